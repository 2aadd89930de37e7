import { describe, expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import type { Graph } from '../model/graph.ts';
import { waysUp } from './waysUp.ts';

/** `a > b > c`, with `…` where no source goes on. */
const ways = (graph: Graph, id: string) =>
  waysUp(graph, id).map(({ hops, reachesLeaders }) => [id, ...hops.map(({ to }) => to), ...(reachesLeaders ? [] : ['…'])].join(' > '));

describe('the ways up', () => {
  test('are those to the leaders first, though another is shorter', () => {
    expect(ways(smallGraph(), 'wg-ppr')).toEqual(['wg-ppr > acdm > ammdm > ascc-council > asean-summit', 'wg-ppr > acdm > cop-aadmer > …']);
  });

  test('are one without a step where nobody names any', () => {
    expect(ways(smallGraph(), 'seom')).toEqual(['seom > …']);
    expect(ways(smallGraph(), 'asean-summit')).toEqual(['asean-summit']);
  });

  test('of a partner format lead by way of the body whose format it is', () => {
    expect(ways(smallGraph(), 'ammdm-plus3')).toEqual(['ammdm-plus3 > ammdm > ascc-council > asean-summit']);
    const loose = smallGraph(({ relations }) => {
      for (const line of relations) if (line.kind === 'formatOf') line.to = 'seom';
    });
    expect(ways(loose, 'ammdm-plus3')).toEqual(['ammdm-plus3 > seom > …']);
  });
});
