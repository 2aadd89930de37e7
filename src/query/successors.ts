import { type Graph, relationsTo } from '../model/graph.ts';
import type { NodeId, Relation } from '../model/schema.ts';

/** The role of a successor that took over a part only: what it was split from goes on under its name. */
export const SPLIT_OFF = 'split-off';

/** What took the place of an agency, body or instrument: one where it was renamed, several where it was split. */
export function successors(graph: Graph, id: NodeId): Relation[] {
  return relationsTo(graph, id, 'succeeds').filter(({ basis, role }) => basis !== 'unverified' && role !== SPLIT_OFF);
}
