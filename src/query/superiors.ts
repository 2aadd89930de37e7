import { type Graph, relationsFrom } from '../model/graph.ts';
import type { Basis, NodeId, Relation, RelationKind } from '../model/schema.ts';

/** The kinds of relation that lead upward, the strongest first: a report outweighs support, support outweighs being part. */
export const UPWARD_KINDS = ['reportsTo', 'supports', 'partOf'] as const satisfies RelationKind[];

const CERTAINTY: Record<Basis, number> = { stated: 0, inferred: 1, unverified: 2 };
/** What stands in a chain of bodies; an agency's or a country's place in something larger is no reporting line. */
const CHAIN_KINDS = new Set(['body', 'office', 'group']);

/** A body one step above another, and every relation that says so (one a verb). */
export interface Superior {
  to: NodeId;
  because: Relation[];
}

/**
 * The bodies directly above `id`. Only the strongest kind of upward line that the body has counts
 * (`reportsTo`, else `supports`, else `partOf`); stated before inferred, then the order of the data. What no source says
 * comes last, and never makes a sourced line count for less.
 * All relations to the same superior, of any upward kind, are its reasons, the strongest first.
 */
export function superiors(graph: Graph, id: NodeId, { unverified = true } = {}): Superior[] {
  if (!CHAIN_KINDS.has(graph.nodes.get(id)?.kind ?? '')) return [];
  const lines = UPWARD_KINDS.flatMap((kind) => relationsFrom(graph, id, kind)).filter(
    (line) => (unverified || line.basis !== 'unverified') && CHAIN_KINDS.has(graph.nodes.get(line.to)?.kind ?? ''),
  );
  const sourced = lines.filter((line) => line.basis !== 'unverified');
  const strength = (line: Relation) => UPWARD_KINDS.indexOf(line.kind as (typeof UPWARD_KINDS)[number]);
  const strongest = Math.min(...(sourced.length > 0 ? sourced : lines).map(strength));
  const direct = lines.filter((line) => strength(line) === strongest || (line.basis === 'unverified' && strength(line) < strongest));
  direct.sort((a, b) => CERTAINTY[a.basis] - CERTAINTY[b.basis]);
  return [...new Set(direct.map((line) => line.to))].map((to) => ({ to, because: lines.filter((line) => line.to === to) }));
}
