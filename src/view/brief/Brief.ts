/**
 * The brief for a meeting as plain data: what the sheet, the Markdown and the Word document say, in the order in which
 * they say it. Painters decide on looks only; every word and every footnote number is here.
 */
import type { NodeId, Source } from '../../model/schema.ts';
import type { Language } from '../View.ts';

/** A stretch of words. */
export interface BriefPiece {
  text: string;
  /** The node that it names. */
  node?: NodeId;
  /** Its language, where it differs from that of the brief. */
  lang?: Language;
  /** Numbers of the footnotes behind it, to be set after the words; rising, each once. */
  notes?: readonly number[];
}

/** A sentence, or the words of a line. */
export type BriefLine<Piece = BriefPiece> = readonly Piece[];

/** A row of a table. */
export interface BriefRow<Piece = BriefPiece> {
  /** What the row is about. */
  node: NodeId;
  /** One for each column, never empty; a cell may have several lines. The first names the row. */
  cells: readonly (readonly BriefLine<Piece>[])[];
}

export type BriefBlock<Piece = BriefPiece> =
  | { form: 'text'; line: BriefLine<Piece> }
  | { form: 'list'; ordered: boolean; items: readonly BriefLine<Piece>[] }
  /** Lines about one body, under its name. */
  | { form: 'group'; node: NodeId; heading: string; lines: readonly BriefLine<Piece>[] }
  | { form: 'table'; name: string; columns: readonly string[]; rows: readonly BriefRow<Piece>[] };

/** The parts of a brief, in their order. */
export const BRIEF_PARTS = ['bodies', 'focal-points', 'room', 'empty-seats', 'chains', 'links', 'doubts'] as const;
export type BriefPart = (typeof BRIEF_PARTS)[number];
/** What a short brief tells: who answers, where the bodies stand, what ties them, and what is in doubt. */
export const SHORT_PARTS: readonly BriefPart[] = ['focal-points', 'chains', 'links', 'doubts'];

export interface BriefSection<Piece = BriefPiece> {
  part: BriefPart;
  heading: string;
  /** Never empty: where there is nothing to tell, this is told. */
  blocks: readonly BriefBlock<Piece>[];
}

/** A source, told once under its number. */
export interface BriefFootnote {
  number: number;
  /** Id of the source. */
  source: string;
  /** Its publisher, or that none is stated. */
  publisher: string;
  title: string;
  /** Language of the title. */
  lang: Language;
  /** Its date in words; or that it is undated, with the event that it reports or the bounds that are known. */
  date: string;
  /** The places in it, in the order of first use; numbered ones together. */
  places: readonly string[];
  kind: Source['kind'];
  /** Of what kind it is in words, and what a copy reproduces. */
  kindWords: string;
  /** Its address, where it has one. */
  url?: string;
}

export interface Brief {
  lang: Language;
  title: string;
  /** Date of the data, and the day whose structure is shown where one is chosen. */
  date: string;
  /** The app's own link to the selection, and what stands before it. */
  link: { label: string; url: string };
  /** The chosen bodies, each once, in the order chosen. */
  bodies: readonly NodeId[];
  /** Says that nothing is chosen; then there are no sections. */
  empty?: string;
  sections: readonly BriefSection[];
  sourcesHeading: string;
  /** In the order of first use, numbered from 1. */
  footnotes: readonly BriefFootnote[];
}
