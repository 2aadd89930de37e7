import { type Graph, nodeOf, wholeOf } from '../../model/graph.ts';
import type { ToConfirm } from '../../query/focalCoverage.ts';
import type { Messages } from '../../text/en.ts';
import { meetingWords } from '../../text/meeting.ts';
import { heardWords } from '../../view/focalInWords.ts';
import { shortName } from '../../view/naming.ts';
import type { Language } from '../../view/View.ts';
import { citationWords } from './citationWords.ts';
import { type Cell, dateCell, listCell, type Table, tableOf } from './table.ts';

/** What to confirm before a meeting, one row a body and agency; nothing stands in a cell for what no source gives. */
export function toConfirmTable(graph: Graph, rows: readonly ToConfirm[], words: Messages): Table {
  const lang = words.lang as Language;
  const { columns, sheet, levels, confirmReasons } = meetingWords[lang];
  const cited = citationWords(graph, words);
  const node = (id: string) => nodeOf(wholeOf(graph), id);
  const name = (id: string) => shortName(node(id), lang);
  const said = ({ statement }: ToConfirm) => statement?.because;
  return tableOf(sheet, rows, [
    { title: columns.bodyId, width: 20, cell: ({ body }) => body },
    { title: columns.body, width: 24, cell: ({ body }) => name(body) },
    { title: columns.pillar, width: 10, cell: ({ body }) => pillarCell(node(body).pillar, words) },
    { title: columns.agency, width: 26, cell: ({ statement }) => statement && name(statement.agency) },
    { title: columns.successors, width: 30, cell: ({ successors }) => listCell(successors.map(({ from }) => name(from))) },
    { title: columns.level, width: 18, cell: ({ level }) => levels[level] },
    { title: columns.namedFor, width: 24, cell: ({ statement }) => statement && name(statement.namedFor) },
    { title: columns.basis, width: 14, cell: (row) => said(row) && words.basis[said(row)?.basis ?? 'unverified'] },
    {
      title: columns.lastHeard,
      width: 30,
      cell: ({ heard }) => heard && ('date' in heard ? dateCell(heard.date) : heardWords(heard, words)),
    },
    { title: columns.source, width: 44, cell: (row) => cited(said(row)?.citations ?? []) },
    { title: columns.why, width: 40, cell: ({ why }) => listCell(why.map((reason) => confirmReasons[reason])) },
  ]);
}

function pillarCell(pillar: keyof Messages['pillarsShort'] | undefined, words: Messages): Cell {
  return pillar && words.pillarsShort[pillar];
}
