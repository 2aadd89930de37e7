import { badgePath } from '../../chart/badgePath.ts';
import type { LegendEntry, LegendSample as Sample } from '../../view/stage/legendOf.ts';

const BADGES: Partial<Record<Sample, 'formats' | 'links' | 'elsewhere' | 'conflict'>> = {
  formats: 'formats',
  links: 'links',
  elsewhere: 'elsewhere',
  conflict: 'conflict',
};
const LINES: Partial<Record<Sample, string>> = {
  stated: 'bus basis-stated',
  inferred: 'bus basis-inferred',
  'unverified-line': 'bus basis-unverified',
  second: 'bus basis-stated role-second',
  cross: 'tie-line basis-stated',
};
const RIBBONS: Partial<Record<Sample, string>> = {
  'ribbon-named': 'ribbon way-named',
  'ribbon-pillar': 'ribbon way-pillar',
  'ribbon-unverified': 'ribbon way-unverified',
  'ribbon-none': 'ribbon way-none',
};
const BOXES: Partial<Record<Sample, string>> = {
  filled: 'mark rank-filled',
  outlined: 'mark rank-outlined',
  chip: 'mark rank-chip',
  ghost: 'mark rank-ghost',
  loose: 'mark rank-chip loose',
  unverified: 'mark rank-chip is-unverified',
  unknown: 'mark rank-chip is-unknown',
  'outlined-count': 'mark rank-outlined',
  'chip-count': 'mark rank-chip',
};
/** Samples that are words themselves. */
const WORDS: Partial<Record<Sample, string>> = { indonesia: 'Ab', ended: 'Ab', 'outlined-count': '3', 'chip-count': '3', count: '+3' };

/** What an entry of the legend looks like, `size` px letters beside it. */
export function LegendSample({ entry: { sample, hue = 'common' }, size }: { entry: LegendEntry; size: number }) {
  const [wide, tall] = [size * 2.2, size * 1.05];
  const [badge, line, ribbon, box, word] = [BADGES[sample], LINES[sample], RIBBONS[sample], BOXES[sample], WORDS[sample]];
  const isIndonesian = sample === 'indonesia' || sample === 'ended';
  return (
    <g className={`hue-${isIndonesian ? 'indonesia' : hue}`}>
      {sample === 'hue' && <rect className="paper-hue" width={wide} height={tall} rx={2} />}
      {ribbon && <rect className={ribbon} width={wide} height={tall} />}
      {box && (
        <g className={box}>
          <rect className="shape" x={0.5} y={0.5} width={wide - 1} height={tall - 1} rx={2.5} />
        </g>
      )}
      {line && <path className={line} d={`M0,${tall / 2}H${wide}`} />}
      {badge && (
        <path
          className={badge === 'conflict' ? 'conflict-mark' : `badge${badge === 'elsewhere' ? ' paper-dashed' : ''}`}
          d={badgePath(badge, wide / 2, tall / 2, size * 0.8)}
        />
      )}
      {sample === 'changed' && <path className="changed-mark" d={`M${wide - 8},${tall / 2 - 4}h8v8z`} />}
      {word && (
        <g className={`mark rank-text${sample === 'ended' ? ' is-ended' : ''}`}>
          <text x={wide / 2} y={tall * 0.82} fontSize={size} fontWeight={600} textAnchor="middle">
            {word}
          </text>
        </g>
      )}
    </g>
  );
}
