/** Making a deck: every edit gives the next deck, and a history keeps the ones before. */
import { DECK_FORMAT, type Deck, type InWords, MOST_SCENES, type Scene } from '../../model/deck.ts';
import { formatView } from '../url.ts';
import { DEFAULT_VIEW, type Language, type View } from '../View.ts';

/** A deck without steps; its title is said in one language at first. */
export function emptyDeck(title: string, lang: Language): Deck {
  return { format: DECK_FORMAT, version: 1, title: { [lang]: title }, scenes: [] };
}

/**
 * The link of a step that shows a View: without the talk, the language and the theme, which are the room's, without what
 * was typed to find it, and without a zoom that its lens does not show.
 */
export function sceneLink(view: View): string {
  const { lang, theme } = DEFAULT_VIEW;
  const open = view.lens === 'structure' || view.lens === 'mirror' ? view.open : undefined;
  return formatView({ ...view, open, q: '', scene: undefined, deck: '', embed: false, lang, theme });
}

/** A step that shows a View under a title in one language. */
export function sceneOf(view: View, title: string): Scene {
  return { title: { [view.lang]: title }, text: {}, link: sceneLink(view) };
}

/** Adds a step at a place, at first the end. A full deck stays as it is. */
export function addScene(deck: Deck, scene: Scene, at = deck.scenes.length): Deck {
  return deck.scenes.length >= MOST_SCENES ? deck : { ...deck, scenes: deck.scenes.toSpliced(at, 0, scene) };
}

export function removeScene(deck: Deck, at: number): Deck {
  return deck.scenes[at] ? { ...deck, scenes: deck.scenes.toSpliced(at, 1) } : deck;
}

/** Moves a step to the place `to`, as counted without it. */
export function moveScene(deck: Deck, from: number, to: number): Deck {
  const scene = deck.scenes[from];
  if (!scene || from === to || to < 0 || to >= deck.scenes.length) return deck;
  return { ...deck, scenes: deck.scenes.toSpliced(from, 1).toSpliced(to, 0, scene) };
}

/** Puts a copy of a step after it. */
export function duplicateScene(deck: Deck, at: number): Deck {
  const scene = deck.scenes[at];
  return scene ? addScene(deck, scene, at + 1) : deck;
}

export function changeScene(deck: Deck, at: number, change: Partial<Scene>): Deck {
  const scene = deck.scenes[at];
  return scene ? { ...deck, scenes: deck.scenes.with(at, { ...scene, ...change }) } : deck;
}

/** The words with what is said in one language replaced; the other language stays. Nothing said is left out. */
export function withWords(words: InWords | undefined, lang: Language, text: string): InWords {
  const { [lang]: _, ...other } = words ?? {};
  return text === '' ? other : { ...other, [lang]: text };
}

/** A deck with all that it was and, after an undo, all that it was to be. */
export interface History {
  past: readonly Deck[];
  now: Deck;
  future: readonly Deck[];
  /** What the last edit was part of: typing on in one field is one edit. */
  running: string | undefined;
}

export function beginHistory(deck: Deck): History {
  return { past: [], now: deck, future: [], running: undefined };
}

/** The history after an edit. Edits in a row with the same `running` are undone as one. An edit that changes nothing is none. */
export function afterEdit(history: History, next: Deck, running?: string): History {
  if (next === history.now) return history;
  const isGoingOn = running !== undefined && running === history.running;
  return { past: isGoingOn ? history.past : [...history.past, history.now], now: next, future: [], running };
}

export function undo({ past, now, future, ...same }: History): History {
  const before = past.at(-1);
  if (!before) return { ...same, past, now, future };
  return { past: past.slice(0, -1), now: before, future: [now, ...future], running: undefined };
}

export function redo({ past, now, future, ...same }: History): History {
  const [after, ...later] = future;
  if (!after) return { ...same, past, now, future };
  return { past: [...past, now], now: after, future: later, running: undefined };
}
