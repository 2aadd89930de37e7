import { LENSES, type Lens, type View } from '../View.ts';

/** The next picture; what is selected stays selected. From a page the way leads back to the first. */
export function switchLens(view: View): View {
  const lenses: readonly Lens[] = LENSES;
  return { ...view, lens: lenses[(lenses.indexOf(view.lens) + 1) % lenses.length] ?? 'structure' };
}
