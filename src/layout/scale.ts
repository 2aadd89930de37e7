import type { Badges } from './placed.ts';
import { textWidth } from './textWidth.ts';

/** How closely the chart is looked at: everything, one pillar, or one sector. */
export type Scope = 'whole' | 'pillar' | 'sector';

/** Sizes in px that follow from the height of a sub-row. */
export interface Scale {
  unit: number;
  /** Font size of abbreviations, and of names below them. */
  size: number;
  nameSize: number;
  /** Font size of a sector's name in one line, and broken into several. */
  labelSize: number;
  wrappedSize: number;
  /** Room above and below chips for the bus. */
  gutter: number;
  /** The most room that ministers who share a row leave between them. */
  between: number;
  chipHeight: number;
  boxHeight: number;
  /** Boxes are tall enough for a name below the abbreviation. */
  named: boolean;
  /** Everything, chips too, is a card with its name and facts. */
  carded: boolean;
  /** So are those of the working level, which are many. */
  chipsCarded: boolean;
  /** Font size of what the signs of a box are set in, and the smallest that any words have. */
  badgeSize: number;
  least: number;
}

const LEAST_SIZE: Record<Scope, number> = { whole: 11.5, pillar: 16, sector: 15 };
/** The largest abbreviations where one pillar or sector fills the chart. */
const MOST_SIZE: Record<Exclude<Scope, 'whole'>, number> = { pillar: 16, sector: 15 };
/** On an office laptop's page area the whole structure may go down to this. */
const LEAST_SIZE_LAPTOP = 11;
const LAPTOP_HEIGHT = 760;

/** Six columns of abbreviations stand side by side in a pane this many times as wide as their font size. */
const WIDTH_PER_SIZE = 84;

/** From the top of its capitals to the foot of its descenders a word is this many font sizes tall. */
const INK = 0.88;
/** The number beside the sign of a box is set in this share of the sign's size. */
export const BADGE_COUNT = 0.82;
/** Heights of a line of abbreviation and of name, in font sizes. */
export const ABBREVIATION_LINE = 1.18;
export const NAME_LINE = 1.14;
/** Height of a line of a sector's name, in font sizes. */
export const LABEL_LINE = 1.08;

/** Sub-row heights between which the chart stays before it scrolls or leaves air. */
const UNITS: Record<Scope, { least: number; most: number }> = {
  whole: { least: 13.6, most: 54 },
  pillar: { least: 27, most: 72 },
  sector: { least: 110, most: 900 },
};
const LEAST_UNIT_LAPTOP = 11;

/** Room in px that the chart spends on other things than rows. */
export interface Spacing {
  /** Above the bands, for the names of the columns. */
  header: number;
  /** Above the first band and below the last, together. */
  edge: number;
  bandGap: number;
  bandPadding: number;
  /** Kept free at the foot for the controls that float there. */
  foot: number;
}
const AIRY: Spacing = { header: 30, edge: 10, bandGap: 6, bandPadding: 3, foot: 52 };
/** On an office laptop the controls stand below the picture, and every pixel goes to rows. */
const TIGHT: Spacing = { header: 20, edge: 4, bandGap: 2, bandPadding: 1, foot: 1 };

export interface Pane {
  width: number;
  height: number;
}

/** Whether the whole structure has to stand on an office laptop's page area. */
function isTight(scope: Scope, pane: Pane): boolean {
  return scope === 'whole' && pane.height < LAPTOP_HEIGHT;
}

/** What the chart spends beside its rows in a pane of this size, and between which heights (px) its sub-rows stay. */
export function spacingFor(scope: Scope, pane: Pane): { spacing: Spacing; least: number; most: number } {
  return isTight(scope, pane) ? { spacing: TIGHT, ...UNITS[scope], least: LEAST_UNIT_LAPTOP } : { spacing: AIRY, ...UNITS[scope] };
}

/** The sizes for sub-rows of `unit` px in a pane of this size, magnified `zoom` times. */
export function scaleFor(unit: number, pane: Pane, scope: Scope, zoom: number): Scale {
  const least = isTight(scope, pane) ? LEAST_SIZE_LAPTOP : LEAST_SIZE[scope];
  const most = Math.max(
    least,
    (scope === 'whole' ? Math.min(13.5, pane.width / zoom / WIDTH_PER_SIZE) : MOST_SIZE[scope]) + Math.min(2.5, zoom - 1) * 1.5,
  );
  const size = Math.min(most, Math.max(least, Math.round((unit * 0.3 + 5.5) * 2) / 2));
  const carded = scope === 'sector' || (unit >= 96 && pane.width >= 1000);
  const nameSize = scope === 'pillar' && !carded ? 11 : Math.max(11, Math.round(size * 0.78 * 2) / 2);
  const named = unit >= size * ABBREVIATION_LINE + nameSize * NAME_LINE * 2 + 5 && pane.width >= 1180;
  const gutter = carded ? 9 : Math.min(6, Math.max(1.3, Math.min(unit * 0.16, unit - size * INK - 0.65)));
  const boxHeight = named || carded ? unit - 4 : Math.min(size * 2.05, unit - gutter);
  return {
    unit,
    size,
    nameSize,
    labelSize: size * 0.95,
    wrappedSize: Math.min(size * 0.84, Math.max(10.5, boxHeight / (2 * LABEL_LINE))),
    gutter,
    carded,
    chipsCarded: carded,
    named: named || carded,
    chipHeight: Math.min(size * 1.55, unit - gutter - 0.6),
    boxHeight,
    between: Number.POSITIVE_INFINITY,
    badgeSize: size,
    least: 0,
  };
}

/** How large everything is in a pane: those of the app, or others where the letters have to be larger. */
export interface Sizes {
  /** `crowding`: how many ministers share a sub-row, where most do. */
  spacing: (scope: Scope, pane: Pane, crowding: number) => ReturnType<typeof spacingFor>;
  scale: typeof scaleFor;
}
export const APP_SIZES: Sizes = { spacing: spacingFor, scale: scaleFor };

/** How wide the counts at the right end of a box are, in px. */
export function badgesWidth({ formats, links, elsewhere = 0 }: Badges, size: number): number {
  const one = (count: number) => (count > 0 ? size * 0.8 + textWidth(String(count), size * BADGE_COUNT, 600) + 4 : 0);
  const all = one(formats) + one(links) + one(elsewhere);
  return all > 0 && size > 0 ? all + 3 : 0;
}
