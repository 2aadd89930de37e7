import { type ReactNode, useRef, useState } from 'react';
import type { Deck } from '../../model/deck.ts';
import { wholeOf } from '../../model/graph.ts';
import { decksWords } from '../../text/decks.ts';
import { type PictureProblemCode, pictureWords } from '../../text/pictures.ts';
import { inLanguage } from '../../view/scenes/inLanguage.ts';
import { LONGEST_DECK } from '../../view/url.ts';
import { useApp } from '../AppContext.ts';
import { saveFile } from '../saveFile.ts';
import { deckFileName, deckText } from './deckFile.ts';
import { deckLink } from './deckLink.ts';
import { isOwn } from './ownDecks.ts';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

type Outcome =
  | { what: 'saved'; name: string }
  | { what: 'making' }
  | { what: 'undrawn'; problem: PictureProblemCode }
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
  const { full, wordsOfData, words, view } = useApp();
  const said = decksWords[view.lang];
  const title = inLanguage(deck.title, view.lang)?.text ?? said.untitled;
  const [outcome, setOutcome] = useState<{ of: Deck; told: Outcome } | undefined>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  const tell = (told: Outcome) => setOutcome({ of: deck, told });
  // What was said of the deck before an edit no longer holds.
  const told = outcome?.of === deck ? outcome.told : undefined;

  const save = () => tell({ what: 'saved', name: saveDeck(deck, view.lang) });
  const slides = async () => {
    tell({ what: 'making' });
    const maker = await import('../pictures/makePicture.ts').catch(() => undefined);
    const whole = wholeOf(full);
    const made = await maker?.makePicture({ format: 'pptx-deck', whole, view, words, width: 0, deck });
    if (!made?.content) return tell({ what: 'undrawn', problem: made?.problem ?? 'not-loaded' });
    const name = deckFileName(deck, view.lang).replace(/\.json$/, '.pptx');
    saveFile(name, made.content, PPTX);
    tell({ what: 'saved', name });
  };
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
      <button
        type="button"
        className="plain"
        aria-label={said.of(said.slides, title)}
        disabled={deck.scenes.length === 0 || wordsOfData === 'coming'}
        onClick={() => void slides()}
      >
        {said.slides}
      </button>
      <button type="button" className="plain" aria-label={said.of(said.copyLink, title)} onClick={() => void copy()}>
        {said.copyLink}
      </button>
      {last}
      <div role="status" className="deck-told">
        {told?.what === 'saved' && said.fileSaved(told.name)}
        {told?.what === 'making' && said.makingSlides}
        {told?.what === 'undrawn' && <span className="deck-warning">{pictureWords[view.lang].problems[told.problem]}</span>}
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
