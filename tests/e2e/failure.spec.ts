import type { Page } from '@playwright/test';
import type { Dataset } from '../../src/model/schema.ts';
import { expect, test } from './app.ts';
import { open, screenOf } from './screen.ts';
import { withoutParts } from './servedData.ts';

const problems = (page: Page) => page.getByRole('main').getByRole('listitem');

test.describe('a missing file', () => {
  test.use({ expectedProblems: /asean\.json|404/ });

  for (const [lang, heading, advice] of [
    ['id', 'Data tidak dapat dibaca', 'Pastikan berkas itu berada di samping index.html'],
    ['en', 'The data could not be read', 'Check that it lies beside index.html'],
  ] as const) {
    test.describe(lang, () => {
      test.use({ locale: lang === 'id' ? 'id-ID' : 'en-GB' });
      test('is said to be missing, with what to do, and a reload helps when it is back', async ({ page }) => {
        await withoutParts(page);
        await page.route('**/asean.json', (route) => route.fulfill({ status: 404, body: 'Not found' }));
        await page.goto('./');
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
        await expect(page.getByRole('main')).toContainText(advice);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await page.unroute('**/asean.json');
        await page.getByRole('button', { name: lang === 'id' ? 'Muat ulang' : 'Reload' }).click();
        await expect(screenOf(page, lang).search).toBeVisible();
      });
    });
  }

  test('a connection that breaks is the same', async ({ page }) => {
    await withoutParts(page);
    await page.route('**/asean.json', (route) => route.abort());
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data tidak dapat dibaca');
  });
});

for (const [lang, locale] of [
  ['id', 'id-ID'],
  ['en', 'en-GB'],
] as const) {
  test.describe(`an invalid file (${lang})`, () => {
    test.use({ locale });

    test('gives every problem at once, each with its JSON path and the likely correction', async ({ page, request }) => {
      const dataset: Dataset = await (await request.get('./asean.json')).json();
      const line = dataset.relations.findIndex(({ from, kind }) => from === 'acdm' && kind === 'reportsTo');
      const node = dataset.nodes.findIndex(({ id }) => id === 'amme');
      const broken = structuredClone(dataset) as unknown as { relations: Record<string, unknown>[]; nodes: Record<string, unknown>[] };
      Object.assign(broken.relations[line] ?? {}, { to: 'amdmm' });
      Object.assign(broken.nodes[node] ?? {}, { tier: 'minister', colour: 'red' });
      await withoutParts(page);
      await page.route('**/asean.json', (route) => route.fulfill({ json: broken }));
      await page.goto('./#/structure/acdm');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        lang === 'id' ? 'Data tidak dapat dibaca' : 'The data could not be read',
      );
      const listed = await problems(page).allTextContents();
      expect(listed).toHaveLength(3);
      const [tier, colour, end] = ['tier', 'colour', 'to'].map((field) => listed.find((problem) => problem.includes(`.${field}: `)));
      expect(tier).toContain(`nodes[${node}].tier: "minister"`);
      expect(tier).toContain('ministerial');
      expect(colour).toContain(`nodes[${node}].colour`);
      expect(end).toContain(`relations[${line}].to: "amdmm"`);
      expect(end).toContain(lang === 'id' ? 'Maksud Anda "ammdm"?' : 'Did you mean "ammdm"?');
      await expect(page.getByRole('main')).toContainText(
        lang === 'id' ? '3 masalah ditemukan dalam asean.json' : '3 problems were found in asean.json',
      );
      await expect(page.getByRole('main')).toContainText('npm run data');
    });

    test('cut off, empty or something else altogether is told in a line with its place', async ({ page }) => {
      for (const [body, says] of [
        ['{"version":"1.0.0","nodes":[{"id":"acdm",', lang === 'id' ? /^baris 1, kolom 42: / : /^line 1, column 42: /],
        ['<!doctype html><title>Not found</title>', lang === 'id' ? /^baris 1, kolom 1: .*<!doctype/ : /^line 1, column 1: .*<!doctype/],
        ['', lang === 'id' ? /kosong/ : /empty/],
        ['[1,2,3]', /\[1,2,3\].*\{ \}/],
      ] as const) {
        await withoutParts(page);
        await page.route('**/asean.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
        await page.goto('./');
        await page.reload();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          lang === 'id' ? 'Data tidak dapat dibaca' : 'The data could not be read',
        );
        await expect(problems(page).first()).toHaveText(says);
        await expect(page.getByRole('main')).toContainText('asean.json');
        await page.unroute('**/asean.json');
      }
    });
  });
}

test('until the data are there the prerendered picture stands, and the app takes it over', async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/asean.first.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.getByRole('img', { name: 'Struktur' })).toBeVisible();
  await expect(page.locator('svg.picture [data-id="acdm"]')).toBeVisible();
  await expect(screenOf(page).search).toHaveCount(0);
  letGo();
  await expect(screenOf(page).search).toBeVisible();
  await expect(page.locator('svg.picture')).toHaveCount(1);
  await expect(screenOf(page).mark('acdm')).toBeVisible();
});

test.describe('what comes after the first picture', () => {
  test.use({ expectedProblems: /asean\.(later|json)|404|ERR_FAILED/ });

  test('is waited for in words, and then there', async ({ page }) => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/asean.later.json', async (route) => {
      await held;
      await route.continue();
    });
    const { details } = await open(page, '#/structure/acdm');
    await expect(details.getByText('Uraian dan catatan sedang dimuat')).toBeVisible();
    await expect(details.getByRole('group', { name: 'Focal point Indonesia' })).toContainText('BNPB');
    letGo();
    await expect(details.getByText('Uraian dan catatan sedang dimuat')).toHaveCount(0);
    await expect(details.locator('.description')).not.toHaveText('');
  });

  test('comes from the whole file where the part is broken', async ({ page }) => {
    await page.route('**/asean.later.json', (route) => route.fulfill({ body: '{"version":' }));
    const { details } = await open(page, '#/structure/acdm');
    await expect(details.locator('.description')).not.toHaveText('');
  });

  test('is said to be missing where it cannot be had, and everything else works', async ({ page }) => {
    await page.route('**/asean.later.json', (route) => route.abort());
    await page.route('**/asean.json', (route) => route.abort());
    const { details } = await open(page, '#/structure/acdm');
    await expect(details.getByText('Uraian dan catatan tidak dapat dimuat')).toBeVisible();
    await expect(details.getByRole('group', { name: 'Focal point Indonesia' })).toContainText('BNPB');
  });
});

test.describe('a part that is gone from the server, because the app was replaced', () => {
  test.use({ expectedProblems: /MirrorLens|Details|HelpDialog|ShareDialog|404|Failed to fetch dynamically imported module/ });

  test('says so in its place; the rest goes on, and a reload brings it with the same view', async ({ page }) => {
    await page.route('**/assets/MirrorLens-*', (route) => route.fulfill({ status: 404, body: 'Not found' }));
    const { network, mirror } = await open(page, '#/structure?pillar=ascc');
    await page.getByRole('button', { name: 'Cermin' }).click();
    const said = page.getByRole('alert').filter({ hasText: 'Bagian ini tidak dapat dimuat' });
    await expect(said).toBeVisible();
    await page.getByRole('button', { name: 'Jejaring' }).click();
    await expect(network).toBeVisible();
    await expect(said).toHaveCount(0);
    await page.getByRole('button', { name: 'Cermin' }).click();
    await page.unroute('**/assets/MirrorLens-*');
    await said.getByRole('button', { name: 'Muat ulang' }).click();
    await expect(mirror).toBeVisible();
    expect(page.url()).toContain('pillar=ascc');
  });

  test('details and dialogs leave the picture standing', async ({ page }) => {
    await page.route(/assets\/(Details|HelpDialog)-/, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    const { picture, details, mark } = await open(page);
    await mark('acdm').click();
    await expect(details.getByRole('alert')).toContainText('Bagian ini tidak dapat dimuat');
    await page.keyboard.press('?');
    await expect(page.getByRole('alert')).toHaveCount(2);
    await page.locator('.app > [role="alert"]').getByRole('button', { name: 'Tutup' }).click();
    await expect(page.getByRole('alert')).toHaveCount(1);
    await expect(picture).toBeVisible();
  });

  test('without the dialog, the link is copied all the same', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.route('**/assets/ShareDialog-*', (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await open(page, '#/structure/acdm');
    await page.getByRole('button', { name: 'Bagikan' }).click();
    await expect(page.getByText('Tautan disalin')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
});

test.describe('not even words', () => {
  test.use({ expectedProblems: /assets\/(id|en)-|404|Failed to fetch dynamically imported module/ });
  test('leave a line in both languages and a way to try again', async ({ page }) => {
    await page.route(/assets\/(id|en)-/, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.goto('./');
    await expect(page.getByRole('main')).toContainText('tidak dapat dimuat. / ASEAN Structure could not be loaded.');
    await page.unroute(/assets\/(id|en)-/);
    await page.getByRole('button', { name: 'Muat ulang / Reload' }).click();
    await expect(screenOf(page).search).toBeVisible();
  });
});
