import { describe, expect, test } from 'vitest';
import { changingGraph } from '../../tests/fixtures/changingGraph.ts';
import { asOf } from './asOf.ts';
import { changesBetween, precisionOf, yearsOf } from './changes.ts';

const whole = changingGraph();
const told = (from: string, to: string) =>
  changesBetween(whole, from, to).map(({ date, kind, subject, objects }) => `${date} ${kind}: ${subject} ${objects.join(', ')}`.trim());

describe('what changed between two days', () => {
  test('is told oldest first, each of its kind', () => {
    expect(told('2018-01-01', '2026-02-03')).toEqual([
      '2019 added: wg-ppr',
      '2022 first-said: kemenko-pmk disaster',
      '2022 first-said: kemnaker labour',
      '2022 first-said: kemenko-pmk ascc',
      '2024-05 ended: wg-ppr acdm',
      '2024-06 moved: wg-ppr slom',
      '2024-10-21 split: kemnaker kemnaker-satu, kemnaker-dua',
      '2024-10-21 split: kemenko-pmk kemenko-pm',
      '2026 added: bnpb ammdm',
      '2026-02-03 first-said: acdm adrp',
      '2026-02-03 first-said: bnpb acdm, disaster',
      '2026-02-03 seen: ammdm kemenko-pmk',
    ]);
  });

  test('begins after the first day and ends with the last', () => {
    expect(told('2024-10-20', '2024-10-21')).toHaveLength(2);
    expect(told('2024-10-21', '2024-12-31')).toEqual([]);
    expect(told('2026-02-03', '2026-02-03')).toEqual([]);
  });

  test('gives the bounds of a source without a date, the precision of the rest, and where each is said', () => {
    const changes = changesBetween(whole, '2018-01-01', '2026-02-03');
    expect(changes.find(({ date }) => date === '2022')).toMatchObject({ notAfter: '2024-10' });
    expect(['2024', '2024-10', '2024-10-21'].map(precisionOf)).toEqual(['year', 'month', 'day']);
    expect(changes.filter(({ citations }) => citations.length === 0)).toEqual([]);
  });

  test('is the same seen from a day as from the whole', () => {
    expect(changesBetween(asOf(whole, '2019-06-01'), '2024-01-01', '2025-01-01')).toEqual(
      changesBetween(whole, '2024-01-01', '2025-01-01'),
    );
  });

  test('gives the years of a walk through time', () => {
    expect(yearsOf(whole)).toEqual(['2003', '2019', '2022', '2024', '2026']);
  });
});
