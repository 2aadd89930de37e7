import { focalPoints } from '../../query/focalPoints.ts';
import type { View } from '../View.ts';
import type { Ground } from './index.ts';

/** From a body to the Indonesian agency that answers for it. */
export function goToFocalPoint(view: View, { graph }: Ground): View {
  const agency = view.focus ? focalPoints(graph, view.focus)[0]?.statements[0]?.agency : undefined;
  return agency ? { ...view, focus: agency } : view;
}
