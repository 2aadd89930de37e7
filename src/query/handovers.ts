import { type Graph, relationsFrom } from '../model/graph.ts';
import type { NodeId, Relation } from '../model/schema.ts';
import { successors } from './successors.ts';

/** What became of the duties of an agency that was renamed or split. */
export interface Handover {
  from: NodeId;
  to: NodeId[];
  /** Statements that name the old agency, where none names a successor for the same. */
  lost: Relation[];
  /** The same, where a source names a successor too. */
  kept: { before: Relation; now: Relation[] }[];
  /** Statements that name a successor for what the old agency was not named for. */
  gained: Relation[];
}

/**
 * The handovers in which an agency has part: its own to its successors, and those of its predecessors. What goes on under
 * its name beside a part that was split off has handed nothing over.
 */
export function handovers(graph: Graph, agency: NodeId): Handover[] {
  const predecessors = relationsFrom(graph, agency, 'succeeds').map(({ to }) => to);
  return [...predecessors, agency].flatMap((from) => {
    const to = successors(graph, from).map((relation) => relation.from);
    if (to.length === 0 || (from !== agency && !to.includes(agency))) return [];
    const before = duties(graph, from);
    const now = to.flatMap((successor) => duties(graph, successor));
    const ofSame = ({ to: namedFor }: Relation) => now.filter((each) => each.to === namedFor);
    const handover = {
      from,
      to,
      lost: before.filter((each) => ofSame(each).length === 0),
      kept: before.filter((each) => ofSame(each).length > 0).map((each) => ({ before: each, now: ofSame(each) })),
      gained: now.filter((each) => !before.some(({ to: namedFor }) => namedFor === each.to)),
    };
    return before.length + now.length > 0 ? [handover] : [];
  });
}

/** What sources name an agency for; a statement that no source confirms is none. */
function duties(graph: Graph, agency: NodeId): Relation[] {
  return relationsFrom(graph, agency, 'focalPointFor').filter(({ basis }) => basis !== 'unverified');
}
