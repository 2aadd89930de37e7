import { describe, expect, test } from 'vitest';
import { connectorOf, cornersOf, glued, type Point, siteOf } from './connector.ts';

const rounded = (points: readonly Point[]) => points.map(([x, y]) => [Math.round(x * 100) / 100 + 0, Math.round(y * 100) / 100 + 0]);

/** Lines as the charts draw them: between columns, over a gutter, below a row, around. */
const LINES: Record<string, Point[]> = {
  'level to the right': [
    [10, 50],
    [90, 50],
  ],
  'level to the left': [
    [90, 50],
    [10, 50],
  ],
  'an elbow down to the right': [
    [10, 10],
    [40, 10],
    [40, 80],
    [90, 80],
  ],
  'an elbow up to the left': [
    [90, 80],
    [30, 80],
    [30, 10],
    [10, 10],
  ],
  'a corner': [
    [10, 10],
    [90, 10],
    [90, 60],
  ],
  'a corner that begins upright': [
    [10, 10],
    [10, 60],
    [90, 60],
  ],
  'over a gutter into the top of a chip': [
    [10, 50],
    [20, 50],
    [20, 30],
    [70, 30],
    [70, 40],
  ],
  'out of the top of a chip, to the left': [
    [70, 40],
    [70, 30],
    [20, 30],
    [20, 50],
    [10, 50],
  ],
  'below a row': [
    [10, 40],
    [10, 50],
    [70, 50],
    [70, 40],
  ],
  'above a row, to the left': [
    [70, 40],
    [70, 25],
    [10, 25],
    [10, 40],
  ],
  'out at the top, along and in at the top': [
    [10, 40],
    [10, 30],
    [50, 30],
    [50, 90],
    [80, 90],
    [80, 95],
  ],
};

describe('a connector', () => {
  test.each(Object.entries(LINES))('follows a line: %s', (_, points) => {
    expect(rounded(cornersOf(connectorOf(points, 0.001)))).toEqual(rounded(points));
  });

  test('is straight where a line is neither level nor upright', () => {
    const connector = connectorOf(
      [
        [10, 90],
        [50, 40],
        [80, 20],
      ],
      1,
    );
    expect(connector).toMatchObject({ preset: 'straightConnector1', flipY: true, flipX: false });
    expect(rounded(cornersOf(connector))).toEqual([
      [10, 90],
      [80, 20],
    ]);
  });

  test('leaves first bends out where there are too many, and keeps its ends', () => {
    const points: Point[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [20, 10],
      [20, 40],
      [60, 40],
      [60, 50],
      [70, 50],
    ];
    const corners = rounded(cornersOf(connectorOf(points, 0.001)));
    expect(corners[0]).toEqual([0, 0]);
    expect(corners.at(-1)).toEqual([70, 50]);
    expect(corners.length).toBeLessThanOrEqual(6);
  });
});

describe('a line on its shapes', () => {
  const upper = { x: 0, y: 0, width: 40, height: 20 };
  const lower = { x: 100, y: 60, width: 40, height: 20 };

  test('ends at the middle of the sides at which it was drawn to end', () => {
    const way = glued(
      [
        [100, 66],
        [70, 66],
        [70, 12],
        [40, 12],
      ],
      lower,
      upper,
    );
    expect(way).toMatchObject({ start: 1, end: 3 });
    expect(way.points).toEqual([
      [100, 70],
      [70, 70],
      [70, 10],
      [40, 10],
    ]);
  });

  test('gets a bend where its straight stretch no longer meets both middles', () => {
    const way = glued(
      [
        [100, 65],
        [40, 65],
      ],
      lower,
      { ...upper, y: 50 },
    );
    expect(way.points[0]).toEqual(siteOf(lower, way.start));
    expect(way.points.at(-1)).toEqual([40, 60]);
    expect(way.points).toHaveLength(4);
  });

  test('of any slope is straight between the nearest sides', () => {
    const way = glued(
      [
        [110, 60],
        [30, 20],
      ],
      lower,
      upper,
    );
    expect(way).toMatchObject({ start: 0, end: 2 });
    expect(way.points).toEqual([
      [120, 60],
      [20, 20],
    ]);
  });
});
