import type { Deck } from '../../model/deck.ts';
import { formatView, LONGEST_DECK } from '../../view/url.ts';
import { DEFAULT_VIEW } from '../../view/View.ts';
import { isOwn } from './ownDecks.ts';

/**
 * A link to a deck: to its first step where it comes with the app, else one that carries the whole deck; or how long it would
 * be, where no link can carry it. Rejects where the packer cannot be loaded.
 */
export async function deckLink(
  id: string,
  deck: Deck,
): Promise<{ link: string; letters?: undefined } | { link?: undefined; letters: number }> {
  const page = location.href.replace(/#.*$/s, '');
  if (!isOwn(id)) return { link: page + formatView({ ...DEFAULT_VIEW, scene: { deck: id, step: 1 } }) };
  const { packDeck } = await import('../../export/packedDeck.ts');
  const packed = packDeck(deck);
  if (packed.length > LONGEST_DECK) return { letters: packed.length };
  return { link: page + formatView({ ...DEFAULT_VIEW, deck: packed }) };
}
