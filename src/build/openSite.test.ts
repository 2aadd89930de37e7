import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite } from './openSite.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Struktur ASEAN</title>'.repeat(20));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a built app is served, and a second time on the next free port', async () => {
  const first = await openSite(folder, 0, 1);
  const second = await openSite(folder, first.port, 20);
  expect(second.port).toBeGreaterThan(first.port);
  const response = await fetch(`http://localhost:${second.port}/`);
  expect(await response.text()).toMatch(/^<!doctype html>/);
  await expect(openSite(folder, first.port, 1)).rejects.toThrow(`Port ${first.port} is taken: set PORT to a free one.`);
  first.close();
  second.close();
});

test('a folder without a page says what to do', async () => {
  await expect(openSite(join(folder, 'none'), 0, 1)).rejects.toThrow(/run `npm run build` first/);
});
