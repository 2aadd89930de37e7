import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Drawing } from '../view/drawing.ts';
import { nearestBox, type Point, STEPS, stepFor } from './steps.ts';

const MOST = STEPS.at(-1) ?? 1;

/** Pan and zoom of a picture: wheel, pinch, drag, and steps for buttons and keys. */
export interface ZoomControl {
  by: (factor: number) => void;
  fit: () => void;
  /** Moves so that the mark with this id is on screen. */
  reveal: (id: string) => void;
}

/**
 * Moves `layer` inside `svg` by d3-zoom without re-rendering, and asks for a new layout (`onStep`) when the magnification
 * has left the present step. When the new layout is drawn, what was under the pointer is under the pointer again.
 */
export function useZoom({
  svg,
  layer,
  drawing,
  step,
  onStep,
  scope,
}: {
  svg: React.RefObject<SVGSVGElement | null>;
  layer: React.RefObject<SVGGElement | null>;
  drawing: Drawing;
  step: number;
  onStep: (step: number) => void;
  /** Changes when another part of the structure fills the chart: then the view starts anew. */
  scope: string;
}): ZoomControl {
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown> | undefined>(undefined);
  const transform = useRef<ZoomTransform>(zoomIdentity);
  const current = useRef({ drawing, step });
  /** A mark that must stay where it is on screen while the layout changes. */
  const anchor = useRef<{ id: string; at: Point } | undefined>(undefined);

  const apply = useCallback(() => {
    const { x, y, k } = transform.current;
    layer.current?.setAttribute('transform', `translate(${x},${y})scale(${k / current.current.step})`);
  }, [layer]);

  const moveTo = useCallback(
    (next: ZoomTransform) => {
      if (svg.current && behavior.current) select(svg.current).call(behavior.current.transform, next);
    },
    [svg],
  );

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const pane = () => ({ width: element.clientWidth, height: element.clientHeight });
    const settle = (pointer: Point) => {
      const { step: now, drawing: drawn } = current.current;
      const next = stepFor(transform.current.k);
      if (next === now) return;
      const { x, y, k } = transform.current;
      const inside = { x: ((pointer.x - x) * now) / k, y: ((pointer.y - y) * now) / k };
      const mark = nearestBox(drawn.marks, inside);
      if (mark)
        anchor.current = {
          id: mark.key,
          at: { x: x + ((mark.x + mark.width / 2) * k) / now, y: y + ((mark.y + mark.height / 2) * k) / now },
        };
      onStep(next);
    };
    let pointer: Point = { x: pane().width / 2, y: pane().height / 2 };
    const behaviour = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, MOST])
      .extent(() => [
        [0, 0],
        [pane().width, pane().height],
      ])
      .filter((event: Event) => !(event instanceof MouseEvent && event.button > 0))
      .clickDistance(4)
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        transform.current = event.transform;
        const source: unknown = event.sourceEvent;
        if (source instanceof MouseEvent) {
          const box = element.getBoundingClientRect();
          pointer = { x: source.clientX - box.left, y: source.clientY - box.top };
        } else pointer = { x: pane().width / 2, y: pane().height / 2 };
        apply();
        settle(pointer);
      });
    behavior.current = behaviour;
    const selection = select(element);
    selection.call(behaviour).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [svg, apply, onStep]);

  useLayoutEffect(() => {
    current.current = { drawing, step };
    behavior.current?.translateExtent([
      [0, 0],
      [drawing.width / step, drawing.height / step],
    ]);
    const held = anchor.current;
    anchor.current = undefined;
    const mark = held && drawing.marks.find((each) => each.key === held.id);
    const { k } = transform.current;
    if (held && mark) {
      const x = held.at.x - ((mark.x + mark.width / 2) * k) / step;
      const y = held.at.y - ((mark.y + mark.height / 2) * k) / step;
      moveTo(zoomIdentity.translate(x, y).scale(k));
    } else moveTo(transform.current);
    apply();
  }, [drawing, step, apply, moveTo]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scope starts at the beginning
  useLayoutEffect(() => {
    moveTo(zoomIdentity);
  }, [scope, moveTo]);

  return {
    by: useCallback(
      (factor) => {
        if (svg.current && behavior.current) select(svg.current).call(behavior.current.scaleBy, factor);
      },
      [svg],
    ),
    fit: useCallback(() => moveTo(zoomIdentity), [moveTo]),
    reveal: useCallback(
      (id) => {
        const { drawing: drawn, step: now } = current.current;
        const mark =
          drawn.marks.find((each) => each.id === id && !each.standsFor) ?? drawn.marks.find((each) => each.standsFor?.includes(id));
        const element = svg.current;
        if (!mark || !element) return;
        const { x, y, k } = transform.current;
        const scale = k / now;
        const [left, top] = [x + mark.x * scale, y + mark.y * scale];
        const [right, bottom] = [left + mark.width * scale, top + mark.height * scale];
        const dx = left < 12 ? 12 - left : right > element.clientWidth - 12 ? element.clientWidth - 12 - right : 0;
        const dy = top < 40 ? 40 - top : bottom > element.clientHeight - 60 ? element.clientHeight - 60 - bottom : 0;
        if (dx !== 0 || dy !== 0) moveTo(zoomIdentity.translate(x + dx, y + dy).scale(k));
      },
      [svg, moveTo],
    ),
  };
}
