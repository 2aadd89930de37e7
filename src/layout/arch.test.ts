import { expect, test } from 'vitest';
import { type ArchStone, archOf } from './arch.ts';
import { boxesMeet } from './meets.ts';

const path = (...rises: (-1 | 0 | 1)[]): ArchStone[] =>
  [0, ...rises].map((rise, index) => ({ id: String(index), width: 80, height: 30, rise: rise as -1 | 0 | 1 }));
const middles = (stones: ArchStone[]) =>
  [...archOf(stones)].sort(([a], [b]) => Number(a) - Number(b)).map(([, box]) => [box.x + 40, box.y + 15]);

test('a path up and down again is an arch with its highest body at the top', () => {
  const [start, climb, top, down] = middles(path(-1, -1, 1));
  expect(start?.[1]).toBeGreaterThan(climb?.[1] ?? 0);
  expect(climb?.[1]).toBeGreaterThan(top?.[1] ?? 0);
  expect(down?.[1]).toBeGreaterThan(top?.[1] ?? 0);
  expect(climb?.[0]).toBeLessThan(0);
  expect(down?.[0]).toBeGreaterThan(0);
});

test('a path that only climbs is one column, its start at the foot', () => {
  const all = middles(path(-1, -1));
  expect(all.map(([x]) => x)).toEqual([0, 0, 0]);
  expect(all[0]?.[1]).toBeGreaterThan(all[2]?.[1] ?? 0);
});

test('two bodies that meet on a platform stand to either side of it', () => {
  const [one, platform, other] = middles(path(0, 0));
  expect(platform?.[0]).toBe(0);
  expect(one?.[1]).toBe(other?.[1]);
  expect((one?.[0] ?? 0) < 0 && (other?.[0] ?? 0) > 0).toBe(true);
});

test('no two boxes touch', () => {
  const boxes = [...archOf(path(-1, -1, 1, 1, 0, 1, 1)).values()];
  expect(boxes).toHaveLength(8);
  expect(boxes.some((box, index) => boxes.slice(index + 1).some((other) => boxesMeet(box, other)))).toBe(false);
});
