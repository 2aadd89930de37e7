import { useEffect, useRef, useState } from 'react';
import type { NetworkCanvas, PlaceOnCanvas } from '../canvas/mountNetwork.ts';
import type { ZoomControl } from '../chart/useZoom.ts';
import { nodeOf } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import type { Neighbourhood } from '../query/neighbourhood.ts';
import { networkWords } from '../text/network.ts';
import type { Drawing } from '../view/drawing.ts';
import { fullName } from '../view/naming.ts';
import { tieClauses } from '../view/tieWords.ts';
import { useApp } from './AppContext.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** How long the pointer rests before the card appears, in ms. */
const HOVER_DELAY = 150;
/** The foot of the picture in px, where the zoom buttons and the lenses stand. */
export const ROOM_FOR_BUTTONS = 56;

/** The canvas with its zoom buttons and the card of what is pointed at; cytoscape is loaded when it is first shown. */
export function NetworkPicture({
  drawing,
  around,
  control,
  pointedAt,
  onChoose,
}: {
  drawing: Drawing;
  around: Neighbourhood;
  control?: React.RefObject<ZoomControl | undefined>;
  /** Pointed at in the words. */
  pointedAt: NodeId | undefined;
  onChoose: (id: NodeId) => void;
}) {
  const { view } = useApp();
  const said = networkWords[view.lang];
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<NetworkCanvas | undefined>(undefined);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const [hovered, setHovered] = useState<{ id: NodeId; place: PlaceOnCanvas } | undefined>(undefined);
  const chosen = useRef(onChoose);
  chosen.current = onChoose;
  const readColours = useRef<(() => void) | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const shown = useRef<{ drawing: Drawing; focus: NodeId } | undefined>(undefined);
  const paint = useRef<() => void>(() => {});

  useEffect(() => {
    const container = box.current;
    if (!container) return;
    let unmounted = false;
    Promise.all([
      import('../canvas/mountNetwork.ts'),
      import('../canvas/palette.ts'),
      document.fonts.load('600 13px "Source Sans 3 Variable"'),
    ]).then(
      ([{ mountNetwork }, { readPalette }]) => {
        if (unmounted) return;
        canvas.current = mountNetwork(
          container,
          {
            onChoose: (id) => chosen.current(id),
            onHover: (id, place) => {
              clearTimeout(timer.current);
              if (id && place) timer.current = setTimeout(() => setHovered({ id, place }), HOVER_DELAY);
              else setHovered(undefined);
            },
          },
          { below: ROOM_FOR_BUTTONS },
        );
        let palette = readPalette(container);
        readColours.current = () => {
          palette = readPalette(container);
          paint.current();
        };
        paint.current = () => {
          const next = latest.current;
          const moves = shown.current !== undefined && shown.current.focus !== next.focus;
          shown.current = next;
          canvas.current?.update(next.drawing, palette, { moves });
        };
        paint.current();
        setState('ready');
      },
      () => !unmounted && setState('failed'),
    );
    return () => {
      unmounted = true;
      clearTimeout(timer.current);
      canvas.current?.destroy();
      canvas.current = undefined;
      paint.current = () => {};
      shown.current = undefined;
    };
  }, []);

  const latest = useRef({ drawing, focus: around.focus });
  latest.current = { drawing, focus: around.focus };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing is the reason to paint
  useEffect(() => {
    setHovered(undefined);
    clearTimeout(timer.current);
    paint.current();
  }, [drawing]);
  useEffect(() => canvas.current?.point(pointedAt), [pointedAt]);
  useThemeChange(() => readColours.current?.());

  const zoom = (factor: number) => canvas.current?.zoomBy(factor);
  const fit = () => canvas.current?.fit();
  if (control) control.current = { by: zoom, fit, reveal: (id) => canvas.current?.reveal(id) };

  return (
    <>
      <div
        ref={box}
        className="network-canvas"
        aria-hidden="true"
        data-ids={drawing.marks.map(({ id }) => id).join(' ')}
        data-painted={state === 'ready'}
      />
      {state !== 'ready' && (
        <p className="network-state" role="status">
          {state === 'loading' ? said.loading : said.failed}
        </p>
      )}
      <ZoomButtons onZoom={zoom} onFit={fit} />
      {hovered && <TieCard id={hovered.id} place={hovered.place} around={around} />}
    </>
  );
}

/** Calls back when the page's colours change: by choice, or because the device turned dark. */
function useThemeChange(onChange: () => void): void {
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    const changed = () => latest.current();
    const watch = new MutationObserver(changed);
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class', 'style'] });
    const device = matchMedia('(prefers-color-scheme: dark)');
    device.addEventListener('change', changed);
    return () => {
      watch.disconnect();
      device.removeEventListener('change', changed);
    };
  }, []);
}

/** A quiet card below the box under the pointer: its full name and what ties it to the box that it hangs on. */
function TieCard({ id, place, around }: { id: NodeId; place: PlaceOnCanvas; around: Neighbourhood }) {
  const { full: graph, words, view } = useApp();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const own = card.current;
    const room = own?.parentElement;
    if (!own || !room) return;
    const below = place.y + place.height + 8;
    const top = below + own.offsetHeight > room.clientHeight ? place.y - own.offsetHeight - 8 : below;
    const left = place.x + place.width / 2 - own.offsetWidth / 2;
    own.style.left = `${Math.max(8, Math.min(left, room.clientWidth - own.offsetWidth - 8))}px`;
    own.style.top = `${Math.max(8, top)}px`;
    own.style.visibility = 'visible';
  });
  const node = nodeOf(graph, id);
  const name = fullName(node, view.lang);
  const from = around.reachedFrom.get(id);
  const tie = around.ties.find((each) => [each.from, each.to].includes(id) && [each.from, each.to].includes(from ?? ''));
  return (
    <div ref={card} className="hover-card network-card" aria-hidden="true">
      <div className="hover-name" lang={name.lang === view.lang ? undefined : name.lang}>
        {name.text}
      </div>
      <div className="quiet">{node.tier ? words.tiers[node.tier] : words.kinds[node.kind]}</div>
      {tie && tieClauses(graph, tie, view.lang).map((clause) => <div key={clause}>{clause}</div>)}
    </div>
  );
}
