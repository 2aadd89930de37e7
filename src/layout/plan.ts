import type { Graph } from '../model/graph.ts';
import { relationsFrom } from '../model/graph.ts';
import { type NodeId, type OrgNode, PILLARS, type Pillar } from '../model/schema.ts';
import { superiors } from '../query/superiors.ts';

/**
 * A row of the structure chart: a sector, one ministerial body where no sector is known, or what hangs on the
 * council itself. Its sub-rows put each senior officials' meeting beside its ministers, with its own working level.
 */
export interface PlannedRow {
  /** The sector's or ministerial body's id, or `<pillar>-wide`. */
  id: string;
  pillar: Pillar;
  sector?: NodeId;
  ministers: NodeId[];
  seniors: NodeId[];
  /** Everything of the working level, each after its superior. */
  working: NodeId[];
}

export interface PlannedBand {
  pillar: Pillar;
  /** Coordinating and community councils. */
  councils: NodeId[];
  rows: PlannedRow[];
}

/** Which band, row and column every body stands in. It depends on the facts alone, never on what is filtered or selected. */
export interface ChartPlan {
  leaders: NodeId[];
  bands: PlannedBand[];
  rowOf: ReadonlyMap<NodeId, string>;
  /** The first superior of each body: the one whose row it stands in. */
  parentOf: ReadonlyMap<NodeId, NodeId>;
}

/** Whether a node stands in the chart as a mark of its own (formats with a base body are chips on that body). */
function hasPlace(graph: Graph, node: OrgNode): boolean {
  if (node.kind !== 'body' && node.kind !== 'office') return false;
  return relationsFrom(graph, node.id, 'formatOf').length === 0;
}

const TOP_TIERS = new Set<string | undefined>(['leaders', 'coordinating', 'council']);

function byOrder(graph: Graph) {
  return (a: NodeId, b: NodeId) => (graph.nodes.get(a)?.order ?? 1e6) - (graph.nodes.get(b)?.order ?? 1e6);
}

/** Puts every child right after its parent, keeping the given order otherwise. */
function afterParents(ids: NodeId[], parentOf: ReadonlyMap<NodeId, NodeId>): NodeId[] {
  const inside = new Set(ids);
  const placed = new Set<NodeId>();
  const result: NodeId[] = [];
  const place = (id: NodeId) => {
    if (placed.has(id)) return;
    placed.add(id);
    result.push(id);
    for (const child of ids) if (parentOf.get(child) === id) place(child);
  };
  for (const id of ids) if (!inside.has(parentOf.get(id) ?? '')) place(id);
  for (const id of ids) place(id);
  return result;
}

/** Assigns every body to its band, row and column. */
export function planChart(graph: Graph): ChartPlan {
  const nodes = graph.dataset.nodes.filter((node) => hasPlace(graph, node));
  const parentOf = new Map<NodeId, NodeId>();
  for (const node of nodes) {
    const parent = superiors(graph, node.id).find(({ to }) => {
      const above = graph.nodes.get(to);
      return above && hasPlace(graph, above);
    });
    if (parent) parentOf.set(node.id, parent.to);
  }

  const rows = new Map<string, PlannedRow>();
  const rowNamed = (id: string, pillar: Pillar, sector?: NodeId): PlannedRow => {
    let row = rows.get(id);
    if (!row) {
      row = { id, pillar, sector, ministers: [], seniors: [], working: [] };
      rows.set(id, row);
    }
    return row;
  };
  for (const node of graph.dataset.nodes) if (node.kind === 'sector') rowNamed(node.id, node.pillar ?? 'common', node.id);

  const rowOf = new Map<NodeId, string>();
  const homeOf = (node: OrgNode, seen: ReadonlySet<NodeId> = new Set()): PlannedRow => {
    const known = rows.get(rowOf.get(node.id) ?? '');
    if (known) return known;
    const pillar = node.pillar ?? 'common';
    const parent = graph.nodes.get(parentOf.get(node.id) ?? '');
    // Ministers stand in the row of their own sector, also where they support other ministers.
    const isOwn = node.tier === 'ministerial' && rows.has(node.sectors?.[0] ?? '');
    if (parent && !isOwn && !TOP_TIERS.has(parent.tier) && !seen.has(parent.id)) return homeOf(parent, new Set([...seen, node.id]));
    const sector = node.sectors?.[0];
    if (sector && rows.has(sector)) return rowNamed(sector, pillar, sector);
    return node.tier === 'ministerial' ? rowNamed(node.id, pillar) : rowNamed(`${pillar}-wide`, pillar);
  };
  const leaders: NodeId[] = [];
  const councils = new Map<Pillar, NodeId[]>(PILLARS.map((pillar) => [pillar, []]));
  for (const node of nodes) {
    if (node.tier === 'leaders') leaders.push(node.id);
    else if (TOP_TIERS.has(node.tier)) councils.get(node.pillar ?? 'common')?.push(node.id);
    else {
      const row = homeOf(node);
      rowOf.set(node.id, row.id);
      const column = node.tier === 'ministerial' ? row.ministers : node.tier === 'senior-officials' ? row.seniors : row.working;
      column.push(node.id);
    }
  }
  for (const row of rows.values()) {
    const rank = byOrder(graph);
    row.ministers.sort(rank);
    const ministerRank = (id: NodeId) => {
      const minister = row.ministers.indexOf(parentOf.get(id) ?? '');
      return minister >= 0 ? minister : 100;
    };
    row.seniors.sort((a, b) => ministerRank(a) - ministerRank(b) || rank(a, b));
    const superiorRank = (id: NodeId) => {
      const senior = row.seniors.indexOf(parentOf.get(id) ?? '');
      if (senior >= 0) return senior;
      return parentOf.has(id) ? 100 : 200;
    };
    row.working = afterParents(
      row.working.sort((a, b) => superiorRank(a) - superiorRank(b) || rank(a, b)),
      parentOf,
    );
  }

  const bandOrder: Pillar[] = ['common', 'apsc', 'aec', 'ascc'];
  const bands = bandOrder.map((pillar) => ({
    pillar,
    councils: councils.get(pillar) ?? [],
    rows: [...rows.values()]
      .filter((row) => row.pillar === pillar)
      .sort((a, b) => Number(b.id === `${pillar}-wide`) - Number(a.id === `${pillar}-wide`) || byOrder(graph)(a.id, b.id)),
  }));
  return { leaders, bands: bands.filter((band) => band.councils.length + band.rows.length > 0), rowOf, parentOf };
}
