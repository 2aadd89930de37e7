import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestBox, STEPS, stepFor } from './steps.ts';

describe('the steps of the zoom', () => {
  test('are taken at the nearest magnification', () => {
    for (const step of STEPS) expect(stepFor(step)).toBe(step);
    expect([stepFor(1.1), stepFor(1.3), stepFor(1.6), stepFor(1.8), stepFor(100), stepFor(0.2)]).toEqual([1, 1.4, 1.4, 2, STEPS.at(-1), 1]);
  });

  test('follow one another without a gap in which the chart would be stretched much', () => {
    for (const [index, step] of STEPS.entries()) if (index > 0) expect(step / (STEPS[index - 1] as number)).toBeLessThan(1.5);
  });

  test('rise with the magnification', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 8, noNaN: true }), fc.double({ min: 0.5, max: 8, noNaN: true }), (a, b) => {
        expect(stepFor(Math.max(a, b))).toBeGreaterThanOrEqual(stepFor(Math.min(a, b)));
      }),
    );
  });
});

describe('the box nearest to a point', () => {
  const boxes = [
    { id: 'left', x: 0, y: 0, width: 40, height: 20 },
    { id: 'right', x: 100, y: 0, width: 40, height: 20 },
    { id: 'below', x: 0, y: 60, width: 40, height: 20 },
  ];
  const nearest = (x: number, y: number) => nearestBox(boxes, { x, y })?.id;

  test('is the one it lies in, else the closest, sideways before upwards', () => {
    expect(nearest(110, 10)).toBe('right');
    expect(nearest(60, 10)).toBe('left');
    expect(nearest(90, 10)).toBe('right');
    expect(nearest(20, 50)).toBe('below');
    expect(nearest(70, 45)).toBe('below');
  });

  test('is rather the one beside than one above or below, for words run sideways', () => {
    const below = { id: 'close below', x: 50, y: 30, width: 20, height: 20 };
    expect(nearestBox([...boxes, below], { x: 60, y: 15 })?.id).toBe('left');
    expect(nearestBox([...boxes, below], { x: 60, y: 22 })?.id).toBe('close below');
  });

  test('is none where there are none', () => {
    expect(nearestBox([], { x: 0, y: 0 })).toBeUndefined();
  });
});
