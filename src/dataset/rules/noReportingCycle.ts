import type { Graph } from '../../model/graph.ts';
import type { NodeId, RelationKind } from '../../model/schema.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Any of these may lead upward: `reportsTo`, else `supports`, else `partOf`. If all together have no cycle, no choice of them has. */
const UPWARD: ReadonlySet<RelationKind> = new Set(['reportsTo', 'supports', 'partOf']);
/** What stands in a chain; an agency's or a country's place in something larger is no reporting line. */
const CHAIN_KINDS: ReadonlySet<string | undefined> = new Set(['body', 'office', 'group']);
/** Longer cycles are cut in the message. */
const SHOWN_STEPS = 12;

/** Going up from a body never leads back to it, whichever upward line is taken. Walks without recursion. */
export const noReportingCycle: Rule = (graph) => {
  const place = new Map(graph.dataset.relations.map((relation, index) => [relation, index]));
  const done = new Set<NodeId>();
  const problems: Problem[] = [];
  for (const start of graph.nodes.keys()) {
    const path: { id: NodeId; above: { to: NodeId; index: number }[] }[] = [];
    const depthOf = new Map<NodeId, number>();
    const enter = (id: NodeId) => {
      depthOf.set(id, path.length);
      path.push({ id, above: linesUp(graph, id, place).reverse() });
    };
    if (!done.has(start)) enter(start);
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const next = here.above.pop();
      if (!next) {
        path.pop();
        depthOf.delete(here.id);
        done.add(here.id);
        continue;
      }
      const from = depthOf.get(next.to);
      if (from !== undefined) {
        const steps = path.slice(from, from + SHOWN_STEPS).map(({ id }) => id);
        if (path.length - from > SHOWN_STEPS) steps.push('…');
        problems.push({ code: 'cycle-upward', path: `relations[${next.index}]`, params: { cycle: [...steps, next.to].join(' → ') } });
      } else if (!done.has(next.to)) enter(next.to);
    }
  }
  return problems;
};

function linesUp(graph: Graph, id: NodeId, place: ReadonlyMap<object, number>): { to: NodeId; index: number }[] {
  if (!CHAIN_KINDS.has(graph.nodes.get(id)?.kind)) return [];
  return (graph.outgoing.get(id) ?? [])
    .filter((line) => UPWARD.has(line.kind) && line.to !== id && CHAIN_KINDS.has(graph.nodes.get(line.to)?.kind))
    .map((line) => ({ to: line.to, index: place.get(line) ?? 0 }));
}
