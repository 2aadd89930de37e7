import { describe, expect, test } from 'vitest';
import { asClock, elapsedAt, NOT_STARTED, paused, started } from './elapsed.ts';

describe('the time of a talk', () => {
  test('runs from its start, rests in a pause and goes on', () => {
    const running = started(NOT_STARTED, 1000);
    expect([elapsedAt(NOT_STARTED, 9000), elapsedAt(running, 6000)]).toEqual([0, 5000]);
    const resting = paused(running, 6000);
    expect(elapsedAt(resting, 60_000)).toBe(5000);
    expect(elapsedAt(started(resting, 60_000), 61_000)).toBe(6000);
  });

  test('is not begun anew by a second start', () => {
    expect(started(started(NOT_STARTED, 1000), 5000)).toEqual({ before: 0, since: 1000 });
  });

  test('is written in minutes, and in hours when it has come to that', () => {
    expect([0, 7_900, 754_000, 3_729_000].map(asClock)).toEqual(['0:00', '0:07', '12:34', '1:02:09']);
  });
});
