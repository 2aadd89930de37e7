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
/** A column is given up where this many times the rows find room without it. */
const WORTH_A_COLUMN = 1.2;

/** The rows that fit in a room, in the largest letters that show them all, else in the least; the rest is counted. */
export function fitTable(draft: DraftTable, { width, height, least }: StageRoom): StageTable {
  const { columns, rows } = draft;
  const most = Math.max(COMFORTABLE, least * ROOMY);
  let size = most;
  let set = setAt(draft, { width, height, size });
  while (set.rows < rows.length && size > least) {
    size = Math.max(least, size - 0.5);
    set = setAt(draft, { width, height, size });
  }
  const pick = (row: readonly string[]) => set.kept.map((index) => row[index] ?? '');
  return {
    form: 'table',
    columns: pick(columns),
    rows: rows.slice(0, set.rows).map(({ cells }) => pick(cells)),
    hidden: rows.length - set.rows,
    size,
    widths: set.widths,
    cited: rows.slice(0, set.rows).flatMap(({ cited = [] }) => cited),
  };
}

interface Room {
  width: number;
  height: number;
  size: number;
}

interface TableSet {
  kept: number[];
  widths: number[];
  rows: number;
}

/** The columns that are kept, their widths, and how many rows find room, in letters of a size. */
function setAt({ columns, rows, spare = [] }: DraftTable, room: Room): TableSet {
  let kept = columns.map((_, index) => index);
  const cells = rows.map((row) => row.cells);
  let best = filled(columns, cells, kept, room);
  for (const given of spare) {
    if (best.rows === rows.length) break;
    kept = kept.filter((index) => index !== given);
    const without = filled(columns, cells, kept, room);
    if (without.rows >= best.rows * WORTH_A_COLUMN) best = without;
  }
  return best;
}

/** With these columns: their widths follow from the rows that are shown, and these from the widths. */
function filled(columns: readonly string[], rows: readonly (readonly string[])[], kept: number[], room: Room): TableSet {
  let shown = rows;
  let set = widened(columns, rows, shown, kept, room);
  for (let round = 0; round < 2 && set.rows < shown.length; round++) {
    shown = rows.slice(0, Math.max(1, set.rows));
    const again = widened(columns, rows, shown, kept, room);
    if (again.rows < set.rows) break;
    set = again;
  }
  return set;
}

function widened(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  measuredBy: readonly (readonly string[])[],
  kept: number[],
  { width, height, size }: Room,
): TableSet {
  const beside = 2 * TABLE_SPACE.beside * size;
  const own = kept.map((index) => {
    const cells = measuredBy.map((row) => row[index] ?? '');
    const texts = [columns[index] ?? '', ...cells];
    const wide = (text: string, weight: 400 | 600 = 600) => textWidth(text, size, weight);
    const said = cells.filter(Boolean);
    return {
      // A browser sets columns in whole px.
      natural: Math.ceil(Math.max(...texts.map((text) => wide(text))) + beside) + 1,
      least: Math.ceil(Math.max(...texts.flatMap((text) => text.split(' ')).map((word) => wide(word))) + beside) + 1,
      weight: Math.sqrt(said.reduce((sum, text) => sum + wide(text, 400), 0) / Math.max(1, said.length) + beside),
    };
  });
  const widths = shared(own, width);
  const tall = (row: readonly string[], weight: 400 | 600) => {
    const lines = kept.map((index, at) => wrapText(row[index] ?? '', (widths[at] ?? 0) - beside - 0.5, size, weight).length);
    return (Math.max(1, ...lines) * TABLE_SPACE.line + 2 * TABLE_SPACE.above) * size;
  };
  const line = (TABLE_SPACE.line + 2 * TABLE_SPACE.above) * size;
  let used = tall(columns, 600);
  let fitting = 0;
  for (const row of rows) {
    const next = used + tall(row, 400);
    // Where rows are left out, a line says how many.
    if (next + (fitting + 1 < rows.length ? line : 0) > height) break;
    used = next;
    fitting++;
  }
  return { kept, widths, rows: fitting };
}

/** Columns as wide as their words where there is room; else the more, the longer what usually stands in them, none narrower than its longest word. */
function shared(own: readonly { natural: number; least: number; weight: number }[], width: number): number[] {
  const at = (level: number) => own.map(({ natural, least, weight }) => Math.max(least, Math.min(natural, level * weight)));
  const total = (level: number) => at(level).reduce((sum, each) => sum + each, 0);
  const widest = Math.max(0, ...own.map(({ natural, weight }) => natural / Math.max(1, weight)));
  if (total(widest) <= width) return at(widest);
  let [low, high] = [0, widest];
  for (let round = 0; round < 30; round++) {
    const middle = (low + high) / 2;
    if (total(middle) <= width) low = middle;
    else high = middle;
  }
  const widths = at(low).map(Math.floor);
  const over = widths.reduce((sum, each) => sum + each, 0) / width;
  // Where even the longest words have no room the painter breaks them.
  return over > 1 ? widths.map((each) => Math.floor(each / over)) : widths;
}
