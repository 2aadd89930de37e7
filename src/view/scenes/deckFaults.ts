import type { Deck } from '../../model/deck.ts';
import type { Graph } from '../../model/graph.ts';
import type { IgnoredPart } from '../url.ts';
import { DEFAULT_VIEW } from '../View.ts';
import { sceneView } from './sceneView.ts';

/** A step whose link names what this data does not know. */
export interface SceneFault {
  /** The place of the step, from 0. */
  at: number;
  ignored: IgnoredPart[];
}

/** The steps whose links are not wholly understood, with the parts that are left out; the rest of each link is shown. */
export function deckFaults(whole: Graph, deck: Deck): SceneFault[] {
  return deck.scenes.flatMap(({ link }, at) => {
    const { ignored } = sceneView(whole, link, DEFAULT_VIEW);
    return ignored.length > 0 ? [{ at, ignored }] : [];
  });
}
