import { useCallback, useMemo } from 'react';
import { nodeOf } from '../model/graph.ts';
import type { NodeId, OrgNode } from '../model/schema.ts';
import { networkWords } from '../text/network.ts';
import { footnotesOf } from '../view/footnotes.ts';
import { shortName } from '../view/naming.ts';
import { pathClauses, verbTo } from '../view/tieWords.ts';
import { useApp } from './AppContext.ts';
import { BodyField } from './BodyField.tsx';
import { Cite, FootnotesContext } from './details/Cite.tsx';
import { BasisWord } from './details/Rows.tsx';
import { NetworkName } from './NetworkName.tsx';
import type { PathAnswer } from './usePath.ts';

/** Asks for a second body, and writes out the path between the two. */
export function PathFinder({
  centre,
  ends,
  answer,
  onChoose,
}: {
  centre: NodeId;
  ends: [NodeId, NodeId] | undefined;
  answer: PathAnswer;
  onChoose: (id: NodeId) => void;
}) {
  const { graph, view } = useApp();
  const said = networkWords[view.lang];
  const kind = nodeOf(graph, centre).kind;
  if (ends) return <PathInWords ends={ends} path={answer} onChoose={onChoose} />;
  if (kind !== 'body' && kind !== 'office')
    return <p className="network-note">{said.pathNotFor(shortName(nodeOf(graph, centre), view.lang))}</p>;
  return <SecondBody key={centre} centre={centre} />;
}

/** The field for the other end: type and choose, or press Enter for the best match. */
function SecondBody({ centre }: { centre: NodeId }) {
  const { view, go } = useApp();
  const said = networkWords[view.lang];
  const fits = useCallback(({ id }: OrgNode) => id !== centre, [centre]);
  return (
    <BodyField
      className="network-path-to"
      label={said.pathTo}
      hint={said.pathToHint}
      none={said.pathToNone}
      fits={fits}
      onChoose={(end) => go({ path: [centre, end], focus: centre })}
      button={
        <button type="submit" aria-label={said.pathTo} title={said.pathTo}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8h9M8.5 4.5 12 8l-3.5 3.5" />
          </svg>
        </button>
      }
    />
  );
}

/** The path as a sentence and step by step, with the verb, the basis and the source of each step; or that there is none. */
function PathInWords({ ends, path, onChoose }: { ends: [NodeId, NodeId]; path: PathAnswer; onChoose: (id: NodeId) => void }) {
  const { full: graph, view, go } = useApp();
  const said = networkWords[view.lang];
  const [from, to] = ends.map((id) => shortName(nodeOf(graph, id), view.lang)) as [string, string];
  const hops = path.state === 'found' ? path.hops : [];
  const notes = useMemo(() => footnotesOf((path.state === 'found' ? path.hops : []).flatMap(({ because }) => because.citations)), [path]);
  return (
    <section className="network-path" aria-label={said.pathFromTo(from, to)}>
      <div role="status">
        {path.state === 'looking' && <p className="network-note">…</p>}
        {path.state === 'failed' && <p className="network-note">{said.failed}</p>}
        {path.state === 'no-path' && (
          <>
            <p>{said.pathNone(from, to)}</p>
            {path.unverified && (
              <p>
                {said.pathUnverifiedOnly}{' '}
                <button type="button" className="plain" onClick={() => go({ unverified: true })}>
                  {said.showUnverified}
                </button>
              </p>
            )}
          </>
        )}
        {path.state === 'found' && hops.length === 0 && <p>{said.pathSame}</p>}
        {hops.length > 0 && (
          <p className="network-sentence">
            <b>{said.pathLength(hops.length)}</b> {said.pathSentence(pathClauses(graph, ends[0], hops, view.lang))}
          </p>
        )}
      </div>
      {hops.length > 0 && (
        <FootnotesContext value={notes}>
          <ol className="network-hops">
            <li className="is-start">
              <NetworkName id={ends[0]} onChoose={onChoose} full={false} />
            </li>
            {hops.map(({ to: end, because }, index) => (
              <li key={end} className={`basis-${because.basis}`}>
                <span className="row-words">{verbTo(because, hops[index - 1]?.to ?? ends[0], view.lang)} </span>
                <NetworkName id={end} onChoose={onChoose} full={false} />{' '}
                <Cite citations={because.citations} of={[{ relation: because }]} />
                <BasisWord basis={because.basis} />
              </li>
            ))}
          </ol>
        </FootnotesContext>
      )}
      <button type="button" className="plain network-path-clear" onClick={() => go({ path: undefined })}>
        {said.pathClear}
      </button>
    </section>
  );
}
