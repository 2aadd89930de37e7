import { type Deck, deckSchema, type Scene } from '../../model/deck.ts';

const KEY = 'struktur-asean-talk-steps';

/** The steps of a deck as they have become in this talk, where the deck is still what it was; kept while the window is open. */
export function recallSteps(storage: Pick<Storage, 'getItem'> | undefined, id: string, deck: Deck): readonly Scene[] | undefined {
  try {
    const { of, scenes } = Object(JSON.parse(storage?.getItem(KEY) ?? '{}')) as { of?: unknown; scenes?: unknown };
    if (of !== nameOf(id, deck)) return undefined;
    const read = deckSchema.safeParse({ ...deck, scenes });
    return read.success ? read.data.scenes : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps them, or forgets them where there are none. */
export function rememberSteps(
  storage: Pick<Storage, 'setItem' | 'removeItem'> | undefined,
  id: string,
  deck: Deck,
  scenes: readonly Scene[] | undefined,
): void {
  try {
    if (scenes) storage?.setItem(KEY, JSON.stringify({ of: nameOf(id, deck), scenes }));
    else storage?.removeItem(KEY);
  } catch {
    // They are then lost when the page is loaded again.
  }
}

function nameOf(id: string, deck: Deck): string {
  return `${id} ${JSON.stringify(deck.scenes)}`;
}
