import { brokenWords } from '../../layout/paperChart.ts';
import type { Sheet } from '../../layout/paperSize.ts';
import { textWidth } from '../../layout/textWidth.ts';
import type { Language } from '../View.ts';
import { CELL, PAPER_LINE, type PaperItem, type PaperTable, type PaperWords } from './Page.ts';

/** A cell before it is broken into lines. */
export interface Cell {
  text: string;
  lang?: Language;
  strong?: boolean;
}

export interface List {
  name: string;
  /** Heads of the columns with their shares of the width; a column without a share is as wide as its words. */
  columns: readonly { head: string; share?: number }[];
  rows: readonly (readonly Cell[])[];
  /** Letters in px. */
  size: number;
  /** The least width in px of the list: where the sheet is twice as wide, two stand beside each other. */
  least: number;
  /** Whether the first cell is said again only where it changes, and at the top of each column. */
  isGrouped?: boolean;
  /** Words above it on its first page. */
  above?: readonly string[];
}

const GUTTER = 22;

/** A list on as many pages as it takes: its heads are repeated, no row is cut, and each page is filled column by column. */
export function listPages(list: List, sheet: Sheet, top = 0): PaperItem[][] {
  const { columns, rows, size, least, name, isGrouped = false } = list;
  const { x: left, y: start, width, height } = sheet.content;
  const abreast = Math.max(1, Math.floor((width + GUTTER) / (least + GUTTER)));
  const wide = (width - (abreast - 1) * GUTTER) / abreast;
  const widths = widthsOf(list, wide);
  const broken = rows.map((row) =>
    row.map((cell, at): PaperWords => {
      const lines = brokenWords(cell.text, (widths[at] ?? 0) - 2 * CELL.beside * size, size, cell.strong ? 600 : 400);
      return { lines, ...(cell.lang && { lang: cell.lang }), ...(cell.strong && { strong: true }) };
    }),
  );
  const tall = (row: readonly PaperWords[]) =>
    (Math.max(1, ...row.map(({ lines }) => lines.length)) * PAPER_LINE + 2 * CELL.above) * size + 1;
  const headLines = Math.max(
    1,
    ...columns.map(({ head }, at) => brokenWords(head, (widths[at] ?? 0) - 2 * CELL.beside * size, size, 600).length),
  );
  const head = (headLines * PAPER_LINE + 2 * CELL.above) * size + 2;
  const above = (list.above ?? []).flatMap((text) => brokenWords(text, width, size, 400));
  const skip = top + (above.length > 0 ? above.length * PAPER_LINE * size + 6 : 0);
  const strips = stripsOf(broken, isGrouped, tall, (strip) => height - head - (strip < abreast ? skip : 0));
  const pages: PaperItem[][] = [];
  strips.forEach((strip, index) => {
    const page = Math.floor(index / abreast);
    const first = page === 0 ? skip : 0;
    const table: PaperTable = {
      form: 'table',
      name,
      x: left + (index % abreast) * (wide + GUTTER),
      y: start + first,
      widths,
      size,
      heads: columns.map((column) => column.head),
      rows: strip,
    };
    const items = pages[page] ?? [];
    items.push(table);
    pages[page] = items;
  });
  if (above.length > 0)
    pages[0] = [{ form: 'text', x: left, y: start + top, size, words: { lines: above }, quiet: true }, ...(pages[0] ?? [])];
  return pages;
}

function widthsOf({ columns, rows, size }: List, wide: number): number[] {
  const natural = columns.map(({ head, share }, at) =>
    share === undefined
      ? Math.max(textWidth(head, size, 600), ...rows.map((row) => textWidth(row[at]?.text ?? '', size, row[at]?.strong ? 600 : 400))) +
        2 * CELL.beside * size +
        1
      : 0,
  );
  const rest = wide - natural.reduce((sum, each) => sum + each, 0);
  const shares = columns.reduce((sum, { share = 0 }) => sum + share, 0);
  return columns.map(({ share }, at) => (share === undefined ? (natural[at] ?? 0) : (rest * share) / shares));
}

/** The rows in columns, none cut; in a grouped list the name of the group once in each. */
function stripsOf(
  rows: readonly PaperWords[][],
  isGrouped: boolean,
  tall: (row: readonly PaperWords[]) => number,
  roomOf: (strip: number) => number,
): PaperWords[][][] {
  const strips: PaperWords[][][] = [];
  let left = 0;
  rows.forEach((row, index) => {
    const [group] = row;
    const isSame = isGrouped && index > 0 && rows[index - 1]?.[0]?.lines.join(' ') === group?.lines.join(' ');
    const short = isSame ? [{ ...group, lines: [''] }, ...row.slice(1)] : row;
    if (strips.length > 0 && tall(short) <= left) {
      strips.at(-1)?.push(short);
      left -= tall(short);
    } else {
      strips.push([row]);
      left = roomOf(strips.length - 1) - tall(row);
    }
  });
  return strips;
}
