import { type Graph, relationsTo } from '../model/graph.ts';
import type { NodeId, Relation } from '../model/schema.ts';
import { superiors, UPWARD_KINDS } from './superiors.ts';

export interface Subordinate {
  from: NodeId;
  because: Relation[];
}

/** The bodies directly below `id`: those that name it as their superior, in the order of the data. */
export function subordinates(graph: Graph, id: NodeId): Subordinate[] {
  const candidates = new Set(relationsTo(graph, id, ...UPWARD_KINDS).map((relation) => relation.from));
  return [...candidates].flatMap((from) =>
    superiors(graph, from)
      .filter((superior) => superior.to === id)
      .map(({ because }) => ({ from, because })),
  );
}
