import { daysOf } from '../model/days.ts';
import { type Graph, relationsFrom } from '../model/graph.ts';
import type { Citation, FactTopic, OrgNode } from '../model/schema.ts';
import { successors } from './successors.ts';

/**
 * How something stands on a day: it holds; it holds as far as was last heard; it had not begun; it had ended; or no
 * source had said so by then.
 */
export type Standing = 'holds' | 'last-known' | 'not-yet' | 'ended' | 'unknown';

/** Anything that sources say: a relation, a fact, that there is such a body. */
export interface Statement {
  citations: readonly Citation[];
  since?: string;
  until?: string;
}

/** When a statement was first said: a partial date, or the bounds of an undated source. */
export interface FirstSaid {
  date: string;
  notAfter?: string;
}

/** When a statement was first said; undefined where nobody says it, or a source without any date may have said it earlier. */
export function firstSaid(graph: Graph, { citations }: Statement): FirstSaid | undefined {
  const said: FirstSaid[] = [];
  for (const { source: id } of citations) {
    const source = graph.sources.get(id);
    const date = source?.date ?? source?.eventDate;
    const bound = source?.notBefore ?? source?.notAfter;
    if (date) said.push({ date });
    else if (bound) said.push({ date: bound, notAfter: source?.notBefore ? source.notAfter : undefined });
    else return undefined;
  }
  return said.sort((a, b) => daysOf(a.date).first.localeCompare(daysOf(b.date).first))[0];
}

/** How a statement stands on `day` (YYYY-MM-DD). Without `since` it is known from the day on which a source first says it. */
export function standingOf(graph: Graph, statement: Statement, day: string): Standing {
  const { since, until } = statement;
  if (until && day > daysOf(until).last) return 'ended';
  if (since && day < daysOf(since).first) return 'not-yet';
  if (day > daysOf(graph.dataset.asOf).last) return 'last-known';
  const first = since ? undefined : firstSaid(graph, statement);
  return first && day < daysOf(first.date).first ? 'unknown' : 'holds';
}

/** The facts that say when a node began. */
export const BEGINNINGS: ReadonlySet<FactTopic> = new Set(['founded', 'date']);

/** When a node began, by what sources say: its founding, or the taking over from a predecessor. */
export function beginningsOf(graph: Graph, node: OrgNode): string[] {
  const founded = (node.facts ?? []).flatMap(({ about, value, basis }) =>
    BEGINNINGS.has(about) && basis !== 'unverified' && typeof value === 'string' ? [value] : [],
  );
  const tookOver = relationsFrom(graph, node.id, 'succeeds').flatMap(({ since, basis }) =>
    since && basis !== 'unverified' ? [since] : [],
  );
  return [...founded, ...tookOver].sort();
}

/** How a node stands on `day`: from its beginning until a successor took its place. Sources that differ are given the benefit of the doubt. */
export function nodeStandingOf(graph: Graph, node: OrgNode, day: string): Standing {
  const [begun] = beginningsOf(graph, node);
  if (begun && day < daysOf(begun).first) return 'not-yet';
  if (successors(graph, node.id).some(({ since }) => since && day >= daysOf(since).first)) return 'ended';
  return standingOf(graph, { citations: node.citations, since: begun }, day);
}
