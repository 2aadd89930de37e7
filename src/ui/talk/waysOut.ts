import type { Scene } from '../../model/deck.ts';

/** A way to larger letters: the steps that stand in the place of one. */
export interface WayOut {
  key: string;
  label: string;
  scenes: Scene[];
}
