import { describe, expect, test } from 'vitest';
import { dateWords, frequencyWords, listWords } from './dates.ts';

describe('a date in words', () => {
  test.each([
    ['2026-02-03', '3 February 2026', '3 Februari 2026'],
    ['2024-10-01', '1 October 2024', '1 Oktober 2024'],
    ['2013-09', 'September 2013', 'September 2013'],
    ['1975-04', 'April 1975', 'April 1975'],
    ['1981', '1981', '1981'],
    ['2022', '2022', '2022'],
  ])('%s keeps its precision: %s, %s', (date, en, id) => {
    expect(dateWords(date, 'en')).toBe(en);
    expect(dateWords(date, 'id')).toBe(id);
  });

  test('is the same day in every time zone', () => {
    const home = process.env.TZ;
    try {
      for (const zone of ['Pacific/Kiritimati', 'Asia/Jakarta', 'UTC', 'Pacific/Pago_Pago']) {
        process.env.TZ = zone;
        expect(dateWords('2026-01-01', 'en')).toBe('1 January 2026');
      }
    } finally {
      if (home === undefined) delete process.env.TZ;
      else process.env.TZ = home;
    }
  });

  test('that is no date is given back as it is', () => {
    expect(dateWords('someday', 'en')).toBe('someday');
    expect(dateWords('', 'id')).toBe('');
  });
});

describe('a list in words', () => {
  test('is joined as the language does', () => {
    expect(listWords([], 'en')).toBe('');
    expect(listWords(['ACDM'], 'id')).toBe('ACDM');
    expect(listWords(['ACDM', 'SEOM'], 'en')).toBe('ACDM and SEOM');
    expect(listWords(['ACDM', 'SEOM'], 'id')).toBe('ACDM dan SEOM');
    expect(listWords(['A', 'B', 'C'], 'en')).toBe('A, B and C');
    expect(listWords(['A', 'B', 'C'], 'id')).toBe('A, B, dan C');
  });
});

describe('a frequency in words', () => {
  test.each([
    ['P1Y', undefined, 'every year', 'setiap tahun'],
    ['P2Y', undefined, 'every 2 years', 'setiap 2 tahun'],
    ['P3M', undefined, 'every 3 months', 'setiap 3 bulan'],
    ['P1M', undefined, 'every month', 'setiap bulan'],
    ['P1Y', 'at-least', 'at least once every year', 'sekurangnya sekali setiap tahun'],
    ['P6M', 'at-least', 'at least once every 6 months', 'sekurangnya sekali setiap 6 bulan'],
  ] as const)('%s (%s) is %s, %s', (duration, qualifier, en, id) => {
    expect(frequencyWords(duration, qualifier, 'en')).toBe(en);
    expect(frequencyWords(duration, qualifier, 'id')).toBe(id);
  });

  test('that is told otherwise is given back as it is', () => {
    expect(frequencyWords('P1Y6M', undefined, 'en')).toBe('P1Y6M');
  });
});
