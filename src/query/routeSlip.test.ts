import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import type { Graph } from '../model/graph.ts';
import { routeSlip } from './routeSlip.ts';
import { sourced } from './sourced.ts';

/** `body (how the step is known): agency at level`, step by step. */
const slips = (graph: Graph, id: string) =>
  routeSlip(graph, id).map(({ steps, reachesLeaders }) => [
    ...steps.map(({ body, because, who: { answer } }) => {
      const agencies = answer ? `${answer.statements.map(({ agency }) => agency)} at ${answer.level}` : 'nobody';
      return `${body}${because ? ` (${because.basis})` : ''}: ${agencies}`;
    }),
    ...(reachesLeaders ? [] : ['no source goes on']),
  ]);

describe('the route slip', () => {
  test('goes up step by step, with who answers at each, and which step no source states', () => {
    expect(slips(sourced(publishedGraph()), 'awgcc')).toEqual([
      [
        'awgcc: klhk at sector',
        'asoen (stated): klhk at sector',
        'amme (stated): klhk at sector',
        'ascc-council (inferred): kemenko-pmk at pillar',
        'asean-summit (stated): nobody',
      ],
    ]);
  });

  test('gives every way, and ends one where no source goes on', () => {
    expect(slips(smallGraph(), 'wg-ppr')).toEqual([
      [
        'wg-ppr: bnpb at superior',
        'acdm (stated): bnpb at body',
        'ammdm (stated): bnpb,kemenko-pmk at sector',
        'ascc-council (inferred): kemenko-pmk at pillar',
        'asean-summit (stated): nobody',
      ],
      ['wg-ppr: bnpb at superior', 'acdm (stated): bnpb at body', 'cop-aadmer (stated): bnpb,kemenko-pmk at sector', 'no source goes on'],
    ]);
  });

  test('marks a step that no source confirms where these are asked for, and ends before it otherwise', () => {
    expect(slips(smallGraph(), 'oshnet')[0]?.[1]).toBe('slom (unverified): kemnaker at sector');
    expect(slips(sourced(smallGraph()), 'oshnet')).toEqual([['oshnet: kemnaker at sector', 'no source goes on']]);
  });

  test('crosses to another sector with that sector’s agency', () => {
    expect(slips(sourced(publishedGraph()), 'acwc')[0]?.slice(0, 2)).toEqual([
      'acwc: kemenpppa at sector',
      'ammswd (stated): kemensos at sector',
    ]);
  });

  test('of a body of which nobody says anything is that body alone', () => {
    expect(slips(smallGraph(), 'seom')).toEqual([['seom: nobody', 'no source goes on']]);
  });
});
