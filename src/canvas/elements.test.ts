import { expect, test } from 'vitest';
import type { Drawing, DrawnLine, Mark } from '../view/drawing.ts';
import { elementsOf, lettersOf } from './elements.ts';
import { lineLook, markLook } from './looks.ts';
import type { Palette } from './palette.ts';

const hues = Object.fromEntries(
  ['apsc', 'aec', 'ascc', 'common', 'indonesia'].map((hue) => [
    hue,
    { hue, fill: `${hue} fill`, on: `${hue} on`, tint: `${hue} tint`, faint: `${hue} faint` },
  ]),
) as Palette['hues'];
const palette: Palette = {
  paper: 'paper',
  surface: 'surface',
  ink: 'ink',
  muted: 'muted',
  line: 'line',
  hairline: 'hairline',
  font: 'sans',
  hues,
};
const box = (id: string, x: number, more: Partial<Mark> = {}): Mark => ({
  id,
  key: id,
  x,
  y: 0,
  width: 40,
  height: 20,
  rank: 'chip',
  hue: 'ascc',
  emphasis: 'rest',
  label: id,
  lines: [{ x: x + 20, y: 14, text: id, size: 12, weight: 600, anchor: 'middle' }],
  verified: true,
  ...more,
});
const line: DrawnLine = {
  key: 'a>b',
  from: 'a',
  to: 'b',
  points: [
    [40, 10],
    [70, 40],
    [100, 10],
  ],
  basis: 'stated',
  role: 'primary',
  hue: 'ascc',
  emphasis: 'lit',
  arrow: true,
};
const drawing: Drawing = { width: 140, height: 40, bands: [], captions: [], lines: [line], marks: [box('a', 0), box('b', 100)] };

test('boxes stand with their middle where the drawing has it, lines start and end where they meet the boxes', () => {
  const [a, b, edge] = elementsOf(drawing, palette);
  expect([a?.position, b?.position]).toEqual([
    { x: 20, y: 10 },
    { x: 120, y: 10 },
  ]);
  expect(edge?.data).toMatchObject({
    source: 'mark/a',
    target: 'mark/b',
    start: '20.00px 0.00px',
    end: '-20.00px 0.00px',
    along: '0.5000',
    off: '30.00',
  });
});

test('words move with their box', () => {
  expect(lettersOf(drawing, palette)[0]).toMatchObject({ owner: 'mark/a', x: 0, y: 4, colour: 'ink' });
});

test('rank shows without colour: filled, outlined, plain', () => {
  expect(markLook(box('a', 0, { rank: 'filled' }), palette)).toMatchObject({ fill: 'ascc fill', text: 'ascc on' });
  expect(markLook(box('a', 0, { rank: 'outlined' }), palette)).toMatchObject({ fill: 'surface', border: 'ascc', borderWidth: 1.5 });
  expect(markLook(box('a', 0), palette)).toMatchObject({ fill: 'surface', border: 'ascc faint' });
  expect(markLook(box('a', 0, { hue: 'indonesia' }), palette)).toMatchObject({ fill: 'indonesia tint', text: 'indonesia' });
});

test('words of what is dimmed stay readable: muted on the tint, ink on the faint ground', () => {
  expect(markLook(box('a', 0, { emphasis: 'dimmed' }), palette)).toMatchObject({ fill: 'ascc tint', text: 'muted' });
  expect(markLook(box('a', 0, { emphasis: 'dimmed', rank: 'filled' }), palette)).toMatchObject({ fill: 'ascc faint', text: 'ink' });
});

test('certainty shows in the line: solid, dashed, dotted grey', () => {
  expect(lineLook(line, palette)).toMatchObject({ style: 'solid', colour: 'ascc' });
  expect(lineLook({ ...line, basis: 'inferred' }, palette)).toMatchObject({ style: 'dashed', dashes: '5 3.5', colour: 'ascc' });
  expect(lineLook({ ...line, basis: 'unverified' }, palette)).toMatchObject({ style: 'dashed', dashes: '1.5 3', colour: 'line' });
});
