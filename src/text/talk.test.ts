import { describe, expect, test } from 'vitest';
import { talkWords } from './talk.ts';

type Said = string | ((...args: string[]) => string);
function said(words: unknown, path = ''): [string, Said][] {
  if (typeof words === 'string' || typeof words === 'function') return [[path, words as Said]];
  return Object.entries(words as object).flatMap(([key, part]) => said(part, path ? `${path}.${key}` : key));
}
const filled = (words: Said | undefined) => (typeof words === 'function' ? words('⟦1⟧', '⟦2⟧', '⟦3⟧', '⟦4⟧') : (words ?? ''));

describe('the words of a talk', () => {
  test('are the same ones in both languages, and take the same things in', () => {
    const [own, other] = [new Map(said(talkWords.id)), new Map(said(talkWords.en))];
    expect([...own.keys()]).toEqual([...other.keys()]);
    for (const [path, words] of own)
      expect(filled(words).match(/⟦\d⟧/g)?.sort(), path).toEqual(filled(other.get(path)).match(/⟦\d⟧/g)?.sort());
  });

  test('are in their own language', () => {
    const english = /\b(?:the|of|to|and|by|with|not|this|step|steps|screen|room|letters|window|is|are)\b/i;
    const indonesian = /\b(?:yang|dan|untuk|dengan|tidak|dari|ini|langkah|layar|ruang|huruf|jendela)\b/i;
    for (const [path, words] of said(talkWords.id)) expect(filled(words), path).not.toMatch(english);
    for (const [path, words] of said(talkWords.en)) expect(filled(words), path).not.toMatch(indonesian);
  });
});
