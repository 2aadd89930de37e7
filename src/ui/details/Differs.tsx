import { badgePath } from '../../chart/badgePath.ts';
import type { Note } from '../../model/schema.ts';
import { useApp } from '../AppContext.ts';

/** Where a note stands in the details, for whoever goes to it. */
export const placeOfNote = ({ id }: Note) => `note-${id}`;

/** Beside a fact about which sources differ: says so, and leads to the note that says how. */
export function Differs({ notes, count = false }: { notes: readonly Note[]; count?: boolean }) {
  const { words } = useApp();
  const [first] = notes;
  if (!first) return null;
  const goThere = () => {
    const place = document.getElementById(placeOfNote(first));
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className="differs" onClick={goThere}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path className="conflict-mark" d={badgePath('conflict', 5, 5, 9.5)} />
      </svg>
      {words.badgeKeys.conflict}
      {count && notes.length > 1 && <span className="count"> · {notes.length}</span>}
    </button>
  );
}
