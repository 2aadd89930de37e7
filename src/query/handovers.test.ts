import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { buildGraph } from '../model/graph.ts';
import { handovers } from './handovers.ts';

const graph = publishedGraph();
const told = (agency: string, of = graph) =>
  handovers(of, agency).map(({ from, to, lost, kept, gained }) => ({
    from,
    to,
    lost: lost.map((each) => each.to),
    kept: kept.map(({ before, now }) => [before.to, ...now.map((each) => each.from)]),
    gained: gained.map((each) => `${each.from}: ${each.to}`),
  }));

describe('a handover', () => {
  const forestry = {
    from: 'klhk',
    to: ['klh-bplh', 'kemenhut'],
    lost: ['sector-environment', 'sector-haze'],
    kept: [],
    gained: ['klh-bplh: cop-aathp'],
  };

  test('says what sources still say of the old agency alone, and what they say of a successor', () => {
    expect(told('klhk')).toEqual([forestry]);
  });

  test('is told from the side of each successor too', () => {
    expect(told('klh-bplh')).toEqual([forestry]);
    expect(told('kemenhut')).toEqual([forestry]);
  });

  test('keeps what a source names a successor for', () => {
    const [line] = graph.dataset.relations.filter(({ id }) => id === 'klh-bplh.national-focal-point.cop-aathp');
    if (!line) throw new Error('the line is gone');
    const named = { ...line, id: 'klh-bplh.focal-point.sector-haze', to: 'sector-haze' };
    const changed = buildGraph({ ...graph.dataset, relations: [...graph.dataset.relations, named] });
    expect(told('klhk', changed)).toMatchObject([{ lost: ['sector-environment'], kept: [['sector-haze', 'klh-bplh']] }]);
  });

  test('there is none where an agency goes on beside what was split off it, or never changed', () => {
    expect(told('kemenko-pmk')).toEqual([]);
    expect(told('kp2mi')).toEqual([]);
    expect(told('bnpb')).toEqual([]);
  });
});
