import { type ReactNode, useRef, useState } from 'react';
import type { Deck } from '../../model/deck.ts';
import { decksWords } from '../../text/decks.ts';
import { inLanguage } from '../../view/scenes/inLanguage.ts';
import { LONGEST_DECK } from '../../view/url.ts';
import { useApp } from '../AppContext.ts';
import { saveFile } from '../saveFile.ts';
import { deckFileName, deckText } from './deckFile.ts';
import { deckLink } from './deckLink.ts';
import { isOwn } from './ownDecks.ts';

type Outcome =
  | { what: 'saved'; name: string }
  | { what: 'copied' }
  | { what: 'missing' }
  | { what: 'refused'; link: string }
  | { what: 'long'; letters: number };

/** Saves a deck as a file, and gives its name. */
export function saveDeck(deck: Deck, lang: 'id' | 'en'): string {
  return saveFile(deckFileName(deck, lang), deckText(deck), 'application/json').name;
}

/** What can be done with a deck as it is: show it, save it, send it. `children` are further things to do with it. */
export function DeckTools({
  id,
  deck,
  onPresent,
  children,
  last,
}: {
  id: string;
  deck: Deck;
  onPresent: (id: string) => void;
  children?: ReactNode;
  /** What stands last. */
  last?: ReactNode;
}) {
  const { words, view } = useApp();
  const said = decksWords[view.lang];
  const title = inLanguage(deck.title, view.lang)?.text ?? said.untitled;
  const [outcome, setOutcome] = useState<{ of: Deck; told: Outcome } | undefined>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  const tell = (told: Outcome) => setOutcome({ of: deck, told });
  // What was said of the deck before an edit no longer holds.
  const told = outcome?.of === deck ? outcome.told : undefined;

  const save = () => tell({ what: 'saved', name: saveDeck(deck, view.lang) });
  const copy = async () => {
    const made = await deckLink(id, deck).catch(() => undefined);
    if (!made) return tell({ what: 'missing' });
    const { link, letters } = made;
    if (link === undefined) return tell({ what: 'long', letters });
    try {
      await navigator.clipboard.writeText(link);
      tell({ what: 'copied' });
    } catch {
      tell({ what: 'refused', link });
      setTimeout(() => field.current?.select());
    }
  };
  return (
    <div className="deck-tools">
      <button
        type="button"
        className="pill deck-present"
        aria-label={said.of(said.present, title)}
        disabled={deck.scenes.length === 0}
        onClick={() => onPresent(id)}
      >
        {said.present}
      </button>
      {children}
      <button type="button" className="plain" aria-label={said.of(said.saveFile, title)} onClick={save}>
        {said.saveFile}
      </button>
      <button type="button" className="plain" aria-label={said.of(said.copyLink, title)} onClick={() => void copy()}>
        {said.copyLink}
      </button>
      {last}
      <div role="status" className="deck-told">
        {told?.what === 'saved' && said.fileSaved(told.name)}
        {told?.what === 'copied' && (isOwn(id) ? said.linkCopied : words.shared)}
        {told?.what === 'missing' && <span className="deck-warning">{said.linkMissing}</span>}
        {told?.what === 'long' && (
          <>
            <span className="deck-warning">{said.tooLong(told.letters, LONGEST_DECK)}</span>{' '}
            <button type="button" className="plain" onClick={save}>
              {said.saveFile}
            </button>
          </>
        )}
        {told?.what === 'refused' && (
          <>
            {said.linkFailed}
            <textarea ref={field} aria-label={said.linkField} readOnly rows={3} value={told.link} />
          </>
        )}
      </div>
    </div>
  );
}
