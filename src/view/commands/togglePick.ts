import type { View } from '../View.ts';
import type { Ground } from './index.ts';

/** Takes the chosen body to the meeting, or leaves it out again. What is no body goes to no meeting. */
export function togglePick(view: View, { graph }: Pick<Ground, 'graph'>): View {
  const { focus, pick } = view;
  const kind = graph.nodes.get(focus ?? '')?.kind;
  if (!focus || (kind !== 'body' && kind !== 'office')) return view;
  return { ...view, pick: pick.includes(focus) ? pick.filter((id) => id !== focus) : [...pick, focus] };
}
