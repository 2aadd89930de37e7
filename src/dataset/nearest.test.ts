import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest, nearestOf } from './nearest.ts';

describe('did you mean', () => {
  const ids = ['acdm', 'ammdm', 'adrp', 'ascc-council', 'kemenko-pmk'];

  test('finds the id that differs by a slip of the finger', () => {
    expect(nearest('acdmm', ids)).toBe('acdm');
    expect(nearest('kemenko-pkm', ids)).toBe('kemenko-pmk');
    expect(nearest('asccc-counsil', ids)).toBe('ascc-council');
    expect(nearest('ACDM', ids)).toBe('acdm');
  });

  test('says nothing when no id is like it', () => {
    expect(nearest('bnpb', ids)).toBeUndefined();
    expect(nearest('', ids)).toBeUndefined();
    expect(nearest('x'.repeat(1_000_000), ids)).toBeUndefined();
  });

  test('takes the first of several that are equally near', () => {
    expect(nearest('adm', ['acm', 'aim'])).toBe('acm');
  });

  test('takes two swapped letters for likelier than a lost one', () => {
    expect(nearest('amdmm', ['admm', 'ammdm'])).toBe('ammdm');
  });

  test('gives up after a hundred different words, but remembers the answers it has', () => {
    const meant = nearestOf(['acdm']);
    expect(meant('acdn')).toEqual({ nearest: 'acdm' });
    for (let word = 0; word < 200; word++) meant(`word-${word}`);
    expect(meant('acdmm')).toEqual({});
    expect(meant('acdn')).toEqual({ nearest: 'acdm' });
  });
});

describe('the edit distance', () => {
  const word = fc.string({ maxLength: 12 });

  test('counts letters put in, left out, changed and swapped', () => {
    expect(editDistance('acdm', 'acdmm')).toBe(1);
    expect(editDistance('acdm', 'adm')).toBe(1);
    expect(editDistance('acdm', 'acdn')).toBe(1);
    expect(editDistance('acdm', 'admc')).toBe(2);
    expect(editDistance('acdm', 'acmd')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });

  test('is the same in both directions, 0 only for the same word, and no longer than the longer word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
