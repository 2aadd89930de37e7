import { expect, test } from 'vitest';
import { DECK_FORMAT, type Deck, type Scene } from '../../model/deck.ts';
import { recallSteps, rememberSteps } from './mendedSteps.ts';

const scene = (link: string): Scene => ({ title: { id: link }, text: {}, link });
const deck: Deck = { format: DECK_FORMAT, version: 1, title: { id: 'X' }, scenes: [scene('#/structure')] };
const split = ['#/structure?open=apsc', '#/structure?open=aec'].map(scene);

function storageOf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('steps that were split are there when the page is loaded again, for their deck as it was', () => {
  const storage = storageOf();
  rememberSteps(storage, 'tour', deck, split);
  expect(recallSteps(storage, 'tour', deck)).toEqual(split);
  expect(recallSteps(storage, 'briefing', deck)).toBeUndefined();
  expect(recallSteps(storage, 'tour', { ...deck, scenes: [scene('#/mirror')] })).toBeUndefined();
  rememberSteps(storage, 'tour', deck, undefined);
  expect(recallSteps(storage, 'tour', deck)).toBeUndefined();
});

test('what is damaged, full or blocked is as if never kept', () => {
  const full = {
    setItem: () => {
      throw new Error('full');
    },
    removeItem: () => {
      throw new Error('blocked');
    },
  };
  expect(() => rememberSteps(full, 'tour', deck, split)).not.toThrow();
  expect(() => rememberSteps(full, 'tour', deck, undefined)).not.toThrow();
  for (const text of ['{', 'null', '7']) expect(recallSteps({ getItem: () => text }, 'tour', deck)).toBeUndefined();
  const storage = storageOf();
  rememberSteps(storage, 'tour', deck, [{ link: 7 } as unknown as Scene]);
  expect(recallSteps(storage, 'tour', deck)).toBeUndefined();
});
