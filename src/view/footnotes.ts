import type { Citation } from '../model/schema.ts';

export interface Footnote extends Citation {
  /** Counted from 1 in the order of first mention. */
  number: number;
}

const keyOf = ({ source, locator }: Citation) => `${source}\n${locator}`;

/** Numbers citations in the order in which they are first mentioned; the same place in the same source has one number. */
export function footnotesOf(citations: readonly Citation[]): ReadonlyMap<string, Footnote> {
  const notes = new Map<string, Footnote>();
  for (const citation of citations) if (!notes.has(keyOf(citation))) notes.set(keyOf(citation), { ...citation, number: notes.size + 1 });
  return notes;
}

/** The number of a citation among the footnotes. */
export function numberOf(notes: ReadonlyMap<string, Footnote>, citation: Citation): number | undefined {
  return notes.get(keyOf(citation))?.number;
}
