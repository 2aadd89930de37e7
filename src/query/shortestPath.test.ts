import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { buildGraph } from '../model/graph.ts';
import type { Hop } from './reportingPaths.ts';
import { shortestPath } from './shortestPath.ts';

const graph = smallGraph();
const published = buildGraph(JSON.parse(readFileSync('public/asean.json', 'utf8')));
const names = (path: Hop[] | undefined) => path?.map(({ to }) => to);

describe('the shortest path', () => {
  test('follows relations whichever way they point', () => {
    expect(names(shortestPath(graph, 'acdm', 'seom'))).toEqual(['adrp', 'seom']);
    expect(names(shortestPath(graph, 'seom', 'acdm'))).toEqual(['adrp', 'acdm']);
  });

  test('carries the relation of each step', () => {
    expect(shortestPath(graph, 'wg-ppr', 'ammdm')?.map(({ because }) => because.verb)).toEqual(['working-group-of', 'reports-to']);
  });

  test('prefers reporting lines among equally short ways', () => {
    const tied = smallGraph((fragment) => {
      const line = fragment.relations.find(({ from, kind }) => from === 'slom' && kind === 'supports');
      if (line)
        fragment.relations.unshift({ ...line, kind: 'collaboratesWith', verb: 'collaborates-with', from: 'ascc-council', to: 'seom' });
      if (line) fragment.relations.unshift({ ...line, kind: 'collaboratesWith', verb: 'collaborates-with', from: 'seom', to: 'acdm' });
    });
    expect(names(shortestPath(tied, 'acdm', 'ascc-council'))).toEqual(['ammdm', 'ascc-council']);
  });

  test('runs through no sector, pillar, agency or partner', () => {
    expect(shortestPath(graph, 'acdm', 'bnpb')).toBeUndefined();
    expect(names(shortestPath(graph, 'cop-aadmer', 'almm'))).not.toContain('disaster');
  });

  test('is empty from a body to itself, and none where nothing connects', () => {
    expect(shortestPath(graph, 'acdm', 'acdm')).toEqual([]);
    expect(shortestPath(graph, 'acdm', 'nobody')).toBeUndefined();
    const apart = smallGraph((fragment) => {
      fragment.relations = fragment.relations.filter(({ from }) => from !== 'seom');
    });
    expect(shortestPath(apart, 'acdm', 'seom')).toBeUndefined();
  });

  test('uses what is not verified only where asked', () => {
    expect(names(shortestPath(graph, 'oshnet', 'slom'))).toEqual(['slom']);
    expect(shortestPath(graph, 'oshnet', 'slom', { unverified: false })).toBeUndefined();
  });
});

test('on the published facts every step is a relation between its two ends, and the way back is as long', () => {
  const ids = published.dataset.nodes.filter(({ kind }) => kind === 'body' || kind === 'office').map(({ id }) => id);
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.constantFrom(...ids), (start, end) => {
      const path = shortestPath(published, start, end);
      expect(shortestPath(published, end, start)?.length).toBe(path?.length);
      let at = start;
      for (const { to, because } of path ?? []) {
        expect([because.from, because.to].sort()).toEqual([at, to].sort());
        expect(published.dataset.relations).toContain(because);
        at = to;
      }
      if (path) expect(at).toBe(end);
    }),
    { numRuns: 150 },
  );
});
