/**
 * What is drawn: marks, lines and captions at given places with given roles, for any painter (SVG on screen, canvas,
 * print, export). Colours are named by role and pillar; the painter knows what they look like.
 */
import type { Basis, NodeId } from '../model/schema.ts';

/** How a thing stands in the present selection: lit (chosen, or on its chain or a far end), dimmed (something else is chosen), or at rest. */
export type Emphasis = 'rest' | 'lit' | 'dimmed' | 'chosen';

/** Which palette row a thing takes: a pillar, what all pillars share, or everything Indonesian. */
export type Hue = 'apsc' | 'aec' | 'ascc' | 'common' | 'indonesia';

/** The rank a mark shows without colour: filled, outlined, plain chip, text only, or an empty place. */
export type Rank = 'filled' | 'outlined' | 'chip' | 'text' | 'ghost';

export interface TextLine {
  /** Baseline start (or middle, or end) in px of the drawing. */
  x: number;
  y: number;
  text: string;
  size: number;
  weight: 400 | 600;
  anchor: 'start' | 'middle' | 'end';
  /** Quieter words: a full name below its abbreviation. */
  quiet?: boolean;
  /** Language of the words, where it differs from that of the screen. */
  lang?: 'en' | 'id';
}

/** A node as drawn: a box with words. */
export interface Mark {
  id: NodeId;
  /** Several marks may stand for one node (an agency in several rows): then `key` tells them apart. */
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
  rank: Rank;
  hue: Hue;
  emphasis: Emphasis;
  /** What assistive technology reads for it. */
  label: string;
  lines: TextLine[];
  verified: boolean;
  /** Sources differ about it, or about whom it answers for. */
  conflict?: boolean;
  /** How it is known that it answers here, for an agency beside what it answers for. */
  basis?: Basis;
  /** No source gives it a line upward. */
  loose?: boolean;
  /** On a chosen day: no source had named it by then. */
  unknown?: boolean;
  /** On a chosen day: something of it has changed since. */
  changed?: boolean;
  /** It has been succeeded by another. */
  ended?: boolean;
  /** Counts at its right end: partner formats, ties to other sectors and pillars. */
  badges?: { formats: number; links: number; elsewhere?: number; size: number };
  /** Drawn joined to the mark on its left: a sector's name beside its ministers. */
  joined?: boolean;
  /** Nodes that this mark stands for without drawing them (a "+4", a partner-format chip). */
  standsFor?: NodeId[];
}

/** A relation as drawn: a polyline, or a curve through its points. */
export interface DrawnLine {
  key: string;
  from: NodeId;
  to: NodeId;
  /** Pairs of px, start to end. */
  points: [number, number][];
  curved?: boolean;
  basis: Basis;
  /** On a chosen day: no source had said so by then. */
  unknown?: boolean;
  /** A first line up is `primary`; further superiors are `second`; ties across sectors and pillars are `cross`. */
  role: 'primary' | 'second' | 'cross' | 'coordinates' | 'other';
  hue: Hue;
  emphasis: Emphasis;
  /** Words of the relation, drawn beside it when chosen. */
  label?: TextLine;
  /** Whether an arrow head stands at the end. */
  arrow?: boolean;
}

export interface Band {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  hue: Hue;
  title?: TextLine;
  /** Where it is not a rectangle: the closed line around it. */
  outline?: [number, number][];
}

export interface Drawing {
  width: number;
  height: number;
  bands: Band[];
  /** The names of the columns. */
  captions: TextLine[];
  /** Words that stand where a mark would: that nothing is recorded. */
  remarks?: TextLine[];
  lines: DrawnLine[];
  marks: Mark[];
}
