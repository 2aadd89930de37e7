import type { Pillar } from '../model/schema.ts';
import type { LinksDrawing } from '../view/drawLinks.ts';
import { type MarkEvents, Marks } from './Marks.tsx';

const rounded = (value: number) => Math.round(value * 10) / 10;

/** The circle of links, as the content of an <svg>: the pillars' arcs, then rows and links. */
export function LinkMarks({
  drawing,
  activeKey,
  events,
  onPillar,
}: {
  drawing: LinksDrawing;
  activeKey?: string;
  events?: MarkEvents;
  /** A press on an arc; the pillar's name says and does the same. */
  onPillar?: (pillar: Pillar) => void;
}) {
  return (
    <>
      <g aria-hidden="true">
        {drawing.arcs.map(({ pillar, outline, emphasis }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the pillar's name is the button; the arc is the same for a pointer
          <path
            key={`${pillar}-${outline[0]?.join()}`}
            className={`link-arc hue-${pillar} is-${emphasis}`}
            data-pillar={pillar}
            d={`M${outline.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join('L')}Z`}
            onClick={onPillar && (() => onPillar(pillar))}
          />
        ))}
      </g>
      <Marks drawing={drawing} activeKey={activeKey} events={events} />
    </>
  );
}
