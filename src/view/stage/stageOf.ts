import { layoutStructure } from '../../layout/structure.ts';
import type { Graph } from '../../model/graph.ts';
import type { Messages } from '../../text/en.ts';
import { drawStructure } from '../drawStructure.ts';
import { labelsOf } from '../labels.ts';
import { selectionOf } from '../selection.ts';
import type { View } from '../View.ts';
import type { Stage, StageRoom } from './Stage.ts';
import { stageGround } from './stageGround.ts';

/** What a View shows in a room: `whole` is the graph of everything that is known, `words` those of the View's language. */
export function stageOf(whole: Graph, view: View, words: Messages, room: StageRoom): Stage {
  const { graph, plan, shown } = stageGround(whole, view);
  const selection = view.focus ? selectionOf(graph, view.focus) : undefined;
  const keep = selection ? [selection.focus, ...selection.ties.map((tie) => tie.to)] : [];
  const labels = labelsOf(graph, words, plan);
  const layout = layoutStructure({ graph, plan, shown, width: room.width, height: room.height, open: view.open, keep, labels });
  return { form: 'picture', lens: 'structure', drawing: drawStructure(graph, layout, words, selection) };
}
