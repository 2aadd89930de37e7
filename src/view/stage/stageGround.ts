import { type ChartPlan, planChart } from '../../layout/plan.ts';
import type { Graph } from '../../model/graph.ts';
import { asOf } from '../../query/asOf.ts';
import { filterNodes } from '../../query/filter.ts';
import { sourced } from '../../query/sourced.ts';
import type { View } from '../View.ts';

/** What a View shows of the whole structure. */
export interface StageGround {
  /** The graph of the View's day, without what no source confirms unless the View asks for it. */
  graph: Graph;
  /** The same with what no source confirms. */
  full: Graph;
  plan: ChartPlan;
  /** What passes the View's filters. */
  shown: ReadonlySet<string>;
}

/** The ground of a View: `whole` is the graph of everything that is known. */
export function stageGround(whole: Graph, view: View): StageGround {
  const full = view.asof ? asOf(whole, view.asof) : whole;
  const unverified = view.unverified || (view.focus !== undefined && whole.nodes.get(view.focus)?.status === 'unverified');
  const graph = unverified ? full : sourced(full);
  const { pillar, tier, sector, kind, relation, agency } = view;
  return { graph, full, plan: planChart(whole), shown: filterNodes(graph, { pillar, tier, sector, kind, relation, agency, unverified }) };
}
