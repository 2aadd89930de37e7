import type { Graph } from '../../model/graph.ts';
import type { Messages } from '../../text/en.ts';
import { smallestLetters } from '../../view/stage/legibility.ts';
import type { View } from '../../view/View.ts';
import type { Plate } from '../picture/Plate.ts';
import { type PlateOptions, plateOf } from '../picture/plateOf.ts';
import { LEGEND_LINES, SIZES, slideRoom } from './slideRoom.ts';

/**
 * A View for a slide. Where its letters would be too small beside the whole legend, the legend gives up lines: what it
 * has no room for is told in the notes.
 */
export function slidePlate(whole: Graph, view: View, words: Messages, options: Omit<PlateOptions, 'room'>): Plate {
  const tried: { plate: Plate; least: number }[] = [];
  for (let lines = LEGEND_LINES; lines >= 0; lines--) {
    const plate = plateOf(whole, view, words, { ...options, room: slideRoom(options.sentence?.text, lines) });
    const least = smallestLetters(plate.stage);
    if (least >= SIZES.small - 0.05) return plate;
    tried.push({ plate, least });
  }
  const best = tried.reduce((best, each) => (each.least > best.least + 0.5 ? each : best));
  return best.plate;
}
