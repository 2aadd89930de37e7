import type { Graph } from '../model/graph.ts';
import { perGraph } from '../model/perGraph.ts';
import type { NodeId, OrgNode, Relation, RelationKind } from '../model/schema.ts';

/** The kinds of relation that can tie a body to another sector or pillar. */
export const LINKING: ReadonlySet<RelationKind> = new Set([
  'reportsTo',
  'supports',
  'partOf',
  'coordinates',
  'memberOf',
  'leads',
  'chairs',
  'governs',
  'services',
  'represents',
  'collaboratesWith',
]);
const PLATFORM: ReadonlySet<RelationKind> = new Set(['memberOf', 'leads']);

export interface CrossLink {
  to: NodeId;
  because: Relation[];
  crosses: 'pillar' | 'sector';
  /** For a platform that joins several sectors or pillars: who else is in it. */
  reaches: { id: NodeId; because: Relation; crosses: 'pillar' | 'sector' }[];
}

function home(node: OrgNode | undefined): string | undefined {
  return node?.kind === 'office' || node?.kind === 'body' ? node.pillar : undefined;
}

/** Whether two bodies sit in different pillars, or in different sectors of one; undefined when they share a sector or one is unplaced. */
export function crossing(graph: Graph, a: NodeId, b: NodeId): CrossLink['crosses'] | undefined {
  const [from, to] = [graph.nodes.get(a), graph.nodes.get(b)];
  const pillars = [home(from), home(to)];
  if (!pillars[0] || !pillars[1] || pillars.includes('common')) return undefined;
  if (pillars[0] !== pillars[1]) return 'pillar';
  const theirs = to?.sectors ?? [];
  const ours = from?.sectors ?? [];
  return ours.length > 0 && theirs.length > 0 && !ours.some((sector) => theirs.includes(sector)) ? 'sector' : undefined;
}

/** The bodies that share a platform with `id`, from another sector or pillar. */
function reachedThrough(graph: Graph, platform: NodeId, id: NodeId): CrossLink['reaches'] {
  return (graph.incoming.get(platform) ?? [])
    .filter((relation) => PLATFORM.has(relation.kind) && relation.from !== id)
    .flatMap((because) => {
      const crosses = crossing(graph, id, because.from);
      return crosses ? [{ id: because.from, because, crosses }] : [];
    });
}

/**
 * What ties a body to other sectors and pillars: relations whose other end sits elsewhere, and the platforms
 * that it leads or joins together with bodies from elsewhere. Other pillars first.
 */
export const crossLinks: (graph: Graph, id: NodeId) => readonly CrossLink[] = perGraph(linksOf);

function linksOf(graph: Graph, id: NodeId): CrossLink[] {
  const links = new Map<NodeId, CrossLink>();
  for (const relation of [...(graph.outgoing.get(id) ?? []), ...(graph.incoming.get(id) ?? [])]) {
    const to = relation.from === id ? relation.to : relation.from;
    if (to === id || !LINKING.has(relation.kind)) continue;
    const isPlatform = relation.from === id && PLATFORM.has(relation.kind) && graph.nodes.get(to)?.kind === 'body';
    const reaches = isPlatform ? reachedThrough(graph, to, id) : [];
    const crosses = crossing(graph, id, to) ?? (reaches.some((far) => far.crosses === 'pillar') ? 'pillar' : reaches[0]?.crosses);
    if (!crosses) continue;
    const link = links.get(to);
    if (link) link.because.push(relation);
    else links.set(to, { to, because: [relation], crosses, reaches });
  }
  return [...links.values()].sort((a, b) => Number(a.crosses === 'sector') - Number(b.crosses === 'sector'));
}
