/** `npm run data`: checks the facts, puts their files in canonical form and joins them into `public/asean.json`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHECK_WORDS, wordProblem } from '../text/problems.ts';
import { compileData, HEAD, isFragment, type TextFile } from './compile.ts';
import { type Count, counts } from './counts.ts';
import type { Problem } from './problem.ts';

const LEFT_OUT = 'data/left-out.json';

/**
 * Runs the command in the project at `root` and returns its exit code: 0, or 1 when anything is wrong. With `--check`
 * nothing is written, and a file that is not as it should stand is wrong too. With a problem nothing is written either.
 */
export function runData(root: string, args: readonly string[], print: (line: string) => void): 0 | 1 {
  const options = readOptions(args);
  const words = CHECK_WORDS[options.language];
  if (options.unknown !== undefined) {
    print(words.option(options.unknown));
    return 1;
  }
  const refuse = (problems: readonly Problem[]): 1 => {
    for (const problem of problems) print(wordProblem(problem, options.language));
    print(words.problems(problems.length));
    return 1;
  };

  const compiled = compileData(readData(root));
  if (compiled.problems) return refuse(compiled.problems);
  const stale = compiled.files.filter(({ path, text }) => readText(root, path) !== text);
  if (options.check && stale.length > 0) return refuse(stale.map(({ path }) => ({ code: 'stale', file: path, path: '', params: {} })));

  for (const count of counts(compiled.dataset)) print(countLine(count));
  const leftOut = countLeftOut(root);
  if (leftOut !== undefined) print(words.leftOut(leftOut));
  print(words.sound);
  for (const { path, text } of stale) replaceFile(join(root, path), text);
  print(options.check ? words.upToDate : words.written(stale.map(({ path }) => path)));
  return 0;
}

function readOptions(args: readonly string[]): { check: boolean; language: 'en' | 'id'; unknown?: string } {
  const options: ReturnType<typeof readOptions> = { check: false, language: 'en' };
  // `--lang id` and `--lang=id` are the same.
  for (const [option] of args.join(' ').matchAll(/--lang[ =](?:en|id)(?= |$)|\S+/g)) {
    if (option === '--check') options.check = true;
    else if (/^--lang[ =](?:en|id)$/.test(option)) options.language = option.endsWith('id') ? 'id' : 'en';
    else options.unknown ??= option;
  }
  return options;
}

/** The files of `data/` that are read, by path, with `/` between folders on every system. */
function readData(root: string): TextFile[] {
  const folder = join(root, 'data');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `data/${path.replaceAll('\\', '/')}`)
    .filter((path) => path === HEAD || isFragment(path))
    .sort()
    .map((path) => ({ path, text: readText(root, path) ?? '' }));
}

/** Undefined when there is no such file. A checkout with Windows line ends is read as if it had none. */
function readText(root: string, path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
}

/** Writes beside the file first, so that whoever reads it meets the old text or the new, never a half. */
function replaceFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

/** How many rows of the source inventory are listed with the reason why they are not in the structure. */
function countLeftOut(root: string): number | undefined {
  try {
    const value: unknown = JSON.parse(readText(root, LEFT_OUT) ?? '');
    const lists = Array.isArray(value) ? [value] : Object.values(value as object).filter(Array.isArray);
    return lists.flat().reduce((sum: number, { rows }: { rows?: unknown[] }) => sum + (rows?.length ?? 1), 0);
  } catch {
    return undefined;
  }
}

function countLine({ heading, total, of }: Count): string {
  return `${`${heading}:`.padEnd(22)}${String(total).padStart(5)}  ${of.map(([value, times]) => `${value} ${times}`).join(', ')}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href)
  process.exitCode = runData(process.cwd(), process.argv.slice(2), (line) => console.log(line));
