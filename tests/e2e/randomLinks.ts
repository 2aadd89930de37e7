import type { Dataset } from '../../src/model/schema.ts';
import { PILLARS, RELATION_KIND_NAMES, TIERS } from '../../src/model/schema.ts';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Links with one to three random filters each. */
export function randomFilterLinks(dataset: Dataset, count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const ids = (kind: string) => dataset.nodes.filter((node) => node.kind === kind).map(({ id }) => id);
  const choices: [key: string, values: readonly string[]][] = [
    ['pillar', PILLARS],
    ['tier', TIERS],
    ['sector', ids('sector')],
    ['relation', RELATION_KIND_NAMES],
    ['agency', ids('agency')],
    ['kind', ['body', 'office', 'sector']],
  ];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, () => {
    const query = new Map<string, Set<string>>();
    for (let filters = 1 + Math.floor(random() * 2); filters > 0; filters -= 1) {
      const [key, values] = pick(choices);
      query.set(key, new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(values))));
    }
    const parts = [...query].map(([key, values]) => `${key}=${[...values].sort().join(',')}`);
    if (random() < 0.3) parts.push('unverified=1');
    return `#/structure?${parts.sort().join('&')}`;
  });
}
