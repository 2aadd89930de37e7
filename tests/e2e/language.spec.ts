import type { Dataset } from '../../src/model/schema.ts';
import { expect, test } from './app.ts';
import { NAMES, open, screenOf } from './screen.ts';

test('the language switch turns every landmark, html lang, dates and names, and is remembered', async ({ page }) => {
  const inIndonesian = await open(page, '#/structure/acdm');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'id');
  await expect(page).toHaveTitle('Struktur ASEAN');
  for (const landmark of ['search', 'picture', 'outline', 'details'] as const)
    if (landmark !== 'outline') await expect(inIndonesian[landmark], landmark).toBeVisible();
  await expect(inIndonesian.group('focalPoint')).toContainText('3 Februari 2026');

  await page.getByRole('button', { name: 'Bahasa' }).click();
  const inEnglish = screenOf(page, 'en');
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('ASEAN Structure');
  await expect(inEnglish.search).toBeVisible();
  await expect(inEnglish.picture).toBeVisible();
  await expect(inEnglish.details).toBeVisible();
  await expect(inIndonesian.details).toHaveCount(0);
  await expect(inEnglish.group('focalPoint')).toContainText('3 February 2026');
  await expect(page).toHaveURL(/#\/structure\/acdm$/);

  await page.goto('about:blank');
  await open(page, '', 'en');
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(inEnglish.outline).toBeVisible();

  // A link says otherwise, for this visit only.
  await page.goto('about:blank');
  await open(page, '#/structure?lang=id');
  await expect(html).toHaveAttribute('lang', 'id');
  await page.goto('about:blank');
  await open(page, '', 'en');
  await expect(html).toHaveAttribute('lang', 'en');
});

test('details hold the promised groups, in both languages', async ({ page }) => {
  for (const lang of ['id', 'en'] as const) {
    const { group } = await open(page, `#/structure/acdm?lang=${lang}`, lang);
    for (const name of [
      'focalPoint',
      'chain',
      'reportsTo',
      'partOf',
      'subordinates',
      'supportedBy',
      'members',
      'crossLinks',
      'documents',
      'sources',
    ] as const)
      await expect(group(name), NAMES[lang][name]).toBeVisible();
    await page.goto(`./#/structure/amca?lang=${lang}`);
    await expect(group('partnerFormats'), NAMES[lang].partnerFormats).toBeVisible();
    await page.goto(`./#/structure/acdm-wg-pm?lang=${lang}`);
    await expect(group('supports'), NAMES[lang].supports).toBeVisible();
  }
});

test('English names inside Indonesian text, and the other way round, carry their language', async ({ page, request }) => {
  const dataset: Dataset = await (await request.get('./asean.json')).json();
  const names = dataset.nodes.flatMap(({ name, abbreviation }) =>
    name.en && name.en !== name.id && name.en !== abbreviation ? [{ en: name.en, id: name.id }] : [],
  );
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const link of ['acdm', 'ammswd', 'klhk', 'asean-summit']) {
    for (const lang of ['id', 'en'] as const) {
      await open(page, `#/structure/${link}?lang=${lang}&open=sector-disaster`, lang);
      const wrong = await page.evaluate(
        ({ known, own }) => {
          const language = new Map(known.flatMap((name) => [[name.en, 'en'] as const, ...(name.id ? [[name.id, 'id'] as const] : [])]));
          const found: string[] = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const text = node.textContent?.trim() ?? '';
            const expected = language.get(text);
            const said = node.parentElement?.closest('[lang]')?.getAttribute('lang');
            if (expected && said !== expected && text.includes(' ')) found.push(`${text} (${own}): ${said}`);
          }
          return found;
        },
        { known: names, own: lang },
      );
      expect([...new Set(wrong)], link).toEqual([]);
    }
  }
});

test('the theme switch goes from the device’s to light to dark, and is remembered; a link overrides it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  const html = page.locator('html');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await expect(html).not.toHaveAttribute('data-theme');
  const button = page.getByRole('button', { name: /^Tema:/ });
  await button.click();
  await expect(html).toHaveAttribute('data-theme', 'light');
  expect(await ground()).not.toBe(dark);
  await button.click();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  expect(await ground()).toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await ground()).toBe(dark);

  await page.reload();
  await expect(button).toBeVisible();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.goto('about:blank');
  await open(page, '#/structure?theme=light');
  await expect(html).toHaveAttribute('data-theme', 'light');
});

test.describe('a browser set to English', () => {
  test.use({ locale: 'en-GB' });
  test('opens the app in English', async ({ page }) => {
    const { outline } = await open(page, '', 'en');
    await expect(outline).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test.describe('a browser set to a third language', () => {
  test.use({ locale: 'fr-FR' });
  test('falls back to Indonesian', async ({ page }) => {
    const { outline } = await open(page);
    await expect(outline).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  });
});
