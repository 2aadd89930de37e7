/**
 * How what is drawn looks outside the app: the roles of `chart/picture.css` resolved to colours, widths and dashes, for
 * painters that know neither classes nor variables.
 */
import type { DrawnLine, Emphasis, Hue, Mark } from '../../view/drawing.ts';
import type { DrawnRibbon } from '../../view/drawMirror.ts';
import type { PicturePalette } from './palette.ts';

/** A ground and a stroke; what is missing is not painted. Widths and dashes in px, opacities from 0 to 1. */
export interface Paint {
  fill?: string;
  stroke?: string;
  width?: number;
  /** Lengths of dash and gap. */
  dash?: readonly [number, number];
  fillOpacity?: number;
  strokeOpacity?: number;
}

/** How a mark is painted: its box, its words, and the strokes of the signs at its end. */
export interface MarkLook {
  box: Paint;
  text: string;
  quiet: string;
  sign: string;
  count: string;
  underline?: Underline;
}

/** What a line below a name says: inferred, not verified, or succeeded by another. */
export type Underline = 'dashed' | 'dotted';

type Seen = Pick<Mark, 'rank' | 'hue' | 'emphasis' | 'verified' | 'loose' | 'unknown' | 'joined' | 'basis' | 'ended'>;

/** Rank shows in ground and border, the pillar in the hue, certainty in dashes, emphasis in strength. */
export function markLook(mark: Seen, palette: PicturePalette): MarkLook {
  const { rank, hue, emphasis } = mark;
  const shades = palette.hues[hue];
  const look = atRest(mark, palette);
  const { box } = look;
  if (mark.loose && rank !== 'filled') Object.assign(box, { stroke: shades.hue, width: 1, dash: [2, 2.5] });
  if (!mark.verified && rank !== 'text') Object.assign(box, { stroke: palette.line, width: 1, dash: [1.5, 3] });
  if (mark.unknown && rank !== 'text') {
    Object.assign(box, { stroke: shades.hue, width: 1.25, dash: [1, 3] });
    if (rank === 'filled') {
      box.fill = shades.tint;
      Object.assign(look, { text: shades.hue, quiet: shades.hue, sign: shades.hue, count: palette.muted });
    }
  }
  if (mark.basis === 'inferred') look.underline = 'dashed';
  if (mark.basis === 'unverified' || mark.ended) look.underline = 'dotted';
  if (mark.basis === 'unverified' && hue === 'indonesia') look.text = palette.muted;
  if (emphasis === 'dimmed') {
    const fill = rank === 'filled' ? shades.faint : rank === 'text' || rank === 'ghost' ? undefined : shades.tint;
    const text = rank === 'filled' ? palette.ink : palette.muted;
    return { ...look, box: { fill }, text, quiet: text, sign: rank === 'filled' ? palette.ink : shades.faint, count: text };
  }
  if (emphasis === 'chosen') {
    const stroke = rank === 'text' ? shades.hue : palette.ink;
    return { ...look, box: { ...box, stroke, width: 2, dash: undefined, ...(rank === 'chip' ? { fill: shades.faint } : {}) } };
  }
  if (emphasis === 'lit' && rank === 'chip') Object.assign(box, { stroke: shades.hue, width: 1.5 });
  return look;
}

function atRest({ rank, hue, joined }: Seen, palette: PicturePalette): MarkLook {
  const shades = palette.hues[hue];
  const plain = { text: palette.ink, quiet: palette.muted, sign: shades.hue, count: palette.muted };
  switch (rank) {
    case 'filled':
      return { box: { fill: shades.fill }, text: shades.on, quiet: shades.on, sign: shades.on, count: shades.on };
    case 'outlined':
      return { ...plain, box: { fill: palette.surface, stroke: shades.hue, width: 1 }, text: shades.hue };
    case 'chip':
      // Only the network draws agencies as chips.
      return hue === 'indonesia'
        ? { ...plain, box: { fill: shades.tint, stroke: shades.faint, width: 1 }, text: shades.hue }
        : { ...plain, box: { fill: palette.surface, stroke: shades.faint, width: 1 } };
    case 'ghost':
      return { ...plain, box: { stroke: shades.hue, width: 1, dash: [2, 3] } };
    case 'text':
      return {
        ...plain,
        box: joined ? { fill: shades.faint } : {},
        text: hue === 'indonesia' ? shades.hue : palette.ink,
        quiet: joined ? palette.ink : palette.muted,
      };
  }
}

/** The sign of sources that differ, and the corner of what has changed since a day. */
export function noticeLook(emphasis: Emphasis, palette: PicturePalette): Paint {
  return { fill: palette.notice, fillOpacity: emphasis === 'dimmed' ? 0.35 : 1, stroke: palette.paper, width: 0.75 };
}

type Said = Pick<DrawnLine, 'basis' | 'role' | 'hue' | 'emphasis' | 'unknown'>;

/** Certainty shows in the dashes: solid is stated, dashed inferred, dotted not verified or not known for the chosen day. */
export function lineLook({ basis, role, hue, emphasis, unknown }: Said, palette: PicturePalette): Paint {
  const stroke = basis === 'unverified' ? palette.line : palette.hues[hue].hue;
  const isTie = role === 'cross';
  const dash: Paint['dash'] = unknown
    ? [1, 4]
    : role === 'second'
      ? [1.5, 2.5]
      : basis === 'inferred'
        ? [4, 3]
        : basis === 'unverified'
          ? [1.5, 3]
          : undefined;
  const width = emphasis === 'lit' || emphasis === 'chosen' ? 2 : unknown ? 1.5 : isTie ? 1.25 : 1;
  return { stroke, width, dash, ...(emphasis === 'dimmed' ? { strokeOpacity: 0.25 } : {}) };
}

/** The ground of a pillar, of a step of the network. */
export function bandLook(hue: Hue, palette: PicturePalette): Paint {
  return { fill: palette.hues[hue].tint };
}

/** An arc that holds the rows of a pillar together. */
export function arcLook(hue: Hue, emphasis: Emphasis, palette: PicturePalette): Paint {
  return { fill: palette.hues[hue].fill, ...(emphasis === 'dimmed' ? { fillOpacity: 0.3 } : {}) };
}

/** A bar at the end of the mirror's bands. */
export function barLook({ hue, nobody, emphasis }: { hue: Hue; nobody: boolean; emphasis: Emphasis }, palette: PicturePalette): Paint {
  const opacity = emphasis === 'dimmed' ? 0.35 : 1;
  return nobody
    ? { fill: palette.surface, stroke: palette.line, width: 1, dash: [2, 2], strokeOpacity: opacity }
    : { fill: palette.hues[hue].fill, fillOpacity: opacity };
}

/** A band between ASEAN and an Indonesian agency: how it is named shows in its ground and border. */
export function ribbonLook(
  { hue, way, inferred, unknown, emphasis }: Pick<DrawnRibbon, 'hue' | 'way' | 'inferred' | 'unknown' | 'emphasis'>,
  palette: PicturePalette,
): Paint {
  const { hue: stroke } = palette.hues[hue];
  const paint: Paint = { fill: stroke, fillOpacity: 0.42, stroke, width: 0.8, strokeOpacity: 0.9 };
  if (inferred) paint.dash = [4, 3];
  if (way === 'pillar') Object.assign(paint, { fillOpacity: 0.1, dash: [7, 3] });
  if (way === 'unverified') Object.assign(paint, { fill: undefined, stroke: palette.line, width: 1.2, dash: [1.5, 3] });
  if (way === 'none') Object.assign(paint, { fill: palette.line, fillOpacity: 0.07, stroke: palette.line, dash: [1.5, 2.5] });
  if (unknown) Object.assign(paint, { fillOpacity: 0.06, width: 1.4, dash: [1, 4] });
  if (emphasis === 'lit') {
    const isFaint = way === 'pillar' || way === 'none';
    Object.assign(paint, { fillOpacity: isFaint ? 0.26 : 0.72, strokeOpacity: 1, width: 1.2 });
    if (way === 'unverified') paint.stroke = palette.ink;
  }
  if (emphasis === 'dimmed') {
    paint.fillOpacity = (paint.fillOpacity ?? 1) * 0.22;
    paint.strokeOpacity = (paint.strokeOpacity ?? 1) * 0.22;
  }
  return paint;
}
