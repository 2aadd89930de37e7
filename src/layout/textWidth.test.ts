import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { textWidth, wrapText } from './textWidth.ts';

const words = fc.array(fc.stringMatching(/^[A-Za-z0-9+\-–’]{1,14}$/), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));

describe('the width of words', () => {
  test('grows with the words, the size and the weight', () => {
    expect(textWidth('', 12, 400)).toBe(0);
    expect(textWidth('ACDM', 24, 400)).toBeCloseTo(2 * textWidth('ACDM', 12, 400));
    expect(textWidth('ACDM', 12, 600)).toBeGreaterThan(textWidth('ACDM', 12, 400));
    expect(textWidth('il', 12, 400)).toBeLessThan(textWidth('mw', 12, 400));
  });

  test('has the same room for every figure, so that counts stand below each other', () => {
    for (const weight of [400, 600] as const)
      for (const figure of '0123456789') expect(textWidth(figure, 10, weight)).toBe(textWidth('0', 10, weight));
  });

  test('is the sum of its parts', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(textWidth(a + b, 13, 600)).toBeCloseTo(textWidth(a, 13, 600) + textWidth(b, 13, 600));
      }),
    );
  });

  test('is known for every letter of the published names, so that no box is measured by guess', () => {
    const unknown = new Set<string>();
    for (const node of publishedGraph().dataset.nodes)
      for (const name of [node.abbreviation, node.name.en, node.name.id, node.shortName?.en, node.shortName?.id])
        for (const letter of name ?? '') if (textWidth(letter, 1000, 400) === textWidth('\u4e00', 1000, 400)) unknown.add(letter);
    expect([...unknown]).toEqual([]);
  });
});

describe('breaking words into lines', () => {
  test('fills each line before the next', () => {
    const wide = textWidth('ASEAN Committee', 12, 400);
    expect(wrapText('ASEAN Committee on Disaster Management', wide, 12, 400)).toEqual(['ASEAN Committee', 'on Disaster', 'Management']);
  });

  test('loses no word, keeps each line within its width, and lets only a single long word stand out', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 400 }), (text, width) => {
        const lines = wrapText(text, width, 12, 400);
        expect(lines.join(' ')).toBe(text);
        for (const line of lines) if (line.includes(' ')) expect(textWidth(line, 12, 400)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
