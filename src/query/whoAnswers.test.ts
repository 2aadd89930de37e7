import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import type { Graph } from '../model/graph.ts';
import type { Basis, Verb } from '../model/schema.ts';
import { focalLevelOf, whoAnswers } from './whoAnswers.ts';

const release = [{ source: 'release-2026', locator: 'Paragraph 2' }];
const names = (from: string, to: string, verb: Verb = 'focal-point', basis: Basis = 'stated') =>
  ({ kind: 'focalPointFor', verb, from, to, basis, citations: basis === 'unverified' ? [] : release }) as const;
const told = (graph: Graph, id: string) => {
  const { answer, wider, alternates, unverified } = whoAnswers(graph, id);
  return {
    answer: answer && `${answer.level}: ${answer.statements.map(({ agency }) => agency)}`,
    wider: wider.map(({ level }) => level),
    alternates: alternates.map(({ agency }) => agency),
    unverified: unverified.map(({ agency }) => agency),
  };
};

describe('who answers', () => {
  test('is the most specific that a source names, with the wider ones after it', () => {
    expect(told(smallGraph(), 'acdm')).toEqual({ answer: 'body: bnpb', wider: ['sector', 'pillar'], alternates: [], unverified: [] });
  });

  test('is never an alternate, who is told apart', () => {
    const graph = smallGraph(({ relations }) =>
      relations.push(names('kemnaker', 'acdm', 'alternate'), names('kemnaker', 'slom', 'alternate')),
    );
    expect(told(graph, 'acdm')).toMatchObject({ answer: 'body: bnpb', alternates: ['kemnaker'] });
    expect(told(graph, 'slom')).toMatchObject({ answer: 'sector: kemnaker', alternates: ['kemnaker'] });
  });

  test('has no alternate from a wider level than the answer', () => {
    const graph = smallGraph(({ relations }) => relations.push(names('kemnaker', 'disaster', 'alternate')));
    expect(told(graph, 'acdm').alternates).toEqual([]);
    expect(told(graph, 'ammdm').alternates).toEqual(['kemnaker']);
  });

  test('is never an unverified statement, however specific', () => {
    const graph = smallGraph(({ relations }) =>
      relations.push(names('bnpb', 'slom', 'focal-point', 'unverified'), names('bnpb', 'seom', 'focal-point', 'unverified')),
    );
    expect(told(graph, 'slom')).toMatchObject({ answer: 'sector: kemnaker', unverified: ['bnpb'] });
    expect(told(graph, 'seom')).toMatchObject({ answer: undefined, unverified: ['bnpb'] });
    expect(focalLevelOf(graph, 'seom')).toBe('none');
  });

  test.each([
    ['acdm', 'body'],
    ['cop-aathp', 'body'],
    ['acdm-wg-pm', 'superior'],
    ['com-aathp', 'superior'],
    ['awgcc', 'sector'],
    ['acwc', 'sector'],
    ['soca', 'pillar'],
    ['admm', 'pillar'],
    ['seom', 'none'],
    ['some', 'none'],
    ['asean-summit', 'none'],
    ['sector-health', 'sector'],
    ['ascc', 'pillar'],
  ] as const)('for %s is named at the level: %s', (id, level) => {
    expect(focalLevelOf(publishedGraph(), id)).toBe(level);
  });
});
