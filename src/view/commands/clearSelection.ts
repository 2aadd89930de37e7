import type { View } from '../View.ts';

/** Lets go, one thing at a time: the path, the pillar that links lead to, the selection, then the zoom. */
export function clearSelection(view: View): View {
  if (view.path) return { ...view, path: undefined };
  if (view.lens === 'links' && view.towards) return { ...view, towards: undefined };
  if (view.focus) return { ...view, focus: undefined };
  return { ...view, open: undefined };
}
