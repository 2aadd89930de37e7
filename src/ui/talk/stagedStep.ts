import type { Graph } from '../../model/graph.ts';
import type { Messages } from '../../text/en.ts';
import type { Stage, StageRoom } from '../../view/stage/Stage.ts';
import { stageOf } from '../../view/stage/stageOf.ts';
import type { View } from '../../view/View.ts';

/** A talk goes back and forth between its steps: so many of what was laid out last are kept. */
const MOST_KEPT = 60;

const kept = new WeakMap<Graph, Map<string, Stage>>();

/** The stage of a step, laid out once for each place and language; `link` names the View. */
export function stagedStep(whole: Graph, { link, view }: { link: string; view: View }, words: Messages, room: StageRoom): Stage {
  const stages = kept.get(whole) ?? new Map<string, Stage>();
  kept.set(whole, stages);
  const key = [link, words.lang, room.width, room.height, room.least].join(' ');
  const known = stages.get(key) ?? stageOf(whole, view, words, room);
  // What was asked for last stands last.
  stages.delete(key);
  stages.set(key, known);
  for (const oldest of stages.keys()) {
    if (stages.size <= MOST_KEPT) break;
    stages.delete(oldest);
  }
  return known;
}
