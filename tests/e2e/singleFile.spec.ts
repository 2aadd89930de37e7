import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect } from './app.ts';
import { LANGUAGES, screenOf } from './screen.ts';
import { askQuestions, exportEverything, printIt, visitEverything } from './tour.ts';

const BUILT = resolve(process.env.DIST ?? 'dist', 'struktur-asean.html');

/** The file alone in a folder, as someone has it who was handed it, and what its page asks for. */
const test = base.extend<{ file: string; asked: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  file: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'berkas satu-'));
    const file = join(folder, 'struktur-asean.html');
    copyFileSync(BUILT, file);
    await use(pathToFileURL(file).href);
    rmSync(folder, { recursive: true });
  },
  // What leaves the origin is a problem of the page; that of a file is "null".
  baseURL: async ({ file }, use) => use(file),
  asked: async ({ context }, use) => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url().split('#')[0] ?? ''));
    await use(asked);
  },
});

for (const lang of LANGUAGES) {
  test(`opened from a folder it answers, shows, exports and prints everything, and asks nobody (${lang})`, async ({
    page,
    file,
    asked,
  }) => {
    test.setTimeout(180_000);
    await page.goto(`${file}#/structure?lang=${lang}`);
    await expect(screenOf(page, lang).search).toBeVisible();
    await askQuestions(page, lang);
    await visitEverything(page, lang);
    expect((await exportEverything(page, lang)).length).toBeGreaterThanOrEqual(14);
    await printIt(page);
    expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([file]);
  });
}

test('lenses and language change by hand, and Back leads back', async ({ page, file }) => {
  await page.goto(file);
  const { network, mirror } = screenOf(page);
  await page.getByRole('button', { name: 'Jejaring', exact: true }).click();
  await expect(network).toBeVisible();
  await page.getByRole('button', { name: 'Cermin', exact: true }).click();
  await expect(mirror).toBeVisible();
  await page.goBack();
  await expect(network).toBeVisible();
  await page.getByRole('button', { name: 'Bahasa' }).click();
  await expect(screenOf(page, 'en').network).toBeVisible();
});

test('its data are all the data, letter for letter, and its words are those of the whole', async ({ page, file }) => {
  await page.goto(`${file}#/about`);
  for (const [name, source] of [
    ['asean.json', 'public/asean.json'],
    ['asean.schema.json', 'public/asean.schema.json'],
    ['CHANGELOG.md', 'data/CHANGELOG.md'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.about-files').getByRole('link', { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    expect(sha(readFileSync(await download.path())), name).toBe(sha(readFileSync(source)));
  }
});

test('it offers neither itself nor a link that leads nowhere', async ({ page, file }) => {
  await page.goto(`${file}#/about`);
  await expect(page.getByText('Ini aplikasi dalam satu berkas')).toBeVisible();
  await expect(page.getByRole('link', { name: 'aplikasi ini dalam satu berkas' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Bagikan' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bagikan' });
  await expect(dialog.getByText('tautannya hanya terbuka di komputer ini')).toBeVisible();
  await expect(dialog.getByText('HTML untuk ditempel')).toHaveCount(0);
});

const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
