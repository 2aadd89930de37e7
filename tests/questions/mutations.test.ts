import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatDataset } from '../../src/dataset/format.ts';
import { buildGraph } from '../../src/model/graph.ts';
import { changes } from './changes.ts';
import { datasetOf, projectFacts } from './projectFacts.ts';
import { ask, questions } from './question.ts';

/** Every place in a source that a record cites, wherever it stands in it. */
function citationLists(value: unknown): { source: string; locator: string }[][] {
  if (Array.isArray(value)) return value.flatMap(citationLists);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'citations' ? [part as { source: string; locator: string }[]] : citationLists(part),
  );
}

describe('one change of a fact in data/', () => {
  test('starts from the facts that are published', () => {
    expect(formatDataset(datasetOf(projectFacts()))).toBe(readFileSync('public/asean.json', 'utf8'));
  });

  test('starts from right answers', () => {
    const graph = buildGraph(datasetOf(projectFacts()));
    for (const question of questions) ask(graph, question);
  });

  test('is tried for every question', () => {
    expect(Object.keys(changes).sort()).toEqual(questions.map(({ id }) => id).sort());
  });

  const tries = questions.flatMap((question) =>
    (changes[question.id] ?? []).map((change, index) => [question.id, index + 1, question, change] as const),
  );
  test.each(tries)('makes the answer to %s wrong (%i)', (_id, _index, question, change) => {
    const facts = projectFacts();
    change(facts);
    expect(() => ask(buildGraph(datasetOf(facts)), question)).toThrow(/expected|must lead/);
  });
});

describe('one place in a source, struck out everywhere', () => {
  const tries = questions.flatMap((question) =>
    question.sources.map((place) => [question.id, `${place.source}, ${place.locator}`, question, place] as const),
  );
  test.each(tries)('leaves the answer to %s without %s', (_id, _place, question, { source, locator }) => {
    const facts = projectFacts();
    for (const list of citationLists(facts)) {
      const at = list.findIndex((each) => each.source === source && each.locator === locator);
      if (at >= 0) list.splice(at, 1);
    }
    expect(() => ask(buildGraph(datasetOf(facts)), question)).toThrow();
  });
});
