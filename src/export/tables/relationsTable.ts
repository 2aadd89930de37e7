import { nodeOf } from '../../model/graph.ts';
import type { Messages } from '../../text/en.ts';
import { exportWords } from '../../text/export.ts';
import { verbWords } from '../../text/verbs.ts';
import { shortName } from '../../view/naming.ts';
import type { Language } from '../../view/View.ts';
import type { Part } from '../selection.ts';
import { citationWords } from './citationWords.ts';
import { dateCell, type Table, tableOf } from './table.ts';

/** One row a relation, as a sentence of three cells and with everything that is said about it. */
export function relationsTable({ dataset, graph }: Part, words: Messages): Table {
  const lang = words.lang as Language;
  const cited = citationWords(graph, words);
  const { sheets, columns } = exportWords[lang];
  const name = (id: string) => shortName(nodeOf(graph, id), lang);
  return tableOf(sheets.relations, dataset.relations, [
    { title: columns.id, width: 34, cell: ({ id }) => id },
    { title: columns.fromId, width: 20, cell: ({ from }) => from },
    { title: columns.from, width: 24, cell: ({ from }) => name(from) },
    { title: columns.verb, width: 26, cell: ({ verb }) => verbWords[lang][verb]?.forward },
    { title: columns.to, width: 24, cell: ({ to }) => name(to) },
    { title: columns.toId, width: 20, cell: ({ to }) => to },
    { title: columns.relationKind, width: 16, cell: ({ kind }) => kind },
    { title: columns.basis, width: 12, cell: ({ basis }) => words.basis[basis] },
    { title: columns.role, width: 16, cell: ({ role }) => role },
    { title: columns.scope, width: 24, cell: ({ scope }) => scope?.[lang] },
    { title: columns.since, width: 11, cell: ({ since }) => dateCell(since) },
    { title: columns.until, width: 11, cell: ({ until }) => dateCell(until) },
    { title: columns.seenOn, width: 13, cell: ({ seenOn }) => dateCell(seenOn) },
    { title: columns.confirmedOn, width: 15, cell: ({ confirmedOn }) => dateCell(confirmedOn) },
    { title: columns.reference, width: 24, cell: ({ reference }) => reference },
    { title: columns.note, width: 40, cell: ({ note }) => note?.[lang] },
    { title: columns.sources, width: 44, cell: ({ citations }) => cited(citations) },
  ]);
}
