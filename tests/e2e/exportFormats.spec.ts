import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { open } from './screen.ts';

const FILES = ['xlsx', 'bodies.csv', 'relations.csv', 'focal-points.csv', 'json', 'jsonld', 'graphml', 'gexf', 'gv', 'mmd'] as const;

test('a chosen body with its ties is saved in every format, by arrow and Enter', async ({ page }) => {
  await open(page, '#/structure/acdm?lang=en');
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: /^ACDM/ }).check();
  await dialog.getByRole('radio', { name: /Excel/ }).focus();
  for (const file of FILES) {
    const name = (await saved(page, () => page.keyboard.press('Enter'))).suggestedFilename();
    expect(name).toMatch(/^asean-\d+\.\d+\.\d+-acdm[-.]/);
    expect(name.endsWith(file)).toBe(true);
    await expect(dialog.getByText(`Written: ${name}`)).toBeVisible();
    await page.keyboard.press('ArrowDown');
  }
});

test('the dialog says how much there is, and what is shown is what passes the filters', async ({ page }) => {
  await open(page, '#/structure?lang=en&sector=sector-disaster');
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('radio', { name: 'What is shown now' })).toBeChecked();
  const shown = await dialog.getByText(/\d bodies,/).textContent();
  await dialog.getByRole('radio', { name: 'Everything' }).check();
  await expect(dialog.getByText(/\d bodies,/)).not.toHaveText(shown ?? '');
});

test('an empty selection says so and is saved as a valid empty file', async ({ page }) => {
  await open(page, '#/structure?pillar=apsc&sector=sector-disaster&tier=leaders');
  await page.getByRole('button', { name: 'Ekspor' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ekspor' });
  await expect(dialog.getByText(/Pilihan ini kosong/)).toBeVisible();
  await dialog.getByRole('radio', { name: /^JSON semua/ }).check();
  const download = await saved(page, () => dialog.getByRole('button', { name: 'Unduh' }).click());
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({ nodes: [], relations: [], sources: [] });
});

test('from the search a workbook is at most seven keys away, and Escape leads back to the button', async ({ page }) => {
  await open(page, '#/structure?lang=en');
  await page.keyboard.press('/');
  let keys = 1;
  const button = page.getByRole('button', { name: 'Export' });
  for (; keys < 7 && !(await button.evaluate((element) => element === document.activeElement)); keys++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: /Excel/ })).toBeFocused();
  const download = await saved(page, () => page.keyboard.press('Enter'));
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  expect(keys + 2).toBeLessThanOrEqual(7);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

async function saved(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}
