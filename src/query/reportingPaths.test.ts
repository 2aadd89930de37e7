import { describe, expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import type { Graph } from '../model/graph.ts';
import { chainOf, reportingPaths } from './reportingPaths.ts';

const cited = [{ source: 'page', locator: 'Ketenagakerjaan' }];
const ways = (graph: Graph, id: string) => reportingPaths(graph, id).map((path) => path.map(({ to }) => to).join(' > '));
const report = (from: string, to: string) =>
  ({ kind: 'reportsTo', verb: 'reports-to', from, to, basis: 'stated', citations: cited }) as const;

describe('the ways up from a body', () => {
  test('are all told, the shortest first; each stops where no higher body is named', () => {
    expect(ways(smallGraph(), 'wg-ppr')).toEqual(['acdm > cop-aadmer', 'acdm > ammdm > ascc-council > asean-summit']);
  });

  test('carry the strongest reason of each step', () => {
    const [, path = []] = reportingPaths(smallGraph(), 'wg-ppr');
    expect(path.map(({ because }) => `${because.verb}, ${because.basis}`)).toEqual([
      'working-group-of, stated',
      'reports-to, stated',
      'reports-to, inferred',
      'reports-to, stated',
    ]);
  });

  test('are none at the top, for a body without a line, and for what is no body', () => {
    for (const id of ['asean-summit', 'adrp', 'bnpb', 'disaster', 'nobody']) expect(reportingPaths(smallGraph(), id), id).toEqual([]);
  });

  test('end when they come round to themselves', () => {
    const graph = smallGraph(({ relations }) => relations.push(report('asean-summit', 'acdm')));
    expect(ways(graph, 'wg-ppr')).toEqual(['acdm > cop-aadmer', 'acdm > ammdm > ascc-council > asean-summit']);
    expect(ways(graph, 'acdm')).toEqual(['cop-aadmer', 'ammdm > ascc-council > asean-summit']);
    const two = smallGraph(({ relations }) => relations.push(report('seom', 'adrp'), report('adrp', 'seom')));
    expect(ways(two, 'seom')).toEqual(['adrp']);
  });

  test('stay countable where each of many levels has several superiors', () => {
    const levels = 14;
    const graph = smallGraph(({ nodes, relations }) => {
      for (let level = 0; level < levels; level++)
        for (const side of ['a', 'b']) {
          nodes.push({ id: `${side}${level}`, kind: 'body', name: { en: `${side}${level}` }, citations: cited });
          if (level > 0) for (const above of ['a', 'b']) relations.push(report(`${side}${level}`, `${above}${level - 1}`));
        }
    });
    const paths = reportingPaths(graph, `a${levels - 1}`);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.length).toBeLessThanOrEqual(64);
  });

  test('together make the chain', () => {
    expect([...chainOf(smallGraph(), 'wg-ppr')].sort()).toEqual(['acdm', 'ammdm', 'ascc-council', 'asean-summit', 'cop-aadmer', 'wg-ppr']);
    expect([...chainOf(smallGraph(), 'seom')]).toEqual(['seom']);
  });
});
