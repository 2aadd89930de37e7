import type { StructureLayout } from '../../layout/placed.ts';
import { layoutStructure } from '../../layout/structure.ts';
import type { Graph } from '../../model/graph.ts';
import type { Citation } from '../../model/schema.ts';
import type { Messages } from '../../text/en.ts';
import type { Drawing } from '../drawing.ts';
import { drawStructure } from '../drawStructure.ts';
import { labelsOf } from '../labels.ts';
import { selectionOf } from '../selection.ts';
import type { StagePicture, StageRoom } from './Stage.ts';
import { shrunk } from './shrunk.ts';
import type { StageGround } from './stageGround.ts';

/** The structure chart. */
export function structureStage(ground: StageGround, words: Messages, room: StageRoom): StagePicture {
  const { graph, plan, shown, framed, view } = ground;
  const selection = view.focus ? selectionOf(graph, view.focus) : undefined;
  const keep = selection ? [selection.focus, ...selection.ties.map((tie) => tie.to)] : [];
  const labels = labelsOf(graph, words, plan);
  const { width, height } = room;
  const layout = layoutStructure({ graph, plan, shown, framed, width, height, open: view.open, keep, labels });
  const drawing = drawStructure(graph, layout, words, selection);
  return { form: 'picture', lens: 'structure', drawing: shrunk(drawing, room), cited: citedIn(graph, drawing, layout) };
}

/** Where the lines, the focal points and the bodies of a chart are said; of a body the first place. */
export function citedIn(graph: Graph, drawing: Drawing, layout: Pick<StructureLayout, 'agencies'>): Citation[] {
  const relations = new Map(graph.dataset.relations.map((relation) => [relation.id, relation]));
  const lines = drawing.lines.flatMap(({ key, from }) => {
    const id = key.startsWith('tie-') ? key.slice('tie-'.length, -from.length - 1) : key;
    return relations.get(id)?.citations ?? [];
  });
  const agencies = [...new Set(layout.agencies.map(({ because }) => because))].flatMap(({ citations }) => citations);
  const marks = drawing.marks.flatMap(({ id, hue }) => (hue === 'indonesia' ? [] : (graph.nodes.get(id)?.citations.slice(0, 1) ?? [])));
  return [...agencies, ...lines, ...marks];
}
