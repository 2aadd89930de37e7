import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DECK_FORMAT, type Deck, MOST_SCENES } from '../model/deck.ts';
import { LARGEST_DECK, readDeck } from './readDeck.ts';

const small: Deck = {
  format: DECK_FORMAT,
  version: 1,
  title: { id: 'Rapat koordinasi', en: 'Coordination meeting' },
  scenes: [
    { title: { id: 'ACDM' }, text: { id: 'Siapa yang menjawab?' }, link: '#/structure/acdm', notes: { id: 'Tanyakan tanggalnya.' } },
    { title: { en: 'Nobody' }, text: {}, link: '#/structure/nobody?sector=nowhere' },
  ],
};
const text = JSON.stringify(small);
const told = (json: string) => readDeck(json).problems?.map(({ code, path, found = '' }) => `${path} ${code} ${found}`.trim());
const changed = (change: (deck: Record<string, unknown> & { scenes: Record<string, unknown>[] }) => void) => {
  const deck = JSON.parse(text);
  change(deck);
  return JSON.stringify(deck);
};

describe('the file of a deck', () => {
  test('is read as it was written, with or without a byte order mark', () => {
    expect(readDeck(text)).toEqual({ deck: small });
    expect(readDeck(`\uFEFF${JSON.stringify(small, null, 2)}\n`)).toEqual({ deck: small });
  });

  test('may name bodies that nobody knows: that is no fault of the file', () => {
    expect(readDeck(changed(({ scenes }) => Object.assign(scenes[0] ?? {}, { link: 'mailto:someone' }))).problems).toBeUndefined();
  });

  test('tells the place at which it is no JSON', () => {
    expect(readDeck('{\n  "format": "struktur-asean-deck",\n}').problems).toEqual([
      { code: 'json-trailing-comma', path: '', found: ',', params: { line: 2, column: 34 } },
    ]);
    expect(told('')).toEqual(['file-empty']);
  });

  test('does not lose words that stand under one key twice', () => {
    expect(told(text.replace('"text":{}', '"text":{},"text":{"en":"Lost"}'))).toEqual(['json-duplicate-key "text"']);
  });

  test('tells all its problems at once, each with its path', () => {
    const broken = changed((deck) => {
      deck.title = 'Rapat';
      deck.version = 2;
      deck.scenes[0] = { ...deck.scenes[0], text: { id: 3 }, caption: 'x' };
      delete deck.scenes[1]?.link;
    });
    expect(told(broken)).toEqual([
      'version not-one-of 2',
      'title wrong-type "Rapat"',
      'scenes[0].text.id wrong-type 3',
      'scenes[0].caption unknown-key "caption"',
      'scenes[1].link missing',
    ]);
  });

  test('of another kind is called so, in one line', () => {
    expect(told('{"version":"1.0.0","asOf":"2026","nodes":[],"relations":[]}')).toEqual(['format missing']);
    expect(told('[]')).toEqual(['wrong-type []']);
    expect(told('null')).toEqual(['wrong-type null']);
  });

  test('is refused unread where it is too large, too deep or too long', () => {
    expect(told(`"${'a'.repeat(LARGEST_DECK)}"`)).toEqual(['file-too-large']);
    expect(told('['.repeat(100_000))).toEqual(['file-too-deep']);
    const many = changed((deck) => {
      deck.scenes = Array(MOST_SCENES + 1).fill(deck.scenes[0]);
    });
    expect(told(many)).toEqual(['scenes too-many']);
  });

  test('never stops the app, whatever stands in it', () => {
    const key = fc.constantFrom('format', 'version', 'title', 'scenes', 'link', 'text', 'id', '__proto__', 'constructor');
    const odd = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.string(), fc.integer(), fc.constant(null), tie('record'), fc.array(tie('value'))),
      record: fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }),
    })).value;
    const written = (value: unknown): string =>
      Array.isArray(value) && value.every((each) => Array.isArray(each) && each.length === 2)
        ? `{${value.map(([name, inner]) => `${JSON.stringify(name)}:${written(inner)}`).join(',')}}`
        : JSON.stringify(value);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), odd.map(written)), (any) => {
        const { deck, problems } = readDeck(any);
        expect(deck === undefined).toBe(problems !== undefined && problems.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});
