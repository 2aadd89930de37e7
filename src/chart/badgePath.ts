/** The signs beside a count (partner formats, ties to other sectors and pillars, other sectors that list a body), and that of sources that differ. */
export type BadgeSign = 'formats' | 'links' | 'elsewhere' | 'conflict';

const rounded = (value: number) => Math.round(value * 10) / 10;

/** The path of a sign around its middle, `size` px wide. */
export function badgePath(sign: BadgeSign, x: number, y: number, size: number): string {
  const half = size / 2;
  const at = (dx: number, dy: number) => `${rounded(x + dx * half)},${rounded(y + dy * half)}`;
  if (sign === 'formats') return `M${at(-1, 0)}L${at(1, 0)}M${at(0, -1)}L${at(0, 1)}`;
  if (sign === 'elsewhere') return `M${at(-0.9, -0.8)}L${at(0.9, -0.8)}L${at(0.9, 0.8)}L${at(-0.9, 0.8)}Z`;
  // Two halves that do not meet.
  if (sign === 'conflict') return `M${at(-0.16, -0.9)}L${at(-1, 0)}L${at(-0.16, 0.9)}ZM${at(0.16, -0.9)}L${at(1, 0)}L${at(0.16, 0.9)}Z`;
  return `M${at(-1, -0.35)}L${at(1, -0.35)}L${at(0.4, -0.9)}M${at(1, 0.45)}L${at(-1, 0.45)}L${at(-0.4, 1)}`;
}
