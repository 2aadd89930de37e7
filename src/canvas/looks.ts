import type { DrawnLine, Mark } from '../view/drawing.ts';
import type { Palette } from './palette.ts';

/** How a box is painted; the same as in the structure chart. */
export interface MarkLook {
  fill: string;
  border: string;
  borderWidth: number;
  borderStyle: 'solid' | 'dashed' | 'dotted';
  text: string;
  quiet: string;
}

/** Rank shows in fill and outline, the pillar in the hue, emphasis in strength. */
export function markLook(mark: Pick<Mark, 'rank' | 'hue' | 'emphasis' | 'verified' | 'loose' | 'unknown'>, palette: Palette): MarkLook {
  const shades = palette.hues[mark.hue];
  const look = restLook(mark, palette);
  if (!mark.verified) Object.assign(look, { border: palette.line, borderWidth: 1, borderStyle: 'dotted' });
  else if (mark.unknown && mark.rank !== 'filled') Object.assign(look, { border: shades.hue, borderStyle: 'dotted' });
  else if (mark.loose && mark.rank !== 'filled') look.borderStyle = 'dashed';
  if (mark.emphasis === 'dimmed')
    return mark.rank === 'filled'
      ? { ...look, fill: shades.faint, borderWidth: 0, text: palette.ink, quiet: palette.ink }
      : { ...look, fill: shades.tint, border: shades.faint, borderWidth: 1, text: palette.muted, quiet: palette.muted };
  if (mark.emphasis === 'chosen') return { ...look, border: palette.ink, borderWidth: 2, borderStyle: 'solid' };
  if (mark.emphasis === 'lit') return { ...look, border: mark.rank === 'filled' ? palette.ink : shades.hue, borderWidth: 1.5 };
  return look;
}

function restLook({ rank, hue }: Pick<Mark, 'rank' | 'hue'>, palette: Palette): MarkLook {
  const shades = palette.hues[hue];
  const plain = { borderStyle: 'solid' as const, quiet: palette.muted };
  if (rank === 'filled') return { ...plain, fill: shades.fill, border: shades.fill, borderWidth: 0, text: shades.on, quiet: shades.on };
  if (rank === 'outlined') return { ...plain, fill: palette.surface, border: shades.hue, borderWidth: 1.5, text: shades.hue };
  if (hue === 'indonesia') return { ...plain, fill: shades.tint, border: shades.faint, borderWidth: 1, text: shades.hue };
  return { ...plain, fill: palette.surface, border: shades.faint, borderWidth: 1, text: palette.ink };
}

export interface LineLook {
  colour: string;
  width: number;
  opacity: number;
  style: 'solid' | 'dashed' | 'dotted';
  /** Lengths of dash and gap in px, as cytoscape reads them. */
  dashes: string;
}

/** Certainty shows in the dashes: solid is stated, dashed inferred, dotted not verified, or not known for the chosen date. */
export function lineLook(
  { basis, unknown, hue, emphasis }: Pick<DrawnLine, 'basis' | 'unknown' | 'hue' | 'emphasis'>,
  palette: Palette,
): LineLook {
  const lit = emphasis === 'lit' || emphasis === 'chosen';
  return {
    colour: basis === 'unverified' ? palette.line : lit ? palette.hues[hue].hue : palette.line,
    width: lit ? 1.6 : 1,
    opacity: lit ? 1 : emphasis === 'dimmed' ? 0.3 : 0.6,
    style: basis === 'stated' && !unknown ? 'solid' : 'dashed',
    dashes: unknown ? '1 4' : basis === 'unverified' ? '1.5 3' : '5 3.5',
  };
}
