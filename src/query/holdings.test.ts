import { expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { holdings } from './holdings.ts';

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);

test('the datasheet counts bodies by pillar, verified ones apart, and everything else by kind and basis', () => {
  const { bodies, nodes, relations, sources, undatedSources, notes } = holdings(smallGraph());
  expect(bodies).toEqual([
    { pillar: 'apsc', verified: 0, unverified: 0 },
    { pillar: 'aec', verified: 1, unverified: 0 },
    { pillar: 'ascc', verified: 9, unverified: 1 },
    { pillar: 'common', verified: 1, unverified: 0 },
  ]);
  expect([nodes.agency, nodes.sector, relations.inferred, relations.unverified]).toEqual([3, 2, 2, 2]);
  expect([sources.press, sources.secondary, sources.official, undatedSources]).toEqual([1, 1, 1, 2]);
  expect(notes).toEqual({ conflict: 1, gap: 1, 'as-printed': 0 });
});

test('nothing that is published goes uncounted', () => {
  const graph = publishedGraph();
  const held = holdings(graph);
  const { nodes, relations, sources, notes } = graph.dataset;
  expect([sum(held.nodes), sum(held.relations), sum(held.sources), sum(held.notes)]).toEqual([
    nodes.length,
    relations.length,
    sources.length,
    notes.length,
  ]);
  expect(held.bodies.reduce((total, { verified, unverified }) => total + verified + unverified, 0)).toBe(held.nodes.body);
});
