import { type Box, boxesMeet, centreOf, exitOf, grown, lineMeetsBox, type Point } from './meets.ts';

/** Room in px that a line keeps from a box that it passes. */
const CLEARANCE = 5;
/** What a bend costs, in px of detour: a straight line is worth a little length. */
const BEND = 30;

/** Finds lines between boxes that go through none of the others. */
export interface Router {
  /** The line from box to box, border to border; undefined when there is no way through. */
  route: (from: string, to: string) => Point[] | undefined;
}

/**
 * A router among boxes: straight where nothing is in the way, else round the corners of what is, by the shortest way
 * with the fewest bends (a visibility graph, built when first needed).
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

  let sight: { to: number; length: number }[][] | undefined;
  const sightLines = () => {
    if (sight) return sight;
    const found: { to: number; length: number }[][] = corners.map(() => []);
    for (const [one, a] of corners.entries())
      for (const [other, b] of corners.entries()) {
        if (other <= one || !isClear(a, b)) continue;
        const length = Math.hypot(a[0] - b[0], a[1] - b[1]) + BEND;
        found[one]?.push({ to: other, length });
        found[other]?.push({ to: one, length });
      }
    sight = found;
    return found;
  };

  function roundCorners(from: string, to: string, start: Point, end: Point): Point[] | undefined {
    const lines = sightLines();
    const distance = corners.map((corner) =>
      isClear(start, corner, from) ? Math.hypot(corner[0] - start[0], corner[1] - start[1]) : Number.POSITIVE_INFINITY,
    );
    const homeward = corners.map((corner) =>
      isClear(corner, end, to) ? Math.hypot(corner[0] - end[0], corner[1] - end[1]) + BEND : Number.POSITIVE_INFINITY,
    );
    const cameFrom = new Map<number, number>();
    const open = new Set(corners.keys());
    let best = { total: Number.POSITIVE_INFINITY, last: -1 };
    while (open.size > 0) {
      let nearest = -1;
      for (const index of open) if (nearest < 0 || (distance[index] ?? 0) < (distance[nearest] ?? 0)) nearest = index;
      const here = distance[nearest] ?? Number.POSITIVE_INFINITY;
      if (here >= best.total) break;
      open.delete(nearest);
      const total = here + (homeward[nearest] ?? 0);
      if (total < best.total) best = { total, last: nearest };
      for (const { to: next, length } of lines[nearest] ?? []) {
        if (here + length >= (distance[next] ?? 0)) continue;
        distance[next] = here + length;
        cameFrom.set(next, nearest);
      }
    }
    if (best.last < 0) return undefined;
    const points: Point[] = [];
    for (let index: number | undefined = best.last; index !== undefined; index = cameFrom.get(index)) points.unshift(corners[index] as Point);
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
