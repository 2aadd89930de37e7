import { memo } from 'react';
import type { Drawing, DrawnLine, Mark, TextLine } from '../view/drawing.ts';
import { badgePath } from './badgePath.ts';

/** What a painter reports: plain events about marks. */
export interface MarkEvents {
  /** A click or Enter; the second click of a double click is not told. */
  onChoose?: (mark: Mark) => void;
  onHover?: (mark: Mark | undefined) => void;
  /** A press on the name of a band; by keyboard its pillar is opened from any of its bodies. */
  onBand?: (id: string) => void;
}

const rounded = (value: number) => Math.round(value * 10) / 10;

function Words({ line }: { line: TextLine }) {
  return (
    <text
      x={rounded(line.x)}
      y={rounded(line.y)}
      fontSize={rounded(line.size)}
      fontWeight={line.weight}
      textAnchor={line.anchor === 'start' ? undefined : line.anchor}
      className={line.quiet ? 'quiet' : undefined}
      lang={line.lang}
    >
      {line.text}
    </text>
  );
}

/** How round the corners of curved lines are, in px. */
const CORNER = 7;

/** The d of a line, from its higher end: corners sharp, or rounded for curved lines. */
export function pathOf({ points, curved }: DrawnLine): string {
  const way = [...points].reverse();
  const at = ([x, y]: [number, number]) => `${rounded(x)},${rounded(y)}`;
  const [first, ...rest] = way;
  if (!first) return '';
  if (!curved) return `M${at(first)}L${rest.map(at).join(' ')}`;
  let d = `M${at(first)}`;
  rest.forEach((corner, index) => {
    const before = way[index] as [number, number];
    const after = rest[index + 1];
    if (!after) {
      d += `L${at(corner)}`;
      return;
    }
    const towards = (end: [number, number]): [number, number] => {
      const length = Math.hypot(end[0] - corner[0], end[1] - corner[1]);
      const share = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
      return [corner[0] + (end[0] - corner[0]) * share, corner[1] + (end[1] - corner[1]) * share];
    };
    d += `L${at(towards(before))}Q${at(corner)} ${at(towards(after))}`;
  });
  return d;
}

function Badges({ mark }: { mark: Mark }) {
  if (!mark.badges) return null;
  const { formats, links, elsewhere = 0, size } = mark.badges;
  const icon = size * 0.62;
  const middle = mark.lines.length > 1 ? (mark.lines[0]?.y ?? 0) - size * 0.34 : mark.y + mark.height / 2;
  let right = mark.x + mark.width - 6;
  const parts = [];
  for (const [kind, count] of [
    ['links', links],
    ['formats', formats],
    ['elsewhere', elsewhere],
  ] as const) {
    if (count === 0) continue;
    const wide = String(count).length * size * 0.82 * 0.52;
    const x = right - wide - icon - 1;
    parts.push(
      <g key={kind} className={`badge-${kind}`} aria-hidden="true">
        <path className="badge" d={badgePath(kind, x + icon / 2, middle, icon)} />
        <text
          className="badge-count"
          x={rounded(right)}
          y={rounded(middle + size * 0.28)}
          fontSize={rounded(size * 0.82)}
          fontWeight={600}
          textAnchor="end"
        >
          {count}
        </text>
      </g>,
    );
    right = x - 4;
  }
  return <>{parts}</>;
}

function MarkShape({ mark, active, events }: { mark: Mark; active: boolean; events: MarkEvents | undefined }) {
  const radius = mark.rank === 'chip' ? 4 : 5;
  const className = [
    'mark',
    `rank-${mark.rank}`,
    `hue-${mark.hue}`,
    `is-${mark.emphasis}`,
    mark.loose && 'loose',
    mark.joined && 'joined',
    !mark.verified && 'is-unverified',
    mark.unknown && 'is-unknown',
    mark.ended && 'is-ended',
    mark.basis && `basis-${mark.basis}`,
  ]
    .filter(Boolean)
    .join(' ');
  const box = { x: rounded(mark.x), y: rounded(mark.y), width: rounded(mark.width), height: rounded(mark.height) };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG group cannot be an HTML button
    <g
      className={className}
      role="button"
      tabIndex={active ? 0 : -1}
      aria-label={mark.label}
      aria-pressed={mark.emphasis === 'chosen'}
      data-id={mark.id}
      data-key={mark.key}
      data-stands-for={mark.standsFor?.join(' ')}
      onClick={events && ((event) => event.detail < 2 && events.onChoose?.(mark))}
      onPointerEnter={events && (() => events.onHover?.(mark))}
      onPointerLeave={events && (() => events.onHover?.(undefined))}
      onFocus={events && (() => events.onHover?.(mark))}
      onBlur={events && (() => events.onHover?.(undefined))}
      onKeyDown={
        events &&
        ((event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          event.stopPropagation();
          events.onChoose?.(mark);
        })
      }
    >
      <rect className="shape" {...box} rx={radius} />
      {mark.lines.map((line) => (
        <Words key={`${line.y}-${line.x}`} line={line} />
      ))}
      <Badges mark={mark} />
      {mark.conflict && <path className="conflict-mark" d={badgePath('conflict', mark.x + 1, mark.y + 1.5, CONFLICT_SIZE)} />}
      {mark.changed && <path className="changed-mark" d={`M${rounded(mark.x + mark.width - 7)},${box.y}h7v7z`} />}
      <rect className="ring" x={box.x - 2} y={box.y - 2} width={box.width + 4} height={box.height + 4} rx={radius + 2} />
    </g>
  );
}

/** Width of the sign at the upper left corner of a mark about which sources differ, in px: within the padding, so that it takes no room. */
const CONFLICT_SIZE = 8.5;

const MemoMark = memo(MarkShape);

/** Everything in a drawing, as the content of an <svg>: bands, captions, remarks, lines, marks, then lit lines' words. */
export const Marks = memo(function Marks({ drawing, activeKey, events }: { drawing: Drawing; activeKey?: string; events?: MarkEvents }) {
  const ties = drawing.lines.filter((line) => line.role === 'cross' || line.key.startsWith('tie-'));
  const buses = drawing.lines
    .filter((line) => !ties.includes(line))
    .sort((a, b) => Number(a.emphasis === 'lit') - Number(b.emphasis === 'lit'));
  return (
    <>
      {drawing.bands.map((band) => (
        <g key={band.id} className={`hue-${band.hue}`} data-band={band.id}>
          <rect className="band" x={rounded(band.x)} y={rounded(band.y)} width={rounded(band.width)} height={rounded(band.height)} rx={8} />
          {band.title && (
            // biome-ignore lint/a11y/noStaticElementInteractions: Z opens it from the keyboard
            <text
              className={events?.onBand ? 'band-title is-way' : 'band-title'}
              onClick={events?.onBand && (() => events.onBand?.(band.id))}
              x={rounded(band.title.x)}
              y={rounded(band.title.y)}
              fontSize={band.title.size}
              fontWeight={600}
              textAnchor="middle"
            >
              {band.title.text}
            </text>
          )}
        </g>
      ))}
      {drawing.captions.map((caption) => (
        <text key={caption.text} className="caption" x={rounded(caption.x)} y={rounded(caption.y)} fontSize={caption.size} fontWeight={600}>
          {caption.text}
        </text>
      ))}
      <g className="remarks">
        {drawing.remarks?.map((remark) => (
          <Words key={remark.y} line={remark} />
        ))}
      </g>
      <g className="buses" aria-hidden="true">
        {buses.map((line) => (
          <path
            key={line.key}
            className={`bus hue-${line.hue} basis-${line.basis} role-${line.role} is-${line.emphasis}${line.unknown ? ' is-unknown' : ''}`}
            data-from={line.from}
            data-to={line.to}
            d={pathOf(line)}
          />
        ))}
      </g>
      {drawing.marks.map((mark) => (
        <MemoMark key={mark.key} mark={mark} active={mark.key === activeKey} events={events} />
      ))}
      <g className="ties" aria-hidden="true">
        {ties.map((line) => (
          <path
            key={line.key}
            className={`tie-line hue-${line.hue} basis-${line.basis} is-${line.emphasis}${line.unknown ? ' is-unknown' : ''}`}
            data-from={line.from}
            data-to={line.to}
            d={pathOf(line)}
          />
        ))}
      </g>
    </>
  );
});
