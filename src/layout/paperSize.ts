/** Sheets of paper: their sizes, and where on them things stand. Lengths are px at 96 to the inch unless they say mm. */
import type { Box } from './placed.ts';

/** Width and height in mm, standing upright. */
const UPRIGHT = { a4: [210, 297], a3: [297, 420], a2: [420, 594] } as const;
export const PAPER_SIZES = ['a4', 'a3', 'a2'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];
export const TURNS = ['portrait', 'landscape'] as const;
export type Turn = (typeof TURNS)[number];

export interface Paper {
  size: PaperSize;
  turn: Turn;
}

const PX_OF_MM = 96 / 25.4;
const PX_OF_PT = 96 / 72;
/** Room that printers cannot print on and hands hold, in mm. */
const EDGE = 11;
/** Room at the top for the title of a page and at its foot for date, link and number. */
const HEAD = 46;
const FOOT = 30;
/** On larger paper, which is read from further away, letters are so many times as large. */
const LETTERS: Record<PaperSize, number> = { a4: 1, a3: 1.1, a2: 1.3 };

/** A sheet as it is laid out. */
export interface Sheet {
  width: number;
  height: number;
  head: Box;
  /** What is left for the matter of the page. */
  content: Box;
  foot: Box;
  /** Letters of names that matter, and of everything else: never below 8 and 7 pt, nor are the numbers beside signs, which are smaller than names. */
  letters: { name: number; list: number; small: number; title: number };
}

/** Width and height of a paper in mm. */
export function millimetres({ size, turn }: Paper): [number, number] {
  const [short, long] = UPRIGHT[size];
  return turn === 'portrait' ? [short, long] : [long, short];
}

/** Where things stand on a paper. */
export function sheetOf(paper: Paper): Sheet {
  const [width, height] = millimetres(paper).map((mm) => mm * PX_OF_MM) as [number, number];
  const edge = EDGE * PX_OF_MM;
  const times = LETTERS[paper.size];
  const across = { x: edge, width: width - 2 * edge };
  return {
    width,
    height,
    head: { ...across, y: edge, height: HEAD },
    content: { ...across, y: edge + HEAD, height: height - 2 * edge - HEAD - FOOT },
    foot: { ...across, y: height - edge - FOOT, height: FOOT },
    letters: { name: 8.6 * PX_OF_PT * times, list: 8.05 * PX_OF_PT * times, small: 7.2 * PX_OF_PT * times, title: 13 * PX_OF_PT * times },
  };
}
