import type { Graph } from '../../model/graph.ts';
import type { Citation } from '../../model/schema.ts';
import type { Messages } from '../../text/en.ts';
import { publisherShort, sourceDate } from '../../view/labels.ts';
import { type Cell, listCell } from './table.ts';

/** Citations in one cell: publisher or title, date and place in the source, each readable without the other tables. */
export function citationsCell({ sources }: Graph, citations: readonly Citation[], words: Messages): Cell {
  return listCell(
    citations.flatMap(({ source: id, locator }) => {
      const source = sources.get(id);
      return source ? [`${publisherShort(source) ?? source.title}, ${sourceDate(source, words)}, ${locator}`] : [];
    }),
  );
}
