import type { Deck } from '../../model/deck.ts';
import { builtInDecks } from './builtInDecks.ts';
import { ownDecks } from './ownDecks.ts';

/** The deck of this name, of those that come with the app and of one's own; nothing where there is none. */
export function deckNamed(id: string): Deck | undefined {
  return builtInDecks.get(id) ?? ownDecks.get(id);
}
