import type { Graph } from '../../model/graph.ts';
import type { Citation } from '../../model/schema.ts';
import type { Messages } from '../../text/en.ts';
import { publisherShort, sourceDate } from '../../view/labels.ts';
import { type Cell, listCell } from './table.ts';

/** Writes citations in one cell: publisher or title, date and place in the source, each readable without the other tables. */
export function citationWords({ sources }: Graph, words: Messages): (citations: readonly Citation[]) => Cell {
  // Dates in words take their time, and a few sources are cited everywhere.
  const named = new Map(
    [...sources].map(([id, source]) => [id, `${publisherShort(source) ?? source.title}, ${sourceDate(source, words)}`]),
  );
  return (citations) =>
    listCell(citations.flatMap(({ source, locator }) => (named.has(source) ? [`${named.get(source)}, ${locator}`] : [])));
}
