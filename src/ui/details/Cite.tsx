import { createContext, useContext, useId, useState } from 'react';
import type { Citation } from '../../model/schema.ts';
import { type Claim, citationsOf } from '../../view/citation.ts';
import { type Footnote, numberOf } from '../../view/footnotes.ts';
import { useApp } from '../AppContext.ts';
import { CopyCitation } from './CopyCitation.tsx';

export const FootnotesContext = createContext<ReadonlyMap<string, Footnote>>(new Map());

/** A source in words: publisher, title, date, place in it, and of what kind it is. */
export function SourceWords({ citation }: { citation: Citation }) {
  const { graph, words } = useApp();
  const source = graph.sources.get(citation.source);
  if (!source) return null;
  const date = source.date
    ? words.date(source.date)
    : source.eventDate
      ? words.sourceEvent(words.date(source.eventDate))
      : words.sourceUndated;
  const language = source.language === words.lang ? undefined : source.language;
  return (
    <>
      <span className="source-publisher" lang={source.publisher ? language : undefined}>
        {source.publisher ?? words.publisherUnknown}
      </span>
      {', '}
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer" lang={language}>
          {source.title}
        </a>
      ) : (
        <cite lang={language}>{source.title}</cite>
      )}
      {`, ${date}, `}
      <span lang={language}>{citation.locator}</span>
      <span className="source-kind">
        {' '}
        {words.sourceKinds[source.kind]}
        {source.reproduces ? `; ${words.reproduces(source.reproduces)}` : ''}
      </span>
    </>
  );
}

/**
 * The numbers of the sources of one line; a press shows title, date and place, and lets what is said there be copied with
 * them. `of` is what the line claims.
 */
export function Cite({ citations, of }: { citations: readonly Citation[]; of: readonly Claim[] }) {
  const { graph, words } = useApp();
  const notes = useContext(FootnotesContext);
  const [open, setOpen] = useState<number | undefined>(undefined);
  const id = useId();
  const numbered = [...new Map(citations.map((citation) => [numberOf(notes, citation) ?? 0, citation] as const))];
  const shown = numbered.find(([number]) => number === open);
  /** Of several claims on a line, those that this source makes. */
  const saidIn = (number: number) => {
    const own = of.filter((claim) => citationsOf(graph, claim).some((citation) => numberOf(notes, citation) === number));
    return own.length > 0 ? own : of;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape folds what the numbers inside have opened
    <span
      className="cite"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || open === undefined) return;
        event.stopPropagation();
        setOpen(undefined);
      }}
    >
      {numbered.map(([number]) => (
        <button
          key={number}
          type="button"
          className="cite-number"
          aria-expanded={open === number}
          aria-controls={open === number ? id : undefined}
          aria-label={words.showSource(number)}
          title={words.showSourceOf}
          onClick={() => setOpen(open === number ? undefined : number)}
        >
          {number}
        </button>
      ))}
      {shown && (
        <span id={id} className="cite-open" role="note">
          <SourceWords citation={shown[1]} />
          <CopyCitation key={shown[0]} claims={saidIn(shown[0])} citation={shown[1]} />
        </span>
      )}
    </span>
  );
}
