import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../../tests/fixtures/publishedGraph.ts';
import { cellAt } from '../../layout/paperGrid.ts';
import { PAPER_SIZES, type Paper, sheetOf, TURNS } from '../../layout/paperSize.ts';
import { textWidth } from '../../layout/textWidth.ts';
import { en } from '../../text/en.ts';
import { id } from '../../text/id.ts';
import { lettersOf } from '../stage/letters.ts';
import { atlasOf } from './atlasOf.ts';
import type { PaperPage } from './Page.ts';
import { wordsBegin } from './paperCharts.ts';

const whole = publishedGraph();
const papers: Paper[] = PAPER_SIZES.flatMap((size) => TURNS.map((turn) => ({ size, turn })));
const verified = whole.dataset.nodes.filter(({ kind, status }) => kind === 'body' && status === 'verified');
/** In px. */
const SEVEN_POINTS = (7 * 96) / 72;

const charts = (page: PaperPage) => page.items.flatMap((item) => (item.form === 'picture' ? [item] : []));

describe.each(papers)('the atlas on $size, $turn', (paper) => {
  const { pages, index, places } = atlasOf(whole, id, paper);
  const sheet = sheetOf(paper);

  test('has every verified body in its index, once', () => {
    expect(index.map(({ node }) => node.id).sort()).toEqual(verified.map((node) => node.id).sort());
  });

  test('draws each where the index says', () => {
    for (const { node, place } of index) {
      expect(place, node.id).toBeDefined();
      const page = pages[(place?.page ?? 0) - 1] as PaperPage;
      const found = charts(page).flatMap(({ picture: { drawing }, grid }) =>
        drawing.marks.filter((mark) => mark.id === node.id).map((mark) => ({ mark, grid })),
      );
      expect(found, node.id).toHaveLength(1);
      const [{ mark, grid } = { mark: undefined, grid: undefined }] = found;
      if (!mark || !grid) continue;
      const { x, y } = wordsBegin(mark);
      expect(cellAt(grid, x, y)).toBe(place?.cell);
    }
  });

  test('says of every chain that leaves a page where it goes on, and to the right place', () => {
    const words = pages.flatMap((page, at) =>
      charts(page).flatMap(({ picture }) =>
        picture.drawing.marks.flatMap(({ lines }) => lines.map(({ text }) => ({ text, page: at + 1 }))),
      ),
    );
    expect(words.filter(({ text }) => text.includes('\u0000'))).toEqual([]);
    const summit = places.get('asean-summit');
    const aside = words.find(({ text }) => text.startsWith('↑ KTT ASEAN →'));
    expect(aside?.text).toBe(`↑ KTT ASEAN → hal. ${summit?.page} ${summit?.cell}`);
  });

  test('keeps everything within the paper, in letters of at least 7 pt', () => {
    for (const page of pages)
      for (const item of page.items) {
        if (item.form === 'picture') {
          expect(item.x + item.picture.drawing.width).toBeLessThanOrEqual(sheet.width);
          expect(item.y + item.picture.drawing.height).toBeLessThanOrEqual(sheet.content.y + sheet.content.height + 0.5);
          for (const size of lettersOf(item.picture.drawing)) expect(size).toBeGreaterThanOrEqual(SEVEN_POINTS - 0.01);
        }
        if (item.form === 'table') {
          expect(item.size).toBeGreaterThanOrEqual(SEVEN_POINTS);
          for (const row of item.rows)
            row.forEach(({ lines, strong }, at) => {
              for (const line of lines)
                expect(textWidth(line, item.size, strong ? 600 : 400), line).toBeLessThanOrEqual((item.widths[at] ?? 0) + 0.5);
            });
        }
      }
  });

  test('has as many pages as its contents say', () => {
    const [cover] = pages;
    const contents = cover?.items.find((item) => item.form === 'table');
    for (const row of contents?.form === 'table' ? contents.rows : [])
      expect(pages[Number(row[1]?.lines[0]) - 1]?.title).toBe(row[0]?.lines.join(' '));
  });
});

test('a pillar stands on two facing pages: a spread begins at the left', () => {
  const { pages } = atlasOf(whole, en, { size: 'a4', turn: 'portrait' });
  for (const pillar of [en.pillars.apsc, en.pillars.aec, en.pillars.ascc]) {
    const own = pages.flatMap(({ title }, at) => (title === pillar ? [at + 1] : []));
    expect(own.length).toBeLessThanOrEqual(2);
    if (own.length === 2) expect((own[0] ?? 1) % 2).toBe(0);
  }
});

test('what no source confirms is not drawn, and listed apart', () => {
  const { pages, places } = atlasOf(whole, en, { size: 'a4', turn: 'portrait' });
  const unverified = whole.dataset.nodes.filter(({ kind, status }) => kind === 'body' && status === 'unverified');
  expect(unverified.filter((node) => places.has(node.id))).toEqual([]);
  const rows = pages
    .filter(({ title }) => title === 'Bodies that no source confirms')
    .flatMap(({ items }) => items.flatMap((item) => (item.form === 'table' ? item.rows : [])));
  expect(rows).toHaveLength(unverified.length);
});
