import { type Graph, nodeOf } from '../model/graph.ts';
import type { NodeId, Pillar } from '../model/schema.ts';
import type { ChartPlan, PlannedBand } from './plan.ts';

/** A row of the structure as an end of cross-pillar links: a sector, a ministerial body without one, or what belongs to a whole pillar. */
export interface LinkRow {
  /** The sector's or ministerial body's id, or `<pillar>-wide`. */
  id: string;
  pillar: Pillar;
  /** The bodies that stand in it, councils and leaders first. */
  bodies: NodeId[];
}

/** The rows in which bodies are at home. */
export interface LinkRows {
  /** Row by row, pillar by pillar, in the order of the chart. */
  rows: LinkRow[];
  /** The row of a body or office; undefined for what is neither. */
  rowOf: (id: NodeId) => string | undefined;
}

/**
 * The rows between which links run. A body is at home in its own sector, also where the chart puts it beside a superior
 * in another one, and in its own pillar: what is common to the pillars stands with the common organs.
 */
export function linkRows(graph: Graph, { bands, leaders, rowOf: plannedRowOf }: ChartPlan): LinkRows {
  const rows = new Map<string, LinkRow>();
  const common: Pick<PlannedBand, 'pillar' | 'rows'>[] = bands.some(({ pillar }) => pillar === 'common')
    ? []
    : [{ pillar: 'common', rows: [] }];
  for (const { pillar, rows: planned } of [...common, ...bands]) {
    const wide = `${pillar}-wide`;
    rows.set(wide, { id: wide, pillar, bodies: [] });
    for (const { id } of planned) if (!rows.has(id)) rows.set(id, { id, pillar, bodies: [] });
  }
  const homes = new Map<NodeId, string>();
  const first = [...leaders, ...bands.flatMap(({ councils }) => councils)].filter((id) => graph.nodes.has(id));
  for (const node of [...first.map((id) => nodeOf(graph, id)), ...graph.dataset.nodes]) {
    if ((node.kind !== 'body' && node.kind !== 'office') || !node.pillar || homes.has(node.id)) continue;
    const sector = node.sectors?.find((each) => rows.has(each));
    const planned = rows.get(plannedRowOf.get(node.id) ?? '');
    const home = sector ?? (planned?.pillar === node.pillar ? planned.id : `${node.pillar}-wide`);
    homes.set(node.id, home);
    rows.get(home)?.bodies.push(node.id);
  }
  return { rows: [...rows.values()], rowOf: (id) => homes.get(id) };
}
