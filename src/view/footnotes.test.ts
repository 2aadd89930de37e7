import { expect, test } from 'vitest';
import { footnotesOf, numberOf } from './footnotes.ts';

const place = (source: string, locator: string) => ({ source, locator });

test('footnotes are numbered in the order of first mention, the same place once', () => {
  const notes = footnotesOf([place('page', 'par. 2'), place('release', 'par. 2'), place('page', 'par. 2'), place('page', 'par. 3')]);
  expect([...notes.values()].map(({ number, source, locator }) => `${number} ${source} ${locator}`)).toEqual([
    '1 page par. 2',
    '2 release par. 2',
    '3 page par. 3',
  ]);
  expect(numberOf(notes, place('page', 'par. 3'))).toBe(3);
  expect(numberOf(notes, place('page', 'par. 4'))).toBeUndefined();
  expect(footnotesOf([]).size).toBe(0);
});
