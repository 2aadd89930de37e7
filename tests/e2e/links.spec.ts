import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { open, screenOf } from './screen.ts';

const hash = (page: Page) => new URL(page.url()).hash;
const notice = (page: Page) => page.getByRole('status').filter({ hasText: /tautan ini tidak dikenali|link was not recognised/ });

test('a link restores focus, filters, opening, language and theme, and so does a reload', async ({ page }) => {
  const link = '#/structure/acdm?lang=en&open=sector-disaster&pillar=ascc&theme=dark&tier=ministerial,senior-officials,working';
  const { heading, picture, mark } = await open(page, link);
  const holds = async () => {
    await expect(heading).toHaveText('ASEAN Committee on Disaster Management');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(picture.getByRole('navigation', { name: 'Zoom level' })).toContainText('Disaster');
    await expect(mark('ammdm')).toBeVisible();
    await expect(mark('amme')).toHaveCount(0);
    expect(hash(page)).toBe(link);
    await expect(notice(page)).toHaveCount(0);
  };
  await holds();
  await page.reload();
  await holds();
});

test('a link restores lens, steps and path', async ({ page }) => {
  const { network } = await open(page, '#/network/acdm?depth=2');
  await expect(network.getByRole('radio', { name: '2' })).toBeChecked();
  await page.goto('./#/network/acdm?path=acdm..somhd');
  await expect(network.getByRole('heading', { name: 'Dari ACDM ke SOMHD' })).toBeVisible();
  await page.reload();
  await expect(network.getByRole('heading', { name: 'Dari ACDM ke SOMHD' })).toBeVisible();
  expect(hash(page)).toBe('#/network/acdm?path=acdm..somhd');
});

test('a link with a search shows what was typed', async ({ page }) => {
  const { search } = await open(page, '#/structure?q=pekerja+migran');
  await expect(search).toHaveValue('pekerja migran');
  await search.focus();
  await expect(page.getByRole('option').filter({ hasText: 'ACMW' })).toBeVisible();
});

test('a bad part of a link is left out with a notice that names it, and the rest applies', async ({ page }) => {
  const { picture, mark, details } = await open(page, '#/structure/nosuch?depth=9&lang=en&path=acdm&pillar=ascc,mars&tint=blue');
  for (const part of ['nosuch', 'steps “9”', 'path “acdm”', 'pillar “mars”', 'tint “blue”']) await expect(notice(page)).toContainText(part);
  await expect(notice(page)).not.toContainText('ascc');
  await expect(details).toHaveCount(0);
  await expect(mark('acdm')).toBeVisible();
  await expect(mark('seom')).toHaveCount(0);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice(page)).toHaveCount(0);
  await expect(picture).toBeVisible();
});

test('links of any make open the app: unknown lens, broken escapes, markup, a very long query', async ({ page }) => {
  for (const link of [
    '#/nosuchlens/acdm',
    '#/structure/%E0%A4%A',
    '#/structure/acdm/more/parts?lang',
    '#/structure/%3Cimg%20src=x%20onerror=alert(1)%3E?pillar=%22%3E',
    `#/structure?open=${'x'.repeat(5000)}`,
    '#//////',
    '#?&&==',
  ]) {
    await page.goto('about:blank');
    const { picture } = await open(page, link);
    await expect(picture, link).toBeVisible();
    if (!/^#[/?&=]+$/.test(link)) await expect(notice(page), link).toBeVisible();
  }
  await page.goto('about:blank');
  const { heading } = await open(page, '#/nosuchlens/acdm');
  await expect(heading).toHaveText('ASEAN Committee on Disaster Management');
});

test('a link with every key of the contract opens without a complaint; a step of a deck that is not here is named', async ({ page }) => {
  const { heading } = await open(page, '#/structure/acdm?asof=2025-01-01&from=2024-01-01&pick=acdm,ammdm');
  await expect(heading).toHaveText('ASEAN Committee on Disaster Management');
  await expect(notice(page)).toHaveCount(0);
  await page.goto('about:blank');
  await open(page, '#/structure/acdm?scene=deck.2');
  await expect(heading).toHaveText('ASEAN Committee on Disaster Management');
  await expect(notice(page)).toContainText('deck.2');
});

test('Back goes through the steps one by one, and forward again', async ({ page }) => {
  const { mark, heading, details, group, network } = await open(page);
  await mark('acdm').click();
  await expect(heading).toHaveText('ASEAN Committee on Disaster Management');
  await group('reportsTo')
    .getByRole('link', { name: /^AMMDM/ })
    .click();
  await expect(heading).toHaveText('ASEAN Ministerial Meeting on Disaster Management');
  await page.getByRole('navigation', { name: 'Tampilan' }).getByRole('button', { name: 'Jejaring' }).click();
  await expect(network).toBeVisible();
  expect(hash(page)).toBe('#/network/ammdm');

  await page.goBack();
  await expect(network).toHaveCount(0);
  await expect(heading).toHaveText('ASEAN Ministerial Meeting on Disaster Management');
  await page.goBack();
  await expect(heading).toHaveText('ASEAN Committee on Disaster Management');
  await page.goBack();
  await expect(details).toHaveCount(0);
  await expect(screenOf(page).mark('acdm')).toHaveAttribute('aria-pressed', 'false');
  await page.goForward();
  await expect(heading).toHaveText('ASEAN Committee on Disaster Management');
});

test('typing a word is one step of Back, not one a letter', async ({ page }) => {
  const { search, details } = await open(page, '#/structure/amme');
  await search.pressSequentially('acdm');
  await page.keyboard.press('Enter');
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('ASEAN Committee on Disaster Management');
  await page.goBack();
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('ASEAN Ministerial Meeting on Environment');
});

test('pressing share copies the address at once, before anything is chosen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#/structure/acdm?open=sector-disaster');
  await page.getByRole('button', { name: 'Bagikan' }).click();
  await expect(page.getByRole('dialog', { name: 'Bagikan' }).getByText('Tautan disalin')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
