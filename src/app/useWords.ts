import { useEffect, useState } from 'react';
import type { Messages } from '../text/en.ts';
import { loadWords } from '../text/load.ts';
import type { Language } from '../view/View.ts';

/** The words of the chosen language; until they are there, and where they cannot be had, those that stand on the screen. */
export function useWords(first: Messages, lang: Language, onMissing: (shown: Language) => void): Messages {
  const [words, setWords] = useState(first);
  const shown = words.lang as Language;
  useEffect(() => {
    if (lang === shown) return;
    let isLeft = false;
    loadWords(lang).then(
      (loaded) => isLeft || setWords(loaded),
      () => isLeft || onMissing(shown),
    );
    return () => {
      isLeft = true;
    };
  }, [lang, shown, onMissing]);
  return words;
}
