import { describe, expect, test } from 'vitest';
import { PANES, type Pane } from '../../tests/fixtures/chart.ts';
import { linkChartOf } from '../../tests/fixtures/linkChart.ts';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { boxesMeet, polylineMeetsBox } from '../layout/meets.ts';
import { textWidth } from '../layout/textWidth.ts';
import type { LinksDrawing } from './drawLinks.ts';
import { LANGUAGES, type View } from './View.ts';

const small = linkChartOf(smallGraph());
const published = linkChartOf(publishedGraph());
/** What the chart's panes leave for the circle beside the words, and a phone. */
const ROOMS: readonly Pane[] = [
  ...PANES,
  { width: 1250, height: 910 },
  { width: 698, height: 630 },
  { width: 460, height: 630 },
  { width: 390, height: 520 },
  { width: 320, height: 260 },
];

/** Everything that must never be: names over names or out of the picture, links or arcs through names, letters too small. */
function faults(drawing: LinksDrawing): string[] {
  const texts = drawing.marks.flatMap(({ key, lines }) =>
    lines.map(({ x, y, text, size, weight, anchor }) => {
      const width = textWidth(text, size, weight);
      return { key, text, size, x: anchor === 'start' ? x : x - width, y: y - size * 0.75, width, height: size * 0.95 };
    }),
  );
  const outside = ({ x, y, width, height }: (typeof texts)[number]) =>
    x < 0 || y < 0 || x + width > drawing.width || y + height > drawing.height;
  return [
    ...texts.flatMap((text) => (text.size < 11.5 ? [`${text.text} has ${text.size} px`] : [])),
    ...texts.flatMap((text) => (outside(text) ? [`${text.text} leaves the picture`] : [])),
    ...texts.flatMap((a, at) => texts.slice(at + 1).flatMap((b) => (boxesMeet(a, b) ? [`${a.text} over ${b.text}`] : []))),
    ...drawing.marks.flatMap((a, at) => drawing.marks.slice(at + 1).flatMap((b) => (boxesMeet(a, b) ? [`${a.key} on ${b.key}`] : []))),
    ...drawing.lines.flatMap((line) =>
      texts.flatMap((text) => (polylineMeetsBox(line.points, text) ? [`${line.key} through ${text.text}`] : [])),
    ),
    ...drawing.arcs.flatMap((arc) =>
      texts.flatMap((text) => (polylineMeetsBox(arc.outline, text) ? [`${arc.pillar} through ${text.text}`] : [])),
    ),
  ];
}

describe('the circle of links', () => {
  for (const lang of LANGUAGES)
    for (const room of ROOMS)
      test(`is legible on ${room.width} × ${room.height}, every name apart (${lang})`, () => {
        const views: Partial<View>[] = [
          {},
          { unverified: true },
          { pillar: ['ascc'] },
          { pillar: ['aec', 'apsc'] },
          { strength: 0 },
          { focus: 'seom' },
        ];
        for (const view of views) expect(faults(published.draw(room, { ...view, lang })), JSON.stringify(view)).toEqual([]);
      });

  test('draws every link once, from the row of one end to the row of the other', () => {
    const drawing = published.draw({ width: 1250, height: 910 }, { unverified: true });
    const ties = published.ties({ unverified: true });
    expect(drawing.lines.map(({ key }) => key).sort()).toEqual(ties.map(({ key }) => key).sort());
    const near = ([x, y]: [number, number], row: string) => {
      const mark = drawing.marks.find(({ key }) => key === row);
      return mark && Math.abs(mark.y + mark.height / 2 - y) < mark.height + 10 && (mark.x > x || mark.x + mark.width < x);
    };
    for (const { key, rows } of ties) {
      const points = drawing.lines.find((line) => line.key === key)?.points ?? [];
      expect(near(points[0] as [number, number], rows.from), `${key} from ${rows.from}`).toBe(true);
      expect(near(points.at(-1) as [number, number], rows.to), `${key} to ${rows.to}`).toBe(true);
    }
  });

  test('lights what the words tell of, dims the rest, and says it without colour', () => {
    const drawing = small.draw({ width: 900, height: 600 }, { focus: 'labour', towards: 'aec', lang: 'en' });
    const line = (key: string) => drawing.lines.find((each) => each.key === key);
    const mark = (key: string) => drawing.marks.find((each) => each.key === key);
    expect([line('adrp slom'), line('adrp seom'), line('acdm adrp')].map((each) => each?.emphasis)).toEqual(['lit', 'lit', 'dimmed']);
    expect([mark('labour'), mark('aec-wide'), mark('ascc-wide')].map((each) => each?.emphasis)).toEqual(['chosen', 'lit', 'dimmed']);
    expect(mark('towards-aec')).toMatchObject({ emphasis: 'chosen', label: 'Only links with Economic: 1' });
    expect(new Set(drawing.arcs.map(({ pillar, emphasis }) => `${pillar} ${emphasis}`))).toEqual(
      new Set(['aec rest', 'ascc dimmed', 'common dimmed']),
    );
    expect(mark('labour')?.label).toBe('Labour, Socio-Cultural. 1 link');
    expect(line('adrp slom')).toMatchObject({ basis: 'stated', from: 'slom', to: 'adrp', hue: 'ascc' });
  });

  test('lets the links of a row stand out while it is pointed at', () => {
    const emphasis = (pointedAt: string) =>
      Object.fromEntries(small.draw({ width: 900, height: 600 }, {}, pointedAt).lines.map(({ key, emphasis: each }) => [key, each]));
    expect(emphasis('labour')).toMatchObject({ 'adrp slom': 'lit', 'adrp seom': 'dimmed' });
    expect(emphasis('adrp seom')).toMatchObject({ 'adrp slom': 'dimmed', 'adrp seom': 'lit' });
  });

  test('is drawn tighter or looser, and the rows stay where they are', () => {
    const [loose, tight] = [0, 100].map((strength) => small.draw({ width: 900, height: 600 }, { strength }));
    expect(loose?.marks).toEqual(tight?.marks);
    expect(loose?.lines).not.toEqual(tight?.lines);
  });

  test('of nothing is an empty picture', () => {
    const drawing = published.draw({ width: 900, height: 600 }, { pillar: ['apsc'], tier: ['leaders'] });
    expect([drawing.marks, drawing.lines, drawing.arcs]).toEqual([[], [], []]);
  });
});
