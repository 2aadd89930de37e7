/**
 * Lines of a drawing as connectors of a slide: each end at one of the four points where a shape can be connected, the way
 * between them as one of the connectors that presentation programs know and can route anew when a shape is moved.
 */
export type Point = readonly [number, number];

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a connector holds on to a rectangle: the middle of its top, left, bottom or right side, as they are numbered there. */
export type Site = 0 | 1 | 2 | 3;

/** A line with its ends on its shapes. */
export interface GluedLine {
  points: Point[];
  start: Site;
  end: Site;
}

export const SITES: readonly Site[] = [0, 1, 2, 3];

/** The place of a connection site. */
export function siteOf({ x, y, width, height }: Box, site: Site): Point {
  if (site === 0) return [x + width / 2, y];
  if (site === 1) return [x, y + height / 2];
  if (site === 2) return [x + width / 2, y + height];
  return [x + width, y + height / 2];
}

/** A line drawn from box to box, its ends moved to the nearest fitting sites. */
export function glued(points: readonly Point[], from: Box, to: Box): GluedLine {
  const way = withoutRepeats(points);
  const level = isLevel(way);
  const start = siteFor(from, way, level);
  const end = siteFor(to, [...way].reverse(), level);
  const [a, b] = [siteOf(from, start), siteOf(to, end)];
  if (!level) return { points: [a, b], start, end };
  return { points: withoutRepeats(moveEnds(way, a, b, [isAcross(start), isAcross(end)])), start, end };
}

/** Whether a line leaves this site level, not upright. */
function isAcross(site: Site): boolean {
  return site === 1 || site === 3;
}

/** The site nearest to where a line ends; of an orthogonal line one from which its last stretch leads on. */
function siteFor(box: Box, [end, next]: readonly Point[], level: boolean): Site {
  if (!end || !next) return 3;
  const across = Math.abs(next[0] - end[0]) >= Math.abs(next[1] - end[1]);
  const fitting = SITES.filter((site) => !level || isAcross(site) === across);
  const far = (site: Site) => {
    const [x, y] = siteOf(box, site);
    // The side counts, not the place along it.
    if (!level) return Math.hypot(x - end[0], y - end[1]);
    return isAcross(site) ? Math.abs(x - end[0]) : Math.abs(y - end[1]);
  };
  return fitting.reduce((best, site) => (far(site) < far(best) ? site : best), fitting[0] ?? 3);
}

/** An orthogonal line between new ends: its first and last stretch move along. */
function moveEnds(way: readonly Point[], a: Point, b: Point, [firstAcross, lastAcross]: readonly [boolean, boolean]): Point[] {
  const inner = way.slice(1, -1);
  const [first, last] = [inner[0], inner.at(-1)];
  if (!first || !last) {
    if (a[0] === b[0] || a[1] === b[1]) return [a, b];
    if (firstAcross !== lastAcross) return [a, firstAcross ? [b[0], a[1]] : [a[0], b[1]], b];
    const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    return firstAcross ? [a, [x, a[1]], [x, b[1]], b] : [a, [a[0], y], [b[0], y], b];
  }
  const moved = [...inner];
  moved[0] = firstAcross ? [first[0], a[1]] : [a[0], first[1]];
  const before = moved.at(-1) ?? last;
  moved[moved.length - 1] = lastAcross ? [before[0], b[1]] : [b[0], before[1]];
  return [a, ...moved, b];
}

/** A connector as a presentation file describes it; lengths in the unit of the points. */
export interface ConnectorShape {
  preset: 'straightConnector1' | `bentConnector${2 | 3 | 4 | 5}`;
  x: number;
  y: number;
  width: number;
  height: number;
  /** A quarter turn clockwise after the flips. */
  turned: boolean;
  flipX: boolean;
  flipY: boolean;
  /** Where the inner stretches lie, as shares of width and height by turns. */
  adjust: number[];
}

/** Bends beyond which a connector cannot follow. */
const MOST_STRETCHES = 5;

/** The connector that follows a line as closely as a connector can. `least` is a length that still counts as one. */
export function connectorOf(points: readonly Point[], least: number): ConnectorShape {
  const way = withFewerBends(withoutRepeats(points));
  const a: Point = way[0] ?? [0, 0];
  const b: Point = way.at(-1) ?? [0, 0];
  const stretches = way.length - 1;
  if (stretches <= 1 || !isLevel(way)) {
    const box = { x: Math.min(a[0], b[0]), y: Math.min(a[1], b[1]), width: Math.abs(a[0] - b[0]), height: Math.abs(a[1] - b[1]) };
    return { preset: 'straightConnector1', ...box, turned: false, flipX: b[0] < a[0], flipY: b[1] < a[1], adjust: [] };
  }
  const second = way[1] ?? a;
  const turned = Math.abs(second[1] - a[1]) > Math.abs(second[0] - a[0]);
  // Before its quarter turn what is upright lies level, and what leads to the left leads down.
  const before = ([x, y]: Point): Point => (turned ? [y, -x] : [x, y]);
  const [from, to] = [before(a), before(b)];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [width, height] = [Math.max(Math.abs(dx), least), Math.max(Math.abs(dy), least)];
  const [flipX, flipY] = [dx < 0, dy < 0];
  // The first inner stretch is named by its place across, the second by its place down, and so on by turns.
  const adjust = way.slice(1, stretches - 1).map((corner, index) => {
    const [x, y] = before(corner);
    return index % 2 === 0 ? ((x - from[0]) * (flipX ? -1 : 1)) / width : ((y - from[1]) * (flipY ? -1 : 1)) / height;
  });
  const middle: Point = [
    (Math.min(from[0], to[0]) + Math.max(from[0], to[0])) / 2,
    (Math.min(from[1], to[1]) + Math.max(from[1], to[1])) / 2,
  ];
  const centre: Point = turned ? [-middle[1], middle[0]] : middle;
  return {
    preset: `bentConnector${stretches as 2 | 3 | 4 | 5}`,
    x: centre[0] - width / 2,
    y: centre[1] - height / 2,
    width,
    height,
    turned,
    flipX,
    flipY,
    adjust,
  };
}

/** The corners of a connector, worked out from its description: what a presentation program draws. */
export function cornersOf({ preset, x, y, width, height, turned, flipX, flipY, adjust }: ConnectorShape): Point[] {
  const [a1 = 0.5, a2 = 0.5, a3 = 0.5] = adjust;
  const [x1, y2, x3] = [a1 * width, a2 * height, a3 * width];
  const [w, h] = [width, height];
  const plain: Record<ConnectorShape['preset'], Point[]> = {
    straightConnector1: [
      [0, 0],
      [w, h],
    ],
    bentConnector2: [
      [0, 0],
      [w, 0],
      [w, h],
    ],
    bentConnector3: [
      [0, 0],
      [x1, 0],
      [x1, h],
      [w, h],
    ],
    bentConnector4: [
      [0, 0],
      [x1, 0],
      [x1, y2],
      [w, y2],
      [w, h],
    ],
    bentConnector5: [
      [0, 0],
      [x1, 0],
      [x1, y2],
      [x3, y2],
      [x3, h],
      [w, h],
    ],
  };
  return plain[preset].map(([px, py]): Point => {
    const u = (flipX ? w - px : px) - w / 2;
    const v = (flipY ? h - py : py) - h / 2;
    return turned ? [x + w / 2 - v, y + h / 2 + u] : [x + w / 2 + u, y + h / 2 + v];
  });
}

/** An orthogonal line with too many bends leaves its first stretches out, and turns straight into the later ones. */
function withFewerBends(way: readonly Point[]): Point[] {
  if (way.length - 1 <= MOST_STRETCHES || !isLevel(way)) return [...way];
  const [a, second] = [way[0], way[1]];
  if (!a || !second) return [...way];
  const across = Math.abs(second[0] - a[0]) >= Math.abs(second[1] - a[1]);
  const surplus = way.length - 1 - MOST_STRETCHES;
  // Two stretches at a time, so that the line leaves as it did.
  const rest = way.slice(1 + surplus + (surplus % 2));
  const [next] = rest;
  if (!next) return [...way];
  return withoutRepeats([a, across ? [next[0], a[1]] : [a[0], next[1]], ...rest]);
}

/** Whether all its stretches are level or upright. */
function isLevel(way: readonly Point[]): boolean {
  return way.every(([x, y], index) => {
    const before = way[index - 1];
    return !before || Math.abs(before[0] - x) < 0.01 || Math.abs(before[1] - y) < 0.01;
  });
}

/** A line without points that repeat or lie on the way from one to the next. */
function withoutRepeats(points: readonly Point[]): Point[] {
  const way: Point[] = [];
  for (const point of points) {
    const [before, last] = [way.at(-2), way.at(-1)];
    if (last && Math.hypot(last[0] - point[0], last[1] - point[1]) < 0.01) continue;
    if (
      before &&
      last &&
      [0, 1].some((axis) => [before, last, point].every((each) => Math.abs((each[axis] ?? 0) - (point[axis] ?? 0)) < 0.01))
    )
      way.pop();
    way.push(point);
  }
  return way;
}
