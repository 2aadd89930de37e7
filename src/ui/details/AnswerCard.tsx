import { nodeOf } from '../../model/graph.ts';
import type { NodeId } from '../../model/schema.ts';
import { conflictsBetween } from '../../query/conflicts.ts';
import type { FocalAnswer } from '../../query/focalPoints.ts';
import { dayWords } from '../../text/day.ts';
import { publisherShort, sourceDate } from '../../view/labels.ts';
import { levelWords } from '../../view/levelWords.ts';
import { fullName, shortName } from '../../view/naming.ts';
import { useApp } from '../AppContext.ts';
import { Name } from '../Name.tsx';
import { NodeLink } from '../NodeLink.tsx';
import { Cite } from './Cite.tsx';
import { NotKnownThen, Successors } from './DayWords.tsx';
import { Differs } from './Differs.tsx';
import { BasisWord } from './Rows.tsx';
import { Section } from './Section.tsx';

/** The answer, the loudest thing on the screen: who in Indonesia answers for it, at what level that is said, when, and by whom. */
export function AnswerCard({ id, answers, unknownLevels }: { id: NodeId; answers: readonly FocalAnswer[]; unknownLevels: FocalAnswer[] }) {
  const { graph, words, view } = useApp();
  const [answer, ...others] = answers;
  const kind = nodeOf(graph, id).kind;
  const level = (each: FocalAnswer) =>
    (kind === 'sector' || kind === 'pillar') && each.level === kind ? words.focalOwn[kind] : levelWords(graph, each, words);
  return (
    <Section name={words.focalPoint} className={`answer ${answer ? '' : 'answer-none'}`}>
      {answer ? (
        answer.statements.map(({ agency, because }, index) => {
          const node = nodeOf(graph, agency);
          const name = fullName(node, view.lang);
          const source = graph.sources.get(because.citations[0]?.source ?? '');
          return (
            <div key={because.id} className={graph.day?.unknown.has(because) ? 'answer-statement is-unknown' : 'answer-statement'}>
              <NodeLink id={agency} className="answer-agency">
                <b>{shortName(node, view.lang)}</b>
                {name.text !== shortName(node, view.lang) && (
                  <span lang={name.lang === view.lang ? undefined : name.lang}> {name.text}</span>
                )}
              </NodeLink>
              <p className="answer-level">
                {because.verb !== 'focal-point' && <>{words.roles[because.verb as keyof typeof words.roles]} · </>}
                {index === 0 || answer.statements.length > 1
                  ? level({ ...answer, statements: [{ agency, because, namedFor: because.to }] })
                  : ''}
                {source && (
                  <>
                    {' '}
                    · {sourceDate(source, words)} ·{' '}
                    {publisherShort(source) ?? (
                      <cite lang={source.language === view.lang ? undefined : source.language}>{source.title}</cite>
                    )}
                  </>
                )}{' '}
                <Cite citations={because.citations} of={[{ relation: because }]} />
                <BasisWord basis={because.basis} />
                <Differs notes={conflictsBetween(graph, agency, because.to)} />
              </p>
              <NotKnownThen statement={because} />
              <Successors id={agency} why />
              {because.note && <p className="row-note">{because.note[view.lang]}</p>}
            </div>
          );
        })
      ) : (
        <>
          <p className="answer-missing">{unknownLevels.length > 0 ? words.unknownThen : words.focalPointNone}</p>
          {unknownLevels.length === 0 && <p className="answer-level">{words.focalPointNoneWhy}</p>}
        </>
      )}
      {unknownLevels.map((each) => (
        <p key={each.level} className="not-known">
          {dayWords[view.lang].unknownLevel(level(each))}
        </p>
      ))}
      {others.length > 0 && (
        <dl className="answer-also">
          <dt>{words.focalAlso}</dt>
          {others.flatMap((each) =>
            each.statements.map(({ agency, because, namedFor }) => (
              <dd key={because.id}>
                <Name id={agency} full={false} /> {levelWords(graph, { ...each, statements: [{ agency, because, namedFor }] }, words)}{' '}
                <Cite citations={because.citations} of={[{ relation: because }]} />
                <BasisWord basis={because.basis} />
                <Differs notes={conflictsBetween(graph, agency, because.to)} />
                <NotKnownThen statement={because} />
                <Successors id={agency} />
              </dd>
            )),
          )}
        </dl>
      )}
    </Section>
  );
}
