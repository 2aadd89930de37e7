import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { buildGraph, type Graph } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { crossLinks } from './crossLinks.ts';
import { type CrossTie, crossTies, sharedPlatforms, shownTies } from './crossTies.ts';

/** The sector or pillar of a body: rows enough for these stories. */
const rowIn = (graph: Graph) => (id: NodeId) => graph.nodes.get(id)?.sectors?.[0] ?? graph.nodes.get(id)?.pillar;
const tiesIn = (graph: Graph) => crossTies(graph, rowIn(graph));
const said = (ties: readonly CrossTie[]) => ties.map(({ from, to }) => `${from} → ${to}`).sort();
const everything = (graph: Graph) => new Set(graph.nodes.keys());

describe('what ties the rows together', () => {
  test('is each two bodies once: members and leaders of a platform, and pillars with the common organs', () => {
    expect(said(tiesIn(smallGraph()))).toEqual(['acdm → adrp', 'ascc-council → asean-summit', 'seom → adrp', 'slom → adrp']);
  });

  test('says all that ties two bodies, whichever way it runs, the strongest first', () => {
    const cited = { basis: 'stated' as const, citations: [{ source: 'page', locator: 'Ketenagakerjaan' }] };
    const graph = smallGraph(({ relations }) =>
      relations.push(
        { kind: 'collaboratesWith', verb: 'collaborates-with', from: 'almm', to: 'ammdm', ...cited },
        { kind: 'supports', verb: 'supports', from: 'ammdm', to: 'almm', ...cited },
      ),
    );
    const tie = tiesIn(graph).find(({ key }) => key === 'almm ammdm');
    expect(tie).toMatchObject({ from: 'ammdm', to: 'almm', rows: { from: 'disaster', to: 'labour' } });
    expect(tie?.because.map(({ verb }) => verb)).toEqual(['supports', 'collaborates-with']);
  });

  test('does not lie within a row, save for a platform that reaches beyond it', () => {
    const within = tiesIn(smallGraph()).filter(({ rows }) => rows.from === rows.to);
    expect(said(within)).toEqual(['acdm → adrp']);
  });

  test('in the published data: nothing that a body’s cross-pillar links say is lost, and nothing is there twice', () => {
    const graph = publishedGraph();
    const ties = tiesIn(graph);
    const relations = ties.flatMap(({ because }) => because.map(({ id }) => id));
    expect(new Set(relations).size).toBe(relations.length);
    expect(new Set(ties.map(({ key }) => key)).size).toBe(ties.length);
    const told = graph.dataset.nodes.flatMap(({ id }) => crossLinks(graph, id).flatMap(({ because }) => because.map((each) => each.id)));
    expect(told.length).toBeGreaterThan(20);
    expect([...new Set(told)].filter((id) => !relations.includes(id))).toEqual([]);
  });
});

describe('what of it is shown', () => {
  const small = smallGraph();
  const graph = buildGraph({
    ...small.dataset,
    relations: small.dataset.relations.map((each) =>
      each.from === 'slom' && each.to === 'adrp' ? { ...each, basis: 'unverified' } : each,
    ),
  });
  const keys = (ids: ReadonlySet<string>, unverified: boolean) =>
    shownTies(tiesIn(graph), { shown: ids, unverified }).map(({ key }) => key);

  test('has both of its ends among what passes the filters', () => {
    const some = new Set(['acdm', 'adrp', 'seom']);
    expect(keys(some, false).sort()).toEqual(['acdm adrp', 'adrp seom']);
    some.delete('adrp');
    expect(keys(some, true)).toEqual([]);
  });

  test('leaves out what no source confirms until it is asked for', () => {
    expect(keys(everything(graph), false)).not.toContain('adrp slom');
    expect(keys(everything(graph), true)).toContain('adrp slom');
  });
});

describe('a shared platform', () => {
  const graph = smallGraph();
  const met = (...own: string[]) =>
    sharedPlatforms(graph, tiesIn(graph), new Set(own)).map(({ platform, near, far }) => ({
      platform,
      near: near.map(({ from }) => from),
      far: far.map(({ from }) => from),
    }));

  test('is where bodies meet others from elsewhere', () => {
    expect(met('seom')).toEqual([{ platform: 'adrp', near: ['seom'], far: ['acdm', 'slom'] }]);
    expect(met('seom', 'slom')).toEqual([{ platform: 'adrp', near: ['seom', 'slom'], far: ['acdm'] }]);
  });

  test('is none to those whose own it is: its members are tied to it directly', () => {
    expect(met('acdm', 'adrp')).toEqual([]);
    expect(met('almm')).toEqual([]);
  });
});
