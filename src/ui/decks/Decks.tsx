import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Deck, MOST_SCENES } from '../../model/deck.ts';
import { decksWords } from '../../text/decks.ts';
import { addScene, emptyDeck, sceneOf } from '../../view/scenes/editDeck.ts';
import { inLanguage } from '../../view/scenes/inLanguage.ts';
import { proposedTitle } from '../../view/scenes/viewInWords.ts';
import { useApp } from '../AppContext.ts';
import { DeckBar } from './DeckBar.tsx';
import { DeckEditor } from './DeckEditor.tsx';
import { DeckInLink } from './DeckInLink.tsx';
import { DecksDialog } from './DecksDialog.tsx';
import './decks.css';
import { ownDecks } from './ownDecks.ts';
import { StorageNote } from './StorageNote.tsx';
import { useDeckInHand } from './useDeckInHand.ts';

/** What is asked of the decks; `nth` tells one asking from the next. */
export interface Asked {
  what: 'list' | 'add';
  nth: number;
}

/** How long a message with an undo stays, in ms. */
const TOAST = 10_000;

/** Everything about decks that is not the talk itself: the list, the deck that is being made, the one that came in a link. */
export function Decks({ asked, onAsk }: { asked: Asked | undefined; onAsk: (what: Asked['what']) => void }) {
  const { graph, words, view, go } = useApp();
  const said = decksWords[view.lang];
  const control = useDeckInHand();
  const { hand } = control;
  const [isListed, setListed] = useState(false);
  // Put aside from the panel, the focus goes along; begun by the key, it stays where it was.
  const [aside, setAside] = useState<'put' | 'begun' | undefined>(undefined);
  const [toast, setToast] = useState<{ text: string; undoes?: Deck } | undefined>(undefined);

  useEffect(() => {
    if (!toast) return;
    const gone = setTimeout(() => setToast(undefined), TOAST);
    return () => clearTimeout(gone);
  }, [toast]);

  /** Adds what is looked at to the deck in hand; without one, to the deck that was changed last, or to a new one. */
  const addView = () => {
    if (!hand) {
      control.take(ownDecks.list()[0]?.id ?? ownDecks.add(emptyDeck(said.newTitle, view.lang)));
      setAside('begun');
    }
    const scene = sceneOf(view, proposedTitle(graph, view, words));
    control.edit((deck) => {
      const next = addScene(deck, scene);
      const title = inLanguage(deck.title, view.lang)?.text ?? said.untitled;
      setToast(next === deck ? { text: said.isFull(MOST_SCENES) } : { text: said.added(next.scenes.length, title), undoes: next });
      return next;
    });
  };

  const answered = useRef(0);
  const answer = useRef(addView);
  answer.current = addView;
  useEffect(() => {
    if (!asked || asked.nth === answered.current) return;
    answered.current = asked.nth;
    // In a talk the keys are the talk's.
    if (view.scene) return;
    if (asked.what === 'list') setListed(true);
    else answer.current();
  }, [asked, view.scene]);

  if (view.scene) return null;
  const present = (id: string) => {
    setListed(false);
    go({ scene: { deck: id, step: 1 }, deck: '' });
  };
  const putDown = () => {
    control.putDown();
    setToast(undefined);
    document.querySelector<HTMLElement>('.decks-open')?.focus();
  };
  const main = document.querySelector('.main');
  return (
    <>
      {!isListed && <StorageNote deck={hand?.history.now} />}
      {view.deck && <DeckInLink packed={view.deck} onPresent={present} onKept={() => onAsk('list')} />}
      {hand && aside && (
        <DeckBar
          takesFocus={aside === 'put'}
          deck={hand.history.now}
          onAdd={addView}
          onTakeUp={() => setAside(undefined)}
          onClose={putDown}
        />
      )}
      {hand &&
        !aside &&
        main &&
        // Beside the picture, which makes room for it.
        createPortal(
          <DeckEditor
            key={hand.id}
            hand={hand}
            control={control}
            onAdd={addView}
            onPresent={present}
            onAside={() => setAside('put')}
            onClose={putDown}
          />,
          main,
        )}
      {isListed && (
        <DecksDialog
          onClose={() => setListed(false)}
          onPresent={present}
          onEdit={(id) => {
            control.take(id);
            setAside(undefined);
          }}
          onRemove={(id) => id === hand?.id && control.putDown()}
        />
      )}
      <div className="deck-toast" role="status">
        {toast && (
          <>
            {toast.text}{' '}
            {toast.undoes && toast.undoes === hand?.history.now && (
              <button
                type="button"
                onClick={() => {
                  control.undo();
                  setToast({ text: said.undone });
                  document.querySelector<HTMLElement>('.deck-add')?.focus();
                }}
              >
                {said.undo}
              </button>
            )}
          </>
        )}
      </div>
    </>
  );
}
