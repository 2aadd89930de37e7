/** The grid on the margins of a picture: letters across, numbers down, so that a list can say where something stands. */

export interface PaperGrid {
  columns: number;
  rows: number;
  /** Of one cell, in px. */
  width: number;
  height: number;
}

/** A cell is about so large in px: a glance finds an abbreviation in it. */
const CELL = 175;

/** The grid over a picture of this size. */
export function gridOver({ width, height }: { width: number; height: number }): PaperGrid {
  const columns = Math.max(1, Math.min(26, Math.round(width / CELL)));
  const rows = Math.max(1, Math.round(height / CELL));
  return { columns, rows, width: width / columns, height: height / rows };
}

/** The letter of a column, counted from 0. */
export function columnLetter(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column);
}

/** The cell in which a point of the picture lies: `B3`. What lies outside belongs to the nearest. */
export function cellAt(grid: PaperGrid, x: number, y: number): string {
  const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, Math.floor(value)));
  return `${columnLetter(within(x / grid.width, grid.columns))}${within(y / grid.height, grid.rows) + 1}`;
}

/** The cell with the widest name over a picture of at most this size. */
export function lastCell(size: { width: number; height: number }): string {
  const { columns, rows } = gridOver(size);
  return `${columns > 12 ? 'M' : columnLetter(columns - 1)}${rows}`;
}
