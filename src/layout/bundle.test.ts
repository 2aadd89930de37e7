import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundled } from './bundle.ts';
import type { Point } from './meets.ts';

const way: Point[] = [
  [0, 0],
  [40, 100],
  [100, 100],
  [140, 0],
];

describe('a bundled curve', () => {
  test('begins and ends where the link does, however strong', () => {
    const point = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 8 }), fc.double({ min: 0, max: 1, noNaN: true }), (any, strength) => {
        const curve = bundled(any, strength);
        const near = ([x, y]: Point, [a, b]: Point) => Math.hypot(x - a, y - b) < 1e-6;
        expect(near(curve[0] as Point, any[0] as Point)).toBe(true);
        expect(near(curve.at(-1) as Point, any.at(-1) as Point)).toBe(true);
        expect(curve.flat().every(Number.isFinite)).toBe(true);
      }),
    );
  });

  test('is straight at no strength and comes nearer to the points between with more of it', () => {
    const height = (strength: number) => Math.max(...bundled(way, strength).map(([, y]) => y));
    expect(height(0)).toBeCloseTo(0);
    expect(height(0.5)).toBeGreaterThan(30);
    expect(height(1)).toBeGreaterThan(height(0.5));
    expect(height(1)).toBeLessThanOrEqual(100);
  });
});
