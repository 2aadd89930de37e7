import { expect, test } from 'vitest';
import type { DetailsRow } from './detailsOf.ts';
import { namesIn, rowsByName } from './rowsByName.ts';

const row = (words: string, target: string, more: Partial<DetailsRow> = {}): DetailsRow => ({
  key: `${words}-${target}`,
  words,
  target,
  basis: 'stated',
  citations: [{ source: 'page', locator: words }],
  ...more,
});

test('what two relations say of one body stands in one row, with the sources of both', () => {
  const rows = rowsByName([row('is above', 'awgcc'), row('is above', 'awgcw'), row('has the working group', 'awgcc')]);
  expect(rows.map(({ words, target }) => `${words} ${target}`)).toEqual(['is above, has the working group awgcc', 'is above awgcw']);
  expect(rows[0]?.citations.map(({ locator }) => locator)).toEqual(['is above', 'has the working group']);
});

test('another basis or note stays a row of its own, and the name is counted once', () => {
  const rows = rowsByName([row('assists', 'com'), row('advises', 'com', { basis: 'inferred' }), row('assists', 'cop', { note: 'once' })]);
  expect(rows.map(({ words }) => words)).toEqual(['assists', 'advises', 'assists']);
  expect(namesIn(rows)).toBe(2);
});

test('the rows given are left as they are', () => {
  const given = [row('is above', 'awgcc'), row('has the working group', 'awgcc')];
  rowsByName(given);
  expect(given[0]?.words).toBe('is above');
});
