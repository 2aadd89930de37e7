import type { Drawing, DrawnLine } from '../view/drawing.ts';
import { type MarkEvents, Marks } from './Marks.tsx';
import './network.css';

const rounded = (value: number) => Math.round(value * 10) / 10;
const pathThrough = (points: readonly [number, number][]) => `M${points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join('L')}`;

/** How long and how wide an arrow head is, in px. */
const HEAD = { long: 9, wide: 7 };

/** The head at the end of a line; nothing where it has none. */
function headOf({ points, arrow }: DrawnLine): string | undefined {
  const [end, before] = [points.at(-1), points.at(-2)];
  if (!arrow || !end || !before) return undefined;
  const length = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1;
  const [ux, uy] = [(end[0] - before[0]) / length, (end[1] - before[1]) / length];
  const [x, y] = [end[0] - ux * HEAD.long, end[1] - uy * HEAD.long];
  const half = HEAD.wide / 2;
  return `${pathThrough([end, [x - uy * half, y + ux * half], [x + uy * half, y - ux * half]])}Z`;
}

/** The network for screen, paper and slides where no canvas is: rings, lines with their words, then the boxes. */
export function NetworkMarks({ drawing, activeKey, events }: { drawing: Drawing; activeKey?: string; events?: MarkEvents }) {
  const lines = [...drawing.lines].sort((a, b) => Number(a.emphasis === 'lit') - Number(b.emphasis === 'lit'));
  return (
    <>
      <g aria-hidden="true">
        {drawing.bands.map(({ id, outline, title }) => (
          <g key={id}>
            {outline && <path className="network-ring" d={`${pathThrough(outline)}Z`} />}
            {title && (
              <text
                className="caption"
                x={rounded(title.x)}
                y={rounded(title.y)}
                fontSize={rounded(title.size)}
                fontWeight={600}
                textAnchor="middle"
              >
                {title.text}
              </text>
            )}
          </g>
        ))}
        {lines.map((line) => {
          const head = headOf(line);
          return (
            <g key={line.key} className={`network-line hue-${line.hue} is-${line.emphasis}`}>
              <path
                className={`tie-line basis-${line.basis}${line.unknown ? ' is-unknown' : ''}`}
                data-from={line.from}
                data-to={line.to}
                d={pathThrough(line.points)}
              />
              {head && <path className="network-head" d={head} />}
            </g>
          );
        })}
        {lines.map(
          ({ key, label }) =>
            label && (
              <text
                key={key}
                className="network-word"
                x={rounded(label.x)}
                y={rounded(label.y)}
                fontSize={rounded(label.size)}
                textAnchor="middle"
              >
                {label.text}
              </text>
            ),
        )}
      </g>
      <Marks drawing={{ ...drawing, bands: [], lines: [] }} activeKey={activeKey} events={events} />
    </>
  );
}
