/** What the structure chart's layout gives: boxes in px, still without words' meaning, state or colour. */
import type { NodeId, Pillar, Relation } from '../model/schema.ts';

export const COLUMNS = ['leaders', 'councils', 'ministers', 'seniors', 'working', 'focal'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Counts at the right end of a box: partner formats, ties to other sectors and pillars, other sectors that list it. */
export interface Badges {
  formats: number;
  links: number;
  /** Sectors other than that of its row. */
  elsewhere?: number;
}

export interface PlacedBody extends Box {
  id: NodeId;
  column: Column;
  row: string;
  pillar: Pillar;
  /** Font size of its abbreviation in px. */
  size: number;
  /** Its full name broken into lines, where there is room for all of it. */
  name: string[];
  /** Founding year, frequency …, where there is room. */
  extra: string[];
  nameSize: number;
  badges: Badges;
}

export interface PlacedRow extends Box {
  id: string;
  pillar: Pillar;
  sector?: NodeId;
  /** No source names a focal point for it or for anything that stands in it. */
  unanswered: boolean;
  /** Where the sector's name stands; a ghost stands in for ministers that no source names. */
  label?: Box & { lines: string[]; size: number; ghost: boolean };
}

export interface PlacedAgency extends Box {
  id: NodeId;
  row: string;
  size: number;
  nameSize: number;
  /** The body of the row that it is named for, where that is narrower than the row. */
  onlyFor?: NodeId;
  because: Relation;
  name: string[];
  extra: string[];
}

/** Working-level bodies, or focal points, that find no room in their row, behind a count. */
export interface PlacedCount extends Box {
  row: string;
  pillar: Pillar;
  ids: NodeId[];
  size: number;
  /** Where nothing of its rank is drawn by name: how many there are of it, in a box of that rank. */
  rank?: 'outlined' | 'chip';
}

export interface PlacedLine {
  from: NodeId;
  to: NodeId;
  /** px, the lower body's end first. */
  points: [number, number][];
  role: 'primary' | 'second';
}

export interface StructureLayout {
  width: number;
  height: number;
  /** Room above and below chips for lines, in px. */
  gutter: number;
  /** Baseline of the names of the columns. */
  captionLine: number;
  /** Font size of the abbreviations in px. */
  size: number;
  /** Font size of the signs in px, 0 where none are drawn; and the smallest that any words may have. */
  badgeSize: number;
  least: number;
  columns: Record<Column, { x: number; width: number }>;
  bands: (Box & { pillar: Pillar; title?: { x: number; y: number; size: number } })[];
  rows: PlacedRow[];
  bodies: PlacedBody[];
  agencies: PlacedAgency[];
  counted: PlacedCount[];
  /** Focal points that find no room. */
  countedAgencies: PlacedCount[];
  lines: PlacedLine[];
}

/** What the layout has to be told: words and counts are not its business. */
export interface Labels {
  short: (id: NodeId) => string;
  full: (id: NodeId) => string;
  /** One short line of facts: founding year, frequency. */
  facts: (id: NodeId) => string;
  /** In a few words, where a focal point is named. */
  source: (because: Relation) => string;
  badges: (id: NodeId) => Badges;
  /** The name of a band. */
  band: (pillar: Pillar) => string;
}
