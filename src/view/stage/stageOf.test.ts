import { describe, expect, test } from 'vitest';
import { faultsOf, NO_FAULTS } from '../../../tests/fixtures/pictureFaults.ts';
import { publishedGraph } from '../../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../../tests/fixtures/smallDataset.ts';
import { neighbourhood } from '../../query/neighbourhood.ts';
import { en } from '../../text/en.ts';
import { id } from '../../text/id.ts';
import { DEFAULT_VIEW, LENSES, PAGES, type View } from '../View.ts';
import { smallestLetters } from './legibility.ts';
import { type Stage, type StageRoom, type StageTable, TABLE_SPACE } from './Stage.ts';
import { stageGround } from './stageGround.ts';
import { stageOf } from './stageOf.ts';

const whole = publishedGraph();
const projector = { width: 1920, height: 900, least: 22 };
const laptop = { width: 1366, height: 640, least: 16 };
const screen = { width: 1700, height: 960, least: 9 };
const words = { en, id };

const show = (view: Partial<View>, room: StageRoom = projector, graph = whole): Stage => {
  const asked = { ...DEFAULT_VIEW, ...view };
  return stageOf(graph, asked, words[asked.lang], room);
};
const table = (view: Partial<View>, room?: StageRoom, graph?: typeof whole) => show(view, room, graph) as StageTable;

describe.each([...LENSES, ...PAGES])('%s', (lens) => {
  test('answers in every room and language, whatever is asked', () => {
    const asked: Partial<View>[] = [
      {},
      { focus: 'acdm', pick: ['acdm', 'adrp'] },
      { open: 'ascc', pillar: ['ascc'] },
      { pillar: ['nowhere'] },
      { asof: '1990-01-01', focus: 'acdm', path: ['acdm', 'somhd'], pick: ['acdm'] },
      { path: ['acdm', 'somhd'] },
      { unverified: true },
      { from: '2024-01-01' },
    ];
    for (const view of asked)
      for (const room of [projector, screen, { width: 300, height: 200, least: 22 }])
        for (const lang of ['en', 'id'] as const) {
          const stage = show({ ...view, lens, lang }, room);
          if (stage.form === 'picture') {
            expect(stage.drawing.width).toBeLessThanOrEqual(room.width + 0.5);
            expect(stage.drawing.height).toBeLessThanOrEqual(room.height + 0.5);
          }
        }
  });

  test('answers on a small structure', () => {
    expect(show({ lens, focus: 'acdm', pick: ['acdm'] }, projector, smallGraph())).toBeDefined();
  });
});

describe.each([projector, laptop])('in a room of $width × $height with letters of $least px', (room) => {
  const pictures: Partial<View>[] = [
    { lens: 'links' },
    { lens: 'links', focus: 'adrp' },
    { lens: 'links', focus: 'bnpb' },
    { lens: 'links', towards: 'apsc' },
    { lens: 'links', focus: 'sector-health', towards: 'aec' },
    { lens: 'mirror' },
    ...['apsc', 'aec', 'ascc', 'sector-disaster', 'sector-health', 'sector-trade'].map((open): Partial<View> => ({ lens: 'mirror', open })),
    { lens: 'mirror', focus: 'bnpb' },
    { lens: 'mirror', focus: 'acdm' },
    { lens: 'network', focus: 'acdm' },
    { lens: 'network', focus: 'adrp' },
    { lens: 'network', focus: 'bnpb' },
    { lens: 'network', focus: 'acdm', depth: 2 },
    { lens: 'network', path: ['acdm', 'somhd'] },
  ];

  test.each(pictures)('%o is read from the last row, and nothing overlaps or is cut', (view) => {
    for (const lang of ['en', 'id'] as const) {
      const stage = show({ ...view, lang }, room);
      if (stage.form !== 'picture') throw new Error('a table');
      expect({ lang, ...faultsOf(stage.drawing) }).toEqual({ lang, ...NO_FAULTS });
      expect(smallestLetters(stage)).toBeGreaterThanOrEqual(room.least - 0.001);
    }
  });

  test.each(['directory', 'meeting', 'gaps', 'about'] as const)('%s is a table that fits', (lens) => {
    for (const view of [
      { lens },
      { lens, pillar: ['ascc'] },
      { lens, group: 'agency' as const },
      { lens, pick: ['acdm', 'slom', 'somhd'] },
    ]) {
      const { widths, size, columns, rows } = table(view, room);
      expect(widths.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(room.width);
      expect(size).toBeGreaterThanOrEqual(room.least);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
      expect((rows.length + 1) * (TABLE_SPACE.line + 2 * TABLE_SPACE.above) * size).toBeLessThanOrEqual(room.height);
    }
  });
});

describe('tables', () => {
  test('rows that find no room are counted', () => {
    const all = table({ lens: 'directory', group: 'flat' }, { width: 9000, height: 90_000, least: 9 });
    const some = table({ lens: 'directory', group: 'flat' });
    expect(all.hidden).toBe(0);
    expect(some.rows.length + some.hidden).toBe(all.rows.length);
    expect(some.rows.length).toBeGreaterThan(10);
  });

  test('the directory says each group once, and follows filter, words and sorting', () => {
    const { columns, rows } = table({ lens: 'directory', sector: ['sector-disaster'], contains: 'bnpb' });
    expect(columns.slice(0, 2)).toEqual(['Sektor', 'Badan']);
    expect(rows[0]?.[0]).toContain('Penanggulangan Bencana');
    expect(rows.slice(1).every(([group]) => group === '')).toBe(true);
    const sorted = table({ lens: 'directory', sector: ['sector-disaster'], group: 'flat', sort: '-body' }).rows.map(([body]) => body);
    expect(sorted).toEqual([...sorted].sort((a, b) => (b ?? '').localeCompare(a ?? '', 'id', { numeric: true, sensitivity: 'base' })));
  });

  test('a meeting lists the chosen bodies in their order, with who answers and how that is known', () => {
    const { rows } = table({ lens: 'meeting', pick: ['adrp', 'acdm'], lang: 'en' });
    expect(rows.map(([body]) => body)).toEqual(['ADRP', 'ACDM']);
    expect(rows[1]).toEqual(['ACDM', 'AMMDM; COP AADMER', 'BNPB', 'the body itself', '3 February 2026']);
  });

  test('changes take precedence over the lens: kind, what, when and who says so', () => {
    const { columns, rows } = table({ lens: 'mirror', from: '2024-01-01', lang: 'en' });
    expect(columns).toEqual(['Change', 'What', 'When', 'Source']);
    expect(rows.find(([, what]) => what?.startsWith('Kominfo'))).toEqual([
      '',
      'Kominfo became Komdigi',
      '21 October 2024',
      expect.stringContaining('Geosurvey'),
    ]);
    expect(table({ from: '2026-02-03' }).rows).toEqual([]);
  });

  test('what to confirm begins with agencies that have been succeeded, then nobody named; where sources differ is told', () => {
    const { rows, hidden } = table({ lens: 'gaps', lang: 'en' });
    expect(rows[0]?.[0]).toBe('The agency named has been succeeded');
    const kinds = rows.map(([kind]) => kind).filter(Boolean);
    expect(kinds[1]).toBe('No Indonesian focal point recorded at any level');
    expect(kinds).toContain('Sources differ');
    expect(hidden).toBeGreaterThan(0);
    expect(table({ lens: 'gaps', sector: ['sector-disaster'], lang: 'en' }).rows.every((row) => row.length === 2)).toBe(true);
  });

  test('the mirror as a matrix is a table of rows and who answers', () => {
    const { rows } = table({ lens: 'mirror', form: 'matrix', open: 'ascc' });
    expect(rows.some(([, , who]) => who?.includes('BNPB'))).toBe(true);
  });
});

describe('what is left out of a picture is counted', () => {
  test('rows without links', () => {
    const stage = show({ lens: 'links', focus: 'adrp', lang: 'en' });
    if (stage.form !== 'picture' || stage.lens !== 'links') throw new Error('no links');
    const rows = stage.drawing.marks.filter(({ rank }) => rank === 'text').length;
    const all = show({ lens: 'links', lang: 'en' }, screen);
    const allRows = all.form === 'picture' ? all.drawing.marks.filter(({ rank }) => rank === 'text').length : 0;
    expect(stage.drawing.remarks?.map(({ text }) => text)).toEqual([`${allRows - rows} rows without such links are not shown.`]);
  });

  test('agencies of the mirror with the fewest bodies', () => {
    const stage = show({ lens: 'mirror', lang: 'en' });
    if (stage.form !== 'picture' || stage.lens !== 'mirror') throw new Error('no mirror');
    const every = show({ lens: 'mirror', lang: 'en' }, screen);
    const seats = (of: Stage) => (of.form === 'picture' && of.lens === 'mirror' ? (of.drawing.columns[2]?.length ?? 0) : 0);
    expect(stage.drawing.remarks?.[0]?.text).toBe(`Not shown: ${seats(every) - seats(stage)} agencies with fewer bodies.`);
  });

  test('neighbours, in the caption of their step', () => {
    for (const focus of ['acdm', 'adrp', 'kemenkes', 'kemensos', 'kemenko-polhukam', 'ascc-council']) {
      const stage = show({ lens: 'network', focus, depth: 2, lang: 'en' });
      if (stage.form !== 'picture') throw new Error('no network');
      const told = [
        ...stage.drawing.bands.flatMap(({ title }) => title?.text ?? []),
        ...(stage.drawing.remarks ?? []).map(({ text }) => text),
      ];
      const { full, view } = stageGround(whole, { ...DEFAULT_VIEW, lens: 'network', focus, depth: 2 });
      const all = neighbourhood(full, focus, 2, { most: 10_000, unverified: view.unverified }).steps[0]?.shown.length ?? 0;
      const drawn = stage.drawing.marks.length - 1;
      if (all > drawn) expect(told.join('; ')).toContain(` of ${all}`);
    }
  });
});
