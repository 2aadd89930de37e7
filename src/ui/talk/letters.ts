/** Measures letters as they stand on the screen, whatever a layout has promised. */

/** What of these letters is drawn how large, in px. */
export interface Letters {
  size: number;
  text: string;
}

/** The smallest letters that can be seen inside the parts of an element; nothing where they have none. */
export function smallestDrawn(root: Element, parts: string): Letters | undefined {
  const found = [...root.querySelectorAll(parts)].flatMap((part) => smallestIn(part) ?? []);
  return found.length > 0 ? found.reduce((least, each) => (each.size < least.size ? each : least)) : undefined;
}

function smallestIn(root: Element): Letters | undefined {
  let smallest: Letters | undefined;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    const element = node.parentElement;
    if (text === '' || !element || !isSeen(element)) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element);
    if (!smallest || size < smallest.size) smallest = { size, text };
  }
  return smallest;
}

/** Letters of a picture are as large as it is drawn; a mark on its way to its place counts as there. */
function scaleOf(element: Element): number {
  const matrix = element.closest('svg')?.getScreenCTM();
  return matrix ? Math.hypot(matrix.a, matrix.b) : 1;
}

function isSeen(element: Element): boolean {
  if (element.closest('.sr-only, [inert], title, desc')) return false;
  // What is coming into a picture has no strength yet.
  const isDrawn = element instanceof SVGElement;
  return element.checkVisibility({ opacityProperty: !isDrawn, visibilityProperty: true });
}
