import { type Graph, relationsFrom, relationsTo } from '../model/graph.ts';
import type { NodeId, Relation } from '../model/schema.ts';

export interface Members {
  leads: Relation[];
  members: Relation[];
}

/** Who leads a body or platform and who its members are, in the order of the data. */
export function members(graph: Graph, id: NodeId): Members {
  return { leads: relationsTo(graph, id, 'leads'), members: relationsTo(graph, id, 'memberOf', 'represents') };
}

/** The bodies and platforms of which it is a leader or member. */
export function memberships(graph: Graph, id: NodeId): Relation[] {
  return relationsFrom(graph, id, 'leads', 'memberOf', 'represents').filter((relation) => graph.nodes.get(relation.to)?.kind === 'body');
}
