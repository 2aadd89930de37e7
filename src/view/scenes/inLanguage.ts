import type { InWords } from '../../model/deck.ts';
import type { Language } from '../View.ts';

/** What is said in a language, else in the other one; nothing where it is said in neither. `lang` is the language that it is in. */
export function inLanguage(words: InWords | undefined, lang: Language): { text: string; lang: Language } | undefined {
  for (const language of [lang, lang === 'id' ? 'en' : 'id'] as const) {
    const text = words?.[language];
    if (text) return { text, lang: language };
  }
  return undefined;
}
