import type { BriefFootnote } from './Brief.ts';

/** A footnote in words: what stands before its title, and what after; its address follows as a link. */
export function footnoteWords({ publisher, date, places, kindWords }: BriefFootnote): { before: string; after: string } {
  return { before: `${publisher}, `, after: `, ${[date, places.join('; ')].filter(Boolean).join(', ')} (${kindWords}).` };
}
