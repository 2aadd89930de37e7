import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './row.ts';

const KB = 1000;
const LANGUAGES = ['src/text/id.ts', 'src/text/en.ts'];

/** A chunk in the build's manifest. */
interface Chunk {
  file: string;
  name?: string;
  isEntry?: boolean;
  imports?: string[];
  css?: string[];
}
type Manifest = Record<string, Chunk>;

/**
 * What a first visit loads and what comes on demand, gzipped, from the built app in `folder`. 1 KB is 1,000 bytes.
 * Throws when there is no built app.
 */
export function measureSizes(folder: string): Row[] {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no built app in ${folder}: run \`npm run build\` first.`);
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'));
  const gzipped = (files: readonly string[]) =>
    files.reduce((total, file) => total + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0) / KB;

  const chunks = Object.entries(manifest).filter(([, { file }]) => file.endsWith('.js'));
  const entries = chunks.filter(([, { isEntry }]) => isEntry).map(([key]) => key);
  const initial = withImports(manifest, entries);
  const first = chunks.filter(([key]) => initial.has(key)).map(([, chunk]) => chunk);
  const later = chunks.filter(([key]) => !initial.has(key)).map(([, chunk]) => chunk);
  // A page begins in one language, whose words it cannot do without.
  const language = Math.max(...LANGUAGES.map((path) => gzipped(manifest[path] ? [manifest[path].file] : [])));
  const styles = [...new Set(first.flatMap(({ css }) => css ?? []))];
  const fonts = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.woff2'));

  return [
    { what: 'script, first load', value: gzipped(first.map(({ file }) => file)) + language, unit: 'KB', budget: 130 },
    ...first.map(({ file }): Row => ({ what: `  ${basename(file)}`, value: gzipped([file]), unit: 'KB' })),
    { what: '  the words of the larger language', value: language, unit: 'KB' },
    { what: 'style, first load', value: gzipped(styles), unit: 'KB', budget: 15 },
    { what: 'data, first load', value: gzipped(['asean.first.json']), unit: 'KB', budget: 100 },
    { what: 'data that follow: descriptions, notes, people', value: gzipped(['asean.later.json']), unit: 'KB' },
    { what: 'asean.json, whole, to download', value: gzipped(['asean.json']), unit: 'KB' },
    { what: 'page with the picture in it', value: gzipped(['index.html']), unit: 'KB' },
    {
      what: 'the app in one file (as it is)',
      value: readFileSync(join(folder, 'struktur-asean.html')).length / KB,
      unit: 'KB',
      budget: 3000,
    },
    { what: 'what the service worker keeps', value: kept(folder), unit: 'KB' },
    ...fonts.map(
      (file): Row => ({ what: `typeface ${file} (as it is)`, value: readFileSync(join(folder, 'assets', file)).length / KB, unit: 'KB' }),
    ),
    ...later.map(
      ({ name, file, css = [] }): Row => ({ what: `on demand: ${name ?? basename(file)}`, value: gzipped([file, ...css]), unit: 'KB' }),
    ),
    { what: 'script and style, all together', value: gzipped([...chunks.map(([, { file }]) => file), ...allStyles(chunks)]), unit: 'KB' },
  ];
}

/** The files that the service worker of the app fetches after the first visit, as they go over the line. */
function kept(folder: string): number {
  const urls = [...readFileSync(join(folder, 'sw.js'), 'utf8').matchAll(/"url":"([^"]+)"/g)].map((match) => match[1] ?? '');
  return (
    urls.reduce((total, url) => {
      const plain = readFileSync(join(folder, url));
      return total + (/\.(?:woff2|png)$/.test(url) ? plain : gzipSync(plain, { level: 9 })).length;
    }, 0) / KB
  );
}

function allStyles(chunks: readonly (readonly [string, Chunk])[]): string[] {
  return [...new Set(chunks.flatMap(([, { css }]) => css ?? []))];
}

/** The chunks that load with these: themselves and what they import statically. */
function withImports(manifest: Manifest, keys: readonly string[], found = new Set<string>()): Set<string> {
  for (const key of keys) {
    if (found.has(key)) continue;
    found.add(key);
    withImports(manifest, manifest[key]?.imports ?? [], found);
  }
  return found;
}
