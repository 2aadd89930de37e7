import { textWidth, wrapText } from '../../layout/textWidth.ts';
import type { LegendEntry } from '../../view/stage/legendOf.ts';
import { type StageTable, TABLE_SPACE } from '../../view/stage/Stage.ts';

/** Room of a sample before its words, and between two entries, in font sizes. */
const SAMPLE = 1.9;
const BETWEEN = 1.5;
/** From line to line, in font sizes. */
export const LEGEND_LINE = 1.45;

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
    const wordsWidth = textWidth(entry.text, size, 400);
    const own = SAMPLE * size + wordsWidth;
    if (x > 0 && x + own > width) [x, line] = [0, line + 1];
    const placed = { ...entry, x, y: (line * LEGEND_LINE + 1) * size, sampleWidth: (SAMPLE - 0.5) * size, wordsWidth };
    x += own + BETWEEN * size;
    return placed;
  });
  return { entries, height: legend.length === 0 ? 0 : (line + 1) * LEGEND_LINE * size };
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

/** A table in the widths for which its rows were counted. */
export function setTable({ columns, rows, size, widths }: StageTable): Grid {
  const padding = { x: size * TABLE_SPACE.beside, y: size * TABLE_SPACE.above };
  const line = size * TABLE_SPACE.line;
  let y = 0;
  const set = [columns, ...rows].map((row, index): GridRow => {
    const weight = index === 0 ? 600 : 400;
    const cells = columns.map((_, column) => wrapText(row[column] ?? '', (widths[column] ?? 0) - 2 * padding.x + 0.01, size, weight));
    const height = Math.max(1, ...cells.map(({ length }) => length)) * line + 2 * padding.y;
    const placed = { y, height, cells };
    y += height;
    return placed;
  });
  return { widths, rows: set, height: y, size, padding, line };
}
