import type { Graph } from '../../model/graph.ts';
import { directoryWords } from '../../text/directory.ts';
import type { Messages } from '../../text/en.ts';
import { type Directory, type DirectoryEntry, groupName } from '../../view/directory.ts';
import { DIRECTORY_COLUMNS, type DirectoryColumn, type DirectoryGrouping, type Language } from '../../view/View.ts';
import { type Cell, type Column, type Table, tableOf } from './table.ts';

const WIDTHS: Record<DirectoryColumn, number> = {
  body: 20,
  tier: 16,
  sector: 28,
  pillar: 10,
  superior: 22,
  focal: 34,
  alternate: 24,
  level: 32,
  since: 12,
  seen: 16,
  source: 34,
};

interface Line {
  group: string;
  entry: DirectoryEntry;
}

/**
 * The directory as a file: the rows of the screen in their order, what the headings of groups say in columns of their
 * own. A column that the screen leaves out because nothing is said in it is left out here too.
 */
export function directoryTable(graph: Graph, { groups, columns }: Directory, group: DirectoryGrouping, words: Messages): Table {
  const said = directoryWords[words.lang as Language];
  const lines = groups.flatMap((each) => each.entries.map((entry): Line => ({ group: groupName(graph, each, group, words), entry })));
  const kept = DIRECTORY_COLUMNS.filter((column) => columns.includes(column) || column === 'sector' || column === 'pillar');
  return tableOf(words.directory, lines, [
    ...(group === 'flat' ? [] : [{ title: said.group, width: 28, cell: (line: Line) => line.group }]),
    ...kept.flatMap((column): Column<Line>[] => [
      { title: said.columns[column], width: WIDTHS[column], cell: ({ entry }) => cellOf(entry, column) },
      ...(column === 'body' ? [{ title: said.fullName, width: 48, cell: ({ entry }: Line) => entry.fullName || undefined }] : []),
    ]),
  ]);
}

/** A single date is one for spreadsheets too; everything else is what the screen says. */
function cellOf(entry: DirectoryEntry, column: DirectoryColumn): Cell {
  if (column === 'since' || column === 'seen') {
    const [date, ...others] = entry[column];
    if (date && others.length === 0) return { date };
  }
  return entry.cells[column] || undefined;
}
