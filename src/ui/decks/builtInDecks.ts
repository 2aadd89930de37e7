import briefing from '../../../data/scenes/briefing.json';
import tour from '../../../data/scenes/tour.json';
import { type Deck, deckSchema } from '../../model/deck.ts';

/** The decks that come with the app, by the name that links use; the order is that of the list. */
export const builtInDecks: ReadonlyMap<string, Deck> = new Map(
  Object.entries({ tour, briefing }).map(([id, deck]) => [id, deckSchema.parse(deck)]),
);
