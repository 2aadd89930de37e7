import { LENSES, type View } from '../View.ts';

/** The next lens; what is selected stays selected. */
export function switchLens(view: View): View {
  return { ...view, lens: LENSES[(LENSES.indexOf(view.lens) + 1) % LENSES.length] ?? 'structure' };
}
