import type { ChartPlan } from '../layout/plan.ts';
import type { Graph } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';

/** The chart in words: the same bodies in the same order, as a tree. */
export interface OutlineItem {
  id: NodeId;
  children: OutlineItem[];
}

/** The outline of what passes the filters: leaders, then councils with their sectors, ministers, officials and groups. */
export function outlineOf(graph: Graph, plan: ChartPlan, shown: ReadonlySet<NodeId>): OutlineItem[] {
  const inRow = (ids: readonly NodeId[]): OutlineItem[] => {
    const rest = ids.filter((id) => shown.has(id));
    const inside = new Set(rest);
    const item = (id: NodeId): OutlineItem => ({ id, children: rest.filter((child) => plan.parentOf.get(child) === id).map(item) });
    return rest.filter((id) => !inside.has(plan.parentOf.get(id) ?? '')).map(item);
  };
  const bands = plan.bands.flatMap((band): OutlineItem[] => {
    const rows = band.rows.flatMap((row): OutlineItem[] => {
      const bodies = inRow([...row.ministers, ...row.seniors, ...row.working]);
      if (!row.sector) return bodies;
      // As in the chart, a row keeps its sector's name while a body of it is shown, even one that belongs to another sector too.
      if (bodies.length === 0 && !shown.has(row.sector)) return [];
      return [{ id: row.sector, children: bodies }];
    });
    const councils = band.councils.filter((id) => shown.has(id));
    if (band.pillar === 'common') return [...councils.map((id) => ({ id, children: [] })), ...rows];
    const head = councils[0];
    if (head) return [{ id: head, children: [...councils.slice(1).map((id) => ({ id, children: [] })), ...rows] }];
    return rows.length > 0 && graph.nodes.has(band.pillar) ? [{ id: band.pillar, children: rows }] : rows;
  });
  const [head, ...others] = plan.leaders.filter((id) => shown.has(id));
  return head ? [{ id: head, children: [...others.map((id) => ({ id, children: [] })), ...bands] }] : bands;
}

/** Every id in an outline, top to bottom. */
export function outlineIds(items: readonly OutlineItem[]): NodeId[] {
  return items.flatMap((item) => [item.id, ...outlineIds(item.children)]);
}
