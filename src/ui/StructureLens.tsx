import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type MarkEvents, Marks } from '../chart/Marks.tsx';
import { useZoom, type ZoomControl } from '../chart/useZoom.ts';
import { type Direction, walk } from '../chart/walk.ts';
import { layoutStructure, scopeOf } from '../layout/structure.ts';
import { wholeOf } from '../model/graph.ts';
import { lookWider, openingOf } from '../view/commands/lookCloser.ts';
import type { Mark } from '../view/drawing.ts';
import { drawStructure } from '../view/drawStructure.ts';
import { labelsOf } from '../view/labels.ts';
import { fullName } from '../view/naming.ts';
import { selectionOf } from '../view/selection.ts';
import { useApp } from './AppContext.ts';
import { EmptyPicture } from './EmptyPicture.tsx';
import type { HoverCard as Card } from './HoverCard.tsx';
import { useSize } from './useSize.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

// Without its file no card appears, and nothing else is lost.
const HoverCard = lazy(() =>
  import('./HoverCard.tsx').then(
    (module) => ({ default: module.HoverCard }),
    (): { default: typeof Card } => ({ default: () => null }),
  ),
);
const ARROWS: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
/** How long the pointer rests before the card appears, in ms. */
const HOVER_DELAY = 150;
/** The longest time between the clicks of a double click, in ms. */
const DOUBLE_CLICK = 700;

/** The structure chart in its pane: laid out for the room, pannable and zoomable, walked by the arrow keys. */
export function StructureLens({ control }: { control: React.RefObject<ZoomControl | undefined> }) {
  const { graph, plan, words, view, shown, framed, go } = useApp();
  const pane = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const layer = useRef<SVGGElement>(null);
  const size = useSize(pane);
  const [step, setStep] = useState(1);
  const [activeKey, setActiveKey] = useState<string | undefined>(undefined);
  const [hovered, setHovered] = useState<Mark | undefined>(undefined);
  /** The mark under the first click: by the second one the chart may have made room for the details. */
  const clicked = useRef({ id: '', at: 0 });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const labels = useMemo(() => labelsOf(graph, words, plan), [graph, words, plan]);
  const { width = 1200, height = 760 } = size ?? {};
  const selection = useMemo(() => (view.focus ? selectionOf(graph, view.focus) : undefined), [graph, view.focus]);
  const keep = useMemo(() => (selection ? [selection.focus, ...selection.ties.map((tie) => tie.to)] : []), [selection]);
  const layout = useMemo(
    () => layoutStructure({ graph, plan, shown, framed, width, height, open: view.open, keep, zoom: step, labels }),
    [graph, plan, shown, framed, width, height, view.open, keep, step, labels],
  );
  const drawing = useMemo(() => drawStructure(graph, layout, words, selection), [graph, layout, words, selection]);
  const zoomed = useZoom({ svg, layer, drawing, step, onStep: setStep, scope: view.open ?? '', width, height });
  control.current = zoomed;

  const tabStop =
    drawing.marks.find((mark) => mark.key === activeKey) ??
    drawing.marks.find((mark) => mark.id === view.focus) ??
    drawing.marks.find((mark) => mark.rank === 'filled');
  const { reveal } = zoomed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: also when the pane's size changes, so that a panel never hides the selection
  useEffect(() => {
    if (view.focus) reveal(view.focus);
  }, [view.focus, reveal, width, height]);

  // Found by the search: the keyboard goes on from the body in the picture. Who types while the picture is being drawn goes on typing.
  const lastFocus = useRef(view.focus);
  useEffect(() => {
    const isFound = view.focus !== lastFocus.current && document.activeElement?.id === 'search';
    lastFocus.current = view.focus;
    setActiveKey(undefined);
    if (view.focus && isFound) markElement(svg.current, view.focus)?.focus({ preventScroll: true });
  }, [view.focus]);

  const onHover = useCallback((mark: Mark | undefined) => {
    clearTimeout(timer.current);
    if (mark) timer.current = setTimeout(() => setHovered(mark), HOVER_DELAY);
    else setHovered(undefined);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);

  const lookAt = useCallback(
    (id: string | undefined) => {
      const target = id && openingOf({ graph, plan }, id);
      if (target && target !== view.open) go({ open: target });
      else go(lookWider(view, { graph, plan }));
    },
    [graph, plan, view, go],
  );
  const events = useMemo<MarkEvents>(
    () => ({
      onChoose: (mark) => {
        setActiveKey(mark.key);
        clicked.current = { id: mark.standsFor?.[0] ?? mark.id, at: performance.now() };
        const row = mark.standsFor ? (graph.nodes.has(mark.id) ? mark.id : graph.nodes.get(mark.standsFor[0] ?? '')?.pillar) : undefined;
        if (row) go({ open: row });
        else go({ focus: mark.id });
      },
      onHover,
      onBand: (band) => graph.nodes.has(band) && go({ open: band }),
    }),
    [go, graph, onHover],
  );

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape' && !view.focus && !view.open) (document.activeElement as SVGElement | null)?.blur();
    const direction = ARROWS[event.key];
    // The focus may have come by other ways than the tab stop: from there the arrows walk on.
    const key = (event.target as Element).closest<SVGGElement>('.mark')?.dataset.key;
    const from = drawing.marks.find((mark) => mark.key === key) ?? tabStop;
    if (!direction || !from || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const next = walk(drawing, from, direction, plan.parentOf);
    if (!next) return;
    setActiveKey(next.key);
    svg.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(next.key)}"]`)?.focus();
    reveal(next.standsFor?.[0] ?? next.id);
  };

  const scope = scopeOf(plan, view.open);
  const openNode = view.open ? wholeOf(graph).nodes.get(view.open) : undefined;
  const pillar = openNode?.pillar && openNode.pillar !== view.open ? graph.nodes.get(openNode.pillar) : undefined;
  return (
    <div className="lens structure-lens" ref={pane}>
      <section aria-label={words.structure} className="picture-region">
        {scope !== 'whole' && (
          <nav className="crumb-bar" aria-label={words.level}>
            <button type="button" className="plain" onClick={() => go({ open: undefined })}>
              {words.whole}
            </button>
            {pillar && (
              <button type="button" className="plain" onClick={() => go({ open: pillar.id })}>
                {fullName(pillar, view.lang).text}
              </button>
            )}
            {openNode && <b aria-current="location">{fullName(openNode, view.lang).text}</b>}
          </nav>
        )}
        {/* biome-ignore lint/a11y/useSemanticElements: an SVG cannot be a fieldset */}
        <svg
          ref={svg}
          className="picture"
          role="group"
          aria-label={words.structure}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          onKeyDown={onKeyDown}
          onWheel={() => onHover(undefined)}
          onDoubleClick={(event) => {
            if (performance.now() - clicked.current.at < DOUBLE_CLICK) return lookAt(clicked.current.id);
            const band = (event.target as Element).closest('[data-band]')?.getAttribute('data-band');
            if (band && graph.nodes.has(band)) lookAt(rowUnder(event.clientY, svg.current, layer.current, layout.rows) ?? band);
          }}
        >
          <g ref={layer} className="zoom-layer">
            <Marks drawing={drawing} activeKey={tabStop?.key} events={events} />
          </g>
        </svg>
        {drawing.marks.length === 0 && <EmptyPicture />}
      </section>
      <ZoomButtons onZoom={zoomed.by} onFit={() => (step === 1 && view.open ? go({ open: undefined }) : zoomed.fit())} />
      {hovered && hovered.id !== view.focus && (
        <Suspense fallback={null}>
          <HoverCard mark={hovered} svg={svg.current} />
        </Suspense>
      )}
    </div>
  );
}

/** The drawn mark of a node, where it is drawn. */
function markElement(svg: SVGSVGElement | null, id: string): SVGGElement | null {
  return svg?.querySelector<SVGGElement>(`.mark[data-id="${CSS.escape(id)}"]:not([data-stands-for])`) ?? null;
}

/** The sector row at a height of the screen. */
function rowUnder(
  clientY: number,
  svg: SVGSVGElement | null,
  layer: SVGGElement | null,
  rows: readonly { y: number; height: number; sector?: string }[],
): string | undefined {
  const matrix = layer?.getScreenCTM()?.inverse();
  if (!svg || !matrix) return undefined;
  const y = new DOMPoint(0, clientY).matrixTransform(matrix).y;
  return rows.find((row) => y >= row.y && y < row.y + row.height)?.sector;
}
