import { type Deck, deckSchema } from '../../model/deck.ts';

const FILES = import.meta.glob<unknown>('../../../data/scenes/*.json', { eager: true, import: 'default' });

/** What stands first in the list: the way in for newcomers. */
const FIRST = 'tour';

/** The decks that come with the app, by the name that links use, in the order of the list. */
export const builtInDecks: ReadonlyMap<string, Deck> = new Map(
  Object.entries(FILES)
    .map(([path, deck]): [string, Deck] => [/([^/]+)\.json$/.exec(path)?.[1] ?? path, deckSchema.parse(deck)])
    .sort(([a], [b]) => Number(b === FIRST) - Number(a === FIRST) || a.localeCompare(b)),
);
