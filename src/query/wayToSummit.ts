import type { Graph } from '../model/graph.ts';
import type { NodeId, Relation } from '../model/schema.ts';
import { isPartnerFormat } from './isPartnerFormat.ts';
import { type Hop, reportingPaths } from './reportingPaths.ts';

/** How a body is joined to the leaders at the top. */
export type WayToSummit =
  /** Sources lead all the way, or it stands at the top itself. */
  | { kind: 'sourced' }
  /** Every way all the way up crosses a line that no source confirms: `weak`, the lowest on the surest way. */
  | { kind: 'unverified'; weak: Relation }
  /** There are lines upward, and all of them end below the top, `at` these. */
  | { kind: 'stops'; at: NodeId[] }
  /** No line upward is recorded. A partner format has none of its own: it hangs on its body. */
  | { kind: 'none' }
  | { kind: 'format' };

const isDoubtful = ({ because }: Hop) => because.basis === 'unverified';

/** Whether the ways up from `id` end at the leaders, and if not, where and why. */
export function wayToSummit(graph: Graph, id: NodeId): WayToSummit {
  const isTop = (each: NodeId | undefined) => graph.nodes.get(each ?? '')?.tier === 'leaders';
  if (isTop(id)) return { kind: 'sourced' };
  const paths = reportingPaths(graph, id);
  const reaching = paths.filter((path) => isTop(path.at(-1)?.to));
  const [surest] = [...reaching].sort((a, b) => a.filter(isDoubtful).length - b.filter(isDoubtful).length);
  if (surest) {
    const weak = surest.find(isDoubtful)?.because;
    return weak ? { kind: 'unverified', weak } : { kind: 'sourced' };
  }
  if (paths.length > 0) return { kind: 'stops', at: [...new Set(paths.map((path) => path.at(-1)?.to as NodeId))] };
  const node = graph.nodes.get(id);
  return { kind: node && isPartnerFormat(node) ? 'format' : 'none' };
}
