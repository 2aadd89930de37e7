import type { Point } from './meets.ts';

/** Points of a curve between two control points: enough that no corner is seen. */
const SAMPLES = 12;

/**
 * A curve from the first to the last of the points that is drawn towards those between (Holten, 2006): `strength` 1
 * follows them as a cubic B-spline, 0 is the straight line.
 */
export function bundled(way: readonly Point[], strength: number): Point[] {
  const [first, last] = [way[0], way.at(-1)];
  if (!first || !last || way.length < 3) return [...way];
  const pulled = way.map(([x, y], index): Point => {
    const share = index / (way.length - 1);
    return [
      strength * x + (1 - strength) * (first[0] + share * (last[0] - first[0])),
      strength * y + (1 - strength) * (first[1] + share * (last[1] - first[1])),
    ];
  });
  // An end that is said three times is where the curve begins.
  const knots: Point[] = [first, first, ...pulled, last, last];
  const points: Point[] = [];
  for (let at = 0; at + 3 < knots.length; at++)
    for (let sample = 0; sample < SAMPLES; sample++) points.push(splineAt(knots.slice(at, at + 4), sample / SAMPLES));
  return [...points, last];
}

/** A uniform cubic B-spline over four control points, at a share of the way between the middle two. */
function splineAt(knots: readonly Point[], t: number): Point {
  const weights = [(1 - t) ** 3, 3 * t ** 3 - 6 * t ** 2 + 4, -3 * t ** 3 + 3 * t ** 2 + 3 * t + 1, t ** 3];
  return [0, 1].map((axis) => knots.reduce((sum, knot, index) => sum + (knot[axis] ?? 0) * (weights[index] ?? 0), 0) / 6) as Point;
}
