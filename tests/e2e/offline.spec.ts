import type { Page } from '@playwright/test';
import { test as base, expect } from './app.ts';
import { faultsOf } from './axeFaults.ts';
import { type OwnSite, openOwnSite } from './ownSite.ts';
import { open, screenOf } from './screen.ts';
import { askQuestions, exportEverything, printIt, visitEverything } from './tour.ts';

/** Each test has a site of its own, under a sub-path, to which it can publish a new version. */
const test = base.extend<{ site: OwnSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  site: async ({}, use) => {
    const site = await openOwnSite();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.address),
});
test.use({ serviceWorkers: 'allow' });

const ready = (page: Page) => page.getByText('Halaman ini sekarang juga dapat dibuka tanpa jaringan.');
const found = (page: Page) => page.getByText('Versi baru tersedia.');
const press = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Tentang aplikasi ini' }).getByRole('button', { name }).click();
const versionOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.version);

/** The browser looks for a new version and has fetched it. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
}

test.describe('after one visit, with the network off', () => {
  for (const lang of ['id', 'en'] as const) {
    test(`every lens, question, export and print works (${lang})`, async ({ page, context, site }) => {
      test.setTimeout(180_000);
      await open(page);
      await expect(ready(page)).toBeVisible();
      const before = site.asked.length;
      await context.setOffline(true);
      site.goDown();
      await page.goto(`./?from=a-mail#/structure?lang=${lang}`);
      await page.reload();
      await expect(screenOf(page, lang).search).toBeVisible();
      await visitEverything(page, lang);
      await askQuestions(page, lang);
      expect((await exportEverything(page, lang)).length).toBeGreaterThanOrEqual(14);
      await printIt(page);
      // Whether there is a newer worker the browser asks by itself.
      const asked = site.asked.slice(before).filter((url) => !url.endsWith('/sw.js'));
      expect(asked, 'asked of the server').toEqual([]);
    });
  }

  test('the first visit itself goes on, with parts that it had not loaded', async ({ page, context, site }) => {
    await open(page);
    await expect(ready(page)).toBeVisible();
    await context.setOffline(true);
    site.goDown();
    await page.getByRole('button', { name: 'Cermin' }).click();
    await expect(screenOf(page).mirror).toBeVisible();
  });
});

test('that it opens without a network is said once', async ({ page }) => {
  await open(page);
  await expect(ready(page)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await press(page, 'Tutup');
  await expect(ready(page)).toHaveCount(0);
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect(screenOf(page).search).toBeVisible();
  await expect(page.getByRole('region', { name: 'Tentang aplikasi ini' })).toBeAttached();
  await expect(ready(page)).toHaveCount(0);
});

test.describe('a new version', () => {
  test('waits for a yes: later keeps the old one, reload brings the new one with the same view', async ({ page, site }) => {
    await open(page, '#/structure/acdm');
    await expect(ready(page)).toBeVisible();
    site.publish('two');
    await lookForUpdate(page);
    await expect(found(page)).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, 'Nanti');
    await expect(found(page)).toHaveCount(0);
    await page.reload();
    expect(await versionOf(page)).toBeUndefined();

    await expect(found(page), 'asked again at the next visit').toBeVisible();
    await Promise.all([page.waitForEvent('load'), press(page, 'Muat ulang')]);
    expect(await versionOf(page)).toBe('two');
    await expect(screenOf(page).heading).toHaveText('ASEAN Committee on Disaster Management');
    await expect(found(page)).toHaveCount(0);
  });

  test('is looked for every hour, and asked about again', async ({ page, site }) => {
    await page.clock.install();
    await open(page);
    await expect(ready(page)).toBeVisible();
    site.publish('two');
    await page.clock.fastForward('01:00:01');
    await expect(found(page)).toBeVisible();
    await press(page, 'Nanti');
    await expect(found(page)).toHaveCount(0);
    await page.clock.fastForward('01:00:01');
    await expect(found(page)).toBeVisible();
  });

  test('is not looked for without a network', async ({ page, context, site }) => {
    await page.clock.install();
    await open(page);
    await expect(ready(page)).toBeVisible();
    await context.setOffline(true);
    const before = site.asked.length;
    await page.clock.fastForward('03:00:00');
    await page.getByRole('button', { name: 'Cermin' }).click();
    await expect(screenOf(page).mirror).toBeVisible();
    expect(site.asked.slice(before)).toEqual([]);
  });

  test('never interrupts a talk: it is announced when the talk is over', async ({ page, site }) => {
    await open(page);
    await expect(ready(page)).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.dataset.presenting = '';
    });
    await expect(ready(page)).toHaveCount(0);
    site.publish('two');
    await lookForUpdate(page);
    await page.getByRole('button', { name: 'Cermin' }).click();
    await expect(screenOf(page).mirror).toBeVisible();
    await expect(found(page)).toHaveCount(0);
    await page.evaluate(() => {
      delete document.documentElement.dataset.presenting;
    });
    await expect(found(page)).toBeVisible();
  });

  test('accepted in one window is offered in the other, which is not reloaded by itself', async ({ page, context, site }) => {
    await open(page);
    await expect(ready(page)).toBeVisible();
    const other = await context.newPage();
    await open(other, '#/mirror');
    site.publish('two');
    await lookForUpdate(page);
    await expect(found(other)).toBeVisible();
    await press(other, 'Nanti');
    await Promise.all([page.waitForEvent('load'), press(page, 'Muat ulang')]);
    expect(await versionOf(page)).toBe('two');
    await expect(found(other), 'asked again: part of what it needs may be gone').toBeVisible();
    expect(await versionOf(other)).toBeUndefined();
    await Promise.all([other.waitForEvent('load'), press(other, 'Muat ulang')]);
    expect(await versionOf(other)).toBe('two');
  });
});

test('where the browser refuses to keep anything, the app goes on', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  const { mirror } = await open(page, '#/mirror');
  await expect(page.getByRole('region', { name: 'Tentang aplikasi ini' })).toBeAttached();
  await expect(mirror).toBeVisible();
});

test('the app is installed from its page of words, where the browser offers that', async ({ page }) => {
  await open(page, '#/about');
  const button = page.getByRole('button', { name: 'Pasang sebagai aplikasi' });
  await expect(page.getByRole('heading', { name: 'Tanpa jaringan' })).toBeVisible();
  await expect(button).toHaveCount(0);
  await page.evaluate(() => {
    const offer = new Event('beforeinstallprompt', { cancelable: true });
    dispatchEvent(Object.assign(offer, { prompt: async () => {}, userChoice: Promise.resolve({ outcome: 'accepted' }) }));
  });
  await button.click();
  await expect(page.getByText('Terpasang.')).toBeVisible();
  await expect(button).toHaveCount(0);
});

test('the app in one file is offered where files are, and saved whole', async ({ page }) => {
  await open(page, '#/about');
  const hash = await page.locator('.offline-hash code').textContent();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'aplikasi ini dalam satu berkas' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('struktur-asean.html');
  const { createHash } = await import('node:crypto');
  const sum = createHash('sha256');
  for await (const part of await download.createReadStream()) sum.update(part);
  expect(sum.digest('hex')).toBe(hash);
  await page.getByRole('button', { name: 'Ekspor' }).click();
  await expect(page.getByRole('dialog').getByText(/^Untuk dibawa, tanpa jaringan: .*\(\d,\d MB\)$/)).toBeVisible();
});
