import type { Hue } from '../../view/drawing.ts';

/** The grounds and inks of a picture, by the names of the page's tokens. */
export const INKS = ['paper', 'surface', 'sunken', 'ink', 'muted', 'line', 'hairline', 'notice'] as const;
export const HUES = ['apsc', 'aec', 'ascc', 'common', 'indonesia'] as const satisfies readonly Hue[];
/** What the page's tokens add to the name of a hue. */
export const SHADES = { hue: '', fill: '-fill', on: '-on', tint: '-tint', faint: '-faint' } as const;

type Shades = Record<keyof typeof SHADES, string>;

/** The colours of a picture as `#rrggbb`: pictures that leave the app are in the light theme. */
export type PicturePalette = Record<(typeof INKS)[number], string> & { hues: Record<Hue, Shades> };

/** The palette, each colour asked for by the name of its token. */
export function paletteBy(colour: (token: string) => string): PicturePalette {
  const inks = Object.fromEntries(INKS.map((name) => [name, colour(name)])) as Record<(typeof INKS)[number], string>;
  const shadesOf = (hue: Hue) =>
    Object.fromEntries(Object.entries(SHADES).map(([shade, suffix]) => [shade, colour(hue + suffix)])) as Shades;
  return { ...inks, hues: Object.fromEntries(HUES.map((hue) => [hue, shadesOf(hue)])) as Record<Hue, Shades> };
}
