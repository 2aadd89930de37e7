import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { drawnNetwork } from '../../tests/fixtures/drawnChart.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { NetworkMarks } from './NetworkMarks.tsx';

const drawing = drawnNetwork(smallGraph(), 'acdm');
const svg = renderToStaticMarkup(createElement(NetworkMarks, { drawing }));
const times = (pattern: RegExp) => [...svg.matchAll(pattern)].length;

describe('the network as SVG', () => {
  test('has a box for each body, a ring for each step, and every line once', () => {
    for (const { id } of drawing.marks) expect(svg).toContain(`data-id="${id}"`);
    expect(times(/class="network-ring"/g)).toBe(drawing.bands.length);
    expect(times(/class="tie-line/g)).toBe(drawing.lines.length);
  });

  test('says beside its lines what they are, and where they lead', () => {
    const said = drawing.lines.flatMap(({ label }) => label?.text ?? []);
    expect(said).toContain('reports to');
    for (const words of said) expect(svg).toContain(words);
    expect(times(/class="network-head"/g)).toBe(drawing.lines.filter(({ arrow }) => arrow).length);
  });
});
