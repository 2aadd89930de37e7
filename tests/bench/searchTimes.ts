import type { Dataset } from '../../src/model/schema.ts';
import { buildSearch } from '../../src/query/search.ts';
import { grownGraph } from './grownGraph.ts';
import { median, p95, type Row } from './row.ts';

const TYPED = ['acdm', 'bencana', 'pekerja migran', 'focal point kesehatan', 'senior oficials meeting', 'dewan', 'zzzz'];
const ROUNDS = 20;

/** How long a keystroke's search takes in Node, by number of bodies. */
export function measureSearch(dataset: Dataset): Row[] {
  const sizes = [{ bodies: 400, budget: 16 }, { bodies: 1000 }, { bodies: 3000 }, { bodies: 10_000, budget: 50 }];
  return sizes.flatMap(({ bodies, budget }): Row[] => {
    const graph = grownGraph(dataset, bodies);
    const [index, search] = timed(() => buildSearch(graph));
    const keystrokes = TYPED.flatMap((words) => [...words].map((_, at) => words.slice(0, at + 1)));
    for (const typed of keystrokes) search(typed);
    const times = Array.from({ length: ROUNDS }, () => keystrokes.map((typed) => timed(() => search(typed))[0])).flat();
    return [
      { what: `${bodies} bodies: index built`, value: index, unit: 'ms' },
      { what: `${bodies} bodies: a keystroke, median`, value: median(times), unit: 'ms' },
      { what: `${bodies} bodies: a keystroke, p95`, value: p95(times), unit: 'ms', budget },
    ];
  });
}

function timed<T>(work: () => T): [milliseconds: number, result: T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}
