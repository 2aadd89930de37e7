import { type ReactNode, useMemo } from 'react';
import { nodeOf } from '../model/graph.ts';
import type { NodeId, Pillar, Relation } from '../model/schema.ts';
import type { CrossTie } from '../query/crossTies.ts';
import { type LinksWords, linksWords } from '../text/links.ts';
import { clearFilters } from '../view/commands/toggleFilter.ts';
import { relationRow } from '../view/details/detailsOf.ts';
import { footnotesOf } from '../view/footnotes.ts';
import type { LinkAnswer, LinkSection, PlatformMeeting } from '../view/linkAnswer.ts';
import { fullName, shortName } from '../view/naming.ts';
import { rowName, rowNameApart } from '../view/rowName.ts';
import { verbTo } from '../view/tieWords.ts';
import { useApp } from './AppContext.ts';
import { Cite, FootnotesContext } from './details/Cite.tsx';
import { NotKnownThen } from './details/DayWords.tsx';
import { NumberedSources } from './details/NumberedSources.tsx';
import { BasisWord } from './details/Rows.tsx';
import { Section } from './details/Section.tsx';
import { Name } from './Name.tsx';

const FAR_ENDS: readonly (Pillar | undefined)[] = [undefined, 'apsc', 'aec', 'ascc', 'common'];

/** The links in words: pillar by pillar, row by row, each with its verb and its source. */
export function LinksList({
  ties,
  answer,
  unfiltered,
  hidden,
  onPoint,
}: {
  ties: readonly CrossTie[];
  answer: LinkAnswer;
  /** The same with no filter set: what the filters hide is not what no source names. */
  unfiltered: LinkAnswer;
  /** How many links are not shown, and why. */
  hidden: { unverified: number; filtered: number };
  /** Pointing at a link in words points at its line. */
  onPoint: (key: string | undefined) => void;
}) {
  const { full: graph, words, view, go } = useApp();
  const said = linksWords[view.lang];
  const { sections } = answer;
  const notes = useMemo(() => footnotesOf(citationsIn(sections)), [sections]);
  const { focus, towards } = view;
  const listed = ties.filter(({ key }) => answer.keys.has(key));
  const rows = new Set(listed.flatMap((tie) => [tie.rows.from, tie.rows.to]));
  const title = focus
    ? towards
      ? said.tiesOfTowards(nameOf(focus), said.pillar[towards])
      : said.tiesOf(nameOf(focus))
    : towards
      ? said.tiesTowards(said.pillar[towards])
      : words.crossLinks;

  function nameOf(id: NodeId): string {
    const node = nodeOf(graph, id);
    return node.kind === 'sector' ? fullName(node, view.lang).text : shortName(node, view.lang);
  }
  return (
    <FootnotesContext value={notes}>
      <div className="split-words links-words">
        <h2>{title}</h2>
        <fieldset className="links-towards">
          <legend>{said.with}</legend>
          {FAR_ENDS.map((pillar) => (
            <button
              key={pillar ?? 'any'}
              type="button"
              className={pillar && `hue-${pillar}`}
              aria-pressed={towards === pillar}
              aria-label={pillar && said.withPillar(words.pillars[pillar], answer.towards[pillar])}
              onClick={() => go({ towards: pillar })}
            >
              {pillar ? words.pillarsShort[pillar] : said.anyPillar}
              {pillar && <span className="count"> {answer.towards[pillar]}</span>}
            </button>
          ))}
        </fieldset>
        <div role="status" className="links-state">
          <Why answer={answer} unfiltered={unfiltered} nameOf={nameOf} />
          {listed.length > 0 && <p className="quiet">{said.counted(listed.length, rows.size)}</p>}
        </div>
        {sections.map((section) => (
          <SectionWords key={section.pillars.join()} section={section} onPoint={onPoint} />
        ))}
        <div className="links-notes">
          {answer.moreInRow > 0 && answer.row && graph.nodes.has(answer.row) && (
            <p>
              {said.moreInRow(
                answer.moreInRow,
                itsRow(said, answer.row, graph.nodes.get(answer.row)?.kind, rowName(graph, answer.row, words)),
              )}{' '}
              <button type="button" className="plain" onClick={() => go({ focus: answer.row })}>
                {said.showRow}
              </button>
            </p>
          )}
          {focus && (
            <p>
              <button type="button" className="plain" onClick={() => go({ focus: undefined, towards: undefined })}>
                {said.showAll}
              </button>
            </p>
          )}
          {hidden.unverified > 0 && (
            <p>
              {said.unverifiedHidden(hidden.unverified)}{' '}
              <button type="button" className="plain" onClick={() => go({ unverified: true })}>
                {said.showUnverified}
              </button>
            </p>
          )}
          {hidden.filtered > 0 && (
            <p>
              {said.filteredOut(hidden.filtered)}{' '}
              <button type="button" className="plain" onClick={() => go(clearFilters(view))}>
                {words.filterClear}
              </button>
            </p>
          )}
          {!focus && <p className="links-how">{said.howTo}</p>}
        </div>
        {notes.size > 0 && (
          <Section name={words.sources}>
            <NumberedSources notes={notes.values()} />
          </Section>
        )}
      </div>
    </FootnotesContext>
  );
}

/** The row of what is chosen, as part of a sentence. */
function itsRow(said: LinksWords, row: string, kind: string | undefined, name: string): string {
  if (row === 'common-wide') return said.itsRow.common(name);
  return said.itsRow[kind === 'sector' ? 'sector' : kind ? 'body' : 'wide'](name);
}

/** Why these links are listed, where it does not go without saying: what is chosen has none itself, or none at all. */
function Why({ answer, unfiltered, nameOf }: { answer: LinkAnswer; unfiltered: LinkAnswer; nameOf: (id: NodeId) => string }): ReactNode {
  const { full: graph, words, view, go } = useApp();
  const said = linksWords[view.lang];
  const { focus, towards } = view;
  const { of, row } = answer;
  if (!focus) return of === 'all' && answer.keys.size === 0 ? <p>{said.noneShown}</p> : null;
  const name = nameOf(focus);
  const kind = graph.nodes.get(focus)?.kind;
  const rest = row ? itsRow(said, row, graph.nodes.get(row)?.kind, rowName(graph, row, words)) : undefined;
  if (of === 'own') return kind === 'agency' ? <p>{said.agencyTies(name)}</p> : null;
  if (of === 'row' && rest) {
    const none = towards ? said.noneOwnTowards(name, said.pillar[towards]) : said.noneOwn(name);
    return <p>{[unfiltered.of === 'own' ? said.hiddenOwn(name) : none, said.theseOf(rest)].join(' ')}</p>;
  }
  if (unfiltered.of !== 'none') return <p>{said.noneShownOf(name)}</p>;
  return (
    <>
      <p>{towards ? said.noneTowards(name, said.pillar[towards]) : rest ? said.noneWithRow(name, rest) : said.none(name)}</p>
      {towards && (
        <p>
          <button type="button" className="plain" onClick={() => go({ towards: undefined })}>
            {said.showAnyPillar}
          </button>
        </p>
      )}
    </>
  );
}

/** The links between two pillars, or those of what is chosen with one pillar. */
function SectionWords({
  section: { pillars, pairs, meetings },
  onPoint,
}: {
  section: LinkSection;
  onPoint: (key: string | undefined) => void;
}) {
  const { full: graph, words, view } = useApp();
  const said = linksWords[view.lang];
  const [one, other] = pillars;
  const heading = !other
    ? words.pillars[one]
    : one === other
      ? said.within(words.pillars[one])
      : said.between(words.pillars[one], words.pillars[other]);
  const id = `links-${pillars.join('-')}`;
  return (
    <section className={`links-section hue-${other === one || !other ? one : 'common'}`} aria-labelledby={id}>
      <h3 id={id} className="heading">
        {heading}
      </h3>
      {pairs.map(({ rows: [near, far], ties }) => (
        <div key={`${near} ${far}`} className="links-pair">
          <h4>
            {near === far
              ? said.inRow(rowNameApart(graph, near, words))
              : said.rowPair(rowNameApart(graph, near, words), rowNameApart(graph, far, words))}
          </h4>
          <ul>
            {ties.map((tie) => (
              <TieItem key={tie.key} tie={tie} onPoint={onPoint} />
            ))}
          </ul>
        </div>
      ))}
      {meetings.map((meeting) => (
        <Meeting key={meeting.platform} meeting={meeting} onPoint={onPoint} />
      ))}
    </section>
  );
}

/** Bodies of two rows that meet in a platform: how each takes part. */
function Meeting({ meeting: { platform, near, far }, onPoint }: { meeting: PlatformMeeting; onPoint: (key: string | undefined) => void }) {
  const { view } = useApp();
  const said = linksWords[view.lang];
  return (
    <div className="links-pair">
      <h4>
        {said.throughPlatform} <Name id={platform} full={false} />
      </h4>
      <ul>
        {near.map((tie) => (
          <TieItem key={tie.key} tie={tie} onPoint={onPoint} />
        ))}
      </ul>
      <p className="quiet links-there">{said.meetsThere}</p>
      <ul>
        {far.map((tie) => (
          <TieItem key={tie.key} tie={tie} onPoint={onPoint} />
        ))}
      </ul>
    </div>
  );
}

/** A link as a sentence: two names, all the verbs between them, each with its source. */
function TieItem({ tie, onPoint }: { tie: CrossTie; onPoint: (key: string | undefined) => void }) {
  const { view } = useApp();
  const byEnds = new Map<string, Relation[]>();
  for (const relation of tie.because) {
    const ends = `${relation.from} ${relation.to}`;
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), relation]);
  }
  return (
    <li
      data-tie={`${tie.because[0]?.from} ${tie.because[0]?.to}`}
      className={`basis-line basis-${tie.because[0]?.basis}`}
      onPointerEnter={() => onPoint(tie.key)}
      onPointerLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(tie.key)}
      onBlur={() => onPoint(undefined)}
    >
      {[...byEnds.values()].map((relations) => {
        const [first] = relations;
        return (
          first && (
            <span key={`${first.from} ${first.to}`} className="links-clause">
              <Name id={first.from} full={false} />{' '}
              {relations.length === 1 ? (
                <>
                  {verbTo(first, first.from, view.lang)} <Name id={first.to} full={false} /> <HowKnown relation={first} />
                </>
              ) : (
                <>
                  {relations.map((relation, index) => (
                    <span key={relation.id}>
                      {verbTo(relation, relation.from, view.lang)}
                      {index < relations.length - 1 && ','} <HowKnown relation={relation} />{' '}
                    </span>
                  ))}
                  <Name id={first.to} full={false} />
                </>
              )}
            </span>
          )
        );
      })}
    </li>
  );
}

/** What limits a relation, its sources, how sure it is and why, and whether it was known on the chosen day. */
function HowKnown({ relation }: { relation: Relation }) {
  const { words } = useApp();
  const { after, note } = relationRow(relation, relation.from, words);
  return (
    <>
      {after && <span className="row-after">{after} </span>}
      <Cite citations={relation.citations} of={[{ relation }]} />
      <BasisWord basis={relation.basis} note={note} />
      <NotKnownThen statement={relation} />
    </>
  );
}

function citationsIn(sections: readonly LinkSection[]) {
  return sections
    .flatMap(({ pairs, meetings }) => [...pairs.flatMap(({ ties }) => ties), ...meetings.flatMap(({ near, far }) => [...near, ...far])])
    .flatMap(({ because }) => because)
    .flatMap(({ citations }) => citations);
}
