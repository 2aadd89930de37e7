import type { Deck, InWords } from '../../model/deck.ts';
import type { Graph } from '../../model/graph.ts';
import type { Messages } from '../../text/en.ts';
import { sceneView } from '../../view/scenes/sceneView.ts';
import type { Language } from '../../view/View.ts';
import type { Plate, Told } from '../picture/Plate.ts';
import { plateOf } from '../picture/plateOf.ts';
import { slideRoom } from './slideRoom.ts';

/** The words of a deck in a language, or in the other where that one is missing. */
export function told(words: InWords | undefined, lang: Language): Told | undefined {
  for (const each of [lang, lang === 'en' ? 'id' : 'en'] as const) {
    const text = words?.[each]?.trim();
    if (text) return { text, lang: each };
  }
  return undefined;
}

/** Every step of a deck as a plate; `page` is the address of the app, before the hash. */
export function deckPlates(whole: Graph, { scenes }: Deck, words: Messages, page: string): Plate[] {
  const lang = words.lang as Language;
  return scenes.map(({ title, text, link, notes }) => {
    const sentence = told(text, lang);
    const { view } = sceneView(whole, link, { lang, theme: 'light' });
    return plateOf(whole, view, words, {
      room: slideRoom(sentence?.text),
      link: `${page}${link}`,
      title: told(title, lang),
      sentence,
      notes: told(notes, lang),
    });
  });
}
