import { type Box, boxesMeet, centreOf, exitOf, grown, lineMeetsBox, type Point } from './meets.ts';

/** Room in px that a line keeps from a box that it passes. */
const CLEARANCE = 5;
/** What a bend costs, in px of detour: a straight line is worth a little length. */
const BEND = 30;

const lengthOf = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

/** Finds lines between boxes that go through none of the others. */
export interface Router {
  /** The line from box to box, border to border; undefined when there is no way through. */
  route: (from: string, to: string) => Point[] | undefined;
}

/**
 * A router among boxes: straight where nothing is in the way, else round the corners of what is, by the shortest way
 * with the fewest bends (a visibility graph, built as far as it is needed).
 */
export function routeAround(boxes: ReadonlyMap<string, Box>): Router {
  const walls = [...boxes].map(([id, box]) => ({ id, box: grown(box, CLEARANCE - 1) }));
  const corners = walls
    .flatMap(({ box }) => {
      const { x, y, width, height } = grown(box, 1);
      return [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ] as Point[];
    })
    .filter(([x, y]) => !walls.some(({ box }) => boxesMeet({ x, y, width: 0, height: 0 }, box)));
  const isClear = (a: Point, b: Point, ...open: string[]) => !walls.some(({ id, box }) => !open.includes(id) && lineMeetsBox(a, b, box));

  /** What can be seen from a corner, worked out when a way first comes by. */
  const seen = new Map<number, { to: number; length: number }[]>();
  const sightFrom = (corner: number) => {
    const known = seen.get(corner);
    if (known) return known;
    const a = corners[corner] as Point;
    const found = corners.flatMap((b, to) => (to !== corner && isClear(a, b) ? [{ to, length: lengthOf(a, b) + BEND }] : []));
    seen.set(corner, found);
    return found;
  };

  /** The shortest way over corners, always looking first where the end is nearest (A*). */
  function roundCorners(from: string, to: string, start: Point, end: Point): Point[] | undefined {
    const travelled = corners.map((corner) => (isClear(start, corner, from) ? lengthOf(start, corner) : Number.POSITIVE_INFINITY));
    const left = corners.map((corner) => lengthOf(corner, end));
    const cameFrom = new Map<number, number>();
    const open = new Set(corners.keys());
    const promise = (corner: number) => (travelled[corner] ?? 0) + (left[corner] ?? 0);
    let best = { total: Number.POSITIVE_INFINITY, last: -1 };
    while (open.size > 0) {
      let next = -1;
      for (const corner of open) if (next < 0 || promise(corner) < promise(next)) next = corner;
      if (promise(next) >= best.total) break;
      open.delete(next);
      const here = travelled[next] ?? 0;
      if (isClear(corners[next] as Point, end, to)) best = { total: promise(next), last: next };
      for (const { to: other, length } of sightFrom(next)) {
        if (here + length >= (travelled[other] ?? 0)) continue;
        travelled[other] = here + length;
        cameFrom.set(other, next);
      }
    }
    if (best.last < 0) return undefined;
    const points: Point[] = [];
    for (let corner: number | undefined = best.last; corner !== undefined; corner = cameFrom.get(corner))
      points.unshift(corners[corner] as Point);
    return points;
  }

  return {
    route(from, to) {
      const [start, end] = [boxes.get(from), boxes.get(to)];
      if (!start || !end) throw new Error(`no box "${start ? to : from}"`);
      const [a, b] = [centreOf(start), centreOf(end)];
      const bends = isClear(a, b, from, to) ? [] : roundCorners(from, to, a, b);
      if (!bends) return undefined;
      return [exitOf(start, bends[0] ?? b), ...bends, exitOf(end, bends.at(-1) ?? a)];
    },
  };
}
