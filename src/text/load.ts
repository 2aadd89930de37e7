/** Words are loaded by language: a page needs one of the two. */
import type { Messages } from './en.ts';

const LOADERS: Record<'id' | 'en', () => Promise<Messages>> = {
  id: () => import('./id.ts').then(({ id }) => id),
  en: () => import('./en.ts').then(({ en }) => en),
};

/** Every sentence and label of the app in a language. Rejects where its file cannot be had. */
export function loadWords(lang: 'id' | 'en'): Promise<Messages> {
  return LOADERS[lang]();
}
