import type { Mark } from '../view/drawing.ts';
import type { MirrorDrawing } from '../view/drawMirror.ts';
import { seatKey } from '../view/drawMirror.ts';

/**
 * Where a key leads in the mirror: up and down to the neighbours on the same side, left and right along the broadest band to the
 * other side (and to the name of the row's pillar and back), Home and End to the first and last of the side. Undefined where nothing is.
 */
export function stepAcross({ columns, ribbons, marks }: MirrorDrawing, from: Mark, key: string): Mark | undefined {
  const column = columns.findIndex((keys) => keys.includes(from.key));
  const keys = columns[column];
  if (!keys) return undefined;
  const markOf = (wanted: string | undefined) => marks.find((mark) => mark.key === wanted);
  const at = keys.indexOf(from.key);
  const broadest = [...ribbons].sort((a, b) => b.width - a.width || a.from.y - b.from.y);
  const beside = (wanted: readonly string[] = []) =>
    wanted.flatMap((each) => markOf(each) ?? []).find(({ y, height }) => y < from.y + from.height && from.y < y + height);
  switch (key) {
    case 'ArrowDown':
      return markOf(keys[at + 1]);
    case 'ArrowUp':
      return markOf(keys[at - 1]);
    case 'Home':
      return markOf(keys[0]);
    case 'End':
      return markOf(keys.at(-1));
    case 'ArrowRight':
      if (column === 0) return beside(columns[1]);
      if (column === 1) {
        const seat = broadest.find(({ row }) => row === from.key)?.seat;
        return seat === undefined ? undefined : markOf(seatKey(seat));
      }
      return undefined;
    case 'ArrowLeft':
      if (column === 2) return markOf(broadest.find(({ seat }) => seatKey(seat) === from.key)?.row);
      return column === 1 ? beside(columns[0]) : undefined;
    default:
      return undefined;
  }
}
