import { describe, expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import type { Graph } from '../model/graph.ts';
import type { RelationKind, Verb } from '../model/schema.ts';
import { crossing, crossLinks } from './crossLinks.ts';

const tie = (from: string, kind: RelationKind, verb: Verb, to: string) => ({
  kind,
  verb,
  from,
  to,
  basis: 'stated' as const,
  citations: [{ source: 'page', locator: 'Ketenagakerjaan' }],
});
/** `far end (what it crosses)`, and through a platform `→ who else is in it`. */
const links = (graph: Graph, id: string) =>
  crossLinks(graph, id).map(({ to, crosses, reaches }) =>
    [`${to} (${crosses})`, ...reaches.map((far) => `→ ${far.id} (${far.crosses})`)].join(' '),
  );

describe('what ties a body to other sectors and pillars', () => {
  test('is the platform that it leads or joins, with those it meets there from elsewhere', () => {
    expect(links(smallGraph(), 'acdm')).toEqual(['adrp (pillar) → slom (sector) → seom (pillar)']);
    expect(links(smallGraph(), 'slom')).toEqual(['adrp (sector) → acdm (sector) → seom (pillar)']);
    expect(links(smallGraph(), 'seom')).toEqual(['adrp (pillar) → acdm (pillar) → slom (pillar)']);
  });

  test('seen from the platform are its leaders and members from elsewhere, other pillars first', () => {
    expect(links(smallGraph(), 'adrp')).toEqual(['seom (pillar)', 'slom (sector)']);
  });

  test('is a line to a body elsewhere, whichever way it runs, with all that is said of it', () => {
    const graph = smallGraph(({ relations }) =>
      relations.push(tie('almm', 'collaboratesWith', 'collaborates-with', 'ammdm'), tie('ammdm', 'coordinates', 'monitors', 'almm')),
    );
    expect(links(graph, 'almm')).toEqual(['ammdm (sector)']);
    expect(links(graph, 'ammdm')).toEqual(['almm (sector)']);
    expect(crossLinks(graph, 'almm')[0]?.because.map(({ verb }) => verb)).toEqual(['collaborates-with', 'monitors']);
  });

  test('is nothing within its own sector, nothing with the common organs, and no shared document or agency', () => {
    const graph = smallGraph(({ relations }) =>
      relations.push(tie('slom', 'guidedBy', 'guided-by', 'aadmer'), tie('wg-ppr', 'collaboratesWith', 'collaborates-with', 'cop-aadmer')),
    );
    expect(links(graph, 'ascc-council')).toEqual([]);
    expect(links(graph, 'wg-ppr')).toEqual([]);
    expect(links(graph, 'almm')).toEqual([]);
    expect(links(graph, 'bnpb')).toEqual([]);
  });

  test('does not run through a sector that several lead', () => {
    const graph = smallGraph(({ relations }) =>
      relations.push(tie('almm', 'leads', 'leads', 'labour'), tie('seom', 'leads', 'leads', 'labour')),
    );
    expect(links(graph, 'almm')).toEqual([]);
  });
});

describe('crossing', () => {
  test('tells pillars from sectors, and neither from both at home', () => {
    const graph = smallGraph();
    expect(crossing(graph, 'acdm', 'seom')).toBe('pillar');
    expect(crossing(graph, 'acdm', 'slom')).toBe('sector');
    expect(crossing(graph, 'acdm', 'wg-ppr')).toBeUndefined();
    expect(crossing(graph, 'acdm', 'ascc-council')).toBeUndefined();
    expect(crossing(graph, 'acdm', 'asean-summit')).toBeUndefined();
    expect(crossing(graph, 'acdm', 'bnpb')).toBeUndefined();
  });
});
