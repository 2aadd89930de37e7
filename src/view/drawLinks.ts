import type { LinkRow } from '../layout/linkRows.ts';
import { layoutLinks, type PlacedWords } from '../layout/linksRound.ts';
import { type Graph, nodeOf } from '../model/graph.ts';
import type { NodeId, Pillar } from '../model/schema.ts';
import type { CrossTie } from '../query/crossTies.ts';
import type { Messages } from '../text/en.ts';
import { linksWords } from '../text/links.ts';
import type { Drawing, DrawnLine, Emphasis, Mark, TextLine } from './drawing.ts';
import type { LinkAnswer } from './linkAnswer.ts';
import { rowName } from './rowName.ts';
import type { Language, View } from './View.ts';

/** The circle of rows with the links across it: a drawing, and the arcs that hold each pillar's rows together. */
export interface LinksDrawing extends Drawing {
  arcs: { pillar: Pillar; outline: [number, number][]; emphasis: Emphasis }[];
}

/** What the circle shows. */
export interface LinksShown {
  rows: readonly LinkRow[];
  ties: readonly CrossTie[];
  answer: LinkAnswer;
  view: Pick<View, 'focus' | 'towards' | 'strength'>;
  /** The row, or the key of the link, under the pointer or the focus: it stands out. */
  pointedAt: string | undefined;
}

/** The key of the mark of a pillar's name. */
export const headingKey = (pillar: Pillar) => `towards-${pillar}`;

/** The rows around a circle and the links across it, in a room and in the language of `words`. */
export function drawLinks(
  graph: Graph,
  { rows, ties, answer, view, pointedAt }: LinksShown,
  { width, height, least }: { width: number; height: number; least?: number },
  words: Messages,
): LinksDrawing {
  const said = linksWords[words.lang as Language];
  const countOf = (row: string) => ties.filter((tie) => tie.rows.from === row || tie.rows.to === row).length;
  const headings = Object.fromEntries(
    Object.entries(words.pillars).map(([pillar, name]) => [pillar, pillar === 'common' ? words.pillarsShort.common : name]),
  ) as Record<Pillar, string>;
  const placed = layoutLinks({
    width,
    height,
    least,
    rows: rows.map(({ id, pillar }) => ({ id, pillar, name: rowName(graph, id, words), count: countOf(id) })),
    headings,
    ties,
    strength: view.strength / 100,
  });
  const narrowed = answer.of !== 'all' || view.towards !== undefined;
  const lit = ties.filter(({ key }) => answer.keys.has(key));
  const litRows = new Set(lit.flatMap(({ rows: { from, to } }) => [from, to]));
  const chosenRow = view.focus ? (graph.nodes.get(view.focus)?.kind === 'sector' ? view.focus : answer.row) : undefined;
  const pillarOf = new Map(rows.map(({ id, pillar }) => [id, pillar]));
  const bodiesOf = new Map(rows.map(({ id, bodies }) => [id, bodies]));

  const rowMarks = placed.rows.map((row): Mark => {
    const name = rowName(graph, row.id, words);
    const emphasis = row.id === chosenRow ? 'chosen' : !narrowed ? 'rest' : litRows.has(row.id) ? 'lit' : 'dimmed';
    return {
      id: nodeOfRow(graph, row.id, bodiesOf.get(row.id) ?? []),
      key: row.id,
      ...boxOf(row),
      rank: 'text',
      hue: row.pillar,
      emphasis,
      label: said.rowSpoken(name, words.pillars[row.pillar], countOf(row.id)),
      lines: textsOf(row, countOf(row.id) === 0),
      verified: true,
    };
  });
  const headingMarks = placed.headings.map(
    (heading): Mark => ({
      id: heading.pillar,
      key: headingKey(heading.pillar),
      ...boxOf(heading),
      rank: 'outlined',
      hue: heading.pillar,
      emphasis: heading.pillar === view.towards ? 'chosen' : 'rest',
      label: said.headingSpoken(words.pillars[heading.pillar], answer.towards[heading.pillar]),
      lines: textsOf(heading, false, 600),
      verified: true,
    }),
  );
  const lines = placed.ties.flatMap(({ key, points }): DrawnLine[] => {
    const tie = ties.find((each) => each.key === key);
    const [because] = tie?.because ?? [];
    if (!tie || !because) return [];
    const pointed = pointedAt !== undefined && [key, tie.rows.from, tie.rows.to].includes(pointedAt);
    const emphasis = pointed
      ? 'lit'
      : !narrowed
        ? pointedAt
          ? 'dimmed'
          : 'rest'
        : answer.keys.has(key)
          ? pointedAt
            ? 'rest'
            : 'lit'
          : 'dimmed';
    return [
      {
        key,
        from: because.from,
        to: because.to,
        points,
        basis: because.basis,
        role: 'cross',
        hue: pillarOf.get(tie.rows.from) ?? 'common',
        emphasis,
        ...(tie.because.every((relation) => graph.day?.unknown.has(relation)) ? { unknown: true } : {}),
      },
    ];
  });
  return {
    width: placed.width,
    height: placed.height,
    bands: [],
    captions: [],
    // What is lit lies above what is not.
    lines: lines.sort((a, b) => Number(a.emphasis === 'lit') - Number(b.emphasis === 'lit')),
    marks: inOrder([...headingMarks, ...rowMarks]),
    arcs: placed.arcs.map((arc) => ({ ...arc, emphasis: view.towards && view.towards !== arc.pillar ? 'dimmed' : 'rest' })),
  };
}

/** The node that stands for a row: its sector, its ministerial body, or the council or leaders at its head. */
function nodeOfRow(graph: Graph, row: string, bodies: readonly NodeId[]): NodeId {
  return graph.nodes.has(row) ? row : nodeOf(graph, bodies[0] ?? row).id;
}

function boxOf({ x, y, width, height }: PlacedWords) {
  return { x, y, width, height };
}

function textsOf({ side, size, lines, count }: PlacedWords, quiet: boolean, weight: 400 | 600 = 400): TextLine[] {
  const anchor = side === 'right' ? 'start' : 'end';
  const words = lines.map((line): TextLine => ({ ...line, size, weight, anchor, ...(quiet ? { quiet } : {}) }));
  return count ? [...words, { ...count, size, weight: 600, anchor: 'end', quiet: true }] : words;
}

/** Clockwise from the top: down the right side, up the left. */
function inOrder(marks: readonly Mark[]): Mark[] {
  const isRight = (mark: Mark) => mark.lines[0]?.anchor === 'start';
  const downwards = (a: Mark, b: Mark) => a.y - b.y;
  return [
    ...marks.filter(isRight).sort(downwards),
    ...marks
      .filter((mark) => !isRight(mark))
      .sort(downwards)
      .reverse(),
  ];
}
