import { buildGraph, type Graph } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';

const known = new WeakMap<Graph, Graph>();

/**
 * The structure without the relations that no source confirms (`basis` unverified): what is shown before these are asked
 * for. Every node stays, so that a sourced body whose only line upward is unverified is there, with no line.
 */
export function sourced(graph: Graph): Graph {
  const found = known.get(graph);
  if (found) return found;
  const relations = graph.dataset.relations.filter(({ basis }) => basis !== 'unverified');
  const result: Graph = {
    ...buildGraph({ ...graph.dataset, relations }),
    ...(graph.day && { day: { ...graph.day, whole: sourced(graph.day.whole) } }),
  };
  known.set(graph, result);
  return result;
}

/** How many relations of a node no source confirms. */
export function unsourcedAt(graph: Graph, id: NodeId): number {
  return [graph.outgoing, graph.incoming].flatMap((ends) => ends.get(id) ?? []).filter(({ basis }) => basis === 'unverified').length;
}
