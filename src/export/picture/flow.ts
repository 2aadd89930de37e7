import { textWidth, wrapText } from '../../layout/textWidth.ts';
import type { StageTable } from '../../view/stage/Stage.ts';
import type { LegendEntry } from './Plate.ts';

/** Room of a sample before its words, and between two entries, in font sizes. */
const SAMPLE = 1.9;
const BETWEEN = 1.5;
const LINE = 1.45;

export interface PlacedEntry extends LegendEntry {
  /** Left end of its sample, and the baseline of its words. */
  x: number;
  y: number;
  /** Width of the sample, and of the words behind it. */
  sampleWidth: number;
  wordsWidth: number;
}

/** A legend set in lines of at most `width` px; `y` counts from the top. */
export function flowLegend(
  legend: readonly LegendEntry[],
  { width, size }: { width: number; size: number },
): { entries: PlacedEntry[]; height: number } {
  let [x, line] = [0, 0];
  const entries = legend.map((entry): PlacedEntry => {
    const wordsWidth = textWidth(entry.words, size, 400);
    const own = SAMPLE * size + wordsWidth;
    if (x > 0 && x + own > width) [x, line] = [0, line + 1];
    const placed = { ...entry, x, y: (line * LINE + 1) * size, sampleWidth: (SAMPLE - 0.5) * size, wordsWidth };
    x += own + BETWEEN * size;
    return placed;
  });
  return { entries, height: legend.length === 0 ? 0 : (line + 1) * LINE * size };
}

export interface GridRow {
  y: number;
  height: number;
  /** The lines of each cell. */
  cells: string[][];
}

export interface Grid {
  widths: number[];
  /** The heads first. */
  rows: GridRow[];
  height: number;
  size: number;
  padding: { x: number; y: number };
  line: number;
}

/** A table set in a width: columns have room for their longest word, and the rest by what they say. */
export function setTable({ columns, rows, size }: StageTable, width: number): Grid {
  const padding = { x: size * 0.45, y: size * 0.28 };
  const line = size * 1.22;
  const all = [columns, ...rows];
  const measured = columns.map((_, column) => {
    const cells = all.map((row) => row[column] ?? '');
    const widest = Math.max(0, ...cells.map((cell) => textWidth(cell, size, 600)));
    const longest = Math.max(0, ...cells.flatMap((cell) => cell.split(/\s+/)).map((word) => textWidth(word, size, 600)));
    return { widest: widest + 2 * padding.x + 1, least: longest + 2 * padding.x + 1 };
  });
  const least = measured.reduce((sum, each) => sum + each.least, 0);
  const wanted = measured.reduce((sum, each) => sum + each.widest - each.least, 0);
  const rest = width - least;
  const widths = measured.map(({ widest, least: own }) =>
    rest <= 0 ? (own * width) / least : own + (wanted > 0 ? ((widest - own) / wanted) * Math.min(rest, wanted) : 0),
  );
  // What no column needs goes to all alike, so that the table is as wide as its place.
  const spare = (width - widths.reduce((sum, each) => sum + each, 0)) / Math.max(1, widths.length);
  const given = widths.map((each) => each + spare);
  let y = 0;
  const set = all.map((row, index): GridRow => {
    const weight = index === 0 ? 600 : 400;
    const cells = columns.map((_, column) => wrapText(row[column] ?? '', (given[column] ?? 0) - 2 * padding.x, size, weight));
    const height = Math.max(1, ...cells.map(({ length }) => length)) * line + 2 * padding.y;
    const placed = { y, height, cells };
    y += height;
    return placed;
  });
  return { widths: given, rows: set, height: y, size, padding, line };
}
