import type { Box, Point } from './meets.ts';

/** A closed curve around the centre, cut into places; the first is at the top, the rest follow clockwise. */
export interface Ring {
  places: Point[];
  rx: number;
  ry: number;
}

/** Something to be put on a ring, as near as may be to the place that it wishes for. */
export interface Wish {
  id: string;
  width: number;
  height: number;
  place: number;
}

/** Rounder than a rectangle, roomier in its corners than an ellipse. */
const SQUARENESS = 2.6;
const SAMPLES = 1440;
export const PLACES = 720;

/**
 * A ring of half-axes `rx` and `ry`. Its places are evenly spaced for boxes of the given size: along the sides boxes
 * stack by their height, along top and bottom they stand side by side by their width.
 */
export function ringOf(rx: number, ry: number, box: { width: number; height: number }): Ring {
  const power = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / SQUARENESS);
  const at = (share: number): Point => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return [rx * power(Math.cos(angle)), ry * power(Math.sin(angle))];
  };
  const fine = Array.from({ length: SAMPLES + 1 }, (_, index) => at(index / SAMPLES));
  const used = [0];
  for (let index = 1; index <= SAMPLES; index++) {
    const [a, b] = [fine[index - 1] as Point, fine[index] as Point];
    const boxes = Math.max(Math.abs(b[0] - a[0]) / box.width, Math.abs(b[1] - a[1]) / box.height);
    used.push((used[index - 1] ?? 0) + boxes);
  }
  const whole = used[SAMPLES] ?? 1;
  const places: Point[] = [];
  for (let index = 0; places.length < PLACES; index++)
    while (places.length < PLACES && (used[index] ?? whole) >= (places.length / PLACES) * whole) places.push(fine[index] as Point);
  return { places, rx, ry };
}

/** The place on a ring in the direction of a point, seen from the centre. */
export function placeTowards(ring: Ring, [x, y]: Point): number {
  const length = Math.hypot(x / ring.rx, y / ring.ry) || 1;
  const [wx, wy] = [x / ring.rx / length, y / ring.ry / length];
  let best = 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [place, [px, py]] of ring.places.entries()) {
    const radius = Math.hypot(px / ring.rx, py / ring.ry);
    const away = Math.hypot(px / ring.rx / radius - wx, py / ring.ry / radius - wy);
    if (away < nearest) [best, nearest] = [place, away];
  }
  return best;
}

type Settled = Wish & { at: number };

function boxOf(ring: Ring, { width, height, at }: Settled): Box {
  const [x, y] = ring.places[((Math.round(at) % PLACES) + PLACES) % PLACES] as Point;
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
}

/** Whether two things at places of the ring would be nearer than the gap. */
function tooNear(ring: Ring, a: Wish, atA: number, b: Wish, atB: number, gap: { x: number; y: number }): boolean {
  const [ax, ay] = ring.places[((Math.round(atA) % PLACES) + PLACES) % PLACES] as Point;
  const [bx, by] = ring.places[((Math.round(atB) % PLACES) + PLACES) % PLACES] as Point;
  // A px more than needed: boxes are moved to whole px.
  return Math.abs(ax - bx) < (a.width + b.width) / 2 + gap.x + 1 && Math.abs(ay - by) < (a.height + b.height) / 2 + gap.y + 1;
}

/** Side by side from a place on, none touching the one before; undefined when the ring is too short. */
function inARow(ring: Ring, wishes: readonly Wish[], start: number, gap: { x: number; y: number }): Settled[] | undefined {
  const settled: Settled[] = [];
  let at = start;
  for (const wish of wishes) {
    for (let back = settled.length - 1; back >= 0 && back >= settled.length - 3; back--) {
      const before = settled[back] as Settled;
      while (tooNear(ring, before, before.at, wish, at, gap)) if (++at > start + PLACES) return undefined;
    }
    settled.push({ ...wish, at });
  }
  return settled;
}

/** In a row with the middle of the row at the middle of the wishes. */
function centred(ring: Ring, wishes: readonly Wish[], gap: { x: number; y: number }): Settled[] | undefined {
  const middle = (places: readonly number[]) => places.reduce((sum, place) => sum + place, 0) / places.length;
  const wished = middle(wishes.map(({ place }) => place));
  let start = wished;
  let row = inARow(ring, wishes, start, gap);
  for (let round = 0; row && round < 4; round++) {
    start += Math.round(wished - middle(row.map(({ at }) => at)));
    row = inARow(ring, wishes, start, gap);
  }
  return row;
}

/**
 * Puts everything on the ring in the order of the wishes, as near to them as it can without touching: what would
 * overlap becomes one row, centred where its members wish to be. Undefined when the ring is too small.
 */
export function settle(ring: Ring, wishes: readonly Wish[], gap: { x: number; y: number }): Map<string, Box> | undefined {
  const sorted = wishes.map((wish) => ({ ...wish, place: ((wish.place % PLACES) + PLACES) % PLACES })).sort((a, b) => a.place - b.place);
  const cut = widestGap(sorted.map(({ place }) => place));
  const unrolled = [...sorted.slice(cut), ...sorted.slice(0, cut).map((wish) => ({ ...wish, place: wish.place + PLACES }))];
  const rows: Settled[][] = [];
  for (const wish of unrolled) {
    let row: Settled[] | undefined = centred(ring, [wish], gap);
    for (let before = rows.at(-1); row && before && touch(ring, before, row, gap); before = rows.at(-1)) {
      rows.pop();
      row = centred(ring, [...before, ...row], gap);
    }
    if (!row) return undefined;
    rows.push(row);
  }
  const settled = rows.flat();
  if ((settled.at(-1)?.at ?? 0) - (settled[0]?.at ?? 0) >= PLACES) return undefined;
  if (settled.some((a, index) => settled.some((b, other) => other > index && tooNear(ring, a, a.at, b, b.at, gap)))) return undefined;
  return new Map(settled.map((each) => [each.id, boxOf(ring, each)]));
}

/** Where to cut the circle: the wish after the widest gap. */
function widestGap(places: readonly number[]): number {
  let cut = 0;
  let widest = -1;
  for (const [index, place] of places.entries()) {
    const before = index > 0 ? (places[index - 1] ?? 0) : (places.at(-1) ?? 0) - PLACES;
    if (place - before > widest) [cut, widest] = [index, place - before];
  }
  return cut;
}

function touch(ring: Ring, before: Settled[], after: Settled[], gap: { x: number; y: number }): boolean {
  if ((before.at(-1)?.at ?? 0) >= (after[0]?.at ?? 0)) return true;
  return after.slice(0, 3).some((each) => before.slice(-3).some((last) => tooNear(ring, last, last.at, each, each.at, gap)));
}
