import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { LinkMarks } from '../chart/LinkMarks.tsx';
import type { MarkEvents } from '../chart/Marks.tsx';
import { stepAround } from '../chart/stepAround.ts';
import type { LinkRow } from '../layout/linkRows.ts';
import type { Pillar } from '../model/schema.ts';
import type { CrossTie } from '../query/crossTies.ts';
import { linksWords } from '../text/links.ts';
import type { Mark } from '../view/drawing.ts';
import { drawLinks, headingKey } from '../view/drawLinks.ts';
import type { LinkAnswer } from '../view/linkAnswer.ts';
import { rowNameApart } from '../view/rowName.ts';
import { tieClauses } from '../view/tieWords.ts';
import { STRENGTHS } from '../view/View.ts';
import { useApp } from './AppContext.ts';
import { EmptyPicture } from './EmptyPicture.tsx';
import { useCardPlace } from './useCardPlace.ts';
import { useSize } from './useSize.ts';

/** How long the pointer rests before the card appears, in ms. */
const HOVER_DELAY = 150;
/** The foot of the picture in px, where the lenses and the slider stand. */
const ROOM_FOR_CONTROLS = 56;
/** How many links a card tells before it counts the rest. */
const TOLD = 6;

/** The circle of rows with the links across it, walked by the arrow keys, and the slider for how tightly they are bundled. */
export function LinksPicture({
  rows,
  ties,
  answer,
  pointedAt,
  onPoint,
}: {
  rows: readonly LinkRow[];
  ties: readonly CrossTie[];
  answer: LinkAnswer;
  pointedAt: string | undefined;
  onPoint: (row: string | undefined) => void;
}) {
  const { full: graph, words, view, go } = useApp();
  const said = linksWords[view.lang];
  const pane = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const size = useSize(pane);
  const [activeKey, setActiveKey] = useState<string | undefined>(undefined);
  const [carded, setCarded] = useState<Mark | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const { focus, towards, strength } = view;
  const room = useMemo(() => (size && size.width > 0 ? { width: size.width, height: size.height - ROOM_FOR_CONTROLS } : undefined), [size]);
  const drawing = useMemo(
    () => (room ? drawLinks(graph, { rows, ties, answer, view: { focus, towards, strength }, pointedAt }, room, words) : undefined),
    [graph, rows, ties, answer, focus, towards, strength, pointedAt, room, words],
  );
  const marks = drawing?.marks ?? [];
  const tabStop =
    marks.find(({ key }) => key === activeKey) ??
    marks.find(({ emphasis, rank }) => emphasis === 'chosen' && rank === 'text') ??
    marks.find(({ emphasis }) => emphasis === 'chosen') ??
    marks[0];

  const askPillar = useCallback((pillar: Pillar) => go({ towards: pillar === towards ? undefined : pillar }), [go, towards]);
  const events = useMemo<MarkEvents>(
    () => ({
      onChoose: (mark) => {
        setActiveKey(mark.key);
        if (mark.key === headingKey(mark.hue as Pillar)) askPillar(mark.hue as Pillar);
        else go({ focus: mark.id });
      },
      onHover: (mark) => {
        clearTimeout(timer.current);
        const isRow = mark && mark.key !== headingKey(mark.hue as Pillar);
        const told = () => {
          setCarded(isRow ? mark : undefined);
          onPoint(isRow ? mark.key : undefined);
        };
        if (mark) timer.current = setTimeout(told, HOVER_DELAY);
        else told();
      },
    }),
    [go, askPillar, onPoint],
  );
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape' && !view.focus && !view.towards) (document.activeElement as SVGElement | null)?.blur();
    const key = (event.target as Element).closest<SVGGElement>('.mark')?.dataset.key;
    const from = marks.find((mark) => mark.key === key) ?? tabStop;
    if (!from || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = stepAround(marks, from, event.key);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    setActiveKey(next.key);
    svg.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(next.key)}"]`)?.focus();
  };
  return (
    <div className="split-picture links-pane">
      <div className="links-room" ref={pane}>
        {drawing && (
          // biome-ignore lint/a11y/useSemanticElements: an SVG cannot be a fieldset
          <svg
            ref={svg}
            className="picture links-picture"
            role="group"
            aria-label={words.crossLinks}
            width={drawing.width}
            height={drawing.height}
            viewBox={`0 0 ${drawing.width} ${drawing.height}`}
            onKeyDown={onKeyDown}
          >
            <LinkMarks drawing={drawing} activeKey={tabStop?.key} events={events} onPillar={askPillar} />
          </svg>
        )}
        {rows.length === 0 && <EmptyPicture />}
      </div>
      <label className="links-strength" title={said.strengthHint}>
        <span>{said.strength}</span>
        <input
          type="range"
          min={STRENGTHS.least}
          max={STRENGTHS.most}
          step={STRENGTHS.step}
          value={strength}
          onChange={(event) => go({ strength: Number(event.target.value) })}
        />
      </label>
      {carded && <RowCard mark={carded} ties={ties} svg={svg.current} />}
    </div>
  );
}

/** A quiet card beside a row: its links in words. */
function RowCard({ mark, ties, svg }: { mark: Mark; ties: readonly CrossTie[]; svg: SVGSVGElement | null }) {
  const { full: graph, words, view } = useApp();
  const card = useCardPlace(() => svg?.querySelector(`[data-key="${CSS.escape(mark.key)}"]`)?.getBoundingClientRect());
  const own = ties.filter(({ rows }) => rows.from === mark.key || rows.to === mark.key);
  return (
    <div ref={card} className="hover-card" aria-hidden="true">
      <div className="hover-name">{rowNameApart(graph, mark.key, words)}</div>
      <div className="quiet">{[words.pillars[mark.hue as Pillar], linksWords[view.lang].links(own.length)].join(' · ')}</div>
      {own.slice(0, TOLD).map((tie) => (
        <div key={tie.key}>{tieClauses(graph, tie, view.lang).join('; ')}</div>
      ))}
      {own.length > TOLD && <div className="quiet">{words.more(own.length - TOLD)}</div>}
    </div>
  );
}
