import type { Graph } from '../model/graph.ts';
import type { NodeId, NodeKind } from '../model/schema.ts';
import { bodiesOfAgency } from './bodiesOfAgency.ts';
import { focalPoints } from './focalPoints.ts';
import { addTie, type Certainty, isUpward, type Tie, type Ties, tieOf, tiesAmong, weakness } from './ties.ts';

/**
 * What stands around a node. Bodies and offices are walked through. Indonesian agencies and groups are shown where they
 * touch a body and lead no further, or Kemlu would tie everything to everything. Sectors, pillars, instruments, funds,
 * partners and states stay out of the walk for the same reason; those at the focus itself are counted as `apart`.
 * Whatever is the focus takes part, whatever its kind.
 */
const WALKED = new Set<NodeKind>(['body', 'office']);
const TOUCHED = new Set<NodeKind>(['agency', 'group']);
/** An agency is named for sectors and pillars more often than for bodies, and may have come out of another agency. */
const AT_AN_AGENCY = new Set<NodeKind>(['sector', 'pillar']);

export interface Step {
  distance: number;
  /** What is shown at this distance, the closest ties first. */
  shown: NodeId[];
  /** What stands at this distance too and is left out, for want of room or because what would join it is left out. */
  leftOut: NodeId[];
  /** What only relations without a source would bring in here. */
  unconfirmed: NodeId[];
}

export interface Neighbourhood {
  focus: NodeId;
  steps: Step[];
  /** The ties between all that is shown, those of the focus first. */
  ties: Tie[];
  /** The node one step nearer through which each shown node was reached. */
  reachedFrom: ReadonlyMap<NodeId, NodeId>;
  /** How many stand one step further out. */
  beyond: number;
  /** What the focus is related to that no picture of bodies can hold, by kind: its sector, its guiding documents … */
  apart: { kind: NodeKind; ids: NodeId[] }[];
}

export interface NeighbourhoodOptions extends Certainty {
  /** How many are shown at each distance. */
  most?: number;
  /** More nodes from which distances are counted: the way on from the focus, on a path. */
  path?: readonly NodeId[];
}

/** What stands at each distance from the nearest of `starts`, up to `depth` steps. */
function walk(graph: Graph, ties: Ties, starts: readonly NodeId[], depth: number): NodeId[][] {
  const levels: NodeId[][] = [[...starts]];
  const seen = new Set(starts);
  for (let distance = 1; distance <= depth; distance++) {
    const level: NodeId[] = [];
    for (const id of levels[distance - 1] ?? []) {
      if (distance > 1 && !WALKED.has(graph.nodes.get(id)?.kind ?? 'body')) continue;
      for (const other of ties.get(id)?.keys() ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          level.push(other);
        }
    }
    levels.push(level);
  }
  return levels;
}

/**
 * Who in Indonesia answers for the focus, whether it is named for the body, for its superior or for its sector; seen
 * from the agency, the bodies whose answer it is. Only for the focus: elsewhere every body would drag its agency along.
 */
function addFocalTies(graph: Graph, ties: Ties, focus: NodeId): void {
  const isAgency = graph.nodes.get(focus)?.kind === 'agency';
  const answers = isAgency
    ? bodiesOfAgency(graph, focus).bodies.map(({ id, answer }) => ({ body: id, answer }))
    : [focalPoints(graph, focus)[0]].flatMap((answer) => (answer && answer.level !== 'pillar' ? [{ body: focus, answer }] : []));
  for (const { body, answer } of answers)
    for (const { agency, namedFor, because } of answer.statements) {
      if ((isAgency && agency !== focus) || ties.get(agency)?.has(body)) continue;
      addTie(ties, { ...tieOf([because], namedFor), from: agency, to: body });
    }
}

function tiesAround(graph: Graph, focus: NodeId, certainty: Certainty): Ties {
  const agency = graph.nodes.get(focus)?.kind === 'agency';
  const ties = tiesAmong(
    graph,
    ({ id, kind }) => id === focus || WALKED.has(kind) || TOUCHED.has(kind) || (agency && AT_AN_AGENCY.has(kind)),
    certainty,
  );
  addFocalTies(graph, ties, focus);
  return ties;
}

/** The order in which the neighbours of a node are shown: upward, its focal point, downward, then ever looser ties. */
function closeness(tie: Tie, seenFrom: NodeId): number {
  const strongest = tie.because[0];
  if (!strongest) return Number.POSITIVE_INFINITY;
  if (strongest.kind === 'focalPointFor') return tie.through ? 1.5 : 1;
  if (isUpward(strongest)) return tie.from === seenFrom ? 0 : 2;
  return 3 + weakness(strongest.kind);
}

/**
 * Everything within `depth` steps of a node, or of a path, step by step. Each step shows at most `most`, in the order of
 * the closeness of the tie (upward lines, the focal point, downward lines, leaders and members, chairs and
 * secretariats, coordination and collaboration, partner formats, delegations), then in the order of the step before and
 * of the data. What is not shown is named, so that the picture can say what it leaves out.
 */
export function neighbourhood(
  graph: Graph,
  id: NodeId,
  depth: number,
  { most = 24, unverified = true, path = [] }: NeighbourhoodOptions = {},
): Neighbourhood {
  const ties = tiesAround(graph, id, { unverified });
  const starts = [...new Set([id, ...path])];
  const levels = walk(graph, ties, starts, depth + 1);
  const reachedFrom = new Map<NodeId, NodeId>();
  const steps: Step[] = [];
  let nearer = starts;
  for (let distance = 1; distance <= depth; distance++) {
    const here = levels[distance] ?? [];
    const candidates = here.flatMap((node, order) => {
      const ways = nearer.flatMap((from, place) => {
        const tie = distance === 1 || WALKED.has(graph.nodes.get(from)?.kind ?? 'body') ? ties.get(from)?.get(node) : undefined;
        return tie ? [{ node, from, place, order, closeness: closeness(tie, from) }] : [];
      });
      return ways.sort((a, b) => a.closeness - b.closeness || a.place - b.place).slice(0, 1);
    });
    candidates.sort((a, b) => a.closeness - b.closeness || a.place - b.place || a.order - b.order);
    const shown = candidates.slice(0, most);
    for (const { node, from } of shown) reachedFrom.set(node, from);
    nearer = shown.map(({ node }) => node);
    const inPicture = new Set(nearer);
    steps.push({ distance, shown: nearer, leftOut: here.filter((node) => !inPicture.has(node)), unconfirmed: [] });
  }
  if (!unverified) addUnconfirmed(graph, id, starts, steps, levels.flat());
  return {
    focus: id,
    steps,
    ties: tiesBetween(ties, [...starts, ...steps.flatMap(({ shown }) => shown)]),
    reachedFrom,
    beyond: levels[depth + 1]?.length ?? 0,
    apart: relatedApart(graph, id, ties, unverified),
  };
}

function addUnconfirmed(graph: Graph, focus: NodeId, starts: readonly NodeId[], steps: Step[], confirmed: NodeId[]): void {
  const known = new Set(confirmed);
  const all = walk(graph, tiesAround(graph, focus, { unverified: true }), starts, steps.length);
  for (const step of steps) step.unconfirmed = (all[step.distance] ?? []).filter((node) => !known.has(node));
}

/** The ties between the given nodes, each once, in the order of the nodes. */
function tiesBetween(ties: Ties, ids: readonly NodeId[]): Tie[] {
  const place = new Map(ids.map((id, order) => [id, order]));
  return ids.flatMap((id, order) =>
    [...(ties.get(id) ?? [])]
      .flatMap(([other, tie]) => ((place.get(other) ?? -1) > order ? [{ other, tie }] : []))
      .sort((a, b) => (place.get(a.other) ?? 0) - (place.get(b.other) ?? 0))
      .map(({ tie }) => tie),
  );
}

function relatedApart(graph: Graph, focus: NodeId, ties: Ties, unverified: boolean): Neighbourhood['apart'] {
  const byKind = new Map<NodeKind, Set<NodeId>>();
  for (const relation of [...(graph.outgoing.get(focus) ?? []), ...(graph.incoming.get(focus) ?? [])]) {
    const other = graph.nodes.get(relation.from === focus ? relation.to : relation.from);
    if (!other || other.id === focus || ties.get(focus)?.has(other.id)) continue;
    if (!unverified && (relation.basis === 'unverified' || other.status === 'unverified')) continue;
    byKind.set(other.kind, (byKind.get(other.kind) ?? new Set()).add(other.id));
  }
  return [...byKind].map(([kind, ids]) => ({ kind, ids: [...ids] }));
}
