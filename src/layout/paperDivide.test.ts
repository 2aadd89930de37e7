import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide, divideEvenly } from './paperDivide.ts';

describe('what may not be cut is divided among pages', () => {
  test('a page takes what fits, the next goes on', () => {
    expect(divide([40, 40, 40], () => 100)).toEqual([[0, 1], [2]]);
  });

  test('a first page with less room takes less', () => {
    expect(divide([40, 40, 40], (page) => (page === 0 ? 50 : 100))).toEqual([[0], [1, 2]]);
  });

  test('what is taller than a page has one of its own', () => {
    expect(divide([10, 300, 10], () => 100)).toEqual([[0], [1], [2]]);
  });

  test('pages are evenly full, and no more of them', () => {
    expect(divideEvenly([30, 30, 30, 30], () => 90)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('nothing is lost, nothing stands twice, the order stays', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 40 });
    fc.assert(
      fc.property(heights, fc.integer({ min: 50, max: 300 }), (all, room) => {
        const pages = divideEvenly(all, () => room);
        expect(pages.flat()).toEqual(all.map((_, index) => index));
        expect(pages.length).toBe(divide(all, () => room).length);
        for (const page of pages)
          expect(page.length === 1 || page.reduce((sum, index) => sum + (all[index] ?? 0), 0) <= room + 0.1).toBe(true);
      }),
    );
  });
});
