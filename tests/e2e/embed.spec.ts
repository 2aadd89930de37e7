import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { LANGUAGES, screenOf } from './screen.ts';

/** Opens a page of another author, long enough to scroll, in which the app stands. */
async function openWithin(page: Page, link: string, height = 480): Promise<FrameLocator> {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta name="viewport" content="width=device-width"><title>Host</title>
        <body style="margin:0"><p style="height:60px">Before</p>
        <iframe src="./${link}" title="Struktur ASEAN" width="100%" height="${height}" style="border:0"></iframe>
        <p style="height:2000px">After</p>`,
    }),
  );
  await page.goto('./host.html');
  return page.frameLocator('iframe');
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);
/** How far the picture has been magnified. */
const magnified = (frame: FrameLocator) => frame.locator('.zoom-layer').evaluate((layer) => (layer as SVGGElement).getCTM()?.a ?? 0);

for (const lang of LANGUAGES) {
  test(`only the picture, its name, the language and the way to the whole are there (${lang})`, async ({ page }) => {
    await page.goto(`./#/structure?embed=1&lang=${lang}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lang === 'id' ? 'Struktur ASEAN' : 'ASEAN Structure');
    const { picture, search, outline } = screenOf(page, lang);
    await expect(picture.locator('[data-id="acdm"]')).toBeVisible();
    await expect(search).toHaveCount(0);
    await expect(outline).toHaveCount(0);
    for (const chrome of ['.header', '.legend', '.lens-tabs', '.footer', '.questions', '.picture-toggle', '.skip'])
      await expect(page.locator(chrome), chrome).toHaveCount(0);
    const whole = page.getByRole('link', { name: lang === 'id' ? 'Buka selengkapnya' : 'Open in full' });
    await expect(whole).toHaveAttribute('target', '_blank');
    await expect(whole).toHaveAttribute('rel', 'noopener');
    expect(await whole.getAttribute('href')).not.toContain('embed');
    const other = lang === 'id' ? 'en' : 'id';
    await page.getByRole('button', { name: lang === 'id' ? 'Bahasa' : 'Language' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
  });
}

test('the wheel scrolls the page around and says how to zoom; with Ctrl it zooms', async ({ page }) => {
  const frame = await openWithin(page, '#/structure?embed=1&lang=en');
  await expect(frame.locator('[data-id="acdm"]').first()).toBeVisible();
  const hint = frame.getByText('Hold Ctrl while scrolling to zoom');
  await expect(hint).toBeHidden();
  await page.mouse.move(500, 300);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
  await expect(hint).toBeVisible();
  const before = await magnified(frame);
  const at = await scrolled(page);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(() => magnified(frame)).toBeGreaterThan(before);
  expect(await magnified(frame), 'a notch is a step, not a leap').toBeLessThan(before * 2);
  expect(await scrolled(page)).toBe(at);
});

test('the network leaves the wheel to the page too', async ({ page }) => {
  const frame = await openWithin(page, '#/network?embed=1&lang=en&path=acdm..somhd');
  await expect(frame.locator('[data-painted="true"]')).toBeVisible();
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
  await expect(frame.getByText('Hold Ctrl while scrolling to zoom')).toBeVisible();
});

test('opening on a body moves nothing but its own panel, and steps are no steps of the page around', async ({ page }) => {
  const frame = await openWithin(page, '#/directory/acdm?embed=1&lang=en');
  await expect(frame.getByRole('heading', { level: 2, name: /ASEAN Committee on Disaster Management/ })).toBeVisible();
  await expect(frame.locator('tr[data-id="acdm"]')).toBeInViewport();
  expect(await scrolled(page)).toBe(0);
  const before = await page.evaluate(() => history.length);
  await frame.locator('.details').getByRole('button', { name: 'Show in the chart' }).click();
  await expect(frame.locator('[data-id="acdm"].is-chosen')).toBeVisible();
  await frame.getByRole('button', { name: 'Close' }).click();
  await expect(frame.locator('.details')).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('details lie over the picture, which keeps its size', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 560 });
  await page.goto('./#/structure?embed=1');
  const { mark, details, picture, heading } = screenOf(page);
  const before = await picture.boundingBox();
  await mark('ascc-council').click();
  await expect(heading).toBeVisible();
  expect(await picture.boundingBox()).toEqual(before);
  expect((await details.boundingBox())?.width).toBeLessThan(400);
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 700 } });

  const fingersOn = async (page: Page) => {
    const screen = await page.context().newCDPSession(page);
    return (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
      screen.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  };

  test('one finger is the page’s, and is told that two move the picture', async ({ page }) => {
    const frame = await openWithin(page, '#/structure?embed=1&lang=en', 420);
    await expect(frame.locator('[data-id="ascc-council"]')).toBeVisible();
    const fingers = await fingersOn(page);
    await fingers('touchStart', [200, 400]);
    for (const y of [380, 340, 300]) await fingers('touchMove', [200, y]);
    await expect(frame.getByText('Use two fingers to move the picture')).toBeVisible();
    await fingers('touchEnd');
    await expect.poll(() => scrolled(page)).toBeGreaterThan(30);
    expect(await magnified(frame)).toBe(1);
  });

  test('two fingers are the picture’s', async ({ page }) => {
    const frame = await openWithin(page, '#/structure?embed=1&lang=en', 420);
    await expect(frame.locator('[data-id="ascc-council"]')).toBeVisible();
    const fingers = await fingersOn(page);
    await fingers('touchStart', [180, 300]);
    await fingers('touchStart', [180, 300], [220, 300]);
    for (const apart of [30, 50, 80]) await fingers('touchMove', [200 - apart, 300], [200 + apart, 300]);
    await fingers('touchEnd');
    await expect.poll(() => magnified(frame)).toBeGreaterThan(1);
    expect(await scrolled(page)).toBe(0);
  });

  for (const [lens, link, mark] of [
    ['chart', '#/structure?embed=1&lang=en', '[data-id="ascc-council"]'],
    ['mirror', '#/mirror?embed=1&lang=en', '[data-key="sector-disaster"]'],
  ] as const) {
    test(`a tap chooses (${lens})`, async ({ page }) => {
      const frame = await openWithin(page, link, 560);
      await frame.locator(mark).tap();
      await expect(frame.locator('.details')).toBeVisible();
    });
  }
});

test('the share dialog gives HTML that shows the same in another page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/structure/acdm?lang=en');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByRole('combobox', { name: /^Width/ }).selectOption('800 px');
  await dialog.getByRole('combobox', { name: /^Height/ }).selectOption('640 px');
  await dialog.getByRole('button', { name: 'Copy: HTML to paste' }).click();
  await expect(dialog.getByText('Copied', { exact: true })).toBeVisible();
  const html = await page.evaluate(() => navigator.clipboard.readText());
  expect(html).toMatch(
    /^<iframe src="http[^"]*#\/structure\/acdm\?embed=1&amp;lang=en" title="[^"]*Disaster Management" width="800" height="640" loading="lazy"/,
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();

  await page.route('**/pasted.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Pasted</title>${html}` }),
  );
  await page.goto('./pasted.html');
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 2 })).toContainText('ASEAN Committee on Disaster Management');
});
