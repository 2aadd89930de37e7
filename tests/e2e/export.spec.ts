import { readFile } from 'node:fs/promises';
import { expect, test } from './app.ts';
import { open } from './screen.ts';

test('what is known leaves the app as a table that a spreadsheet opens', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await open(page, '#/structure');
  expect(
    loaded.filter((address) => /Export|csv|xlsx/i.test(address)),
    'asked for before the dialog opens',
  ).toEqual([]);

  await page.getByRole('button', { name: 'Ekspor' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ekspor' });
  await dialog.getByRole('radio', { name: /CSV: focal point/ }).check();
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Unduh' }).click()]);
  const text = await readFile(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  expect(text.startsWith('\uFEFF'), 'a byte order mark, for Excel').toBe(true);
  expect(text).toMatch(/ACDM[^\n]*BNPB|BNPB[^\n]*ACDM/);
});
