/** Keeps the address and the View in step: every step of the View is a step of Back. */
import { formatView, type IgnoredPart, type Names, parseView } from '../view/url.ts';
import { DEFAULT_VIEW, type Language, type View } from '../view/View.ts';
import type { Memory } from './browserMemory.ts';
import type { Store } from './store.ts';

/** What a link need not say: the language and theme that this browser would choose by itself. */
export function defaultsFor(memory: Memory, browserLanguages: readonly string[]): View {
  const preferred = browserLanguages
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag): tag is Language => tag === 'id' || tag === 'en');
  return { ...DEFAULT_VIEW, lang: memory.lang ?? preferred ?? 'id', theme: memory.theme ?? 'system' };
}

/** Changes that replace the present step instead of adding one: typing in a field, moving a slider, going from date to date, through a talk. */
function isSameStep(before: View, after: View): boolean {
  const changed = Object.entries(after).flatMap(([key, value]) => (before[key as keyof View] === value ? [] : [key]));
  const [only] = changed;
  if (changed.length !== 1) return false;
  return (
    only === 'q' ||
    only === 'contains' ||
    only === 'strength' ||
    (only === 'scene' && before.scene !== undefined) ||
    ((only === 'asof' || only === 'from') && before[only] !== undefined && after[only] !== undefined)
  );
}

/** Ties the store to the address. Returns what of the first link was not understood, and a way to stop. */
export function keepAddress(
  store: Store<View>,
  { defaults, names, onIgnored }: { defaults: () => View; names: Names; onIgnored: (parts: IgnoredPart[]) => void },
): () => void {
  let written = '';
  let before = store.get();
  const read = () => {
    if (location.hash === written) return;
    written = location.hash;
    const { view, ignored } = parseView(location.hash, names, defaults());
    before = view;
    store.set(view);
    onIgnored(ignored);
  };
  const write = () => {
    const view = store.get();
    const hash = formatView(view, defaults());
    if (hash !== location.hash && view !== before) {
      written = hash;
      // Within another page every step would be one of that page's Back.
      if (view.embed || isSameStep(before, view)) history.replaceState(null, '', hash);
      else {
        // What was typed to find the next step is not part of the step before.
        if (before.q !== '' && view.q === '') history.replaceState(null, '', formatView({ ...before, q: '' }, defaults()));
        history.pushState(null, '', hash);
      }
    }
    before = view;
  };
  read();
  const stop = store.subscribe(write);
  window.addEventListener('popstate', read);
  window.addEventListener('hashchange', read);
  return () => {
    stop();
    window.removeEventListener('popstate', read);
    window.removeEventListener('hashchange', read);
  };
}
