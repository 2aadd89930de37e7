import type { Page } from '@playwright/test';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A line of words as drawn: the box of its ink, in CSS px of the page, and the size that it appears in. */
export interface DrawnText extends Box {
  text: string;
  size: number;
  weight: number;
  /** Width as the browser measures it, before any magnification, and the font size that goes with it. */
  length: number;
  fontSize: number;
  family: string;
  /** Key of the mark that it stands in. */
  mark?: string;
  isBadge: boolean;
}

export interface DrawnMark extends Box {
  id: string;
  key: string;
  classes: string[];
  standsFor?: string[];
  /** Its words, without the counts at its end. */
  words: string[];
}

export interface DrawnLine {
  from: string;
  to: string;
  classes: string[];
  points: [number, number][];
}

/** Everything in the structure chart as the browser draws it. */
export interface Drawn {
  frame: Box;
  texts: DrawnText[];
  marks: DrawnMark[];
  lines: DrawnLine[];
}

/** Measures the drawn elements in the real typeface. */
export async function measure(page: Page): Promise<Drawn> {
  await page.evaluate(async () => {
    await document.fonts.load('400 12px "Source Sans 3 Variable"');
    await document.fonts.ready;
  });
  return page.evaluate(() => {
    const box = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
    const svg = document.querySelector('svg.picture');
    if (!svg) throw new Error('there is no structure chart');
    const marks = [...svg.querySelectorAll<SVGGElement>('.mark')].map((mark) => ({
      id: mark.dataset.id ?? '',
      key: mark.dataset.key ?? '',
      classes: [...mark.classList],
      standsFor: mark.dataset.standsFor?.split(' '),
      words: [...mark.querySelectorAll(':scope > text')].map((text) => text.textContent ?? ''),
      ...box((mark.querySelector('.shape') ?? mark).getBoundingClientRect()),
    }));
    const texts = [...svg.querySelectorAll<SVGTextElement>('text')].map((text) => {
      const matrix = text.getScreenCTM() ?? new DOMMatrix();
      const style = getComputedStyle(text);
      const fontSize = Number.parseFloat(style.fontSize);
      const { x, width } = text.getBBox();
      const baseline = text.y.baseVal.getItem(0).value;
      // Capitals rise about 0.68 em above the baseline, descenders fall 0.2 em below it.
      const start = new DOMPoint(x, baseline - 0.68 * fontSize).matrixTransform(matrix);
      const end = new DOMPoint(x + width, baseline + 0.2 * fontSize).matrixTransform(matrix);
      return {
        text: text.textContent ?? '',
        left: start.x,
        top: start.y,
        right: end.x,
        bottom: end.y,
        size: fontSize * matrix.a,
        fontSize,
        length: text.getComputedTextLength(),
        weight: Number(style.fontWeight),
        family: style.fontFamily,
        mark: text.closest<SVGGElement>('.mark')?.dataset.key,
        isBadge: text.classList.contains('badge-count'),
      };
    });
    const lines = [...svg.querySelectorAll<SVGPathElement>('path.bus')].map((path) => {
      const matrix = path.getScreenCTM() ?? new DOMMatrix();
      const numbers = (path.getAttribute('d') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
      if (/[^MLHVZ\d\s.,-]/.test(path.getAttribute('d') ?? '')) throw new Error('a reporting line is not made of straight pieces');
      const points: [number, number][] = [];
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        const point = new DOMPoint(numbers[at], numbers[at + 1]).matrixTransform(matrix);
        points.push([point.x, point.y]);
      }
      return { from: path.dataset.from ?? '', to: path.dataset.to ?? '', classes: [...path.classList], points };
    });
    return { frame: box(svg.getBoundingClientRect()), texts, marks, lines };
  });
}

/** How far two boxes lie over each other in both directions, at least; nothing when they only touch. */
const SLACK = 0.75;

function overlap(a: Box, b: Box): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;
}

/** Pairs of words that lie over each other. */
export function overlappingTexts({ texts }: Drawn): string[] {
  return texts.flatMap((a, index) => texts.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} / ${b.text}`] : [])));
}

/** Words that reach beyond their mark or beyond the picture. */
export function cutTexts({ texts, marks, frame }: Drawn, { within = frame }: { within?: Box } = {}): string[] {
  const shapes = new Map(marks.map((mark) => [mark.key, mark]));
  const beyond = (text: Box, room: Box) =>
    text.left < room.left - SLACK || text.right > room.right + SLACK || text.top < room.top - SLACK || text.bottom > room.bottom + SLACK;
  return texts.flatMap((text) => {
    const shape = text.mark ? shapes.get(text.mark) : undefined;
    return beyond(text, within) || (shape && beyond(text, shape)) ? [text.text] : [];
  });
}

/** Marks whose boxes lie over each other. */
export function overlappingMarks({ marks }: Drawn): string[] {
  return marks.flatMap((a, index) => marks.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.key} / ${b.key}`] : [])));
}

type Piece = [from: [number, number], to: [number, number]];
const pieces = ({ points }: DrawnLine): Piece[] => points.slice(1).map((point, index) => [points[index] ?? point, point]);

/** Whether two straight pieces cross, each inside the other: not where one ends on the other or runs along it. */
function cross([a, b]: Piece, [c, d]: Piece): boolean {
  const turn = (p: [number, number], q: [number, number], r: [number, number]) =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  const far = (p: [number, number], q: [number, number], r: [number, number]) =>
    turn(p, q, r) / Math.max(1e-9, Math.hypot(q[0] - p[0], q[1] - p[1]));
  const [s, t, u, v] = [far(a, b, c), far(a, b, d), far(c, d, a), far(c, d, b)];
  const apart = (one: number, other: number) => Math.sign(one) !== Math.sign(other) && Math.min(Math.abs(one), Math.abs(other)) > 0.5;
  return apart(s, t) && apart(u, v);
}

/** Pairs of first reporting lines that properly cross. */
export function crossingLines({ lines }: Drawn): string[] {
  const primary = lines.filter(({ classes }) => classes.includes('role-primary'));
  return primary.flatMap((one, index) =>
    primary
      .slice(index + 1)
      .flatMap((other) =>
        pieces(one).some((a) => pieces(other).some((b) => cross(a, b))) ? [`${one.from}>${one.to} × ${other.from}>${other.to}`] : [],
      ),
  );
}

/** Lines that pass through words that belong to neither of their ends. */
export function linesThroughTexts({ lines, texts, marks }: Drawn): string[] {
  const idOf = new Map(marks.map(({ key, id }) => [key, id]));
  return lines.flatMap((line) =>
    texts.flatMap((text) => {
      const owner = text.mark ? idOf.get(text.mark) : undefined;
      if (owner === line.from || owner === line.to) return [];
      return pieces(line).some((piece) => enters(piece, text)) ? [`${line.from}>${line.to} through ${text.text}`] : [];
    }),
  );
}

/** Whether a straight piece runs through the inside of a box. */
function enters([[x1, y1], [x2, y2]]: Piece, box: Box): boolean {
  let [start, end] = [0, 1];
  for (const [from, step, low, high] of [
    [x1, x2 - x1, box.left + SLACK, box.right - SLACK],
    [y1, y2 - y1, box.top + SLACK, box.bottom - SLACK],
  ] as const) {
    if (Math.abs(step) < 1e-9) {
      if (from <= low || from >= high) return false;
      continue;
    }
    const [a, b] = [(low - from) / step, (high - from) / step];
    start = Math.max(start, Math.min(a, b));
    end = Math.min(end, Math.max(a, b));
  }
  return end > start;
}
