import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardFormula } from './formulaGuard.ts';

test.each(['=1+1', '+62 21', '-3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1"])('%j begins with an apostrophe', (text) => {
  expect(guardFormula(text)).toBe(`'${text}`);
});

test.each(['ACDM', '1967', 'a=b', "'t Hart", '', ' =1'])('%j stays as it is', (text) => {
  expect(guardFormula(text)).toBe(text);
});

test('the guard can be taken away without a doubt, and no two texts become one', () => {
  const text = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a', ' ') });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(guardFormula(a) === guardFormula(b)).toBe(a === b);
      expect(guardFormula(a)).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});
