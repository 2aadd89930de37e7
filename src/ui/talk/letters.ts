/** Measures letters as they stand on the screen, whatever a layout has promised. */

/** What of these letters is drawn how large, in px. */
export interface Letters {
  size: number;
  text: string;
}

/** The smallest letters that can be seen inside an element; nothing where it has none. */
export function smallestLetters(root: Element): Letters | undefined {
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

/** Letters of a picture are as large as it is drawn. */
function scaleOf(element: Element): number {
  const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : undefined;
  return matrix ? Math.hypot(matrix.a, matrix.b) : 1;
}

function isSeen(element: Element): boolean {
  if (element.closest('.sr-only, [inert], title, desc')) return false;
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
