import type { NodeId } from '../../model/schema.ts';
import type { View } from '../View.ts';
import type { Ground } from './index.ts';

/** The row (sector) in which a node stands, or the pillar where it has no sector. */
export function openingOf({ graph, plan }: Ground, id: NodeId): NodeId | undefined {
  const node = graph.nodes.get(id);
  if (!node) return undefined;
  const row = node.kind === 'sector' ? id : plan.rowOf.get(id);
  if (row && graph.nodes.has(row)) return row;
  return node.pillar && node.pillar !== 'common' ? node.pillar : undefined;
}

/** What fills the chart once a node is chosen from elsewhere: the same where the node stands in it, else the whole. */
export function openFor({ open }: Pick<View, 'open'>, { graph, plan }: Ground, id: NodeId): NodeId | undefined {
  const node = graph.nodes.get(id);
  const isIn = node?.kind === 'agency' || node?.pillar === open || plan.rowOf.get(id) === open || node?.sectors?.includes(open ?? '');
  return isIn || id === open ? open : undefined;
}

/** Zooms to the row of the selected body, in the chart or in the mirror; once there, back out to its pillar and then to the whole. */
export function lookCloser(view: View, ground: Ground): View {
  const target = view.focus ? openingOf(ground, view.focus) : undefined;
  if (target && target !== view.open) return { ...view, lens: view.lens === 'mirror' ? 'mirror' : 'structure', open: target };
  return lookWider(view, ground);
}

/** From a sector to its pillar, from a pillar to the whole. */
export function lookWider(view: View, { graph }: Ground): View {
  const pillar = view.open ? graph.nodes.get(view.open)?.pillar : undefined;
  return { ...view, open: pillar && pillar !== view.open && graph.nodes.has(pillar) ? pillar : undefined };
}
