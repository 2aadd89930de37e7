import type { Graph } from '../model/graph.ts';
import { type NodeId, type NodeKind, PILLARS, type Pillar } from '../model/schema.ts';

/** Where something is told: in a sector, for a pillar as a whole, among the common organs, or on the Indonesian side. */
export interface Home {
  pillar: Pillar | 'agencies';
  sector?: NodeId;
}

/** The kinds of node that stand in a sector, for a pillar, or among the common organs. */
const STANDING: ReadonlySet<NodeKind> = new Set(['body', 'office', 'sector', 'pillar']);

/** The nodes that an id of a note stands for: itself, the body or agency of a post, the bodies that met. */
function standIns(graph: Graph, id: NodeId): NodeId[] {
  if (graph.nodes.has(id)) return [id];
  const post = graph.dataset.posts.find((each) => each.id === id);
  if (post) return [post.body, post.agency].flatMap((each) => each ?? []);
  return graph.dataset.meetings.find((each) => each.id === id)?.bodies ?? [];
}

/**
 * The one place where something about all of `ids` is told: their sector where they share one, else their pillar, else
 * among what is common to all. What is about Indonesian agencies alone is told on the Indonesian side.
 */
export function homeOf(graph: Graph, ids: readonly NodeId[]): Home {
  const nodes = ids.flatMap((id) => standIns(graph, id)).flatMap((id) => graph.nodes.get(id) ?? []);
  const others = nodes.filter(({ kind }) => kind !== 'agency');
  if (others.length === 0 && nodes.length > 0) return { pillar: 'agencies' };
  // Where a body is named, the states, groups and documents beside it do not move it elsewhere.
  const standing = others.filter(({ kind }) => STANDING.has(kind));
  const placed = standing.length > 0 ? standing : others;
  const sectors = new Set(placed.flatMap((node) => (node.kind === 'sector' ? node.id : (node.sectors?.[0] ?? []))));
  const pillars = new Set(placed.flatMap((node) => node.pillar ?? PILLARS.find((pillar) => pillar === node.id) ?? []));
  const [pillar = 'common', ...otherPillars] = pillars;
  if (otherPillars.length > 0) return { pillar: 'common' };
  const [sector, ...otherSectors] = sectors;
  return sector && otherSectors.length === 0 ? { pillar, sector } : { pillar };
}
