import { expect, test } from 'vitest';
import { changingGraph } from '../../tests/fixtures/changingGraph.ts';
import { planChart } from '../layout/plan.ts';
import { layoutStructure } from '../layout/structure.ts';
import { asOf } from '../query/asOf.ts';
import { filterNodes } from '../query/filter.ts';
import { en } from '../text/en.ts';
import { differencesOf } from './differences.ts';
import { drawStructure } from './drawStructure.ts';
import { labelsOf } from './labels.ts';
import { DEFAULT_VIEW } from './View.ts';

const whole = changingGraph();
const plan = planChart(whole);
const framed = filterNodes(whole, DEFAULT_VIEW);
const drawn = (day: string) => {
  const graph = asOf(whole, day);
  const shown = filterNodes(graph, DEFAULT_VIEW);
  return drawStructure(
    graph,
    layoutStructure({ graph, plan, shown, framed, width: 1366, height: 640, labels: labelsOf(graph, en) }),
    en,
    undefined,
  );
};

test('what came, went or was renamed is lit, the rest is dimmed', () => {
  const { before, after, differing } = differencesOf(drawn('2018-06-01'), drawn('2024-12-01'));
  const lit = (marks: typeof before.marks) => marks.filter(({ emphasis }) => emphasis === 'lit').map(({ id }) => id);
  expect(lit(before.marks)).not.toContain('wg-ppr');
  expect(lit(after.marks)).toContain('wg-ppr');
  expect(lit(after.marks)).toContain('kemnaker');
  expect(lit(after.marks)).not.toContain('asean-summit');
  expect(differing.after).toBe(lit(after.marks).length);
});

test('nothing differs between a day and itself', () => {
  expect(differencesOf(drawn('2024-12-01'), drawn('2024-12-01')).differing).toEqual({ before: 0, after: 0 });
});

test('nothing moves from day to day: what both have stands in the same place', () => {
  const places = (day: string) => new Map(drawn(day).marks.map(({ key, x, y, width, height }) => [key, [x, y, width, height].join(' ')]));
  const today = places('2026-02-03');
  for (const day of ['1990-01-01', '2018-06-01', '2023-06-01', '2024-12-01'])
    for (const [key, place] of places(day)) expect(today.get(key) ?? place, `${key} on ${day}`).toBe(place);
});
