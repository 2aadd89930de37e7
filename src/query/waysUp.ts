import { type Graph, relationsFrom } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { type Hop, reportingPaths } from './reportingPaths.ts';

/** One way up from a body. */
export interface Way {
  hops: Hop[];
  /** The highest body reached; the body itself where nobody says what stands above it. */
  top: NodeId;
  /** Whether the way leads to the leaders; otherwise it stops where no source names the next step. */
  reachesLeaders: boolean;
}

/**
 * The ways up from a body, those to the leaders first, then the shortest; one way without a step where no source names
 * any. A partner format goes up by way of the body whose format it is.
 */
export function waysUp(graph: Graph, start: NodeId): Way[] {
  const paths = reportingPaths(graph, start);
  const found = paths.length > 0 ? paths : waysOfFormat(graph, start);
  const ways = (found.length > 0 ? found : [[]]).map((hops) => {
    const top = hops.at(-1)?.to ?? start;
    return { hops, top, reachesLeaders: graph.nodes.get(top)?.tier === 'leaders' };
  });
  return ways.sort((a, b) => Number(b.reachesLeaders) - Number(a.reachesLeaders));
}

function waysOfFormat(graph: Graph, start: NodeId): Hop[][] {
  return relationsFrom(graph, start, 'formatOf').flatMap((because) => {
    const first = { to: because.to, because };
    const above = reportingPaths(graph, because.to);
    return above.length > 0 ? above.map((path) => [first, ...path]) : [[first]];
  });
}
