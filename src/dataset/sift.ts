import type * as z from 'zod/mini';
import type { Dataset, datasetSchema, Fragment, fragmentSchema } from '../model/schema.ts';
import { problemsOfIssues } from './issues.ts';
import { jsonPath, type Problem, shown } from './problem.ts';

/** The collections of records in a dataset and in a fragment, in the order of the schema. */
export const COLLECTIONS = ['sources', 'nodes', 'relations', 'posts', 'meetings', 'notes'] as const;
export type Collection = (typeof COLLECTIONS)[number];
export type Places = Record<Collection, number[]>;

/** What is left of a file when its broken records are set aside. */
export interface Sifted<T> {
  sound: T;
  /** For each sound record, its place in the file. */
  places: Places;
  problems: Problem[];
  unread: Unread;
}

/** What a broken file may still hold. Ids and texts are kept as shown in messages. */
export interface Unread {
  /** Records that could not be read at all, with their places. */
  aside: { collection: Collection; place: number; record: unknown }[];
  /** Ids that broken records have: who refers to them is not wrong. */
  defined: Set<string>;
  /** Every text in what could not be read: what is missed elsewhere may stand there. */
  mentioned: Set<string>;
}

/**
 * Reads a file against its schema, record by record, so that the reader sees all problems at once. A record with a
 * broken field that it can do without is read without it; others are set aside. `substitute` stands in for a broken head.
 */
export function sift(value: unknown, schema: typeof datasetSchema, substitute: Pick<Dataset, 'version' | 'asOf'>): Sifted<Dataset>;
export function sift(value: unknown, schema: typeof fragmentSchema): Sifted<Fragment>;
export function sift(value: unknown, schema: typeof datasetSchema | typeof fragmentSchema, substitute = {}): Sifted<Dataset | Fragment> {
  const lists = new Map(COLLECTIONS.map((collection) => [collection, listIn(value, collection)]));
  const empty = Object.fromEntries([...lists].filter(([, records]) => records).map(([collection]) => [collection, []]));
  const head = schema.safeParse(isRecord(value) ? { ...value, ...empty } : value);
  const problems = head.success ? [] : problemsOfIssues(head.error.issues, value, schema);
  const unread: Unread = { aside: [], defined: new Set(), mentioned: new Set() };
  if (!head.success && isRecord(value))
    for (const [key, inner] of Object.entries(value))
      if (!Object.hasOwn(empty, key)) for (const texts of [unread.defined, unread.mentioned]) collectTexts(inner, texts);

  const sound = (
    head.success ? head.data : { sources: [], nodes: [], relations: [], posts: [], meetings: [], notes: [], ...substitute }
  ) as Record<Collection, unknown[]>;
  const places: Places = { sources: [], nodes: [], relations: [], posts: [], meetings: [], notes: [] };
  for (const [collection, records] of lists) {
    const record = elementOf(schema.shape[collection]);
    records?.forEach((each, place) => {
      const read = readRecord(each, record);
      const mended = read.success ? read : readRecord(withoutBroken(each, read.issues), record);
      if (mended.success) {
        sound[collection].push(mended.data);
        places[collection].push(place);
      } else {
        unread.aside.push({ collection, place, record: each });
        if (isRecord(each) && typeof each.id === 'string') unread.defined.add(shown(each.id));
      }
      if (read.success) return;
      const path = jsonPath([collection, place]);
      const inside = problemsOfIssues(read.issues, each, record).map((problem) => ({
        ...problem,
        path: problem.path ? `${path}.${problem.path}` : path,
      }));
      for (const problem of inside.length ? inside : [{ code: 'bad-format' as const, path, found: shown(each), params: {} }]) {
        problems.push(problem);
        // An id is meant as it should be written.
        if (problem.code === 'bad-slug' && problem.params.nearest) unread.defined.add(shown(problem.params.nearest));
      }
      collectTexts(each, unread.mentioned);
    });
  }
  return { sound: sound as unknown as Dataset | Fragment, places, problems, unread };
}

function readRecord(
  record: unknown,
  schema: z.ZodMiniType,
): { success: true; data: unknown } | { success: false; issues: z.core.$ZodIssue[] } {
  try {
    const read = schema.safeParse(record);
    return read.success ? read : { success: false, issues: read.error.issues };
  } catch {
    // zod runs out of stack on a record with some hundred thousand faults.
    return { success: false, issues: [] };
  }
}

/** The record without the fields that have issues. */
function withoutBroken(record: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (!isRecord(record)) return record;
  const broken = new Set(
    issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [String(issue.path[0])])),
  );
  return Object.fromEntries(Object.entries(record).filter(([field]) => !broken.has(field)));
}

function elementOf(schema: (typeof datasetSchema | typeof fragmentSchema)['shape'][Collection]): z.ZodMiniType {
  const list = schema._zod.def.type === 'optional' ? schema._zod.def.innerType : schema;
  return (list as z.ZodMiniArray<z.ZodMiniType>)._zod.def.element;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listIn(value: unknown, collection: Collection): unknown[] | undefined {
  const records = isRecord(value) ? value[collection] : undefined;
  return Array.isArray(records) ? records : undefined;
}

/** Depth is limited at the door, so this may call itself. */
function collectTexts(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(shown(value));
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) collectTexts(inner, into);
}
