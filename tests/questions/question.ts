import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Graph } from '../../src/model/graph.ts';
import type { Citation } from '../../src/model/schema.ts';
import { answers } from './answers.ts';
import { type Scope, within } from './scope.ts';

/** A question that the app must let a user answer. */
export interface Question {
  id: string;
  category: string;
  question: { en: string; id: string };
  /** The answer as the sources give it, in words. */
  answer: string;
  /** Where they say so. */
  sources: Citation[];
  /** Of what it is asked, where that is not every source that the project has read. */
  scope?: Scope;
  /** Whether the answer is that the documents do not say. */
  negative: boolean;
}

/** The 24 questions that came with the documents (Q…) and others like them (O…). */
export const questions: readonly Question[] = JSON.parse(readFileSync('tests/questions/questions.json', 'utf8')).questions;

/** Asks the structure one question. Throws when the answer, or a place in a source that it must lead to, is not as the documents have it. */
export function ask(graph: Graph, { id, sources, scope = 'sources' }: Question): void {
  const answer = answers[id];
  if (!answer) throw new Error(`nobody asks ${id}`);
  const places = answer(within(graph, scope));
  for (const place of sources) expect(places, `${id} must lead to its source`).toContainEqual(place);
}
