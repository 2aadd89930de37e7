import { type Deck, deckSchema } from '../../model/deck.ts';

const FILES = import.meta.glob<unknown>('../../../data/scenes/*.json', { eager: true, import: 'default' });

/** The decks that come with the app, by the name that links use. */
export const builtInDecks: ReadonlyMap<string, Deck> = new Map(
  Object.entries(FILES).map(([path, deck]) => [/([^/]+)\.json$/.exec(path)?.[1] ?? path, deckSchema.parse(deck)]),
);
