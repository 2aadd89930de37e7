import { type Graph, relationsFrom } from '../model/graph.ts';
import type { NodeId, Relation } from '../model/schema.ts';

/** What ties some chosen bodies to one another. */
export interface LinksAmong {
  /** Every relation from one of them to another, in the order of the bodies. */
  direct: Relation[];
  /** What several of them take part in that is not chosen itself, with the relation of each. */
  platforms: { platform: NodeId; because: Relation[] }[];
}

/** What the sources say that ties the chosen bodies to one another: directly, or in a platform that several lead or belong to. */
export function linksAmong(graph: Graph, chosen: readonly NodeId[]): LinksAmong {
  const bodies = new Set(chosen);
  const outgoing = [...bodies].flatMap((id) => graph.outgoing.get(id) ?? []);
  const direct = outgoing.filter(({ from, to }) => from !== to && bodies.has(to));
  const joined = new Map<NodeId, Relation[]>();
  for (const id of bodies)
    for (const relation of relationsFrom(graph, id, 'memberOf', 'leads')) {
      const { to } = relation;
      if (bodies.has(to) || graph.nodes.get(to)?.kind !== 'body') continue;
      joined.set(to, [...(joined.get(to) ?? []), relation]);
    }
  const platforms = [...joined]
    .map(([platform, because]) => ({ platform, because }))
    .filter(({ because }) => new Set(because.map(({ from }) => from)).size > 1);
  return { direct, platforms };
}
