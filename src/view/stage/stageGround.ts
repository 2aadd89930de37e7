import { type ChartPlan, planChart } from '../../layout/plan.ts';
import { type Graph, wholeOf } from '../../model/graph.ts';
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
  /** What would pass them were everything there: on a chosen day it keeps its place. */
  framed: ReadonlySet<string>;
  /** The View without a choice that is not there on its day. */
  view: View;
}

const plans = new WeakMap<Graph, ChartPlan>();
const days = new WeakMap<Graph, Map<string, Graph>>();

/** The ground of a View: `whole` is the graph of everything that is known. */
export function stageGround(whole: Graph, view: View): StageGround {
  const full = view.asof ? onDay(whole, view.asof) : whole;
  const unverified = view.unverified || (view.focus !== undefined && whole.nodes.get(view.focus)?.status === 'unverified');
  const graph = unverified ? full : sourced(full);
  const { pillar, tier, sector, kind, relation, agency } = view;
  const filter = { pillar, tier, sector, kind, relation, agency, unverified };
  const shown = filterNodes(graph, filter);
  const framed = graph.day ? filterNodes(wholeOf(graph), filter) : shown;
  const isThere = (id: string | undefined) => id === undefined || graph.nodes.has(id);
  return {
    graph,
    full,
    plan: planOf(whole),
    shown,
    framed,
    view: {
      ...view,
      unverified,
      focus: isThere(view.focus) ? view.focus : undefined,
      path: view.path?.every(isThere) ? view.path : undefined,
      pick: view.pick.filter((id) => graph.nodes.has(id)),
    },
  };
}

function planOf(whole: Graph): ChartPlan {
  const plan = plans.get(whole) ?? planChart(whole);
  plans.set(whole, plan);
  return plan;
}

/** A talk comes back to the same days. */
function onDay(whole: Graph, day: string): Graph {
  const known = days.get(whole) ?? new Map<string, Graph>();
  days.set(whole, known);
  const graph = known.get(day) ?? asOf(whole, day);
  known.set(day, graph);
  return graph;
}
