/** Pages of paper as data: what stands where, in px, for a painter that only paints. */
import type { PaperGrid } from '../../layout/paperGrid.ts';
import type { Drawing } from '../drawing.ts';
import type { LinksDrawing } from '../drawLinks.ts';
import type { MirrorDrawing } from '../drawMirror.ts';
import type { LegendEntry } from '../stage/legendOf.ts';
import type { Language } from '../View.ts';

/** Words that are already broken into lines. */
export interface PaperWords {
  lines: string[];
  lang?: Language;
  strong?: boolean;
}

/** A picture, told apart by the painter that it takes. */
export type PaperPicture =
  | { lens: 'structure' | 'network'; drawing: Drawing }
  | { lens: 'links'; drawing: LinksDrawing }
  | { lens: 'mirror'; drawing: MirrorDrawing };

export interface PaperTable {
  form: 'table';
  /** What it is, for those who do not see the page. */
  name: string;
  x: number;
  y: number;
  widths: number[];
  size: number;
  /** Repeated on every page. */
  heads: string[];
  rows: PaperWords[][];
}

export type PaperItem =
  | PaperTable
  | { form: 'heading'; x: number; y: number; size: number; text: string }
  | { form: 'text'; x: number; y: number; size: number; words: PaperWords; quiet?: boolean; align?: 'end' }
  | {
      form: 'picture';
      x: number;
      y: number;
      picture: PaperPicture;
      grid?: PaperGrid;
      name: string;
    }
  | { form: 'legend'; entries: (LegendEntry & { x: number; y: number })[]; size: number }
  /** Lines to write on. */
  | { form: 'ruled'; x: number; y: number; width: number; height: number };

export interface PaperPage {
  /** What stands at its head. */
  title: string;
  subtitle: string;
  /** A cover has its title in its matter. */
  isCover?: boolean;
  items: PaperItem[];
}

/** Height of a line of words, and room in a cell of a table, in font sizes. */
export const PAPER_LINE = 1.24;
export const CELL = { above: 0.2, beside: 0.45 } as const;
