import type { Hue } from '../view/drawing.ts';

const GROUNDS = ['paper', 'surface', 'ink', 'muted', 'line', 'hairline'] as const;
const HUES = ['apsc', 'aec', 'ascc', 'common', 'indonesia'] as const satisfies Hue[];
const SHADES = { hue: '', fill: '-fill', on: '-on', tint: '-tint', faint: '-faint' } as const;

/** One pillar's colours, and those of everything Indonesian: as strokes and words, filled, words on it, faint grounds. */
export type Shades = Record<keyof typeof SHADES, string>;
/** The colours of the page as a canvas understands them. */
export type Palette = Record<(typeof GROUNDS)[number], string> & { hues: Record<Hue, Shades>; font: string };

/** Reads the page's colours, by name, as they stand at `element` now; read again when the theme changes. */
export function readPalette(element: HTMLElement): Palette {
  const probe = element.ownerDocument.createElement('span');
  element.append(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return plainColour(getComputedStyle(probe).color, element.ownerDocument);
  };
  const grounds = Object.fromEntries(GROUNDS.map((name) => [name, colour(name)])) as Record<(typeof GROUNDS)[number], string>;
  const hues = Object.fromEntries(
    HUES.map((hue) => [hue, Object.fromEntries(Object.entries(SHADES).map(([shade, suffix]) => [shade, colour(hue + suffix)]))]),
  ) as Record<Hue, Shades>;
  const font = getComputedStyle(element).fontFamily;
  probe.remove();
  return { ...grounds, hues, font };
}

/** `rgb(…)` of a colour in any notation that the browser computes. */
function plainColour(computed: string, document: Document): string {
  if (computed.startsWith('rgb')) return computed;
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) return computed;
  pen.fillStyle = computed;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}
