import type { Download, Locator, Page } from '@playwright/test';
import { expect } from './app.ts';
import { type Language, type Screen, screenOf } from './screen.ts';

/** A part of the app that must work wherever the app runs: how to get there, and what must then be on screen. */
interface Stop {
  name: string;
  link: string;
  there: (screen: Screen) => Locator;
}

/** Every lens and page. */
const STOPS: readonly Stop[] = [
  { name: 'structure', link: '#/structure/acdm', there: ({ picture }) => picture.locator('[data-id="acdm"].is-chosen') },
  { name: 'network', link: '#/network/acdm', there: ({ network }) => network.locator('[data-painted="true"]') },
  { name: 'a path', link: '#/network/acdm?path=acdm..somhd', there: ({ network }) => network.locator('[data-painted="true"]') },
  { name: 'links', link: '#/links', there: ({ links }) => links.locator('.tie-line').first() },
  { name: 'mirror', link: '#/mirror', there: ({ mirror }) => mirror.locator('svg .ribbon').first() },
  { name: 'mirror as a matrix', link: '#/mirror?form=matrix', there: ({ mirror }) => mirror.getByRole('table') },
  { name: 'directory', link: '#/directory/acdm', there: ({ page }) => page.locator('tr[data-id="acdm"]') },
  { name: 'meeting', link: '#/meeting?pick=acdm', there: ({ page }) => page.locator('.sheet-sources') },
  { name: 'gaps', link: '#/gaps', there: ({ page }) => page.locator('.page').getByRole('table') },
  { name: 'about', link: '#/about', there: ({ page }) => page.locator('.about-files') },
  { name: 'another day', link: '#/structure?asof=2023-06-01', there: ({ picture }) => picture.locator('.mark').first() },
  { name: 'a talk', link: '#/structure?scene=tour.2', there: ({ page }) => page.locator('html[data-presenting]') },
  { name: 'what changed', link: '#/structure?from=2023-06-01', there: ({ page }) => page.getByRole('dialog') },
];

/** Goes to a link as a user does who changes the address: without loading the page anew. */
async function goTo(page: Page, link: string, lang: Language): Promise<void> {
  const inDialog = page.locator('dialog[open]');
  if (await inDialog.count()) await page.keyboard.press('Escape');
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `${link}${link.includes('?') ? '&' : '?'}lang=${lang}`,
  );
}

/** Visits every lens and page. */
export async function visitEverything(page: Page, lang: Language): Promise<void> {
  const screen = screenOf(page, lang);
  for (const stop of STOPS) {
    await goTo(page, stop.link, lang);
    await expect(stop.there(screen), stop.name).toBeVisible();
  }
  await goTo(page, '#/structure', lang);
  await expect(screen.search).toBeVisible();
  for (const [key, there] of [
    ['k', '.paper-preview'],
    ['p', 'dialog.decks'],
    ['y', 'dialog.date-picker'],
    ['?', 'dialog.help'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator(there), `the key ${key}`).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator(there)).toHaveCount(0);
  }
}

/** Saves every format of the export dialog, the sheet of a meeting and the table of the directory once; each must be a file with something in it. */
export async function exportEverything(page: Page, lang: Language): Promise<string[]> {
  const names: string[] = [];
  const save = async (act: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), act()]);
    expect(await bytesOf(download), download.suggestedFilename()).toBeGreaterThan(100);
    names.push(download.suggestedFilename());
    // The browser drops the eleventh file that a page saves within a second, which nobody does by hand.
    await page.waitForTimeout(120);
  };
  await goTo(page, '#/structure/acdm', lang);
  await page.getByRole('button', { name: lang === 'id' ? 'Ekspor' : 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[name="export-extent"]').last().check();
  for (const format of await dialog.locator('input[name="export-format"]').all()) {
    await format.check();
    await save(() => format.press('Enter'));
  }
  for (const file of await dialog.locator('.export-raw a').all()) await save(() => file.click());
  await page.keyboard.press('Escape');

  await goTo(page, '#/meeting?pick=acdm', lang);
  const sheet = page.locator('.meeting-lens');
  for (const name of [/Markdown/, /Word/]) await save(() => sheet.getByRole('button', { name }).click());
  return names;
}

/** Finds a body by its abbreviation and reads its chain and its focal point, then filters, as anyone would. */
export async function askQuestions(page: Page, lang: Language): Promise<void> {
  const { search, heading, group, picture, mark } = screenOf(page, lang);
  await goTo(page, '#/structure', lang);
  await search.fill('acdm');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('ASEAN Committee on Disaster Management');
  await expect(group('focalPoint')).toContainText('BNPB');
  await expect(group('chain')).toContainText('AMMDM');
  await goTo(page, '#/structure', lang);
  await page
    .getByRole('button', { name: lang === 'id' ? /^Sosial-Budaya/ : /^Socio-Cultural/ })
    .first()
    .click();
  await expect(mark('acdm')).toBeVisible();
  await expect(picture.locator('[data-id="somtc"]')).toHaveCount(0);
}

/** Prints the page as it stands; a PDF with words on it comes out. */
export async function printIt(page: Page): Promise<void> {
  const { pagesOf } = await import('./printed.ts');
  const [first] = await pagesOf(await page.pdf());
  expect(first?.words.length).toBeGreaterThan(20);
}

async function bytesOf(download: Download): Promise<number> {
  let bytes = 0;
  for await (const part of await download.createReadStream()) bytes += part.length;
  return bytes;
}
