import { readdirSync, readFileSync } from 'node:fs';
import { HEAD, isFragment } from '../../src/dataset/compile.ts';
import { type FragmentFile, join } from '../../src/dataset/join.ts';
import type { Dataset, Fragment } from '../../src/model/schema.ts';

/** The facts as people edit them: every file of `data/` as one, in the order in which they are joined. */
export type Facts = Required<Fragment>;

const COLLECTIONS = ['sources', 'nodes', 'relations', 'posts', 'meetings', 'notes'] as const;

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function readFacts(): Facts {
  const paths = readdirSync('data', { recursive: true, encoding: 'utf8' }).map((path) => `data/${path.replaceAll('\\', '/')}`);
  const fragments = paths
    .filter(isFragment)
    .sort()
    .map((path) => read(path) as Fragment);
  const gathered = COLLECTIONS.map((key) => [key, fragments.flatMap((fragment): unknown[] => fragment[key] ?? [])]);
  return Object.fromEntries(gathered) as Facts;
}

let known: Facts | undefined;

/** A fresh copy of all facts of the project. */
export function projectFacts(): Facts {
  known ??= readFacts();
  return structuredClone(known);
}

/** The dataset that follows from these facts, with everything that the join derives. */
export function datasetOf(facts: Facts): Dataset {
  const places = Object.fromEntries(COLLECTIONS.map((key) => [key, [...facts[key].keys()]])) as FragmentFile['places'];
  return join(read(HEAD) as Pick<Dataset, 'version' | 'asOf'>, [{ path: 'data/all.json', fragment: facts, places }]).dataset;
}
