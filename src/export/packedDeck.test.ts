import fc from 'fast-check';
import { deflateSync, strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DECK_FORMAT, type Deck } from '../model/deck.ts';
import { parseView } from '../view/url.ts';
import { packDeck, unpackDeck } from './packedDeck.ts';

const MOST = 1_000_000;
const text = fc.string({ unit: 'binary', maxLength: 40 });
const inWords = fc.record({ id: text, en: text }, { requiredKeys: [] });
const deck: fc.Arbitrary<Deck> = fc.record({
  format: fc.constant(DECK_FORMAT),
  version: fc.constant(1 as const),
  title: inWords,
  scenes: fc.array(fc.record({ title: inWords, text: inWords, link: text, notes: inWords }, { requiredKeys: ['title', 'text', 'link'] }), {
    maxLength: 12,
  }),
});
const toBase64 = (bytes: Uint8Array) => btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

describe('a deck in a link', () => {
  test('comes out as it went in, and every link can carry it', () => {
    fc.assert(
      fc.property(deck, (packed) => {
        const link = packDeck(packed);
        const { view, ignored } = parseView(`#/structure?deck=${link}`, () => false);
        expect(ignored).toEqual([]);
        expect(JSON.parse(unpackDeck(view.deck, MOST) ?? '')).toEqual(packed);
      }),
    );
  });

  test('is far shorter than its file', () => {
    const scenes = Array.from({ length: 10 }, (_, at) => ({
      title: { id: `Langkah ${at}`, en: `Step ${at}` },
      text: { id: 'Siapa yang menjawab untuk badan ini di Indonesia?', en: 'Who answers for this body in Indonesia?' },
      link: `#/structure/acdm?open=sector-${at}`,
    }));
    expect(packDeck({ format: DECK_FORMAT, version: 1, title: { id: 'Rapat' }, scenes }).length).toBeLessThan(700);
  });

  test('is nothing where the text was cut, changed or made up', () => {
    const packed = packDeck({ format: DECK_FORMAT, version: 1, title: { id: 'Rapat' }, scenes: [] });
    expect(unpackDeck(packed.slice(0, -8), MOST)).toBeUndefined();
    for (const odd of ['', 'a', '!!!!', 'AAAA', '_____']) expect(unpackDeck(odd, MOST) ?? '').not.toContain('{');
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'abcXYZ019-_') }), (any) => void unpackDeck(any, MOST)));
  });

  test('that swells to more than is allowed is refused without being unpacked', () => {
    const swelling = toBase64(deflateSync(new Uint8Array(50_000_000), { level: 9 }));
    expect(unpackDeck(swelling, MOST)).toBeUndefined();
    expect(unpackDeck(toBase64(deflateSync(new Uint8Array(MOST).fill(32))), MOST)).toHaveLength(MOST);
    expect(unpackDeck(toBase64(deflateSync(new Uint8Array(MOST + 1).fill(32))), MOST)).toBeUndefined();
  });
});
