import { expect, test } from 'vitest';
import { daysOf, isDay } from './days.ts';

test('a day is one of the calendar, written in full', () => {
  expect(['2024-02-29', '2026-02-03', '1967-08-08', '2000-02-29'].filter((day) => !isDay(day))).toEqual([]);
  const wrong = ['2024-02-30', '2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00', '0000-01-01'];
  expect([...wrong, '2024', '2024-02', '2024-2-9', 'yesterday', '', '2024-02-29T00:00'].filter(isDay)).toEqual([]);
});

test('a partial date is all the days that it can mean', () => {
  expect(daysOf('2024')).toEqual({ first: '2024-01-01', last: '2024-12-31' });
  expect(daysOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
  expect(daysOf('2024-10')).toEqual({ first: '2024-10-01', last: '2024-10-31' });
  expect(daysOf('2024-10-21')).toEqual({ first: '2024-10-21', last: '2024-10-21' });
});
