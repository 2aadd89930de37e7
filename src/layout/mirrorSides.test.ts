import { describe, expect, test } from 'vitest';
import { layoutMirror, type MirrorLayout, type MirrorPlan } from './mirrorSides.ts';

const ROOM = { width: 800, height: 500 };
const plan = (bands: [row: string, seat: string, share: number][], more: Partial<MirrorPlan> = {}): MirrorPlan => {
  const rows = [...new Set(bands.map(([row]) => row))].sort();
  const seats = [...new Set(bands.map(([, seat]) => seat))].sort();
  const countOf = (end: 0 | 1, id: string) => bands.filter((band) => band[end] === id).reduce((sum, [, , share]) => sum + share, 0);
  return {
    groups: [{ id: 'pillar', title: 'Pillar', rows: rows.map((id) => ({ id, name: `Row ${id}`, count: countOf(0, id) })) }],
    seats: seats.map((id) => ({ id, name: `Agency ${id}`, count: countOf(1, id) })),
    bands: bands.map(([row, seat, share]) => ({ key: `${row}-${seat}`, row, seat, share })),
    ...ROOM,
    ...more,
  };
};
const crossings = ({ ribbons }: MirrorLayout) =>
  ribbons
    .flatMap((a, at) => ribbons.slice(at + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => (a.from.y - b.from.y) * (a.to.y - b.to.y) < 0).length;

describe('the two sides', () => {
  test('stand so that no band crosses where none has to, whatever the names', () => {
    const layout = layoutMirror(
      plan([
        ['a', 'z', 3],
        ['b', 'y', 4],
        ['c', 'x', 2],
        ['d', 'x', 1],
      ]),
    );
    expect(layout.seats.map(({ id }) => id)).toEqual(['z', 'y', 'x']);
    expect(crossings(layout)).toBe(0);
  });

  test('bands of a row or an agency stand side by side in the order of the other side', () => {
    const layout = layoutMirror(
      plan([
        ['a', 'z', 1],
        ['a', 'x', 2],
        ['b', 'z', 2],
        ['b', 'x', 1],
      ]),
    );
    // Two rows that both go to two agencies cross once, not more.
    expect(crossings(layout)).toBe(1);
  });

  test('a band is as wide as its bodies at both ends, and the bands fill the bars', () => {
    const layout = layoutMirror(
      plan([
        ['a', 'x', 2.5],
        ['a', 'y', 0.5],
        ['b', 'x', 4],
      ]),
    );
    for (const { width, key } of layout.ribbons)
      expect(width / layout.unit, key).toBeCloseTo({ 'a-x': 2.5, 'a-y': 0.5, 'b-x': 4 }[key] ?? 0);
    for (const [side, end] of [
      [layout.rows, 'from'],
      [layout.seats, 'to'],
    ] as const)
      for (const { bar } of side) {
        const own = layout.ribbons.filter(
          (ribbon) => ribbon[end].y >= bar.y - 0.01 && ribbon[end].y + ribbon.width <= bar.y + bar.height + 0.01,
        );
        expect(own.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(bar.height);
      }
  });

  test('grow with the room, and the picture is taller where the words need it', () => {
    const bands = Array.from({ length: 40 }, (_, index): [string, string, number] => [`r${index}`, `s${index % 7}`, 2]);
    const low = layoutMirror(plan(bands, { height: 300 }));
    const high = layoutMirror(plan(bands, { height: 900 }));
    expect(low.height).toBeGreaterThan(300);
    expect(low.size).toBe(11.5);
    expect(high.height).toBe(900);
    expect(high.unit).toBeGreaterThan(low.unit);
    expect(high.size).toBeGreaterThan(low.size);
  });

  test('are the same for the same, and nothing is nothing', () => {
    const bands: [string, string, number][] = [
      ['a', 'x', 1],
      ['b', 'y', 1],
    ];
    expect(layoutMirror(plan(bands))).toEqual(layoutMirror(plan(bands)));
    expect(layoutMirror({ ...plan([]), groups: [] }).ribbons).toEqual([]);
  });
});
