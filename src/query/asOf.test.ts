import { describe, expect, test } from 'vitest';
import { changingGraph } from '../../tests/fixtures/changingGraph.ts';
import { asOf } from './asOf.ts';
import { focalPoints } from './focalPoints.ts';
import { standingOf } from './standing.ts';
import { superiors } from './superiors.ts';

const whole = changingGraph();
const idsOn = (day: string) => new Set(asOf(whole, day).nodes.keys());
const gone = (day: string) => [...whole.nodes.keys()].filter((id) => !idsOn(day).has(id));
const above = (id: string, day: string) => superiors(asOf(whole, day), id).map(({ to }) => to);
const unknown = (day: string) => {
  const graph = asOf(whole, day);
  return graph.dataset.relations
    .filter((relation) => graph.day?.unknown.has(relation))
    .map(({ from, verb, to }) => `${from} ${verb} ${to}`);
};

describe('the structure of a day', () => {
  test('is without what had not begun: agencies that took over later, bodies founded later', () => {
    expect(gone('2018-06-01')).toEqual(['wg-ppr', 'kemnaker-satu', 'kemnaker-dua', 'kemenko-pm']);
    expect(gone('2024-10-20')).toEqual(['kemnaker-satu', 'kemnaker-dua', 'kemenko-pm']);
    expect(gone('2024-10-21')).toEqual([]);
  });

  test('keeps an agency that had ended where a statement still names it', () => {
    const graph = asOf(whole, '2025-01-01');
    expect(focalPoints(graph, 'labour')[0]?.statements.map(({ agency }) => agency)).toEqual(['kemnaker']);
  });

  test('has the lines of the day, also where a body moved', () => {
    expect([above('wg-ppr', '2024-05-31'), above('wg-ppr', '2024-06-01')]).toEqual([['acdm'], ['slom']]);
  });

  test('has no chair before and after the year that is told', () => {
    const chairs = (day: string) => asOf(whole, day).dataset.relations.filter(({ kind }) => kind === 'chairs').length;
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(chairs)).toEqual([0, 1, 1, 0]);
  });

  test('tells apart what no source had said by then; the undated page speaks from its earliest day on', () => {
    expect(unknown('2023-06-01')).toContain('bnpb focal-point acdm');
    expect(unknown('2023-06-01')).not.toContain('kemnaker focal-point labour');
    expect(unknown('2021-12-31')).toContain('kemnaker focal-point labour');
    expect(unknown('2021-12-31')).not.toContain('ascc-council reports-to asean-summit');
    expect(unknown('2026-02-03')).toEqual([]);
  });

  test('answers first with what was known on the day', () => {
    const answers = focalPoints(asOf(whole, '2023-06-01'), 'acdm').map(({ level, statements }) => [
      level,
      ...statements.map(({ agency }) => agency),
    ]);
    expect(answers).toEqual([
      ['sector', 'kemenko-pmk', 'bnpb'],
      ['pillar', 'kemenko-pmk'],
      ['body', 'bnpb'],
    ]);
    expect(focalPoints(whole, 'acdm')[0]?.level).toBe('body');
  });

  test('says of a body which no source had named that it is not known', () => {
    const graph = asOf(whole, '2023-06-01');
    const bodies = graph.dataset.nodes.filter((node) => graph.day?.unknown.has(node)).map(({ id }) => id);
    expect(bodies).toEqual(['adrp']);
  });

  test('has the holders and meetings of which one could know', () => {
    const [before, after] = [asOf(whole, '2025-01-01').dataset, asOf(whole, '2026-02-03').dataset];
    expect([before.posts[0]?.holders.length, after.posts[0]?.holders.length]).toEqual([0, 1]);
    expect([before.meetings.length, after.meetings.length]).toEqual([0, 1]);
  });

  test('marks what has changed since, and nothing once all is told', () => {
    const changed = (day: string) => [...(asOf(whole, day).day?.changed ?? [])];
    expect(changed('2025-01-01').sort()).toEqual(['acdm', 'adrp', 'ammdm', 'bnpb', 'disaster']);
    expect(changed('2024-10-20')).toContain('kemnaker');
    expect(changed('2026-02-03')).toEqual([]);
  });

  test('after the data is as it was last known', () => {
    const graph = asOf(whole, '2026-03-01');
    expect(graph.day?.isAfterData).toBe(true);
    expect(
      graph.dataset.relations.map((relation) => standingOf(whole, relation, '2026-03-01')).every((standing) => standing === 'last-known'),
    ).toBe(true);
  });

  test('of a day seen from another day is the same as from the whole', () => {
    expect(asOf(asOf(whole, '2018-01-01'), '2025-01-01').dataset).toEqual(asOf(whole, '2025-01-01').dataset);
  });

  test('has no end that is not there, whatever the day', () => {
    for (const day of ['1967-08-08', '2003-01-01', '2019-01-01', '2024-10-21', '2099-12-31']) {
      const graph = asOf(whole, day);
      expect(graph.dataset.relations.filter(({ from, to }) => !graph.nodes.has(from) || !graph.nodes.has(to))).toEqual([]);
    }
  });
});
