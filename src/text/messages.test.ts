import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { aboutWords } from './about.ts';
import { citationWords } from './citation.ts';
import { en } from './en.ts';
import { gapWords } from './gaps.ts';
import { id } from './id.ts';
import { linksWords } from './links.ts';
import { networkWords } from './network.ts';

/** Words that both languages use: names, terms of the trade, keys and commands. */
const SHARED = new Set(
  'indonesia format asean apsc aec ascc acdm acmw acwc adrp bnpb focal point national platform data json index html npm run enter pmk kemenko id en csv svg png pdf'.split(
    ' ',
  ),
);
/** Small words without which no English sentence does; none of them is Indonesian. */
const ENGLISH =
  /\b(?:the|of|to|and|or|for|by|with|not|from|this|that|which|who|whom|are|was|were|has|have|show|hide|more|than|when|where|what|how|it|its|all|none|only|body|bodies|agency|source|sources|sector|pillar|search|details)\b/i;
const INDONESIAN = /\b(?:yang|dan|untuk|dengan|tidak|dari|pada|oleh|atau|ini|itu|adalah|kepada|badan|sumber|sektor|pilar|cari|rincian)\b/i;

type Said = [path: string, said: string | ((...args: never[]) => string)];
function said(messages: unknown, path: string): Said[] {
  if (typeof messages === 'string' || typeof messages === 'function') return [[path, messages as string]];
  return Object.entries(messages as object).flatMap(([key, part]) => said(part, path ? `${path}.${key}` : key));
}
const messages = { en: new Map(said(en, '')), id: new Map(said(id, '')) };

/** Every sentence, with something in the place of what is put in: lists, numbers, names. */
function sentences(lang: 'en' | 'id'): Map<string, string[]> {
  return new Map(
    [...messages[lang]].map(([path, message]) => {
      if (typeof message === 'string') return [path, [message]];
      const say = message as (...args: unknown[]) => string;
      if (path === 'list') return [path, [say(['X', 'X'])]];
      if (path === 'date' || path === 'frequency' || path === 'number') return [path, []];
      return [path, ['X', 1, 2].map((one) => String(say(...Array.from({ length: Math.max(say.length, 4) }, () => one))))];
    }),
  );
}

describe('the messages of the two languages', () => {
  test('are the same ones', () => {
    expect([...messages.id.keys()]).toEqual([...messages.en.keys()]);
  });

  test('are none of them empty, and take the same things in', () => {
    for (const lang of ['en', 'id'] as const)
      for (const [path, list] of sentences(lang))
        for (const sentence of list) expect(sentence, `${lang} ${path}`).not.toMatch(/undefined|\[object|NaN|^\s+$| {2}/);
    for (const [path, message] of messages.en) {
      const other = messages.id.get(path);
      expect(typeof other, path).toBe(typeof message);
      const takesIn = (words: typeof message | undefined) =>
        typeof words === 'function'
          ? (words as (...args: unknown[]) => string)('⟦1⟧', '⟦2⟧', '⟦3⟧', '⟦4⟧').match(/⟦\d⟧/g)?.sort()
          : undefined;
      if (!['list', 'date', 'frequency', 'number'].includes(path)) expect(takesIn(other), path).toEqual(takesIn(message));
    }
  });

  test('leave no English in the Indonesian, nor the other way round', () => {
    for (const [path, list] of sentences('id')) for (const sentence of list) expect(sentence, `id ${path}`).not.toMatch(ENGLISH);
    for (const [path, list] of sentences('en')) for (const sentence of list) expect(sentence, `en ${path}`).not.toMatch(INDONESIAN);
  });

  test('of the network are in their own language too', () => {
    const plain = (lang: 'en' | 'id') => Object.values(networkWords[lang]).filter((words) => typeof words === 'string');
    for (const sentence of plain('id')) expect(sentence).not.toMatch(ENGLISH);
    for (const sentence of plain('en')) expect(sentence).not.toMatch(INDONESIAN);
    expect(Object.keys(networkWords.id)).toEqual(Object.keys(networkWords.en));
  });

  test('of the pages on the data, and of citations, are the same ones and in their own language', () => {
    for (const words of [gapWords, aboutWords, citationWords] as Record<'en' | 'id', unknown>[]) {
      const [english, indonesian] = [said(words.en, ''), said(words.id, '')];
      expect(indonesian.map(([path]) => path)).toEqual(english.map(([path]) => path));
      const sentence = (message: Said[1]) =>
        typeof message === 'string' ? message : (message as (...args: string[]) => string)('X', 'X', 'X');
      for (const [path, message] of english) expect(sentence(message), `en ${path}`).not.toMatch(INDONESIAN);
      for (const [path, message] of indonesian) expect(sentence(message), `id ${path}`).not.toMatch(ENGLISH);
    }
  });

  test('of the links are in their own language too, and take the same things in', () => {
    const [own, other] = [new Map(said(linksWords.id, '')), new Map(said(linksWords.en, ''))];
    expect([...own.keys()]).toEqual([...other.keys()]);
    const filled = (words: string | ((...args: never[]) => string) | undefined) =>
      typeof words === 'function' ? (words as (...args: unknown[]) => string)('⟦1⟧', '⟦2⟧', '⟦3⟧') : (words ?? '');
    for (const [path, words] of own) {
      expect(filled(words), `id ${path}`).not.toMatch(ENGLISH);
      expect(filled(other.get(path)), `en ${path}`).not.toMatch(INDONESIAN);
      if (!path.startsWith('itsRow'))
        expect(filled(words).match(/⟦\d⟧/g)?.sort(), path).toEqual(filled(other.get(path)).match(/⟦\d⟧/g)?.sort());
    }
  });

  test('share names and terms of the trade, and no other word', () => {
    const wordsOf = (lang: 'en' | 'id') =>
      new Set([...sentences(lang).values()].flat().flatMap((sentence) => sentence.toLowerCase().match(/\p{L}{2,}/gu) ?? []));
    const english = wordsOf('en');
    expect([...wordsOf('id')].filter((word) => english.has(word) && !SHARED.has(word))).toEqual([]);
  });

  test('count in the way of the language', () => {
    expect([en.hits(1), en.hits(2), id.hits(1), id.hits(2)]).toEqual(['1 result', '2 results', '1 hasil', '2 hasil']);
    expect([en.number(1234.5), id.number(1234.5)]).toEqual(['1,234.5', '1.234,5']);
  });

  test('ask first questions about bodies that there are', () => {
    const { nodes } = publishedGraph();
    for (const words of [en, id]) for (const question of words.exampleQuestions) expect(nodes.has(question.id), question.words).toBe(true);
    expect(id.exampleQuestions.map((question) => question.id)).toEqual(en.exampleQuestions.map((question) => question.id));
    expect(id.searchExamples).toHaveLength(en.searchExamples.length);
  });
});
