import type { Drawing } from '../drawing.ts';

/** The numbers beside the signs of a mark are set in this share of their size. */
const COUNT_OF_BADGE = 0.82;

/** The sizes in px of every letter of a drawing, as a painter sets them. */
export function lettersOf({ bands, captions, remarks = [], lines, marks }: Drawing): number[] {
  return [
    ...bands.flatMap(({ title }) => title?.size ?? []),
    ...captions.map(({ size }) => size),
    ...remarks.map(({ size }) => size),
    ...lines.flatMap(({ label }) => label?.size ?? []),
    ...marks.flatMap((mark) => [...mark.lines.map(({ size }) => size), ...(mark.badges ? [mark.badges.size * COUNT_OF_BADGE] : [])]),
  ];
}
