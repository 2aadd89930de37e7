import { describe, expect, test } from 'vitest';
import { lettersFor, recallRoom, rememberRoom, type TalkRoom, USUAL_ROOM } from './room.ts';

const screen = { width: 1920, height: 1080 };
const storageWith = (text: string | null) => ({ getItem: () => text });

describe('the room of a talk', () => {
  test('asks for 1/50 of the screen in a meeting room, more in a hall, and by its measures', () => {
    expect(lettersFor({ ...USUAL_ROOM, kind: 'meeting' }, screen)).toBe(22);
    expect(lettersFor({ ...USUAL_ROOM, kind: 'hall' }, screen)).toBeGreaterThan(30);
    const near = lettersFor({ kind: 'measured', distance: 8, height: 1.5 }, screen);
    const far = lettersFor({ kind: 'measured', distance: 16, height: 1.5 }, screen);
    expect(far / near).toBeCloseTo(2, 0);
  });

  test('is no room on a phone: the shorter side counts, and no letter is smaller than 11 px', () => {
    expect(lettersFor(USUAL_ROOM, { width: 390, height: 844 })).toBe(11);
  });

  test('is remembered in the browser', () => {
    let kept: string | null = null;
    const room: TalkRoom = { kind: 'measured', distance: 14, height: 2 };
    rememberRoom(
      {
        setItem: (_key, text) => {
          kept = text;
        },
      },
      room,
    );
    expect(recallRoom(storageWith(kept))).toEqual(room);
  });

  test('is the usual one where storage is blocked, full or holds anything else', () => {
    const blocked = {
      getItem: () => {
        throw new Error('blocked');
      },
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(recallRoom(blocked)).toEqual(USUAL_ROOM);
    expect(() => rememberRoom(blocked, USUAL_ROOM)).not.toThrow();
    for (const text of ['{', 'null', '7', '[]', '{"kind":"stadium","distance":-3,"height":"tall"}'])
      expect(recallRoom(storageWith(text))).toEqual(USUAL_ROOM);
  });
});
