import type { Drawing, Mark } from '../view/drawing.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * Where an arrow key leads in the chart: left to the superior, right to the first subordinate (or what stands next in the row),
 * up and down to the neighbours of the same column, chips one after another.
 */
export function walk(drawing: Drawing, from: Mark, direction: Direction, parentOf: ReadonlyMap<string, string>): Mark | undefined {
  const marks = drawing.marks;
  if (direction === 'left') {
    const parent = marks.find((mark) => mark.id === parentOf.get(from.id) && !mark.standsFor);
    return parent ?? nearestLeft(marks, from);
  }
  if (direction === 'right') {
    const child = marks.filter((mark) => parentOf.get(mark.id) === from.id).sort((a, b) => a.y - b.y || a.x - b.x)[0];
    return child ?? nearestRight(marks, from);
  }
  const column = marks.filter((mark) => columnOf(mark) === columnOf(from)).sort((a, b) => a.y - b.y || a.x - b.x);
  const index = column.findIndex((mark) => mark.key === from.key);
  return column[index + (direction === 'down' ? 1 : -1)];
}

function overlaps(a: Mark, b: Mark): boolean {
  return a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Boxes of one column share their left edge or their rank; chips flow, so their rank tells. */
function columnOf(mark: Mark): string {
  if (mark.hue === 'indonesia') return 'focal';
  if (mark.rank === 'chip' || mark.standsFor) return 'working';
  return mark.joined ? 'sector' : String(Math.round(mark.x));
}

function nearestRight(marks: readonly Mark[], from: Mark): Mark | undefined {
  return marks.filter((mark) => mark.x >= from.x + from.width && overlaps(mark, from)).sort((a, b) => a.x - b.x)[0];
}

function nearestLeft(marks: readonly Mark[], from: Mark): Mark | undefined {
  return marks.filter((mark) => mark.x + mark.width <= from.x && overlaps(mark, from)).sort((a, b) => b.x - a.x)[0];
}
