import { daysOf } from '../model/days.ts';
import { type Graph, wholeOf } from '../model/graph.ts';
import type { Citation, Fact, NodeId, Relation, RelationKind } from '../model/schema.ts';
import { BEGINNINGS, beginningsOf, firstSaid } from './standing.ts';
import { SPLIT_OFF, successors } from './successors.ts';
import { UPWARD_KINDS } from './superiors.ts';

/** What can change, in the order of the sheet: agencies, focal points, lines, bodies; last who was seen in delegations. */
export const CHANGE_KINDS = ['renamed', 'split', 'focal-point', 'first-said', 'moved', 'added', 'ended', 'seen'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Change {
  kind: ChangeKind;
  /** As precise as the sources give it: a year, a month or a day. */
  date: string;
  /** Where the date is a bound: the latest that it can have been. */
  notAfter?: string;
  /** What was renamed or split, began or ended; where a line did, its start. */
  subject: NodeId;
  /** What took its place; the end of the line. */
  objects: NodeId[];
  /** What says so. */
  because: (Relation | Fact)[];
  citations: Citation[];
}

const UPWARD: ReadonlySet<RelationKind> = new Set(UPWARD_KINDS);
/** What is told when it is first said, although nothing says since when it has been so: who answers, leads and chairs. */
const TOLD_WHEN_SAID: ReadonlySet<RelationKind> = new Set(['focalPointFor', 'representedBy', 'chairs', 'leads']);

/** How precise a date is. */
export function precisionOf(date: string): 'year' | 'month' | 'day' {
  return date.length <= 4 ? 'year' : date.length <= 7 ? 'month' : 'day';
}

/**
 * What changed after `from` and up to `to` (days, YYYY-MM-DD), oldest first: what the pictures of the two days show
 * differently, and who was first said to answer, lead or chair in between. What no source confirms is left aside.
 */
export function changesBetween(graph: Graph, from: string, to: string): Change[] {
  const whole = wholeOf(graph);
  const begins = (date: string | undefined): date is string => date !== undefined && daysOf(date).first > from && daysOf(date).first <= to;
  const ends = (date: string | undefined): date is string => date !== undefined && daysOf(date).last >= from && daysOf(date).last < to;
  const changes: Change[] = [];
  for (const node of whole.dataset.nodes) {
    const [begun] = beginningsOf(whole, node);
    const founded = (node.facts ?? []).filter((fact) => BEGINNINGS.has(fact.about) && fact.value === begun);
    if (begins(begun) && founded.length > 0) changes.push(change('added', begun, node.id, [], founded));
    changes.push(...successions(whole, node.id, begins));
  }
  for (const relation of whole.dataset.relations) {
    if (relation.basis === 'unverified' || relation.kind === 'succeeds') continue;
    const told = (kind: ChangeKind, date: string) => changes.push(change(kind, date, relation.from, [relation.to], [relation]));
    if (begins(relation.since)) {
      if (!isFounding(whole, relation)) told(kindOfBeginning(whole, relation, ends), relation.since);
    } else if (!relation.since && TOLD_WHEN_SAID.has(relation.kind)) {
      const first = firstSaid(whole, relation);
      const kind = relation.kind === 'representedBy' ? 'seen' : 'first-said';
      if (begins(first?.date)) changes.push({ ...change(kind, first.date, relation.from, [relation.to], [relation]), ...first });
    }
    if (ends(relation.until)) told('ended', relation.until);
  }
  const together = new Map<string, Change>();
  for (const each of changes) {
    const key = [each.kind, each.date, each.notAfter, each.subject, howOf(each)].join(' ');
    const known = together.get(key);
    together.set(key, known ? merged(known, each) : each);
  }
  const at = ({ kind, date }: Change) => (kind === 'ended' ? daysOf(date).last : daysOf(date).first);
  return [...together.values()].sort((a, b) => at(a).localeCompare(at(b)) || CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind));
}

function change(kind: ChangeKind, date: string, subject: NodeId, objects: NodeId[], because: (Relation | Fact)[]): Change {
  const cited = new Map(
    because.flatMap(({ citations }) => citations).map((citation) => [`${citation.source}\n${citation.locator}`, citation]),
  );
  return { kind, date, subject, objects, because, citations: [...cited.values()] };
}

/** In what way something changed: what is said with the same words is told together. */
function howOf({ because: [first] }: Change): string {
  return first && 'verb' in first ? `${first.verb} ${first.role ?? ''}` : 'founded';
}

function merged(a: Change, b: Change): Change {
  return { ...change(a.kind, a.date, a.subject, [...a.objects, ...b.objects], [...a.because, ...b.because]), notAfter: a.notAfter };
}

/** One name for another, several for one, or a part that went its own way. */
function successions(graph: Graph, id: NodeId, isNew: (date: string | undefined) => date is string): Change[] {
  const taking = successors(graph, id).filter(({ since }) => isNew(since));
  const leaving = (graph.incoming.get(id) ?? []).filter(
    ({ kind, role, basis, since }) => kind === 'succeeds' && role === SPLIT_OFF && basis !== 'unverified' && isNew(since),
  );
  const dates = [...new Set(taking.map(({ since }) => since ?? ''))];
  return [
    ...dates.map((date) => {
      const these = taking.filter(({ since }) => since === date);
      const kind = these.length > 1 ? 'split' : 'renamed';
      return change(
        kind,
        date,
        id,
        these.map(({ from }) => from),
        these,
      );
    }),
    ...leaving.map((relation) => change('split', relation.since ?? '', id, [relation.from], [relation])),
  ];
}

/** Whether the line only says who founded something whose founding is told already. */
function isFounding(graph: Graph, { kind, to }: Relation): boolean {
  return kind === 'establishes' && (graph.nodes.get(to)?.facts ?? []).some(({ about }) => BEGINNINGS.has(about));
}

function kindOfBeginning(graph: Graph, { kind, from }: Relation, ends: (date: string | undefined) => boolean): ChangeKind {
  if (kind === 'focalPointFor') return 'focal-point';
  const hasMoved = UPWARD.has(kind) && (graph.outgoing.get(from) ?? []).some((other) => UPWARD.has(other.kind) && ends(other.until));
  return hasMoved ? 'moved' : 'added';
}

/** The years in which something begins, ends or is first said: the steps of a walk through time. */
export function yearsOf(graph: Graph): string[] {
  const { asOf } = graph.dataset;
  const last = daysOf(asOf).last;
  return [...new Set([...changesBetween(graph, '0000-01-01', last).map(({ date }) => date.slice(0, 4)), asOf.slice(0, 4)])].sort();
}
