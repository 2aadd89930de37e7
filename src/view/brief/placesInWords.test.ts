import { expect, test } from 'vitest';
import { placesInWords } from './placesInWords.ts';

test('places that differ only in their number are told together, the rest as they are', () => {
  expect(placesInWords(['Labour, par. 5', 'Labour, par. 3, no. 2', 'title', 'Labour, par. 12', 'Labour, par. 5', 'page'])).toEqual([
    'Labour, par. 5, 12',
    'Labour, par. 3, no. 2',
    'title',
    'page',
  ]);
  expect(placesInWords([])).toEqual([]);
});

test('a number that is no place of its own stays in its words', () => {
  expect(placesInWords(['Art. 10(1)(d)', 'Vol. 56', 'Art. 10(1)(e)'])).toEqual(['Art. 10(1)(d)', 'Vol. 56', 'Art. 10(1)(e)']);
});
