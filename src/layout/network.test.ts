import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesMeet, centreOf, polylineMeetsBox } from './meets.ts';
import { type NetworkLayout, type NetworkNode, type NetworkTie, networkLayout, type Side } from './network.ts';

const node = (id: string, step: number, more: Partial<NetworkNode> = {}): NetworkNode => ({ id, step, width: 80, height: 28, ...more });
const around = (count: number, side: Side): NetworkNode[] =>
  Array.from({ length: count }, (_, index) => node(`${side} ${index}`, 1, { side, reachedFrom: 'focus' }));
const tied = (nodes: readonly NetworkNode[]): NetworkTie[] =>
  nodes.flatMap(({ id, reachedFrom, step }) =>
    reachedFrom
      ? [{ key: `${id}>${reachedFrom}`, from: id, to: reachedFrom, ...(step === 1 ? { label: { width: 60, height: 14 } } : {}) }]
      : [],
  );
const pane = { width: 900, height: 700 };

/** Everything that must never be: boxes that touch, lines through what is not their end, words under a line. */
function faults({ boxes, lines, rings }: NetworkLayout): string[] {
  const all = [...boxes];
  const words = [
    ...lines.flatMap(({ label, key }) => (label ? [{ key, label }] : [])),
    ...rings.flatMap(({ caption, step }) => (caption ? [{ key: `ring ${step}`, label: caption }] : [])),
  ];
  return [
    ...all.flatMap(([id, box], index) =>
      all.slice(index + 1).flatMap(([other, its]) => (boxesMeet(box, its) ? [`${id} touches ${other}`] : [])),
    ),
    ...lines.flatMap((line) =>
      all.flatMap(([id, box]) =>
        id !== line.from && id !== line.to && polylineMeetsBox(line.points, box) ? [`${line.key} goes through ${id}`] : [],
      ),
    ),
    ...words.flatMap(({ key, label }) =>
      lines.flatMap((line) => (polylineMeetsBox(line.points, label) ? [`${line.key} goes through the words of ${key}`] : [])),
    ),
    ...words.flatMap(({ key, label }) => all.flatMap(([id, box]) => (boxesMeet(label, box) ? [`the words of ${key} lie on ${id}`] : []))),
  ];
}

describe('the network', () => {
  const nodes = [node('focus', 0), ...around(2, 'above'), ...around(7, 'below'), ...around(5, 'beside'), ...around(1, 'right')];
  const layout = networkLayout({ nodes, ties: tied(nodes), captions: [{ step: 1, width: 70, height: 16 }], ...pane });
  const middle = (id: string) => centreOf(layout.boxes.get(id) as NonNullable<ReturnType<typeof layout.boxes.get>>);

  test('puts what is above the focus above it, what is below below, and the focal point at the right', () => {
    const [x, y] = middle('focus');
    for (const { id, side } of nodes) {
      if (side === 'above') expect(middle(id)[1], id).toBeLessThan(y);
      if (side === 'below') expect(middle(id)[1], id).toBeGreaterThan(y);
      if (side === 'right') expect(middle(id)[0], id).toBeGreaterThan(x);
    }
  });

  test('keeps lines off boxes and words, and boxes apart', () => {
    expect(faults(layout)).toEqual([]);
    expect(layout.lines).toHaveLength(nodes.length - 1);
  });

  test('fits the pane while it can', () => {
    expect(layout).toMatchObject(pane);
    for (const box of layout.boxes.values())
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 900 && box.y + box.height <= 700).toBe(true);
  });

  test('is the same for the same input', () => {
    expect(networkLayout({ nodes, ties: tied(nodes), ...pane })).toEqual(networkLayout({ nodes: [...nodes], ties: tied(nodes), ...pane }));
  });

  test('of one box alone is that box in the middle', () => {
    expect(networkLayout({ nodes: [node('focus', 0)], ties: [], ...pane }).boxes.get('focus')).toEqual({
      x: 410,
      y: 336,
      width: 80,
      height: 28,
    });
  });

  test('of nothing is empty', () => {
    expect(networkLayout({ nodes: [], ties: [], ...pane }).boxes.size).toBe(0);
  });
});

test('any neighbourhood up to three steps has no line through a box or words, in any pane', () => {
  const some = fc.array(fc.record({ width: fc.integer({ min: 40, max: 170 }), height: fc.constantFrom(28, 42, 70), from: fc.nat() }), {
    maxLength: 18,
  });
  fc.assert(
    fc.property(
      some,
      some,
      some,
      fc.constantFrom<Side>('above', 'below', 'beside'),
      fc.integer({ min: 320, max: 1500 }),
      (first, second, third, side, width) => {
        const nodes: NetworkNode[] = [node('focus', 0, { width: 180, height: 60 })];
        for (const [index, ring] of [first, second, third].entries()) {
          const inner = nodes.filter(({ step }) => step === index);
          if (inner.length === 0) break;
          for (const [place, { from, ...size }] of ring.entries())
            nodes.push({
              ...size,
              id: `${index}/${place}`,
              step: index + 1,
              reachedFrom: inner[from % inner.length]?.id,
              ...(index === 0 ? { side: place % 3 === 0 ? side : 'beside' } : {}),
            });
        }
        const across: NetworkTie[] = nodes
          .slice(3)
          .flatMap(({ id }, index) => (nodes[index + 1] ? [{ key: `across ${id}`, from: id, to: nodes[index + 1]?.id ?? '' }] : []));
        const layout = networkLayout({ nodes, ties: [...tied(nodes), ...across], width, height: 600 });
        expect(faults(layout)).toEqual([]);
        expect(layout.boxes.size).toBe(nodes.length);
      },
    ),
    { numRuns: 60 },
  );
}, 30_000);
