import { type Dataset, datasetHeadSchema, fragmentSchema } from '../model/schema.ts';
import { factProblems } from './check.ts';
import { formatDataset, formatFragment } from './format.ts';
import { problemsOfIssues } from './issues.ts';
import { type FragmentFile, join } from './join.ts';
import { jsonFault } from './jsonFault.ts';
import { jsonSchemaText } from './jsonSchema.ts';
import { countsOverLimits, textOverLimits } from './limits.ts';
import type { Problem } from './problem.ts';
import { sift, type Unread } from './sift.ts';

/** A file by its path from the root of the project, with `/` between folders. */
export interface TextFile {
  path: string;
  text: string;
}
export type Compiled =
  | { dataset: Dataset; files: TextFile[]; problems?: undefined }
  | { dataset?: undefined; files?: undefined; problems: Problem[] };

/** What is true of the whole stands here. */
export const HEAD = 'data/dataset.json';

/** Whether a file of `data/` holds facts; the talk's scenes and the list of what was left out do not. */
export function isFragment(path: string): boolean {
  return (
    path.startsWith('data/') && path.endsWith('.json') && path !== HEAD && path !== 'data/left-out.json' && !path.startsWith('data/scenes/')
  );
}

/**
 * Turns the files of `data/` into every file as it should stand: the same files in canonical form, `asean.json` and its
 * schema. Otherwise all problems of all files, by file.
 */
export function compileData(files: readonly TextFile[]): Compiled {
  const problems: Problem[] = [];
  const unread: { file: string; unread: Unread }[] = [];
  const fragments: FragmentFile[] = [];
  const formatted: TextFile[] = [];
  const report = (file: string, found: readonly Problem[]) => {
    for (const problem of found) problems.push({ ...problem, file });
  };
  let head = { version: '0.0.0', asOf: '9999' };

  if (!files.some(({ path }) => path === HEAD)) problems.push({ code: 'file-missing', file: HEAD, path: '', params: {} });
  for (const { path, text } of files) {
    if (path !== HEAD && !isFragment(path)) continue;
    const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const unreadable = [...textOverLimits(json), jsonFault(json, true) ?? []].flat()[0];
    if (unreadable) {
      report(path, [unreadable]);
      const quoted = new Set([...json.matchAll(/"(?:[^"\\\n]|\\.)*"/g)].map(([text]) => text));
      unread.push({ file: path, unread: { aside: [], defined: quoted, mentioned: quoted } });
      continue;
    }
    const value: unknown = JSON.parse(json);
    if (path === HEAD) {
      const read = datasetHeadSchema.safeParse(value);
      if (read.success) {
        head = read.data;
        formatted.push({ path, text: formatFragment(head) });
      } else report(path, problemsOfIssues(read.error.issues, value, datasetHeadSchema));
      continue;
    }
    const sifted = sift(value, fragmentSchema);
    report(path, sifted.problems);
    unread.push({ file: path, unread: sifted.unread });
    fragments.push({ path, fragment: sifted.sound, places: sifted.places });
    formatted.push({ path, text: formatFragment(sifted.sound) });
  }

  const { dataset, origin } = join(head, fragments);
  for (const problem of [...countsOverLimits(dataset), ...factProblems(dataset, unread, origin)])
    problems.push(problem.file ? problem : { ...problem, file: HEAD });
  if (problems.length > 0) return { problems: problems.sort(byFile) };
  return {
    dataset,
    files: [
      ...formatted,
      { path: 'public/asean.json', text: formatDataset(dataset) },
      { path: 'public/asean.schema.json', text: jsonSchemaText() },
    ],
  };
}

function byFile(a: Problem, b: Problem): number {
  const [first, second] = [a.file ?? '', b.file ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
}
