import { THEMES, type View } from '../View.ts';

/** As the device → light → dark. */
export function switchTheme(view: View): View {
  return { ...view, theme: THEMES[(THEMES.indexOf(view.theme) + 1) % THEMES.length] ?? 'system' };
}
