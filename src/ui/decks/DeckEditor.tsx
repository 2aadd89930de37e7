import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { type Deck, MOST_SCENES } from '../../model/deck.ts';
import { wholeOf } from '../../model/graph.ts';
import { decksWords } from '../../text/decks.ts';
import { deckFaults } from '../../view/scenes/deckFaults.ts';
import { changeScene, duplicateScene, moveScene, removeScene, sceneLink, withWords } from '../../view/scenes/editDeck.ts';
import { sceneView } from '../../view/scenes/sceneView.ts';
import { useApp } from '../AppContext.ts';
import { PHONE, useMedia } from '../useMedia.ts';
import { DeckTools } from './DeckTools.tsx';
import { EditedStep, type StepActions } from './EditedStep.tsx';
import { ownDecks } from './ownDecks.ts';
import type { DeckInHand, HandControl } from './useDeckInHand.ts';
import { WordsField } from './WordsField.tsx';

/** The deck that is being made, as a panel beside the picture: its title, its steps, what can be done with it. */
export function DeckEditor({
  hand,
  control,
  onAdd,
  onPresent,
  onAside,
  onClose,
}: {
  hand: DeckInHand;
  control: HandControl;
  onAdd: () => void;
  onPresent: (id: string) => void;
  onAside: () => void;
  onClose: () => void;
}) {
  const { graph, view, show } = useApp();
  const said = decksWords[view.lang];
  const { past, now: deck, future } = hand.history;
  const whole = wholeOf(graph);
  const [open, setOpen] = useState<number | undefined>(undefined);
  const [told, setTold] = useState('');
  const [dragged, setDragged] = useState<number | undefined>(undefined);
  const panel = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const ids = { heading: useId(), keys: useId() };
  const phone = useMedia(PHONE);
  const faults = useMemo(() => new Map(deckFaults(whole, deck).map(({ at, ignored }) => [at, ignored])), [whole, deck]);
  const here = sceneLink(view);
  const hereOf = useMemo(
    () => deck.scenes.map(({ link }) => sceneLink(sceneView(whole, link, { lang: view.lang, theme: view.theme }).view)),
    [whole, deck, view.lang, view.theme],
  );
  const isFull = deck.scenes.length >= MOST_SCENES;

  const isNew = useRef(deck.scenes.length === 0);
  useEffect(() => {
    const title = panel.current?.querySelector('input');
    title?.focus();
    // The first thing about a new deck is its name.
    if (isNew.current) title?.select();
  }, []);
  // What was added stands at the end, and is seen.
  const before = useRef(deck.scenes.length);
  useEffect(() => {
    if (deck.scenes.length > before.current) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    before.current = deck.scenes.length;
  }, [deck.scenes.length]);

  /** Puts the focus on a control of a step once it is drawn. */
  const focusOn = (at: number, part: string) =>
    requestAnimationFrame(() => {
      const step = list.current?.children[at];
      const control = step?.querySelector<HTMLElement>(`[data-part="${part}"]`) ?? panel.current?.querySelector<HTMLElement>('.deck-add');
      control?.focus();
      step?.scrollIntoView({ block: 'nearest' });
    });
  const edit = (next: (deck: Deck) => Deck, running?: string, words = '') => {
    control.edit(next, running);
    setTold(words);
  };
  const move = (from: number, to: number, part: string | undefined) => {
    if (to < 0 || to >= deck.scenes.length || from === to) return;
    edit((each) => moveScene(each, from, to), undefined, said.moved(from + 1, to + 1));
    setOpen(open === from ? to : undefined);
    if (part) focusOn(to, part);
  };
  const turn = (way: 'undo' | 'redo') => {
    if ((way === 'undo' ? past : future).length === 0) return;
    control[way]();
    setTold(way === 'undo' ? said.undone : said.redone);
  };
  const actionsOf = (at: number): StepActions => ({
    fold: () => setOpen(open === at ? undefined : at),
    show() {
      show(sceneView(whole, deck.scenes[at]?.link ?? '', view).view);
      if (phone) onAside();
    },
    change: (part, lang, text) =>
      edit((each) => changeScene(each, at, { [part]: withWords(each.scenes[at]?.[part], lang, text) }), `${part} ${lang} ${at}`),
    move: (by, part) => move(at, at + by, part),
    replace: () => edit((each) => changeScene(each, at, { link: here }), undefined, said.replaced(at + 1)),
    duplicate() {
      edit((each) => duplicateScene(each, at), undefined, said.duplicated(at + 1));
      setOpen(at + 1);
      focusOn(at + 1, 'title');
    },
    remove() {
      edit((each) => removeScene(each, at), undefined, said.stepRemoved(at + 1));
      setOpen(undefined);
      focusOn(Math.min(at, deck.scenes.length - 2), 'fold');
    },
  });
  const onKeyDown = (event: React.KeyboardEvent) => {
    const letter = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && (letter === 'z' || letter === 'y')) {
      event.preventDefault();
      turn(letter === 'y' || event.shiftKey ? 'redo' : 'undo');
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (open === undefined) onAside();
      else {
        setOpen(undefined);
        focusOn(open, 'fold');
      }
    }
  };
  const kept = ownDecks.isKept(hand.id);
  return (
    <aside ref={panel} className="deck-editor" aria-labelledby={ids.heading} onKeyDown={onKeyDown}>
      <div className="deck-head">
        <h2 id={ids.heading} className="heading">
          {said.making}
        </h2>
        <IconButton
          label={said.undo}
          hint="Ctrl Z"
          off={past.length === 0}
          path="M3 7h7a3.2 3.2 0 0 1 0 6.4H6M6 3.8 2.8 7 6 10.2"
          onPress={() => turn('undo')}
        />
        <IconButton
          label={said.redo}
          hint="Ctrl Shift Z"
          off={future.length === 0}
          path="M13 7H6a3.2 3.2 0 0 0 0 6.4h4M10 3.8 13.2 7 10 10.2"
          onPress={() => turn('redo')}
        />
        <IconButton label={said.putAside} hint="Esc" path="M3 12h10M5 5.5l3 3 3-3" onPress={onAside} />
        <IconButton label={said.close} path="M4 4l8 8M12 4l-8 8" onPress={onClose} />
      </div>
      <WordsField
        label={said.title}
        value={deck.title}
        most={160}
        onText={(lang, text) => edit((each) => ({ ...each, title: withWords(each.title, lang, text) }), `deck title ${lang}`)}
      />
      <p className="deck-state">
        <span className={kept ? 'quiet' : 'deck-warning'}>{kept ? said.saved : said.notSaved}</span> <span role="status">{told}</span>
      </p>
      {hand.elsewhere && (
        <p className="deck-warning" role="status">
          {hand.elsewhere === 'changed' ? said.changedElsewhere : said.removedElsewhere}
        </p>
      )}
      <button type="button" className="deck-add deck-add-wide" aria-keyshortcuts="a" disabled={isFull} onClick={onAdd}>
        + {said.addView} <kbd>A</kbd>
      </button>
      {isFull && <p className="quiet">{said.isFull(MOST_SCENES)}</p>}
      {deck.scenes.length === 0 && <p className="deck-none">{said.noSteps}</p>}
      <ol ref={list} className="deck-steps" aria-label={said.stepList} aria-describedby={ids.keys}>
        {deck.scenes.map((scene, at) => (
          <EditedStep
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place; the focus follows it by hand
            key={at}
            at={at}
            count={deck.scenes.length}
            scene={scene}
            ignored={faults.get(at) ?? []}
            isOpen={open === at}
            isHere={hereOf[at] === here}
            actions={actionsOf(at)}
            drag={{
              from: dragged,
              onFrom: setDragged,
              onTo: (to) => {
                if (dragged !== undefined) move(dragged, to > dragged ? to - 1 : to, undefined);
                setDragged(undefined);
              },
            }}
          />
        ))}
      </ol>
      <p id={ids.keys} className="quiet deck-keys">
        {said.keys}
      </p>
      <div className="deck-end">
        <DeckTools id={hand.id} deck={deck} onPresent={onPresent} />
      </div>
    </aside>
  );
}

function IconButton({
  label,
  hint,
  off,
  path,
  onPress,
}: {
  label: string;
  hint?: string;
  off?: boolean;
  path: string;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={hint ? `${label} (${hint})` : label}
      aria-disabled={off || undefined}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
