import { useEffect, useMemo, useRef } from 'react';
import { nodeOf } from '../../model/graph.ts';
import type { NodeId } from '../../model/schema.ts';
import { unsourcedAt } from '../../query/sourced.ts';
import { dayWords } from '../../text/day.ts';
import { linksWords } from '../../text/links.ts';
import { meetingLensWords } from '../../text/meetingLens.ts';
import { openingOf } from '../../view/commands/lookCloser.ts';
import { togglePick } from '../../view/commands/togglePick.ts';
import type { SectionKey } from '../../view/details/detailsOf.ts';
import { panelOf } from '../../view/details/panelOf.ts';
import { namesIn, rowsByName } from '../../view/details/rowsByName.ts';
import { fullName, otherName } from '../../view/naming.ts';
import { useApp } from '../AppContext.ts';
import { LaterNote } from '../LaterNote.tsx';
import { DelegationsSection, DutiesSection, DutiesSummary, HandoverSection, SeatsSection, SuccessionSection } from './AgencySections.tsx';
import { AnswerCard } from './AnswerCard.tsx';
import { Chain } from './Chain.tsx';
import { Cite, FootnotesContext } from './Cite.tsx';
import { NotKnownThen, NotThere, SinceThen } from './DayWords.tsx';
import { Differs, placeOfNote } from './Differs.tsx';
import { FactsSection } from './FactsSection.tsx';
import { Folded } from './Folded.tsx';
import { InWords } from './InWords.tsx';
import { NumberedSources } from './NumberedSources.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { BasisWord, Rows } from './Rows.tsx';
import { Section } from './Section.tsx';

/** Notes that stand open before the rest is asked for; conflicts come first. */
const MOST_NOTES = 3;

/** Sections whose heading already says the verb. */
const HEADING_SAYS_IT: ReadonlySet<SectionKey> = new Set(['bodiesIn']);

/**
 * The details of the chosen node: the answer first, then the chain, what hangs below, ties, facts, doubts, sources.
 * `takesFocus` says whether the keyboard may be moved here: not for what the page was opened with. `absent` is chosen, but
 * was not there on the chosen day.
 */
export function Details({ takesFocus, absent }: { takesFocus: (id: NodeId) => boolean; absent?: NodeId }) {
  const { view } = useApp();
  if (absent) return <NotThere id={absent} />;
  return view.focus ? <DetailsOf key={view.focus} id={view.focus} takesFocus={takesFocus} /> : <NothingChosen />;
}

function NothingChosen() {
  const { words, go } = useApp();
  return (
    <div className="nothing-chosen">
      <p>{words.nothingChosen}</p>
      <h2 className="heading">{words.examples}</h2>
      <ul className="examples">
        {words.exampleQuestions.map(({ words: question, id }) => (
          <li key={id}>
            <button type="button" className="example" onClick={() => go({ focus: id })}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function DetailsOf({ id, takesFocus }: { id: NodeId; takesFocus: (id: NodeId) => boolean }) {
  const { graph, full, plan, words, view, show, go } = useApp();
  const node = nodeOf(graph, id);
  const hidden = useMemo(() => unsourcedAt(full, id) - unsourcedAt(graph, id), [full, graph, id]);
  const heading = useRef<HTMLHeadingElement>(null);
  const { details, facts: known, people, notes, since, footnotes } = useMemo(() => panelOf(graph, id, words), [graph, id, words]);
  useEffect(() => {
    heading.current?.closest('.details')?.scrollTo({ top: 0 });
    // A name followed here is gone with the panel it stood in; the keyboard goes on from the new heading.
    const at = document.activeElement;
    const isFree = !at || at === document.body || at.id === 'search' || at.closest('.details');
    if (isFree && takesFocus(id)) heading.current?.focus({ preventScroll: true });
    // Where the page scrolls as one, the outline has scrolled to its row.
    if (!view.embed) heading.current?.scrollIntoView({ block: 'nearest' });
  }, [id, takesFocus, view.embed]);

  const name = fullName(node, view.lang);
  const other = otherName(node, view.lang);
  const isBody = node.kind === 'body' || node.kind === 'office';
  const crumbs = [
    node.tier ? words.tiers[node.tier] : words.kinds[node.kind],
    ...(node.sectors ?? []).map((sector) => fullName(nodeOf(graph, sector), view.lang).text),
    ...(node.pillar ? [words.pillarsShort[node.pillar]] : []),
  ];
  const section = (key: SectionKey) => details.sections.find((each) => each.key === key);
  const draw = (key: Exclude<SectionKey, 'seats' | 'succession' | 'delegations'>) => {
    const rows = rowsByName(section(key)?.rows ?? []);
    if (rows.length === 0) return null;
    return (
      <Section key={key} name={words[key]} count={namesIn(rows)}>
        <Rows rows={rows} verbs={!HEADING_SAYS_IT.has(key)} />
        {key === 'crossLinks' && view.lens !== 'links' && (
          <button type="button" className="plain" onClick={() => show({ lens: 'links' })}>
            {linksWords[view.lang].seePicture}
          </button>
        )}
      </Section>
    );
  };
  const opening = openingOf({ graph, plan }, id);

  return (
    <FootnotesContext value={footnotes}>
      <div className={`details-of hue-${node.kind === 'agency' ? 'indonesia' : (node.pillar ?? 'common')}`}>
        <p className="crumbs">{crumbs.join(' · ')}</p>
        <div className="details-title">
          <h2 ref={heading} tabIndex={-1} className="details-name" lang={name.lang === view.lang ? undefined : name.lang}>
            {name.text}
          </h2>
          {node.abbreviation && node.abbreviation !== name.text && <span className="details-abbreviation"> {node.abbreviation}</span>}
        </div>
        <NotKnownThen statement={node} />
        {graph.day?.isAfterData && <p className="quiet">{dayWords[view.lang].afterData(words.date(graph.dataset.asOf))}</p>}
        {other && (
          <p className="other-name" lang={other.lang === view.lang ? undefined : other.lang}>
            {other.text}
          </p>
        )}
        {node.status === 'unverified' && <BasisWord basis="unverified" />}
        <Differs notes={notes.filter(({ kind }) => kind === 'conflict')} count />
        <p className="actions">
          {isBody && (
            <button
              type="button"
              className="pill"
              aria-pressed={view.pick.includes(id)}
              title={`${words.commands.meeting} (M)`}
              onClick={() => go(togglePick(view, { graph: full }))}
            >
              {view.pick.includes(id) ? meetingLensWords[view.lang].leave : meetingLensWords[view.lang].take}
            </button>
          )}
          {opening && (
            <button type="button" className="pill" onClick={() => show({ lens: 'structure', open: opening })}>
              {words.zoomHere}
            </button>
          )}
          {(isBody || node.kind === 'agency') && view.lens !== 'network' && (
            <button type="button" className="pill" onClick={() => show({ lens: 'network' })}>
              {words.showNetwork}
            </button>
          )}
        </p>
        {(isBody || node.kind === 'sector' || node.kind === 'pillar') && (
          <AnswerCard id={id} answers={details.focal} unknownLevels={since.unknownLevels} />
        )}
        {node.kind === 'agency' && <DutiesSummary id={id} />}
        <SuccessionSection id={id} rows={section('succession')?.rows ?? []} />
        <SinceThen changes={since.changes} />
        <LaterNote />
        {node.description && <p className="description">{node.description[view.lang]}</p>}
        {isBody && <Chain id={id} paths={details.paths} />}
        {isBody && <InWords id={id} />}
        {draw('crossLinks')}
        {draw('answersFor')}
        <DutiesSection id={id} />
        {node.kind === 'agency' && (
          <>
            <HandoverSection id={id} />
            <SeatsSection rows={section('seats')?.rows ?? []} />
          </>
        )}
        {draw('reportsTo')}
        {draw('partOf')}
        {draw('supports')}
        {draw('subordinates')}
        {draw('supportedBy')}
        {draw('members')}
        {draw('memberOf')}
        {draw('partnerFormats')}
        {draw('bodiesIn')}
        <FactsSection id={id} facts={known} />
        {since.chairUnknown ? <p className="not-known section">{dayWords[view.lang].chairUnknown}</p> : draw('chairs')}
        <PeopleSection posts={people.posts} meetings={people.meetings} />
        {draw('guidingDocuments')}
        {draw('coordination')}
        {draw('funding')}
        {draw('otherLinks')}
        <DelegationsSection id={id} rows={section('delegations')?.rows ?? []} />
        {node.aliases && node.aliases.length > 0 && (
          <Section name={words.alsoCalled}>
            <p className="aliases">{node.aliases.join(' · ')}</p>
          </Section>
        )}
        {node.links && node.links.length > 0 && (
          <Section name={words.links}>
            <ul className="rows">
              {node.links.map((link) => (
                <li key={link.url}>
                  <a href={link.url} target="_blank" rel="noreferrer">
                    {link.title}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {notes.length > 0 && (
          <Section name={words.doubts} count={notes.length} className="doubts">
            <Folded most={MOST_NOTES}>
              {notes.map((note) => (
                <li key={note.id} id={placeOfNote(note)} tabIndex={-1} className={`note note-${note.kind}`}>
                  <b className="note-kind">{words.noteKinds[note.kind]}</b> {note.text[view.lang]}{' '}
                  <Cite citations={note.citations} of={[{ note }]} />
                </li>
              ))}
            </Folded>
          </Section>
        )}
        {hidden > 0 && (
          <p className="section quiet">
            {words.unsourcedHidden(hidden)}{' '}
            <button type="button" className="plain" onClick={() => go({ unverified: true })}>
              {words.unsourcedShow}
            </button>
          </p>
        )}
        <Section name={words.sources}>
          <NumberedSources notes={footnotes.values()} />
        </Section>
      </div>
    </FootnotesContext>
  );
}
