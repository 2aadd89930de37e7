import { type Graph, relationsFrom } from '../model/graph.ts';
import type { NodeId, Post, Relation } from '../model/schema.ts';
import { crossing, crossLinks } from './crossLinks.ts';
import { currentSuccessors } from './currentSuccessors.ts';
import type { FocalLevel, FocalStatement } from './focalPoints.ts';
import { sourced } from './sourced.ts';
import { waysUp } from './waysUp.ts';
import { type WhoAnswers, whoAnswers } from './whoAnswers.ts';

/**
 * Why an agency is asked to a meeting, the weightiest first: it is the focal point of a chosen body itself; of its superior
 * in the same sector, which lends it; of its sector; of another superior, through which a paper must clear; of a body in
 * another pillar to which it is linked; of its pillar.
 */
export const ROOM_REASONS = ['direct', 'superior', 'sector', 'clearing', 'linked', 'pillar'] as const;
export type RoomReason = (typeof ROOM_REASONS)[number];

export interface Reason {
  kind: RoomReason;
  /** The chosen body that brings the agency into the room. */
  body: NodeId;
  /** The superior or linked body for which the agency answers, where that is not the chosen body. */
  via?: NodeId;
  /** At what level the agency is named: for the body (or `via`) itself, or more widely. */
  level: FocalLevel;
  statement: FocalStatement;
  /** What links the chosen body to `via`. */
  links?: Relation[];
}

export interface Invitation {
  agency: NodeId;
  /** The weightiest first. */
  reasons: Reason[];
  /** The chosen bodies for which it is asked, in the order chosen. */
  bodies: NodeId[];
  /** What took its place, where it is superseded; no source names the one where there are several. */
  successors: Relation[];
}

/** A body for which nobody is named, at any level. */
export interface EmptySeat {
  body: NodeId;
  /** The chosen bodies that it is linked to, where it is not chosen itself. */
  linkedTo?: NodeId[];
  /** What is claimed without a source: no answer, but known to be said. */
  unverified: FocalStatement[];
}

export interface Room {
  /** The chosen bodies, each once. */
  bodies: NodeId[];
  /** What was chosen that no agency can answer for, or that there is not. */
  leftOut: NodeId[];
  invitations: Invitation[];
  /** Who stands in for a focal point, by chosen body. */
  alternates: { body: NodeId; statement: FocalStatement }[];
  emptySeats: EmptySeat[];
  /** Who was seen in delegations to the chosen bodies: for information, never a reason to be asked. */
  seen: Relation[];
  /** Posts in the chosen bodies, with their dated holders. */
  posts: Post[];
}

/** What an Indonesian agency can answer for. */
const ANSWERED: ReadonlySet<string | undefined> = new Set(['body', 'office', 'group', 'sector', 'pillar']);

/**
 * Who must be in the room when the chosen bodies are the matter, and why. Only what sources say brings an agency in;
 * `whole` may hold unverified statements, which are counted beside empty seats.
 */
export function room(whole: Graph, chosen: readonly NodeId[]): Room {
  const graph = sourced(whole);
  const all = [...new Set(chosen)];
  const bodies = all.filter((id) => ANSWERED.has(graph.nodes.get(id)?.kind));
  const answers = new Map<NodeId, WhoAnswers>();
  const who = (id: NodeId) => {
    const found = answers.get(id) ?? whoAnswers(graph, id);
    answers.set(id, found);
    return found;
  };

  const reasons: Reason[] = [];
  const seats = new Map<NodeId, EmptySeat>();
  const emptySeat = (body: NodeId) => {
    const seat = seats.get(body) ?? { body, unverified: whoAnswers(whole, body).unverified };
    seats.set(body, seat);
    return seat;
  };
  for (const body of bodies) if (!who(body).answer) emptySeat(body);
  for (const body of bodies) {
    const own = [...ownReasons(who, body), ...clearingReasons(graph, who, body), ...pillarReasons(graph, body)];
    reasons.push(...own);
    for (const [via, links] of linkedElsewhere(graph, body)) {
      const { answer } = who(via);
      for (const statement of answer?.statements ?? [])
        reasons.push({ kind: 'linked', body, via, level: answer?.level ?? 'none', statement, links });
      if (answer || bodies.includes(via)) continue;
      const seat = emptySeat(via);
      seat.linkedTo = [...(seat.linkedTo ?? []), body];
    }
  }
  return {
    bodies,
    leftOut: all.filter((id) => !bodies.includes(id)),
    invitations: invitationsOf(graph, reasons, bodies),
    alternates: bodies.flatMap((body) => who(body).alternates.map((statement) => ({ body, statement }))),
    emptySeats: [...seats.values()],
    seen: bodies.flatMap((body) => relationsFrom(graph, body, 'representedBy')),
    posts: graph.dataset.posts.filter((post) => post.body && bodies.includes(post.body)),
  };
}

const OWN: Record<FocalLevel, RoomReason | undefined> = {
  body: 'direct',
  superior: 'superior',
  sector: 'sector',
  pillar: undefined,
  none: undefined,
};

function ownReasons(who: (id: NodeId) => WhoAnswers, body: NodeId): Reason[] {
  const { answer } = who(body);
  const kind = OWN[answer?.level ?? 'none'];
  if (!answer || !kind) return [];
  return answer.statements.map((statement) => ({
    kind,
    body,
    level: answer.level,
    statement,
    ...(answer.level === 'superior' && { via: statement.namedFor }),
  }));
}

/** The focal points of the superiors through which the paper passes, where they are not the body's own answer. A pillar's is a reason of its own. */
function clearingReasons(graph: Graph, who: (id: NodeId) => WhoAnswers, body: NodeId): Reason[] {
  const said = new Set(who(body).answer?.statements.map(({ because }) => because.id));
  const above = new Set(waysUp(graph, body).flatMap(({ hops }) => hops.map(({ to }) => to)));
  return [...above].flatMap((via) => {
    const { answer } = who(via);
    if (!answer || answer.level === 'pillar') return [];
    return answer.statements
      .filter(({ because }) => !said.has(because.id))
      .map((statement): Reason => {
        said.add(statement.because.id);
        return { kind: 'clearing', body, via, level: answer.level, statement };
      });
  });
}

function pillarReasons(graph: Graph, body: NodeId): Reason[] {
  const node = graph.nodes.get(body);
  const pillar = node?.kind === 'pillar' ? body : node?.pillar;
  if (!pillar) return [];
  const named = whoAnswers(graph, pillar).answer?.statements ?? [];
  return named.map((statement) => ({ kind: 'pillar', body, level: 'pillar', statement }));
}

/** The bodies of other pillars that a body is tied to, or meets on a platform, each with what ties it. */
function linkedElsewhere(graph: Graph, body: NodeId): Map<NodeId, Relation[]> {
  const found = new Map<NodeId, Relation[]>();
  for (const { to, because, reaches } of crossLinks(graph, body)) {
    if (crossing(graph, body, to) === 'pillar') found.set(to, because);
    for (const far of reaches) if (far.crosses === 'pillar' && !found.has(far.id)) found.set(far.id, [...because, far.because]);
  }
  return found;
}

function invitationsOf(graph: Graph, reasons: readonly Reason[], bodies: readonly NodeId[]): Invitation[] {
  const weight = ({ kind }: Reason) => ROOM_REASONS.indexOf(kind);
  const place = new Map(bodies.map((body, index) => [body, index]));
  const byAgency = new Map<NodeId, Reason[]>();
  for (const reason of reasons) {
    const known = byAgency.get(reason.statement.agency);
    if (known) known.push(reason);
    else byAgency.set(reason.statement.agency, [reason]);
  }
  const order = new Map(graph.dataset.nodes.map(({ id }, index) => [id, index]));
  return [...byAgency]
    .map(([agency, own]) => {
      const sorted = own.sort((a, b) => weight(a) - weight(b) || (place.get(a.body) ?? 0) - (place.get(b.body) ?? 0));
      const asked = new Set(sorted.map(({ body }) => body));
      return {
        agency,
        reasons: sorted,
        bodies: bodies.filter((body) => asked.has(body)),
        successors: currentSuccessors(graph, agency),
      };
    })
    .sort((a, b) => {
      const [first, second] = [a.reasons[0] as Reason, b.reasons[0] as Reason];
      return weight(first) - weight(second) || b.bodies.length - a.bodies.length || (order.get(a.agency) ?? 0) - (order.get(b.agency) ?? 0);
    });
}
