import type { Page } from '@playwright/test';
import { focalPoints } from '../../src/query/focalPoints.ts';
import { sourced } from '../../src/query/sourced.ts';
import { publishedGraph } from '../fixtures/publishedGraph.ts';
import { expect, test } from './app.ts';
import { NAMES, open, type Screen } from './screen.ts';

/** A keyboard that counts: nothing else touches the page in these tests. */
function keyboardOf(page: Page) {
  let pressed = 0;
  return {
    press: async (...keys: string[]) => {
      for (const key of keys) {
        await page.keyboard.press(key);
        pressed += 1;
      }
    },
    /** Keys since the last time that it was asked. */
    count: () => {
      const since = pressed;
      pressed = 0;
      return since;
    },
  };
}

const focusedId = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | SVGElement | null)?.dataset.id);
const expectFocus = (page: Page, id: string) => expect.poll(() => focusedId(page), { message: 'the node that has the focus' }).toBe(id);
const dialog = (page: Page, name = 'Pintasan papan ketik') => page.getByRole('dialog', { name });
const find = ['/', 'a', 'c', 'd', 'm', 'Enter'];

for (const lang of ['id', 'en'] as const) {
  test(`by keys alone: a body in 8, its superior in 1, its focal point in 3, the Summit in 4 (${lang})`, async ({ page }) => {
    const { heading, mark, group } = await open(page, `#/structure?lang=${lang}`, lang);
    const keys = keyboardOf(page);

    await keys.press(...find);
    await expect(heading).toHaveText('ASEAN Committee on Disaster Management');
    await expect(group('focalPoint')).toContainText('BNPB');
    expect(keys.count()).toBeLessThanOrEqual(8);

    await keys.press('ArrowLeft');
    await expectFocus(page, 'ammdm');
    expect(keys.count()).toBe(1);

    await keys.press('ArrowLeft', 'ArrowLeft');
    await expectFocus(page, 'asean-summit');
    expect(keys.count() + 1, 'from the body to the Summit').toBeLessThanOrEqual(4);
    for (const id of ['ammdm', 'ascc-council', 'asean-summit']) await expect(mark(id), id).toHaveClass(/is-lit/);

    await keys.press('f');
    await expect(heading).toHaveText(lang === 'id' ? 'Badan Nasional Penanggulangan Bencana' : /Disaster/);
    expect(keys.count()).toBeLessThanOrEqual(3);
  });
}

test('the picture is one tab stop, and so is the outline', async ({ page }) => {
  const { picture, outline } = await open(page, '#/structure/acdm');
  await page.getByRole('button', { name: 'Tampilkan kerangka' }).press('Enter');
  await expect(outline).toBeVisible();
  await expect(picture.locator('svg [tabindex="0"]')).toHaveCount(1);
  await expect(outline.locator('[tabindex="0"]')).toHaveCount(1);

  await outline.locator('[tabindex="0"]').focus();
  await expectFocus(page, 'acdm');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('svg.picture') !== null), 'from the outline into the picture').toBe(
    true,
  );
  await expectFocus(page, 'acdm');
  await page.keyboard.press('ArrowLeft');
  await expectFocus(page, 'ammdm');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('svg.picture'))).toBeNull();
  await page.keyboard.press('Shift+Tab');
  await expectFocus(page, 'ammdm');
});

test('arrows walk the picture: superior, subordinate, the row’s focal point, neighbours; Enter opens, Escape leaves', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const { mark, heading, details } = await open(page);
  await mark('ammdm').focus();
  const walk = async (...steps: [key: string, id: string][]) => {
    for (const [key, id] of steps) {
      await page.keyboard.press(key);
      await expectFocus(page, id);
    }
  };
  await walk(
    ['ArrowRight', 'acdm'],
    ['ArrowUp', 'com-aathp'],
    ['ArrowDown', 'acdm'],
    ['ArrowRight', 'acdm-wg-pm'],
    ['ArrowDown', 'acdm-wg-prr'],
  );
  // To the right of the last subordinate the row leads on to its focal point.
  let rights = 0;
  for (; rights < 8 && (await focusedId(page)) !== 'bnpb'; rights += 1) await page.keyboard.press('ArrowRight');
  await expectFocus(page, 'bnpb');
  const [above] = focalPoints(sourced(publishedGraph()), 'com-aathp');
  await walk(['ArrowUp', above?.statements[0]?.agency ?? '']);
  await mark('acdm-wg-pm').focus();
  await walk(['ArrowLeft', 'acdm'], ['ArrowLeft', 'ammdm'], ['ArrowLeft', 'ascc-council'], ['ArrowLeft', 'asean-summit']);

  await mark('soms').focus();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('ASEAN Senior Officials Meeting on Sports');
  await expect(mark('soms')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('z');
  await expect(page).toHaveURL(/open=sector-sports/);
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  await expect(page).toHaveURL(/#\/structure\?open=sector-sports$/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/structure$/);
});

test('a mark with the focus shows a ring and a quiet card', async ({ page }) => {
  const { picture, mark } = await open(page);
  const ring = () =>
    mark('ammdm')
      .locator('.ring')
      .evaluate((element) => `${getComputedStyle(element).stroke} ${getComputedStyle(element).opacity}`);
  const before = await ring();
  await mark('asean-summit').focus();
  await page.keyboard.press('ArrowRight');
  await mark('ammdm').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expectFocus(page, 'ammdm');
  await expect.poll(ring).not.toBe(before);
  await expect(page.locator('.hover-card')).toContainText('ASEAN Ministerial Meeting on Disaster Management');
  await expect(picture).toBeVisible();
});

test('the outline is walked by arrow keys, Home, End and letters; Enter opens', async ({ page }) => {
  const { outline, item, heading } = await open(page);
  await outline.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await expectFocus(page, 'asean-summit');
  await page.keyboard.press('ArrowDown');
  await expect(outline.locator(':focus')).toHaveAttribute('aria-level', '2');
  await page.keyboard.press('End');
  const last = await focusedId(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(item('asean-summit')).toHaveAttribute('aria-expanded', 'false');
  await expect(item(last ?? '')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(item('asean-summit')).toHaveAttribute('aria-expanded', 'true');

  await item('sector-disaster').focus();
  await page.keyboard.press('ArrowRight');
  await expect(item('sector-disaster')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowRight');
  await expectFocus(page, 'ammdm');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expectFocus(page, 'acdm');
  await page.keyboard.press('ArrowLeft');
  await expectFocus(page, 'ammdm');
  await page.keyboard.press('c');
  await expectFocus(page, 'cop-aadmer');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('ASEAN Committee on Disaster Management');
});

test('single keys: language, theme, lens, panels, zoom; typing in the search is typing', async ({ page }) => {
  const { outline, search, details } = await open(page, '#/structure/acdm');
  const html = page.locator('html');
  await page.keyboard.press('l');
  await expect(html).toHaveAttribute('lang', 'en');
  await page.keyboard.press('l');
  await page.keyboard.press('t');
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#\/network\/acdm$/);
  await page.keyboard.press('n');
  await page.keyboard.press('d');
  await expect(details).toHaveCount(0);
  await expect(outline).toBeVisible();
  await page.keyboard.press('o');
  await expect(outline).toBeHidden();
  await page.keyboard.press('d');
  await expect(details).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('lt');
  await expect(search).toHaveValue('lt');
  await expect(html).toHaveAttribute('lang', 'id');
});

const switchOf = (page: Page) => dialog(page).getByRole('checkbox', { name: /Pintasan satu tombol/ });

test('? opens the sheet of keys; single keys can be switched off, then only Ctrl+K and Escape act', async ({ page }) => {
  const screen: Screen = await open(page, '#/structure/acdm');
  const html = page.locator('html');
  await page.keyboard.press('?');
  await expect(dialog(page)).toBeVisible();
  for (const key of ['/', 'Ctrl K', '?', 'Esc', 'Z', 'F', 'N', 'L', 'T', '+', '−', '0', 'O', 'D'])
    await expect(dialog(page).locator('kbd').getByText(key, { exact: true }), key).toBeVisible();
  await page.keyboard.press('l');
  await expect(html, 'behind the sheet keys do nothing').toHaveAttribute('lang', 'id');
  await switchOf(page).focus();
  await page.keyboard.press('Space');
  await expect(switchOf(page)).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);

  for (const key of ['l', 't', 'n', 'z', '?', '/']) await page.keyboard.press(key);
  await expect(html).toHaveAttribute('lang', 'id');
  await expect(html).not.toHaveAttribute('data-theme');
  await expect(page).toHaveURL(/#\/structure\/acdm$/);
  await expect(screen.search).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(screen.search).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(screen.details).toHaveCount(0);

  await page.reload();
  await expect(screen.search).toBeVisible();
  await page.keyboard.press('l');
  await expect(html).toHaveAttribute('lang', 'id');
  await page.getByRole('button', { name: 'Pintasan papan ketik' }).press('Enter');
  await switchOf(page).press('Space');
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await expect(html).toHaveAttribute('lang', 'en');
});

test('the first stop skips to the search; every control says its name and key', async ({ page }) => {
  const { search } = await open(page, '#/structure/acdm');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Langsung ke pencarian' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Langsung ke pencarian' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(search).toBeFocused();
  for (const [name, key] of [
    ['Bahasa', 'L'],
    ['Tema: Ikut perangkat', 'T'],
    ['Pintasan papan ketik', '?'],
    ['Sembunyikan rincian', 'D'],
    ['Tampilkan kerangka', 'O'],
    ['Perbesar', '+'],
    ['Perkecil', '−'],
    ['Paskan', '0'],
  ] as const)
    await expect(page.getByRole('button', { name, exact: true }), name).toHaveAttribute('title', `${name} (${key})`);
  await expect(page.getByRole('region', { name: NAMES.id.structure, exact: true })).toBeVisible();
});
