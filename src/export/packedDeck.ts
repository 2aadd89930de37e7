import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Deck } from '../model/deck.ts';

/** A deck as the text that a link carries: JSON, deflated, in the letters that no address changes. */
export function packDeck(deck: Deck): string {
  const bytes = deflateSync(strToU8(JSON.stringify(deck)), { level: 9 });
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * The JSON that was packed into a link; nothing where the text is no packed deck, or would unpack to more than `most` bytes:
 * no more than that is ever written.
 */
export function unpackDeck(packed: string, most: number): string | undefined {
  try {
    const bytes = strToU8(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), true);
    const written = inflateSync(bytes, { out: new Uint8Array(most + 1) });
    if (written.length > most) return undefined;
    return new TextDecoder('utf-8', { fatal: true }).decode(written);
  } catch {
    return undefined;
  }
}
