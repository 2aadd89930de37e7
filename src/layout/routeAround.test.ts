import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, boxesMeet, grown, lineMeetsBox, polylineMeetsBox } from './meets.ts';
import { routeAround } from './routeAround.ts';

const at = (x: number, y: number, width = 40, height = 20): Box => ({ x, y, width, height });

describe('a line between two boxes', () => {
  test('is straight from border to border where nothing is in the way', () => {
    const router = routeAround(
      new Map([
        ['a', at(0, 0)],
        ['b', at(100, 0)],
      ]),
    );
    expect(router.route('a', 'b')).toEqual([
      [40, 10],
      [100, 10],
    ]);
  });

  test('goes around what is in the way, keeping clear of it', () => {
    const wall = at(60, -40, 20, 100);
    const route = routeAround(
      new Map([
        ['a', at(0, 0)],
        ['wall', wall],
        ['b', at(140, 0)],
      ]),
    ).route('a', 'b');
    expect(route?.length).toBeGreaterThan(2);
    expect(polylineMeetsBox(route ?? [], grown(wall, 3))).toBe(false);
  });

  test('is none where a box is walled in', () => {
    const walls = [at(-30, -40, 100, 20), at(-30, 40, 100, 20), at(-40, -40, 20, 100), at(60, -40, 20, 100)];
    const boxes = new Map<string, Box>([
      ['a', at(0, 0)],
      ['b', at(300, 0)],
      ...walls.map((wall, index) => [`wall ${index}`, wall] as const),
    ]);
    expect(routeAround(boxes).route('a', 'b')).toBeUndefined();
  });

  test('never goes through a box that is not its end', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 3, maxLength: 16 }), (places) => {
        const boxes = new Map<string, Box>();
        for (const { x, y } of places)
          if (![...boxes.values()].some((box) => boxesMeet(grown(box, 12), at(x, y)))) boxes.set(`${x},${y}`, at(x, y));
        const [from, to] = [...boxes.keys()];
        if (!from || !to) return;
        const route = routeAround(boxes).route(from, to);
        expect(route).toBeDefined();
        for (const [id, box] of boxes) if (id !== from && id !== to) expect(polylineMeetsBox(route ?? [], box)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

test('a line meets a box when it goes through its inside, not when it runs along its border', () => {
  expect(lineMeetsBox([0, 0], [100, 100], at(40, 40))).toBe(true);
  expect(lineMeetsBox([0, 0], [100, 0], at(40, 0))).toBe(false);
  expect(lineMeetsBox([0, 0], [30, 30], at(40, 40))).toBe(false);
});
