/**
 * What a first visit loads, and what comes on demand, in gzipped bytes, against the budgets: `npm run bench:size`.
 * Fails when a budget is broken. 1 KB is 1,000 bytes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1000;
const BUDGETS = { script: 130 * KB, style: 15 * KB, data: 100 * KB };

/** A chunk in the build's manifest, by its key. */
interface Chunk {
  file: string;
  name?: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}
type Manifest = Record<string, Chunk>;

interface Row {
  what: string;
  bytes: number;
  budget?: number;
}

const folder = process.argv[2] ?? process.env.DIST ?? 'dist';
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built app in ${folder}: run \`npm run build\` first.`);
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Manifest;
const chunks = Object.entries(manifest).filter(([, { file }]) => file.endsWith('.js'));
const entries = chunks.filter(([, { isEntry }]) => isEntry).map(([key]) => key);
const initial = withImports(entries);
const scripts = [...initial].map((key) => chunkOf(key).file);
const styles = [...new Set([...initial].flatMap((key) => chunkOf(key).css ?? []))];

const rows: Row[] = [
  { what: 'page', bytes: gzipped('index.html') },
  { what: 'script, first load', bytes: sum(scripts), budget: BUDGETS.script },
  ...scripts.map((file) => ({ what: `  ${basename(file)}`, bytes: gzipped(file) })),
  { what: 'style, first load', bytes: sum(styles), budget: BUDGETS.style },
  { what: 'data (asean.json)', bytes: gzipped('asean.json'), budget: BUDGETS.data },
  ...fonts().map((file) => ({ what: `font ${basename(file)}`, bytes: readFileSync(join(folder, file)).length })),
  ...chunks
    .filter(([key]) => !initial.has(key))
    .map(([, { file, name, css = [] }]) => ({ what: `on demand: ${name ?? basename(file)}`, bytes: sum([file, ...css]) })),
];

for (const { what, bytes, budget } of rows) {
  const allowed = budget === undefined ? '' : ` of ${kilobytes(budget)}${bytes > budget ? '  OVER BUDGET' : ''}`;
  console.log(`${what.padEnd(48)} ${kilobytes(bytes).padStart(10)}${allowed}`);
}
const broken = rows.filter(({ bytes, budget }) => budget !== undefined && bytes > budget);
if (broken.length > 0) {
  console.error(`Over budget: ${broken.map(({ what }) => what).join(', ')}.`);
  process.exit(1);
}

/** The chunks that load with these: themselves and what they import statically. */
function withImports(keys: readonly string[], found = new Set<string>()): Set<string> {
  for (const key of keys) {
    if (found.has(key)) continue;
    found.add(key);
    withImports(chunkOf(key).imports ?? [], found);
  }
  return found;
}

function chunkOf(key: string): Chunk {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`the build's manifest has no "${key}"`);
  return chunk;
}

function fonts(): string[] {
  return readdirSync(join(folder, 'assets'))
    .filter((file) => file.endsWith('.woff2'))
    .map((file) => join('assets', file));
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
}

function sum(files: readonly string[]): number {
  return files.reduce((total, file) => total + gzipped(file), 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`;
}
