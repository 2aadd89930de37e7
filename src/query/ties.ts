import type { Graph } from '../model/graph.ts';
import type { Basis, NodeId, OrgNode, Relation, RelationKind } from '../model/schema.ts';
import { UPWARD_KINDS } from './superiors.ts';

/** Two nodes that relations tie together. */
export interface Tie {
  /** The ends as the strongest relation has them: lower to higher, helper to helped … */
  from: NodeId;
  to: NodeId;
  /** Every relation between the two, either way round, the strongest first. */
  because: Relation[];
  /** The sector or superior that the relation names in place of the body itself. */
  through?: NodeId;
}

/** The kinds of relation, the strongest tie first; what is not listed comes last. */
const STRENGTH: readonly RelationKind[] = [
  ...UPWARD_KINDS,
  'focalPointFor',
  'leads',
  'memberOf',
  'chairs',
  'governs',
  'services',
  'represents',
  'establishes',
  'funds',
  'coordinates',
  'collaboratesWith',
  'formatOf',
];
const CERTAINTY: Record<Basis, number> = { stated: 0, inferred: 1, unverified: 2 };

/** How weak a kind of relation is as a tie: 0 for a reporting line, more for looser ones. */
export function weakness(kind: RelationKind): number {
  const place = STRENGTH.indexOf(kind);
  return place < 0 ? STRENGTH.length : place;
}

/** A reporting line, support, or being part of something: what leads from a body up to another. */
export function isUpward(relation: Relation): boolean {
  return (UPWARD_KINDS as readonly RelationKind[]).includes(relation.kind);
}

/** Confirmed before unverified, then the stronger kind, then the better basis. */
function strongestFirst(a: Relation, b: Relation): number {
  const doubt = (relation: Relation) => Number(relation.basis === 'unverified');
  return doubt(a) - doubt(b) || weakness(a.kind) - weakness(b.kind) || CERTAINTY[a.basis] - CERTAINTY[b.basis];
}

/** One tie of all the relations between the same two nodes. */
export function tieOf(relations: readonly Relation[], through?: NodeId): Tie {
  const because = [...relations].sort(strongestFirst);
  const strongest = because[0];
  if (!strongest) throw new Error('a tie needs a relation');
  return { from: strongest.from, to: strongest.to, because, ...(through ? { through } : {}) };
}

/** For each node its ties to others, by the other end, in the order of the dataset. */
export type Ties = Map<NodeId, Map<NodeId, Tie>>;

/** Notes a tie at both of its ends. */
export function addTie(ties: Ties, tie: Tie): void {
  for (const [here, there] of [
    [tie.from, tie.to],
    [tie.to, tie.from],
  ] as const) {
    const known = ties.get(here);
    if (known) known.set(there, tie);
    else ties.set(here, new Map([[there, tie]]));
  }
}

/** Whether what no source confirms is left aside. */
export interface Certainty {
  unverified?: boolean;
}

/** All ties between nodes that `takesPart` lets through. */
export function tiesAmong(graph: Graph, takesPart: (node: OrgNode) => boolean, { unverified = true }: Certainty = {}): Ties {
  const isIn = (id: NodeId) => {
    const node = graph.nodes.get(id);
    return node !== undefined && takesPart(node) && (unverified || node.status === 'verified');
  };
  const between = new Map<string, Relation[]>();
  for (const relation of graph.dataset.relations) {
    if (relation.from === relation.to || (!unverified && relation.basis === 'unverified')) continue;
    if (!isIn(relation.from) || !isIn(relation.to)) continue;
    const pair = [relation.from, relation.to].sort().join(' ');
    between.set(pair, [...(between.get(pair) ?? []), relation]);
  }
  const ties: Ties = new Map();
  for (const relations of between.values()) addTie(ties, tieOf(relations));
  return ties;
}
