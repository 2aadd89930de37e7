/**
 * The chosen bodies and what stands above them, laid out for a sheet of paper: leaders and councils at the left, then a
 * band for each sector with its bodies from ministers to the working level. It grows downwards, never sideways, and
 * counts nothing away.
 */
import { type Graph, relationsFrom } from '../model/graph.ts';
import { type NodeId, type OrgNode, PILLARS, type Pillar, type Relation } from '../model/schema.ts';
import { superiors } from '../query/superiors.ts';
import { type Box, type Point, polylineMeetsBox } from './meets.ts';
import { textWidth, type Weight, wrapText } from './textWidth.ts';

export interface BriefChartInput {
  graph: Graph;
  chosen: readonly NodeId[];
  /** px. */
  width: number;
  labels: {
    short: (id: NodeId) => string;
    /** What stands below the name of a body: its own focal points. */
    below: (id: NodeId) => string[];
    /** What stands at the head of a band. */
    band: (pillar: Pillar, sector: NodeId | undefined, ids: readonly NodeId[]) => { name: string; more: string };
  };
}

/** Font sizes in px: nothing is smaller than 9 pt. */
export const BRIEF_SIZES = { name: 13, below: 12, band: 12.5 } as const;

export interface PlacedName extends Box {
  id: NodeId;
  pillar: Pillar;
  /** Whether it was chosen, rather than standing above what was. */
  chosen: boolean;
  name: string[];
  below: string[];
}

/** The words at the head of a band: its name, and what is told of it below the name, or beside it where there is room. */
export interface BandHead {
  name: string[];
  more: string[];
  /** How far right of the name the rest begins in px; undefined where it stands below. */
  beside?: number;
}

export interface BriefChart {
  width: number;
  height: number;
  bands: (Box & { id: string; pillar: Pillar; sector?: NodeId; head: BandHead })[];
  bodies: PlacedName[];
  /** From the lower body to the higher; `second` to a superior other than the first. */
  lines: { from: NodeId; to: NodeId; because: Relation; points: Point[]; role: 'primary' | 'second' }[];
}

const EDGE = 1;
const COLUMN_GAP = 22;
const ROW_GAP = 7;
const BAND_GAP = 8;
const BAND_PADDING = 7;
const BOX_PADDING = { x: 6, y: 4 };
/** No column is wider than this, in px. */
const WIDEST = 190;
const LINE = 1.2;
/** Between the name of a band and what stands beside it. */
const HEAD_GAP = 10;

const HEADS: readonly (string | undefined)[] = ['leaders', 'coordinating', 'council'];
const RANKS: Partial<Record<string, number>> = { ministerial: 0, 'senior-officials': 1 };

/** Lays out the chosen bodies with all their superiors; a chosen sector or pillar is the name of its band. */
export function layoutBrief({ graph, chosen, width, labels }: BriefChartInput): BriefChart {
  const asked = new Set(chosen.filter((id) => graph.nodes.has(id)));
  const above = linesUp(
    graph,
    [...asked].filter((id) => isPlaced(graph.nodes.get(id))),
  );
  const ids = [...above.keys()];
  const heads = ids.filter((id) => HEADS.includes(graph.nodes.get(id)?.tier));
  const groups = groupsOf(
    graph,
    ids.filter((id) => !heads.includes(id)),
    asked,
  );
  const parents = (id: NodeId) => (above.get(id) ?? []).map(({ to }) => to);

  const headColumn = columnsOf(heads, parents, (id) => HEADS.indexOf(graph.nodes.get(id)?.tier));
  const rest = ids.filter((id) => !heads.includes(id));
  const restColumn = columnsOf(rest, parents, (id) => RANKS[graph.nodes.get(id)?.tier ?? ''] ?? 2);
  const headCount = new Set(headColumn.values()).size;
  const count = Math.max(1, headCount + new Set(restColumn.values()).size);
  const columnOf = (id: NodeId) => headColumn.get(id) ?? headCount + (restColumn.get(id) ?? 0);
  const room = width - 2 * EDGE - (headCount > 0 ? 0 : BAND_PADDING) - BAND_PADDING;
  const boxWidth = Math.min(WIDEST, (room - (count - 1) * COLUMN_GAP) / count);
  const left = EDGE + (headCount > 0 ? 0 : BAND_PADDING);
  const xOf = (id: NodeId) => left + columnOf(id) * (boxWidth + COLUMN_GAP);
  const bandLeft = headCount > 0 ? left + headCount * (boxWidth + COLUMN_GAP) - BAND_PADDING : EDGE;

  const placed = new Map<NodeId, PlacedName>();
  const put = (id: NodeId, y: number): PlacedName => {
    const body = { id, x: xOf(id), y, width: boxWidth, ...wordsOf(id), pillar: pillarOf(graph.nodes.get(id)), chosen: asked.has(id) };
    placed.set(id, body);
    return body;
  };
  const wordsOf = (id: NodeId) => {
    const inner = boxWidth - 2 * BOX_PADDING.x;
    const name = brokenText(labels.short(id), inner, BRIEF_SIZES.name, 600);
    const below = labels.below(id).flatMap((words) => brokenText(words, inner, BRIEF_SIZES.below, 400));
    const height = name.length * BRIEF_SIZES.name * LINE + below.length * BRIEF_SIZES.below * LINE + 2 * BOX_PADDING.y;
    return { name, below, height };
  };

  const bands: BriefChart['bands'] = [];
  let y = EDGE;
  for (const { pillar, sector, members } of groups) {
    const band = { id: sector ?? pillar, pillar, sector, x: bandLeft, y, width: width - EDGE - bandLeft };
    const told = labels.band(pillar, sector, members);
    const head = headOf(told.name, told.more, band.width - 2 * BAND_PADDING);
    y += BAND_PADDING + linesIn(head) * BRIEF_SIZES.band * LINE;
    const inside = new Set(members);
    const firstParent = (id: NodeId) => parents(id).find((to) => inside.has(to));
    const subtree = (id: NodeId, top: number): number => {
      const children = members.filter((child) => firstParent(child) === id && !placed.has(child));
      const body = put(id, top);
      let bottom = top;
      for (const child of children) bottom = subtree(child, bottom) + ROW_GAP;
      bottom -= children.length > 0 ? ROW_GAP : 0;
      body.y = Math.max(top, (top + bottom - body.height) / 2);
      return Math.max(bottom, body.y + body.height);
    };
    if (members.length > 0) y += ROW_GAP;
    for (const id of members) if (!placed.has(id) && !firstParent(id)) y = subtree(id, y) + ROW_GAP;
    // Whatever stands in a circle of superiors is still drawn.
    for (const id of members) if (!placed.has(id)) y = subtree(id, y) + ROW_GAP;
    y += BAND_PADDING - (members.length > 0 ? ROW_GAP : 0);
    bands.push({ ...band, height: y - band.y, head });
    y += BAND_GAP;
  }
  const bottom = placeHeads();
  const height = Math.max(y - (groups.length > 0 ? BAND_GAP : 0), bottom) + EDGE;
  return { width, height, bands, bodies: [...placed.values()], lines: linesBetween(placed, above) };

  /** Leaders and councils in the middle of what stands below them, one below another; returns where the lowest ends. */
  function placeHeads(): number {
    let lowest = EDGE;
    const columns = [...new Set(headColumn.values())].sort((a, b) => b - a);
    for (const column of columns) {
      const wanted = heads
        .filter((id) => headColumn.get(id) === column)
        .map((id) => {
          const below = [...placed.values()].filter((body) => parents(body.id).includes(id));
          const middles = below.map((body) => body.y + body.height / 2);
          const middle = below.length > 0 ? (Math.min(...middles) + Math.max(...middles)) / 2 : 0;
          return { id, middle };
        })
        .sort((a, b) => a.middle - b.middle);
      let free = EDGE;
      for (const { id, middle } of wanted) {
        const body = put(id, free);
        body.y = Math.max(free, middle - body.height / 2);
        free = body.y + body.height + ROW_GAP;
        lowest = Math.max(lowest, body.y + body.height);
      }
    }
    return lowest;
  }
}

function headOf(name: string, more: string, width: number): BandHead {
  const beside = textWidth(name, BRIEF_SIZES.band, 600) + HEAD_GAP;
  if (more && beside + textWidth(more, BRIEF_SIZES.below, 400) <= width) return { name: [name], more: [more], beside };
  return { name: brokenText(name, width, BRIEF_SIZES.band, 600), more: more ? brokenText(more, width, BRIEF_SIZES.below, 400) : [] };
}

function linesIn({ name, more, beside }: BandHead): number {
  return beside === undefined ? name.length + more.length : 1;
}

function isPlaced(node: OrgNode | undefined): boolean {
  return node?.kind === 'body' || node?.kind === 'office' || node?.kind === 'group';
}

function pillarOf(node: OrgNode | undefined): Pillar {
  return node?.pillar ?? PILLARS.find((pillar) => pillar === node?.id) ?? 'common';
}

/** The chosen bodies and everything above them, each with the lines to its superiors; a partner format hangs on its body. */
function linesUp(graph: Graph, chosen: readonly NodeId[]): Map<NodeId, { to: NodeId; because: Relation }[]> {
  const found = new Map<NodeId, { to: NodeId; because: Relation }[]>();
  const next = [...chosen];
  for (let id = next.shift(); id !== undefined; id = next.shift()) {
    if (found.has(id)) continue;
    const up = superiors(graph, id).flatMap(({ to, because: [because] }) => (because ? [{ to, because }] : []));
    const lines = up.length > 0 ? up : relationsFrom(graph, id, 'formatOf').map((because) => ({ to: because.to, because }));
    found.set(id, lines);
    next.push(...lines.map(({ to }) => to));
  }
  return found;
}

interface Group {
  pillar: Pillar;
  sector?: NodeId;
  members: NodeId[];
}

/** A group for each sector, or for what a pillar has outside its sectors, in the order of the chart. */
function groupsOf(graph: Graph, ids: readonly NodeId[], asked: ReadonlySet<NodeId>): Group[] {
  const groups = new Map<string, Group>();
  const at = (pillar: Pillar, sector: NodeId | undefined) => {
    const key = sector ?? pillar;
    const group = groups.get(key) ?? { pillar, sector, members: [] };
    groups.set(key, group);
    return group;
  };
  for (const id of asked) {
    const node = graph.nodes.get(id);
    if (node?.kind === 'sector') at(pillarOf(node), id);
    if (node?.kind === 'pillar') at(pillarOf(node), undefined);
  }
  for (const id of ids) {
    const node = graph.nodes.get(id);
    at(pillarOf(node), node?.sectors?.[0]).members.push(id);
  }
  const order = (id: NodeId | undefined) => (id ? (graph.nodes.get(id)?.order ?? Number.MAX_SAFE_INTEGER) : -1);
  for (const { members } of groups.values()) members.sort((a, b) => order(a) - order(b));
  return [...groups.values()].sort((a, b) => PILLARS.indexOf(a.pillar) - PILLARS.indexOf(b.pillar) || order(a.sector) - order(b.sector));
}

/** Which column each stands in: that of its rank, always right of its superiors; columns where nothing stands are left out. */
function columnsOf(ids: readonly NodeId[], parents: (id: NodeId) => NodeId[], rankOf: (id: NodeId) => number): Map<NodeId, number> {
  const inside = new Set(ids);
  const columns = new Map<NodeId, number>();
  const look = (id: NodeId, seen: ReadonlySet<NodeId>): number => {
    const known = columns.get(id);
    if (known !== undefined) return known;
    const up = parents(id).filter((to) => inside.has(to) && !seen.has(to));
    const column = Math.max(rankOf(id), ...up.map((to) => look(to, new Set([...seen, id])) + 1));
    columns.set(id, column);
    return column;
  };
  for (const id of ids) look(id, new Set([id]));
  const used = [...new Set(columns.values())].sort((a, b) => a - b);
  return new Map([...columns].map(([id, column]) => [id, used.indexOf(column)]));
}

/** Lines with one turn in the gap right of the superior. A second line that would run through a box is left to the words. */
function linesBetween(
  placed: ReadonlyMap<NodeId, PlacedName>,
  above: ReadonlyMap<NodeId, { to: NodeId; because: Relation }[]>,
): BriefChart['lines'] {
  return [...above].flatMap(([id, lines]) =>
    lines.flatMap(({ to, because }, index): BriefChart['lines'] => {
      const [body, parent] = [placed.get(id), placed.get(to)];
      if (!body || !parent || parent.x + parent.width >= body.x) return [];
      const [start, end] = [parent.y + parent.height / 2, body.y + body.height / 2 + (index > 0 ? 5 : 0)];
      const turn = parent.x + parent.width + COLUMN_GAP * (index > 0 ? 0.7 : 0.45);
      const points: Point[] =
        Math.abs(start - end) < 0.5
          ? [
              [body.x, end],
              [parent.x + parent.width, start],
            ]
          : [
              [body.x, end],
              [turn, end],
              [turn, start],
              [parent.x + parent.width, start],
            ];
      const crosses = [...placed.values()].some((box) => box !== body && box !== parent && polylineMeetsBox(points, box));
      return index > 0 && crosses ? [] : [{ from: id, to, because, points, role: index > 0 ? 'second' : 'primary' }];
    }),
  );
}

/** Words in lines of at most `width` px; a word that is wider is broken. */
function brokenText(text: string, width: number, size: number, weight: Weight): string[] {
  return wrapText(text, width, size, weight).flatMap((line) => {
    const parts = [''];
    for (const character of line) {
      const last = parts.at(-1) ?? '';
      if (last !== '' && textWidth(last + character, size, weight) > width) parts.push(character);
      else parts[parts.length - 1] = last + character;
    }
    return parts;
  });
}
