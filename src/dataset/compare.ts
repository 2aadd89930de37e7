/** `npm run data:compare -- <old> [<new>]`: what is different between two versions of `asean.json`, and which version is due. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { datasetSchema } from '../model/schema.ts';
import { versionWords } from '../text/versions.ts';
import { compareShapes } from './compareShapes.ts';
import { compareVersions, REASONS, reaches, type VersionComparison, versionAfter } from './compareVersions.ts';

const PUBLISHED = 'public/asean.json';
const SCHEMA = 'asean.schema.json';
/** So many differences of a kind are named; the rest are counted. */
const NAMED = 12;

/**
 * Runs the command and returns its exit code: 0 when the new file bears the version that is due or a later one, else 1.
 * The schema that lies beside a file says its shape; an old file that breaks today's schema has another shape too.
 */
export function runCompare(args: readonly string[], print: (line: string) => void): 0 | 1 {
  const language = /--lang[ =]id\b/.test(args.join(' ')) ? 'id' : 'en';
  const words = versionWords[language];
  const [oldPath, nextPath = PUBLISHED, ...more] = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--lang');
  const refuse = (line: string): 1 => {
    print(line);
    return 1;
  };
  if (!oldPath || more.length > 0) return refuse(words.usage);

  const [oldFile, nextFile] = [readJson(oldPath), readJson(nextPath)];
  if (oldFile === undefined) return refuse(words.unreadable(oldPath));
  if (nextFile === undefined) return refuse(words.unreadable(nextPath));
  const next = datasetSchema.safeParse(nextFile);
  if (!next.success) return refuse(words.invalid(nextPath));
  const old = datasetSchema.safeParse(oldFile);
  const version = old.success ? old.data.version : versionIn(oldFile);
  if (version === undefined) return refuse(words.invalid(oldPath));

  const comparison: VersionComparison = old.success
    ? compareVersions(old.data, next.data, shapesBeside(oldPath, nextPath))
    : { bump: 'major', reasons: misfits(old.error.issues).map((field) => ({ code: 'shape-changed', field })) };
  printReasons(comparison, language, print);
  if (comparison.bump === 'none') print(words.same);
  const due = versionAfter(version, comparison.bump);
  print(words.due(words.bumps[comparison.bump], version, due));
  const right = reaches(next.data.version, due);
  print(right ? words.right(next.data.version) : words.raise(next.data.version, due));
  return right ? 0 : 1;
}

function printReasons({ reasons }: VersionComparison, language: 'en' | 'id', print: (line: string) => void): void {
  const words = versionWords[language];
  const kinds = new Map<string, string[]>();
  for (const reason of reasons) {
    const kind = `${reason.code} ${reason.collection ?? ''}`;
    const line = `${REASONS[reason.code].padEnd(6)} ${words.reasons[reason.code]?.(reason) ?? reason.code}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), line]);
  }
  for (const lines of kinds.values()) {
    for (const line of lines.slice(0, NAMED)) print(line);
    if (lines.length > NAMED) print(`       ${words.more(lines.length - NAMED)}`);
  }
}

/** Undefined when there is no such file, or what it holds is not JSON. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Where the schemas beside two files differ; nowhere when there are not two. */
function shapesBeside(oldPath: string, nextPath: string): string[] {
  const [old, next] = [oldPath, nextPath].map((path) => join(dirname(resolve(path)), SCHEMA));
  if (!old || !next || old === next || !existsSync(old) || !existsSync(next)) return [];
  return compareShapes(readJson(old), readJson(next));
}

/** The fields at which a file breaks the schema, without the places of records. */
function misfits(issues: readonly { path: readonly PropertyKey[] }[]): string[] {
  return [...new Set(issues.map(({ path }) => path.filter((key) => typeof key === 'string').join('.') || '(top)'))];
}

function versionIn(value: unknown): string | undefined {
  const version = (value as { version?: unknown } | null)?.version;
  return typeof version === 'string' && /^\d+\.\d+\.\d+$/.test(version) ? version : undefined;
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href)
  process.exitCode = runCompare(process.argv.slice(2), (line) => console.log(line));
