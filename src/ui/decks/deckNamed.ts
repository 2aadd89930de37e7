import type { Deck } from '../../model/deck.ts';
import { builtInDecks } from './builtInDecks.ts';

/** The deck of this name, or nothing where there is none. */
export function deckNamed(id: string): Deck | undefined {
  return builtInDecks.get(id);
}
