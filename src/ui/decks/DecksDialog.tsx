import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Problem } from '../../dataset/problem.ts';
import { LARGEST_DECK, readDeck } from '../../dataset/readDeck.ts';
import type { Deck } from '../../model/deck.ts';
import { wholeOf } from '../../model/graph.ts';
import { decksWords } from '../../text/decks.ts';
import { deckFaults } from '../../view/scenes/deckFaults.ts';
import { emptyDeck, withWords } from '../../view/scenes/editDeck.ts';
import { faultWords } from '../../view/scenes/faultWords.ts';
import { inLanguage } from '../../view/scenes/inLanguage.ts';
import { useApp } from '../AppContext.ts';
import { builtInDecks } from './builtInDecks.ts';
import { DeckTools } from './DeckTools.tsx';
import { ownDecks, useOwnDecks } from './ownDecks.ts';
import { Problems } from './Problems.tsx';
import { StorageNote } from './StorageNote.tsx';

type Told =
  | { what: 'opened' | 'kept'; id: string; deck: Deck }
  | { what: 'broken'; file: string; problems: readonly Problem[] }
  | { what: 'removed'; id: string; deck: Deck }
  | undefined;

/** The decks that come with the app and one's own: to show, make, open, save, send and delete. */
export function DecksDialog({
  onClose,
  onEdit,
  onPresent,
  onRemove,
}: {
  onClose: () => void;
  onEdit: (id: string) => void;
  onPresent: (id: string) => void;
  /** One of the own decks is deleted: it is no longer being made. */
  onRemove: (id: string) => void;
}) {
  const { view } = useApp();
  const said = decksWords[view.lang];
  const own = useOwnDecks();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const ids = { heading: useId(), builtIn: useId(), own: useId() };
  const [told, setTold] = useState<Told>(undefined);
  const [isDropping, setDropping] = useState(false);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('.deck-present:not(:disabled), .deck-new')?.focus();
  }, []);
  useEffect(() => {
    if (told?.what === 'removed') undo.current?.focus();
    if (told?.what === 'opened' || told?.what === 'kept')
      dialog.current?.querySelector<HTMLElement>(`[data-deck="${told.id}"] .deck-present`)?.focus();
  }, [told]);

  const nameOf = (deck: Deck) => inLanguage(deck.title, view.lang)?.text ?? said.untitled;
  const edit = (id: string) => {
    dialog.current?.close();
    onEdit(id);
  };
  const copyOf = (deck: Deck): Deck => ({ ...deck, title: withWords(deck.title, view.lang, said.copyOf(nameOf(deck))) });
  const open = async (file: File) => {
    const { deck, problems } = await readFile(file);
    if (deck) setTold({ what: 'opened', id: ownDecks.add(deck), deck });
    else setTold({ what: 'broken', file: file.name, problems });
  };
  const remove = (id: string, deck: Deck) => {
    onRemove(id);
    ownDecks.remove(id);
    setTold({ what: 'removed', id, deck });
  };
  const bringBack = () => {
    if (told?.what !== 'removed') return;
    ownDecks.save(told.id, told.deck);
    setTold({ ...told, what: 'kept' });
  };
  return (
    <dialog
      ref={dialog}
      className="dialog decks"
      aria-labelledby={ids.heading}
      data-dropping={isDropping || undefined}
      onClose={onClose}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (!dialog.current?.contains(event.relatedTarget as Node | null)) setDropping(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        const [file] = event.dataTransfer.files;
        if (file) void open(file);
      }}
    >
      <div className="dialog-head">
        <h2 id={ids.heading}>{said.decks}</h2>
        <button type="button" className="icon-button" aria-label={said.close} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      <p className="quiet">{said.hint}</p>
      <StorageNote />
      {builtInDecks.size > 0 && (
        <section aria-labelledby={ids.builtIn}>
          <h3 id={ids.builtIn} className="heading">
            {said.builtIn}
          </h3>
          <ul className="deck-list">
            {[...builtInDecks].map(([id, deck]) => (
              <DeckRow key={id} id={id} deck={deck}>
                <DeckTools id={id} deck={deck} onPresent={onPresent}>
                  <button
                    type="button"
                    className="plain"
                    aria-label={said.of(said.copyToEdit, nameOf(deck))}
                    onClick={() => edit(ownDecks.add(copyOf(deck)))}
                  >
                    {said.copyToEdit}
                  </button>
                </DeckTools>
              </DeckRow>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby={ids.own}>
        <h3 id={ids.own} className="heading">
          {said.own}
        </h3>
        {own.length === 0 && <p className="deck-none">{said.noneOwn}</p>}
        <ul className="deck-list">
          {own.map(({ id, deck }) => (
            <DeckRow key={id} id={id} deck={deck}>
              <DeckTools
                id={id}
                deck={deck}
                onPresent={onPresent}
                last={
                  <button
                    type="button"
                    className="plain deck-remove"
                    aria-label={said.of(said.remove, nameOf(deck))}
                    onClick={() => remove(id, deck)}
                  >
                    {said.remove}
                  </button>
                }
              >
                <button type="button" className="plain" aria-label={said.of(said.edit, nameOf(deck))} onClick={() => edit(id)}>
                  {said.edit}
                </button>
              </DeckTools>
            </DeckRow>
          ))}
        </ul>
      </section>
      <div className="deck-said" role="status">
        {told?.what === 'opened' && <p>{said.opened(nameOf(told.deck), told.deck.scenes.length)}</p>}
        {told?.what === 'kept' && <p>{said.brought(nameOf(told.deck))}</p>}
        {told?.what === 'removed' && (
          <p>
            {said.removed(nameOf(told.deck))}{' '}
            <button ref={undo} type="button" className="pill" onClick={bringBack}>
              {said.undo}
            </button>
          </p>
        )}
        {told?.what === 'broken' && (
          <Problems heading={said.problems(told.file, told.problems.length)} problems={told.problems} hint={said.openAgain} />
        )}
      </div>
      <div className="deck-foot">
        <button type="button" className="pill deck-new" onClick={() => edit(ownDecks.add(emptyDeck(said.newTitle, view.lang)))}>
          {said.newDeck}
        </button>
        <button type="button" className="pill" onClick={() => input.current?.click()}>
          {said.openFile}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void open(file);
            // The same file, corrected, can be opened again.
            target.value = '';
          }}
        />
        <span className="quiet deck-drop">{said.dropHere}</span>
      </div>
    </dialog>
  );
}

function DeckRow({ id, deck, children }: { id: string; deck: Deck; children: React.ReactNode }) {
  const { graph, words, view } = useApp();
  const said = decksWords[view.lang];
  const whole = wholeOf(graph);
  const faults = useMemo(() => deckFaults(whole, deck), [whole, deck]);
  const title = inLanguage(deck.title, view.lang);
  return (
    <li data-deck={id}>
      <p className="deck-title">
        <b lang={title?.lang}>{title?.text ?? said.untitled}</b> <span className="quiet">{said.steps(deck.scenes.length)}</span>
        {!ownDecks.isKept(id) && <span className="deck-warning"> · {said.notSaved}</span>}
      </p>
      {faults.length > 0 && (
        <details className="deck-faults">
          <summary>{said.faulty(faults.length)}</summary>
          <ul>
            {faults.map(({ at, ignored }) => (
              <li key={at}>
                {at + 1}. {inLanguage(deck.scenes[at]?.title, view.lang)?.text ?? said.untitledStep}: {faultWords(ignored, words)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {children}
    </li>
  );
}

async function readFile(file: File): Promise<ReturnType<typeof readDeck>> {
  if (file.size > LARGEST_DECK) return { problems: [{ code: 'file-too-large', path: '', params: { limit: LARGEST_DECK / 1_000_000 } }] };
  try {
    return readDeck(await file.text());
  } catch {
    return { problems: [{ code: 'file-unreadable', path: '', params: {} }] };
  }
}
