import { describe, expect, test } from 'vitest';
import { publishedDataset } from '../../tests/fixtures/publishedGraph.ts';
import { smallDataset } from '../../tests/fixtures/smallDataset.ts';
import { parseDataset } from './parse.ts';
import { firstPart, laterPart, readLater } from './parts.ts';

describe.each([
  ['the published data', publishedDataset()],
  ['a small structure', smallDataset()],
])('%s in two parts', (_, dataset) => {
  const first = firstPart(dataset);
  const later = laterPart(dataset);

  test('the first part is a sound dataset by itself', () => {
    expect(parseDataset(JSON.stringify(first)).problems).toBeUndefined();
  });

  test('together they are what they were, to the order of the fields', () => {
    const whole = readLater(first, JSON.stringify(later));
    expect(JSON.stringify(whole)).toBe(JSON.stringify(dataset));
  });

  test('a later part of another version is none', () => {
    expect(readLater(first, JSON.stringify({ ...later, version: '9.9.9' }))).toBeUndefined();
  });
});

test('a later part that is broken, cut off or at odds with the first is none', () => {
  const dataset = publishedDataset();
  const first = firstPart(dataset);
  const later = laterPart(dataset);
  const cut = JSON.stringify(later).slice(0, -20);
  const note = { ...(later.notes[0] as (typeof later.notes)[number]), about: ['no-such-body'] };
  for (const text of ['', '<!doctype html>', cut, '{"version":1}', JSON.stringify({ ...later, notes: [note] })])
    expect(readLater(first, text), text.slice(0, 40)).toBeUndefined();
});
