import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHIP_GAP, flowChips } from './chips.ts';

const chips = (...widths: number[]) => widths.map((width, index) => ({ id: `c${index}`, width }));
const room = { left: 100, right: 200, most: 2, countWidth: 20 };
const read = (flow: ReturnType<typeof flowChips>) => flow.placed.map(({ id, x, line }) => `${id} ${line}:${x}`);

describe('chips', () => {
  test('flow like words, line after line', () => {
    const flow = flowChips(chips(40, 40, 60, 20), room);
    expect(read(flow)).toEqual(['c0 0:100', `c1 0:${140 + CHIP_GAP}`, 'c2 1:100', `c3 1:${160 + CHIP_GAP}`]);
    expect(flow).toMatchObject({ hidden: [], lines: 2 });
  });

  test('that find no room are hidden, and room for their count is kept at the end of the last line', () => {
    const flow = flowChips(chips(90, 40, 40, 40), room);
    expect(read(flow)).toEqual(['c0 0:100', 'c1 1:100']);
    expect(flow.hidden).toEqual(['c2', 'c3']);
    expect(flow.end + room.countWidth).toBeLessThanOrEqual(room.right);
  });

  test('are not hidden for the sake of a count that is not needed', () => {
    expect(flowChips(chips(45, 45), { ...room, most: 1 }).hidden).toEqual([]);
  });

  test('are none where there are none', () => {
    expect(flowChips([], room)).toMatchObject({ placed: [], hidden: [], end: 100 });
  });

  test('keep their order, lose nobody, stay within their lines and apart from each other', () => {
    const widths = fc.array(fc.double({ min: 5, max: 120, noNaN: true }), { maxLength: 30 });
    const rooms = fc.record({
      most: fc.integer({ min: 1, max: 5 }),
      countWidth: fc.constantFrom(0, 20, 40),
      wide: fc.integer({ min: 60, max: 600 }),
    });
    fc.assert(
      fc.property(widths, rooms, (some, { most, countWidth, wide }) => {
        const all = chips(...some);
        const right = 50 + wide;
        const { placed, hidden, lines, end } = flowChips(all, { left: 50, right, most, countWidth });
        expect([...placed.map(({ id }) => id), ...hidden]).toEqual(all.map(({ id }) => id));
        expect(lines).toBeLessThanOrEqual(most);
        for (const [index, chip] of placed.entries()) {
          expect(chip.x).toBeGreaterThanOrEqual(50);
          expect(chip.x + chip.width).toBeLessThanOrEqual(right + 1e-9);
          expect(chip.line).toBeLessThan(lines);
          const next = placed[index + 1];
          if (next?.line === chip.line) expect(next.x).toBeCloseTo(chip.x + chip.width + CHIP_GAP);
          else if (next) expect(next).toMatchObject({ line: chip.line + 1, x: 50 });
        }
        if (hidden.length > 0 && placed.length > 0) expect(end + countWidth).toBeLessThanOrEqual(right + CHIP_GAP + 1e-9);
      }),
    );
  });
});
