import type { Deck } from '../../model/deck.ts';
import { inLanguage } from '../../view/scenes/inLanguage.ts';
import type { Language } from '../../view/View.ts';

const LONGEST_NAME = 60;

/** The text of a deck's file: JSON that people can read and edit. */
export function deckText(deck: Deck): string {
  return `${JSON.stringify(deck, null, 2)}\n`;
}

/** What the file of a deck is called, after its title: `rapat-focal-point.json`. */
export function deckFileName(deck: Deck, lang: Language): string {
  const slug = (inLanguage(deck.title, lang)?.text ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  return `${slug || { id: 'paparan', en: 'deck' }[lang]}.json`;
}
