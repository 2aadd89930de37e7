import { describe, expect, test } from 'vitest';
import { linkChartOf } from '../../tests/fixtures/linkChart.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import type { Mark } from '../view/drawing.ts';
import { stepAround } from './stepAround.ts';

const { marks } = linkChartOf(smallGraph()).draw({ width: 900, height: 600 });
const from = (key: string, ...keys: string[]) =>
  keys.reduce<Mark | undefined>(
    (mark, pressed) => mark && stepAround(marks, mark, pressed),
    marks.find((mark) => mark.key === key),
  )?.key;

describe('keys around the circle', () => {
  test('go round all of it, and back', () => {
    for (const keys of [Array(marks.length).fill('ArrowDown'), Array(marks.length).fill('ArrowUp')])
      expect(keys).toHaveLength(marks.length);
    const seen = new Set<string>();
    let at = marks[0] as Mark;
    for (const _ of marks) {
      seen.add(at.key);
      const isRight = at.lines[0]?.anchor === 'start';
      at = stepAround(marks, at, isRight ? 'ArrowDown' : 'ArrowUp') as Mark;
    }
    expect(seen.size).toBe(marks.length);
    expect(at.key).toBe(marks[0]?.key);
  });

  test('down is down on either side', () => {
    for (const mark of marks) {
      const next = stepAround(marks, mark, 'ArrowDown');
      const sameSide = next?.lines[0]?.anchor === mark.lines[0]?.anchor;
      if (next && sameSide) expect(next.y, mark.key).toBeGreaterThan(mark.y);
    }
  });

  test('cross over to what stands opposite, and nowhere else', () => {
    const right = marks.find(({ lines }) => lines[0]?.anchor === 'start') as Mark;
    expect(from(right.key, 'ArrowRight')).toBeUndefined();
    expect(marks.find(({ key }) => key === from(right.key, 'ArrowLeft'))?.lines[0]?.anchor).toBe('end');
    expect(from(right.key, 'Home')).toBe(marks[0]?.key);
    expect(from(right.key, 'End')).toBe(marks.at(-1)?.key);
    expect(from(right.key, 'a')).toBeUndefined();
  });
});
