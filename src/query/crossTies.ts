import type { Graph } from '../model/graph.ts';
import type { NodeId, OrgNode, Relation } from '../model/schema.ts';
import { crossLinks, LINKING } from './crossLinks.ts';
import { type Tie, tieOf } from './ties.ts';

/** A tie between bodies that stand in different rows of the structure, or of a body to a platform shared with other rows. */
export interface CrossTie extends Tie {
  /** `from to`: one for each two bodies. */
  key: string;
  /** The rows of its two ends. */
  rows: { from: string; to: string };
}

const keyOf = (a: NodeId, b: NodeId) => [a, b].sort().join(' ');

/** Whether one of two bodies is an organ of ASEAN as a whole and the other belongs to a pillar. */
function meetsCommon(a: OrgNode | undefined, b: OrgNode | undefined): boolean {
  const placed = [a, b].every((node) => node?.pillar && (node.kind === 'body' || node.kind === 'office'));
  return placed && (a?.pillar === 'common') !== (b?.pillar === 'common');
}

/**
 * Everything that ties rows of the structure together, each two bodies once: what `crossLinks` says of every body, and
 * what ties the pillars to the common organs. `rowOf` names the row of a body; what has none takes no part.
 */
export function crossTies(graph: Graph, rowOf: (id: NodeId) => string | undefined): CrossTie[] {
  const found = new Map<string, Set<Relation>>();
  const add = (relations: readonly Relation[]) => {
    const [first] = relations;
    if (!first) return;
    const key = keyOf(first.from, first.to);
    found.set(key, new Set([...(found.get(key) ?? []), ...relations]));
  };
  for (const { id } of graph.dataset.nodes) for (const { because } of crossLinks(graph, id)) add(because);
  for (const relation of graph.dataset.relations) {
    if (!LINKING.has(relation.kind) || rowOf(relation.from) === rowOf(relation.to)) continue;
    if (meetsCommon(graph.nodes.get(relation.from), graph.nodes.get(relation.to))) add([relation]);
  }
  return [...found].flatMap(([key, because]) => {
    const tie = tieOf([...because]);
    const [from, to] = [rowOf(tie.from), rowOf(tie.to)];
    return from && to ? [{ ...tie, key, rows: { from, to } }] : [];
  });
}

/** What of the ties is shown: ends that pass the filters and, unless asked for, nothing that no source confirms. */
export function shownTies(
  ties: readonly CrossTie[],
  { shown, unverified }: { shown: ReadonlySet<NodeId>; unverified: boolean },
): CrossTie[] {
  return ties.flatMap((tie) => {
    if (!shown.has(tie.from) || !shown.has(tie.to)) return [];
    const because = unverified ? tie.because : tie.because.filter(({ basis }) => basis !== 'unverified');
    return because.length > 0 ? [{ ...tie, because }] : [];
  });
}

/** A platform in which bodies of interest meet bodies from elsewhere. */
export interface SharedPlatform {
  platform: NodeId;
  /** How those of interest take part. */
  near: CrossTie[];
  /** How those from other sectors and pillars take part. */
  far: CrossTie[];
}

/**
 * The platforms that bodies of `own` lead or join, with those they meet there who are not of `own`; a platform that is
 * of `own` itself is left out, for its members are tied to it directly.
 */
export function sharedPlatforms(graph: Graph, ties: readonly CrossTie[], own: ReadonlySet<NodeId>): SharedPlatform[] {
  const byKey = new Map(ties.map((tie) => [tie.key, tie]));
  const found = new Map<NodeId, { near: Set<CrossTie>; far: Set<CrossTie> }>();
  for (const id of own) {
    for (const link of crossLinks(graph, id)) {
      const near = byKey.get(keyOf(id, link.to));
      if (!near || own.has(link.to) || link.reaches.length === 0) continue;
      const met = found.get(link.to) ?? { near: new Set(), far: new Set() };
      found.set(link.to, met);
      met.near.add(near);
      for (const reach of link.reaches) {
        const far = byKey.get(keyOf(reach.id, link.to));
        if (far && !own.has(reach.id)) met.far.add(far);
      }
    }
  }
  return [...found].flatMap(([platform, { near, far }]) => (far.size > 0 ? [{ platform, near: [...near], far: [...far] }] : []));
}
