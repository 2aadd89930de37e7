import { describe, expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import type { Relation } from '../model/schema.ts';
import { ageOf, daysSince, lastHeard } from './lastHeard.ts';

const graph = smallGraph(({ sources }) =>
  sources.push(
    { id: 'loose', title: 'Loose', publisher: null, date: null, language: 'id', kind: 'press' },
    { id: 'late', title: 'Late', publisher: null, date: null, notBefore: '2023', language: 'id', kind: 'press' },
  ),
);
const statement = (change: Partial<Relation>): Relation => ({
  id: 'r',
  kind: 'focalPointFor',
  verb: 'focal-point',
  from: 'bnpb',
  to: 'acdm',
  basis: 'stated',
  citations: [],
  ...change,
});
const cited = (...sources: string[]) => statement({ citations: sources.map((source) => ({ source, locator: 'par. 1' })) });

describe('when a statement was last heard', () => {
  test('is the day on which it was confirmed, or seen later', () => {
    expect(lastHeard(graph, statement({ confirmedOn: '2026-03-01', seenOn: '2026-02-03' }))).toEqual({
      how: 'confirmed',
      date: '2026-03-01',
    });
    expect(lastHeard(graph, statement({ confirmedOn: '2026-01-01', seenOn: '2026-02-03' }))).toEqual({ how: 'seen', date: '2026-02-03' });
    expect(lastHeard(graph, statement({ confirmedOn: '2026-02', seenOn: '2026-02-03' }))).toEqual({ how: 'confirmed', date: '2026-02' });
    expect(lastHeard(graph, statement({ seenOn: '2018-04' }))).toEqual({ how: 'seen', date: '2018-04' });
  });

  test('is within the bounds of an undated source, or on no day that is known', () => {
    expect(lastHeard(graph, cited('loose', 'page'))).toEqual({ how: 'between', from: '2022', to: '2024-10' });
    expect(lastHeard(graph, cited('late'))).toEqual({ how: 'between', from: '2023', to: undefined });
    expect(lastHeard(graph, cited('loose'))).toEqual({ how: 'undated' });
    expect(lastHeard(graph, cited())).toEqual({ how: 'undated' });
  });
});

describe('how old it is', () => {
  const seen = (date: string) => ({ how: 'seen', date }) as const;

  test('turns on the 180th day', () => {
    expect(daysSince(seen('2026-02-03'), '2026-08-02')).toBe(180);
    expect(ageOf(seen('2026-02-03'), '2026-08-02')).toBe('fresh');
    expect(ageOf(seen('2026-02-03'), '2026-08-03')).toBe('older');
  });

  test('is counted over a leap day, and never below zero', () => {
    expect(daysSince(seen('2024-02-28'), '2024-03-01')).toBe(2);
    expect(daysSince(seen('2026-02-03'), '2026-01-01')).toBe(0);
  });

  test('is counted from the first day that a month or year can mean', () => {
    expect(daysSince(seen('2026-01'), '2026-01-31')).toBe(30);
    expect(ageOf(seen('2025'), '2025-12-31')).toBe('older');
  });

  test('is not known without a date', () => {
    expect(ageOf({ how: 'undated' }, '2026-02-03')).toBe('undated');
    expect(ageOf({ how: 'between', from: '2022', to: '2024-10' }, '2024-10-31')).toBe('undated');
  });
});
