import type { Basis } from '../../model/schema.ts';
import { conflictsBetween } from '../../query/conflicts.ts';
import type { DetailsRow } from '../../view/details/detailsOf.ts';
import { useApp } from '../AppContext.ts';
import { Name } from '../Name.tsx';
import { Cite } from './Cite.tsx';
import { NotKnownThen, Successors } from './DayWords.tsx';
import { Differs } from './Differs.tsx';

/** How we know, said in a word where it is not simply stated. */
export function BasisWord({ basis, note }: { basis: Basis | undefined; note?: string }) {
  const { words } = useApp();
  if (!basis || basis === 'stated') return note ? <span className="row-note">{note}</span> : null;
  return (
    <>
      <span className={`basis basis-${basis}`} title={words.basisLong[basis]}>
        {words.basis[basis]}
      </span>
      {note && <span className="row-note">{note}</span>}
    </>
  );
}

/** Rows of a section: what is said, of whom, on what basis, and where. */
export function Rows({ rows, verbs = true }: { rows: readonly DetailsRow[]; verbs?: boolean }) {
  const { graph } = useApp();
  return (
    <ul className="rows">
      {rows.map((row, index) => (
        <li key={row.key}>
          <div className="row">
            {verbs && row.words && <span className={rows[index - 1]?.words === row.words ? 'sr-only' : 'row-words'}>{row.words} </span>}
            {row.target && <Name id={row.target} />}
            {row.target && row.because?.kind !== 'succeeds' && <Successors id={row.target} />}
            <NotKnownThen statement={row.because} />
            {row.text && <span>{row.text}</span>}
            {row.after && <span className="row-after"> {row.after}</span>}{' '}
            <Cite citations={row.citations} of={(row.reasons ?? []).map((relation) => ({ relation }))} />
            <BasisWord basis={row.basis} note={row.note} />
            {row.because && <Differs notes={conflictsBetween(graph, row.because.from, row.because.to)} />}
          </div>
          {row.further && row.further.length > 0 && <Rows rows={row.further} />}
        </li>
      ))}
    </ul>
  );
}
