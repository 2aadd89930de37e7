import type { Deck } from '../../model/deck.ts';
import type { Graph } from '../../model/graph.ts';
import type { Messages } from '../../text/en.ts';
import { pictureWords } from '../../text/pictures.ts';
import { inLanguage } from '../../view/scenes/inLanguage.ts';
import { sceneView } from '../../view/scenes/sceneView.ts';
import { formatView } from '../../view/url.ts';
import { DEFAULT_VIEW, type Language } from '../../view/View.ts';
import type { Plate, Told } from '../picture/Plate.ts';
import { slidePlate } from './slidePlate.ts';

/** Every step of a deck as a plate; `page` is the address of the app, before the hash. */
export function deckPlates(whole: Graph, { scenes }: Deck, words: Messages, page: string): Plate[] {
  const lang = words.lang as Language;
  return scenes.map(({ title, text, link, notes }) => {
    const sentence = inLanguage(text, lang);
    const { view, ignored } = sceneView(whole, link, { lang, theme: 'light' });
    return slidePlate(whole, view, words, {
      link: `${page}${formatView({ ...view, theme: DEFAULT_VIEW.theme })}`,
      title: inLanguage(title, lang),
      sentence,
      notes: ignored.length > 0 ? withDoubt(inLanguage(notes, lang), lang) : inLanguage(notes, lang),
    });
  });
}

/** Notes that begin by saying that the step names what is not known here. */
function withDoubt(notes: Told | undefined, lang: Language): Told {
  const doubt = pictureWords[lang].unknownStep;
  return notes ? { ...notes, text: `${doubt}\n${notes.text}` } : { text: doubt, lang };
}
