import type { StructureLayout } from '../../layout/placed.ts';
import { layoutStructure, type StructureInput, scopeOf } from '../../layout/structure.ts';
import { layoutTalkChart } from '../../layout/talkChart.ts';
import { MANNERS, talkSizes } from '../../layout/talkSizes.ts';
import { textWidth } from '../../layout/textWidth.ts';
import type { Graph } from '../../model/graph.ts';
import type { Citation, NodeId } from '../../model/schema.ts';
import type { Messages } from '../../text/en.ts';
import { linksWords } from '../../text/links.ts';
import { stageWords } from '../../text/stage.ts';
import type { Drawing, TextLine } from '../drawing.ts';
import { drawStructure } from '../drawStructure.ts';
import { labelsOf } from '../labels.ts';
import { type Selection, selectionOf } from '../selection.ts';
import type { Language } from '../View.ts';
import { LETTERS_OF_THE_APP, type StagePicture, type StageRoom } from './Stage.ts';
import { shrunk } from './shrunk.ts';
import type { StageGround } from './stageGround.ts';

/** The structure chart: that of the app, or one in large letters. */
export function structureStage(ground: StageGround, words: Messages, room: StageRoom): StagePicture {
  const { graph, plan, shown, framed, view } = ground;
  const selection = view.focus ? selectionOf(graph, view.focus) : undefined;
  const labels = labelsOf(graph, words, plan);
  const { width, height } = room;
  const input: StructureInput = { graph, plan, shown, framed, width, height, open: view.open, keep: keptOf(selection), labels };
  const layout =
    room.least <= LETTERS_OF_THE_APP
      ? layoutStructure(input)
      : scopeOf(plan, view.open) === 'whole'
        ? layoutTalkChart({ ...input, least: room.least, wide: linksWords[view.lang].wide })
        : largeLayout(input, room, words);
  const plain = drawStructure(graph, layout, words, selection);
  const drawing = layout.counted.some(({ rank }) => rank) ? withCountsTold(plain, layout, words) : plain;
  return { form: 'picture', lens: 'structure', drawing: shrunk(drawing, room), cited: citedIn(graph, drawing, layout) };
}

/** Letters grow up to so many times the least where there is room. */
const GROWTHS = [1.7, 1.5, 1.35, 1.2, 1.1];

/** In the fullest manner that fits, with letters as large as hide nothing that the least would show; where none fits, in the last. */
function largeLayout(input: StructureInput, { width, height, least }: StageRoom, words: Messages): StructureLayout {
  /** The right end of what stands in the focal column: agencies, or that none is recorded. */
  const rightmost = ({ agencies, rows, columns, size }: StructureLayout) =>
    Math.max(
      ...agencies.map((agency) => agency.x + agency.width + 4),
      ...rows.map(({ unanswered }) => (unanswered ? columns.focal.x + textWidth(words.focalPointNone, size, 400) : 0)),
    );
  const fits = (layout: StructureLayout) => layout.width <= width + 0.5 && layout.height <= height + 0.5 && rightmost(layout) <= width;
  const hidden = ({ counted, countedAgencies }: StructureLayout) =>
    [...counted, ...countedAgencies].reduce((sum, { ids }) => sum + ids.length, 0);
  let last: StructureLayout | undefined;
  for (const manner of MANNERS) {
    const at = (letters: number) => layoutStructure({ ...input, sizes: talkSizes(letters, manner) });
    const small = at(least);
    last = small;
    if (!fits(small)) continue;
    for (const growth of GROWTHS) {
      const grown = at(least * growth);
      if (fits(grown) && hidden(grown) <= hidden(small)) return grown;
    }
    return small;
  }
  return last as StructureLayout;
}

/** Where things are counted by rank: what the numbers count, above them, and the name of cells that are of no sector. */
function withCountsTold(drawing: Drawing, layout: StructureLayout, words: Messages): Drawing {
  const said = stageWords[words.lang as Language].captions;
  const { ministers, focal } = layout.columns;
  const room = (focal.width > 0 ? focal.x : layout.width) - ministers.x - 8;
  const captions = drawing.captions.map((caption) => {
    if (caption.x !== ministers.x) return caption;
    const fitting = [said.ministers, said.ministersShort].find((text) => textWidth(text, caption.size, 600) <= room);
    return { ...caption, text: fitting ?? caption.text };
  });
  const remarks = layout.rows.flatMap(({ label, sector }): TextLine[] =>
    label && !sector
      ? label.lines.map((text) => ({
          x: label.x,
          y: label.y + label.height / 2 + label.size * 0.34,
          text,
          size: label.size,
          weight: 400,
          anchor: 'start',
        }))
      : [],
  );
  return { ...drawing, captions, remarks: [...(drawing.remarks ?? []), ...remarks] };
}

/** What is drawn before all else: what is chosen, its ways up, and the far ends of its ties. */
export function keptOf(selection: Selection | undefined): NodeId[] {
  if (!selection) return [];
  const chain = [...selection.chain].flatMap((key) => key.split('>'));
  return [...new Set([selection.focus, ...chain, ...selection.ties.flatMap(({ from, to }) => [from, to])])];
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
