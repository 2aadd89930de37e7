import { nodeOf } from '../../model/graph.ts';
import type { NodeId } from '../../model/schema.ts';
import { conflictsBetween } from '../../query/conflicts.ts';
import type { Hop } from '../../query/reportingPaths.ts';
import { verbWords } from '../../text/verbs.ts';
import { shortName } from '../../view/naming.ts';
import { useApp } from '../AppContext.ts';
import { Name } from '../Name.tsx';
import { Cite } from './Cite.tsx';
import { NotKnownThen } from './DayWords.tsx';
import { Differs } from './Differs.tsx';
import { BasisWord } from './Rows.tsx';
import { Section } from './Section.tsx';

/** The ways up, from the body to the highest that a source names, each step with its verb, basis and source. */
export function Chain({ id, paths }: { id: NodeId; paths: Hop[][] }) {
  const { graph, words, view } = useApp();
  const reachesTop = (path: Hop[]) => graph.nodes.get(path.at(-1)?.to ?? '')?.tier === 'leaders';
  return (
    <Section name={words.reportingChain} count={paths.length > 1 ? words.chainPaths(paths.length) : undefined} className="chain">
      {paths.length === 0 && <p className="empty">{words.noChain}</p>}
      {[...paths]
        .sort((a, b) => Number(reachesTop(b)) - Number(reachesTop(a)))
        .map((path) => {
          const top = path.at(-1)?.to;
          return (
            <ol key={path.map((hop) => hop.to).join('>')} className="path">
              <li className="path-start">
                <b>{shortName(nodeOf(graph, id), view.lang)}</b>
              </li>
              {path.map((hop) => (
                <li key={hop.to} className={`basis-${hop.because.basis}`}>
                  <span className="row-words">{verbWords[view.lang][hop.because.verb]?.forward} </span>
                  <Name id={hop.to} full={false} /> <Cite citations={hop.because.citations} of={[{ relation: hop.because }]} />
                  <NotKnownThen statement={hop.because} />
                  <BasisWord basis={hop.because.basis} />
                  <Differs notes={conflictsBetween(graph, hop.because.from, hop.to)} />
                </li>
              ))}
              {top && nodeOf(graph, top).tier !== 'leaders' && (
                <li className="path-end">{words.chainEnds(shortName(nodeOf(graph, top), view.lang))}</li>
              )}
            </ol>
          );
        })}
    </Section>
  );
}
