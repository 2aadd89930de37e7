/** Magnifications at which the chart is laid out anew; between them it is only moved and stretched a little. */
export const STEPS = [1, 1.4, 2, 2.8, 4] as const;

/** The step to lay out for at magnification `k`: the nearest on a logarithmic scale. */
export function stepFor(k: number): number {
  return STEPS.reduce((best, step) => (Math.abs(Math.log(k / step)) < Math.abs(Math.log(k / best)) ? step : best), STEPS[0] as number);
}

export interface Point {
  x: number;
  y: number;
}

/** Where a picture stands in its pane: moved by x and y px, magnified k times. */
export interface Place extends Point {
  k: number;
}

/** Unmoved and unmagnified: the whole picture fits. */
export const START: Place = { x: 0, y: 0, k: 1 };

/** The placed thing nearest to a point, by the distance between boxes and point. */
export function nearestBox<B extends { x: number; y: number; width: number; height: number }>(
  boxes: readonly B[],
  point: Point,
): B | undefined {
  let best: B | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const dx = Math.max(box.x - point.x, 0, point.x - box.x - box.width);
    const dy = Math.max(box.y - point.y, 0, point.y - box.y - box.height);
    const distance = dx * dx + dy * dy * 4;
    if (distance < least) {
      least = distance;
      best = box;
    }
  }
  return best;
}
