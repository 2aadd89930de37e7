import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { expectNamesApart } from './namesApart.ts';
import { open, type Screen } from './screen.ts';

const unique = (all: readonly (string | null)[]) => [...new Set(all)].sort();
/** The bands that the words tell of, and those that the picture draws at this strength, as `row agency`. */
const told = async ({ mirror }: Screen) =>
  unique(await mirror.locator('.mirror-words [data-band]').evaluateAll((all) => all.map((each) => each.getAttribute('data-band'))));
const drawn = async ({ mirror }: Screen, strength = '') =>
  unique(
    await mirror
      .locator(`[data-band-key]${strength}`)
      .evaluateAll((all) => all.map((each) => (each.getAttribute('data-band-key') ?? '').split('/').slice(0, 2).join(' '))),
  );
const mark = ({ mirror }: Screen, key: string) => mirror.locator(`svg [data-key="${key}"]`);
const focusedKey = (page: Page) => page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset.key);

for (const lang of ['id', 'en'] as const)
  test(`by mouse: one ministry with its bodies, a split role, the empty seats (${lang})`, async ({ page }) => {
    const screen = await open(page, `#/mirror?lang=${lang}`, lang);
    const { mirror } = screen;
    await mark(screen, 'seat-klhk').click();
    await expect(page).toHaveURL(/#\/mirror\/klhk/);
    await expect(screen.heading).toHaveText(
      lang === 'id' ? 'Kementerian Lingkungan Hidup dan Kehutanan' : 'Ministry of Environment and Forestry',
    );
    const ofMinistry = ['sector-environment klhk', 'sector-haze klhk'];
    await expect.poll(() => drawn(screen, '.is-lit')).toEqual(ofMinistry);
    expect(await told(screen)).toEqual(ofMinistry);
    await expect(mirror.locator('[data-band="sector-environment klhk"]')).toContainText('AMME');

    await mark(screen, 'sector-haze').click();
    await expect.poll(() => drawn(screen, '.is-lit')).toEqual(['sector-haze klh-bplh', 'sector-haze klhk']);

    await mark(screen, 'seat-none').click();
    await expect(mirror.getByRole('heading', { level: 2 })).toHaveText(lang === 'id' ? 'Kursi kosong' : 'Empty seats');
    await expect.poll(() => drawn(screen, '.is-lit')).toEqual(await told(screen));
    const count = Number(await mark(screen, 'seat-none').locator('.quiet').textContent());
    const words = await mirror.locator('[data-band$=" none"] .quiet').allTextContents();
    expect(count).toBeGreaterThan(50);
    expect(words.reduce((sum, each) => sum + Number.parseInt(each, 10), 0)).toBe(count);
  });

test('a band under the pointer stands out and says how many, at what level; a press chooses its agency', async ({ page }) => {
  const screen = await open(page, '#/mirror?lang=en', 'en');
  const band = screen.mirror.locator('[data-band-key="sector-agriculture/kementan/named"]');
  await expect(band).toBeVisible();
  const on = await band.evaluate((path: SVGPathElement) => {
    const box = path.getBoundingClientRect();
    return { x: box.left + 6, y: path.getPointAtLength(0).matrixTransform(path.getScreenCTM() ?? undefined).y + 4 };
  });
  await page.mouse.move(on.x, on.y);
  await expect(band).toHaveClass(/is-lit/);
  await expect(screen.mirror.locator('.hover-card')).toContainText(/Kementan answers for \d+ of \d+ bodies: .*superior/);
  await page.mouse.click(on.x, on.y);
  await expect(page).toHaveURL(/#\/mirror\/kementan/);
});

test('by keys alone: along a band to the agency, its details, back out; a pillar body by body', async ({ page }) => {
  const screen = await open(page, '#/structure/acdm');
  for (let step = 0; step < 12 && !page.url().includes('#/mirror'); step++) await page.keyboard.press('n');
  await expect(mark(screen, 'sector-disaster')).toHaveAttribute('tabindex', '0');
  await expect(screen.mirror.locator('svg [tabindex="0"]')).toHaveCount(1);
  await expect(screen.mirror.locator('[data-band-key="sector-disaster/bnpb/named"]')).toHaveClass(/is-lit/);
  await mark(screen, 'sector-disaster').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focusedKey(page)).toBe('seat-bnpb');
  await expect(screen.mirror.locator('.hover-card')).toContainText('Badan Nasional Penanggulangan Bencana');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/mirror\/bnpb$/);
  await expect(screen.heading).toHaveText('Badan Nasional Penanggulangan Bencana');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/mirror$/);
  await page.goto('./#/mirror/acdm');
  await mark(screen, 'sector-disaster').focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => focusedKey(page)).toBe('open-ascc');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/open=ascc/);
  await expect(mark(screen, 'acdm')).toHaveAttribute('aria-pressed', 'true');
  for (const address of [/#\/mirror\?open=ascc$/, /#\/mirror$/]) {
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(address);
  }
});

test('the empty seats are let go by Escape, and by choosing something else', async ({ page }) => {
  const screen = await open(page, '#/mirror');
  await mark(screen, 'seat-none').focus();
  await page.keyboard.press('Enter');
  await expect(mark(screen, 'seat-none')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(mark(screen, 'seat-none')).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Enter');
  await mark(screen, 'sector-health').click();
  await expect(mark(screen, 'seat-none')).toHaveAttribute('aria-pressed', 'false');
  // The details have moved the picture: what lies under the pointer now is not what is meant.
  await page.mouse.move(2, 2);
  await expect.poll(() => drawn(screen, '.is-lit')).toEqual(['sector-health bpom', 'sector-health kemenkes']);
});

test('the picture, the matrix and the words tell the same: all, filtered, opened, with what is not verified', async ({ page }) => {
  const screen = await open(page, '#/mirror');
  for (const link of ['', '?unverified=1', '?pillar=aec,ascc', '?open=sector-health', '?tier=ministerial']) {
    await page.goto(`./#/mirror${link}`);
    await expect(screen.mirror.locator('svg .mark').first()).toBeVisible();
    const words = await told(screen);
    expect(words.length).toBeGreaterThan(5);
    await expect.poll(() => drawn(screen), link).toEqual(words);
    await page.goto(`./#/mirror${link}${link ? '&' : '?'}form=matrix`);
    await expect(screen.mirror.getByRole('table')).toBeVisible();
    const cells = screen.mirror.locator('[data-cell]');
    expect(unique(await cells.evaluateAll((all) => all.map((each) => each.getAttribute('data-cell')))), link).toEqual(words);
  }
});

test('what stands nowhere here says so, and the filters count what they hide', async ({ page }) => {
  const screen = await open(page, '#/mirror/komdigi?lang=en', 'en');
  await expect(screen.mirror.getByRole('status')).toContainText('No source names Komdigi itself; sources name Kominfo');
  await page.goto('./#/mirror?lang=en&pillar=apsc&tier=leaders');
  await expect(screen.mirror).toContainText('Nothing passes these filters.');
  await expect(screen.mirror).toContainText(/\d+ bodies hidden by the filters/);
});

test('the matrix: a sentence in every cell, headers that stay, a way to the details, by keys too', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const screen = await open(page, '#/mirror?lang=en', 'en');
  await screen.mirror.getByRole('button', { name: 'Matrix' }).click();
  await expect(page).toHaveURL(/form=matrix/);
  const table = screen.mirror.getByRole('table');
  const cell = table.getByRole('link', { name: /^Food, agriculture, forestry: Kementan answers for \d+ of \d+ bodies: / });
  await expect(cell).toHaveCount(1);
  for (const link of await table.locator('.mirror-cell .sr-only').allTextContents()) expect(link).toMatch(/^.+: .+\.$/);
  const region = screen.mirror.getByRole('region', { name: 'Rows and agencies' });
  await region.focus();
  for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowDown');
  await expect.poll(() => region.evaluate((each) => each.scrollTop)).toBeGreaterThan(100);
  const head = await table.locator('thead th').first().boundingBox();
  const room = await region.boundingBox();
  expect(Math.abs((head?.y ?? 0) - (room?.y ?? 0))).toBeLessThan(3);
  await region.evaluate((each) => each.scrollTo(0, 0));
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/mirror\/kementan\?form=matrix/);
  await expect(screen.heading).toHaveText('Ministry of Agriculture');
});

for (const [width, height, link] of [
  [1920, 1080, '#/mirror'],
  [1920, 1080, '#/mirror/klhk'],
  [1366, 768, '#/mirror'],
  [1366, 768, '#/mirror/klhk'],
  [1366, 768, '#/mirror?open=ascc'],
] as const)
  test(`names stand apart at ${width} × ${height}, none smaller than 11.5 px (${link})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const screen = await open(page, link);
    await expect(screen.mirror.locator('svg .ribbon').first()).toBeVisible();
    await expectNamesApart(screen.mirror.locator('svg.mirror-picture text'), screen.mirror.locator('.mirror-room'), 60);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the words come first, the picture is one tap away', async ({ page }) => {
    const screen = await open(page, '#/mirror');
    await expect(screen.mirror.locator('[data-band="sector-disaster bnpb"]')).toBeVisible();
    await expect(screen.mirror.locator('svg.mirror-picture')).toBeHidden();
    await page.getByRole('button', { name: 'Tampilkan bagan' }).tap();
    await expect(mark(screen, 'sector-environment')).toBeVisible();
    await page.getByRole('button', { name: 'Kembali ke daftar' }).tap();
    await expect(screen.mirror.locator('[data-band="sector-disaster bnpb"]')).toBeVisible();
    const { wide, room } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
    }));
    expect(wide).toBeLessThanOrEqual(room);
  });
});

test('on paper stand the bands with the words and sources, and no control', async ({ page }) => {
  const screen = await open(page, '#/mirror?lang=en', 'en');
  await expect(screen.mirror.locator('svg .ribbon').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(screen.mirror.locator('[data-band="sector-disaster bnpb"]')).toBeVisible();
  await expect(screen.mirror.getByRole('group', { name: 'Sources' })).toBeVisible();
  await expect(screen.mirror.locator('[data-band="sector-trade none"]').getByRole('link', { name: 'SEOM' })).toBeVisible();
  await expect(screen.mirror.getByRole('button', { name: 'Matrix' })).toBeHidden();
});

test('the matrix is printed on A4 as it lies, whole in its breadth', async ({ page }) => {
  const screen = await open(page, '#/mirror?form=matrix', 'id');
  const table = screen.mirror.getByRole('table');
  await expect(table).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  // The breadth of A4 as it lies, without its margins.
  await page.setViewportSize({ width: Math.floor(((297 - 24) / 25.4) * 96), height: 718 });
  const breadth = await table.evaluate((each) => each.getBoundingClientRect().width);
  expect(breadth).toBeLessThanOrEqual(((297 - 24) / 25.4) * 96);
  const smallest = await table.evaluate((each) =>
    Math.min(...[...each.querySelectorAll('th, td, span')].map((part) => Number.parseFloat(getComputedStyle(part).fontSize))),
  );
  expect(smallest).toBeGreaterThanOrEqual(11.9);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 84\d(\.\d+)? 59\d(\.\d+)?\]/);
});
