import type { Box } from './meets.ts';
import { textWidth, wrapText } from './textWidth.ts';

/** What stands on the two sides, and what runs between them. */
export interface MirrorPlan {
  /** A row that is one body needs no count. */
  groups: readonly { id: string; title: string; rows: readonly { id: string; name: string; count: number | undefined }[] }[];
  /** In any order; `more` is a quieter line below the name. */
  seats: readonly { id: string; name: string; more?: string; count: number }[];
  /** `share` is the width in bodies. */
  bands: readonly { key: string; row: string; seat: string; share: number }[];
  width: number;
  height: number;
  /** Letters in px below which no words are set, for a room seen from afar; those of the app unless told. */
  least?: number;
}

/** A line of words with its baseline. */
export interface PlacedLine {
  x: number;
  y: number;
  text: string;
}

/** A row or an agency: the box that is pressed, its words, and the bar from which its bands lead. */
export interface PlacedSide extends Box {
  id: string;
  lines: PlacedLine[];
  more: PlacedLine[];
  count?: PlacedLine;
  bar: Box;
}

/** A band as drawn: its left and right upper corners and its width, in px. */
export interface PlacedRibbon {
  key: string;
  from: { x: number; y: number };
  to: { x: number; y: number };
  width: number;
}

/** Everything on its place, in px. */
export interface MirrorLayout {
  width: number;
  height: number;
  size: number;
  /** px for a body. */
  unit: number;
  /** `lines` is the name of the group, beside its rows. */
  groups: (Box & { id: string; lines: PlacedLine[]; heading: Box })[];
  rows: PlacedSide[];
  /** From the top. */
  seats: PlacedSide[];
  ribbons: PlacedRibbon[];
}

const MARGIN = 10;
const SIZES = { least: 11.5, most: 14, step: 0.5 };
/** Where there is room large letters are so many times the least. */
const ROOMY = 1.25;
const LINE = 1.12;
const GAPS = { row: 1.5, group: 7, seat: 4, tightSeat: 1 };
/** px for a body: so thin at the least, so broad at the most; comfortable is what larger letters must leave. */
const UNIT = { least: 0.9, comfortable: 1.7, most: 16 };
/** The room that is spread between rows where there is more than they need, in px a row. */
const MOST_AIR = 9;
const BAR = 6;
const PADDING = 5;

/**
 * Rows on the left in their order, agencies on the right in the order in which the fewest bands cross: each at the mean height of
 * what leads to it. Bands keep the order of the other side at both ends. Where the room is too low for the words, the picture is taller.
 */
export function layoutMirror(plan: MirrorPlan): MirrorLayout {
  const least = Math.max(SIZES.least, plan.least ?? 0);
  let size = plan.least ? Math.max(SIZES.most, plan.least * ROOMY) : SIZES.most;
  while (size > least && heightAt(measured(plan, size), UNIT.comfortable) > plan.height) size = Math.max(least, size - SIZES.step);
  const roomy = measured(plan, size);
  const measures = heightAt(roomy, UNIT.least) > plan.height ? { ...roomy, seatGap: GAPS.tightSeat } : roomy;
  const height = Math.max(plan.height, heightAt(measures, UNIT.least));
  let [low, high] = [UNIT.least, UNIT.most];
  for (let round = 0; round < 24; round++) {
    const middle = (low + high) / 2;
    if (heightAt(measures, middle) <= height) low = middle;
    else high = middle;
  }
  return placed(plan, measures, low, Math.ceil(height - 1e-6));
}

interface Words {
  lines: string[];
  more: string[];
}

interface Measures {
  size: number;
  line: number;
  /** Room between two agencies, in px. */
  seatGap: number;
  gutter: number;
  left: number;
  right: number;
  counts: number;
  titles: Map<string, string[]>;
  rows: Map<string, Words>;
  seats: Map<string, Words>;
  share: Map<string, number>;
  plan: MirrorPlan;
}

function measured(plan: MirrorPlan, size: number): Measures {
  const { groups, seats, bands, width } = plan;
  const rows = groups.flatMap((group) => group.rows);
  const widest = (lines: readonly string[], weight: 400 | 600) => Math.max(0, ...lines.map((each) => textWidth(each, size, weight)));
  const gutterMost = Math.max(
    widest(
      groups.flatMap(({ title }) => title.split(' ')),
      600,
    ),
    Math.min(Math.max(120, size * 9), width * 0.1),
  );
  const titles = new Map(groups.map(({ id, title }) => [id, wrapText(title, gutterMost, size, 600)]));
  const wrapped = (words: readonly { id: string; name: string; more?: string }[], most: number, weight: 400 | 600) =>
    new Map(
      words.map(({ id, name, more }) => [
        id,
        { lines: wrapText(name, most, size, weight), more: more ? wrapText(more, most, size, 400) : [] },
      ]),
    );
  const most = Math.max(72, Math.min(Math.max(250, size * 16), width * 0.27));
  const placedRows = wrapped(rows, most, 400);
  const placedSeats = wrapped(seats, most, 600);
  const share = new Map<string, number>();
  for (const band of bands) {
    share.set(`row ${band.row}`, (share.get(`row ${band.row}`) ?? 0) + band.share);
    share.set(`seat ${band.seat}`, (share.get(`seat ${band.seat}`) ?? 0) + band.share);
  }
  return {
    size,
    line: size * LINE,
    seatGap: GAPS.seat,
    gutter: widest([...titles.values()].flat(), 600),
    left: widest(
      [...placedRows.values()].flatMap(({ lines }) => lines),
      400,
    ),
    right: Math.max(
      widest(
        [...placedSeats.values()].flatMap(({ lines }) => lines),
        600,
      ),
      widest(
        [...placedSeats.values()].flatMap(({ more }) => more),
        400,
      ),
    ),
    counts: widest(
      [...rows, ...seats].map(({ count }) => String(count ?? '')),
      600,
    ),
    titles,
    rows: placedRows,
    seats: placedSeats,
    share,
    plan,
  };
}

function rowHeight({ rows, share, line }: Measures, id: string, unit: number): number {
  return Math.max((rows.get(id)?.lines.length ?? 1) * line, (share.get(`row ${id}`) ?? 0) * unit);
}

function seatHeight({ seats, share, line }: Measures, id: string, unit: number): number {
  const words = seats.get(id);
  return Math.max(((words?.lines.length ?? 1) + (words?.more.length ?? 0)) * line, (share.get(`seat ${id}`) ?? 0) * unit);
}

function groupHeight(measures: Measures, { id, rows }: MirrorPlan['groups'][number], unit: number): number {
  const own = rows.reduce((sum, row) => sum + rowHeight(measures, row.id, unit) + GAPS.row, 0);
  return Math.max(own, (measures.titles.get(id)?.length ?? 1) * measures.line + 4);
}

function leftHeight(measures: Measures, unit: number): number {
  const { groups } = measures.plan;
  return groups.reduce((sum, group) => sum + groupHeight(measures, group, unit), 0) + Math.max(0, groups.length - 1) * GAPS.group;
}

function rightHeight(measures: Measures, unit: number): number {
  return measures.plan.seats.reduce((sum, { id }) => sum + seatHeight(measures, id, unit) + measures.seatGap, 0);
}

function heightAt(measures: Measures, unit: number): number {
  return Math.max(leftHeight(measures, unit), rightHeight(measures, unit)) + 2 * MARGIN;
}

function placed(plan: MirrorPlan, measures: Measures, unit: number, height: number): MirrorLayout {
  const { size, line, gutter, left, right, counts } = measures;
  const { width } = plan;
  const allRows = plan.groups.flatMap((group) => group.rows);
  const spare = height - 2 * MARGIN - leftHeight(measures, unit);
  const air = Math.max(0, Math.min(MOST_AIR, spare / Math.max(1, allRows.length)));
  const names = MARGIN + PADDING + gutter + 2 * PADDING + 4;
  const barLeft = names + left + 8 + counts + PADDING;
  const barRight = Math.max(barLeft + 40, width - MARGIN - right - counts - 3 * PADDING - 8 - BAR);
  const baselines = (middle: number, count: number) =>
    Array.from({ length: count }, (_, index) => middle - (count * line) / 2 + index * line + line / 2 + size * 0.34);

  let y = MARGIN + Math.max(0, Math.min(spare - air * allRows.length, 0.5 * spare));
  const groups: MirrorLayout['groups'] = [];
  const rows: PlacedSide[] = [];
  for (const group of plan.groups) {
    const top = y;
    const tall = groupHeight(measures, group, unit) + air * group.rows.length;
    for (const row of group.rows) {
      const own = rowHeight(measures, row.id, unit) + GAPS.row + air;
      const bodies = (measures.share.get(`row ${row.id}`) ?? 0) * unit;
      const words = measures.rows.get(row.id)?.lines ?? [];
      const middle = y + own / 2;
      const at = baselines(middle, words.length);
      rows.push({
        id: row.id,
        x: names - PADDING,
        y: y + GAPS.row / 2,
        width: barLeft + BAR - names + PADDING,
        height: own - GAPS.row,
        lines: words.map((text, index) => ({ x: names, y: at[index] ?? middle, text })),
        more: [],
        ...(row.count === undefined ? {} : { count: { x: barLeft - PADDING, y: middle + size * 0.34, text: String(row.count) } }),
        bar: { x: barLeft, y: middle - bodies / 2, width: BAR, height: bodies },
      });
      y += own;
    }
    const title = measures.titles.get(group.id) ?? [];
    const heading = { x: MARGIN, y: top, width: gutter + 2 * PADDING, height: tall };
    const at = baselines(top + tall / 2, title.length);
    groups.push({
      id: group.id,
      x: MARGIN,
      y: top,
      width: barLeft - MARGIN,
      height: tall,
      heading,
      lines: title.map((text, index) => ({ x: MARGIN + PADDING + gutter / 2, y: at[index] ?? top, text })),
    });
    y = top + tall + GAPS.group;
  }

  const centre = new Map(rows.map(({ id, bar }) => [id, bar.y + bar.height / 2]));
  const mean = (id: string) => {
    const own = plan.bands.filter(({ seat }) => seat === id);
    const weight = (share: number) => Math.max(share, 0.01);
    const total = own.reduce((sum, { share }) => sum + weight(share), 0);
    return own.reduce((sum, { row, share }) => sum + (centre.get(row) ?? 0) * weight(share), 0) / (total || 1);
  };
  const ordered = plan.seats
    .map((seat) => ({ ...seat, mean: mean(seat.id), tall: seatHeight(measures, seat.id, unit) + measures.seatGap }))
    .sort((a, b) => a.mean - b.mean || a.id.localeCompare(b.id));
  const tops = stacked(ordered, MARGIN, height - MARGIN);
  const seats = ordered.map(({ id, count, tall }, index): PlacedSide => {
    const top = tops[index] ?? MARGIN;
    const middle = top + tall / 2;
    const bodies = (measures.share.get(`seat ${id}`) ?? 0) * unit;
    const words = measures.seats.get(id) ?? { lines: [], more: [] };
    const at = baselines(middle, words.lines.length + words.more.length);
    const x = barRight + BAR + PADDING + counts + 8;
    const lineAt = (text: string, index: number) => ({ x, y: at[index] ?? middle, text });
    return {
      id,
      x: barRight,
      y: top + measures.seatGap / 2,
      width: BAR + PADDING + counts + 8 + right + PADDING,
      height: tall - measures.seatGap,
      lines: words.lines.map(lineAt),
      more: words.more.map((text, index) => lineAt(text, words.lines.length + index)),
      count: { x: barRight + BAR + PADDING + counts, y: at[0] ?? middle, text: String(count ?? '') },
      bar: { x: barRight, y: middle - bodies / 2, width: BAR, height: bodies },
    };
  });

  const order = (side: readonly PlacedSide[]) => new Map(side.map(({ id }, index) => [id, index]));
  const [rowOrder, seatOrder] = [order(rows), order(seats)];
  const rank = (ranks: Map<string, number>, id: string) => ranks.get(id) ?? 0;
  /** Where each band begins on a side: one below the other, in the order of the other side. */
  const begun = (side: readonly PlacedSide[], end: 'row' | 'seat') => {
    const at = new Map<string, number>();
    const [far, ranks] = end === 'row' ? (['seat', seatOrder] as const) : (['row', rowOrder] as const);
    for (const { id, bar } of side) {
      let y = bar.y;
      for (const band of plan.bands.filter((each) => each[end] === id).sort((a, b) => rank(ranks, a[far]) - rank(ranks, b[far]))) {
        at.set(band.key, y);
        y += band.share * unit;
      }
    }
    return at;
  };
  const [fromRow, fromSeat] = [begun(rows, 'row'), begun(seats, 'seat')];
  const ribbons = plan.bands.map(({ key, share }) => ({
    key,
    from: { x: barLeft + BAR, y: fromRow.get(key) ?? 0 },
    to: { x: barRight, y: fromSeat.get(key) ?? 0 },
    width: share * unit,
  }));
  return {
    width: Math.max(width, barRight + BAR + PADDING + counts + 8 + right + MARGIN),
    height,
    size,
    unit,
    groups,
    rows,
    seats,
    ribbons,
  };
}

/**
 * Tops of boxes in this order between two heights, each near its mean: half-way between what pushing downwards and what pushing
 * upwards gives, so that a heap spreads to both sides.
 */
function stacked(boxes: readonly { mean: number; tall: number }[], top: number, foot: number): number[] {
  const total = boxes.reduce((sum, { tall }) => sum + tall, 0);
  let used = top;
  let left = total;
  const down = boxes.map(({ mean, tall }) => {
    const at = Math.min(Math.max(used, mean - tall / 2), foot - left);
    used = at + tall;
    left -= tall;
    return at;
  });
  let limit = foot;
  let above = total;
  const up: number[] = [];
  for (const { mean, tall } of [...boxes].reverse()) {
    above -= tall;
    const at = Math.max(Math.min(limit - tall, mean - tall / 2), top + above);
    limit = at;
    up.unshift(at);
  }
  return down.map((at, index) => (at + (up[index] ?? at)) / 2);
}
