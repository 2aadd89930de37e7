/** Whether lines and boxes touch: all in px, y downwards. */

export type Point = [number, number];

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

export function centreOf(box: Box): Point {
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Whether two boxes share any area. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The part of the line from `a` to `b` that lies in the box, as shares of its length; undefined when none does. */
function shareInside([ax, ay]: Point, [bx, by]: Point, { x, y, width, height }: Box): [number, number] | undefined {
  // Most boxes lie wholly on one side of the line's own box.
  if (Math.max(ax, bx) <= x || Math.min(ax, bx) >= x + width || Math.max(ay, by) <= y || Math.min(ay, by) >= y + height) return undefined;
  let enters = 0;
  let leaves = 1;
  if (ax !== bx) {
    const [first, second] = [(x - ax) / (bx - ax), (x + width - ax) / (bx - ax)];
    enters = Math.max(enters, Math.min(first, second));
    leaves = Math.min(leaves, Math.max(first, second));
  }
  if (ay !== by) {
    const [first, second] = [(y - ay) / (by - ay), (y + height - ay) / (by - ay)];
    enters = Math.max(enters, Math.min(first, second));
    leaves = Math.min(leaves, Math.max(first, second));
  }
  return enters < leaves ? [enters, leaves] : undefined;
}

/** Whether the line from `a` to `b` goes through the inside of a box. */
export function lineMeetsBox(a: Point, b: Point, box: Box): boolean {
  return shareInside(a, b, box) !== undefined;
}

/** Whether any part of a polyline goes through the inside of a box. */
export function polylineMeetsBox(points: readonly Point[], box: Box): boolean {
  return points.some((point, index) => index > 0 && lineMeetsBox(points[index - 1] as Point, point, box));
}

/** Where the line from inside a box to a point outside leaves it. */
export function exitOf(box: Box, outside: Point): Point {
  const [x, y] = centreOf(box);
  const share = shareInside([x, y], outside, box)?.[1] ?? 1;
  return [x + (outside[0] - x) * share, y + (outside[1] - y) * share];
}
