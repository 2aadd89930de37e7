/** A gesture on the picture that was left to the page around it. */
export type RefusedGesture = 'wheel' | 'fingers';

/** What moves and zooms under the pointer; the other pictures scroll as a page does. */
const PICTURES = '.structure-lens .picture, .network-canvas';

/**
 * Leaves the wheel and a single finger on a picture to the page around, which scrolls; the wheel with Ctrl or Cmd and two
 * fingers are the picture's. Returns a way to stop.
 */
export function sharePageGestures(page: Document, onRefused: (gesture: RefusedGesture) => void): () => void {
  const onPicture = ({ target }: Event) => target instanceof Element && target.closest(PICTURES) !== null;
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey || !onPicture(event)) return;
    event.stopPropagation();
    onRefused('wheel');
  };
  const touch = (event: TouchEvent) => {
    if (event.touches.length > 1 || !onPicture(event)) return;
    event.stopPropagation();
    if (event.type === 'touchmove') onRefused('fingers');
  };
  const early = { capture: true, passive: true };
  page.addEventListener('wheel', wheel, early);
  page.addEventListener('touchstart', touch, early);
  page.addEventListener('touchmove', touch, early);
  return () => {
    page.removeEventListener('wheel', wheel, early);
    page.removeEventListener('touchstart', touch, early);
    page.removeEventListener('touchmove', touch, early);
  };
}
