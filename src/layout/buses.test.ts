import { describe, expect, test } from 'vitest';
import { chartOf, PANES } from '../../tests/fixtures/chart.ts';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import type { Box, StructureLayout } from './placed.ts';

const pane = { width: 1366, height: 640 };
const boxOf = (layout: StructureLayout, id: string) => layout.bodies.find((body) => body.id === id) as Box;
/** Whether a point lies on the edge of a box, within half a pixel. */
const onEdge = ({ x, y, width, height }: Box, [px, py]: readonly [number, number]) => {
  const within = (room: number) => px >= x - room && px <= x + width + room && py >= y - room && py <= y + height + room;
  return within(0.6) && !within(-0.6);
};

describe('reporting lines', () => {
  const small = chartOf(smallGraph()).layout(pane);

  test('join each body with its superiors, the first and the further ones', () => {
    expect(small.lines.map(({ from, to, role }) => `${from} > ${to} ${role}`).sort()).toEqual([
      'acdm > ammdm primary',
      'acdm > cop-aadmer second',
      'almm > ascc-council primary',
      'ammdm > ascc-council primary',
      'ascc-council > asean-summit primary',
      'slom > almm primary',
      'wg-ppr > acdm primary',
    ]);
  });

  test('enter the lower body and end at its superior, or at the name of the sector beside it', () => {
    for (const chart of [chartOf(smallGraph()), chartOf(publishedGraph())])
      for (const size of PANES) {
        const layout = chart.layout(size);
        for (const { from, to, points } of layout.lines) {
          const [first, last] = [points[0], points.at(-1)];
          if (!first || !last) throw new Error(`${from} > ${to} has no points`);
          expect(onEdge(boxOf(layout, from), first), `${from} > ${to} starts at its body`).toBe(true);
          const ends: Box[] = [boxOf(layout, to), ...layout.rows.flatMap(({ label }) => label ?? [])];
          expect(
            ends.some((box) => onEdge(box, last)),
            `${from} > ${to} ends at its superior`,
          ).toBe(true);
        }
      }
  });

  test('run level or upright, and only within the picture', () => {
    for (const size of PANES) {
      const layout = chartOf(publishedGraph()).layout(size);
      for (const { from, points } of layout.lines)
        for (const [index, [x, y]] of points.entries()) {
          const [nextX, nextY] = points[index + 1] ?? [x, y];
          expect(Math.min(Math.abs(nextX - x), Math.abs(nextY - y)), from).toBeLessThan(0.01);
          expect(x >= 0 && x <= layout.width && y >= 0 && y <= layout.height, from).toBe(true);
        }
    }
  });

  test('of different superiors never lie on one another', () => {
    for (const size of PANES) {
      const layout = chartOf(publishedGraph()).layout(size);
      const pieces = layout.lines.flatMap(({ from, to, points }) =>
        points.slice(1).map((point, index) => ({ from, to, a: points[index] as [number, number], b: point })),
      );
      const shared = (p: (typeof pieces)[number], q: (typeof pieces)[number], along: 0 | 1) => {
        const across = along === 0 ? 1 : 0;
        const flat = Math.abs(p.a[across] - p.b[across]) < 0.01 && Math.abs(q.a[across] - q.b[across]) < 0.01;
        if (!flat || Math.abs(p.a[across] - q.a[across]) > 0.4) return 0;
        return (
          Math.min(Math.max(p.a[along], p.b[along]), Math.max(q.a[along], q.b[along])) -
          Math.max(Math.min(p.a[along], p.b[along]), Math.min(q.a[along], q.b[along]))
        );
      };
      const found = pieces.flatMap((p, index) =>
        pieces
          .slice(index + 1)
          .filter((q) => p.to !== q.to && p.from !== q.from && Math.max(shared(p, q, 0), shared(p, q, 1)) > 1)
          .map((q) => `${p.from}>${p.to} on ${q.from}>${q.to}`),
      );
      expect(found, `${size.width}`).toEqual([]);
    }
  });
});
