import { describe, expect, test } from 'vitest';
import { chartOf } from '../../tests/fixtures/chart.ts';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';

import { boxesMeet, polylineMeetsBox } from './meets.ts';
import { brokenWords, DETAILS, layoutPaper, type PaperChart } from './paperChart.ts';
import { textWidth } from './textWidth.ts';

const whole = publishedGraph();
const { graph, plan, everything: shown, labels } = chartOf(whole);
const letters = { name: 11.5, small: 9.6 };
const ROOM = 600;
const layout = (part: Partial<Parameters<typeof layoutPaper>[0]> = {}): PaperChart[] =>
  layoutPaper({
    graph,
    plan,
    shown,
    detail: 'names',
    labels: labels.en,
    width: 690,
    roomOf: () => ROOM,
    letters,
    asideWidth: (superior) => textWidth(`↑ ${superior} → p. 8 A8`, letters.small, 400),
    ...part,
  });

describe.each(DETAILS)('the whole on paper, in the manner %s', (detail) => {
  const pages = layout({ detail });
  const bodies = pages.flatMap((page) => page.layout.bodies);

  test('draws every verified body once', () => {
    const verified = whole.dataset.nodes.filter(({ kind, status }) => kind === 'body' && status === 'verified').map(({ id }) => id);
    const drawn = bodies.map(({ id }) => id).filter((id) => graph.nodes.get(id)?.kind === 'body');
    expect(drawn.sort()).toEqual(verified.sort());
  });

  test('has every row on one page, within it', () => {
    const rows = pages.flatMap((page) => page.rows);
    expect(new Set(rows).size).toBe(rows.length);
    for (const page of pages)
      for (const row of page.layout.rows) {
        const own = page.layout.bodies.filter((body) => body.row === row.id);
        for (const body of own) {
          expect(body.y).toBeGreaterThanOrEqual(row.y - 0.1);
          expect(body.y + body.height).toBeLessThanOrEqual(row.y + row.height + 0.1);
        }
      }
  });

  test('keeps pages within their room where a row does', () => {
    for (const page of pages) {
      const tallest = Math.max(...page.layout.rows.map(({ height }) => height));
      if (tallest < ROOM - 80) expect(page.layout.height).toBeLessThanOrEqual(ROOM);
    }
  });

  test('lets no box touch another, and no first line run through one', () => {
    for (const { layout: drawn } of pages) {
      const boxes = drawn.bodies;
      for (const [at, box] of boxes.entries())
        for (const other of boxes.slice(at + 1)) expect(boxesMeet(box, other), `${box.id} and ${other.id}`).toBe(false);
      for (const line of drawn.lines)
        for (const box of boxes)
          if (line.role === 'primary' && box.id !== line.from && box.id !== line.to)
            expect(polylineMeetsBox(line.points, box), `${line.from} to ${line.to} through ${box.id}`).toBe(false);
    }
  });

  test('tells every superior once, by a line or in words below the body', () => {
    for (const page of pages) {
      const told = [
        ...page.layout.lines.map(({ from, to }) => `${from} ${to}`),
        ...page.asides.map(({ id, superior }) => `${id} ${superior}`),
      ];
      expect(new Set(told).size).toBe(told.length);
    }
    const acwc = pages.flatMap((page) => [
      ...page.layout.lines.filter(({ from }) => from === 'acwc').map(({ to }) => to),
      ...page.asides.filter(({ id }) => id === 'acwc').map(({ superior }) => superior),
    ]);
    expect(acwc).toContain('ammswd');
  });

  test('keeps words within the page', () => {
    for (const { layout: drawn } of pages)
      for (const body of drawn.bodies) {
        expect(body.x + body.width).toBeLessThanOrEqual(690);
        for (const line of body.name) expect(textWidth(line, body.nameSize, 400)).toBeLessThanOrEqual(body.width - 10);
      }
  });
});

test('one pillar or one sector stands alone', () => {
  const ascc = layout({ open: 'ascc' });
  expect(new Set(ascc.flatMap(({ layout: drawn }) => drawn.bodies.map(({ pillar }) => pillar)))).toEqual(new Set(['ascc']));
  const [disaster, ...more] = layout({ open: 'sector-disaster' });
  expect(more).toEqual([]);
  expect(disaster?.rows).toEqual(['sector-disaster']);
});

test('nothing shown is no page', () => {
  expect(layout({ shown: new Set() })).toEqual([]);
});

test('a word that is wider than its column is broken after a stroke', () => {
  const lines = brokenWords('Attorneys-General/Ministers of Law', 80, 11, 400);
  expect(lines.join(' ').replaceAll('/ ', '/').replaceAll('- ', '-')).toBe('Attorneys-General/Ministers of Law');
  for (const line of lines) expect(textWidth(line, 11, 400)).toBeLessThanOrEqual(80);
});
