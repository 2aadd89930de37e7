import type { Graph } from '../../model/graph.ts';
import type { Messages } from '../../text/en.ts';
import type { View } from '../View.ts';
import { aboutStage } from './aboutStage.ts';
import { changesStage } from './changesStage.ts';
import { directoryStage, meetingStage } from './directoryStage.ts';
import { gapsStage } from './gapsStage.ts';
import { linksStage } from './linksStage.ts';
import { mirrorStage } from './mirrorStage.ts';
import { networkStage } from './networkStage.ts';
import type { Stage, StageRoom } from './Stage.ts';
import { stageGround } from './stageGround.ts';
import { structureStage } from './structureStage.ts';

/**
 * What a View shows in a room: `whole` is the graph of everything that is known, `words` those of the View's language.
 * Where the lens of the app itself has letters as large as the room asks for, it is that; else what a speaker would
 * show in its place, with the rest counted. What cannot be drawn in letters so large has the largest that fit.
 */
export function stageOf(whole: Graph, asked: View, words: Messages, room: StageRoom): Stage {
  if (asked.from) return changesStage(whole, asked, words, room);
  const ground = stageGround(whole, asked);
  switch (asked.lens) {
    case 'structure':
      return structureStage(ground, words, room);
    case 'network':
      return networkStage(ground, words, room);
    case 'links':
      return linksStage(ground, words, room);
    case 'mirror':
      return mirrorStage(ground, words, room);
    case 'directory':
      return directoryStage(ground, words, room);
    case 'meeting':
      return meetingStage(ground, words, room);
    case 'gaps':
      return gapsStage(whole, ground, words, room);
    case 'about':
      return aboutStage(whole, words, room);
  }
}
