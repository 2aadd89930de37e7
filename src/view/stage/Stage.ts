/** What a step of a talk, a slide or a sheet of paper shows of a View: a picture or a table, laid out for its room. */
import type { Drawing } from '../drawing.ts';
import type { LinksDrawing } from '../drawLinks.ts';
import type { MirrorDrawing } from '../drawMirror.ts';

/** The room for a picture in px, and the smallest letters that it may have there. */
export interface StageRoom {
  width: number;
  height: number;
  least: number;
}

/** A picture, told apart by the painter that it takes. */
export type StagePicture =
  | { form: 'picture'; lens: 'structure' | 'network'; drawing: Drawing }
  | { form: 'picture'; lens: 'links'; drawing: LinksDrawing }
  | { form: 'picture'; lens: 'mirror'; drawing: MirrorDrawing };

/** A table: what the lenses made of words show. */
export interface StageTable {
  form: 'table';
  columns: string[];
  rows: string[][];
  /** So many rows found no room. */
  hidden: number;
  /** Letters in px. */
  size: number;
}

export type Stage = StagePicture | StageTable;
