import { buildGraph } from '../model/graph.ts';
import type { Dataset } from '../model/schema.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { RULES } from './rules/index.ts';
import type { Collection, Unread } from './sift.ts';
import { strays } from './strays.ts';

/**
 * Every problem in the facts together: what the rules find in a dataset whose records have the right shape, traced to
 * where people edit it, and what the records that were set aside refer to in vain.
 */
export function factProblems(dataset: Dataset, files: readonly { file?: string; unread: Unread }[], origin: Origin): Problem[] {
  const graph = buildGraph(dataset);
  const every = (set: 'defined' | 'mentioned') => new Set(files.flatMap(({ unread }) => [...unread[set]]));
  const unread: Unread = { aside: [], defined: every('defined'), mentioned: every('mentioned') };
  const found = RULES.flatMap((rule) => rule(graph));
  const lost = files.flatMap(({ file, unread: { aside } }) =>
    strays(aside, graph).map((problem) => (file === undefined ? problem : { ...problem, file })),
  );
  return withoutEchoes([...traced(found, origin), ...lost], unread);
}

/** What refers to an id. */
const REFERS: ReadonlySet<ProblemCode> = new Set(['unknown-node', 'unknown-source', 'unknown-sector', 'unknown-subject']);
/** What misses something that may stand in a record that cannot be read yet. */
const MISSED: ReadonlySet<ProblemCode> = new Set(['uncited-node', 'sector-without-pillar', 'format-unnamed', 'format-unsourced']);

/** Leaves out the problems that may only be echoes of what could not be read. */
function withoutEchoes(problems: readonly Problem[], { defined, mentioned }: Unread): Problem[] {
  return problems.filter(
    ({ code, found = '' }) => !(REFERS.has(code) && defined.has(found)) && !(MISSED.has(code) && mentioned.has(found)),
  );
}

/** Where a record of the joined dataset comes from. */
export type Origin = (collection: Collection, index: number) => { file?: string; index: number } | undefined;

/** Turns paths in the joined dataset into paths in the files that people edit. */
function traced(problems: readonly Problem[], origin: Origin): Problem[] {
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
