import { type NetworkNode, type NetworkTie, networkLayout, type Side } from '../layout/network.ts';
import { textWidth, wrapText } from '../layout/textWidth.ts';
import { type Graph, nodeOf } from '../model/graph.ts';
import type { NodeId, OrgNode } from '../model/schema.ts';
import { crossing } from '../query/crossLinks.ts';
import { type Neighbourhood, neighbourhood } from '../query/neighbourhood.ts';
import type { Hop } from '../query/reportingPaths.ts';
import { isUpward, type Tie } from '../query/ties.ts';
import type { Messages } from '../text/en.ts';
import { networkWords } from '../text/network.ts';
import { verbWords } from '../text/verbs.ts';
import type { Drawing, DrawnLine, Emphasis, Hue, Mark, Rank, TextLine } from './drawing.ts';
import { fullName, shortName } from './naming.ts';
import type { Language, View } from './View.ts';

/** What the network shows at each step before it starts to count: two dozen names can still be read at a glance. */
export const MOST_PER_STEP = 24;
/** Around a path less, so that the path itself leads. */
export const MOST_AROUND_PATH = 14;
/** Up to this many bodies on a path carry their full name. */
const MOST_NAMES_ON_PATH = 5;
/** Up to this many boxes carry their full name below the abbreviation. */
const MOST_WITH_NAMES = 13;
const NARROW = 560;

const RANKS: Partial<Record<string, Rank>> = {
  leaders: 'filled',
  coordinating: 'filled',
  council: 'filled',
  ministerial: 'filled',
  'senior-officials': 'outlined',
};
const SYMMETRIC = new Set(['meets-back-to-back-with', 'collaborates-with']);
const LABEL = { size: 11, height: 14 };
const CAPTION = { size: 11, height: 16 };

/** Words set in letters of `least` px where they would be smaller, with as much more room. */
function grownTo<S extends { size: number; height: number }>({ size, height }: S, least: number): { size: number; height: number } {
  const share = Math.max(1, least / size);
  return { size: size * share, height: height * share };
}

/** What of the View the network depends on. */
export type NetworkView = Pick<View, 'focus' | 'path' | 'depth' | 'unverified'>;

/** Room for the network in px. */
export interface PictureSize {
  width: number;
  height: number;
}

/**
 * What the network shows and its words say: what surrounds the focus, or the path. Undefined when nothing is chosen.
 */
export function aroundFocus(
  graph: Graph,
  view: NetworkView,
  path: readonly Hop[] = [],
  most = path.length > 0 ? MOST_AROUND_PATH : MOST_PER_STEP,
): Neighbourhood | undefined {
  const centre = view.path?.[0] ?? view.focus;
  if (!centre || !graph.nodes.has(centre)) return undefined;
  return neighbourhood(graph, centre, view.depth, {
    most,
    unverified: view.unverified,
    path: path.map(({ to }) => to),
  });
}

export interface NetworkShow {
  /** What surrounds the focus, where it has been worked out already. */
  around?: Neighbourhood;
  /** The way from the start of the View's path to its end. */
  path?: readonly Hop[];
  /** What passes the filters, where there are any; the rest is dimmed. */
  passes?: ReadonlySet<NodeId>;
  /** Letters in px below which no words are set, and whether full names stand in the boxes where there are few; both for a room seen from afar. */
  least?: number;
  fullNames?: boolean;
}

/** The network of the View as drawn in the room there is, with the path lit and the rest dimmed where there is one. */
export function drawNetwork(
  graph: Graph,
  view: NetworkView,
  size: PictureSize,
  words: Messages,
  { path = [], passes, around = aroundFocus(graph, view, path), least = 0, fullNames = true }: NetworkShow = {},
): Drawing {
  if (!around) return { ...size, bands: [], captions: [], lines: [], marks: [] };
  const lang = words.lang as Language;
  const { focus, ties } = around;
  const [beside, caption] = [grownTo(LABEL, least), grownTo(CAPTION, least)];
  const starts = [focus, ...path.map(({ to }) => to)];
  const onPath = new Set<NodeId>(path.length > 0 ? starts : []);
  const pathTies = new Set(path.map(({ to }, index) => pairOf(starts[index] ?? focus, to)));
  const all = [...starts, ...around.steps.flatMap(({ shown }) => shown)];
  const faces = new Map(
    all.map((id) => {
      const named = path.length > 0 ? onPath.has(id) && starts.length <= MOST_NAMES_ON_PATH : id === focus || all.length <= MOST_WITH_NAMES;
      return [
        id,
        faceOf(nodeOf(graph, id), lang, {
          chosen: path.length === 0 && id === focus,
          least,
          named: named && (fullNames || id === focus) && (id === focus || size.width >= NARROW),
        }),
      ];
    }),
  );
  const spoken = (tie: Tie) => (path.length > 0 ? pathTies.has(pairOf(tie.from, tie.to)) : tie.from === focus || tie.to === focus);

  const nodes: NetworkNode[] = [
    ...starts.map((id, index): NetworkNode => ({ id, ...sizeOf(faces, id), step: 0, rise: riseOf(path[index - 1], starts[index - 1]) })),
    ...around.steps.flatMap(({ distance, shown }) =>
      shown.map((id): NetworkNode => {
        const side = path.length === 0 && distance === 1 ? sideOf(graph, around, id) : undefined;
        return { id, ...sizeOf(faces, id), step: distance, reachedFrom: around.reachedFrom.get(id), side };
      }),
    ),
  ];
  const layout = networkLayout({
    ...size,
    nodes,
    ties: ties.map(
      (tie): NetworkTie => ({
        key: tieKey(tie),
        from: tie.from,
        to: tie.to,
        ...(spoken(tie) ? { label: { width: textWidth(labelOf(tie, lang), beside.size, 400) + 6, height: beside.height } } : {}),
      }),
    ),
    captions: around.steps.map((step) => ({
      step: step.distance,
      width: textWidth(captionOf(step, lang), caption.size, 600) + 14,
      height: caption.height,
    })),
    letters: beside.size,
  });

  const marks = all.flatMap((id): Mark[] => {
    const [box, face] = [layout.boxes.get(id), faces.get(id)];
    if (!box || !face) return [];
    const node = nodeOf(graph, id);
    return [
      {
        id,
        key: id,
        ...box,
        rank: face.rank,
        hue: hueOf(node),
        emphasis: markEmphasis(id),
        label: spokenName(node, words, lang),
        lines: face.lines.map((line) => ({ ...line, x: box.x + box.width / 2, y: box.y + line.y })),
        verified: node.status === 'verified',
        ...(graph.day?.unknown.has(node) ? { unknown: true } : {}),
      },
    ];
  });
  const byKey = new Map(ties.map((tie) => [tieKey(tie), tie]));
  const lines = layout.lines.flatMap((line): DrawnLine[] => {
    const tie = byKey.get(line.key);
    return tie ? [drawnLine(tie, line)] : [];
  });
  const bands = layout.rings.map(({ step, outline, caption: place }) => {
    const xs = outline.map(([x]) => x);
    const ys = outline.map(([, y]) => y);
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    const found = around.steps.find(({ distance }) => distance === step);
    return {
      id: `step-${step}`,
      x,
      y,
      width: Math.max(...xs) - x,
      height: Math.max(...ys) - y,
      hue: 'common' as const,
      outline,
      title:
        place && found ? centredLine({ text: captionOf(found, lang), size: caption.size, weight: 600, quiet: true }, place) : undefined,
    };
  });
  return { width: layout.width, height: layout.height, bands, captions: [], lines, marks };

  function markEmphasis(id: NodeId): Emphasis {
    if (id === focus || id === path.at(-1)?.to) return 'chosen';
    if (onPath.size > 0) return onPath.has(id) ? 'lit' : 'dimmed';
    return isFilteredOut(id) ? 'dimmed' : 'rest';
  }

  function isFilteredOut(id: NodeId): boolean {
    return passes !== undefined && id !== focus && nodeOf(graph, id).kind === 'body' && !passes.has(id);
  }

  function drawnLine(tie: Tie, { key, points, label }: (typeof layout.lines)[number]): DrawnLine {
    const strongest = tie.because[0];
    const faint = path.length === 0 && (isFilteredOut(tie.from) || isFilteredOut(tie.to));
    const lit = spoken(tie) && !faint;
    const toAgency = nodeOf(graph, tie.from).kind === 'agency' || nodeOf(graph, tie.to).kind === 'agency';
    const unknown = tie.because.every((relation) => graph.day?.unknown.has(relation));
    return {
      key,
      from: tie.from,
      to: tie.to,
      points,
      basis: tie.through ? 'inferred' : (strongest?.basis ?? 'unverified'),
      ...(unknown ? { unknown } : {}),
      role: roleOf(graph, tie),
      hue: toAgency ? 'indonesia' : hueOf(nodeOf(graph, tie.from)),
      emphasis: lit ? 'lit' : path.length > 0 || faint ? 'dimmed' : 'rest',
      arrow: strongest !== undefined && !SYMMETRIC.has(strongest.verb),
      ...(label ? { label: centredLine({ text: labelOf(tie, lang), size: beside.size, weight: 400, quiet: true }, label) } : {}),
    };
  }
}

const pairOf = (a: NodeId, b: NodeId) => [a, b].sort().join(' ');
const tieKey = (tie: Tie) => `${tie.from}>${tie.to}`;

/** What a label can do without: the line itself says "is". */
const COPULA = /^(?:is an? |is the |is |works |adalah |menjadi |bekerja )(?!sama)/;

function labelOf(tie: Tie, lang: Language): string {
  const verb = tie.because[0]?.verb ?? '';
  return networkWords[lang].besideLine[verb] ?? (verbWords[lang][verb]?.forward ?? '').replace(COPULA, '');
}

function captionOf({ distance, shown, leftOut }: Neighbourhood['steps'][number], lang: Language): string {
  return networkWords[lang].ring(distance, shown.length, shown.length + leftOut.length);
}

function roleOf(graph: Graph, tie: Tie): DrawnLine['role'] {
  const strongest = tie.because[0];
  if (!strongest) return 'other';
  if (isUpward(strongest)) return 'primary';
  if (crossing(graph, tie.from, tie.to)) return 'cross';
  return strongest.kind === 'coordinates' ? 'coordinates' : 'other';
}

/** Whether the step from one body on a path to the next goes up (-1), down (1) or to the side (0). */
function riseOf(hop: Hop | undefined, from: NodeId | undefined): -1 | 0 | 1 {
  if (!hop || !isUpward(hop.because)) return 0;
  return hop.because.from === from ? -1 : 1;
}

/** Superiors above, subordinates and partner formats below, agencies at the right, all other ties at the sides. */
function sideOf(graph: Graph, { focus, ties }: Neighbourhood, id: NodeId): Side {
  const tie = ties.find(({ from, to }) => (from === focus && to === id) || (from === id && to === focus));
  const strongest = tie?.because[0];
  if (!tie || !strongest) return 'beside';
  const agencies = [focus, id].map((each) => nodeOf(graph, each).kind === 'agency');
  if (agencies[1] && !agencies[0]) return 'right';
  if (isUpward(strongest) || strongest.kind === 'formatOf') return tie.from === focus ? 'above' : 'below';
  return 'beside';
}

function hueOf(node: OrgNode): Hue {
  if (node.kind === 'agency') return 'indonesia';
  return node.pillar ?? 'common';
}

function spokenName(node: OrgNode, words: Messages, lang: Language): string {
  const [short, full] = [shortName(node, lang), fullName(node, lang).text];
  return [short, full === short ? '' : full, node.tier ? words.tiers[node.tier] : words.kinds[node.kind]].filter(Boolean).join(', ');
}

interface Face extends PictureSize {
  rank: Rank;
  /** Lines of words, with y from the top of the box; x is set when the box has its place. */
  lines: TextLine[];
}

/** What stands in a box: the short name, below it the full one where there is room; long names run over several lines. */
function faceOf(node: OrgNode, lang: Language, { chosen, named, least }: { chosen: boolean; named: boolean; least: number }): Face {
  const rank = RANKS[node.tier ?? ''] ?? 'chip';
  const [short, full] = [shortName(node, lang), fullName(node, lang)];
  const long = short === full.text && node.abbreviation === undefined;
  const padding = chosen ? { x: 16, y: 10 } : { x: 9, y: 6 };
  const rows: Omit<TextLine, 'x' | 'y' | 'anchor'>[] = [];
  const set = (text: string, usual: number, weight: 400 | 600, room: number, more: Pick<TextLine, 'quiet' | 'lang'> = {}) => {
    const size = Math.max(least, usual);
    for (const line of wrapText(text, (room * size) / usual, size, weight)) rows.push({ text: line, size, weight, ...more });
  };
  const foreign = full.lang === lang ? {} : { lang: full.lang };
  if (long) set(full.text, chosen ? 14 : 12, chosen ? 600 : 400, chosen ? 190 : 128, foreign);
  else set(short, chosen ? 16 : 13, 600, chosen ? 190 : 150);
  if (named && full.text !== short) set(full.text, chosen ? 12.5 : 11.5, 400, chosen ? 190 : 150, { quiet: true, ...foreign });
  let y = padding.y;
  const lines = rows.map((row): TextLine => {
    y += row.size * 1.22;
    return { ...row, x: 0, y: y - row.size * 0.28, anchor: 'middle' };
  });
  const widest = Math.max(...rows.map((row) => textWidth(row.text, row.size, row.weight)));
  return { rank, lines, width: Math.ceil(widest) + 2 * padding.x, height: Math.ceil(y + padding.y) };
}

function sizeOf(faces: ReadonlyMap<NodeId, Face>, id: NodeId): PictureSize {
  const face = faces.get(id);
  return { width: face?.width ?? 0, height: face?.height ?? 0 };
}

function centredLine(line: Omit<TextLine, 'x' | 'y' | 'anchor'>, box: { x: number; y: number; width: number; height: number }): TextLine {
  return { ...line, x: box.x + box.width / 2, y: box.y + box.height / 2 + line.size * 0.34, anchor: 'middle' };
}
