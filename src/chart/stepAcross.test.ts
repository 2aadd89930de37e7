import { expect, test } from 'vitest';
import { mirrorChartOf } from '../../tests/fixtures/mirrorChart.ts';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { stepAcross } from './stepAcross.ts';

const drawing = mirrorChartOf(publishedGraph()).draw({ width: 1250, height: 900 });
/** The keys of the marks on the way. */
const way = (start: string, ...keys: string[]) => {
  let mark = drawing.marks.find(({ key }) => key === start);
  return keys.map((key) => {
    const next = mark && stepAcross(drawing, mark, key);
    mark = next ?? mark;
    return next?.key;
  });
};

test('right and left follow the broadest band to the other side and back', () => {
  expect(way('sector-disaster', 'ArrowRight', 'ArrowLeft')).toEqual(['seat-bnpb', 'sector-disaster']);
  expect(way('sector-agriculture', 'ArrowRight')).toEqual(['seat-kementan']);
  expect(way('sector-trade', 'ArrowRight', 'ArrowRight')).toEqual(['seat-none', undefined]);
});

test('up and down stay on their side, Home and End go to its ends', () => {
  expect(way('sector-health', 'ArrowUp', 'ArrowDown')).toEqual(['sector-labour', 'sector-health']);
  const [first, last] = [drawing.columns[2]?.[0], drawing.columns[2]?.at(-1)];
  expect(way('seat-bnpb', 'Home', 'ArrowUp', 'End', 'ArrowDown')).toEqual([first, undefined, last, undefined]);
});

test('left of the rows stand the pillars that can be opened', () => {
  expect(way('sector-health', 'ArrowLeft', 'ArrowUp', 'ArrowRight')).toEqual(['open-ascc', 'open-aec', 'aec-wide']);
});

test('other keys lead nowhere', () => {
  expect(way('sector-health', 'a', 'Enter')).toEqual([undefined, undefined]);
});
