import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { expectNamesApart } from './namesApart.ts';
import { NAMES, open, type Screen } from './screen.ts';

const unique = (all: readonly (string | null)[]) => [...new Set(all)].sort();
/** The links that the words tell of, and those that the picture draws at this strength, as `from to`. */
const told = async ({ links }: Screen) =>
  unique(await links.locator('[data-tie]').evaluateAll((all) => all.map((each) => each.getAttribute('data-tie'))));
const drawn = async ({ links }: Screen, strength = '') =>
  unique(
    await links
      .locator(`.tie-line${strength}`)
      .evaluateAll((all) => all.map((each) => `${each.getAttribute('data-from')} ${each.getAttribute('data-to')}`)),
  );
const row = ({ links }: Screen, key: string) => links.locator(`svg [data-key="${key}"]`);
const focusedKey = (page: Page) => page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset.key);
const economicBodies = ['adgsom', 'afdm', 'costi', 'seom'];

for (const lang of ['id', 'en'] as const) {
  test(`what ties AMME to the economic pillar is one click, with its source (${lang})`, async ({ page }) => {
    const screen = await open(page, `#/links/amme?lang=${lang}`, lang);
    const { links } = screen;
    await expect(links.getByRole('status')).toContainText(
      lang === 'id' ? 'Tidak ada sumber yang menyebut tautan AMME sendiri' : 'No source names a link of AMME itself',
    );
    await links.getByRole('button', { name: lang === 'id' ? /^Ekonomi, 4/ : /^Economic, 4/ }).click();
    await expect(page).toHaveURL(/towards=aec/);
    await expect(links.getByRole('heading', { level: 2 })).toHaveText(
      lang === 'id' ? 'Yang mengaitkan AMME dengan pilar Ekonomi' : 'What ties AMME to the Economic pillar',
    );
    const expected = ['asoen', ...economicBodies].map((id) => `${id} adrp`).sort();
    expect(await told(screen)).toEqual(expected);
    expect(await drawn(screen, '.is-lit')).toEqual(expected);
    const item = links.locator('[data-tie="seom adrp"]');
    await expect(item).toContainText(lang === 'id' ? 'SEOM ikut memimpin ADRP' : 'SEOM co-leads ADRP');
    await item.getByRole('button', { name: /^(Sumber|Source) \d/ }).click();
    await expect(item.getByRole('note')).toContainText('Pilar Masyarakat Sosial Budaya ASEAN');
    await item.getByRole('link', { name: 'SEOM' }).click();
    await expect(screen.heading).toHaveText(/Senior Economic Officials/);
    await page.goBack();
    await expect(screen.heading).toHaveText(/Ministerial Meeting on Environment/);
  });
}

test('the arc of a pillar and its name do the same, and once more lets go', async ({ page }) => {
  const screen = await open(page, '#/links/amme');
  const arc = screen.links.locator('.link-arc[data-pillar="aec"]');
  await expect(arc).toBeVisible();
  // The middle of a curve's box lies beside the curve.
  const on = await arc.evaluate((path: SVGPathElement) => {
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 4).matrixTransform(path.getScreenCTM() ?? undefined);
    return { x, y };
  });
  await page.mouse.click(on.x, on.y);
  await expect(page).toHaveURL(/#\/links\/amme\?towards=aec$/);
  await expect(row(screen, 'towards-aec')).toHaveAttribute('aria-pressed', 'true');
  await row(screen, 'towards-aec').click();
  await expect(page).toHaveURL(/#\/links\/amme$/);
});

test('from the details of a body its links are one click away, in the lens of links', async ({ page }) => {
  const screen = await open(page, '#/structure/acdm');
  await screen.group('crossLinks').getByRole('button', { name: 'Lihat di lingkaran tautan' }).click();
  await expect(page).toHaveURL(/#\/links\/acdm$/);
  await expect(row(screen, 'sector-disaster')).toHaveAttribute('aria-pressed', 'true');
  await expect(screen.links.locator('[data-tie="acdm adrp"]').first()).toBeVisible();
});

test('by keys alone: to a row of the circle, its details, the pillar that its links lead to, and back out', async ({ page }) => {
  const screen = await open(page, '#/structure/amme');
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(row(screen, 'sector-environment')).toHaveAttribute('tabindex', '0');
  await expect(screen.links.locator('svg [tabindex="0"]')).toHaveCount(1);
  await row(screen, 'sector-environment').focus();
  await expect(screen.links.locator('.hover-card')).toContainText('ASOEN');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => ((await focusedKey(page)) ?? '').startsWith('sector-')).toBe(true);
  for (let step = 0; step < 40 && (await focusedKey(page)) !== 'towards-aec'; step++) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/links\/amme\?towards=aec$/);
  expect(await told(screen)).toEqual(['asoen', ...economicBodies].map((id) => `${id} adrp`).sort());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focusedKey(page)).toBe('sector-trade');
  await page.keyboard.press('Enter');
  await expect(screen.heading).toHaveText('Ekonomi dan Perdagangan');
  for (const address of [/#\/links\/sector-trade$/, /#\/links$/]) {
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(address);
  }
});

test('the picture and the words tell the same links: all, of a row, of a pillar, filtered, with what is not verified', async ({ page }) => {
  const screen = await open(page, '#/links');
  await expect(screen.links.locator('.tie-line').first()).toBeVisible();
  const whole = await told(screen);
  expect(whole.length).toBeGreaterThan(30);
  expect(await drawn(screen)).toEqual(whole);
  for (const link of ['#/links/sector-disaster', '#/links/aec?towards=ascc', '#/links/bnpb', '#/links/asean-som', '#/links/asean-summit']) {
    await page.goto(`./${link}`);
    await expect(screen.links.locator('.tie-line.is-lit').first()).toBeVisible();
    expect(await drawn(screen, '.is-lit'), link).toEqual(await told(screen));
    expect(await drawn(screen), link).toEqual(whole);
  }
  await page.goto('./#/links?pillar=aec,apsc');
  await expect(screen.links).toContainText(/\d+ disembunyikan oleh saringan/);
  const some = await told(screen);
  expect(some.length).toBeLessThan(whole.length);
  expect(await drawn(screen)).toEqual(some);
  await page.goto('./#/links');
  const hidden = Number(/(\d+) belum terverifikasi/.exec((await screen.links.textContent()) ?? '')?.[1]);
  await screen.links.getByRole('button', { name: 'Tampilkan yang belum terverifikasi' }).click();
  await expect(screen.links.locator('.tie-line.basis-unverified').first()).toBeVisible();
  const all = await told(screen);
  expect(all.length).toBe(whole.length + hidden);
  expect(await drawn(screen)).toEqual(all);
});

test('what has no links says so, and what the filters hide is not said to be unnamed', async ({ page }) => {
  const screen = await open(page, '#/links/accsm?lang=en', 'en');
  await expect(screen.links.getByRole('status')).toContainText('No source names a link of ACCSM, or of its sector, Civil service');
  await screen.links.getByRole('button', { name: 'Show all links' }).click();
  await expect(page).toHaveURL(/#\/links\?lang=en$/);
  await page.goto('./#/links/bnpb?lang=en&pillar=aec');
  await expect(screen.links.getByRole('status')).toHaveText('The filters hide the links of BNPB.');
  await page.goto('./#/links?lang=en&pillar=apsc&tier=leaders');
  await expect(screen.links).toContainText('Nothing passes these filters.');
});

test('a day before a link was said tells that it is not known for it', async ({ page }) => {
  const screen = await open(page, '#/links/seom?lang=en&asof=2020-06-01', 'en');
  await expect(screen.links.locator('[data-tie="seom adrp"]').first()).toContainText(/not known|first/i);
  await expect(screen.links.locator('.tie-line[data-from="seom"][data-to="adrp"]')).toHaveClass(/is-unknown/);
});

test('the slider draws the links tighter or looser, and the link keeps it', async ({ page }) => {
  const screen = await open(page, '#/links?lang=en', 'en');
  const slider = screen.links.getByRole('slider', { name: 'Bundling' });
  const shape = () => screen.links.locator('.tie-line').first().getAttribute('d');
  const before = await shape();
  await slider.press('Home');
  await expect(page).toHaveURL(/strength=0/);
  expect(await shape()).not.toBe(before);
  await page.reload();
  await expect(slider).toHaveValue('0');
  await slider.press('ArrowRight');
  await expect(page).toHaveURL(/strength=5/);
});

for (const [width, height, link] of [
  [1920, 1080, '#/links'],
  [1366, 768, '#/links'],
  [1366, 768, '#/links/seom'],
] as const)
  test(`names stand apart at ${width} × ${height}, none smaller than 11.5 px (${link})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const screen = await open(page, link);
    await expect(screen.links.locator('.tie-line').first()).toBeVisible();
    await expectNamesApart(screen.links.locator('svg text'), screen.links.locator('.links-room'), 30);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the words come first, the picture is one tap away', async ({ page }) => {
    const screen = await open(page, '#/links/amme?towards=aec');
    await expect(screen.links.locator('[data-tie="seom adrp"]')).toBeVisible();
    await expect(screen.links.locator('svg.links-picture')).toBeHidden();
    await page.getByRole('button', { name: 'Tampilkan bagan' }).tap();
    await expect(row(screen, 'sector-environment')).toBeVisible();
    await expect(screen.links.locator('[data-tie]').first()).toBeHidden();
    await page.getByRole('button', { name: 'Kembali ke daftar' }).tap();
    await expect(screen.links.locator('[data-tie="seom adrp"]')).toBeVisible();
    const { wide, room } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
    }));
    expect(wide).toBeLessThanOrEqual(room);
  });
});

test('on paper stand the links with their sources, and no control', async ({ page }) => {
  const screen = await open(page, '#/links/amme?towards=aec&lang=en', 'en');
  await expect(screen.links.locator('[data-tie]').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(screen.links.locator('[data-tie="seom adrp"]')).toBeVisible();
  await expect(screen.links.getByRole('group', { name: NAMES.en.sources })).toBeVisible();
  await expect(screen.links.getByRole('slider')).toBeHidden();
  await expect(screen.links.getByRole('button', { name: 'Any' })).toBeHidden();
});
