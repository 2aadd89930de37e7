import { hierarchy } from 'd3-hierarchy';
import type { Pillar } from '../model/schema.ts';
import { bundled } from './bundle.ts';
import type { Box, Point } from './meets.ts';
import { textWidth, wrapText } from './textWidth.ts';

/** A row with its words: its name and how many links it has. */
export interface RowWords {
  id: string;
  pillar: Pillar;
  name: string;
  count: number;
}

/** What stands around the circle, and what runs across it. */
export interface LinksPlan {
  rows: readonly RowWords[];
  /** The name of each pillar above its rows. */
  headings: Readonly<Record<Pillar, string>>;
  ties: readonly { key: string; rows: { from: string; to: string } }[];
  /** From 0, straight, to 1, one bundle. */
  strength: number;
  /** Letters in px below which no words are set, for a room seen from afar; those of the app unless told. */
  least?: number;
  width: number;
  height: number;
}

type Side = 'left' | 'right';

/** Words beside the circle: their lines from the top, and the box that is pressed. */
export interface PlacedWords extends Box {
  side: Side;
  size: number;
  /** Lines of words with the baseline of each; the count stands after the last. */
  lines: { x: number; y: number; text: string }[];
  count?: { x: number; y: number; text: string };
}

/** Everything on its place, in px. */
export interface LinksLayout {
  width: number;
  height: number;
  rows: (PlacedWords & { id: string; pillar: Pillar })[];
  headings: (PlacedWords & { pillar: Pillar })[];
  /** The part of the circle that a pillar takes, as a closed outline; two where it stands on both sides. */
  arcs: { pillar: Pillar; outline: Point[] }[];
  ties: { key: string; points: Point[] }[];
}

/** Clockwise from the top. */
const ROUND: readonly Pillar[] = ['apsc', 'aec', 'ascc', 'common'];
const MARGIN = 10;
/** The pillar's arc, in px outward from the ends of the links, and the gap before the words. */
const ARC = { from: 5, to: 13, gap: 6 };
const SIZES = { least: 11.5, most: 13.5 };
const LINE = 1.16;
/** Rows stand at most so far apart, in px: a few of them stay together. */
const WIDEST_PITCH = 46;
/** The same, and the widest name, for large letters: in font sizes. */
const WIDEST_PITCH_IN_LETTERS = 3;
const WIDEST_IN_LETTERS = 15;
/** How much of a pitch is free above a heading that is not the first. */
const ABOVE_HEADING = 0.5;
/** Beyond the first and the last row the circle goes on, so that none lies on its pole. */
const POLE = 1.16;
/** How far inward rows, pillars, and the loops within one row gather their links, as shares of the radius. */
const GATHER = { row: 0.9, pillar: 0.5, ownRow: 0.7 };
/** Room between an edge of a pressed box and its words, in px. */
const PADDING = 5;

type Slot = { pillar: Pillar; row?: RowWords; text: string; wrapped: string[]; wide: number };

/**
 * The rows around a circle, pillar by pillar, their names beside it one below the other, and the links across it drawn
 * into bundles by pillar and row. Names never meet: each has a height of its own on its side.
 */
export function layoutLinks({ rows, headings, ties, strength, least = 0, width, height }: LinksPlan): LinksLayout {
  const size = Math.max(least, Math.min(SIZES.most, Math.max(SIZES.least, width / 62)));
  const widest = Math.min(Math.max(230, size * WIDEST_IN_LETTERS), Math.max(92, width * 0.27 - 12));
  const slotsOf = (pillar: Pillar): Slot[] => {
    const own = rows.filter((row) => row.pillar === pillar);
    if (own.length === 0) return [];
    const heading = headings[pillar];
    return [
      { pillar, text: heading, wrapped: [heading], wide: textWidth(heading, size, 600) },
      ...own.map((row): Slot => {
        const wrapped = wrapText(row.name, widest, size, 400);
        return { pillar, row, text: row.name, wrapped, wide: Math.max(...wrapped.map((line) => textWidth(line, size, 400))) };
      }),
    ];
  };
  const sides = splitSides(ROUND.map(slotsOf).filter((slots) => slots.length > 0));
  const all = [...sides.right, ...sides.left];
  const mostLines = Math.max(1, ...all.map(({ wrapped }) => wrapped.length));
  const leastPitch = Math.max(22, mostLines * size * LINE + 3);
  const weights = (slots: readonly Slot[]) =>
    slots.reduce((sum, slot, index) => sum + (slot.row || index === 0 ? 1 : 1 + ABOVE_HEADING), 0);
  const fullest = Math.max(1, weights(sides.left), weights(sides.right));
  const tall = Math.max(height, fullest * leastPitch + 2 * MARGIN);
  const widestPitch = Math.max(WIDEST_PITCH, size * WIDEST_PITCH_IN_LETTERS);
  const usable = Math.min(tall - 2 * MARGIN, fullest * widestPitch);
  const cy = tall / 2;

  const countWidth = (slot: Slot) => (slot.row && slot.row.count > 0 ? textWidth(` ${slot.row.count}`, size, 600) + 3 : 0);
  const column = (slots: readonly Slot[]) =>
    Math.max(0, ...slots.map((slot) => slot.wide + countWidth(slot))) + 2 * PADDING + ARC.to + ARC.gap;
  const [left, right] = [column(sides.left), column(sides.right)];
  const ry = (usable / 2) * POLE;
  const rx = Math.max(24, Math.min((width - left - right - 2 * MARGIN) / 2, ry * 1.15));
  const cx = MARGIN + left + (width - left - right - 2 * MARGIN) / 2;
  /** The circle at a height, on a side, so many px outward. */
  const edge = (side: Side, y: number, outward = 0): Point => {
    const at = Math.max(-1, Math.min(1, (y - cy) / ry));
    const x = rx * Math.sqrt(1 - at * at);
    const [nx, ny] = [x / (rx * rx), (y - cy) / (ry * ry)];
    const length = Math.hypot(nx, ny) || 1;
    const towards = side === 'right' ? 1 : -1;
    return [cx + towards * (x + (nx / length) * outward), y + (ny / length) * outward];
  };

  /** Where words of a height may begin: beyond the arc wherever they stand beside it. */
  const clearOf = (side: Side, middle: number, tallness: number): number => {
    const across = [-0.5, -0.25, 0, 0.25, 0.5].map((share) => edge(side, middle + share * tallness, ARC.to)[0]);
    return side === 'right' ? Math.max(...across) : Math.min(...across);
  };

  const placed: LinksLayout = { width, height: tall, rows: [], headings: [], arcs: [], ties: [] };
  const places = new Map<string, { side: Side; y: number; pitch: number }>();
  for (const side of ['right', 'left'] as const) {
    const slots = sides[side];
    const pitch = Math.min(usable / Math.max(1, weights(slots)), widestPitch);
    let y = cy - (weights(slots) * pitch) / 2;
    let arc: { pillar: Pillar; from: number; to: number } | undefined;
    const close = () => {
      if (arc) placed.arcs.push({ pillar: arc.pillar, outline: outlineOf(side, arc.from, arc.to, edge) });
      arc = undefined;
    };
    for (const [index, slot] of slots.entries()) {
      if (!slot.row && index > 0) y += ABOVE_HEADING * pitch;
      const middle = y + pitch / 2;
      const words = wordsAt(side, clearOf(side, middle, heightOf(slot, size, pitch)), middle, slot, {
        size,
        pitch,
        count: countWidth(slot),
      });
      if (slot.row) {
        places.set(slot.row.id, { side, y: middle, pitch });
        placed.rows.push({ ...words, id: slot.row.id, pillar: slot.pillar });
        if (arc?.pillar !== slot.pillar) close();
        arc = { pillar: slot.pillar, from: arc?.from ?? y + 2, to: y + pitch - 2 };
      } else {
        close();
        placed.headings.push({ ...words, pillar: slot.pillar });
      }
      y += pitch;
    }
    close();
  }
  placed.ties = drawTies(ties, rows, places, edge, [cx, cy], strength);
  return placed;
}

/** Which pillars stand on the right, downwards, and which on the left, upwards: as even as whole pillars allow, or half of the rows each. */
function splitSides(pillars: readonly Slot[][]): Record<Side, Slot[]> {
  const length = (part: readonly Slot[][]) => part.reduce((sum, slots) => sum + slots.length, 0);
  const whole = length(pillars);
  let cut = 0;
  for (let at = 1; at < pillars.length; at++)
    if (Math.abs(whole - 2 * length(pillars.slice(0, at))) < Math.abs(whole - 2 * length(pillars.slice(0, cut)))) cut = at;
  const [right, left] = [pillars.slice(0, cut), pillars.slice(cut)];
  if (length(right) * 2.5 >= length(left) && length(left) * 2.5 >= length(right))
    return { right: right.flat(), left: left.reverse().flat() };
  const slots = pillars.flat();
  const half = Math.ceil(slots.length / 2);
  return { right: slots.slice(0, half), left: slots.slice(half) };
}

function heightOf({ wrapped }: Pick<Slot, 'wrapped'>, size: number, pitch: number): number {
  return Math.min(pitch - 1, Math.max(22, wrapped.length * size * LINE + 2));
}

/** The words of a slot beside the circle, the name's lines around the middle and the count after the last. */
function wordsAt(
  side: Side,
  edge: number,
  middle: number,
  { wrapped, wide, row }: Slot,
  { size, pitch, count }: { size: number; pitch: number; count: number },
): PlacedWords {
  const outer = side === 'right' ? edge + ARC.gap : edge - ARC.gap;
  const height = heightOf({ wrapped }, size, pitch);
  const width = wide + count + 2 * PADDING;
  const top = middle - ((wrapped.length - 1) * size * LINE) / 2;
  const from = side === 'right' ? outer + PADDING : outer - PADDING;
  const lines = wrapped.map((text, index) => ({
    // On the left the words end at the circle; the count comes after the last line, so that line ends before it.
    x: side === 'left' && index === wrapped.length - 1 ? from - count : from,
    y: top + index * size * LINE + size * 0.34,
    text,
  }));
  const last = lines.at(-1);
  const counted =
    row && row.count > 0 && last
      ? { x: side === 'right' ? last.x + textWidth(last.text, size, 400) + count : from, y: last.y, text: String(row.count) }
      : undefined;
  return {
    side,
    size,
    x: side === 'right' ? outer : outer - width,
    y: middle - height / 2,
    width,
    height,
    lines,
    ...(counted ? { count: counted } : {}),
  };
}

/** The closed outline of an arc between two heights. */
function outlineOf(side: Side, from: number, to: number, edge: (side: Side, y: number, outward?: number) => Point): Point[] {
  const steps = Math.max(2, Math.ceil((to - from) / 6));
  const heights = Array.from({ length: steps + 1 }, (_, index) => from + ((to - from) * index) / steps);
  return [...heights.map((y) => edge(side, y, ARC.from)), ...heights.reverse().map((y) => edge(side, y, ARC.to))];
}

interface Twig {
  id: string;
  children?: Twig[];
}

/** Each link from its own place in one row to its own place in the other, by way of their rows, their pillars and the middle. */
function drawTies(
  ties: LinksPlan['ties'],
  rows: readonly RowWords[],
  places: ReadonlyMap<string, { side: Side; y: number; pitch: number }>,
  edge: (side: Side, y: number) => Point,
  [cx, cy]: Point,
  strength: number,
): LinksLayout['ties'] {
  const drawn = ties.filter(({ rows: { from, to } }) => places.has(from) && places.has(to));
  const inward = ([x, y]: Point, share: number): Point => [cx + (x - cx) * share, cy + (y - cy) * share];
  const at = new Map<string, Point>([['', [cx, cy]]]);
  const pillars = ROUND.map((pillar): Twig => {
    const own = rows.filter((row) => row.pillar === pillar && places.has(row.id));
    const points: Point[] = [];
    const children = own.map(({ id }): Twig => {
      const { side, y, pitch } = places.get(id) as { side: Side; y: number; pitch: number };
      const point = edge(side, y);
      points.push(point);
      at.set(id, inward(point, GATHER.row));
      const ends = endsIn(id, drawn, places);
      return {
        id,
        children: ends.map((end, index) => {
          at.set(end, edge(side, y + (ends.length > 1 ? (index / (ends.length - 1) - 0.5) * Math.min(pitch * 0.72, ends.length * 6) : 0)));
          return { id: end };
        }),
      };
    });
    const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / Math.max(1, points.length);
    at.set(pillar, inward([mean(0), mean(1)], GATHER.pillar));
    return { id: pillar, children };
  });
  const leaves = new Map(
    hierarchy<Twig>({ id: '', children: pillars })
      .leaves()
      .map((leaf) => [leaf.data.id, leaf]),
  );
  return drawn.flatMap(({ key, rows: { from, to } }) => {
    const [start, end] = [leaves.get(`${key} from`), leaves.get(`${key} to`)];
    if (!start || !end) return [];
    const way = start.path(end).map(({ data }) => at.get(data.id) ?? ([cx, cy] as Point));
    const turn = at.get(from);
    if (from === to && turn) way.splice(1, 1, inward(turn, GATHER.ownRow / GATHER.row));
    return [{ key, points: bundled(way, strength) }];
  });
}

/** The ends of links in a row, so that those that go up the circle stand above those that go down. */
function endsIn(row: string, ties: LinksPlan['ties'], places: ReadonlyMap<string, { side: Side; y: number }>): string[] {
  const ends = ties.flatMap(({ key, rows: { from, to } }) => [
    ...(from === row ? [{ id: `${key} from`, far: to }] : []),
    ...(to === row ? [{ id: `${key} to`, far: from }] : []),
  ]);
  const height = (far: string) => places.get(far)?.y ?? 0;
  return ends.sort((a, b) => height(a.far) - height(b.far)).map(({ id }) => id);
}
