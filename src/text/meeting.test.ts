import { describe, expect, test } from 'vitest';
import { chainWords } from './chain.ts';
import { meetingWords } from './meeting.ts';

const ENGLISH =
  /\b(?:the|of|to|and|or|for|by|with|not|from|this|that|which|who|are|was|has|have|more|than|is|it|its|all|none|only|body|bodies|agency|source|sources|sector|pillar|superior)\b/i;
const INDONESIAN = /\b(?:yang|dan|untuk|dengan|tidak|dari|pada|oleh|atau|ini|itu|adalah|kepada|badan|sumber|sektor|pilar|instansi)\b/i;

type Say = (...args: unknown[]) => string;
/** What makes sentences of names and verbs is tested with them. */
const GRAMMAR = /^(?:name|isMany|main|relative)$/;
/** Every message under its path. */
function messagesIn(messages: unknown, path = ''): [path: string, message: string | Say][] {
  if (GRAMMAR.test(path)) return [];
  if (typeof messages === 'string' || typeof messages === 'function') return [[path, messages as string | Say]];
  return Object.entries(messages as object).flatMap(([key, part]) => messagesIn(part, path ? `${path}.${key}` : key));
}
/** What stands in the place of each thing that a message takes in. */
const marksFor = (say: Say) => Array.from({ length: say.length }, (_, place) => `⟦${place}⟧`);
/** Every sentence under its path: with marks for names, and with a one and a two where it counts. */
function sentences(messages: unknown): [path: string, sentence: string][] {
  return messagesIn(messages).flatMap(([path, say]): [string, string][] => {
    if (typeof say === 'string') return [[path, say]];
    return [marksFor(say), [1, 1, 1], [2, 2, 2]].map((given) => [path, say(...given)]);
  });
}

describe.each([
  ['a meeting', meetingWords],
  ['a chain', chainWords],
] as const)('the words of %s', (_, words) => {
  const said = { en: sentences(words.en), id: sentences(words.id) };

  test('are the same ones in both languages, whole', () => {
    const paths = (lang: 'en' | 'id') => [...new Set(said[lang].map(([path]) => path))];
    expect(paths('id')).toEqual(paths('en'));
    for (const lang of ['en', 'id'] as const)
      for (const [path, sentence] of said[lang]) expect(sentence, `${lang} ${path}`).not.toMatch(/undefined|NaN|\[object| {2}/);
  });

  test('leave no English in the Indonesian, nor the other way round', () => {
    for (const [path, sentence] of said.id) expect(sentence, path).not.toMatch(ENGLISH);
    for (const [path, sentence] of said.en) expect(sentence, path).not.toMatch(INDONESIAN);
  });

  test('say everything that they are given', () => {
    for (const lang of ['en', 'id'] as const)
      for (const [path, say] of messagesIn(words[lang])) {
        if (typeof say === 'string') continue;
        for (const mark of marksFor(say)) expect(say(...marksFor(say)), `${lang} ${path}`).toContain(mark);
      }
  });
});

test('counts are said in the way of the language', () => {
  expect([meetingWords.en.chosen(1), meetingWords.en.chosen(2), meetingWords.id.chosen(2)]).toEqual([
    '1 body chosen',
    '2 bodies chosen',
    '2 badan dipilih',
  ]);
  expect([meetingWords.en.daysAgo(0), meetingWords.en.daysAgo(1), meetingWords.id.daysAgo(3)]).toEqual([
    'today',
    '1 day ago',
    '3 hari lalu',
  ]);
});
