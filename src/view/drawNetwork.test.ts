import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { boxesMeet, polylineMeetsBox } from '../layout/meets.ts';
import { textWidth } from '../layout/textWidth.ts';
import { buildGraph } from '../model/graph.ts';
import { shortestPath } from '../query/shortestPath.ts';
import { en } from '../text/en.ts';
import { id as indonesian } from '../text/id.ts';
import type { Drawing, TextLine } from './drawing.ts';
import { aroundFocus, drawNetwork } from './drawNetwork.ts';
import { DEFAULT_VIEW, type View } from './View.ts';

const graph = smallGraph();
const size = { width: 900, height: 700 };
const viewOf = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, lens: 'network', lang: 'en', ...change });
const mark = (drawing: Drawing, id: string) => drawing.marks.find((each) => each.id === id);

describe('the network as drawn', () => {
  const drawing = drawNetwork(graph, viewOf({ focus: 'acdm' }), size, en);

  test('has the chosen body in it, its rank and its hue, and the names below the abbreviations where there is room', () => {
    expect(mark(drawing, 'acdm')).toMatchObject({ emphasis: 'chosen', rank: 'outlined', hue: 'ascc' });
    expect(mark(drawing, 'ammdm')).toMatchObject({ emphasis: 'rest', rank: 'filled' });
    expect(mark(drawing, 'bnpb')).toMatchObject({ hue: 'indonesia', rank: 'chip' });
    expect(mark(drawing, 'ammdm')?.lines.length).toBeGreaterThan(1);
    const narrow = drawNetwork(graph, viewOf({ focus: 'acdm' }), { width: 360, height: 400 }, en);
    expect(mark(narrow, 'ammdm')?.lines).toHaveLength(1);
  });

  test('says on the lines of the chosen body what they are, with an arrow the way it reads', () => {
    const line = drawing.lines.find(({ from, to }) => from === 'acdm' && to === 'ammdm');
    expect(line).toMatchObject({ basis: 'stated', role: 'primary', emphasis: 'lit', arrow: true, label: { text: 'reports to' } });
  });

  test('draws a focal point named for the sector as inferred for the body', () => {
    const slom = drawNetwork(graph, viewOf({ focus: 'slom' }), size, en);
    expect(slom.lines.find(({ from }) => from === 'kemnaker')).toMatchObject({ to: 'slom', basis: 'inferred', hue: 'indonesia' });
  });

  test('has a ring for every step, with its count', () => {
    const two = drawNetwork(graph, viewOf({ focus: 'acdm', depth: 2 }), size, en);
    expect(two.bands.map(({ title }) => title?.text)).toEqual(['1 step · 5', expect.stringMatching(/^2 steps · \d+$/)]);
  });

  test('hides what is not verified until it is wanted', () => {
    expect(mark(drawNetwork(graph, viewOf({ focus: 'slom' }), size, en), 'oshnet')).toBeUndefined();
    expect(mark(drawNetwork(graph, viewOf({ focus: 'slom', unverified: true }), size, en), 'oshnet')).toMatchObject({ verified: false });
  });

  test('dims what does not pass the filters', () => {
    const filtered = drawNetwork(graph, viewOf({ focus: 'acdm' }), size, en, { passes: new Set(['ammdm']) });
    expect(filtered.marks.map(({ id, emphasis }) => `${id} ${emphasis}`)).toEqual(
      expect.arrayContaining(['acdm chosen', 'ammdm rest', 'adrp dimmed', 'bnpb rest']),
    );
  });

  test('is empty while nothing is chosen', () => {
    expect(drawNetwork(graph, viewOf({}), size, en).marks).toEqual([]);
    expect(aroundFocus(graph, viewOf({ focus: 'gone' }))).toBeUndefined();
  });

  test('lights a path from end to end, its highest body at the top, and dims the rest', () => {
    const path = shortestPath(graph, 'wg-ppr', 'seom') ?? [];
    const lit = drawNetwork(graph, viewOf({ path: ['wg-ppr', 'seom'] }), size, en, { path });
    expect(lit.marks.filter(({ emphasis }) => emphasis === 'chosen').map(({ id }) => id)).toEqual(['wg-ppr', 'seom']);
    expect(lit.marks.filter(({ emphasis }) => emphasis === 'lit').map(({ id }) => id)).toEqual(['acdm', 'adrp']);
    expect(lit.lines.filter(({ emphasis }) => emphasis === 'lit').map(({ key }) => key)).toEqual(['wg-ppr>acdm', 'acdm>adrp', 'seom>adrp']);
    expect(lit.lines.every(({ emphasis }) => emphasis === 'lit' || emphasis === 'dimmed')).toBe(true);
    expect(lit.bands).toHaveLength(1);
    expect(mark(lit, 'adrp')?.y).toBeLessThan(mark(lit, 'seom')?.y ?? 0);
  });
});

describe('on the published facts', () => {
  const published = buildGraph(JSON.parse(readFileSync('public/asean.json', 'utf8')));
  const bodies = published.dataset.nodes
    .filter(({ kind }) => kind === 'body' || kind === 'office' || kind === 'agency')
    .map(({ id }) => id);
  const panes = [
    { width: 880, height: 760, depth: 1, words: indonesian },
    { width: 880, height: 760, depth: 2, words: indonesian },
    { width: 620, height: 560, depth: 2, words: en },
    { width: 366, height: 420, depth: 1, words: en },
  ] as const;

  test.each(panes)(
    'no body has a line through a mark or words at depth $depth in $width × $height',
    ({ depth, words, ...pane }) => {
      for (const focus of bodies) {
        const drawing = drawNetwork(published, viewOf({ focus, depth }), pane, words);
        expect(faults(drawing), focus).toEqual([]);
      }
    },
    30_000,
  );

  test.each(panes)(
    'no path has a line through a mark or words at depth $depth in $width × $height',
    ({ depth, words, ...pane }) => {
      for (const [index, start] of bodies.entries()) {
        const end = bodies[(index * 7 + 31) % bodies.length] ?? start;
        const path = shortestPath(published, start, end);
        if (!path || path.length === 0) continue;
        const view = viewOf({ path: [start, end], depth });
        expect(faults(drawNetwork(published, view, pane, words, { path })), `${start} to ${end}`).toEqual([]);
      }
    },
    30_000,
  );

  test('every tie between what is shown is drawn, and everything shown has its mark', () => {
    for (const focus of bodies) {
      const view = viewOf({ focus, depth: 2 });
      const around = aroundFocus(published, view);
      const drawing = drawNetwork(published, view, size, en);
      expect(drawing.lines.map(({ key }) => key).sort(), focus).toEqual(around?.ties.map(({ from, to }) => `${from}>${to}`).sort());
      expect(
        drawing.marks.map(({ id }) => id),
        focus,
      ).toEqual([focus, ...(around?.steps.flatMap(({ shown }) => shown) ?? [])]);
    }
  }, 30_000);

  test('the same focus gives the same picture', () => {
    const draw = () => drawNetwork(published, viewOf({ focus: 'acdm', depth: 3 }), size, en);
    expect(draw()).toEqual(draw());
  });
});

function faults({ marks, lines, bands }: Drawing): string[] {
  const words = [...lines.flatMap(({ label }) => label ?? []), ...bands.flatMap(({ title }) => title ?? [])].map((line) => ({
    line,
    box: boxOf(line),
  }));
  return [
    ...marks.flatMap((one, index) =>
      marks.slice(index + 1).flatMap((other) => (boxesMeet(one, other) ? [`${one.id} lies on ${other.id}`] : [])),
    ),
    ...lines.flatMap((line) =>
      marks.flatMap(({ id, ...box }) =>
        id !== line.from && id !== line.to && polylineMeetsBox(line.points, box) ? [`${line.key} goes through ${id}`] : [],
      ),
    ),
    ...words.flatMap(({ line, box }) => [
      ...lines.flatMap(({ key, points }) => (polylineMeetsBox(points, box) ? [`${key} goes through “${line.text}”`] : [])),
      ...marks.flatMap(({ id, ...its }) => (boxesMeet(box, its) ? [`“${line.text}” lies on ${id}`] : [])),
    ]),
    ...marks.flatMap((each) =>
      each.lines.flatMap((line) =>
        boxOf(line).width > each.width || line.y > each.y + each.height ? [`“${line.text}” is cut in ${each.id}`] : [],
      ),
    ),
  ];
}

function boxOf({ x, y, text, size: px, weight }: TextLine) {
  const width = textWidth(text, px, weight);
  return { x: x - width / 2, y: y - px * 0.75, width, height: px };
}
