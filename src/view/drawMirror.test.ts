import { describe, expect, test } from 'vitest';
import { PANES, type Pane } from '../../tests/fixtures/chart.ts';
import { mirrorChartOf } from '../../tests/fixtures/mirrorChart.ts';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { boxesMeet } from '../layout/meets.ts';
import { NOBODY } from '../layout/mirrorOf.ts';
import { textWidth } from '../layout/textWidth.ts';
import { type MirrorDrawing, seatKey } from './drawMirror.ts';
import { LANGUAGES, type View } from './View.ts';

const published = mirrorChartOf(publishedGraph());
const small = mirrorChartOf(smallGraph());
/** What the screens leave for the bands beside the words: with the panels closed and open, and a phone. */
const ROOMS: readonly Pane[] = [
  ...PANES,
  { width: 1250, height: 946 },
  { width: 788, height: 628 },
  { width: 718, height: 628 },
  { width: 460, height: 600 },
  { width: 390, height: 500 },
];
/** The rooms in which the whole structure has to be seen without scrolling. */
const WHOLE: readonly Pane[] = [
  { width: 1250, height: 946 },
  { width: 788, height: 628 },
  { width: 718, height: 628 },
];

/** Everything that must never be: words over words, out of the picture, or beneath bands and bars; letters too small. */
function faults(drawing: MirrorDrawing): string[] {
  const lines = [...drawing.captions, ...drawing.marks.flatMap((mark) => mark.lines)];
  const texts = lines.map(({ x, y, text, size, weight, anchor }) => {
    const width = textWidth(text, size, weight);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { text, size, x: left, y: y - size * 0.75, width, height: size * 0.95 };
  });
  const outside = ({ x, y, width, height }: (typeof texts)[number]) =>
    x < 0 || y < 0 || x + width > drawing.width || y + height > drawing.height;
  const [from, to] = [drawing.ribbons[0]?.from.x ?? 0, drawing.ribbons[0]?.to.x ?? 0];
  return [
    ...texts.flatMap((text) => (text.size < 11.5 ? [`${text.text} has ${text.size} px`] : [])),
    ...texts.flatMap((text) => (outside(text) ? [`${text.text} leaves the picture`] : [])),
    ...texts.flatMap((text) => (text.x + text.width > from && text.x < to ? [`${text.text} among the bands`] : [])),
    ...texts.flatMap((a, at) => texts.slice(at + 1).flatMap((b) => (boxesMeet(a, b) ? [`${a.text} over ${b.text}`] : []))),
    ...drawing.marks.flatMap((a, at) => drawing.marks.slice(at + 1).flatMap((b) => (boxesMeet(a, b) ? [`${a.key} on ${b.key}`] : []))),
    ...drawing.bars.flatMap((bar) => texts.flatMap((text) => (boxesMeet(bar, text) ? [`${bar.key} through ${text.text}`] : []))),
  ];
}
const emphasised = ({ ribbons }: MirrorDrawing, emphasis: string) =>
  ribbons.filter((ribbon) => ribbon.emphasis === emphasis).map(({ key }) => key);

describe('the mirror', () => {
  for (const lang of LANGUAGES)
    for (const room of ROOMS)
      test(`is legible on ${room.width} × ${room.height}, every name apart (${lang})`, () => {
        const views: Partial<View>[] = [
          {},
          { unverified: true },
          { pillar: ['ascc'] },
          { open: 'ascc' },
          { open: 'sector-health' },
          { focus: 'klhk' },
        ];
        for (const view of views) expect(faults(published.draw(room, { ...view, lang })), JSON.stringify(view)).toEqual([]);
      });

  test.each(WHOLE)('is seen whole at $width × $height', (room) => {
    for (const lang of LANGUAGES) expect(published.draw(room, { lang })).toMatchObject({ height: room.height });
  });

  test('draws every band once, from its row to its agency', () => {
    const drawing = published.draw({ width: 1250, height: 900 });
    expect(drawing.ribbons.map(({ key }) => key).sort()).toEqual(
      published
        .mirror()
        .bands.map(({ key }) => key)
        .sort(),
    );
    for (const { row, seat } of drawing.ribbons)
      for (const key of [row, seatKey(seat)]) expect(drawing.marks.some((mark) => mark.key === key)).toBe(true);
  });

  test('says in the words of a row and of an agency what its bands say', () => {
    const { marks } = small.draw({ width: 1250, height: 900 }, { lang: 'en' });
    const labels = new Map(marks.map(({ key, label }) => [key, label]));
    expect(labels.get('labour')).toMatch(/^Labour, Socio-Cultural\. \d bod(y|ies): Kemnaker \d/);
    expect(labels.get(seatKey('bnpb'))).toMatch(/bod(y|ies): Disaster management \d/);
    expect(labels.get(seatKey(NOBODY))).toMatch(/^Empty seats: no source names anyone for \d/);
  });

  test('tells the successor of an agency beside its name', () => {
    const mark = published.draw({ width: 1250, height: 900 }).marks.find(({ key }) => key === seatKey('kominfo'));
    expect(mark).toMatchObject({ ended: true });
    expect(mark?.lines.map(({ text }) => text)).toContain('→ Komdigi');
  });
});

describe('how it is known', () => {
  const room = { width: 1250, height: 900 };

  test('what is only inferred is drawn and said so', () => {
    const drawing = published.draw(room, { lang: 'en' });
    expect(drawing.ribbons.find(({ key }) => key === 'sector-foreign/ditjen-ksa/named')?.inferred).toBe(true);
    expect(drawing.ribbons.find(({ key }) => key === 'sector-disaster/bnpb/named')?.inferred).toBe(false);
    const mark = drawing.marks.find(({ key }) => key === seatKey('ditjen-ksa'));
    expect(mark).toMatchObject({ basis: 'inferred', label: expect.stringContaining('inferred') });
  });

  test('what no source confirms is drawn as no answer', () => {
    const drawing = published.draw(room, { unverified: true, lang: 'en' });
    const mark = drawing.marks.find(({ key }) => key === seatKey('kemendag'));
    expect(mark).toMatchObject({ basis: 'unverified', label: expect.stringContaining('not verified') });
    expect(drawing.ribbons.filter(({ seat }) => seat === 'kemendag').every(({ way }) => way === 'unverified')).toBe(true);
  });
});

describe('what is chosen in the mirror', () => {
  const room = { width: 1250, height: 900 };

  test('an agency lights its bands and the rows where it answers, and dims the rest', () => {
    const drawing = published.draw(room, { focus: 'klhk' });
    expect(emphasised(drawing, 'lit').sort()).toEqual(['sector-environment/klhk/named', 'sector-haze/klhk/named']);
    const lit = drawing.marks.filter(({ emphasis }) => emphasis === 'lit').map(({ key }) => key);
    expect(lit.sort()).toEqual(['sector-environment', 'sector-haze']);
    expect(drawing.marks.find(({ key }) => key === seatKey('klhk'))?.emphasis).toBe('chosen');
    expect(drawing.marks.find(({ key }) => key === 'sector-trade')?.emphasis).toBe('dimmed');
  });

  test('a body lights the band of its row', () => {
    const drawing = published.draw(room, { focus: 'acdm' });
    expect(emphasised(drawing, 'lit')).toEqual(['sector-disaster/bnpb/named']);
    expect(drawing.marks.find(({ key }) => key === 'sector-disaster')?.emphasis).toBe('chosen');
    expect(emphasised(published.draw(room, { focus: 'acai' }), 'lit')).toHaveLength(3);
  });

  test('a row, a pillar and the empty seats light theirs', () => {
    expect(emphasised(published.draw(room, { focus: 'sector-haze' }), 'lit').sort()).toEqual([
      'sector-haze/klh-bplh/named',
      'sector-haze/klhk/named',
    ]);
    expect(emphasised(published.draw(room, { focus: 'ascc' }), 'lit').every((key) => !key.startsWith('sector-trade'))).toBe(true);
    expect(emphasised(published.draw(room, { nobody: true }), 'lit').every((key) => key.endsWith('/none/none'))).toBe(true);
  });

  test('an agency that took the place of others lights theirs; one that stands nowhere dims nothing', () => {
    expect(published.choice({ focus: 'komdigi' })).toMatchObject({ of: 'before' });
    expect(emphasised(published.draw(room, { focus: 'komdigi' }), 'lit').every((key) => key.includes('/kominfo/'))).toBe(true);
    expect(published.choice({ focus: 'sector-trade', pillar: ['ascc'] })).toMatchObject({ of: 'nothing' });
    expect(emphasised(published.draw(room, { focus: 'sector-trade', pillar: ['ascc'] }), 'dimmed')).toEqual([]);
  });

  test('what is pointed at stands out', () => {
    expect(emphasised(published.draw(room, {}, 'sector-sports'), 'lit')).toEqual(['sector-sports/kemenpora/named']);
    expect(emphasised(published.draw(room, {}, seatKey('bkn')), 'lit')).toEqual(['sector-civil-service/bkn/named']);
  });
});
