import { nodeOf, wholeOf } from '../../model/graph.ts';
import type { Fact, NodeId, OrgNode, Relation } from '../../model/schema.ts';
import type { Change } from '../../query/changes.ts';
import { beginningsOf, firstSaid } from '../../query/standing.ts';
import { successors } from '../../query/successors.ts';
import { dayWords } from '../../text/day.ts';
import { datedWords, howWords, whenWords } from '../../view/changeWords.ts';
import { sinceDay } from '../../view/details/sinceDay.ts';
import { footnotesOf } from '../../view/footnotes.ts';
import { fullName } from '../../view/naming.ts';
import { useApp } from '../AppContext.ts';
import { Name } from '../Name.tsx';
import { Cite, FootnotesContext, SourceWords } from './Cite.tsx';
import { Section } from './Section.tsx';
import '../day.css';

/** Beside something that no source had said by the chosen day: that it is not known for it, and when it was first said. */
export function NotKnownThen({ statement }: { statement: Relation | Fact | OrgNode | undefined }) {
  const { graph, words, view } = useApp();
  if (!statement || !graph.day?.unknown.has(statement)) return null;
  const first = firstSaid(wholeOf(graph), statement);
  return <span className="not-known"> {first ? dayWords[view.lang].firstSaid(whenWords(first, words)) : words.unknownThen}</span>;
}

/** What took the place of an agency, beside its name: all of them, and that no source names the one where there are several. */
export function Successors({ id, why = false }: { id: NodeId; why?: boolean }) {
  const { graph, words, view } = useApp();
  const taken = successors(graph, id);
  const since = taken.map((relation) => relation.since).find(Boolean);
  if (taken.length === 0) return null;
  return (
    <span className="successors">
      {' → '}
      {taken.map((relation, index) => (
        <span key={relation.from}>
          {index > 0 && ', '}
          <Name id={relation.from} full={false} />
          {why && (
            <>
              {' '}
              <Cite citations={relation.citations} of={[{ relation }]} />
            </>
          )}
        </span>
      ))}
      {since && ` (${words.since(words.date(since))})`}
      {why && taken.length > 1 && <span className="row-note">{dayWords[view.lang].noneOfSeveral}</span>}
    </span>
  );
}

/** What has changed of a node since the chosen day, each with its date and source. */
export function SinceThen({ changes }: { changes: readonly Change[] }) {
  const { words, view } = useApp();
  if (changes.length === 0) return null;
  return (
    <Section name={dayWords[view.lang].sinceThen} count={changes.length} className="since-then">
      <ul className="rows">
        {changes.map((change) => (
          <li key={`${change.date}-${change.kind}-${change.subject}-${change.objects.join()}`}>
            <span className="row-after">{datedWords(change, words)}: </span>
            <Name id={change.subject} full={false} /> <span className="row-words">{howWords(change, words)}</span>{' '}
            {change.objects.map((object, index) => (
              <span key={object}>
                {index > 0 && ', '}
                <Name id={object} full={false} />
              </span>
            ))}{' '}
            <Cite
              citations={change.citations}
              of={change.because.map((each) => ('verb' in each ? { relation: each } : { fact: each, of: change.subject }))}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The details of something that was not there on the chosen day: that it was not, since when it is, and the way to today's data. */
export function NotThere({ id }: { id: NodeId }) {
  const { graph, words, view, go } = useApp();
  const said = dayWords[view.lang];
  const whole = wholeOf(graph);
  const node = nodeOf(whole, id);
  const name = fullName(node, view.lang);
  const [begun] = beginningsOf(whole, node);
  const { changes } = sinceDay(graph, id);
  const footnotes = footnotesOf(changes.flatMap(({ citations }) => citations));
  return (
    <FootnotesContext value={footnotes}>
      <div className="details-of hue-common">
        <p className="crumbs">{node.tier ? words.tiers[node.tier] : words.kinds[node.kind]}</p>
        <h2 className="details-title" lang={name.lang === view.lang ? undefined : name.lang}>
          {name.text}
        </h2>
        <p className="description">
          {said.notThere(words.date(graph.day?.date ?? ''))} {begun && said.began(words.date(begun))}
        </p>
        <SinceThen changes={changes} />
        <p className="actions">
          <button type="button" className="pill" onClick={() => go({ asof: undefined })}>
            {said.today(words.date(whole.dataset.asOf))}
          </button>
        </p>
        {footnotes.size > 0 && (
          <Section name={words.sources}>
            <ol className="sources">
              {[...footnotes.values()].map((footnote) => (
                <li key={footnote.number} value={footnote.number}>
                  <SourceWords citation={footnote} />
                </li>
              ))}
            </ol>
          </Section>
        )}
      </div>
    </FootnotesContext>
  );
}
