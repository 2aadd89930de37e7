import { expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { currentSuccessors } from './currentSuccessors.ts';

const cited = [{ source: 'release-2026', locator: 'Paragraph 1' }];
const graph = smallGraph(({ nodes, relations }) => {
  for (const id of ['a', 'b', 'c', 'd', 'e']) nodes.push({ id, kind: 'agency', name: { id }, citations: cited });
  const succeeds = (from: string, to: string, role?: string) =>
    relations.push({ kind: 'succeeds', verb: 'succeeds', from, to, basis: 'stated', citations: cited, ...(role && { role }) });
  succeeds('b', 'a');
  succeeds('c', 'a');
  succeeds('d', 'b');
  succeeds('e', 'c', 'split-off');
});

test('an agency goes on in the last of those that took its place, each of several', () => {
  expect(currentSuccessors(graph, 'a').map(({ from }) => from)).toEqual(['d', 'c']);
  expect(currentSuccessors(graph, 'c')).toEqual([]);
});

test('agencies that succeed one another in a circle come to an end', () => {
  const circle = smallGraph(({ relations }) => {
    for (const [from, to] of [
      ['bnpb', 'kemnaker'],
      ['kemnaker', 'bnpb'],
    ] as const)
      relations.push({ kind: 'succeeds', verb: 'succeeds', from, to, basis: 'stated', citations: cited });
  });
  expect(currentSuccessors(circle, 'bnpb').map(({ from }) => from)).toEqual(['kemnaker']);
});
