import type { Core } from 'cytoscape';
import type { Letters } from './elements.ts';

/** Below this size in px on screen words are left away: they could not be read, and cost time. */
const SMALLEST = 5;

/** A sheet over the canvas on which all words are painted with every frame, sharp at any zoom. */
export function layLetters(
  cy: Core,
  container: HTMLElement,
  current: () => { letters: readonly Letters[]; font: string },
): { remove: () => void } {
  const sheet = container.ownerDocument.createElement('canvas');
  Object.assign(sheet.style, { position: 'absolute', inset: '0', width: '100%', height: '100%', pointerEvents: 'none', zIndex: '1' });
  container.append(sheet);
  const pen = sheet.getContext('2d');
  if (pen) cy.on('render', () => write(cy, sheet, pen, current()));
  return { remove: () => sheet.remove() };
}

function write(
  cy: Core,
  sheet: HTMLCanvasElement,
  pen: CanvasRenderingContext2D,
  { letters, font }: { letters: readonly Letters[]; font: string },
): void {
  const dots = window.devicePixelRatio || 1;
  const [width, height] = [Math.round(cy.width() * dots), Math.round(cy.height() * dots)];
  if (sheet.width !== width || sheet.height !== height) Object.assign(sheet, { width, height });
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, width, height);
  const zoom = cy.zoom();
  const pan = cy.pan();
  pen.setTransform(dots, 0, 0, dots, 0, 0);
  for (const { owner, x, y, line, colour, ground } of letters) {
    const size = line.size * zoom;
    if (size < SMALLEST) continue;
    const element = cy.getElementById(owner);
    const own =
      owner.startsWith('mark/') && element.nonempty()
        ? (element as unknown as { position: () => { x: number; y: number } }).position()
        : { x: 0, y: 0 };
    const [left, base] = [pan.x + (own.x + x) * zoom, pan.y + (own.y + y) * zoom];
    pen.globalAlpha = element.nonempty() ? Number(element.style('opacity')) : 1;
    pen.font = `${line.weight} ${size}px ${font}`;
    pen.textAlign = line.anchor === 'middle' ? 'center' : line.anchor;
    if (ground) {
      const room = pen.measureText(line.text).width + 8 * zoom;
      pen.fillStyle = ground;
      pen.fillRect(left - room / 2, base - size, room, size * 1.3);
    }
    pen.fillStyle = colour;
    pen.fillText(line.text, left, base);
  }
}
