/** Scrolls the pane that holds `element` so far that it is in sight. Unlike `scrollIntoView` it leaves the page alone, and a page around it. */
export function scrollInPane(element: Element): void {
  let pane = element.parentElement;
  while (pane && !/auto|scroll/.test(getComputedStyle(pane).overflowY)) pane = pane.parentElement;
  if (!pane) return;
  const [own, room] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (own.top < room.top) pane.scrollTop += own.top - room.top;
  else if (own.bottom > room.bottom) pane.scrollTop += own.bottom - room.bottom;
}
