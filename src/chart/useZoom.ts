import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Drawing } from '../view/drawing.ts';
import type { PanAndZoom } from './panAndZoom.ts';
import { nearestBox, type Place, type Point, START, STEPS, stepFor } from './steps.ts';

const MOST = STEPS.at(-1) ?? 1;
/** How near to the edge of the pane a revealed mark may stand, in px; the captions and the controls need more. */
const EDGE = { side: 12, top: 40, foot: 60 };
/** How long the wheel rests before the chart is laid out anew, in ms: until then it is only stretched. */
const SETTLE = 140;

/** The size of the <svg> in px; known, so that the browser need not be asked for it. */
interface Pane {
  width: number;
  height: number;
}

/** The nearest place at which the picture covers its pane, or stands at its beginning where it is smaller. */
function insideOf({ x, y, k }: Place, { drawing, step, pane }: { drawing: Drawing; step: number; pane: Pane }): Place {
  const within = (at: number, room: number, size: number) => Math.min(0, Math.max(at, room - (size * k) / step));
  return { x: within(x, pane.width, drawing.width), y: within(y, pane.height, drawing.height), k };
}

/** Pan and zoom of a picture: wheel, pinch, drag, and steps for buttons and keys. */
export interface ZoomControl {
  by: (factor: number) => void;
  fit: () => void;
  /** Moves so that the mark with this id is on screen. */
  reveal: (id: string) => void;
}

/**
 * Moves `layer` inside `svg` without re-rendering, and asks for a new layout (`onStep`) when the magnification has left
 * the present step. When the new layout is drawn, what was under the pointer is under the pointer again.
 */
export function useZoom({
  svg,
  layer,
  drawing,
  step,
  onStep,
  scope,
  width,
  height,
}: {
  svg: React.RefObject<SVGSVGElement | null>;
  layer: React.RefObject<SVGGElement | null>;
  drawing: Drawing;
  step: number;
  onStep: (step: number) => void;
  /** Changes when another part of the structure fills the chart: then the view starts anew. */
  scope: string;
} & Pane): ZoomControl {
  const gestures = useRef<PanAndZoom | undefined>(undefined);
  const place = useRef<Place>(START);
  const current = useRef({ drawing, step, pane: { width, height } });
  /** A mark that must stay where it is on screen while the layout changes. */
  const anchor = useRef<{ key: string; at: Point } | undefined>(undefined);

  const apply = useCallback(() => {
    const { x, y, k } = place.current;
    layer.current?.setAttribute('transform', `translate(${x},${y})scale(${k / current.current.step})`);
  }, [layer]);
  const moveTo = useCallback(
    (wanted: Place) => {
      const next = insideOf(wanted, current.current);
      if (gestures.current) return gestures.current.moveTo(next);
      place.current = next;
      apply();
    },
    [apply],
  );
  const bound = useCallback(() => {
    const { drawing: drawn, step: now, pane } = current.current;
    gestures.current?.bound({ width: drawn.width / now, height: drawn.height / now }, pane);
  }, []);

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    let gone = false;
    let settling: ReturnType<typeof setTimeout> | undefined;
    const onMove = (next: Place, pointer: () => Point) => {
      place.current = next;
      apply();
      clearTimeout(settling);
      if (stepFor(next.k) === current.current.step) return;
      if (next.k === START.k) settle(next, pointer);
      else settling = setTimeout(() => settle(next, pointer), SETTLE);
    };
    const settle = (next: Place, at: () => Point) => {
      const { step: now, drawing: drawn } = current.current;
      const wanted = stepFor(next.k);
      const { x, y, k } = next;
      const pointer = at();
      const mark = nearestBox(drawn.marks, { x: ((pointer.x - x) * now) / k, y: ((pointer.y - y) * now) / k });
      if (mark && k > 1) {
        const at = { x: x + ((mark.x + mark.width / 2) * k) / now, y: y + ((mark.y + mark.height / 2) * k) / now };
        anchor.current = { key: mark.key, at };
      }
      onStep(wanted);
    };
    void import('./panAndZoom.ts').then(({ panAndZoom }) => {
      if (gone) return;
      gestures.current = panAndZoom(element, MOST, onMove);
      bound();
      gestures.current.moveTo(place.current);
    });
    return () => {
      gone = true;
      clearTimeout(settling);
      gestures.current?.detach();
      gestures.current = undefined;
    };
  }, [svg, apply, bound, onStep]);

  useLayoutEffect(() => {
    current.current = { drawing, step, pane: { width, height } };
    bound();
    const held = anchor.current;
    anchor.current = undefined;
    const mark = held && drawing.marks.find((each) => each.key === held.key);
    const { k } = place.current;
    if (held && mark) {
      const x = held.at.x - ((mark.x + mark.width / 2) * k) / step;
      const y = held.at.y - ((mark.y + mark.height / 2) * k) / step;
      moveTo({ x, y, k });
    } else moveTo(place.current);
    apply();
  }, [drawing, step, width, height, apply, bound, moveTo]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scope starts at the beginning
  useLayoutEffect(() => {
    moveTo(START);
  }, [scope, moveTo]);

  return {
    by: useCallback((factor) => gestures.current?.scaleBy(factor), []),
    fit: useCallback(() => moveTo(START), [moveTo]),
    reveal: useCallback(
      (id) => {
        const { drawing: drawn, step: now, pane } = current.current;
        const mark =
          drawn.marks.find((each) => each.id === id && !each.standsFor) ?? drawn.marks.find((each) => each.standsFor?.includes(id));
        if (!mark) return;
        const { x, y, k } = place.current;
        const scale = k / now;
        const [left, top] = [x + mark.x * scale, y + mark.y * scale];
        const [right, bottom] = [left + mark.width * scale, top + mark.height * scale];
        const inside = (low: number, high: number, from: number, to: number) => (low < from ? from - low : high > to ? to - high : 0);
        const dx = inside(left, right, EDGE.side, pane.width - EDGE.side);
        const dy = inside(top, bottom, EDGE.top, pane.height - EDGE.foot);
        if (dx !== 0 || dy !== 0) moveTo({ x: x + dx, y: y + dy, k });
      },
      [moveTo],
    ),
  };
}
