import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './app.ts';
import { open } from './screen.ts';

/** What the dialog says in each language. */
const SAID = {
  en: {
    export: 'Export',
    download: 'Download',
    written: 'Written:',
    own: 'Own width',
    ownLabel: 'Own width in px',
    slide: /this view/,
    deck: /a deck/,
  },
  id: {
    export: 'Ekspor',
    download: 'Unduh',
    written: 'Selesai:',
    own: 'Lebar sendiri',
    ownLabel: 'Lebar sendiri dalam px',
    slide: /tampilan ini/,
    deck: /paparan/,
  },
} as const;

for (const lang of ['id', 'en'] as const) {
  test(`in ${lang} the present view is saved as SVG, PNG and a slide, and a deck as slides`, async ({ page }) => {
    const dialog = await exportDialog(page, `#/structure/acdm?lang=${lang}&open=sector-disaster`, lang);
    await dialog.getByRole('radio', { name: /^SVG/ }).check();
    const svg = await saved(page, dialog, lang);
    expect(svg.suggestedFilename()).toMatch(/^asean-\d+\.\d+\.\d+-structure-acdm\.svg$/);
    const drawn = await readFile(await svg.path(), 'utf8');
    expect(drawn).toContain('<svg');
    expect(drawn).toMatch(/<text[^>]*>ACDM</);
    expect(drawn).not.toMatch(/foreignObject|var\(|<script/);

    await dialog.getByRole('radio', { name: /^PNG/ }).check();
    await dialog.getByRole('radio', { name: /1[.,]920 px/ }).check();
    const png = await pngSize(await saved(page, dialog, lang));
    expect(png.width).toBe(1920);
    expect(png.height).toBeGreaterThan(600);

    await dialog.getByRole('radio', { name: SAID[lang].slide }).check();
    const one = await slidesOf(await saved(page, dialog, lang));
    expect(one[0]).toContain('<a:t>ACDM</a:t>');
    expect(one.join('')).not.toContain('<p:pic>');

    await dialog.getByRole('radio', { name: SAID[lang].deck }).check();
    const deck = await slidesOf(await saved(page, dialog, lang));
    expect(deck.length).toBeGreaterThanOrEqual(9);
    await expect(dialog.getByText(SAID[lang].written)).toBeVisible();
  });
}

test('an image larger than browsers draw is made smaller, and that is said', async ({ page }) => {
  const dialog = await exportDialog(page, '#/structure?lang=en', 'en');
  await dialog.getByRole('radio', { name: /^PNG/ }).check();
  await dialog.getByRole('radio', { name: SAID.en.own }).check();
  await dialog.getByRole('spinbutton', { name: SAID.en.ownLabel }).fill('40000');
  const { width, height } = await pngSize(await saved(page, dialog, 'en'));
  expect(Math.max(width, height)).toBeLessThanOrEqual(16_384);
  expect(width * height).toBeLessThanOrEqual(268_435_456);
  expect(width).toBeGreaterThan(8000);
  await expect(dialog.getByText(/larger than browsers can draw/)).toBeVisible();
});

test('the letters of an image are those of the page', async ({ page }) => {
  const dialog = await exportDialog(page, '#/structure/acdm?lang=en&open=sector-disaster', 'en');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await dialog.getByRole('radio', { name: /^PNG/ }).check();
  await saved(page, dialog, 'en');
  expect(
    asked.filter((address) => /source-sans.*woff2/.test(address)),
    'the typeface that is put into the image',
  ).not.toEqual([]);
});

test('a view that shows nothing says so in place of an empty picture', async ({ page }) => {
  const dialog = await exportDialog(page, '#/network?lang=en', 'en');
  await dialog.getByRole('radio', { name: /^SVG/ }).check();
  await dialog.getByRole('button', { name: SAID.en.download }).click();
  await expect(dialog.getByText(/nothing to draw/)).toBeVisible();
});

test('a picture of a dark page is in light colours', async ({ page }) => {
  const dialog = await exportDialog(page, '#/structure?lang=en&theme=dark', 'en');
  await dialog.getByRole('radio', { name: /^SVG/ }).check();
  const svg = await readFile(await (await saved(page, dialog, 'en')).path(), 'utf8');
  const grounds = /<rect width="\d+" height="\d+" fill="(#\w+)"/.exec(svg);
  expect(grounds?.[1], 'the paper').toBe('#fbfaf6');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

async function exportDialog(page: Page, hash: string, lang: keyof typeof SAID): Promise<Locator> {
  await open(page, hash);
  await page.getByRole('button', { name: SAID[lang].export }).click();
  return page.getByRole('dialog', { name: SAID[lang].export });
}

async function saved(page: Page, dialog: Locator, lang: keyof typeof SAID): Promise<Download> {
  const button = dialog.getByRole('button', { name: SAID[lang].download });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download;
}

/** The size that a PNG names in its head. */
async function pngSize(download: Download): Promise<{ width: number; height: number }> {
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The XML of the slides of a presentation, in their order. */
async function slidesOf(download: Download): Promise<string[]> {
  expect(download.suggestedFilename()).toMatch(/\.pptx$/);
  const parts = unzipSync(await readFile(await download.path()));
  return Object.keys(parts)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
    .map((name) => strFromU8(parts[name] as Uint8Array));
}
