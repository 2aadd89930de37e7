import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import type { Place, Point } from './steps.ts';

interface Size {
  width: number;
  height: number;
}

/** Wheel, pinch and drag on an <svg>, told as places; loaded after the first picture stands. */
export interface PanAndZoom {
  moveTo: (place: Place) => void;
  scaleBy: (factor: number) => void;
  /** The size of the whole picture at magnification 1, which panning does not leave, and that of the pane. */
  bound: (picture: Size, pane: Size) => void;
  detach: () => void;
}

/**
 * Listens on `element`; `onMove` is told every new place, and can ask where on the element the pointer is (its middle for
 * keys and buttons): asking makes the browser lay out the page.
 */
export function panAndZoom(element: SVGSVGElement, most: number, onMove: (place: Place, pointer: () => Point) => void): PanAndZoom {
  let room: Size = { width: 0, height: 0 };
  const behavior = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, most])
    .extent(() => [
      [0, 0],
      [room.width, room.height],
    ])
    .filter((event: Event) => !(event instanceof MouseEvent && event.button > 0))
    .wheelDelta(steps)
    .clickDistance(4)
    .on('zoom', ({ transform: { x, y, k }, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      const source: unknown = sourceEvent;
      onMove({ x, y, k }, () => {
        const box = element.getBoundingClientRect();
        return source instanceof MouseEvent
          ? { x: source.clientX - box.left, y: source.clientY - box.top }
          : { x: box.width / 2, y: box.height / 2 };
      });
    });
  const selection = select(element);
  selection.call(behavior).on('dblclick.zoom', null);
  return {
    moveTo: ({ x, y, k }) => selection.call(behavior.transform, zoomIdentity.translate(x, y).scale(k)),
    scaleBy: (factor) => selection.call(behavior.scaleBy, factor),
    bound: (picture, pane) => {
      room = pane;
      behavior.translateExtent([
        [0, 0],
        [picture.width, picture.height],
      ]);
    },
    detach: () => selection.on('.zoom', null),
  };
}

/** How far a turn of the wheel zooms, in powers of two. A pinch on a touchpad comes as small turns with Ctrl, a notch of a wheel as a large one. */
function steps({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const isPinch = ctrlKey && deltaMode === WheelEvent.DOM_DELTA_PIXEL && Math.abs(deltaY) < 40;
  return -deltaY * (deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : deltaMode ? 1 : 0.002) * (isPinch ? 10 : 1);
}
