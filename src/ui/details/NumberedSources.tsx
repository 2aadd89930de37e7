import type { Footnote } from '../../view/footnotes.ts';
import { SourceWords } from './Cite.tsx';

/** The sources that the words above cite by number. */
export function NumberedSources({ notes }: { notes: Iterable<Footnote> }) {
  return (
    <ol className="sources">
      {[...notes].map((note) => (
        <li key={note.number} value={note.number}>
          <SourceWords citation={note} />
        </li>
      ))}
    </ol>
  );
}
