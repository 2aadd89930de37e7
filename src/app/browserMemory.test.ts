import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recall, remember } from './browserMemory.ts';

/** A browser's storage that holds one text. */
function storageWith(text: string | null) {
  let held = text;
  return {
    getItem: () => held,
    setItem: (_key: string, value: string) => {
      held = value;
    },
  };
}
const nothing = recall(undefined);

describe('what the browser remembers', () => {
  test('comes back as it was said', () => {
    const storage = storageWith(null);
    const memory = { ...nothing, lang: 'en', theme: 'dark', singleKeys: false } as typeof nothing;
    expect(remember(storage, memory)).toBe(true);
    expect(recall(storage)).toEqual(memory);
  });

  test('is as if never said where it does not fit', () => {
    expect(recall(storageWith('{"lang":"nl","theme":3,"outline":"no","singleKeys":0}'))).toEqual(nothing);
    expect(recall(storageWith('{"lang":"en","theme":"pink"}'))).toEqual({ ...nothing, lang: 'en' });
  });

  test('never stops the app, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(recall(storageWith(text))).sort()).toEqual(Object.keys(nothing).sort());
      }),
    );
  });

  test('does not stop the app where storage is refused or full', () => {
    const refused = {
      getItem: () => {
        throw new Error('refused');
      },
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(recall(refused)).toEqual(nothing);
    expect(remember(refused, nothing)).toBe(false);
    expect(remember(undefined, nothing)).toBe(false);
  });
});
