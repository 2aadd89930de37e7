import type { Graph } from '../model/graph.ts';
import type { NodeId, Relation } from '../model/schema.ts';
import { successors } from './successors.ts';

/** What exists today of a superseded agency: its successors, or theirs where these were superseded too. Several where no source names the one. */
export function currentSuccessors(graph: Graph, id: NodeId, seen: ReadonlySet<NodeId> = new Set([id])): Relation[] {
  const found = successors(graph, id)
    .filter(({ from }) => !seen.has(from))
    .flatMap((relation) => {
      const next = currentSuccessors(graph, relation.from, new Set([...seen, relation.from]));
      return next.length > 0 ? next : [relation];
    });
  return [...new Map(found.map((relation) => [relation.from, relation])).values()];
}
