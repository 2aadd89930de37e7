import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesToKeep } from './serviceWorker.ts';

let folder: string;
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dist-'));
  for (const path of ['index.html', 'asean.first.json', 'assets/index-1.js', 'assets/sans-1.woff2', 'icon-192.png', 'licenses.md'])
    put(path, path);
  for (const path of ['sw.js', 'structure.png', 'struktur-asean.html', '.vite/manifest.json']) put(path, path);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what the app can need is kept, by relative addresses; the worker, the app in one file and the build notes are not', () => {
  expect(filesToKeep(folder).map(({ url }) => url)).toEqual([
    'asean.first.json',
    'assets/index-1.js',
    'assets/sans-1.woff2',
    'icon-192.png',
    'index.html',
    'licenses.md',
  ]);
});

test('a file is fetched again when its name or its content has changed, and only then', () => {
  const before = filesToKeep(folder);
  const revision = (files: typeof before, name: string) => files.find(({ url }) => url === name)?.revision;
  put('index.html', 'another page');
  const after = filesToKeep(folder);
  expect(revision(after, 'index.html')).not.toBe(revision(before, 'index.html'));
  expect(revision(after, 'asean.first.json')).toBe(revision(before, 'asean.first.json'));
  expect(revision(after, 'assets/index-1.js')).toBeNull();
});
