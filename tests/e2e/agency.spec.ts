import { expect, test } from './app.ts';
import { open } from './screen.ts';

const names = (texts: string[]) => texts.map((text) => text.trim());

test('an agency’s details list every sector and body that it answers for, each with its level and source', async ({ page }) => {
  const { heading, group } = await open(page, '#/structure/kemenpora');
  await expect(heading).toHaveText('Kementerian Pemuda dan Olahraga');
  const sectors = group('Bertanggung jawab atas').getByRole('link');
  expect(names(await sectors.allTextContents())).toEqual(['Kepemudaan', 'Olahraga']);
  const bodies = group('Badan yang dijawabnya');
  await expect(bodies.getByRole('listitem').filter({ hasText: /^SOMY\b/ })).toContainText('Disebut untuk sektor Kepemudaan');
  await expect(bodies.getByRole('listitem').filter({ hasText: /^AMMS / })).toContainText('Disebut untuk sektor Olahraga');
  for (const row of await bodies.getByRole('listitem').all())
    await expect(row.getByRole('button', { name: /^Sumber \d/ })).not.toHaveCount(0);

  await page.goto('./#/structure/klhk');
  await expect(heading).toHaveText('Kementerian Lingkungan Hidup dan Kehutanan');
  expect(names(await sectors.allTextContents())).toEqual(['Lingkungan Hidup', 'Asap Lintas Batas']);
  const klhk = await bodies.locator('a b').allTextContents();
  expect(klhk).toEqual(expect.arrayContaining(['AMME', 'ASOEN', 'AWGCC', 'COP AATHP', 'ATFP']));

  // KP2MI is named for one body and lends itself to no other.
  await page.goto('./#/structure/kp2mi');
  await expect(heading).toHaveText('Kementerian Pelindungan Pekerja Migran Indonesia');
  await expect(sectors).toHaveText([/^ACMW/]);
  await expect(bodies).toHaveCount(0);
});

test('choosing an agency in the chart lights all its rows; one press in its details goes to a body', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const { picture, mark, heading, group } = await open(page);
  await expect(mark('kemenpora')).toHaveCount(2);
  await picture
    .getByRole('button', { name: /^Focal point Indonesia, KLHK/ })
    .first()
    .click();
  await expect(heading).toHaveText('Kementerian Lingkungan Hidup dan Kehutanan');
  for (const id of ['amme', 'asoen', 'cop-aathp', 'atfp', 'sector-haze']) await expect(mark(id), id).toHaveClass(/is-lit/);
  for (const id of ['amms', 'acdm']) await expect(mark(id), id).toHaveClass(/is-dimmed/);
  await group('Badan yang dijawabnya')
    .getByRole('link', { name: /^ASOEN/ })
    .click();
  await expect(heading).toHaveText('ASEAN Senior Officials on Environment');
});

test('an agency filters: its name in a link leaves only what it answers for', async ({ page }) => {
  const { outline } = await open(page, '#/structure?agency=kemenpora');
  const bodies = await outline.locator('[role="treeitem"]').evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.id));
  expect(bodies).toEqual(expect.arrayContaining(['somy', 'amms', 'soms', 'sector-youth', 'sector-sports']));
  expect(bodies).not.toContain('acdm');
  await page.getByRole('button', { name: /^Instansi: Kemenpora/ }).click();
  await expect(outline.locator('[data-id="ascc-council"]')).toBeVisible();
});
