import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from './jsonFault.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the fault in a JSON text', () => {
  test('is told with its line and column', () => {
    expect(jsonFault('{\n  "nodes": [],\n  "notes": [1 2]\n}')).toEqual({
      code: 'json-missing-comma',
      path: '',
      found: '2',
      params: { line: 3, column: 15 },
    });
  });

  test.each([
    ['', 'file-empty'],
    ['[1,]', 'json-trailing-comma'],
    ['{"a":1,}', 'json-trailing-comma'],
    ['[1 2]', 'json-missing-comma'],
    ['{"a" 1}', 'json-missing-colon'],
    ['{"a":}', 'json-missing-value'],
    ['[,1]', 'json-missing-value'],
    ['{"a":1', 'json-unclosed'],
    ['[1}', 'json-unclosed'],
    ['["a', 'json-unclosed-text'],
    ['["a\nb"]', 'json-unclosed-text'],
    ['["a\tb"]', 'json-bad-text'],
    ['["\\x"]', 'json-bad-text'],
    ['{a:1}', 'json-bad-key'],
    ["['a']", 'json-bad-value'],
    ['[01]', 'json-bad-value'],
    ['[NaN]', 'json-bad-value'],
    ['[1.]', 'json-bad-value'],
    ['{} {}', 'json-too-much'],
    ['[]]', 'json-too-much'],
  ])('in %j is %s', (text, code) => {
    expect(jsonFault(text)?.code).toBe(code);
    expect(parses(text)).toBe(false);
  });

  test('is a name that stands twice in one record, where that is asked for', () => {
    const text = '{ "a": { "b": 1 }, "c": { "b": 1, "\\u0062": 2 } }';
    expect(jsonFault(text)).toBeUndefined();
    expect(jsonFault(text, true)).toMatchObject({ code: 'json-duplicate-key', found: '"b"', params: { line: 1, column: 35 } });
  });

  test('is found however deep the text is nested', () => {
    expect(jsonFault('['.repeat(200_000))?.code).toBe('json-unclosed');
    expect(jsonFault('['.repeat(200_000) + ']'.repeat(200_000))).toBeUndefined();
  });

  test('is none in a very long number', () => {
    expect(jsonFault(`[${'1'.repeat(5_000)}]`)).toBeUndefined();
  });

  test('is found exactly where JSON.parse refuses the text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '\\u00e9',
      '1',
      '-',
      '0',
      '.5',
      'e3',
      'true',
      'null',
      ' ',
      '\n',
      '\u0000',
      '\uFEFF',
      'é',
    );
    const soup = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(soup, fc.string(), fc.json()), (text) => {
        expect(jsonFault(text) === undefined).toBe(parses(text));
      }),
      { numRuns: 3_000 },
    );
  });

  test('is found in JSON from which one letter was taken away, or none is there', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        const text = json.slice(0, at % json.length) + json.slice((at % json.length) + 1);
        expect(jsonFault(text) === undefined).toBe(parses(text));
      }),
      { numRuns: 1_000 },
    );
  });
});
