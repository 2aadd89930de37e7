import { daysOf } from '../model/days.ts';
import { buildGraph, type Day, type Graph, wholeOf } from '../model/graph.ts';
import type { Dataset, Fact, NodeId, OrgNode, Relation } from '../model/schema.ts';
import { type Change, changesBetween } from './changes.ts';
import { BEGINNINGS, nodeStandingOf, standingOf } from './standing.ts';

/** What a change is a change of; who was seen in a delegation has not changed by that. */
function concerns({ subject, objects, because }: Change): NodeId[] {
  return because.some((reason) => 'kind' in reason && reason.kind === 'representedBy') ? [subject] : [subject, ...objects];
}

/**
 * The structure as it stood on `date` (YYYY-MM-DD): what had not begun and what had ended is gone, save agencies that had
 * been succeeded, which stay where a statement names them. What no source had said by then stays and is told apart.
 */
export function asOf(graph: Graph, date: string): Graph {
  const whole = wholeOf(graph);
  const unknown = new Set<Relation | Fact | OrgNode>();
  const held = <T extends Relation | Fact>(statements: readonly T[]): T[] =>
    statements.filter((statement) => {
      const standing = standingOf(whole, statement, date);
      if (standing === 'unknown' && !('about' in statement && BEGINNINGS.has(statement.about))) unknown.add(statement);
      return standing !== 'not-yet' && standing !== 'ended';
    });
  const isBy = (day: string | undefined) => day === undefined || daysOf(day).first <= date;

  const nodes = whole.dataset.nodes.flatMap((node): OrgNode[] => {
    const standing = nodeStandingOf(whole, node, date);
    if (standing === 'not-yet') return [];
    const facts = node.facts && held(node.facts);
    const then = facts && facts.length < (node.facts?.length ?? 0) ? { ...node, facts } : node;
    if (standing === 'unknown' && node.kind === 'body') unknown.add(then);
    return [then];
  });
  const there = new Set(nodes.map(({ id }) => id));
  const isThere = (id: string | undefined) => id === undefined || there.has(id);
  const dataset: Dataset = {
    ...whole.dataset,
    nodes,
    relations: held(whole.dataset.relations).filter(({ from, to }) => there.has(from) && there.has(to)),
    posts: whole.dataset.posts
      .filter(({ agency, body }) => isThere(agency) && isThere(body))
      .map((post) => ({ ...post, holders: post.holders.filter(({ seenOn }) => isBy(seenOn)) })),
    meetings: whole.dataset.meetings.filter(({ start, end }) => isBy(start ?? end)),
  };
  const day: Day = {
    date,
    isAfterData: date > daysOf(whole.dataset.asOf).last,
    unknown,
    changed: new Set(changesBetween(whole, date, daysOf(whole.dataset.asOf).last).flatMap(concerns)),
    whole,
  };
  return { ...buildGraph(dataset), day };
}
