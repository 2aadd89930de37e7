import type { DrawnRibbon, MirrorDrawing } from '../view/drawMirror.ts';
import { type MarkEvents, Marks } from './Marks.tsx';

/** What the painter of the mirror tells about bands. */
export interface RibbonEvents {
  onChoose?: (ribbon: DrawnRibbon) => void;
  onHover?: (ribbon: DrawnRibbon | undefined) => void;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** The outline of a band: two curves that leave and arrive level. */
export function ribbonPath({ from, to, width }: Pick<DrawnRibbon, 'from' | 'to' | 'width'>): string {
  const middle = rounded((from.x + to.x) / 2);
  const [x0, y0, x1, y1] = [from.x, from.y, to.x, to.y].map(rounded);
  const [y2, y3] = [rounded(to.y + width), rounded(from.y + width)];
  return `M${x0},${y0}C${middle},${y0} ${middle},${y1} ${x1},${y1}V${y2}C${middle},${y2} ${middle},${y3} ${x0},${y3}Z`;
}

/** The mirror, as the content of an <svg>: the bands between the sides, then rows and agencies with their bars. */
export function MirrorMarks({
  drawing,
  activeKey,
  events,
  ribbonEvents,
}: {
  drawing: MirrorDrawing;
  activeKey?: string;
  events?: MarkEvents;
  /** For a pointer; the marks at both ends and the list say and do the same. */
  ribbonEvents?: RibbonEvents;
}) {
  return (
    <>
      <g aria-hidden="true">
        {drawing.ribbons.map((ribbon) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the agency at its end is the button; the band is the same for a pointer
          <path
            key={ribbon.key}
            className={`ribbon way-${ribbon.way} hue-${ribbon.hue} is-${ribbon.emphasis}${ribbon.inferred ? ' is-inferred' : ''}${ribbon.unknown ? ' is-unknown' : ''}`}
            data-band-key={ribbon.key}
            data-width={rounded(ribbon.width)}
            d={ribbonPath(ribbon)}
            onClick={ribbonEvents && (() => ribbonEvents.onChoose?.(ribbon))}
            onPointerEnter={ribbonEvents && (() => ribbonEvents.onHover?.(ribbon))}
            onPointerLeave={ribbonEvents && (() => ribbonEvents.onHover?.(undefined))}
          />
        ))}
      </g>
      <Marks drawing={drawing} activeKey={activeKey} events={events} />
      <g aria-hidden="true" className="mirror-bars">
        {drawing.bars.map(({ key, hue, nobody, emphasis, x, y, width, height }) => (
          <rect
            key={key}
            className={`mirror-bar hue-${hue} is-${emphasis}${nobody ? ' is-nobody' : ''}`}
            x={rounded(x)}
            y={rounded(y)}
            width={rounded(width)}
            height={rounded(Math.max(height, 0.5))}
          />
        ))}
      </g>
    </>
  );
}
