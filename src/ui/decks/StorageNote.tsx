import type { Deck } from '../../model/deck.ts';
import { decksWords } from '../../text/decks.ts';
import { useApp } from '../AppContext.ts';
import { saveFile } from '../saveFile.ts';
import { saveDeck } from './DeckTools.tsx';
import { ownDecks, useOwnDecks } from './ownDecks.ts';

/** Says once what is wrong with the storage of this browser, with the way out. `deck` is the one that is being made. */
export function StorageNote({ deck }: { deck?: Deck }) {
  const { view } = useApp();
  const said = decksWords[view.lang];
  useOwnDecks();
  const trouble = ownDecks.trouble();
  if (!trouble) return null;
  return (
    <div className="notice deck-note" role="status">
      <p>{said.storage[trouble.kind]}</p>
      <p className="deck-note-ways">
        {trouble.kind === 'damaged' && (
          <>
            <button type="button" className="plain" onClick={() => saveFile(`${trouble.id}.txt`, trouble.text, 'text/plain')}>
              {said.damagedSave}
            </button>
            <button
              type="button"
              className="plain"
              onClick={() => {
                ownDecks.remove(trouble.id);
                ownDecks.told();
              }}
            >
              {said.remove}
            </button>
          </>
        )}
        {trouble.kind !== 'damaged' && deck && (
          <button type="button" className="plain" onClick={() => saveDeck(deck, view.lang)}>
            {said.saveFile}
          </button>
        )}
        <button type="button" className="plain" onClick={ownDecks.told}>
          {said.dismiss}
        </button>
      </p>
    </div>
  );
}
