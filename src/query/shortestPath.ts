import { UndirectedGraph } from 'graphology';
import { singleSourceLength } from 'graphology-shortest-path/unweighted.js';
import type { Graph } from '../model/graph.ts';
import type { NodeId, NodeKind } from '../model/schema.ts';
import type { Hop } from './reportingPaths.ts';
import { type Certainty, isUpward, type Tie, type Ties, tiesAmong } from './ties.ts';

/** Sectors, pillars, partners, states and agencies touch so much that a path through them would say nothing. */
const STEPPING_STONES = new Set<NodeKind>(['body', 'office']);

/** How many steps each node is away from `from`, whichever way the relations point. */
function stepsFrom(ties: Ties, from: NodeId): Record<NodeId, number> {
  const graph = new UndirectedGraph();
  for (const id of ties.keys()) graph.addNode(id);
  for (const [id, others] of ties) for (const other of others.keys()) graph.mergeEdge(id, other);
  return graph.hasNode(from) ? singleSourceLength(graph, from) : {};
}

/** What makes one of two equally long ways worse: ties that are no reporting line, then ties that are not stated. */
function detour({ because: [strongest] }: Tie): number {
  if (!strongest) return 0;
  return (isUpward(strongest) ? 0 : 100) + (strongest.basis === 'stated' ? 0 : 1);
}

/**
 * The shortest way from one body or office to another over any relation between bodies and offices, either way round.
 * Of several equally short ways the one with most reporting lines, then most stated ones, then the order of the data.
 * Empty when both are the same; undefined when nothing connects them.
 */
export function shortestPath(graph: Graph, start: NodeId, end: NodeId, certainty: Certainty = {}): Hop[] | undefined {
  if (start === end) return [];
  const ties = tiesAmong(graph, (node) => STEPPING_STONES.has(node.kind), certainty);
  const steps = stepsFrom(ties, end);
  const length = steps[start];
  if (length === undefined) return undefined;

  /** The best way on from a node, built from the end backwards. */
  const onward = new Map<NodeId, { cost: number; hop?: Hop }>([[end, { cost: 0 }]]);
  for (let away = 1; away <= length; away++)
    for (const [id, others] of ties) {
      if (steps[id] !== away) continue;
      for (const [to, tie] of others) {
        const rest = onward.get(to);
        if (!rest || steps[to] !== away - 1) continue;
        const cost = rest.cost + detour(tie);
        const best = onward.get(id);
        const because = tie.because[0];
        if (because && (!best || cost < best.cost)) onward.set(id, { cost, hop: { to, because } });
      }
    }
  const path: Hop[] = [];
  for (let hop = onward.get(start)?.hop; hop; hop = onward.get(hop.to)?.hop) path.push(hop);
  return path;
}
