import { useEffect, useRef } from 'react';
import type { Deck } from '../../model/deck.ts';
import { decksWords } from '../../text/decks.ts';
import { inLanguage } from '../../view/scenes/inLanguage.ts';
import { useApp } from '../AppContext.ts';

/** The deck in the making, put aside: a line above the picture while one looks for the next view. */
export function DeckBar({
  deck,
  takesFocus,
  onAdd,
  onTakeUp,
  onClose,
}: {
  deck: Deck;
  takesFocus: boolean;
  onAdd: () => void;
  onTakeUp: () => void;
  onClose: () => void;
}) {
  const { view } = useApp();
  const said = decksWords[view.lang];
  const title = inLanguage(deck.title, view.lang);
  const takeUp = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) takeUp.current?.focus();
  }, [takesFocus]);
  return (
    <section className="deck-bar" aria-label={said.making}>
      <p>
        <span className="quiet">{said.making}:</span> <b lang={title?.lang}>{title?.text ?? said.untitled}</b>{' '}
        <span className="quiet">{said.steps(deck.scenes.length)}</span>
      </p>
      <button type="button" className="pill deck-add" aria-keyshortcuts="a" onClick={onAdd}>
        + {said.addView} <kbd>A</kbd>
      </button>
      <button ref={takeUp} type="button" className="pill" onClick={onTakeUp}>
        {said.takeUp}
      </button>
      <button type="button" className="icon-button" aria-label={said.close} title={said.close} onClick={onClose}>
        ×
      </button>
    </section>
  );
}
