/** The keys of a talk. Arrows, the keys of a clicker and Escape always act; letters only where single keys are on. */

export const TALK_ACTIONS = [
  'next',
  'previous',
  'first',
  'last',
  'overview',
  'black',
  'pointer',
  'fullScreen',
  'presenter',
  'notes',
  'room',
  'language',
  'theme',
  'keys',
  'leave',
] as const;
export type TalkAction = (typeof TALK_ACTIONS)[number];

const ALWAYS: Record<string, TalkAction> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
};
const LETTERS: Record<string, TalkAction> = {
  o: 'overview',
  b: 'black',
  '.': 'black',
  p: 'pointer',
  f: 'fullScreen',
  s: 'presenter',
  n: 'notes',
  m: 'room',
  l: 'language',
  t: 'theme',
  '?': 'keys',
};

/** How the keys of an action are written beside its button. */
export const KEY_NAMES: Readonly<Record<TalkAction, string>> = {
  next: '→',
  previous: '←',
  first: 'Home',
  last: 'End',
  overview: 'O',
  black: 'B',
  pointer: 'P',
  fullScreen: 'F',
  presenter: 'S',
  notes: 'N',
  room: 'M',
  language: 'L',
  theme: 'T',
  keys: '?',
  leave: 'Esc',
};

/** What a key does in a talk, or nothing. */
export function talkActionOf(key: string, singleKeys: boolean): TalkAction | undefined {
  if (Object.hasOwn(ALWAYS, key)) return ALWAYS[key];
  const letter = key.toLowerCase();
  return singleKeys && Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
}
