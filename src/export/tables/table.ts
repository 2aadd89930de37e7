/** A partial date: kept apart from other text, so that a workbook can hold a real date. */
export interface DateCell {
  date: string;
}
/** Nothing stands in a cell that is undefined. */
export type Cell = string | number | DateCell | undefined;

/** A table as it leaves the app, in a CSV file or on a sheet. */
export interface Table {
  /** The name of its sheet. */
  name: string;
  columns: { title: string /** In characters. */; width: number }[];
  rows: Cell[][];
}

/** How one column of a table is filled. */
export interface Column<T> {
  title: string;
  width: number;
  cell: (row: T) => Cell;
}

/** Fills a table from its rows, column by column. */
export function tableOf<T>(name: string, rows: readonly T[], columns: readonly Column<T>[]): Table {
  return {
    name,
    columns: columns.map(({ title, width }) => ({ title, width })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** A list in one cell; nothing when it is empty. */
export function listCell(items: readonly string[]): Cell {
  return items.length > 0 ? items.join('; ') : undefined;
}

export function dateCell(date: string | null | undefined): Cell {
  return date ? { date } : undefined;
}
