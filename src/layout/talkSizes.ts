import { BADGE_COUNT, type Scale, type Scope, type Sizes } from './scale.ts';

/** How a chart in large letters is drawn: everything as cards, the working level as plain chips, or all as abbreviations. */
export const MANNERS = ['cards', 'heads', 'plain'] as const;
export type Manner = (typeof MANNERS)[number];

/** Sizes for a room in which no word may be smaller than `least` px. Nothing floats over the picture there. */
export function talkSizes(least: number, manner: Manner): Sizes {
  return {
    spacing: (scope, _pane, crowding) => ({
      spacing: { header: least * 1.3 + 6, edge: 4, bandGap: 6, bandPadding: 3, foot: 2 },
      // Ministers that share a row have room for their words, too.
      least: least * Math.max(1.2, scope === 'pillar' ? 1.15 * crowding + 0.1 : 0),
      most: scope === 'sector' ? Number.POSITIVE_INFINITY : least * 9,
    }),
    scale: (unit, _pane, scope) => scaleAt(unit, scope, least, manner),
  };
}

function scaleAt(unit: number, scope: Scope, least: number, manner: Manner): Scale {
  const carded = scope === 'sector' && manner !== 'plain';
  const gutter = carded ? 10 : Math.min(least * 0.36, Math.max(2, unit - least * 1.3));
  return {
    unit,
    size: least,
    nameSize: least,
    labelSize: least,
    wrappedSize: least,
    gutter,
    carded,
    chipsCarded: carded && manner === 'cards',
    named: carded,
    chipHeight: Math.min(least * 1.45, unit - gutter),
    boxHeight: carded ? unit - 4 : Math.min(least * 1.9, unit - gutter),
    between: carded ? Number.POSITIVE_INFINITY : 3,
    badgeSize: least / BADGE_COUNT,
    least,
  };
}
