/**
 * The decks that someone made here, kept by the browser, each under a key of its own: what is wrong with one does not touch
 * the others, and two tabs can work side by side. Storage can be full, blocked or hold anything; then what is new is kept
 * until the page is left.
 */
import { useSyncExternalStore } from 'react';
import { readDeck } from '../../dataset/readDeck.ts';
import type { Deck } from '../../model/deck.ts';

/** A deck of one's own, under a name that links use. */
export interface OwnDeck {
  id: string;
  deck: Deck;
}

/** What can be wrong with the storage; `damaged` comes with what stands there. */
export type StorageTrouble = { kind: 'blocked' } | { kind: 'full' } | { kind: 'damaged'; id: string; text: string };

export interface OwnDecks {
  /** The deck that was changed last stands first. The same list, with the same decks, until something changes. */
  list: () => readonly OwnDeck[];
  get: (id: string) => Deck | undefined;
  save: (id: string, deck: Deck) => void;
  /** Keeps a deck under a new name, which it returns. One that is there already, word for word, is not kept twice. */
  add: (deck: Deck) => string;
  remove: (id: string) => void;
  /** Whether the browser keeps this deck beyond the visit. */
  isKept: (id: string) => boolean;
  /** What went wrong and was not yet told; each kind is told once in a visit. */
  trouble: () => StorageTrouble | undefined;
  told: () => void;
  subscribe: (listener: () => void) => () => void;
}

interface Kept {
  deck: Deck;
  /** When it was changed, in ms; later is larger. */
  changed: number;
}

const PREFIX = 'struktur-asean.deck.';
const OWN = /^own-[a-z0-9]+$/;

/** Whether a deck's name is that of one made here. */
export function isOwn(id: string): boolean {
  return OWN.test(id);
}

/** Decks kept in a storage; asking for it may throw or find none. */
export function keepDecks(reach: () => Storage | undefined): OwnDecks {
  const listeners = new Set<() => void>();
  /** What the browser did not take; `undefined` stands for what it did not let go of. */
  const visit = new Map<string, Kept | undefined>();
  /** What was read last, by the text that it was read from. */
  const readBefore = new Map<string, { text: string; kept: Kept | undefined }>();
  const troubles: StorageTrouble[] = [];
  const told = new Set<string>();
  let listed: readonly OwnDeck[] | undefined;
  /** What refused once is not asked again. */
  let isBlocked = false;

  const report = (trouble: StorageTrouble) => {
    const name = trouble.kind === 'damaged' ? trouble.id : trouble.kind;
    if (told.has(name)) return;
    told.add(name);
    troubles.push(trouble);
  };
  const block = () => {
    isBlocked = true;
    report({ kind: 'blocked' });
  };
  const storage = () => {
    if (isBlocked) return undefined;
    try {
      const found = reach();
      if (!found) block();
      return found;
    } catch {
      block();
      return undefined;
    }
  };
  const changed = () => {
    listed = undefined;
    for (const listener of [...listeners]) listener();
  };
  const read = (id: string, text: string): Kept | undefined => {
    const before = readBefore.get(id);
    if (before?.text === text) return before.kept;
    const kept = keptIn(text);
    readBefore.set(id, { text, kept });
    return kept;
  };
  const kept = (): (OwnDeck & Kept)[] => {
    const all: (OwnDeck & Kept)[] = [];
    try {
      const from = storage();
      for (let at = 0; at < (from?.length ?? 0); at++) {
        const key = from?.key(at) ?? '';
        const id = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : '';
        if (!isOwn(id) || visit.has(id)) continue;
        const text = from?.getItem(key) ?? '';
        const found = read(id, text);
        if (found) all.push({ id, ...found });
        else report({ kind: 'damaged', id, text });
      }
    } catch {
      block();
    }
    for (const [id, held] of visit) if (held) all.push({ id, ...held });
    return all.sort((a, b) => b.changed - a.changed);
  };
  const list = () => {
    listed ??= kept().map(({ id, deck }) => ({ id, deck }));
    return listed;
  };
  // Read anew: whoever asks for one deck need not have subscribed to what other tabs do.
  const get = (id: string): Deck | undefined => {
    if (visit.has(id)) return visit.get(id)?.deck;
    if (!isOwn(id)) return undefined;
    try {
      const text = storage()?.getItem(PREFIX + id);
      return text ? read(id, text)?.deck : undefined;
    } catch {
      block();
      return undefined;
    }
  };
  const save = (id: string, deck: Deck) => {
    const record = { deck, changed: Math.max(Date.now(), lastChange() + 1) };
    const text = JSON.stringify(record);
    const into = storage();
    try {
      into?.setItem(PREFIX + id, text);
      if (into) visit.delete(id);
      else visit.set(id, record);
    } catch {
      visit.set(id, record);
      report({ kind: 'full' });
    }
    readBefore.set(id, { text, kept: record });
    changed();
  };
  const lastChange = () => Math.max(0, ...[...readBefore.values()].map((each) => each.kept?.changed ?? 0));
  const onStorage = ({ key }: StorageEvent) => {
    // Without a key, all of the storage was cleared.
    if (key === null || key.startsWith(PREFIX)) changed();
  };
  return {
    list,
    get,
    save,
    add(deck) {
      const text = JSON.stringify(deck);
      const there = list().find((each) => JSON.stringify(each.deck) === text);
      if (there) return there.id;
      const id = newId((each) => get(each) !== undefined);
      save(id, deck);
      return id;
    },
    remove(id) {
      visit.delete(id);
      try {
        storage()?.removeItem(PREFIX + id);
      } catch {
        visit.set(id, undefined);
      }
      changed();
    },
    isKept: (id) => !visit.has(id),
    trouble() {
      list();
      return troubles[0];
    },
    told() {
      troubles.shift();
      changed();
    },
    subscribe(listener) {
      if (listeners.size === 0) {
        // What other tabs did before was not heard.
        listed = undefined;
        globalThis.addEventListener?.('storage', onStorage);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) globalThis.removeEventListener?.('storage', onStorage);
      };
    },
  };
}

function keptIn(text: string): Kept | undefined {
  try {
    const { deck, changed } = JSON.parse(text);
    const read = readDeck(JSON.stringify(deck));
    return read.deck && { deck: read.deck, changed: typeof changed === 'number' ? changed : 0 };
  } catch {
    return undefined;
  }
}

function newId(isTaken: (id: string) => boolean): string {
  for (;;) {
    const id = `own-${Math.random().toString(36).slice(2, 10)}`;
    if (isOwn(id) && !isTaken(id)) return id;
  }
}

/** The decks of this browser. */
export const ownDecks: OwnDecks = keepDecks(() => (typeof window === 'undefined' ? undefined : window.localStorage));

/** The decks of this browser, as they are now and as they become, also by another tab. */
export function useOwnDecks(): readonly OwnDeck[] {
  return useSyncExternalStore(ownDecks.subscribe, ownDecks.list);
}
