import type { View } from '../View.ts';

/** Indonesian ↔ English. */
export function switchLanguage(view: View): View {
  return { ...view, lang: view.lang === 'id' ? 'en' : 'id' };
}
