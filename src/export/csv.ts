import { guardFormula } from './formulaGuard.ts';
import { bodiesTable } from './tables/bodiesTable.ts';
import { focalPointsTable } from './tables/focalPointsTable.ts';
import { relationsTable } from './tables/relationsTable.ts';
import type { Cell, Table } from './tables/table.ts';
import { wholeText } from './wholeText.ts';
import type { WriteOptions, Writer } from './writer.ts';

/** By this mark Excel knows that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The bodies, and what they are tied to, as CSV. */
export const writeBodiesCsv: Writer = (part, words, options) => csvText(bodiesTable(part, words), options);
/** The relations as CSV. */
export const writeRelationsCsv: Writer = (part, words, options) => csvText(relationsTable(part, words), options);
/** Who in Indonesia answers for each body, as CSV. */
export const writeFocalPointsCsv: Writer = (part, words, options) => csvText(focalPointsTable(part, words), options);

/** A table as RFC 4180 has it: a heading, one record a row, CRLF after each. Cells are guarded against formulas. */
export function csvText({ columns, rows }: Table, { separator }: WriteOptions): string {
  const quoted = (text: string) => (/[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (cells: readonly Cell[]) => `${cells.map((cell) => quoted(guardFormula(cellText(cell)))).join(separator)}\r\n`;
  return `${BYTE_ORDER_MARK}${line(columns.map(({ title }) => title))}${rows.map(line).join('')}`;
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return cell.date;
  return wholeText(String(cell));
}
