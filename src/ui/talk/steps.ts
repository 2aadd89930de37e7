/** Where a talk goes from one of its steps. */
import type { Scene } from '../../model/deck.ts';

export type StepMove = 'next' | 'previous' | 'first' | 'last';

/** The step after a move, counted from 1; at either end the talk stays where it is. */
export function stepAfter(step: number, move: StepMove, count: number): number {
  const to = { next: step + 1, previous: step - 1, first: 1, last: count }[move];
  return Math.min(Math.max(to, 1), Math.max(count, 1));
}

/** The steps with others in the place of one; `step` is counted from 1. */
export function stepsWith(scenes: readonly Scene[], step: number, instead: readonly Scene[]): Scene[] {
  return [...scenes.slice(0, step - 1), ...instead, ...scenes.slice(step)];
}
