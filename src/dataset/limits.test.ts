import { describe, expect, test } from 'vitest';
import { countsOverLimits, LIMITS, textOverLimits } from './limits.ts';

const codes = (text: string) => textOverLimits(text).map(({ code }) => code);

describe('the limits of a file', () => {
  test('are 20 MB of text in UTF-8, whatever its letters', () => {
    expect(codes(' '.repeat(LIMITS.bytes))).toEqual([]);
    expect(codes(' '.repeat(LIMITS.bytes + 1))).toEqual(['file-too-large']);
    expect(codes('é'.repeat(LIMITS.bytes / 2))).toEqual([]);
    expect(codes('é'.repeat(LIMITS.bytes / 2 + 1))).toEqual(['file-too-large']);
    expect(codes('😀'.repeat(LIMITS.bytes / 4))).toEqual([]);
    expect(codes(`${'😀'.repeat(LIMITS.bytes / 4)} `)).toEqual(['file-too-large']);
  });

  test('are 64 levels of brackets, not counting those inside texts', () => {
    expect(codes('['.repeat(64) + ']'.repeat(64))).toEqual([]);
    expect(codes('['.repeat(65) + ']'.repeat(65))).toEqual(['file-too-deep']);
    expect(codes('{"a":['.repeat(33))).toEqual(['file-too-deep']);
    expect(codes('[]'.repeat(1_000))).toEqual([]);
    expect(codes(`["${'['.repeat(100)}", "\\"${'['.repeat(100)}"]`)).toEqual([]);
  });

  test('are 20,000 nodes and 80,000 relations', () => {
    expect(countsOverLimits({ nodes: Array(20_000), relations: Array(80_000) })).toEqual([]);
    expect(countsOverLimits({ nodes: Array(20_001), relations: Array(80_001) })).toEqual([
      { code: 'too-many', path: 'nodes', params: { count: 20_001, limit: 20_000 } },
      { code: 'too-many', path: 'relations', params: { count: 80_001, limit: 80_000 } },
    ]);
    expect(countsOverLimits(null)).toEqual([]);
    expect(countsOverLimits({ nodes: 'many' })).toEqual([]);
  });
});
