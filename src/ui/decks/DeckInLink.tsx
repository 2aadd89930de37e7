import { useEffect, useState } from 'react';
import { LARGEST_DECK, type ReadDeck, readDeck } from '../../dataset/readDeck.ts';
import { decksWords } from '../../text/decks.ts';
import { inLanguage } from '../../view/scenes/inLanguage.ts';
import { useApp } from '../AppContext.ts';
import { ownDecks } from './ownDecks.ts';
import { Problems } from './Problems.tsx';

/** A deck that came in the link: it can be shown or kept. Either way it is kept, as a talk outlives its link. */
export function DeckInLink({ packed, onPresent, onKept }: { packed: string; onPresent: (id: string) => void; onKept: () => void }) {
  const { view, go } = useApp();
  const said = decksWords[view.lang];
  const [read, setRead] = useState<{ packed: string; deck: ReadDeck } | undefined>(undefined);
  useEffect(() => {
    let isLeft = false;
    deckOf(packed).then((deck) => isLeft || setRead({ packed, deck }));
    return () => {
      isLeft = true;
    };
  }, [packed]);
  if (read?.packed !== packed) return null;
  const { deck, problems } = read.deck;
  return (
    <div className="notice deck-note" role="status">
      {deck ? (
        <p>
          <b>{said.fromLink(inLanguage(deck.title, view.lang)?.text ?? said.untitled, deck.scenes.length)}</b>{' '}
          <span className="quiet">{said.fromLinkHint}</span>
        </p>
      ) : (
        <Problems heading={said.problemsOfLink(problems.length)} problems={problems} />
      )}
      <p className="deck-note-ways">
        {deck && (
          <>
            {deck.scenes.length > 0 && (
              <button type="button" className="pill" onClick={() => onPresent(ownDecks.add(deck))}>
                {said.present}
              </button>
            )}
            <button
              type="button"
              className="pill"
              onClick={() => {
                ownDecks.add(deck);
                go({ deck: '' });
                onKept();
              }}
            >
              {said.keep}
            </button>
          </>
        )}
        <button type="button" className="plain" onClick={() => go({ deck: '' })}>
          {said.dismiss}
        </button>
      </p>
    </div>
  );
}

async function deckOf(packed: string): Promise<ReadDeck> {
  try {
    const { unpackDeck } = await import('../../export/packedDeck.ts');
    const text = unpackDeck(packed, LARGEST_DECK);
    if (text !== undefined) return readDeck(text);
  } catch {
    // The part that unpacks could not be loaded: to the reader, the deck could not be read.
  }
  return { problems: [{ code: 'link-unreadable', path: '', params: {} }] };
}
