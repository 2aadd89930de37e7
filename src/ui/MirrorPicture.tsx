import { useEffect, useMemo, useRef, useState } from 'react';
import type { MarkEvents } from '../chart/Marks.tsx';
import { MirrorMarks, type RibbonEvents } from '../chart/MirrorMarks.tsx';
import { stepAcross } from '../chart/stepAcross.ts';
import { type Mirror, type MirrorBand, NOBODY } from '../layout/mirrorOf.ts';
import { wholeOf } from '../model/graph.ts';
import { drawMirror, openKey, seatKey } from '../view/drawMirror.ts';
import { successorWords } from '../view/labels.ts';
import type { MirrorChoice } from '../view/mirrorChoice.ts';
import { bandSentence, groupTitle, seatName } from '../view/mirrorWords.ts';
import { fullName } from '../view/naming.ts';
import { rowNameApart } from '../view/rowName.ts';
import { useApp } from './AppContext.ts';
import { EmptyPicture } from './EmptyPicture.tsx';
import { useCardPlace } from './useCardPlace.ts';
import { useSize } from './useSize.ts';

/** How long the pointer rests before the card appears, in ms. */
const HOVER_DELAY = 150;
/** How many bands a card tells before it counts the rest. */
const TOLD = 6;

/** Both sides with the bands between them, walked by the arrow keys. */
export function MirrorPicture({
  mirror,
  choice,
  pointedAt,
  onPoint,
  onNobody,
}: {
  mirror: Mirror;
  choice: MirrorChoice;
  pointedAt: string | undefined;
  onPoint: (key: string | undefined) => void;
  /** The place of the empty seats is chosen, or let go. */
  onNobody: (on: boolean) => void;
}) {
  const { graph, words, view, go } = useApp();
  const pane = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const size = useSize(pane);
  const [activeKey, setActiveKey] = useState<string | undefined>(undefined);
  /** The key of the mark or band that the card tells of. */
  const [carded, setCarded] = useState<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const room = size && size.width > 0 ? size : undefined;
  const drawing = useMemo(
    () => (room ? drawMirror(graph, { mirror, choice, pointedAt }, room, words) : undefined),
    [graph, mirror, choice, pointedAt, room, words],
  );
  const marks = drawing?.marks ?? [];
  const tabStop =
    marks.find(({ key }) => key === activeKey) ??
    marks.find(({ emphasis }) => emphasis === 'chosen') ??
    marks.find(({ key }) => key === drawing?.columns[1]?.[0]);

  const { events, ribbonEvents } = useMemo(() => {
    const hover = (key: string | undefined) => {
      clearTimeout(timer.current);
      const tell = () => {
        setCarded(key);
        onPoint(key);
      };
      if (key) timer.current = setTimeout(tell, HOVER_DELAY);
      else tell();
    };
    const chooseSeat = (seat: string) => {
      onNobody(seat === NOBODY);
      if (seat !== NOBODY) go({ focus: seat });
    };
    const all: { events: MarkEvents; ribbonEvents: RibbonEvents } = {
      events: {
        onChoose: (mark) => {
          setActiveKey(mark.key);
          if (mark.key === openKey(mark.id)) go({ open: mark.id });
          else if (mark.key === seatKey(mark.id)) chooseSeat(mark.id);
          else {
            onNobody(false);
            go({ focus: mark.id });
          }
        },
        onHover: (mark) => hover(mark && mark.key !== openKey(mark.id) ? mark.key : undefined),
      },
      ribbonEvents: { onChoose: ({ seat }) => chooseSeat(seat), onHover: (ribbon) => hover(ribbon?.key) },
    };
    return all;
  }, [go, onNobody, onPoint]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape' && choice.seat === NOBODY) {
      event.stopPropagation();
      onNobody(false);
    } else if (event.key === 'Escape' && !view.focus && !view.open) (document.activeElement as SVGElement | null)?.blur();
    const key = (event.target as Element).closest<SVGGElement>('.mark')?.dataset.key;
    const from = marks.find((mark) => mark.key === key) ?? tabStop;
    if (!drawing || !from || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = stepAcross(drawing, from, event.key);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    setActiveKey(next.key);
    svg.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(next.key)}"]`)?.focus();
  };
  return (
    <>
      <div className="mirror-room" ref={pane}>
        {drawing && marks.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: an SVG cannot be a fieldset
          <svg
            ref={svg}
            className="picture mirror-picture"
            role="group"
            aria-label={words.mirror}
            width={drawing.width}
            height={drawing.height}
            viewBox={`0 0 ${drawing.width} ${drawing.height}`}
            onKeyDown={onKeyDown}
          >
            <MirrorMarks drawing={drawing} activeKey={tabStop?.key} events={events} ribbonEvents={ribbonEvents} />
          </svg>
        )}
        {mirror.groups.length === 0 && <EmptyPicture />}
      </div>
      {view.open && (
        <nav className="crumb-bar mirror-crumbs" aria-label={words.level}>
          <button type="button" className="plain" onClick={() => go({ open: undefined })}>
            {words.whole}
          </button>
          {wholeOf(graph).nodes.get(view.open) && <b aria-current="location">{groupTitle(graph, view.open, words, false)}</b>}
        </nav>
      )}
      {carded && <BandCard of={carded} mirror={mirror} svg={svg.current} />}
    </>
  );
}

/** A quiet card beside a row, an agency or a band: what it says, in sentences. */
function BandCard({ of, mirror, svg }: { of: string; mirror: Mirror; svg: SVGSVGElement | null }) {
  const { graph, words, view } = useApp();
  const card = useCardPlace(() => {
    const name = CSS.escape(of);
    const band = svg?.querySelector(`[data-band-key="${name}"]`)?.getBoundingClientRect();
    // The card of a band begins at its middle.
    return band
      ? new DOMRect(band.x + band.width / 4, band.y, band.width / 2, band.height / 2)
      : svg?.querySelector(`[data-key="${name}"]`)?.getBoundingClientRect();
  });
  const isOf = ({ key, row, seat }: MirrorBand) => [key, row, seatKey(seat)].includes(of);
  const own = mirror.bands.filter(isOf).sort((a, b) => b.bodies.length - a.bodies.length);
  const [first] = own;
  if (!first) return null;
  const isSeat = of === seatKey(first.seat);
  const now = first.seat !== NOBODY && of !== first.row ? successorWords(graph, first.seat, words) : undefined;
  const agency = isSeat ? graph.nodes.get(first.seat) : undefined;
  const name = isSeat
    ? agency
      ? fullName(agency, view.lang).text
      : seatName(graph, first.seat, view.lang)
    : of === first.row
      ? rowNameApart(graph, first.row, words)
      : '';
  return (
    <div ref={card} className="hover-card" aria-hidden="true">
      {name && <div className="hover-name">{name}</div>}
      {now && <div className="hover-day">{now}</div>}
      {own.slice(0, TOLD).map((band) => (
        <div key={band.key}>{bandSentence(graph, mirror, band, words)}</div>
      ))}
      {own.length > TOLD && <div className="quiet">{words.more(own.length - TOLD)}</div>}
    </div>
  );
}
