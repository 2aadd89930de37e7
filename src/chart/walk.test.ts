import { describe, expect, test } from 'vitest';
import { chartOf, PANES } from '../../tests/fixtures/chart.ts';
import { drawnChart } from '../../tests/fixtures/drawnChart.ts';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import type { Mark } from '../view/drawing.ts';
import { type Direction, walk } from './walk.ts';

const DIRECTIONS: Direction[] = ['left', 'right', 'up', 'down'];
const small = chartOf(smallGraph());
const drawing = drawnChart(small, { width: 1366, height: 640 });
const from = (key: string, ...way: Direction[]) => {
  let mark = drawing.marks.find((each) => each.key === key) as Mark;
  for (const direction of way) {
    const next = walk(drawing, mark, direction, small.plan.parentOf);
    if (!next) return undefined;
    mark = next;
  }
  return mark.key;
};

describe('arrow keys', () => {
  test('lead left to the superior and right to the first body below', () => {
    expect(from('wg-ppr', 'left')).toBe('acdm');
    expect(from('wg-ppr', 'left', 'left')).toBe('ammdm');
    expect(from('wg-ppr', 'left', 'left', 'left', 'left')).toBe('asean-summit');
    expect(from('asean-summit', 'right', 'right', 'right', 'right')).toBe('wg-ppr');
  });

  test('lead on along the row where there is nothing below', () => {
    expect(from('wg-ppr', 'right')).toBe('adrp');
    expect(from('slom', 'right')).toBe('labour/kemnaker');
    expect(from('labour/kemnaker', 'left')).toBe('slom');
  });

  test('lead up and down to the neighbours of the same column', () => {
    expect(from('ammdm', 'down')).toBe('cop-aadmer');
    expect(from('cop-aadmer', 'down')).toBe('almm');
    expect(from('almm', 'up', 'up')).toBe('ammdm');
    expect(from('disaster/bnpb', 'down', 'down')).toBe('labour/kemnaker');
  });

  test('stay where they are at the edge', () => {
    expect(from('asean-summit', 'left')).toBeUndefined();
    expect(from('asean-summit', 'up')).toBeUndefined();
    expect(from('labour/kemnaker', 'right')).toBeUndefined();
  });

  test.each(PANES)(
    'reach every body, focal point, count and empty place of the published chart from the Summit ($width × $height)',
    (pane) => {
      const chart = chartOf(publishedGraph());
      const { marks, ...rest } = drawnChart(chart, pane);
      const step = (mark: Mark, direction: Direction) => walk({ marks, ...rest }, mark, direction, chart.plan.parentOf);
      const start = marks.find(({ id }) => id === 'asean-summit') as Mark;
      const reached = new Set([start.key]);
      const ahead = [start];
      for (let mark = ahead.pop(); mark; mark = ahead.pop())
        for (const direction of DIRECTIONS) {
          const next = step(mark, direction);
          expect(next?.key, `${mark.key} ${direction}`).not.toBe(mark.key);
          if (!next || reached.has(next.key)) continue;
          reached.add(next.key);
          ahead.push(next);
        }
      // The name of a sector beside its ministers is passed over on the way to their officials.
      expect(marks.filter(({ key, joined }) => !joined && !reached.has(key)).map(({ key }) => key)).toEqual([]);
    },
  );
});
