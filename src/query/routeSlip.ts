import type { Graph } from '../model/graph.ts';
import type { NodeId, Relation } from '../model/schema.ts';
import { waysUp } from './waysUp.ts';
import { type WhoAnswers, whoAnswers } from './whoAnswers.ts';

/** One stop of a paper on its way up. */
export interface RouteStep {
  body: NodeId;
  /** The line that leads here from the step before; none at the start. Its basis tells whether a source states the step. */
  because?: Relation;
  who: WhoAnswers;
}

/** One order in which a paper is cleared upward. */
export interface Route {
  steps: RouteStep[];
  /** Whether it ends with the leaders; otherwise where no source names the next step. */
  reachesLeaders: boolean;
}

/** The orders in which a paper from a body is cleared upward, by every way that sources name, with who in Indonesia answers at each step. */
export function routeSlip(graph: Graph, start: NodeId): Route[] {
  const known = new Map<NodeId, WhoAnswers>();
  const who = (id: NodeId) => {
    const found = known.get(id) ?? whoAnswers(graph, id);
    known.set(id, found);
    return found;
  };
  return waysUp(graph, start).map(({ hops, reachesLeaders }) => ({
    steps: [{ body: start, who: who(start) }, ...hops.map(({ to, because }) => ({ body: to, because, who: who(to) }))],
    reachesLeaders,
  }));
}
