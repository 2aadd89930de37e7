import { useMemo } from 'react';
import { useApp } from './AppContext.ts';
import { PageLinks } from './PageLinks.tsx';

/** The line at the bottom: how much there is, how much of it is stated, the date of the data, and the pages about it. */
export function Footer() {
  const { full: graph, words } = useApp();
  const { bodies, agencies, relations, stated } = useMemo(() => {
    const { nodes, relations: all } = graph.dataset;
    return {
      bodies: nodes.filter((node) => node.kind === 'body').length,
      agencies: nodes.filter((node) => node.kind === 'agency').length,
      relations: all.length,
      stated: Math.round((100 * all.filter((relation) => relation.basis === 'stated').length) / Math.max(1, all.length)),
    };
  }, [graph]);
  return (
    <footer className="footer">
      <span>{words.status(bodies, agencies, relations, stated)}</span>
      <span className="footer-end">
        <span>
          {graph.day && `${words.asOf(words.date(graph.day.date))} · `}
          {words.dataVersion(graph.dataset.version, words.date(graph.dataset.asOf))}
        </span>
        <PageLinks />
      </span>
    </footer>
  );
}
