import { buildGraph } from '../model/graph.ts';
import type { Dataset } from '../model/schema.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { RULES } from './rules/index.ts';
import type { Collection } from './sift.ts';

/** Every problem that the rules find in a dataset whose records have the right shape. */
export function brokenRules(dataset: Dataset): Problem[] {
  const graph = buildGraph(dataset);
  return RULES.flatMap((rule) => rule(graph));
}

/** What is missed may stand in a record that cannot be read yet. */
const MISSED: ReadonlySet<ProblemCode> = new Set([
  'unknown-node',
  'unknown-source',
  'unknown-sector',
  'unknown-subject',
  'uncited-node',
  'sector-without-pillar',
  'format-unnamed',
  'format-unsourced',
]);

/** Leaves out the problems that may only be echoes of broken records: these mention, in some field, what is missed. */
export function withoutEchoes(problems: readonly Problem[], mentioned: ReadonlySet<string>): Problem[] {
  return problems.filter(({ code, found }) => !MISSED.has(code) || !found || !mentioned.has(found));
}

/** Where a record of the joined dataset comes from. */
export type Origin = (collection: Collection, index: number) => { file?: string; index: number } | undefined;

/** Turns paths in the joined dataset into paths in the files that people edit. */
export function traced(problems: readonly Problem[], origin: Origin): Problem[] {
  const move = (path: string) => {
    const [, collection, index, rest] = /^(\w+)\[(\d+)\](.*)$/.exec(path) ?? [];
    const place = collection ? origin(collection as Collection, Number(index)) : undefined;
    return place ? { file: place.file, path: `${collection}[${place.index}]${rest}` } : undefined;
  };
  return problems.map((problem) => {
    const to = move(problem.path);
    // `at` is the place of the other record that a problem is about.
    const other = typeof problem.params.at === 'string' ? move(problem.params.at) : undefined;
    const params = other ? { ...problem.params, at: other.file ? `${other.file} ${other.path}` : other.path } : problem.params;
    return to ? { ...problem, ...to, params } : { ...problem, params };
  });
}
