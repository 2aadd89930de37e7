import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { open, screenOf } from './screen.ts';

const PHONE = { width: 390, height: 844 };

/** Nothing makes the page scroll sideways. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(room);
}
/** Text that is cut at the right edge of the window, outside the picture, which pans. */
const cutText = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *:not(svg *)')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr-only, .skip, .hover-card'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.textContent?.slice(0, 60)),
  );

test.describe('a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('what is shown is passed on and exported from below the outline', async ({ page }) => {
    await open(page, '#/structure?pillar=ascc');
    await page.getByRole('button', { name: 'Bagikan' }).tap();
    await expect(page.getByRole('dialog', { name: 'Bagikan' }).getByRole('textbox').first()).toHaveValue(/#\/structure\?pillar=ascc$/);
    await expectNoSidewaysScroll(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Ekspor' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Ekspor' });
    await dialog.getByRole('radio', { name: /^CSV: badan/ }).check();
    const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Unduh', exact: true }).tap()]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    await expectNoSidewaysScroll(page);
  });

  test('shows search and outline first, the picture on demand, the details as a sheet', async ({ page }) => {
    const { search, outline, picture, item, details, heading, mark } = await open(page);
    await expect(search).toBeVisible();
    await expect(outline).toBeVisible();
    await expect(picture).toBeHidden();
    await expectNoSidewaysScroll(page);

    await page.getByRole('button', { name: 'Tampilkan bagan' }).tap();
    await expect(picture).toBeVisible();
    await expect(outline).toBeHidden();
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Kembali ke kerangka' }).tap();

    await item('ascc-council').tap();
    await expect(heading).toHaveText('ASEAN Socio-Cultural Community Council');
    const sheet = await details.boundingBox();
    expect(sheet?.width).toBe(PHONE.width);
    const toggle = await page.getByRole('button', { name: 'Tampilkan bagan' }).boundingBox();
    expect(Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0)), 'the sheet ends where the way to the picture begins').toBe(
      Math.round(toggle?.y ?? 0),
    );
    expect(sheet?.y).toBeGreaterThan(PHONE.height * 0.2);
    await page.getByRole('button', { name: 'Tutup' }).tap();
    await expect(details).toHaveCount(0);
    await expect(screenOf(page).item('ascc-council')).toBeVisible();

    await search.fill('acdm');
    await page.getByRole('option').first().tap();
    await expect(heading).toHaveText('ASEAN Committee on Disaster Management');
    await page.getByRole('button', { name: 'Tampilkan bagan' }).tap();
    await expect(mark('acdm')).toBeInViewport();
    await expect(mark('acdm')).toHaveAttribute('aria-pressed', 'true');
  });

  test('every target of the frame is 44 px or more under a finger', async ({ page }) => {
    await open(page);
    for (const shown of ['outline', 'picture'] as const) {
      if (shown === 'picture') await page.getByRole('button', { name: 'Tampilkan bagan' }).tap();
      const small = await page.locator('button:not(svg *), [role="treeitem"], input').evaluateAll((all) =>
        all
          .filter(
            (each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.skip, .legend-fold:not([open]), .crumb-bar'),
          )
          .map((each) => ({
            name: (each.getAttribute('aria-label') ?? each.textContent ?? '').slice(0, 40),
            box: each.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
          .map(({ name, box }) => `${name} ${Math.round(box.width)} × ${Math.round(box.height)}`),
      );
      expect(small, shown).toEqual([]);
    }
  });
});

for (const [width, height] of [
  [320, 640],
  [320, 256],
] as const) {
  test(`at ${width} × ${height} (${height === 256 ? '400 % of 1280 × 1024' : 'the smallest phone'}) everything can be reached, and nothing scrolls sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const { search, heading, group, outline, item, details } = await open(page);
    await expectNoSidewaysScroll(page);
    await item('asean-summit').scrollIntoViewIfNeeded();
    await expect(item('asean-summit')).toBeInViewport();
    await outline.locator('[role="treeitem"]').last().scrollIntoViewIfNeeded();
    await expect(outline.locator('[role="treeitem"]').last()).toBeInViewport();

    await search.fill('acdm');
    await expect(page.getByRole('option').first()).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(heading).toHaveText('ASEAN Committee on Disaster Management');
    await expect(heading).toBeInViewport();
    for (const part of ['focalPoint', 'chain', 'reportsTo', 'sources'] as const) {
      await group(part).scrollIntoViewIfNeeded();
      await expect(group(part), part).toBeInViewport();
    }
    await expectNoSidewaysScroll(page);
    expect(await cutText(page)).toEqual([]);

    await page.goto('./#/network/acdm');
    await expectNoSidewaysScroll(page);
    await page.goto('./#/structure/nosuch?pillar=mars');
    await expect(page.getByText('mars')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expect(details).toHaveCount(0);
  });
}

test('on a laptop the outline gives way to the details until it is asked for', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const { outline, mark, details } = await open(page);
  await expect(outline).toBeVisible();
  await mark('acdm').click();
  await expect(details).toBeVisible();
  await expect(outline).toBeHidden();
  await page.getByRole('button', { name: 'Tampilkan kerangka' }).click();
  await expect(outline).toBeVisible();
  await expect(details).toBeVisible();
});
