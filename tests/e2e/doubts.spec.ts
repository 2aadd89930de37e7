import { expect, test } from './app.ts';
import { LANGUAGES, open } from './screen.ts';

const WORDS = {
  id: {
    gaps: 'apa yang tidak dikatakan sumber',
    gapsTitle: 'Apa yang tidak dikatakan sumber',
    about: 'tentang data',
    aboutTitle: 'Tentang data',
    conflicts: 'Sumber berbeda',
    copy: 'Salin kutipan',
    copied: 'Tersalin',
    focal: /: focal point Indonesia untuk ACDM \(ASEAN Committee on Disaster Management\)\. Sumber: “/,
    data: /Struktur ASEAN, data \d+\.\d+\.\d+ per /,
  },
  en: {
    gaps: 'what the sources do not say',
    gapsTitle: 'What the sources do not say',
    about: 'about the data',
    aboutTitle: 'About the data',
    conflicts: 'Sources differ',
    copy: 'Copy citation',
    copied: 'Copied',
    focal: /: Indonesian focal point for ACDM \(ASEAN Committee on Disaster Management\)\. Source: “/,
    data: /ASEAN Structure, data \d+\.\d+\.\d+ as of /,
  },
} as const;

for (const lang of LANGUAGES) {
  const words = WORDS[lang];

  test(`from the foot of the screen to the gaps, to a body about which sources differ, and back (${lang})`, async ({ page }) => {
    const { heading, details } = await open(page, `#/structure?lang=${lang}`, lang);
    await page.getByRole('contentinfo').getByRole('link', { name: words.gaps }).click();
    const gaps = page.getByRole('region', { name: words.gapsTitle });
    await expect(gaps.getByRole('heading', { level: 2, name: words.gapsTitle })).toBeFocused();
    expect(new URL(page.url()).hash).toMatch(/^#\/gaps/);

    await gaps.getByRole('button', { name: words.conflicts }).click();
    const conflict = gaps.getByRole('listitem').filter({ hasText: 'AMMTC' }).filter({ hasText: 'AMMD' }).first();
    for (const end of ['ASOD', 'AMMD', 'AMMTC']) await expect(conflict.getByRole('link', { name: end, exact: true })).toBeVisible();
    await conflict.getByRole('link', { name: 'ASOD', exact: true }).click();
    await expect(heading).toHaveText('ASEAN Senior Officials on Drug Matters');
    await expect(gaps).toBeVisible();
    await expect(details.getByText(words.conflicts).first()).toBeVisible();

    await page.goBack();
    await expect(details).toHaveCount(0);
    await page.goBack();
    await expect(gaps).toHaveCount(0);
  });

  test(`a fact is copied with its source, its date, the data and the link (${lang})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { group } = await open(page, `#/structure/acdm?lang=${lang}`, lang);
    await group('focalPoint').getByRole('button').first().click();
    await group('focalPoint').getByRole('button', { name: words.copy }).click();
    await expect(group('focalPoint').getByRole('status')).toHaveText(words.copied);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^BNPB \(Badan Nasional Penanggulangan Bencana\)|^BNPB \(National/);
    expect(copied).toMatch(words.focal);
    expect(copied).toMatch(words.data);
    expect(copied).not.toContain('\n');
    const link = /https?:\S+$/.exec(copied)?.[0] ?? '';
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText('ASEAN Committee on Disaster Management');
  });

  test(`the datasheet leads to the data, its schema and its changes, which are all there (${lang})`, async ({ page, request }) => {
    await open(page, `#/structure?lang=${lang}`, lang);
    await page.getByRole('contentinfo').getByRole('link', { name: words.about }).click();
    const about = page.getByRole('region', { name: words.aboutTitle });
    for (const file of ['asean.json', 'asean.schema.json', 'CHANGELOG.md']) {
      const address = await about.getByRole('link', { name: file, exact: true }).evaluate((link: HTMLAnchorElement) => link.href);
      const answer = await request.get(address);
      expect(answer.status(), address).toBe(200);
      expect((await answer.text()).length, address).toBeGreaterThan(200);
    }
    await about.getByRole('link', { name: words.gapsTitle }).click();
    await expect(page.getByRole('region', { name: words.gapsTitle })).toBeVisible();
  });
}

test('what the clipboard refuses stands selected, to be copied by hand', async ({ page }) => {
  const { group } = await open(page, '#/structure/acdm?lang=en');
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) }, configurable: true }),
  );
  await group('focalPoint').getByRole('button').first().click();
  await group('focalPoint').getByRole('button', { name: 'Copy citation' }).click();
  const field = group('focalPoint').getByRole('textbox', { name: 'Citation' });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((text: HTMLTextAreaElement) => text.value.slice(text.selectionStart, text.selectionEnd));
  expect(selected).toMatch(WORDS.en.focal);
  await expect(group('focalPoint').getByRole('status')).toContainText('Ctrl+C');
});

test('the table of gaps counts what is listed, and the legend narrows both', async ({ page }) => {
  await open(page, '#/gaps?lang=en&pillar=apsc');
  const gaps = page.getByRole('region', { name: 'What the sources do not say' });
  const stops = gaps.getByRole('row').filter({ has: page.getByRole('button', { name: 'The line stops below the Summit' }) });
  await expect(stops.getByRole('cell')).toHaveCount(2);
  const [inPillar, inAll] = await stops.getByRole('cell').allTextContents();
  expect(Number(inPillar)).toBeGreaterThan(0);
  expect(inAll).toBe(inPillar);
  await stops.getByRole('button').click();
  await expect(gaps.getByRole('listitem')).toHaveCount(Number(inPillar));
  await expect(gaps.getByRole('listitem').first()).toContainText('stops at ADMM-Plus');
  await gaps.getByRole('button', { name: 'Show everything' }).click();
  await expect(stops.getByRole('cell').last()).not.toHaveText(inPillar ?? '');
});

test('whatever day is chosen, the gaps are those of all the data, and say so', async ({ page }) => {
  await open(page, '#/gaps?asof=2000-01-01&lang=en');
  await expect(page.getByText('This page tells of all the data', { exact: false })).toBeVisible();
  const gaps = page.getByRole('region', { name: 'What the sources do not say' });
  await gaps.getByRole('link', { name: 'ADMM-Plus', exact: true }).first().click();
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('It was not there on 1 January 2000');
});

test('on paper the gaps stand alone and unfolded but for the lists of relations, and fold again afterwards', async ({ page }) => {
  const { details, outline } = await open(page, '#/gaps/asod?lang=en');
  const gaps = page.getByRole('region', { name: 'What the sources do not say' });
  const folds = gaps.locator('details');
  await expect(details).toBeVisible();
  // The page is whole when the prose of the data is there.
  await expect(gaps.locator('.gaps-part').last()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(outline).toBeHidden();
  await expect(details).toBeHidden();
  await expect(gaps.getByRole('button', { name: 'Print', exact: true })).toBeHidden();
  expect(
    await folds.evaluateAll((all: HTMLDetailsElement[]) =>
      all.every(({ open: isOpen, className }) => isOpen !== /Lines|linesFrom/.test(className)),
    ),
  ).toBe(true);
  const { clipped, wide } = await gaps.evaluate((section) => ({
    clipped: section.scrollHeight - section.clientHeight,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(clipped, 'what the page cuts off').toBeLessThanOrEqual(1);
  expect(wide, 'what stands beyond the right edge').toBeLessThanOrEqual(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  expect(await folds.evaluateAll((all: HTMLDetailsElement[]) => all.some(({ open: isOpen }) => isOpen))).toBe(false);
});

test('a mark says that sources differ about it, in the picture and beside the fact in the details', async ({ page }) => {
  const { mark, group, details, heading } = await open(page, '#/structure');
  await expect(mark('asod')).toHaveAccessibleName(/sumber berbeda/);
  await expect(mark('asod').locator('.conflict-mark')).toBeVisible();
  await expect(mark('aslom')).not.toHaveAccessibleName(/sumber berbeda/);
  await mark('asod').click();
  await expect(heading).toHaveText('ASEAN Senior Officials on Drug Matters');
  await group('chain').getByRole('button', { name: 'sumber berbeda' }).first().click();
  await expect(details.locator('.note-conflict')).toBeFocused();
  await expect(details.locator('.note-conflict')).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the page is reached below the outline, and leads back to it', async ({ page }) => {
    const { outline } = await open(page);
    await page.getByRole('link', { name: WORDS.id.gaps }).click();
    const gaps = page.getByRole('region', { name: WORDS.id.gapsTitle });
    await expect(gaps).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Kembali ke kerangka' }).click();
    await expect(gaps).toHaveCount(0);
    await expect(outline).toBeVisible();
  });
});
