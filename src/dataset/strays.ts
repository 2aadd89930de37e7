import type { Graph } from '../model/graph.ts';
import { SLUG } from '../model/schema.ts';
import { nearestOf } from './nearest.ts';
import { jsonPath, type Problem, type ProblemCode, shown } from './problem.ts';
import type { Collection, Unread } from './sift.ts';

/** The fields by which a record refers to others. */
const REFERENCES: Partial<Record<Collection, readonly string[]>> = {
  relations: ['from', 'to'],
  posts: ['agency', 'body'],
  meetings: ['bodies', 'hosts', 'attendees', 'observers', 'instruments'],
  notes: ['about'],
};

/** What records that were set aside refer to in vain. They are not of the right shape, so nothing is taken for granted. */
export function strays(aside: Unread['aside'], { dataset, nodes, sources }: Graph): Problem[] {
  if (aside.length === 0) return [];
  const subjects = new Set([...nodes.keys(), ...dataset.posts.map(({ id }) => id), ...dataset.meetings.map(({ id }) => id)]);
  const kinds = {
    'unknown-node': { known: nodes, meant: nearestOf([...nodes.keys()]) },
    'unknown-subject': { known: subjects, meant: nearestOf([...subjects]) },
    'unknown-source': { known: sources, meant: nearestOf([...sources.keys()]) },
  } satisfies Partial<Record<ProblemCode, unknown>>;
  const missing = (code: keyof typeof kinds, keys: PropertyKey[], id: unknown): Problem[] =>
    typeof id !== 'string' || !SLUG.test(id) || kinds[code].known.has(id)
      ? []
      : [{ code, path: jsonPath(keys), found: shown(id), params: kinds[code].meant(id) }];
  const uncited = (keys: PropertyKey[], value: unknown): Problem[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const at = [...keys, Array.isArray(value) ? Number(key) : key];
      return key === 'source' && keys.at(-2) === 'citations' ? missing('unknown-source', at, inner) : uncited(at, inner);
    });
  };
  return aside.flatMap(({ collection, place, record }) => [
    ...(REFERENCES[collection] ?? []).flatMap((field) => {
      const value = (record as Record<string, unknown> | null)?.[field];
      const code = collection === 'notes' ? 'unknown-subject' : 'unknown-node';
      return Array.isArray(value)
        ? value.flatMap((id, at) => missing(code, [collection, place, field, at], id))
        : missing(code, [collection, place, field], value);
    }),
    ...uncited([collection, place], record),
  ]);
}
