import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDeck } from '../../view/scenes/editDeck.ts';
import { isOwn, keepDecks } from './ownDecks.ts';

/** A browser's storage; what it does can be replaced. */
function storageWith(texts: Record<string, string> = {}, odd: Partial<Storage> = {}): Storage {
  const held = new Map(Object.entries(texts));
  return {
    get length() {
      return held.size;
    },
    key: (at: number) => [...held.keys()][at] ?? null,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
    removeItem: (key: string) => void held.delete(key),
    clear: () => held.clear(),
    ...odd,
  };
}
const refuse = (): never => {
  throw new DOMException('no', 'QuotaExceededError');
};
const [meeting, tour] = [emptyDeck('Rapat', 'id'), emptyDeck('Tour', 'en')];

describe('the decks of a browser', () => {
  test('are there at the next visit, the last changed first', () => {
    const storage = storageWith({ 'struktur-asean': '{}' });
    const decks = keepDecks(() => storage);
    const first = decks.add(meeting);
    const second = decks.add(tour);
    expect(isOwn(first) && isOwn(second)).toBe(true);
    expect(decks.list().map(({ id }) => id)).toEqual([second, first]);
    decks.save(first, { ...meeting, title: { id: 'Sidang' } });

    const nextVisit = keepDecks(() => storage);
    expect(nextVisit.list()).toEqual([
      { id: first, deck: { ...meeting, title: { id: 'Sidang' } } },
      { id: second, deck: tour },
    ]);
    expect(nextVisit.trouble()).toBeUndefined();
    nextVisit.remove(first);
    expect(keepDecks(() => storage).list()).toEqual([{ id: second, deck: tour }]);
    expect(storage.getItem('struktur-asean'), 'what is not a deck is left alone').toBe('{}');
  });

  test('are the same to whoever looks again, until something changes', () => {
    const storage = storageWith();
    const decks = keepDecks(() => storage);
    const changes: number[] = [];
    decks.subscribe(() => changes.push(decks.list().length));
    decks.save('own-1', meeting);
    expect(decks.get('own-1')).toBe(meeting);
    expect(decks.list()).toBe(decks.list());
    decks.remove('own-1');
    expect(changes).toEqual([1, 0]);
  });

  test('are not kept twice where they are the same word for word', () => {
    const storage = storageWith();
    const decks = keepDecks(() => storage);
    expect(decks.add(meeting)).toBe(decks.add(structuredClone(meeting)));
    expect(decks.list()).toHaveLength(1);
  });

  test.each([
    ['blocked', () => refuse()],
    ['blocked', () => undefined],
    ['blocked', () => storageWith({}, { key: refuse, length: 1 })],
    ['full', () => storageWith({}, { setItem: refuse })],
  ])('last for the visit where the storage is %s, which is told once', (kind, reach) => {
    const storage = kind === 'full' ? reach() : undefined;
    const decks = keepDecks(() => storage ?? reach());
    const id = decks.add(meeting);
    expect(decks.get(id)).toEqual(meeting);
    expect(decks.list()).toEqual([{ id, deck: meeting }]);
    if (kind === 'full') expect(decks.isKept(id)).toBe(false);
    expect(decks.trouble()).toEqual({ kind });
    decks.told();
    decks.save(id, tour);
    expect(decks.trouble()).toBeUndefined();
    expect(decks.get(id)).toEqual(tour);
  });

  test('are kept again once there is room', () => {
    let isFull = true;
    const storage = storageWith();
    const { setItem } = storage;
    storage.setItem = (key, text) => (isFull ? refuse() : setItem(key, text));
    const decks = keepDecks(() => storage);
    const id = decks.add(meeting);
    isFull = false;
    decks.save(id, tour);
    expect(decks.isKept(id)).toBe(true);
    expect(keepDecks(() => storage).get(id)).toEqual(tour);
  });

  test('that can no longer be read are told once, left as they are, and do not touch the others', () => {
    const broken = '{"deck":{"format":"struktur-asean-deck","vers';
    const storage = storageWith({ 'struktur-asean.deck.own-1': broken });
    const decks = keepDecks(() => storage);
    const id = decks.add(meeting);
    expect(decks.list().map((each) => each.id)).toEqual([id]);
    expect(decks.trouble()).toEqual({ kind: 'damaged', id: 'own-1', text: broken });
    decks.told();
    expect(decks.trouble()).toBeUndefined();
    expect(storage.getItem('struktur-asean.deck.own-1')).toBe(broken);
    decks.remove('own-1');
    expect(storage.length).toBe(1);
  });

  test('never stop the app, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(keepDecks(() => storageWith({ 'struktur-asean.deck.own-1': text })).list()).toEqual([]);
      }),
    );
  });
});
