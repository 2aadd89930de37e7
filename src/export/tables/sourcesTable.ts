import type { Messages } from '../../text/en.ts';
import { exportWords } from '../../text/export.ts';
import type { Language } from '../../view/View.ts';
import type { Part } from '../selection.ts';
import { dateCell, type Table, tableOf } from './table.ts';

/** One row a source that anything in the part cites. */
export function sourcesTable({ dataset }: Part, words: Messages): Table {
  const lang = words.lang as Language;
  const { sheets, columns } = exportWords[lang];
  return tableOf(sheets.sources, dataset.sources, [
    { title: columns.id, width: 20, cell: ({ id }) => id },
    { title: columns.title, width: 50, cell: ({ title }) => title },
    { title: columns.publisher, width: 34, cell: ({ publisher }) => publisher ?? undefined },
    { title: columns.date, width: 11, cell: ({ date }) => dateCell(date) },
    { title: columns.eventDate, width: 16, cell: ({ eventDate }) => dateCell(eventDate) },
    { title: columns.dateNote, width: 40, cell: ({ dateNote }) => dateNote?.[lang] },
    { title: columns.language, width: 10, cell: ({ language }) => language },
    { title: columns.sourceKind, width: 16, cell: ({ kind }) => words.sourceKinds[kind] },
    { title: columns.reproduces, width: 30, cell: ({ reproduces }) => reproduces },
    { title: columns.address, width: 40, cell: ({ url }) => url },
  ]);
}
