import type { Box } from './meets.ts';

/** A body on a path, with the size of its box. */
export interface ArchStone {
  id: string;
  width: number;
  height: number;
  /** How the step to it goes: up (-1), down (1) or to the side (0). */
  rise?: -1 | 0 | 1;
}

/** Between two rows: room for a line and its words. */
const ROW_GAP = 48;
/** Between the two arms at the top, and how much each row leans out. */
const ARM_GAP = 124;
const LEAN = 14;

/**
 * A path as an arch around the origin: its highest body at the top, the way up on the left, the way down on the right.
 * A path that only climbs or only descends is one column. Words `growth` times as large ask for as much more room.
 */
export function archOf(stones: readonly ArchStone[], growth = 1): Map<string, Box> {
  const rowGap = ROW_GAP * growth;
  const armGap = ARM_GAP * growth;
  const keystone = highest(stones);
  const arms = { left: stones.slice(0, keystone).reverse(), right: stones.slice(keystone + 1) };
  const isColumn = arms.left.length === 0 || arms.right.length === 0;
  const widest = Math.max(...stones.map(({ width }) => width));
  const top = stones[keystone];
  if (!top) return new Map();

  const rows = [
    [top],
    ...Array.from({ length: Math.max(arms.left.length, arms.right.length) }, (_, row) => [arms.left[row], arms.right[row]]),
  ];
  const heights = rows.map((row) => Math.max(...row.map((stone) => stone?.height ?? 0)));
  const whole = heights.reduce((sum, height) => sum + height, 0) + rowGap * (rows.length - 1);
  const boxes = new Map<string, Box>();
  let y = -whole / 2;
  for (const [row, stonesOfRow] of rows.entries()) {
    const high = heights[row] ?? 0;
    for (const [side, stone] of stonesOfRow.entries()) {
      if (!stone) continue;
      const away = row === 0 || isColumn ? 0 : (armGap + widest) / 2 + LEAN * (row - 1);
      const x = side === 0 ? -away : away;
      boxes.set(stone.id, {
        x: Math.round(x - stone.width / 2),
        y: Math.round(y + (high - stone.height) / 2),
        width: stone.width,
        height: stone.height,
      });
    }
    y += high + rowGap;
  }
  return boxes;
}

/** The place of the highest stone; of several the one nearest the middle of the path. */
function highest(stones: readonly ArchStone[]): number {
  let height = 0;
  const heights = stones.map(({ rise = 0 }, index) => {
    height += index === 0 ? 0 : rise;
    return height;
  });
  const top = Math.min(...heights);
  const middle = (stones.length - 1) / 2;
  return heights.reduce(
    (best, each, index) => (each === top && (heights[best] !== top || Math.abs(index - middle) < Math.abs(best - middle)) ? index : best),
    0,
  );
}
