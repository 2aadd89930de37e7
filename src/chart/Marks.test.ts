import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { chartOf } from '../../tests/fixtures/chart.ts';
import { drawnChart } from '../../tests/fixtures/drawnChart.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import type { DrawnLine } from '../view/drawing.ts';
import { Marks, pathOf } from './Marks.tsx';

const line: DrawnLine = {
  key: 'a',
  from: 'a',
  to: 'b',
  points: [
    [100, 50],
    [60, 50],
    [60, 10],
    [20, 10],
  ],
  basis: 'stated',
  role: 'primary',
  hue: 'ascc',
  emphasis: 'rest',
};

describe('a line as drawn', () => {
  test('starts at its higher end, with sharp corners', () => {
    expect(pathOf(line)).toBe('M20,10L60,10 60,50 100,50');
  });

  test('has rounded corners where it is a curve, and still meets both ends', () => {
    expect(pathOf({ ...line, curved: true })).toBe('M20,10L53,10Q60,10 60,17L60,43Q60,50 67,50L100,50');
  });

  test('is nothing without points, and never a broken number', () => {
    expect(pathOf({ ...line, points: [] })).toBe('');
    const folded = pathOf({
      ...line,
      curved: true,
      points: [
        [0, 0],
        [10, 0],
        [10, 0],
        [10, 30],
      ],
    });
    expect(folded).not.toMatch(/NaN|Infinity/);
  });
});

describe('the chart as markup', () => {
  const drawing = drawnChart(chartOf(smallGraph()), { width: 1366, height: 640 }, 'acdm');
  const markup = renderToStaticMarkup(createElement('svg', {}, createElement(Marks, { drawing, activeKey: 'acdm' })));

  test('has a button with a spoken name for each mark, one of them in the tab order', () => {
    for (const mark of drawing.marks) expect(markup).toContain(`data-key="${mark.key}"`);
    expect(markup.match(/role="button"/g)).toHaveLength(drawing.marks.length);
    expect(markup.match(/tabindex="0"/gi)).toHaveLength(1);
    expect(markup).toContain('aria-label="ACDM, ASEAN Committee on Disaster Management');
    expect(markup.match(/aria-pressed="true"/g)).toHaveLength(1);
  });

  test('says which bodies a line joins, and hides the lines from the ear', () => {
    for (const { from, to } of drawing.lines) expect(markup).toContain(`data-from="${from}" data-to="${to}"`);
    expect(markup).toMatch(/<g class="buses" aria-hidden="true">/);
  });

  test('carries no colour of its own: classes and tokens paint it', () => {
    expect(markup).not.toMatch(/fill="#|stroke="#|style="/);
    expect(markup).not.toContain('NaN');
  });
});
