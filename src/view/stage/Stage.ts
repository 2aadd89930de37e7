/** What a step of a talk, a slide or a sheet of paper shows of a View: a picture or a table, laid out for its room. */
import type { Citation } from '../../model/schema.ts';
import type { Drawing } from '../drawing.ts';
import type { LinksDrawing } from '../drawLinks.ts';
import type { MirrorDrawing } from '../drawMirror.ts';

/** The room for a picture in px, and the smallest letters that it may have there. */
export interface StageRoom {
  width: number;
  height: number;
  least: number;
}

/** Rooms that ask for no larger letters than this, in px, have the picture of the app: that of a screen before one's eyes. */
export const LETTERS_OF_THE_APP = 11.5;

/** A picture, told apart by the painter that it takes. It is never larger than its room. */
export type StagePicture = (
  | { lens: 'structure' | 'network'; drawing: Drawing }
  | { lens: 'links'; drawing: LinksDrawing }
  | { lens: 'mirror'; drawing: MirrorDrawing }
) & {
  form: 'picture';
  /** Where it says what it shows, once for each thing that says so. */
  cited: readonly Citation[];
};

/** A table: what the lenses made of words show. */
export interface StageTable {
  form: 'table';
  columns: string[];
  rows: string[][];
  /** So many rows found no room. */
  hidden: number;
  /** Letters in px. */
  size: number;
  /** Widths of the columns in px, with `TABLE_SPACE`: in these the rows have the height for which they were counted. */
  widths: number[];
  cited: readonly Citation[];
}

export type Stage = StagePicture | StageTable;

/** The room around the words of a table, in font sizes: a line, above and below a cell, at each of its sides. */
export const TABLE_SPACE = { line: 1.25, above: 0.28, beside: 0.5 } as const;
