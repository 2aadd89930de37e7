import type { DetailsRow } from './detailsOf.ts';

/**
 * One row a name: "is above, has the working group" AWGCC, with the sources of both, so that a count counts bodies.
 * What differs in its basis, note or scope stays a row of its own, right after the first.
 */
export function rowsByName(rows: readonly DetailsRow[]): DetailsRow[] {
  const groups = new Map<string, DetailsRow[]>();
  for (const row of rows) {
    const name = row.target ?? row.key;
    const same = groups.get(name) ?? [];
    const alike = same.find((each) => isAlike(each, row));
    if (alike) {
      if (!alike.words.split(', ').includes(row.words)) alike.words = [alike.words, row.words].filter(Boolean).join(', ');
      alike.citations = [...alike.citations, ...row.citations];
      alike.reasons = [...(alike.reasons ?? []), ...(row.reasons ?? [])];
    } else groups.set(name, [...same, { ...row }]);
  }
  return [...groups.values()].flat();
}

/** How many names there are in rows. */
export function namesIn(rows: readonly DetailsRow[]): number {
  return new Set(rows.map((row) => row.target ?? row.key)).size;
}

function isAlike(a: DetailsRow, b: DetailsRow): boolean {
  return a.basis === b.basis && a.note === b.note && a.after === b.after && !a.further?.length && !b.further?.length;
}
