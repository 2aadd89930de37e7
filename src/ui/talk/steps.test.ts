import { describe, expect, test } from 'vitest';
import type { Scene } from '../../model/deck.ts';
import { stepAfter, stepsWith } from './steps.ts';

const scene = (link: string): Scene => ({ title: {}, text: {}, link });
const links = (scenes: readonly Scene[]) => scenes.map(({ link }) => link);

describe('the steps of a talk', () => {
  test('go forward and back, and stay at either end', () => {
    expect([stepAfter(1, 'next', 3), stepAfter(3, 'next', 3), stepAfter(2, 'previous', 3), stepAfter(1, 'previous', 3)]).toEqual([
      2, 3, 1, 1,
    ]);
    expect([stepAfter(2, 'first', 3), stepAfter(2, 'last', 3)]).toEqual([1, 3]);
    expect(stepAfter(1, 'last', 0)).toBe(1);
  });

  test('give their place to others, in the middle and at the ends', () => {
    const scenes = ['a', 'b', 'c'].map(scene);
    const instead = ['x', 'y'].map(scene);
    expect(links(stepsWith(scenes, 2, instead))).toEqual(['a', 'x', 'y', 'c']);
    expect(links(stepsWith(scenes, 1, instead))).toEqual(['x', 'y', 'b', 'c']);
    expect(links(stepsWith(scenes, 3, instead))).toEqual(['a', 'b', 'x', 'y']);
    expect(links(scenes)).toEqual(['a', 'b', 'c']);
  });
});
