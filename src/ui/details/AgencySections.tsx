import { nodeOf, wholeOf } from '../../model/graph.ts';
import type { NodeId, Relation } from '../../model/schema.ts';
import { conflictsBetween } from '../../query/conflicts.ts';
import { type Handover, handovers } from '../../query/handovers.ts';
import { successors } from '../../query/successors.ts';
import { agencyWords } from '../../text/agency.ts';
import { dayWords } from '../../text/day.ts';
import { type DetailsRow, relationRow } from '../../view/details/detailsOf.ts';
import { type Duty, dutiesOf } from '../../view/details/dutiesOf.ts';
import { namesIn, rowsByName } from '../../view/details/rowsByName.ts';
import { levelWords } from '../../view/levelWords.ts';
import { shortName } from '../../view/naming.ts';
import { useApp } from '../AppContext.ts';
import { Name } from '../Name.tsx';
import { Cite } from './Cite.tsx';
import { NotKnownThen } from './DayWords.tsx';
import { Differs } from './Differs.tsx';
import { BasisWord, Rows } from './Rows.tsx';
import { Section } from './Section.tsx';
import './agency.css';

/** Names that stand open before the rest is asked for. */
const MOST_NAMES = 12;
/** Rows of delegations that stand open. */
const MOST_SEEN = 4;

/** How much an agency answers for, in one sentence. */
export function DutiesSummary({ id }: { id: NodeId }) {
  const { graph, words, view } = useApp();
  const said = agencyWords[view.lang];
  const { counts } = dutiesOf(graph, id);
  const levels = (['body', 'superior', 'sector'] as const).filter((level) => counts[level] > 0);
  const all = counts.body + counts.superior + counts.sector;
  if (all === 0 && (graph.outgoing.get(id) ?? []).some(({ kind }) => kind === 'focalPointFor')) return null;
  return (
    <p className="description duties-summary">
      {all === 0 ? said.nothing : said.summary(all, words.list(levels.map((level) => said.parts[level](counts[level]))))}
    </p>
  );
}

/** The bodies that an agency answers for without being named for them, under the statement by which it does. */
export function DutiesSection({ id }: { id: NodeId }) {
  const { graph, words, view } = useApp();
  const said = agencyWords[view.lang];
  const { inherited, throughPillar } = dutiesOf(graph, id);
  if (inherited.length + throughPillar.length === 0) return null;
  const count = inherited.reduce((sum, { bodies }) => sum + bodies.length, 0);
  const severalPillars = new Set(inherited.map(({ pillar }) => pillar)).size > 1;
  return (
    <Section name={words.answersForBodies} count={count || undefined}>
      {inherited.length > 0 && (
        <ul className="rows duties">
          {inherited.map((duty) => (
            <DutyItem key={duty.because.id} duty={duty} pillar={severalPillars} />
          ))}
        </ul>
      )}
      {throughPillar.map((duty) => (
        <details key={duty.because.id} className="duties-pillar">
          <summary>{said.throughPillar(shortName(nodeOf(graph, duty.namedFor), view.lang), duty.bodies.length)}</summary>
          <Names ids={duty.bodies} most={Number.POSITIVE_INFINITY} />
        </details>
      ))}
    </Section>
  );
}

function DutyItem({ duty: { level, namedFor, pillar, because, bodies }, pillar: withPillar }: { duty: Duty; pillar: boolean }) {
  const { graph, words } = useApp();
  return (
    <li>
      <span className="row-words">
        {levelWords(graph, { level, statements: [{ agency: because.from, namedFor, because }] }, words)}
        {withPillar && pillar ? ` · ${words.pillarsShort[pillar]}` : ''}
      </span>
      <span className="count"> · {bodies.length}</span> <Cite citations={because.citations} of={[{ relation: because }]} />
      <BasisWord basis={because.basis} />
      <Differs notes={conflictsBetween(graph, because.from, because.to)} />
      <NotKnownThen statement={because} />
      <Names ids={bodies} most={MOST_NAMES} />
    </li>
  );
}

/** Short names in a line, the rest one press away. */
function Names({ ids, most }: { ids: readonly NodeId[]; most: number }) {
  const { words } = useApp();
  const list = (part: readonly NodeId[]) => (
    <ul className="duty-names">
      {part.map((each) => (
        <li key={each}>
          <Name id={each} full={false} />
        </li>
      ))}
    </ul>
  );
  if (ids.length <= most + 1) return list(ids);
  return (
    <>
      {list(ids.slice(0, most))}
      <details className="duty-rest">
        <summary>{words.more(ids.length - most)}</summary>
        {list(ids.slice(most))}
      </details>
    </>
  );
}

/** Where an agency comes from and what took its place, each with its date and the legal text that its sources cite. */
export function SuccessionSection({ id, rows }: { id: NodeId; rows: readonly DetailsRow[] }) {
  const { graph, view } = useApp();
  const said = agencyWords[view.lang];
  if (rows.length === 0) return null;
  const legal = ({ citations }: DetailsRow) =>
    citations.flatMap(({ source }) => {
      const text = graph.sources.get(source)?.reproduces;
      return text && REGULATION.test(text) ? [text.replace(/ \(.*\)$/, '')] : [];
    });
  const worded = rows.map((row) => {
    const [regulation] = legal(row);
    return { ...row, after: [row.after, regulation ? said.legalBasis(regulation) : said.noLegalText].filter(Boolean).join(' · ') };
  });
  return (
    <Section name={said.succession}>
      <Rows rows={rowsByName(worded)} />
      {successors(graph, id).length > 1 && <p className="row-note">{dayWords[view.lang].noneOfSeveral}</p>}
    </Section>
  );
}

/** What a source reproduces when it is a regulation. */
const REGULATION = /^(?:Perpres|Keppres|Inpres|PP|UU) /;

/** Chairs and seats that an agency holds. */
export function SeatsSection({ rows }: { rows: readonly DetailsRow[] }) {
  const { view } = useApp();
  if (rows.length === 0) return null;
  const { seats, roles } = agencyWords[view.lang];
  const seated = rows.map((row) => ({
    ...row,
    after: [roles[row.because?.role ?? ''], row.after].filter(Boolean).join(' · ') || undefined,
  }));
  return (
    <Section name={seats} count={namesIn(rows)}>
      <Rows rows={rowsByName(seated)} />
    </Section>
  );
}

/** Where an agency was only seen: apart from all answers, and saying so. */
export function DelegationsSection({ id, rows }: { id: NodeId; rows: readonly DetailsRow[] }) {
  const { words, view } = useApp();
  const said = agencyWords[view.lang];
  if (rows.length === 0) return null;
  const seen = (relation: Relation | undefined) => relation?.seenOn ?? '';
  const dated = [...rows]
    .sort((a, b) => seen(b.because).localeCompare(seen(a.because)))
    .map((row) =>
      row.because ? { ...relationRow(row.because, id, words), after: row.because.seenOn && words.date(row.because.seenOn) } : row,
    );
  const rest = dated.length - MOST_SEEN;
  return (
    <Section name={said.delegations} count={dated.length} className="delegations">
      <p className="quiet">{said.notAppointed}</p>
      <Rows rows={rest > 1 ? dated.slice(0, MOST_SEEN) : dated} />
      {rest > 1 && (
        <details className="duty-rest">
          <summary>{words.more(rest)}</summary>
          <Rows rows={dated.slice(MOST_SEEN)} />
        </details>
      )}
    </Section>
  );
}

/** What became of the statements that name an agency once it was renamed or split: which of them name no successor, and which do. */
export function HandoverSection({ id }: { id: NodeId }) {
  const { graph, view } = useApp();
  const all = handovers(graph, id);
  if (all.length === 0) return null;
  return (
    <Section name={agencyWords[view.lang].handover} className="handover">
      {all.map((handover) => (
        <HandoverWords key={handover.from} handover={handover} />
      ))}
    </Section>
  );
}

function HandoverWords({ handover: { from, to, lost, kept, gained } }: { handover: Handover }) {
  const { graph, view } = useApp();
  const said = agencyWords[view.lang];
  const name = (each: NodeId) => shortName(nodeOf(wholeOf(graph), each), view.lang);
  const either = new Intl.ListFormat(view.lang, { type: 'disjunction' }).format(to.map(name));
  const resting = dutiesOf(graph, from);
  const restOn = (relation: Relation) =>
    [...resting.inherited, ...resting.throughPillar].find(({ because }) => because.id === relation.id)?.bodies.length ?? 0;
  return (
    <>
      {lost.length > 0 && (
        <>
          <p>{said.lost(name(from), either)}</p>
          <ul className="rows">
            {lost.map((relation) => (
              <li key={relation.id}>
                <Name id={relation.to} full={false} />
                {restOn(relation) > 0 && <span className="count"> · {said.resting(restOn(relation))}</span>}{' '}
                <Cite citations={relation.citations} of={[{ relation }]} />
              </li>
            ))}
          </ul>
        </>
      )}
      {kept.length > 0 && (
        <>
          <p>{said.kept}</p>
          <ul className="rows">
            {kept.map(({ before, now }) => (
              <li key={before.id}>
                <Name id={before.to} full={false} />:{' '}
                {now.map((relation, index) => (
                  <span key={relation.id}>
                    {index > 0 && ', '}
                    <Name id={relation.from} full={false} /> <Cite citations={relation.citations} of={[{ relation }]} />
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {gained.length > 0 && (
        <>
          <p>{said.gained(new Intl.ListFormat(view.lang).format([...new Set(gained.map((relation) => name(relation.from)))]))}</p>
          <ul className="rows">
            {gained.map((relation) => (
              <li key={relation.id}>
                <Name id={relation.to} full={false} /> <Cite citations={relation.citations} of={[{ relation }]} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
