import { textWidth, wrapText } from '../../layout/textWidth.ts';
import type { Citation } from '../../model/schema.ts';
import { type StageRoom, type StageTable, TABLE_SPACE } from './Stage.ts';

/** A table before it has a room. */
export interface DraftTable {
  columns: readonly string[];
  rows: readonly { cells: readonly string[]; cited?: readonly Citation[] }[];
  /** Columns that can be missed, the first of them first. */
  spare?: readonly number[];
}

/** Letters of a table in px, where its room asks for no larger ones. */
const COMFORTABLE = 14;
/** A table that fits is set in letters up to so many times the least. */
const ROOMY = 1.25;
/** A column of words that wrap should be this many font sizes wide before another column is given up for it. */
const LEAST_COLUMN = 7.5;

/** The rows that fit in a room, in the largest letters that show them all, else in the least; the rest is counted. */
export function fitTable({ columns, rows, spare = [] }: DraftTable, { width, height, least }: StageRoom): StageTable {
  const cells = rows.map((row) => row.cells);
  const most = Math.max(COMFORTABLE, least * ROOMY);
  let size = most;
  let set = setAt(columns, cells, spare, { width, height, size });
  while (set.rows < rows.length && size > least) {
    size = Math.max(least, size - 0.5);
    set = setAt(columns, cells, spare, { width, height, size });
  }
  const pick = (row: readonly string[]) => set.kept.map((index) => row[index] ?? '');
  return {
    form: 'table',
    columns: pick(columns),
    rows: cells.slice(0, set.rows).map(pick),
    hidden: rows.length - set.rows,
    size,
    widths: set.widths,
    cited: rows.slice(0, set.rows).flatMap(({ cited = [] }) => cited),
  };
}

/** The columns that are kept, their widths, and how many rows find room, in letters of a size. */
function setAt(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  spare: readonly number[],
  { width, height, size }: { width: number; height: number; size: number },
): { kept: number[]; widths: number[]; rows: number } {
  const beside = 2 * TABLE_SPACE.beside * size;
  const column = (index: number) => [columns[index] ?? '', ...rows.map((row) => row[index] ?? '')];
  const measured = columns.map((_, index) => {
    const texts = column(index);
    const wide = (text: string) => textWidth(text, size, 600);
    const words = texts.flatMap((text) => text.split(' '));
    return { natural: Math.max(...texts.map(wide)) + beside, least: Math.max(...words.map(wide)) + beside };
  });
  let kept = columns.map((_, index) => index);
  let widths = shared(measured, kept, width);
  for (const given of spare) {
    const isNarrow = kept.some((index, at) => {
      const { natural = 0, least = 0 } = measured[index] ?? {};
      return (widths[at] ?? 0) < Math.min(natural, Math.max(least, LEAST_COLUMN * size + beside)) - 0.5;
    });
    if (!isNarrow) break;
    kept = kept.filter((index) => index !== given);
    widths = shared(measured, kept, width);
  }
  const tall = (row: readonly string[], weight: 400 | 600) => {
    const lines = kept.map((index, at) => wrapText(row[index] ?? '', (widths[at] ?? 0) - beside + 0.01, size, weight).length);
    return (Math.max(1, ...lines) * TABLE_SPACE.line + 2 * TABLE_SPACE.above) * size;
  };
  const heights = rows.map((row) => tall(row, 400));
  const head = tall(columns, 600);
  const line = (TABLE_SPACE.line + 2 * TABLE_SPACE.above) * size;
  const all = heights.reduce((sum, each) => sum + each, head);
  let used = head;
  let fitting = 0;
  // Where rows are left out, a line says how many.
  const room = all <= height ? height : height - line;
  while (fitting < rows.length && used + (heights[fitting] ?? 0) <= room) {
    used += heights[fitting] ?? 0;
    fitting++;
  }
  return { kept, widths, rows: fitting };
}

/** Narrow columns as wide as their words, the others alike, none narrower than its longest word. */
function shared(measured: readonly { natural: number; least: number }[], kept: readonly number[], width: number): number[] {
  const own = kept.map((index) => measured[index] ?? { natural: 0, least: 0 });
  const at = (level: number) => own.map(({ natural, least }) => Math.max(least, Math.min(natural, level)));
  const total = (level: number) => at(level).reduce((sum, each) => sum + each, 0);
  const widest = Math.max(0, ...own.map(({ natural }) => natural));
  if (total(widest) <= width) return at(widest);
  let [low, high] = [0, widest];
  for (let round = 0; round < 30; round++) {
    const middle = (low + high) / 2;
    if (total(middle) <= width) low = middle;
    else high = middle;
  }
  const widths = at(low);
  const over = widths.reduce((sum, each) => sum + each, 0) / width;
  // Where even the longest words have no room the painter breaks them.
  return over > 1 ? widths.map((each) => each / over) : widths;
}
