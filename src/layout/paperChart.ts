/**
 * The structure on paper: the rows of the chart, each as tall as what stands in it, so that nothing is counted instead of
 * drawn; divided among pages between rows, never through one. A line upward that does not lead to a neighbour is told in
 * words below the body instead.
 */
import type { Graph } from '../model/graph.ts';
import { relationsTo } from '../model/graph.ts';
import type { NodeId, Pillar } from '../model/schema.ts';
import { superiors } from '../query/superiors.ts';
import { type FocalEntry, focalOf } from './focalColumn.ts';
import { divideEvenly } from './paperDivide.ts';
import type { Box, Column, Labels, PlacedBody, PlacedLine, StructureLayout } from './placed.ts';
import type { ChartPlan, PlannedBand, PlannedRow } from './plan.ts';
import { ABBREVIATION_LINE, badgesWidth, NAME_LINE } from './scale.ts';
import { textWidth, type Weight, wrapText } from './textWidth.ts';

/** How much is said of each body, the most first: all names; those of ministers and senior officials; abbreviations alone. */
export const DETAILS = ['names', 'heads', 'abbreviations'] as const;
export type Detail = (typeof DETAILS)[number];

export interface PaperChartInput {
  graph: Graph;
  plan: ChartPlan;
  shown: ReadonlySet<NodeId>;
  /** The pillar or the row that is drawn alone. */
  open?: NodeId;
  detail: Detail;
  labels: Labels;
  width: number;
  /** Height on each page, counted from 0. */
  roomOf: (page: number) => number;
  letters: { name: number; small: number };
  /** The widest, in px, that the words about a superior can become to which no line leads. */
  asideWidth: (superior: NodeId) => number;
}

/** What stands on one page. */
export interface PaperChart {
  layout: StructureLayout;
  /** Below which bodies it is told who stands above: the line of words is the `at`-th of what is said of the body. */
  asides: { id: NodeId; superior: NodeId; at: number }[];
  /** Rows that no mark names: where their names stand. */
  names: { row: PlannedRow; x: number; y: number }[];
  /** Bands that begin on an earlier page. */
  continued: { pillar: Pillar; x: number; y: number }[];
  /** The rows that stand here. */
  rows: string[];
}

/** Left of the ministers runs the line from the council. */
const TRUNK = 7;
const LEFT = 18;
const GAPS = { ministers: 24, seniors: 20, working: 14 };
/** Room in px around chips, above which the line from their superior runs, and around rows; less where abbreviations stand alone. */
const ROOMY = { beside: 7, above: 9, padding: 4, gap: 5, between: 4, strip: 1.45 };
const TIGHT = { beside: 6, above: 7, padding: 2.5, gap: 3.5, between: 2, strip: 1.35 };
const BAND = { padding: 5, gap: 8 };
/** Words for a band that began on an earlier page. */
const CONTINUED = 15;
/** The widest card of the working level, in letters of a name. */
const CARD_LETTERS = 15.5;

interface Piece {
  id: NodeId;
  width: number;
  height: number;
  name: string[];
  asides: NodeId[];
}
interface Flowed {
  pieces: (Piece & { x: number; y: number })[];
  height: number;
}
interface Stack {
  base: Piece;
  formats: Flowed;
  height: number;
}
interface SubRow {
  senior?: Stack;
  working: Flowed;
  height: number;
}
interface MeasuredRow {
  row: PlannedRow;
  band: PlannedBand;
  strip: number;
  ministers: Stack[];
  subs: SubRow[];
  focal: { statement: FocalEntry; name: string[]; extra: string[]; height: number }[];
  height: number;
}

/** What stands on one page or on the next: a row, the first of a band with its head. */
interface Block {
  band: PlannedBand;
  row?: MeasuredRow;
  height: number;
}

/** A chart in one manner: how tall its blocks are, and how any of them stand on a page. */
interface Manner {
  heights: number[];
  pageOf: (blocks: readonly number[]) => PaperChart;
}

/** The pages of a chart, in order; none where nothing is shown. A page with room for more is told in more detail. */
export function layoutPaper(input: PaperChartInput): PaperChart[] {
  const [own, ...richer] = DETAILS.slice(0, DETAILS.indexOf(input.detail) + 1)
    .reverse()
    .map((detail) => chartIn({ ...input, detail }));
  if (!own) return [];
  const room = (page: number) => input.roomOf(page) - (page > 0 ? CONTINUED + 2 * BAND.padding : 0);
  return divideEvenly(own.heights, room).map((blocks, page) => {
    const fits = ({ heights }: Manner) => blocks.reduce((sum, block) => sum + (heights[block] ?? 0), 0) <= room(page);
    return (richer.filter(fits).at(-1) ?? own).pageOf(blocks);
  });
}

function chartIn(input: PaperChartInput): Manner {
  const { graph, plan, shown, open, detail, labels, width, letters } = input;
  const space = detail === 'abbreviations' ? TIGHT : ROOMY;
  const bands = bandsIn(plan, shown, open);
  const rowsOf = bands.flatMap((band) => band.rows);
  const leaders = open === undefined || open === 'common' ? plan.leaders.filter((id) => shown.has(id)) : [];
  const formatsOf = (id: NodeId) => [
    ...new Set(relationsTo(graph, id, 'formatOf').flatMap(({ from }) => (shown.has(from) && !plan.rowOf.has(from) ? [from] : []))),
  ];
  const spots = spotsIn(plan, bands, leaders);
  const focal = new Map(rowsOf.map((row) => [row.id, focalByAgency(focalOf(graph, row, true), shown)]));
  const columns = columnsFor();
  const rows = bands.flatMap((band) => band.rows.map((row) => measureRow(band, row)));
  const heads = new Map(bands.map((band) => [band.pillar, headOf(band)]));

  // The head of a band stands with its first row.
  const blocks = bands.flatMap((band): Block[] => {
    const own = rows.filter((row) => row.band === band);
    const head = (heads.get(band.pillar)?.height ?? 0) + BAND.gap + 2 * BAND.padding;
    if (own.length === 0) return [{ band, height: head }];
    return own.map((row, index) => ({ band, row, height: row.height + space.gap + (index === 0 ? head : 0) }));
  });
  return {
    heights: blocks.map(({ height }) => height),
    pageOf: (page) => pageOf(page.flatMap((index) => blocks[index] ?? [])),
  };

  function columnsFor(): StructureLayout['columns'] {
    const widest = (ids: readonly NodeId[]) => Math.max(0, ...ids.map((id) => boxWidth(id, 600)));
    const told = detail !== 'abbreviations';
    const ministers = Math.max(widest(rowsOf.flatMap((row) => row.ministers)), width * (told ? 0.165 : 0.13));
    const seniors = Math.max(widest(rowsOf.flatMap((row) => row.seniors)), width * (told ? 0.175 : 0.14));
    const agencies = Math.max(0, ...[...focal.values()].flat().map(({ id }) => textWidth(labels.short(id), letters.name, 600) + 8));
    const last = Math.max(agencies, width * (told ? 0.19 : 0.14));
    const at = { leaders: 0, councils: 0, ministers: LEFT, seniors: LEFT + ministers + GAPS.ministers, working: 0, focal: width - last };
    at.working = at.seniors + seniors + GAPS.seniors;
    return {
      leaders: { x: 0, width: 0 },
      councils: { x: 0, width: 0 },
      ministers: { x: at.ministers, width: ministers },
      seniors: { x: at.seniors, width: seniors },
      working: { x: at.working, width: Math.max(90, at.focal - GAPS.working - at.working) },
      focal: { x: at.focal, width: last },
    };
  }

  function boxWidth(id: NodeId, weight: Weight): number {
    return textWidth(labels.short(id), letters.name, weight) + badgesWidth(labels.badges(id), letters.name) + 18;
  }

  /** The superiors to whom no line leads. */
  function untold(id: NodeId): NodeId[] {
    return superiors(graph, id)
      .map(({ to }) => to)
      .filter((to, index) => !isLinked(id, to, index));
  }

  function isLinked(id: NodeId, superior: NodeId, index: number): boolean {
    const [own, above] = [spots.get(id), spots.get(superior)];
    if (!own || !above) return false;
    if (own.column === 'councils') return above.column === 'leaders' && own.band === 'common' && leaders[0] === superior && index === 0;
    if (above.column === 'councils') return above.band === own.band && above.isFirst === true && index === 0 && reachesTrunk(own);
    if (own.row === undefined || own.row !== above.row) return false;
    if (above.column === 'ministers' && own.column === 'seniors') return index < 2;
    if (own.column !== 'working' || index > 0) return false;
    return above.column === 'seniors' ? own.under === superior : above.column === 'ministers' && own.under === undefined;
  }

  function card(id: NodeId, room: number, { named, weight }: { named: boolean; weight: Weight }): Piece {
    const asides = untold(id);
    const least = Math.max(boxWidth(id, weight), ...asides.map((superior) => input.asideWidth(superior) + 18));
    const wide = named ? Math.max(room, least) : least;
    const full = labels.full(id);
    const name = named && full !== labels.short(id) ? brokenWords(full, wide - 18, letters.small) : [];
    const lines = name.length + asides.length;
    const height = lines > 0 ? letters.name * ABBREVIATION_LINE + lines * letters.small * NAME_LINE + 7 : letters.name * 1.65;
    return { id, width: wide, height, name, asides };
  }

  function flow(pieces: readonly Piece[], room: number, above: number): Flowed {
    const placed: Flowed['pieces'] = [];
    let [x, y, tall] = [0, above, 0];
    for (const piece of pieces) {
      if (x > 0 && x + piece.width > room + 0.5) {
        [x, y, tall] = [0, y + tall + above, 0];
      }
      placed.push({ ...piece, x, y });
      x += piece.width + space.beside;
      tall = Math.max(tall, piece.height);
    }
    return { pieces: placed, height: pieces.length > 0 ? y + tall : 0 };
  }

  /** A body with its partner formats below it. */
  function stack(id: NodeId, column: 'ministers' | 'seniors'): Stack {
    const base = { ...card(id, columns[column].width, { named: detail !== 'abbreviations', weight: 600 }), width: columns[column].width };
    const chips = formatsOf(id).map((format) => card(format, 0, { named: false, weight: 400 }));
    const formats = flow(chips, columns[column].width - 8, 3);
    return { base, formats, height: base.height + formats.height };
  }

  function workingRoom(row: PlannedRow): { x: number; width: number } {
    const { ministers, working } = columns;
    return row.ministers.length + row.seniors.length > 0 ? working : { x: ministers.x, width: working.x + working.width - ministers.x };
  }

  function measureRow(band: PlannedBand, row: PlannedRow): MeasuredRow {
    const strip = row.sector || (row.id.endsWith('-wide') && row.pillar !== 'common') ? letters.name * space.strip : 0;
    const ministers = row.ministers.map((id) => stack(id, 'ministers'));
    const room = workingRoom(row).width;
    const most = Math.max(1, Math.floor((room + space.beside) / (CARD_LETTERS * letters.name * 0.88 + space.beside)));
    const wide = (room + space.beside) / most - space.beside;
    const chipsOf = (senior: NodeId | undefined) =>
      row.working
        .filter((id) => spots.get(id)?.under === senior)
        .flatMap((id) => [id, ...formatsOf(id)])
        .map((id) => {
          const named = detail === 'names';
          const piece = card(id, wide, { named, weight: named ? 600 : 400 });
          return { ...piece, width: Math.min(piece.width, room) };
        });
    const subs = [...row.seniors, undefined].flatMap((id): SubRow[] => {
      const working = flow(chipsOf(id), room, space.above);
      const senior = id === undefined ? undefined : stack(id, 'seniors');
      if (!senior && working.pieces.length === 0) return [];
      return [{ senior, working, height: Math.max((senior?.height ?? 0) + 3, working.height) }];
    });
    const cards = (focal.get(row.id) ?? []).map((entry) => {
      const inner = columns.focal.width - 8;
      const name =
        detail === 'abbreviations' || labels.full(entry.id) === labels.short(entry.id)
          ? []
          : brokenWords(labels.full(entry.id), inner, letters.small);
      const only = entry.onlyFor.length > 0 ? brokenWords(entry.onlyFor.map(labels.short).join(', '), inner, letters.small) : [];
      return {
        statement: entry.first,
        name,
        extra: only,
        height: letters.name * 1.3 + (name.length + only.length) * letters.small * 1.2 + 3,
      };
    });
    const sum = (of: readonly { height: number }[], gap: number) => of.reduce((total, { height }) => total + height + gap, 0);
    const inside = Math.max(sum(ministers, space.gap), sum(subs, space.between), sum(cards, 2), letters.name * 1.7);
    return { row, band, strip, ministers, subs, focal: cards, height: strip + inside + 2 * space.padding };
  }

  /** What stands above the rows of a band: its councils, for the common organs the leaders before them. */
  function headOf(band: PlannedBand) {
    const ids = [...(band.pillar === 'common' ? leaders : []), ...band.councils];
    const pieces = ids.map((id) => card(id, width * 0.3, { named: detail !== 'abbreviations', weight: 600 }));
    // Between them runs the line from the leaders to the council.
    const placed: Flowed['pieces'] = [];
    let x = LEFT;
    for (const piece of pieces) {
      placed.push({ ...piece, x, y: 0 });
      x += piece.width + 22;
    }
    const height = Math.max(letters.name * 1.7, ...pieces.map((piece) => piece.height));
    return { pieces: placed, height, title: x };
  }

  function pageOf(own: readonly Block[]): PaperChart {
    const layout: StructureLayout = {
      width,
      height: 0,
      gutter: space.above,
      captionLine: 0,
      size: letters.name,
      badgeSize: letters.name,
      least: letters.small,
      columns,
      bands: [],
      rows: [],
      bodies: [],
      agencies: [],
      counted: [],
      countedAgencies: [],
      lines: [],
    };
    const page: PaperChart = { layout, asides: [], names: [], continued: [], rows: [] };
    let y = 0;
    own.forEach(({ band, row }, index) => {
      const isNew = own[index - 1]?.band !== band;
      if (isNew) {
        const isFirst = !row || rows.find((each) => each.band === band) === row;
        layout.bands.push({ pillar: band.pillar, x: 0, y, width, height: 0 });
        y += BAND.padding;
        if (isFirst) {
          y = placeHead(page, band, y);
        } else {
          page.continued.push({ pillar: band.pillar, x: LEFT, y: y + letters.small });
          y += CONTINUED;
        }
      }
      if (row) {
        placeRow(page, row, y);
        y += row.height + space.gap;
      }
      if (own[index + 1]?.band !== band) {
        y += BAND.padding - (row ? space.gap : 0);
        const drawn = layout.bands.at(-1);
        if (drawn) drawn.height = y - drawn.y;
        y += BAND.gap + (row ? space.gap : 0);
      }
    });
    layout.height = Math.max(0, y - BAND.gap);
    layout.lines = linesOf(layout);
    return page;
  }

  function placeHead(page: PaperChart, band: PlannedBand, top: number): number {
    const head = heads.get(band.pillar);
    if (!head) return top;
    for (const piece of head.pieces)
      place(page, piece, leaders.includes(piece.id) ? 'leaders' : 'councils', `${band.pillar}-council`, band.pillar, {
        x: piece.x,
        y: top,
      });
    const drawn = page.layout.bands.at(-1);
    const title = labels.band(band.pillar);
    const size = letters.name * 1.15;
    // The words stand in their middle.
    if (drawn) drawn.title = { x: head.title + textWidth(title, size, 600) / 2, y: top + head.height / 2 + size * 0.34, size };
    return top + head.height + BAND.padding;
  }

  function place(page: PaperChart, piece: Piece, column: Column, row: string, pillar: Pillar, at: { x: number; y: number }): void {
    page.layout.bodies.push({
      id: piece.id,
      column,
      row,
      pillar,
      ...at,
      width: piece.width,
      height: piece.height,
      size: letters.name,
      nameSize: letters.small,
      name: piece.name,
      extra: piece.asides.map((_, index) => asideKey(piece.id, index)),
      badges: labels.badges(piece.id),
    });
    piece.asides.forEach((superior, index) => {
      page.asides.push({ id: piece.id, superior, at: index });
    });
  }

  function placeRow(page: PaperChart, measured: MeasuredRow, top: number): void {
    const { row, strip, ministers, subs, focal: cards, height } = measured;
    const { layout } = page;
    page.rows.push(row.id);
    const right = columns.working.x + columns.working.width;
    const label: (Box & { lines: string[]; size: number; ghost: boolean }) | undefined = row.sector
      ? {
          x: LEFT,
          y: top,
          width: right - LEFT,
          height: strip,
          lines: [labels.full(row.sector)],
          size: letters.name,
          ghost: row.ministers.length === 0,
        }
      : undefined;
    if (strip > 0 && !row.sector) page.names.push({ row, x: LEFT + 8, y: top + strip * 0.72 });
    layout.rows.push({
      id: row.id,
      pillar: row.pillar,
      sector: row.sector,
      x: 0,
      y: top,
      width,
      height,
      unanswered: cards.length === 0,
      label,
    });
    const inside = top + strip + space.padding;
    const put = (stacked: Stack, column: 'ministers' | 'seniors', y: number) => {
      const { x } = columns[column];
      place(page, stacked.base, column, row.id, row.pillar, { x, y });
      for (const chip of stacked.formats.pieces)
        place(page, chip, column, row.id, row.pillar, { x: x + 8 + chip.x, y: y + stacked.base.height + chip.y });
    };
    let y = inside;
    for (const minister of ministers) {
      put(minister, 'ministers', y);
      y += minister.height + space.gap;
    }
    y = inside;
    const room = workingRoom(row);
    for (const { senior, working, height: tall } of subs) {
      if (senior) put(senior, 'seniors', y + (working.pieces.length > 0 ? 3 : 0));
      for (const chip of working.pieces) place(page, chip, 'working', row.id, row.pillar, { x: room.x + chip.x, y: y + chip.y });
      y += tall + space.between;
    }
    y = top + space.padding;
    for (const { statement, name, extra, height: tall } of cards) {
      layout.agencies.push({
        ...statement,
        onlyFor: undefined,
        row: row.id,
        size: letters.name,
        nameSize: letters.small,
        name,
        extra,
        x: columns.focal.x,
        y,
        width: columns.focal.width - 8,
        height: tall,
      });
      y += tall + 2;
    }
  }

  function linesOf(layout: StructureLayout): PlacedLine[] {
    const placed = new Map(layout.bodies.map((body) => [body.id, body]));
    return layout.bodies.flatMap((body) =>
      superiors(graph, body.id).flatMap(({ to }, index): PlacedLine[] => {
        if (!isLinked(body.id, to, index)) return [];
        const points = way(layout, placed.get(to), body, to, index);
        return points ? [{ from: body.id, to, points: points.reverse(), role: index > 0 ? 'second' : 'primary' }] : [];
      }),
    );
  }

  /** From the superior, or from the top of its band where that stands on an earlier page, to the body. */
  function way(
    layout: StructureLayout,
    parent: PlacedBody | undefined,
    body: PlacedBody,
    superior: NodeId,
    index: number,
  ): [number, number][] | undefined {
    const above = spots.get(superior);
    const end = entry(body, index);
    const first = end[0] as [number, number];
    if (above?.column === 'leaders' && parent)
      return [
        [parent.x + parent.width, parent.y + letters.name * 0.9],
        [body.x, parent.y + letters.name * 0.9],
      ];
    if (above?.column === 'councils') {
      const band = layout.bands.find(({ pillar }) => pillar === body.pillar);
      const start: [number, number][] = parent
        ? [
            [parent.x + 12, parent.y + parent.height],
            [parent.x + 12, parent.y + parent.height + BAND.padding * 0.6],
            [TRUNK, parent.y + parent.height + BAND.padding * 0.6],
          ]
        : [[TRUNK, band?.y ?? 0]];
      return [...start, [TRUNK, first[1]], ...end];
    }
    if (!parent) return undefined;
    const gap = above?.column === 'ministers' ? GAPS.ministers : GAPS.seniors;
    const share = above?.column === 'ministers' ? Math.min(0.85, 0.25 + 0.17 * (above.at ?? 0) + (index > 0 ? 0.1 : 0)) : 0.5;
    const column = above?.column === 'ministers' ? columns.ministers : columns.seniors;
    const turn = column.x + column.width + gap * share;
    const from = parent.y + parent.height / 2;
    return Math.abs(from - first[1]) < 0.5
      ? [[parent.x + parent.width, from], ...end]
      : [[parent.x + parent.width, from], [turn, from], [turn, first[1]], ...end];
  }

  /** Where a line comes in: at the left of a box; chips hang on a line above them. */
  function entry(body: PlacedBody, index: number): [number, number][] {
    if (body.column !== 'working') return [[body.x, body.y + body.height / 2 + (index > 0 ? 4 : 0)]];
    const [bus, middle] = [body.y - space.above * 0.5, body.x + Math.min(body.width / 2, 40)];
    return [
      [middle, bus],
      [middle, body.y],
    ];
  }
}

/** Stands for the words below a body until it is known where its superior stands. */
export function asideKey(id: NodeId, at: number): string {
  return `\u0000${id}\u0000${at}`;
}

interface Spot {
  column: Column;
  band: Pillar;
  row?: string;
  /** The senior officials of the row under whom it stands. */
  under?: NodeId;
  /** Its place among the ministers of the row. */
  at?: number;
  /** Of the councils of a band, the one from which lines lead to its rows. */
  isFirst?: boolean;
  /** Nothing of the row stands between it and the line from the council. */
  isOpen?: boolean;
}

function reachesTrunk({ column, isOpen }: Spot): boolean {
  return column === 'ministers' || isOpen === true;
}

/** Where every body of these bands stands. */
function spotsIn(plan: ChartPlan, bands: readonly PlannedBand[], leaders: readonly NodeId[]): Map<NodeId, Spot> {
  const spots = new Map<NodeId, Spot>(leaders.map((id) => [id, { column: 'leaders', band: 'common' }]));
  for (const { pillar: band, councils, rows } of bands) {
    councils.forEach((id, index) => {
      spots.set(id, { column: 'councils', band, isFirst: index === 0 });
    });
    for (const row of rows) {
      const isOpen = row.ministers.length === 0;
      row.ministers.forEach((id, at) => {
        spots.set(id, { column: 'ministers', band, row: row.id, at });
      });
      for (const id of row.seniors) spots.set(id, { column: 'seniors', band, row: row.id, isOpen });
      for (const id of row.working) {
        const under = seniorAbove(plan, row, id);
        spots.set(id, { column: 'working', band, row: row.id, under, isOpen: isOpen && under === undefined });
      }
    }
  }
  return spots;
}

/** The senior officials of the row under whom a body stands, directly or through others. */
function seniorAbove(plan: ChartPlan, row: PlannedRow, id: NodeId): NodeId | undefined {
  let above: NodeId | undefined = id;
  for (let steps = 0; above !== undefined && steps < 8; steps++) {
    if (row.seniors.includes(above)) return above;
    above = plan.parentOf.get(above);
  }
  return undefined;
}

/** The bands with what is shown of them, in the part of the structure that is drawn. */
export function bandsIn(plan: ChartPlan, shown: ReadonlySet<NodeId>, open: NodeId | undefined): PlannedBand[] {
  const keep = (ids: readonly NodeId[]) => ids.filter((id) => shown.has(id));
  return plan.bands
    .filter(({ pillar, rows }) => open === undefined || open === pillar || rows.some(({ id }) => id === open))
    .map((band) => ({
      ...band,
      councils: keep(band.councils),
      rows: band.rows
        .filter((row) => open === undefined || open === band.pillar || open === row.id)
        .map((row) => ({ ...row, ministers: keep(row.ministers), seniors: keep(row.seniors), working: keep(row.working) }))
        .filter((row) => row.ministers.length + row.seniors.length + row.working.length > 0 || (row.sector && shown.has(row.sector))),
    }))
    .filter((band) => band.councils.length + band.rows.length > 0);
}

/** Each agency of a row once, with the bodies that it is named for where it is not named for all of the row. */
export function focalByAgency(entries: readonly FocalEntry[], shown: ReadonlySet<NodeId>): AgencyOfRow[] {
  const agencies = new Map<NodeId, AgencyOfRow>();
  for (const entry of entries) {
    if (!shown.has(entry.id)) continue;
    const known = agencies.get(entry.id);
    if (!known) agencies.set(entry.id, { id: entry.id, first: entry, onlyFor: entry.onlyFor ? [entry.onlyFor] : [] });
    else if (known.onlyFor.length > 0 && entry.onlyFor && !known.onlyFor.includes(entry.onlyFor)) known.onlyFor.push(entry.onlyFor);
  }
  return [...agencies.values()];
}

/** Words in lines of at most `width` px; a word that is wider is broken, after a stroke or hyphen where it has one. */
export function brokenWords(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const fits = (part: string) => textWidth(part, size, weight) <= width;
  return wrapText(text, width, size, weight).flatMap((line) => {
    if (fits(line)) return [line];
    const lines = [''];
    for (const part of line.split(/(?<=[-/.,])/).flatMap((piece) => (fits(piece) ? [piece] : [...piece]))) {
      const last = lines.at(-1) ?? '';
      if (last === '' || fits(last + part)) lines[lines.length - 1] = last + part;
      else lines.push(part);
    }
    return lines;
  });
}

/** An agency of a row. */
export interface AgencyOfRow {
  id: NodeId;
  first: FocalEntry;
  onlyFor: NodeId[];
}
