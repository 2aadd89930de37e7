import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Deck } from '../../model/deck.ts';
import { afterEdit, beginHistory, type History, redo, undo } from '../../view/scenes/editDeck.ts';
import { ownDecks, useOwnDecks } from './ownDecks.ts';

/** The deck that is being made, with its history. */
export interface DeckInHand {
  id: string;
  history: History;
  /** What another tab did to it since the last edit here. */
  elsewhere: 'changed' | 'removed' | undefined;
}

export interface HandControl {
  hand: DeckInHand | undefined;
  /** Takes one of the own decks up; the one that is in hand already stays as it is. */
  take: (id: string) => void;
  putDown: () => void;
  /** Makes the next deck of the one in hand, and keeps it at once. `running`: see `afterEdit`. */
  edit: (next: (deck: Deck) => Deck, running?: string) => void;
  undo: () => void;
  redo: () => void;
}

/** Holds the deck that is being made. It is kept with every edit, and follows what other tabs do to it. */
export function useDeckInHand(): HandControl {
  const decks = useOwnDecks();
  const [hand, setHand] = useState<DeckInHand | undefined>(undefined);
  // Several edits may come before the next picture of the screen.
  const held = useRef(hand);
  const put = useCallback((next: DeckInHand | undefined) => {
    held.current = next;
    setHand(next);
  }, []);
  const turn = useCallback(
    (next: (history: History) => History) => {
      if (!held.current) return;
      const { id, history: before } = held.current;
      const history = next(before);
      if (history === before) return;
      put({ id, history, elsewhere: undefined });
      if (history.now !== before.now) ownDecks.save(id, history.now);
    },
    [put],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever has changed among the decks may be this one
  useEffect(() => {
    if (!held.current) return;
    const { id, history } = held.current;
    const kept = ownDecks.get(id);
    if (!kept) put({ id, history, elsewhere: 'removed' });
    else if (kept !== history.now) put({ id, history: afterEdit(history, kept), elsewhere: 'changed' });
  }, [decks, put]);

  return useMemo(
    () => ({
      hand,
      take(id) {
        const deck = ownDecks.get(id);
        if (deck && held.current?.id !== id) put({ id, history: beginHistory(deck), elsewhere: undefined });
      },
      putDown: () => put(undefined),
      edit: (next, running) => turn((history) => afterEdit(history, next(history.now), running)),
      undo: () => turn(undo),
      redo: () => turn(redo),
    }),
    [hand, put, turn],
  );
}
