import { BRIEF_SIZES, type BriefChart, layoutBrief, type PlacedName } from '../../layout/briefChart.ts';
import { type Graph, nodeOf, wholeOf } from '../../model/graph.ts';
import type { NodeId } from '../../model/schema.ts';
import { conflictsAbout } from '../../query/conflicts.ts';
import { sourced } from '../../query/sourced.ts';
import { whoAnswers } from '../../query/whoAnswers.ts';
import { briefWords } from '../../text/brief.ts';
import type { Messages } from '../../text/en.ts';
import type { Drawing, Mark, Rank, TextLine } from '../drawing.ts';
import { fullName, shortName } from '../naming.ts';
import type { Language } from '../View.ts';

const RANKS: Partial<Record<string, Rank>> = {
  leaders: 'filled',
  coordinating: 'filled',
  council: 'filled',
  ministerial: 'filled',
  'senior-officials': 'outlined',
};
/** Room between a box and its words, and from the top of a line to its baseline in font sizes. */
const PADDING = 6;
const BASELINE = 0.95;
const LINE = 1.2;

/** The room for a picture on a sheet, in px. */
export interface Sheet {
  width: number;
  /** A picture that would be taller is left out. */
  height: number;
}

/**
 * The chosen bodies in the structure, by what sources say, for a sheet: every chosen body and all its superiors, with
 * their sectors and the agencies that answer. It is as tall as it needs to be; undefined where there is nothing to draw or
 * the sheet is too short.
 */
export function pictureOf(whole: Graph, chosen: readonly NodeId[], words: Messages, { width, height }: Sheet): Drawing | undefined {
  const graph = sourced(whole);
  const lang = words.lang as Language;
  const named = (id: NodeId) => shortName(nodeOf(wholeOf(graph), id), lang);
  const agenciesOf = (id: NodeId) => {
    const { answer } = whoAnswers(graph, id);
    return { level: answer?.level, names: [...new Set(answer?.statements.map(({ agency }) => named(agency)))] };
  };
  const chart = layoutBrief({
    graph,
    chosen,
    width,
    labels: {
      short: named,
      below: (id) => {
        const { level, names } = agenciesOf(id);
        return level === 'body' && names.length > 0 ? [names.join(', ')] : [];
      },
      band: (pillar, sector) => {
        const { names } = agenciesOf(sector ?? pillar);
        const agencies = names.length > 0 ? names.join(', ') : words.focalPointNone.toLowerCase();
        return {
          name: sector ? fullName(nodeOf(wholeOf(graph), sector), lang).text : words.pillars[pillar],
          more: pillar === 'common' && !sector ? '' : `${briefWords[lang].columns.focal}: ${agencies}`,
        };
      },
    },
  });
  const isEmpty = chart.bands.length + chart.bodies.length === 0;
  return isEmpty || chart.height > height ? undefined : drawBrief(graph, chart, words);
}

function drawBrief(graph: Graph, chart: BriefChart, words: Messages): Drawing {
  return {
    width: chart.width,
    height: chart.height,
    captions: [],
    bands: chart.bands.map(({ id, pillar, x, y, width, height }) => ({ id, x, y, width, height, hue: pillar })),
    remarks: chart.bands.flatMap(({ x, y, head }) => {
      const [left, top] = [x + PADDING, y + PADDING - 1];
      const below = head.beside === undefined ? head.name.length * BRIEF_SIZES.band * LINE : 0;
      return [
        ...linesAt(head.name, { x: left, y: top, size: BRIEF_SIZES.band, weight: 600 }),
        ...linesAt(head.more, { x: left + (head.beside ?? 0), y: top + below, size: BRIEF_SIZES.below, weight: 400 }),
      ];
    }),
    lines: chart.lines.map(({ from, to, because, points, role }) => ({
      key: because.id,
      from,
      to,
      points,
      basis: because.basis,
      unknown: graph.day?.unknown.has(because),
      role,
      hue: chart.bodies.find(({ id }) => id === from)?.pillar ?? 'common',
      emphasis: 'rest',
    })),
    marks: chart.bodies.map((body) => markOf(graph, body, words)),
  };
}

function markOf(graph: Graph, body: PlacedName, words: Messages): Mark {
  const lang = words.lang as Language;
  const { id, x, y, width, height, pillar, chosen, name, below } = body;
  const node = nodeOf(graph, id);
  const [short, full] = [shortName(node, lang), fullName(node, lang).text];
  const top = y + (height - name.length * BRIEF_SIZES.name * LINE - below.length * BRIEF_SIZES.below * LINE) / 2;
  return {
    id,
    key: id,
    x,
    y,
    width,
    height,
    rank: RANKS[node.tier ?? ''] ?? 'chip',
    hue: pillar,
    emphasis: chosen ? 'chosen' : 'rest',
    label: [short, full === short ? '' : full, ...below].filter(Boolean).join(', '),
    lines: [
      ...linesAt(name, { x: x + PADDING, y: top, size: BRIEF_SIZES.name, weight: 600 }),
      ...linesAt(below, { x: x + PADDING, y: top + name.length * BRIEF_SIZES.name * LINE, size: BRIEF_SIZES.below, weight: 400 }),
    ],
    verified: node.status === 'verified',
    conflict: conflictsAbout(graph, id).length > 0,
    unknown: graph.day?.unknown.has(node),
  };
}

/** Lines of words one below another, from the top of the first. */
function linesAt(texts: readonly string[], { x, y, size, weight }: Pick<TextLine, 'x' | 'y' | 'size' | 'weight'>): TextLine[] {
  return texts.map((text, index) => ({ x, y: y + (index * LINE + BASELINE) * size, text, size, weight, anchor: 'start' }));
}
