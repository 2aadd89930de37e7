import { useId, useMemo, useState } from 'react';
import { nodeOf } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { squeeze } from '../query/search.ts';
import { networkWords } from '../text/network.ts';
import { footnotesOf } from '../view/footnotes.ts';
import { fullName, shortName } from '../view/naming.ts';
import { pathClauses, verbTo } from '../view/tieWords.ts';
import { useApp } from './AppContext.ts';
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
  const { graph, search, view, go } = useApp();
  const said = networkWords[view.lang];
  const [query, setQuery] = useState('');
  const [missing, setMissing] = useState(false);
  const id = useId();
  const found = useMemo(
    () =>
      search(query, 24)
        .map((hit) => nodeOf(graph, hit.id))
        .filter((node) => (node.kind === 'body' || node.kind === 'office') && node.id !== centre)
        .slice(0, 8),
    [search, graph, query, centre],
  );
  const goTo = (end: NodeId | undefined) => {
    if (end) go({ path: [centre, end], focus: centre });
    else setMissing(query.trim() !== '');
  };
  return (
    <form
      className="network-path-to"
      onSubmit={(event) => {
        event.preventDefault();
        goTo(found[0]?.id);
      }}
    >
      <label htmlFor={id}>{said.pathTo}</label>
      <input
        id={id}
        list={`${id}-list`}
        value={query}
        placeholder={said.pathToHint}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={missing ? `${id}-missing` : undefined}
        onChange={(event) => {
          const text = event.target.value;
          setQuery(text);
          setMissing(false);
          // Chosen from the list, not typed: nothing more is needed.
          const typed = (event.nativeEvent as InputEvent).inputType;
          if (typed && typed !== 'insertReplacementText') return;
          goTo(found.find((node) => squeeze(shortName(node, view.lang)) === squeeze(text))?.id);
        }}
      />
      <datalist id={`${id}-list`}>
        {found.map((node) => (
          <option key={node.id} value={shortName(node, view.lang)}>
            {fullName(node, view.lang).text}
          </option>
        ))}
      </datalist>
      <button type="submit" aria-label={said.pathTo} title={said.pathTo}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h9M8.5 4.5 12 8l-3.5 3.5" />
        </svg>
      </button>
      {missing && (
        <p id={`${id}-missing`} className="network-note" role="status">
          {said.pathToNone(query.trim())}
        </p>
      )}
    </form>
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
