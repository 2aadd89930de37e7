import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../../tests/fixtures/publishedGraph.ts';
import { type Paper, sheetOf } from '../../layout/paperSize.ts';
import { nodeOf } from '../../model/graph.ts';
import { isPartnerFormat } from '../../query/isPartnerFormat.ts';
import { en } from '../../text/en.ts';
import { lettersOf } from '../stage/letters.ts';
import { DEFAULT_VIEW, LENSES, PAGES, type View } from '../View.ts';
import type { PaperPage } from './Page.ts';
import { usedBy, viewOnPaper } from './viewOnPaper.ts';

const whole = publishedGraph();
const a4: Paper = { size: 'a4', turn: 'landscape' };
const onPaper = (part: Partial<View>, paper = a4) =>
  viewOnPaper({ whole, view: { ...DEFAULT_VIEW, lang: 'en', ...part }, words: en, paper });
const drawn = (pages: readonly PaperPage[]) =>
  pages.flatMap(({ items }) => items.flatMap((item) => (item.form === 'picture' ? item.picture.drawing.marks : [])));
const texts = (pages: readonly PaperPage[]) =>
  pages.map(({ items, subtitle }) => [subtitle, ...items.flatMap((item) => (item.form === 'text' ? item.words.lines : []))].join(' · '));
const rowsOf = (pages: readonly PaperPage[], name: RegExp) =>
  pages.flatMap(({ items }) => items.flatMap((item) => (item.form === 'table' && name.test(item.name) ? item.rows : [])));

describe('the structure', () => {
  test('is divided over pages that say where it goes on; nothing is counted instead of drawn', () => {
    const pages = onPaper({});
    const marks = drawn(pages);
    expect(marks.some(({ standsFor }) => standsFor)).toBe(false);
    const bodies = marks.filter(({ hue }) => hue !== 'indonesia').map(({ id }) => id);
    expect(new Set(bodies).size).toBe(bodies.length);
    const charts = pages.filter(({ items }) => items.some(({ form }) => form === 'picture')).length;
    expect(charts).toBeGreaterThan(1);
    const said = texts(pages);
    for (let page = 1; page < charts; page++) {
      expect(said[page - 1]).toContain(`continued on p. ${page + 1}`);
      expect(said[page]).toContain(`from p. ${page}`);
    }
  });

  test.each([
    [{}, a4],
    [{}, { size: 'a4', turn: 'portrait' }],
    [{}, { size: 'a3', turn: 'landscape' }],
    [{ open: 'aec' }, a4],
    [
      { open: 'ascc', focus: 'acdm' },
      { size: 'a4', turn: 'portrait' },
    ],
  ] as const)('can be held on one page, where what finds no room is counted: %j on %j', (part, paper) => {
    const full = new Set(drawn(onPaper(part, paper)).map(({ id }) => id));
    const pages = viewOnPaper({ whole, view: { ...DEFAULT_VIEW, lang: 'en', ...part }, words: en, paper, isOnePage: true });
    const [first] = pages;
    const pictures = pages.flatMap(({ items }) => items.filter(({ form }) => form === 'picture'));
    expect(pictures).toHaveLength(1);
    const marks = drawn(first ? [first] : []);
    const told = new Set(marks.flatMap(({ id, standsFor }) => standsFor ?? [id]));
    // Partner formats are counted on the body that has them.
    const isCounted = (id: string) => nodeOf(whole, id).kind !== 'body' || isPartnerFormat(nodeOf(whole, id));
    expect([...full].filter((id) => !isCounted(id) && !told.has(id))).toEqual([]);
    expect(texts(pages)[0]?.includes('not drawn')).toBe(marks.some(({ standsFor }) => standsFor));
    const { content } = sheetOf(paper);
    for (const item of first?.items ?? [])
      if (item.form === 'picture') {
        expect(item.picture.drawing.width).toBeLessThanOrEqual(content.width + 0.5);
        expect(Math.min(...lettersOf(item.picture.drawing))).toBeGreaterThanOrEqual((6.2 * 96) / 72);
      } else if (item.form === 'text') expect(item.y).toBeLessThanOrEqual(content.y + content.height);
  });

  test('of one sector stands on one page with names, legend and sources', () => {
    const [page] = onPaper({ open: 'sector-disaster', focus: 'acdm' });
    const acdm = drawn(page ? [page] : []).find(({ id }) => id === 'acdm');
    expect(acdm?.emphasis).toBe('chosen');
    expect(acdm?.lines.map(({ text }) => text).join(' ')).toContain('ASEAN Committee on Disaster Management');
    expect(page?.items.some(({ form }) => form === 'legend')).toBe(true);
    expect(page?.items.some((item) => item.form === 'heading' && item.text === 'Sources')).toBe(true);
  });

  test('has more to a page on larger paper', () => {
    const charts = (paper: Paper) => onPaper({}, paper).filter(({ items }) => items.some(({ form }) => form === 'picture')).length;
    expect(charts({ size: 'a2', turn: 'portrait' })).toBeLessThan(charts({ size: 'a4', turn: 'portrait' }));
  });
});

test('the directory has all its rows, its group again at the top of each page', () => {
  const pages = onPaper({ lens: 'directory' });
  const shown = whole.dataset.nodes.filter(({ kind, status }) => kind === 'body' && status === 'verified').length;
  const tables = pages.flatMap(({ items }) => items.flatMap((item) => (item.form === 'table' && item.name !== 'Sources' ? [item] : [])));
  expect(tables.flatMap(({ rows }) => rows).length).toBeGreaterThanOrEqual(shown - 31);
  expect(tables.length).toBeGreaterThan(1);
  for (const { rows } of tables) expect(rows[0]?.[0]?.lines.join('')).not.toBe('');
});

test('sources are numbered from 1 without a gap, over as many pages as they take', () => {
  const numbers = rowsOf(onPaper({}), /^Sources$/).map(([number]) => Number(number?.lines[0]));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(numbers.length).toBeGreaterThan(100);
});

test('nothing that passes the filters is said', () => {
  expect(texts(onPaper({ pillar: ['apsc'], tier: ['leaders'] })).join(' ')).toContain('Nothing passes');
});

describe.each([...LENSES, ...PAGES])('%s', (lens) => {
  test.each(['a4', 'a2'] as const)('stays within %s in letters of at least 7 pt', (size) => {
    for (const turn of ['portrait', 'landscape'] as const)
      for (const part of [{}, { focus: 'acdm', pick: ['acdm', 'adrp'] }, { from: '2024-01-01' }, { asof: '2023-06-01' }]) {
        const sheet = sheetOf({ size, turn });
        const pages = onPaper({ lens, ...part }, { size, turn });
        expect(pages.length).toBeGreaterThan(0);
        for (const { items } of pages) {
          expect(usedBy(items, sheet)).toBeLessThanOrEqual(sheet.content.height + 1);
          for (const item of items) {
            if (item.form !== 'picture') continue;
            const { drawing } = item.picture;
            expect(item.y + drawing.height).toBeLessThanOrEqual(sheet.content.y + sheet.content.height + 0.5);
            expect(item.x + drawing.width).toBeLessThanOrEqual(sheet.content.x + sheet.content.width + 0.5);
            expect(Math.min(...lettersOf(drawing))).toBeGreaterThanOrEqual((7 * 96) / 72 - 0.05);
          }
        }
      }
  });
});
