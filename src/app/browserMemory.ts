/**
 * What the browser remembers between visits: language, theme, which panels are folded, whether single keys act,
 * whether anything was ever chosen.
 * Storage can be full, blocked or hold anything; then the app goes on without it.
 */
import { LANGUAGES, type Language, THEMES, type Theme } from '../view/View.ts';

export interface Memory {
  lang: Language | undefined;
  theme: Theme | undefined;
  outline: boolean;
  details: boolean;
  singleKeys: boolean;
  /** Something has been chosen once: this is no first visit. */
  visited: boolean;
}

const KEY = 'struktur-asean';
const NOTHING: Memory = { lang: undefined, theme: undefined, outline: true, details: true, singleKeys: true, visited: false };

/** Reads what was remembered; anything that does not fit is as if never said. */
export function recall(storage: Pick<Storage, 'getItem'> | undefined): Memory {
  try {
    const found: unknown = JSON.parse(storage?.getItem(KEY) ?? '{}');
    const said = typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
    const flag = (key: 'outline' | 'details' | 'singleKeys' | 'visited') => (typeof said[key] === 'boolean' ? said[key] : NOTHING[key]);
    return {
      lang: LANGUAGES.find((lang) => lang === said.lang),
      theme: THEMES.find((theme) => theme === said.theme),
      outline: flag('outline'),
      details: flag('details'),
      singleKeys: flag('singleKeys'),
      visited: flag('visited'),
    };
  } catch {
    return NOTHING;
  }
}

/** Remembers; says whether it could. */
export function remember(storage: Pick<Storage, 'setItem'> | undefined, memory: Memory): boolean {
  try {
    storage?.setItem(KEY, JSON.stringify(memory));
    return storage !== undefined;
  } catch {
    return false;
  }
}

/** The browser's storage, or nothing where it is refused. */
export function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
