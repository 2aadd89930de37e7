import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import type { Place, Point } from './steps.ts';

/** Wheel, pinch and drag on an <svg>, told as places; loaded after the first picture stands. */
export interface PanAndZoom {
  moveTo: (place: Place) => void;
  scaleBy: (factor: number) => void;
  /** The size of the whole picture at magnification 1, which panning does not leave. */
  bound: (width: number, height: number) => void;
  detach: () => void;
}

/** Listens on `element`; `onMove` is told every new place and where on the element the pointer is (its middle for keys and buttons). */
export function panAndZoom(element: SVGSVGElement, most: number, onMove: (place: Place, pointer: Point) => void): PanAndZoom {
  const pane = () => ({ width: element.clientWidth, height: element.clientHeight });
  const behavior = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, most])
    .extent(() => [
      [0, 0],
      [pane().width, pane().height],
    ])
    .filter((event: Event) => !(event instanceof MouseEvent && event.button > 0))
    .clickDistance(4)
    .on('zoom', ({ transform: { x, y, k }, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      const source: unknown = sourceEvent;
      const box = element.getBoundingClientRect();
      const pointer =
        source instanceof MouseEvent
          ? { x: source.clientX - box.left, y: source.clientY - box.top }
          : { x: box.width / 2, y: box.height / 2 };
      onMove({ x, y, k }, pointer);
    });
  const selection = select(element);
  selection.call(behavior).on('dblclick.zoom', null);
  return {
    moveTo: ({ x, y, k }) => selection.call(behavior.transform, zoomIdentity.translate(x, y).scale(k)),
    scaleBy: (factor) => selection.call(behavior.scaleBy, factor),
    bound: (width, height) =>
      behavior.translateExtent([
        [0, 0],
        [width, height],
      ]),
    detach: () => selection.on('.zoom', null),
  };
}
