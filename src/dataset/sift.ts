import type * as z from 'zod/mini';
import type { Dataset, Fragment } from '../model/schema.ts';
import { problemsOfIssues } from './issues.ts';
import { type Problem, shown } from './problem.ts';

/** The collections of records in a dataset and in a fragment, in the order of the schema. */
export const COLLECTIONS = ['sources', 'nodes', 'relations', 'posts', 'meetings', 'notes'] as const;
export type Collection = (typeof COLLECTIONS)[number];
export type Places = Record<Collection, number[]>;

/** What is left of a file when its broken records are set aside. */
export interface Sifted<T> {
  /** The file with sound records only; undefined when nothing can be read from it. */
  sound: T | undefined;
  /** For each sound record, its place in the file. */
  places: Places;
  problems: Problem[];
  /** Every text in the broken records, as shown in messages. What these records name is not missing, it is not readable yet. */
  mentioned: Set<string>;
}

/**
 * Reads a file against its schema. Broken records are reported and set aside, so that the rules can still look at the
 * others and the reader sees all problems at once.
 */
export function sift<T extends Dataset | Fragment>(value: unknown, schema: z.ZodMiniType<T>, substitute: Partial<Dataset> = {}): Sifted<T> {
  const whole = schema.safeParse(value);
  if (whole.success) return { sound: whole.data, places: placesOf(value, () => true), problems: [], mentioned: new Set() };

  const problems = problemsOfIssues(whole.error.issues, value, schema);
  const broken = new Set(whole.error.issues.map(({ path }) => `${String(path[0])}/${String(path[1])}`));
  const places = placesOf(value, (collection, place) => !broken.has(`${collection}/${place}`));
  const mentioned = new Set<string>();
  const rest: Record<string, unknown> = { ...substitute };
  for (const collection of COLLECTIONS) {
    const records = recordsOf(value, collection);
    const sound = new Set(places[collection]);
    rest[collection] = records.filter((_, place) => sound.has(place));
    records.forEach((record, place) => {
      if (!sound.has(place)) collectTexts(record, mentioned);
    });
  }
  const again = schema.safeParse(rest);
  return { sound: again.success ? again.data : undefined, places, problems, mentioned };
}

function recordsOf(value: unknown, collection: Collection): unknown[] {
  const records: unknown = (value as Record<string, unknown> | null | undefined)?.[collection];
  return Array.isArray(records) ? records : [];
}

function placesOf(value: unknown, keep: (collection: Collection, place: number) => boolean): Places {
  const of = (collection: Collection) => [...recordsOf(value, collection).keys()].filter((place) => keep(collection, place));
  return Object.fromEntries(COLLECTIONS.map((collection) => [collection, of(collection)])) as Places;
}

/** Depth is limited at the door, so this may call itself. */
function collectTexts(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(shown(value));
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) collectTexts(inner, into);
}
