import type { Deck } from '../../model/deck.ts';
import type { Graph } from '../../model/graph.ts';
import type { Messages } from '../../text/en.ts';
import { inLanguage } from '../../view/scenes/inLanguage.ts';
import { sceneView } from '../../view/scenes/sceneView.ts';
import { formatView } from '../../view/url.ts';
import { DEFAULT_VIEW, type Language } from '../../view/View.ts';
import type { Plate } from '../picture/Plate.ts';
import { slidePlate } from './slidePlate.ts';

/** Every step of a deck as a plate; `page` is the address of the app, before the hash. */
export function deckPlates(whole: Graph, { scenes }: Deck, words: Messages, page: string): Plate[] {
  const lang = words.lang as Language;
  return scenes.map(({ title, text, link, notes }) => {
    const sentence = inLanguage(text, lang);
    const { view } = sceneView(whole, link, { lang, theme: 'light' });
    return slidePlate(whole, view, words, {
      link: `${page}${formatView({ ...view, theme: DEFAULT_VIEW.theme })}`,
      title: inLanguage(title, lang),
      sentence,
      notes: inLanguage(notes, lang),
    });
  });
}
