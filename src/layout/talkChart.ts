/**
 * The whole structure for a talk: leaders and councils as in the chart, and in the band of each pillar its ministerial
 * bodies side by side like words, each cell a row of the chart: its ministers by name, how many senior officials' meetings and
 * how many bodies of the working level stand below them, and the name of its sector. At the right stand the
 * Indonesian agencies of the band. Everything is drawn or counted; what is asked for is drawn by name.
 */
import type { Graph } from '../model/graph.ts';
import type { NodeId, Pillar } from '../model/schema.ts';
import { superiors } from '../query/superiors.ts';
import { flowChips } from './chips.ts';
import { countWidth, MARGIN } from './columns.ts';
import { type FocalEntry, focalOf } from './focalColumn.ts';
import type { Box, Column, Labels, PlacedLine, StructureLayout } from './placed.ts';
import type { ChartPlan, PlannedBand, PlannedRow } from './plan.ts';
import { textWidth } from './textWidth.ts';

export interface TalkChartInput {
  graph: Graph;
  plan: ChartPlan;
  /** What passes the filters. */
  shown: ReadonlySet<NodeId>;
  width: number;
  height: number;
  /** No letters are smaller than this, in px, unless the room is too small for it. */
  least: number;
  /** Bodies that are drawn by name: the chosen one first. */
  keep?: readonly NodeId[];
  labels: Labels;
  /** What the cell of a whole pillar is called. */
  wide: string;
}

/** Letters as shares of the least, and whether the sectors are named: what is tried, the best first. */
const TRIES: readonly { letters: number; named: boolean }[] = [
  ...[1.6, 1.45, 1.3, 1.2, 1.1, 1].map((letters) => ({ letters, named: true })),
  { letters: 1, named: false },
  ...[0.9, 0.8, 0.7, 0.6, 0.5].map((letters) => ({ letters, named: false })),
];
/** Cells stand in a grid of so many columns; a wide one takes several. */
const GRIDS = [4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 20];
/** Room in px between columns, between cells, between the boxes of a cell, and between a box and what hangs on it. */
const GAP = { leaders: 26, councils: 30, cell: 12, box: 5, hung: 14, focal: 26 };
const BAND_GAP = 7;
/** Room that the mark of an agency has beside its name, in px. */
const BESIDE_AGENCY = 8;
/** The share of the width that the agencies may take. */
const FOCAL_SHARE = 0.2;

interface Sizes {
  size: number;
  box: number;
  name: number;
  /** Above the boxes of a line, for the lines to them; below a line. */
  gutter: number;
  below: number;
  padding: number;
}

function sizesFor(size: number, named: boolean): Sizes {
  return {
    size,
    box: Math.round(size * 1.5),
    name: named ? Math.round(size * 1.3) : 0,
    gutter: Math.round(size * 0.55),
    below: Math.round(size * 0.22),
    padding: size * 0.4,
  };
}

/** Something in a cell: a body by name, or how many there are of a rank. */
type Item = { width: number } & ({ id: NodeId; hangs: boolean } | { rank: 'outlined' | 'chip'; ids: NodeId[] });

interface Cell {
  row: PlannedRow;
  items: Item[];
  name: string;
  width: number;
}

/** Puts the whole structure in its place; it fills its room with the largest letters that fit. */
export function layoutTalkChart(input: TalkChartInput): StructureLayout {
  let last: StructureLayout | undefined;
  for (const { letters, named } of TRIES) {
    last = layoutAt(input, input.least * letters, named);
    if (last.width <= input.width + 0.5 && last.height <= input.height + 0.5) return last;
  }
  return last as StructureLayout;
}

function layoutAt(input: TalkChartInput, size: number, named: boolean): StructureLayout {
  const { graph, plan, shown, labels, keep = [], width } = input;
  const sizes = sizesFor(size, named);
  const kept = new Set(keep);
  const among = (ids: readonly NodeId[]) => ids.filter((id) => shown.has(id));
  const leaders = among(plan.leaders);
  const bands = plan.bands
    .map((band) => ({
      ...band,
      councils: among(band.councils),
      rows: band.rows
        .map((row) => ({ ...row, ministers: among(row.ministers), seniors: among(row.seniors), working: among(row.working) }))
        .filter((row) => row.ministers.length + row.seniors.length + row.working.length > 0 || (row.sector && shown.has(row.sector))),
    }))
    .filter(({ councils, rows }) => councils.length + rows.length > 0);

  const boxOf = (id: NodeId, weight: 400 | 600 = 600) => Math.ceil(textWidth(labels.short(id), size, weight) + 2 * sizes.padding);
  const widest = (ids: readonly NodeId[]) => Math.max(0, ...ids.map((id) => boxOf(id)));
  const header = size * 1.3 + 6;
  const leadersAt = { x: MARGIN, width: widest(leaders) };
  const councilsAt = {
    x: leadersAt.x + leadersAt.width + (leadersAt.width > 0 ? GAP.leaders : 0) + 8,
    width: Math.max(
      widest(bands.flatMap(({ councils }) => councils)),
      ...bands.map(({ pillar }) => textWidth(labels.band(pillar), size, 600)),
    ),
  };
  const answers = new Map(bands.map((band) => [band.pillar, agenciesOf(graph, band, shown, plan.rowOf.get(keep[0] ?? ''))]));
  const agencyWidth = ({ id }: FocalEntry) => textWidth(labels.short(id), size, 600) + BESIDE_AGENCY;
  const flowX = councilsAt.x + councilsAt.width + GAP.councils;

  /** The cells of every band in lines, with a focal column of this width. */
  const cellsOf = (band: PlannedBand) => band.rows.flatMap((row) => cellOf(row));
  const isLoose = (band: PlannedBand) => band.rows.every(({ ministers }) => ministers.length === 0);
  const focalWidths = [...answers.values()].flat().map(agencyWidth);
  const focalWidth = focalWidths.length === 0 ? 0 : Math.max(Math.max(...focalWidths) + countWidth(size), width * FOCAL_SHARE);
  const flowRight = width - MARGIN - focalWidth - (focalWidth > 0 ? GAP.focal : 0);
  const flowWidth = Math.max(1, flowRight - flowX);
  const lineTall = sizes.gutter + sizes.box + sizes.name + sizes.below;
  const looseTall = sizes.gutter + sizes.box + sizes.below;
  const cells = new Map(bands.map((band) => [band.pillar, isLoose(band) ? [] : cellsOf(band)]));
  const lines = gridLines(
    bands.map(({ pillar }) => cells.get(pillar) ?? []),
    { left: flowX, width: flowWidth },
  );
  const overWide = Math.max(0, ...[...cells.values()].flat().map((cell) => cell.width)) > flowWidth + 0.5;

  const layout: StructureLayout = {
    width: overWide ? width * 2 : width,
    height: input.height,
    captionLine: header - 8,
    size,
    badgeSize: 0,
    least: size,
    gutter: sizes.gutter,
    columns: {
      leaders: leadersAt,
      councils: councilsAt,
      ministers: { x: flowX, width: flowWidth },
      // Ties between cells run in the gap before the agencies.
      seniors: { x: flowRight, width: 0 },
      working: { x: flowRight + GAP.focal * 0.8, width: 0 },
      focal: { x: width - MARGIN - focalWidth, width: focalWidth },
    },
    bands: [],
    rows: [],
    bodies: [],
    agencies: [],
    counted: [],
    countedAgencies: [],
    lines: [],
  };

  const bandPadding = Math.round(size * 0.2);
  const talls = bands.map((band, index) => {
    const flow = isLoose(band) && band.rows.length > 0 ? looseTall : (lines.rows[index]?.length ?? 0) * lineTall;
    const councils = band.councils.length * (sizes.box + 4) + 4 + size * 1.2;
    const agencies = linesOf((answers.get(band.pillar) ?? []).map(agencyWidth), focalWidth) * size * 1.3 + 6;
    return {
      least: Math.max(flow, band.councils.length * (sizes.box + 4) + 4) + 2 * bandPadding,
      wished: Math.max(flow, councils, agencies) + 2 * bandPadding,
    };
  });
  const between = Math.max(0, bands.length - 1) * BAND_GAP;
  const needed = header + talls.reduce((sum, { least }) => sum + least, 0) + between + 4;
  layout.height = Math.max(input.height, needed);
  // Room to spare goes first to bands whose agencies or titles want it, then to all alike.
  let spare = layout.height - needed;
  const given = talls.map(({ least, wished }) => {
    const more = Math.min(spare, wished - least);
    spare -= more;
    return least + more;
  });
  const share = Math.min(spare / Math.max(1, bands.length), size * 2);
  let y = header + Math.max(0, spare - share * bands.length) / 3;
  bands.forEach((band, index) => {
    const tall = (given[index] ?? 0) + share;
    placeBand(band, lines.rows[index] ?? [], y, tall);
    y += tall + BAND_GAP;
  });
  placeLeaders();
  layout.lines = linesBetween();
  return layout;

  function cellOf(row: PlannedRow): Cell[] {
    const named = [...row.ministers, ...(row.ministers.length === 0 ? row.seniors : [])];
    const rest = [...row.seniors, ...row.working].filter((id) => !named.includes(id));
    const asked = rest.filter((id) => kept.has(id));
    const order: Item[] = [];
    const put = (id: NodeId, hangs: boolean) => {
      order.push({ id, hangs, width: boxOf(id, row.working.includes(id) ? 400 : 600) });
      for (const below of asked)
        if (plan.parentOf.get(below) === id && !order.some((item) => 'id' in item && item.id === below)) put(below, true);
    };
    for (const id of named) put(id, false);
    for (const id of asked) if (!order.some((item) => 'id' in item && item.id === id)) put(id, false);
    const drawn = new Set(order.flatMap((item) => ('id' in item ? item.id : [])));
    const counts = (
      [
        ['outlined', row.seniors],
        ['chip', row.working],
      ] as const
    ).flatMap(([rank, all]): Item[] => {
      const ids = all.filter((id) => !drawn.has(id));
      return ids.length > 0 ? [{ rank, ids, width: Math.ceil(textWidth(String(ids.length), size, 600) + 2 * sizes.padding) }] : [];
    });
    const items = [...order, ...counts];
    const called = row.sector ? labels.full(row.sector) : row.ministers.length === 0 ? input.wide : '';
    const name = sizes.name > 0 ? called : '';
    const boxes = items.reduce((sum, item, index) => sum + item.width + (index > 0 ? gapBefore(item) : 0), 0);
    const cell = { row, items, name, width: Math.max(boxes, name ? textWidth(name, size, 400) + 16 : 0) };
    return items.length > 0 || name ? [cell] : [];
  }

  function placeBand(band: PlannedBand, ofBand: GridCell[][], top: number, tall: number) {
    const block = band.councils.length * (sizes.box + 4) - 4;
    const middle = top + tall / 2;
    const titled = tall >= block + size * 2.9 && band.councils.length > 0;
    const title = { x: councilsAt.x + councilsAt.width / 2, y: middle - block / 2 - size * 0.35, size };
    layout.bands.push({
      pillar: band.pillar,
      x: councilsAt.x - 8,
      y: top,
      width: width - MARGIN - councilsAt.x + 8 + 4,
      height: tall,
      ...(titled || band.councils.length === 0
        ? { title: band.councils.length === 0 ? { ...title, y: middle + size * 0.34 } : title }
        : {}),
    });
    band.councils.forEach((id, index) => {
      place(id, 'councils', `${band.pillar}-council`, band.pillar, {
        x: councilsAt.x,
        y: middle - block / 2 + index * (sizes.box + 4),
        width: councilsAt.width,
        height: sizes.box,
      });
    });
    const flow = isLoose(band) ? (band.rows.length > 0 ? looseTall : 0) : ofBand.length * lineTall;
    // Lines of cells share what the band has to spare.
    const pitch = isLoose(band) ? 0 : Math.min(lineTall + size * 0.6, ofBand.length > 0 ? (tall - 2 * bandPadding) / ofBand.length : 0);
    const used = isLoose(band) ? flow : pitch * ofBand.length;
    const first = top + (tall - used) / 2 + (isLoose(band) ? 0 : (pitch - lineTall) / 2);
    if (isLoose(band)) placeLoose(band, first);
    ofBand.forEach((line, index) => {
      for (const cell of line) placeCell(cell, band.pillar, first + index * pitch + sizes.gutter);
    });
    placeAgencies(band, top, tall);
  }

  /** A band without ministers: its working level by name, as much as stands in a line. */
  function placeLoose(band: PlannedBand, top: number) {
    const all = band.rows.flatMap((row) => [...row.seniors, ...row.working].map((id) => ({ id, row: row.id })));
    const wanted = [...all.filter(({ id }) => kept.has(id)), ...all.filter(({ id }) => !kept.has(id))];
    const flow = flowChips(
      wanted.map(({ id }) => ({ id, width: boxOf(id, 400) })),
      { left: flowX, right: flowX + flowWidth, most: 1, countWidth: countWidth(size) },
    );
    const y = top + sizes.gutter;
    const rowOf = (id: NodeId) => all.find((each) => each.id === id)?.row ?? '';
    for (const { id, x, width: wide } of flow.placed)
      place(id, 'ministers', rowOf(id), band.pillar, { x, y, width: wide, height: sizes.box });
    const [row] = band.rows;
    if (row) layout.rows.push({ id: row.id, pillar: band.pillar, x: flowX, y, width: flowWidth, height: sizes.box, unanswered: false });
    if (row && flow.hidden.length > 0)
      layout.counted.push({
        row: row.id,
        pillar: band.pillar,
        ids: flow.hidden,
        size,
        x: flow.end,
        y,
        width: countWidth(size) - 2,
        height: sizes.box,
      });
  }

  function placeCell({ cell, x, width: wide }: GridCell, pillar: Pillar, y: number) {
    const { row, items, name } = cell;
    const boxes = items.reduce((sum, item, index) => sum + item.width + (index > 0 ? gapBefore(item) : 0), 0);
    // Ministers, or else whoever stands first, take the room that is left, so that cells are blocks.
    const growing = items.filter((item) => 'id' in item && row.ministers.includes(item.id));
    const grow = growing.length > 0 ? (wide - boxes) / growing.length : 0;
    let left = x;
    items.forEach((item, index) => {
      if (index > 0) left += gapBefore(item);
      const box = { x: left, y, width: item.width + (growing.includes(item) ? grow : 0), height: sizes.box };
      if ('id' in item) place(item.id, 'ministers', row.id, pillar, box);
      else layout.counted.push({ row: row.id, pillar, ids: item.ids, size, rank: item.rank, ...box });
      left += box.width;
    });
    layout.rows.push({
      id: row.id,
      pillar,
      sector: row.sector,
      x,
      y,
      width: wide,
      height: sizes.box + sizes.name,
      unanswered: false,
      ...(name && {
        label: { x, y: y + sizes.box, width: wide, height: sizes.name, lines: [name], size, ghost: row.ministers.length === 0 },
      }),
    });
  }

  function placeAgencies(band: PlannedBand, top: number, tall: number) {
    const entries = answers.get(band.pillar) ?? [];
    if (entries.length === 0) return;
    const pitch = size * 1.3;
    const most = Math.max(1, Math.floor((tall - 4) / pitch));
    const flow = flowChips(
      entries.map((entry) => ({ id: entry.id, width: agencyWidth(entry) })),
      { left: layout.columns.focal.x, right: width - MARGIN, most, countWidth: countWidth(size) },
    );
    const first = top + (tall - flow.lines * pitch) / 2;
    for (const chip of flow.placed) {
      const entry = entries.find(({ id }) => id === chip.id);
      if (!entry) continue;
      layout.agencies.push({
        id: entry.id,
        because: entry.because,
        row: entry.row,
        size,
        nameSize: size,
        name: [],
        extra: [],
        x: chip.x,
        y: first + chip.line * pitch,
        width: chip.width - BESIDE_AGENCY,
        height: pitch,
      });
    }
    if (flow.hidden.length > 0)
      layout.countedAgencies.push({
        row: band.rows[0]?.id ?? band.pillar,
        pillar: band.pillar,
        ids: flow.hidden,
        size,
        x: flow.end,
        y: first + (flow.lines - 1) * pitch,
        width: countWidth(size) - 2,
        height: pitch,
      });
  }

  function placeLeaders() {
    const [top, bottom] = [layout.bands[0], layout.bands.at(-1)];
    const middle = top && bottom ? (top.y + bottom.y + bottom.height) / 2 : layout.height / 2;
    const block = leaders.length * (sizes.box + 6) - 6;
    leaders.forEach((id, index) => {
      place(id, 'leaders', 'leaders', 'common', {
        x: leadersAt.x,
        y: middle - block / 2 + index * (sizes.box + 6),
        width: leadersAt.width,
        height: sizes.box,
      });
    });
  }

  function place(id: NodeId, column: Column, row: string, pillar: Pillar, box: Box) {
    layout.bodies.push({ id, column, row, pillar, ...box, size, nameSize: size, name: [], extra: [], badges: labels.badges(id) });
  }

  /** From the leaders to the councils, from these to their ministers along the gutter above each line, and within a cell. */
  function linesBetween(): PlacedLine[] {
    const placed = new Map(layout.bodies.map((body) => [body.id, body]));
    return layout.bodies.flatMap((body) =>
      superiors(graph, body.id).flatMap(({ to }, index): PlacedLine[] => {
        const above = placed.get(to);
        const points = above && wayBetween(body, above);
        return points ? [{ from: body.id, to, points, role: index > 0 ? 'second' : 'primary' }] : [];
      }),
    );
  }

  function wayBetween(body: StructureLayout['bodies'][number], above: StructureLayout['bodies'][number]): [number, number][] | undefined {
    const middleOf = (box: Box) => box.y + box.height / 2;
    if (above.column === 'leaders' && body.column === 'councils') {
      const trunk = leadersAt.x + leadersAt.width + GAP.leaders * 0.45;
      return [
        [body.x, middleOf(body)],
        [trunk, middleOf(body)],
        [trunk, middleOf(above)],
        [above.x + above.width, middleOf(above)],
      ];
    }
    if (above.column === 'councils' && body.column === 'ministers' && body.pillar === above.pillar) {
      const trunk = councilsAt.x + councilsAt.width + GAP.councils * 0.5;
      const bus = body.y - sizes.gutter * 0.5;
      return [
        [body.x + body.width / 2, body.y],
        [body.x + body.width / 2, bus],
        [trunk, bus],
        [trunk, middleOf(above)],
        [above.x + above.width, middleOf(above)],
      ];
    }
    const beside = body.x - (above.x + above.width);
    if (above.row === body.row && Math.abs(above.y - body.y) < 1 && beside >= 0 && beside <= GAP.hung + 1)
      return [
        [body.x, middleOf(body)],
        [above.x + above.width, middleOf(above)],
      ];
    return undefined;
  }
}

function gapBefore(item: Item): number {
  return 'id' in item && item.hangs ? GAP.hung : GAP.box;
}

interface GridCell {
  cell: Cell;
  x: number;
  width: number;
}

/** The cells of each band in lines, on the grid that takes the fewest lines; of several the coarsest, whose columns are seen best. */
function gridLines(bands: readonly (readonly Cell[])[], { left, width }: { left: number; width: number }): { rows: GridCell[][][] } {
  let best: { rows: GridCell[][][]; lines: number } | undefined;
  for (const columns of GRIDS) {
    const one = (width - (columns - 1) * GAP.cell) / columns;
    const rows = bands.map((cells) => {
      const lines: { cell: Cell; at: number; span: number }[][] = [];
      let used = columns;
      for (const cell of cells) {
        const span = Math.min(columns, Math.ceil((cell.width + GAP.cell - 0.01) / (one + GAP.cell)));
        if (used + span > columns) {
          lines.push([]);
          used = 0;
        }
        lines.at(-1)?.push({ cell, at: used, span });
        used += span;
      }
      return lines;
    });
    const lines = rows.reduce((sum, each) => sum + each.length, 0);
    if (!best || lines < best.lines) {
      const placed = rows.map((each) =>
        each.map((line) =>
          line.map(({ cell, at, span }) => ({ cell, x: left + at * (one + GAP.cell), width: span * one + (span - 1) * GAP.cell })),
        ),
      );
      best = { rows: placed, lines };
    }
  }
  return { rows: best?.rows ?? [] };
}

/** In how many lines words of these widths stand, 7 px apart. */
function linesOf(widths: readonly number[], room: number): number {
  return flowChips(
    widths.map((width, index) => ({ id: String(index), width })),
    { left: 0, right: room, most: 99, countWidth: 0 },
  ).lines;
}

/** The agencies of a band, each once: of the pillar first, then row by row; in the row `near` where it answers there. */
function agenciesOf(
  graph: Graph,
  band: PlannedBand,
  shown: ReadonlySet<NodeId>,
  near: string | undefined,
): (FocalEntry & { row: string })[] {
  const all = band.rows.flatMap((row) => focalOf(graph, row).map((entry) => ({ ...entry, row: row.id })));
  const found = new Map<NodeId, FocalEntry & { row: string }>();
  for (const entry of all) {
    if (!shown.has(entry.id)) continue;
    const known = found.get(entry.id);
    if (!known || (entry.row === near && known.row !== near)) found.set(entry.id, entry);
  }
  return [...found.values()];
}
