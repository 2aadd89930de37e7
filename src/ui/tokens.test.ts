import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Theme = 'light' | 'dark';
type Colour = readonly [red: number, green: number, blue: number];

const css = readFileSync('src/ui/tokens.css', 'utf8');
const screen = css.slice(0, css.indexOf('@media print'));

/** A token's colour in one theme, as it stands in tokens.css. */
function colourOf(name: string, theme: Theme): Colour {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(screen)?.[1] ?? '';
  const [light = '', dark = light] = value.match(/#[\da-f]{6}/gi) ?? [];
  const hex = theme === 'light' ? light : dark;
  if (!hex) throw new Error(`tokens.css has no colour --${name}`);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Colour;
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Contrast as WCAG 2 counts it, from 1 to 21. */
function contrast(a: Colour, b: Colour): number {
  const luminance = ([red, green, blue]: Colour) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** What stands at this opacity on a ground. */
function blended(colour: Colour, opacity: number, ground: Colour): Colour {
  return colour.map((part, index) => part * opacity + (ground[index] ?? 0) * (1 - opacity)) as unknown as Colour;
}

/** Machado, Oliveira and Fernandes (2009), full severity, on linear light. */
const VISION: Record<string, readonly (readonly [number, number, number])[]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIELAB (D65) of a colour as an eye of this kind sees it. */
function lab(colour: Colour, vision: string): [number, number, number] {
  const light = colour.map(linear) as [number, number, number];
  const seen = (VISION[vision] ?? []).map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, index) => sum + weight * (light[index] ?? 0), 0),
      ),
    ),
  );
  const [red = 0, green = 0, blue = 0] = seen;
  const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
  const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
  const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883;
  const [fx, fy, fz] = [x, y, z].map((t) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116)) as [
    number,
    number,
    number,
  ];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** ΔE00 (Sharma, Wu and Dalal, 2005). */
function difference([l1, a1, b1]: readonly [number, number, number], [l2, a2, b2]: readonly [number, number, number]): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const c7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const g = 0.5 * (1 - Math.sqrt(c7 / (c7 + 25 ** 7)));
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const hue = (a: number, b: number) => (a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360);
  const [h1, h2] = [hue(p1, b1), hue(p2, b2)];
  let dh = c1 * c2 === 0 ? 0 : h2 - h1;
  if (dh > 180) dh -= 360;
  if (dh < -180) dh += 360;
  const [dl, dc, dH] = [l2 - l1, c2 - c1, 2 * Math.sqrt(c1 * c2) * Math.sin(radians(dh / 2))];
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  let h = h1 + h2;
  if (c1 * c2 !== 0) h = Math.abs(h1 - h2) <= 180 ? h / 2 : h < 360 ? (h + 360) / 2 : (h - 360) / 2;
  const t =
    1 -
    0.17 * Math.cos(radians(h - 30)) +
    0.24 * Math.cos(radians(2 * h)) +
    0.32 * Math.cos(radians(3 * h + 6)) -
    0.2 * Math.cos(radians(4 * h - 63));
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const rt = -Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2)))) * 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  return Math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dH / sh) ** 2 + rt * (dc / sc) * (dH / sh));
}

const PILLARS = ['apsc', 'aec', 'ascc'];
const BANDS = [...PILLARS, 'common'];
const HUES = [...BANDS, 'indonesia'];
const GROUNDS = ['paper', 'surface', 'sunken'];
const each = (names: readonly string[], grounds: readonly string[]) =>
  names.flatMap((name) => grounds.map((ground) => [name, ground] as [string, string]));
const shades = (shade: string, of = HUES) => of.map((hue) => `${hue}-${shade}`);

/** Words and what they stand on: on the page, in panels, in the chart, and where something else is chosen. */
const WORDS: Record<string, [string, string][]> = {
  'on the page and in panels': each(['ink', 'muted'], GROUNDS),
  'in a notice': each(['ink', 'muted', 'notice'], ['notice-tint']),
  'in a note that is turned round': [['paper', 'ink']],
  'of a pillar, or of everything Indonesian, on the page': each(HUES, ['paper', 'surface']),
  'of an agency in a list, chosen or not': each(['indonesia'], ['sunken', ...shades('tint', BANDS)]),
  'in the answer': each(['ink', 'muted', 'indonesia'], ['indonesia-tint']),
  'in a pillar’s band': each(['ink', 'muted'], shades('tint')),
  'of a band’s title': BANDS.map((hue) => [hue, `${hue}-tint`]),
  'of focal points in a pillar’s band': each(['indonesia'], shades('tint', BANDS)),
  'on a filled body': HUES.map((hue) => [`${hue}-on`, `${hue}-fill`]),
  'beside ministers, on a chosen chip, on a dimmed filled body': each(['ink'], shades('faint')),
  'of a chosen chip’s full name and counts': each(['muted'], shades('faint', BANDS)),
  'of what is dimmed': each(['muted'], shades('tint')),
};

/** Shapes and lines that carry meaning, and what they stand on. */
const SHAPES: Record<string, [string, string][]> = {
  'reporting lines and outlines in a band': BANDS.map((hue) => [hue, `${hue}-tint`]),
  'lines of one pillar that run through another’s band': each(PILLARS, shades('tint', BANDS)),
  'lines of the network, dots of a path': each(HUES, ['paper', 'surface']),
  'filled bodies': BANDS.flatMap((hue) => each([`${hue}-fill`], [`${hue}-tint`, 'paper', 'surface'])),
  'what is not verified; the edges of fields': each(['line'], [...GROUNDS, ...shades('tint')]),
  'the ring of the focus': each(['focus'], [...GROUNDS, ...shades('tint'), 'notice-tint']),
  'icons and twisties': each(['muted'], GROUNDS),
  'counts on a filled body': HUES.map((hue) => [`${hue}-on`, `${hue}-fill`]),
  'the edge of what is chosen': each(['ink'], [...GROUNDS, ...shades('tint')]),
  'swatches of the legend': each([...shades('fill'), 'common'], ['surface', 'sunken']),
  'the edge of a conflict': each(['notice'], ['notice-tint', 'surface']),
};

describe.each(['light', 'dark'] as const)('colours, %s', (theme) => {
  const tooFaint = (pairs: readonly [string, string][], least: number) =>
    pairs.flatMap(([front, ground]) => {
      const ratio = contrast(colourOf(front, theme), colourOf(ground, theme));
      return ratio < least ? [`${front} on ${ground}: ${ratio.toFixed(2)}`] : [];
    });

  test.each(Object.entries(WORDS))('words %s are read at 4.5 : 1 and more', (_, pairs) => {
    expect(tooFaint(pairs, 4.5)).toEqual([]);
  });

  test.each(Object.entries(SHAPES))('%s are seen at 3 : 1 and more', (_, pairs) => {
    expect(tooFaint(pairs, 3)).toEqual([]);
  });

  test('a tie drawn at nine tenths of its strength is seen at 3 : 1 and more', () => {
    for (const hue of BANDS)
      for (const ground of ['paper', ...shades('tint', BANDS)]) {
        const under = colourOf(ground, theme);
        expect(contrast(blended(colourOf(hue, theme), 0.9, under), under), `${hue} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
  });

  test.each(Object.keys(VISION))('the pillars stay apart for %s vision: filled, as lines, and beside what is Indonesian', (vision) => {
    const together = [shades('fill', PILLARS), [...PILLARS, 'indonesia']];
    for (const names of together)
      for (const [index, a] of names.entries())
        for (const b of names.slice(index + 1)) {
          const apart = difference(lab(colourOf(a, theme), vision), lab(colourOf(b, theme), vision));
          expect(apart, `${a} and ${b}`).toBeGreaterThanOrEqual(12);
        }
  });
});

describe('on paper', () => {
  test('the light colours hold on white', () => {
    expect(css.slice(css.indexOf('@media print'))).toMatch(/--paper:\s*#ffffff/);
    const white: Colour = [1, 1, 1];
    for (const name of ['ink', 'muted', ...HUES]) expect(contrast(colourOf(name, 'light'), white), name).toBeGreaterThanOrEqual(4.5);
    for (const name of ['line', ...shades('fill')]) expect(contrast(colourOf(name, 'light'), white), name).toBeGreaterThanOrEqual(3);
  });
});

describe('the measures themselves', () => {
  test('agree with published values', () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21);
    expect(contrast([0x77 / 255, 0x77 / 255, 0x77 / 255], [1, 1, 1])).toBeCloseTo(4.48, 2);
    expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(difference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
    expect(difference([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619])).toBeCloseTo(2.0373, 4);
    expect(difference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
    const white = lab([1, 1, 1], 'normal');
    for (const [index, part] of [100, 0, 0].entries()) expect(white[index]).toBeCloseTo(part, 1);
  });
});
