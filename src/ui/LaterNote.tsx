import { laterWords } from '../text/later.ts';
import { useApp } from './AppContext.ts';

/** Says that descriptions and notes are still to come, or could not be had; nothing once they are there. */
export function LaterNote() {
  const { wordsOfData, view } = useApp();
  if (wordsOfData === 'there') return null;
  return (
    <p className="quiet later-note" role="status">
      {laterWords[view.lang][wordsOfData]}
    </p>
  );
}
