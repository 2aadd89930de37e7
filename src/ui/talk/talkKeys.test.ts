import { describe, expect, test } from 'vitest';
import { KEY_NAMES, TALK_ACTIONS, talkActionOf } from './talkKeys.ts';

describe('the keys of a talk', () => {
  test('are those of a keyboard and of a clicker', () => {
    expect(['ArrowRight', ' ', 'PageDown'].map((key) => talkActionOf(key, true))).toEqual(['next', 'next', 'next']);
    expect(['ArrowLeft', 'PageUp'].map((key) => talkActionOf(key, true))).toEqual(['previous', 'previous']);
    expect(['Home', 'End', 'Escape'].map((key) => talkActionOf(key, true))).toEqual(['first', 'last', 'leave']);
    expect(['b', 'B', '.', 'O', 'p', 'f', 's'].map((key) => talkActionOf(key, true))).toEqual([
      'black',
      'black',
      'black',
      'overview',
      'pointer',
      'fullScreen',
      'presenter',
    ]);
  });

  test('letters rest where single keys are switched off; arrows, clicker and Escape act', () => {
    expect(['b', '.', 'O'].map((key) => talkActionOf(key, false))).toEqual([undefined, undefined, undefined]);
    expect(['PageDown', 'ArrowLeft', 'Escape'].map((key) => talkActionOf(key, false))).toEqual(['next', 'previous', 'leave']);
  });

  test('name no action for what every object knows', () => {
    expect(['constructor', 'toString', 'q'].map((key) => talkActionOf(key, true))).toEqual([undefined, undefined, undefined]);
  });

  test('do what is written beside the button', () => {
    const key: Record<string, string> = { '→': 'ArrowRight', '←': 'ArrowLeft', Esc: 'Escape' };
    for (const action of TALK_ACTIONS) expect(talkActionOf(key[KEY_NAMES[action]] ?? KEY_NAMES[action], true)).toBe(action);
  });
});
