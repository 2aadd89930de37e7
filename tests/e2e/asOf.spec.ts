import { expect, test } from './app.ts';
import { open, type Screen } from './screen.ts';

const dialog = ({ page }: Screen, name: string) => page.getByRole('dialog', { name });
const dateOf = ({ page }: Screen) => new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('asof');

test('years are steps of a slider, any day can be typed, and one press leads back', async ({ page }) => {
  const screen = await open(page);
  await page.keyboard.press('y');
  const picker = dialog(screen, 'Struktur per tanggal');
  await expect(picker.getByRole('slider', { name: 'Tahun' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => dateOf(screen)).toMatch(/^\d{4}-12-31$/);
  await picker.getByLabel('Tanggal mana pun').fill('2023-06-01');
  await expect.poll(() => dateOf(screen)).toBe('2023-06-01');
  await expect(picker.getByRole('status')).toHaveText(/Belum ada: \d+ · tidak diketahui untuk tanggal ini: \d+ · berubah sejak itu: \d+/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Per 1 Juni 2023' })).toBeVisible();
  // Going from date to date is one step: Back leads to where no date was chosen.
  await page.goBack();
  await expect.poll(() => dateOf(screen)).toBeNull();
  await expect(page.getByRole('button', { name: 'Per 3 Februari 2026' })).toBeVisible();
});

test('on a day before its focal point was named the body says so, what answers then, and what came since', async ({ page }) => {
  const { group, details } = await open(page, '#/structure/acmw?asof=2023-06-01');
  await expect(group('focalPoint')).toContainText('Kemnaker');
  await expect(group('focalPoint')).toContainText('tidak diketahui untuk tanggal ini');
  await expect(details.getByRole('group', { name: 'Sejak itu' })).toContainText('KP2MI');
});

test('a body that was not there yet is told, not drawn', async ({ page, request }) => {
  const { nodes } = await (await request.get('./asean.json')).json();
  const young = nodes.find(
    (node: { kind: string; status: string; facts?: { about: string; value: string }[] }) =>
      node.kind === 'body' &&
      node.status === 'verified' &&
      node.facts?.some(({ about, value }) => about === 'founded' && value > '2024-01'),
  );
  const { details, mark } = await open(page, `#/structure/${young.id}?asof=2020-01-01`);
  await expect(details).toContainText('Belum ada pada 1 Januari 2020.');
  await expect(mark(young.id)).toHaveCount(0);
});

test('a day that no calendar has is left out of a link with a notice', async ({ page }) => {
  const screen = await open(page, '#/structure?asof=2023-02-30&from=soon');
  await expect(page.getByText('2023-02-30')).toBeVisible();
  await expect(page.getByText('soon')).toBeVisible();
  await page.getByRole('button', { name: 'Ekspor' }).focus();
  expect(dateOf(screen)).toBe('2023-02-30');
  await expect(page.getByRole('button', { name: 'Per 3 Februari 2026' })).toBeVisible();
});

test('a day after the data shows them as last known', async ({ page }) => {
  const { details, group } = await open(page, '#/structure/acdm?asof=2030-01-01&lang=en');
  await expect(details).toContainText('everything is as last known on 3 February 2026');
  await expect(group('Indonesian focal point')).toContainText('BNPB');
});

for (const [lang, title, renamed, text] of [
  ['id', 'Apa yang berubah', 'Berganti nama', 'Salin sebagai teks'],
  ['en', 'What changed', 'Renamed', 'Copy as text'],
] as const) {
  test(`what changed between two days: a table, two pictures, text to copy, one page of paper (${lang})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const screen = await open(page, `#/structure?from=2023-06-01&lang=${lang}`, lang);
    const sheet = dialog(screen, title);
    await expect(sheet.getByRole('rowgroup').filter({ hasText: renamed })).toContainText('Komdigi');
    await expect(sheet.getByRole('row', { name: /Kemendikbudristek .*Kemendikdasmen/ })).toContainText('Kemdiktisaintek');
    await expect(sheet.locator('figure svg')).toHaveCount(2);
    expect(await sheet.locator('figure .is-lit, figure .is-chosen, figure .mark:not(.is-dimmed)').count()).toBeGreaterThan(10);
    await sheet.getByRole('button', { name: text }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Kominfo');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(page).not.toHaveURL(/from=/);
  });
}

test('two days between which nothing is known to have changed say so', async ({ page }) => {
  const screen = await open(page, '#/structure?asof=2025-12-02&from=2025-12-01');
  await expect(dialog(screen, 'Apa yang berubah')).toContainText('Tidak ada perubahan yang diketahui');
});
