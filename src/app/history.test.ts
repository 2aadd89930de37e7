import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { IgnoredPart } from '../view/url.ts';
import { DEFAULT_VIEW, type View } from '../view/View.ts';
import { recall } from './browserMemory.ts';
import { defaultsFor, keepAddress } from './history.ts';
import { createStore } from './store.ts';

/** A browser's address with its steps, as far as the app uses it. */
function browser(hash = '') {
  const steps = [hash];
  let at = 0;
  const listeners: Record<string, Set<() => void>> = { popstate: new Set(), hashchange: new Set() };
  const tell = (event: string) => {
    for (const listener of [...(listeners[event] ?? [])]) listener();
  };
  vi.stubGlobal('location', {
    get hash() {
      return steps[at];
    },
  });
  vi.stubGlobal('history', {
    pushState: (_state: unknown, _title: string, next: string) => {
      steps.splice(++at, steps.length, next);
    },
    replaceState: (_state: unknown, _title: string, next: string) => {
      steps[at] = next;
    },
  });
  vi.stubGlobal('window', {
    addEventListener: (event: string, listener: () => void) => listeners[event]?.add(listener),
    removeEventListener: (event: string, listener: () => void) => listeners[event]?.delete(listener),
  });
  return {
    steps,
    back: () => {
      at--;
      tell('popstate');
      tell('hashchange');
    },
    type: (next: string) => {
      steps.splice(++at, steps.length, next);
      tell('hashchange');
    },
    address: () => steps[at],
  };
}

const NODES = new Set(['acdm', 'slom', 'ascc']);
function open(hash?: string) {
  const page = browser(hash);
  const store = createStore<View>(DEFAULT_VIEW);
  const ignored: IgnoredPart[] = [];
  const stop = keepAddress(store, {
    defaults: () => DEFAULT_VIEW,
    names: (id) => NODES.has(id),
    onIgnored: (parts) => ignored.push(...parts),
  });
  const go = (next: Partial<View>) => store.set({ ...store.get(), ...next });
  return { ...page, store, ignored, stop, go };
}

beforeEach(() => vi.unstubAllGlobals());
afterEach(() => vi.unstubAllGlobals());

describe('the address', () => {
  test('opens what a link says, and names what it does not understand', () => {
    const { store, ignored } = open('#/structure/acdm?lang=en&colour=red');
    expect(store.get()).toMatchObject({ focus: 'acdm', lang: 'en' });
    expect(ignored).toEqual([{ key: 'colour', value: 'red' }]);
  });

  test('a talk is one step, however far it is stepped through; a question in its middle is another', () => {
    const { store, go, back, steps } = open('');
    go({ focus: 'acdm' });
    go({ scene: { deck: 'tour', step: 1 } });
    go({ scene: { deck: 'tour', step: 2 } });
    go({ scene: { deck: 'tour', step: 3 } });
    go({ scene: undefined, focus: 'slom' });
    expect(steps).toEqual(['', '#/structure/acdm', '#/structure/acdm?scene=tour.3', '#/structure/slom']);
    back();
    expect(store.get().scene).toEqual({ deck: 'tour', step: 3 });
    back();
    expect(store.get()).toMatchObject({ scene: undefined, focus: 'acdm' });
  });

  test('follows every step, and Back is the previous View', () => {
    const { store, go, back, address } = open('');
    go({ focus: 'acdm' });
    go({ focus: 'slom', open: 'ascc' });
    expect(address()).toBe('#/structure/slom?open=ascc');
    back();
    expect(store.get()).toMatchObject({ focus: 'acdm', open: undefined });
    back();
    expect(store.get()).toEqual(DEFAULT_VIEW);
  });

  test('takes typing in the search box as one step, and leaves nothing typed behind', () => {
    const { steps, go } = open('#/structure');
    for (const q of ['a', 'ac', 'acd']) go({ q });
    expect(steps).toEqual(['#/structure?q=acd']);
    go({ q: '', focus: 'acdm' });
    expect(steps).toEqual(['#/structure', '#/structure/acdm']);
  });

  test('adds no step when nothing changes that a link says', () => {
    const { steps, go } = open('#/structure/acdm');
    go({ focus: 'acdm' });
    expect(steps).toHaveLength(1);
  });

  test('typed by hand is opened too', () => {
    const { store, type } = open('#/structure');
    type('#/structure/slom');
    expect(store.get().focus).toBe('slom');
  });

  test('is let go in the end', () => {
    const { store, type, stop, go, steps } = open('#/structure');
    stop();
    type('#/structure/slom');
    go({ focus: 'acdm' });
    expect(store.get().focus).toBe('acdm');
    expect(steps.at(-1)).toBe('#/structure/slom');
  });
});

describe('what a link need not say', () => {
  const memory = recall(undefined);

  test('is the language that was chosen, else the first the browser prefers, else Indonesian', () => {
    expect(defaultsFor({ ...memory, lang: 'id' }, ['en-GB']).lang).toBe('id');
    expect(defaultsFor(memory, ['nl', 'en-US', 'id']).lang).toBe('en');
    expect(defaultsFor(memory, ['ID-id', 'en']).lang).toBe('id');
    expect(defaultsFor(memory, ['nl', 'ja']).lang).toBe('id');
    expect(defaultsFor(memory, []).lang).toBe('id');
  });

  test('is the theme that was chosen, else that of the device', () => {
    expect(defaultsFor({ ...memory, theme: 'dark' }, []).theme).toBe('dark');
    expect(defaultsFor(memory, []).theme).toBe('system');
  });
});
