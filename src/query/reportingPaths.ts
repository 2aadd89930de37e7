import type { Graph } from '../model/graph.ts';
import type { NodeId, Relation } from '../model/schema.ts';
import { superiors } from './superiors.ts';

/** One step upward: the body reached and the strongest relation that says so. */
export interface Hop {
  to: NodeId;
  because: Relation;
}

/** A body with very many ways up is a fault of the data; the walk stops rather than hang. */
const MOST_PATHS = 64;

/** The ways up from `start`, shortest first; each stops where no higher body is named. Empty when none is. */
export function reportingPaths(graph: Graph, start: NodeId): Hop[][] {
  const paths: Hop[][] = [];
  const climb = (id: NodeId, path: Hop[]) => {
    if (paths.length >= MOST_PATHS) return;
    const above = superiors(graph, id).filter(({ to }) => to !== start && !path.some((hop) => hop.to === to));
    if (above.length === 0 && path.length > 0) paths.push(path);
    for (const { to, because } of above) climb(to, [...path, { to, because: because[0] as Relation }]);
  };
  climb(start, []);
  return paths.sort((a, b) => a.length - b.length);
}

/** Every body on any way up from `start`, the start included. */
export function chainOf(graph: Graph, start: NodeId): Set<NodeId> {
  return new Set([start, ...reportingPaths(graph, start).flatMap((path) => path.map((hop) => hop.to))]);
}
