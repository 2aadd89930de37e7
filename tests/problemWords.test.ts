import { describe, expect, test } from 'vitest';
import { compileData } from '../src/dataset/compile.ts';
import { PROBLEM_CODES } from '../src/dataset/problem.ts';
import { WORDED_PROBLEMS, wordProblem } from '../src/text/problems.ts';
import { BROKEN_FILES } from './fixtures/brokenFiles.ts';
import { smallFiles } from './fixtures/smallDataset.ts';

describe('a broken file of facts', () => {
  const [head] = smallFiles();

  for (const { fault, text, en, id } of BROKEN_FILES)
    test(`with ${fault} is told in both languages, with place and remedy`, () => {
      const { problems = [] } = compileData(head ? [head, { path: 'data/small.json', text }] : []);
      expect(problems.map((problem) => wordProblem(problem, 'en').slice(0, en.length))).toEqual([en]);
      expect(problems.map((problem) => wordProblem(problem, 'id').slice(0, id.length))).toEqual([id]);
    });
});

describe('the words for problems', () => {
  test('exist for every code, and for no other', () => {
    expect([...WORDED_PROBLEMS].sort()).toEqual([...PROBLEM_CODES].sort());
  });

  test('say where, what and what to do', () => {
    const problem = {
      code: 'unknown-node',
      file: 'data/ascc/disaster.json',
      path: 'relations[12].to',
      found: '"acdmm"',
      params: { nearest: 'acdm' },
    };
    expect(wordProblem(problem, 'en')).toBe('data/ascc/disaster.json relations[12].to: "acdmm" is not a node. Did you mean "acdm"?');
  });
});
