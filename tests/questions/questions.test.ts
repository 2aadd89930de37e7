import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../fixtures/publishedGraph.ts';
import { answers } from './answers.ts';
import { ask, questions } from './question.ts';

const graph = publishedGraph();

describe('the published data answers', () => {
  test.each(questions.map((question) => [`${question.id} ${question.question.en}`, question] as const))('%s', (_, question) => {
    ask(graph, question);
  });
});

describe('the questions', () => {
  test('are the 24 that came with the documents, and more', () => {
    expect(questions.filter(({ id }) => id.startsWith('Q'))).toHaveLength(24);
    expect(questions.length).toBeGreaterThanOrEqual(36);
  });

  test('are each asked once', () => {
    const ids = questions.map(({ id }) => id).sort();
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(answers).sort()).toEqual(ids);
  });

  test('name sources of the project', () => {
    for (const { id, sources } of questions) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { source } of sources) expect(graph.sources.has(source), `${id}: ${source}`).toBe(true);
    }
  });

  test('are asked through the queries, which hold none of the answers', () => {
    // The lists of words by which texts are read are no answers.
    const files = readdirSync('src/query').filter((file) => /(?<!\.test)\.ts$/.test(file));
    const code = files.map((file) => readFileSync(`src/query/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')).join('\n');
    const named = graph.dataset.nodes.filter(({ id, kind }) => kind !== 'pillar' && new RegExp(`['"\`]${id}['"\`]`).test(code));
    expect(named.map(({ id }) => id)).toEqual([]);
  });
});
