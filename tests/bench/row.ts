/** One figure of a benchmark. */
export interface Row {
  what: string;
  value: number;
  unit: 'KB' | 'ms' | 's' | '';
  /** The bar from which it counts as too much; figures without one are only reported. */
  budget?: number;
}

/** The middle value; of an even number of values the higher of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The value that 95 of 100 do not exceed. */
export function p95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * 0.95) - 1)] ?? Number.NaN;
}

/** Prints a heading and its rows, aligned. */
export function printTable(heading: string, rows: readonly Row[]): void {
  console.log(`\n${heading}`);
  for (const row of rows) {
    const bar = row.budget === undefined ? '' : `  of ${row.budget} ${row.unit}${isOver(row) ? '  OVER' : ''}`;
    console.log(`  ${row.what.padEnd(52)} ${figure(row).padStart(9)} ${row.unit}${bar}`);
  }
}

/** Is the figure above its bar? */
export function isOver({ value, budget }: Row): boolean {
  return budget !== undefined && value > budget;
}

function figure({ value, unit }: Row): string {
  if (Number.isNaN(value)) return '–';
  return value.toFixed(unit === '' ? 3 : 1);
}
