/** Charts on paper: drawn, with the words below bodies filled in once it is known where everything stands. */
import { asideKey, type PaperChart } from '../../layout/paperChart.ts';
import { cellAt, gridOver } from '../../layout/paperGrid.ts';
import { textWidth } from '../../layout/textWidth.ts';
import { type Graph, nodeOf, wholeOf } from '../../model/graph.ts';
import type { NodeId } from '../../model/schema.ts';
import type { Messages } from '../../text/en.ts';
import { paperWords } from '../../text/paper.ts';
import type { Drawing, Mark, TextLine } from '../drawing.ts';
import { drawStructure } from '../drawStructure.ts';
import { shortName } from '../naming.ts';
import type { Selection } from '../selection.ts';
import type { Language } from '../View.ts';

/** Where something is drawn. */
export interface Place {
  page: number;
  cell: string;
}

/** The longest that the number of a page can become. */
const LONGEST = 88;

/** Room in px for the words about a superior to whom no line leads. */
export function asideWidth(graph: Graph, superior: NodeId, words: Messages, size: number, cell: string): number {
  const lang = words.lang as Language;
  return textWidth(paperWords[lang].aside(shortName(nodeOf(wholeOf(graph), superior), lang), LONGEST, cell), size, 400);
}

/** A page of a chart, drawn; what is said below bodies still stands for itself. */
export function drawPaperChart(graph: Graph, chart: PaperChart, words: Messages, selection?: Selection): Drawing {
  const lang = words.lang as Language;
  const said = paperWords[lang];
  const drawing = drawStructure(graph, chart.layout, words, selection);
  const size = chart.layout.size;
  const remark = (x: number, y: number, text: string, weight: 400 | 600): TextLine => ({ x, y, text, size, weight, anchor: 'start' });
  return {
    ...drawing,
    captions: [],
    remarks: [
      ...(drawing.remarks ?? []),
      ...chart.names.map(({ x, y }) => remark(x, y, said.ofPillar, 400)),
      ...chart.continued.map(({ pillar, x, y }) => remark(x, y, said.bandContinued(words.pillars[pillar]), 600)),
    ],
    // A partner format hangs below its body, whatever the rank of those who meet.
    marks: drawing.marks.map((mark) => (graph.nodes.get(mark.id)?.type === 'partner-format' ? { ...mark, rank: 'chip' } : mark)),
  };
}

/** Where the words of a mark begin: what the eye looks for in a cell. */
export function wordsBegin({ lines: [line], x, y, width, height }: Mark): { x: number; y: number } {
  if (!line) return { x: x + width / 2, y: y + height / 2 };
  const wide = textWidth(line.text, line.size, line.weight);
  const left = line.anchor === 'start' ? line.x : line.anchor === 'middle' ? line.x - wide / 2 : line.x - wide;
  return { x: left + 1, y: line.y - line.size * 0.25 };
}

/** Where everything that has a mark of its own stands; `numbers` are the pages of the drawings. */
export function placesIn(drawings: readonly Drawing[], numbers: readonly number[]): Map<NodeId, Place> {
  const places = new Map<NodeId, Place>();
  drawings.forEach((drawing, index) => {
    const grid = gridOver(drawing);
    for (const mark of drawing.marks) {
      if (mark.hue === 'indonesia' || mark.standsFor || places.has(mark.id)) continue;
      const { x, y } = wordsBegin(mark);
      places.set(mark.id, { page: numbers[index] ?? 0, cell: cellAt(grid, x, y) });
    }
  });
  return places;
}

/** The drawing of a page with every superior named to whom no line leads, and where it stands. */
export function withAsides(
  graph: Graph,
  { chart, drawing, page }: { chart: PaperChart; drawing: Drawing; page: number },
  places: ReadonlyMap<NodeId, Place>,
  words: Messages,
): Drawing {
  const lang = words.lang as Language;
  const texts = new Map(
    chart.asides.map(({ id, superior, at }) => {
      const place = places.get(superior);
      const name = shortName(nodeOf(wholeOf(graph), superior), lang);
      const elsewhere = place && place.page !== page ? place.page : undefined;
      return [asideKey(id, at), paperWords[lang].aside(name, elsewhere, place?.cell ?? '')];
    }),
  );
  const marks = drawing.marks.map((mark) => ({
    ...mark,
    lines: mark.lines.map((line) => (texts.has(line.text) ? { ...line, text: texts.get(line.text) ?? '' } : line)),
  }));
  return { ...drawing, marks };
}
