import type { Deck } from '../../model/deck.ts';
import { formatView, LONGEST_DECK } from '../../view/url.ts';
import { DEFAULT_VIEW } from '../../view/View.ts';

/** A link that carries a deck; or how long it would be, where no link can carry it. Rejects where the packer cannot be loaded. */
export async function deckLink(deck: Deck): Promise<{ link: string; letters?: undefined } | { link?: undefined; letters: number }> {
  const { packDeck } = await import('../../export/packedDeck.ts');
  const packed = packDeck(deck);
  if (packed.length > LONGEST_DECK) return { letters: packed.length };
  return { link: location.href.replace(/#.*$/s, '') + formatView({ ...DEFAULT_VIEW, deck: packed }) };
}
