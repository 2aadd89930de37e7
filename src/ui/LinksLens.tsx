import { useMemo, useState } from 'react';
import { linkRows } from '../layout/linkRows.ts';
import { crossTies, shownTies } from '../query/crossTies.ts';
import { answerLinks } from '../view/linkAnswer.ts';
import { useApp } from './AppContext.ts';
import { LinksList } from './LinksList.tsx';
import { LinksPicture } from './LinksPicture.tsx';
import './split.css';
import './links.css';

/** The links between rows of the structure: as a circle of rows with bundles across it, and each of them in words with its source. */
export function LinksLens() {
  const { full: graph, plan, words, view, shown } = useApp();
  const [pointedAt, setPointedAt] = useState<string | undefined>(undefined);
  const places = useMemo(() => linkRows(graph, plan), [graph, plan]);
  const all = useMemo(() => crossTies(graph, places.rowOf), [graph, places]);
  const { focus, towards, unverified } = view;
  const ties = useMemo(() => shownTies(all, { shown, unverified }), [all, shown, unverified]);
  const rows = useMemo(() => places.rows.filter(({ bodies }) => bodies.some((id) => shown.has(id))), [places, shown]);
  const answer = useMemo(() => answerLinks(graph, places, ties, { focus, towards }), [graph, places, ties, focus, towards]);
  const unfiltered = useMemo(() => {
    const everything = new Set([...graph.nodes.values()].flatMap(({ id, status }) => (unverified || status === 'verified' ? id : [])));
    return answerLinks(graph, places, shownTies(all, { shown: everything, unverified }), { focus, towards });
  }, [graph, places, all, unverified, focus, towards]);
  const hidden = useMemo(() => {
    const isDoubtful = (id: string) => graph.nodes.get(id)?.status === 'unverified';
    const doubtful = unverified
      ? []
      : all.filter(({ from, to, because }) => isDoubtful(from) || isDoubtful(to) || because.every(({ basis }) => basis === 'unverified'));
    return { unverified: doubtful.length, filtered: all.length - doubtful.length - ties.length };
  }, [graph, all, ties, unverified]);
  return (
    <section className="lens split-lens links-lens" aria-label={words.crossLinks}>
      <div className="split">
        <LinksPicture rows={rows} ties={ties} answer={answer} pointedAt={pointedAt} onPoint={setPointedAt} />
        <LinksList ties={ties} answer={answer} unfiltered={unfiltered} hidden={hidden} onPoint={setPointedAt} />
      </div>
    </section>
  );
}
