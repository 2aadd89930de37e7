import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { open } from './screen.ts';

/** The longest transition or animation of any element, delay included, in ms. */
const longestMotion = (page: Page) =>
  page.evaluate(() => {
    const ms = (list: string) =>
      Math.max(...list.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)));
    return Math.max(
      ...[...document.querySelectorAll('*')].map((element) => {
        const style = getComputedStyle(element);
        const moves = style.transitionProperty !== 'none' ? ms(style.transitionDuration) + ms(style.transitionDelay) : 0;
        return Math.max(moves, style.animationName !== 'none' ? ms(style.animationDuration) : 0);
      }),
    );
  });

test('nothing moves under reduced motion', async ({ page }) => {
  const { mark, heading } = await open(page);
  expect(await longestMotion(page)).toBeLessThanOrEqual(1);
  await mark('acdm').click();
  await expect(heading).toBeVisible();
  expect(await longestMotion(page)).toBeLessThanOrEqual(1);
});

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });
  test('it takes 300 ms at most', async ({ page }) => {
    const { mark, heading } = await open(page);
    await mark('acdm').click();
    await expect(heading).toBeVisible();
    expect(await longestMotion(page)).toBeLessThanOrEqual(300);
  });
});

test('in forced colours the marks have outlines, the chosen one and the present lens stand out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const { mark, item } = await open(page, '#/structure/acdm');
  const stroke = (id: string) =>
    mark(id)
      .locator('.shape')
      .evaluate((shape) => getComputedStyle(shape).stroke);
  expect(await stroke('ammdm')).not.toBe('none');
  expect(await stroke('acdm')).not.toBe(await stroke('ammdm'));
  const outlineOf = (name: string) =>
    page
      .getByRole('navigation', { name: 'Tampilan' })
      .getByRole('button', { name })
      .evaluate((button) => getComputedStyle(button).outlineStyle);
  expect(await outlineOf('Struktur')).toBe('solid');
  expect(await outlineOf('Jejaring')).toBe('none');
  await page.getByRole('button', { name: 'Tampilkan kerangka' }).click();
  expect(await item('acdm').evaluate((each) => getComputedStyle(each).outlineStyle)).toBe('solid');
});
