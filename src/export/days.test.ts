import { expect, test } from 'vitest';
import { firstDay, lastDay } from './days.ts';

test.each([
  ['1967', '1967-01-01', '1967-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2013-09', '2013-09-01', '2013-09-30'],
  ['2024-10-21', '2024-10-21', '2024-10-21'],
  ['0000-05', undefined, undefined],
])('%s begins on %s and ends on %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});
