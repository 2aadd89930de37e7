import type { Locator, Page } from '@playwright/test';
import { expect } from './app.ts';
import type { Language, Screen } from './screen.ts';

/** A state of the screen that has to hold for everyone: how to get there from a link. */
export interface State {
  name: string;
  link: string;
  size?: { width: number; height: number };
  /** What is done after the link has opened; what it returns must be on screen. */
  reach?: (screen: Screen, lang: Language) => Promise<Locator | undefined>;
  /** Puts back what a link does not. */
  leave?: (page: Page) => Promise<void>;
}

const PHONE = { width: 390, height: 844 };
const by = (lang: Language, id: string, en: string) => (lang === 'id' ? id : en);
const pictureToggle = ({ page }: Screen, lang: Language) =>
  page.getByRole('button', { name: by(lang, 'Tampilkan bagan', 'Show the picture') });

const DECK = {
  format: 'struktur-asean-deck',
  version: 1,
  title: { id: 'Rapat', en: 'Meeting' },
  scenes: [
    { title: { id: 'Satu' }, text: {}, link: '#/structure/acdm' },
    { title: { en: 'Two' }, text: { en: 'A sentence.' }, link: '#/mirror/nobody' },
  ],
};

async function openDecks({ page }: Screen): Promise<void> {
  await page.locator('.decks-open').click();
  await expect(page.locator('.decks')).toBeVisible();
}

async function openDeckFile(page: Page, text: string): Promise<void> {
  await page
    .locator('.decks input[type="file"]')
    .setInputFiles({ name: 'deck.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function editDeck(screen: Screen, lang: Language): Promise<Locator> {
  await openDecks(screen);
  await openDeckFile(screen.page, JSON.stringify(DECK));
  await screen.page.getByRole('button', { name: by(lang, 'Sunting: Rapat', 'Edit: Meeting'), exact: true }).click();
  await screen.page.locator('[data-part="fold"]').last().click();
  return screen.page.locator('.deck-step-words');
}

/** Puts the deck in the making down and deletes what was kept. */
async function closeDeck(page: Page): Promise<void> {
  await page.locator('.deck-head .icon-button, .deck-bar .icon-button').last().click();
  await page.locator('.decks-open').click();
  await expect(page.locator('.decks')).toBeVisible();
  const kept = page.locator('.decks [data-deck^="own-"]');
  for (let left = await kept.count(); left > 0; left--) {
    await kept.first().locator('.deck-remove').click();
    await expect(kept).toHaveCount(left - 1);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('.decks')).toHaveCount(0);
}

/** Every state that the accessibility checks look at, each in both themes and both languages. */
export const STATES: readonly State[] = [
  { name: 'the whole structure, first visit', link: '#/structure' },
  {
    name: 'search with hits',
    link: '#/structure?q=acdm',
    reach: async ({ search, page }) => {
      await search.focus();
      return page.getByRole('option').first();
    },
  },
  {
    name: 'search without a hit',
    link: '#/structure?q=xyzzy',
    reach: async ({ search, page }) => {
      await search.focus();
      return page.getByText('“xyzzy”').first();
    },
  },
  { name: 'answer: named for the body, chain of two ways', link: '#/structure/acdm', reach: async ({ group }) => group('focalPoint') },
  {
    name: 'answer with its source shown',
    link: '#/structure/acdm-wg-prr',
    reach: async ({ group, details }) => {
      await group('focalPoint').getByRole('button').first().click();
      return details.getByRole('note');
    },
  },
  { name: 'answer: none recorded', link: '#/structure/asean-som', reach: async ({ group }) => group('focalPoint') },
  { name: 'answer: two at once', link: '#/structure/somhd', reach: async ({ group }) => group('focalPoint') },
  { name: 'a body with formats, facts and notes', link: '#/structure/amme', reach: async ({ group }) => group('partnerFormats') },
  { name: 'an agency and its bodies', link: '#/structure/klhk', reach: async ({ heading }) => heading },
  { name: 'an agency named for a body', link: '#/structure/bnpb', reach: async ({ heading }) => heading },
  { name: 'a sector', link: '#/structure/sector-health', reach: async ({ heading }) => heading },
  { name: 'filtered by the legend', link: '#/structure?pillar=ascc&tier=ministerial,senior-officials' },
  { name: 'nothing passes the filter', link: '#/structure?pillar=apsc&tier=working' },
  {
    name: 'the export dialog',
    link: '#/structure/acdm',
    reach: async ({ page }, lang) => {
      await page.getByRole('button', { name: by(lang, 'Ekspor', 'Export') }).click();
      return page.getByRole('dialog');
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
  },
  {
    name: 'the ways to share',
    link: '#/structure/acdm',
    reach: async ({ page }, lang) => {
      await page.getByRole('button', { name: by(lang, 'Bagikan', 'Share') }).click();
      return page.getByRole('dialog');
    },
    leave: async (page) => page.keyboard.press('Escape'),
  },
  { name: 'within another page', link: '#/structure?embed=1', reach: async ({ page }) => page.locator('.embed-bar') },
  {
    name: 'within another page, a body chosen, narrow',
    link: '#/structure/acdm?embed=1',
    size: { width: 420, height: 480 },
    reach: async ({ heading }) => heading,
  },
  { name: 'within another page, the network', link: '#/network/acdm?embed=1', reach: async ({ heading }) => heading },
  {
    name: 'the export dialog with the width of an image to choose',
    link: '#/structure/acdm',
    reach: async ({ page }, lang) => {
      await page.getByRole('button', { name: by(lang, 'Ekspor', 'Export') }).click();
      await page.getByRole('radio', { name: /^PNG/ }).check();
      await page.getByRole('radio', { name: by(lang, 'Lebar sendiri', 'Own width') }).check();
      return page.getByRole('spinbutton');
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
  },
  { name: 'the structure of another day', link: '#/structure/acmw?asof=2023-06-01', reach: async ({ group }) => group('focalPoint') },
  {
    name: 'the choice of a date',
    link: '#/structure?asof=2023-06-01',
    reach: async ({ page }) => {
      await page.keyboard.press('y');
      return page.getByRole('dialog');
    },
    leave: async (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'what changed',
    link: '#/structure?from=2023-06-01',
    reach: async ({ page }) => page.getByRole('dialog'),
    leave: async (page) => page.keyboard.press('Escape'),
  },
  { name: 'with what no source confirms', link: '#/structure/acgm?unverified=1', reach: async ({ group }) => group('focalPoint') },
  { name: 'a pillar fills the chart', link: '#/structure?open=ascc' },
  { name: 'a sector fills the chart', link: '#/structure/acdm?open=sector-disaster' },
  {
    name: 'both panels beside the picture',
    link: '#/structure/acwc',
    size: { width: 1920, height: 1080 },
    reach: async ({ outline }) => outline,
  },
  { name: 'network, nothing chosen', link: '#/network', reach: async ({ network }) => network },
  {
    name: 'network, two steps',
    link: '#/network/acdm?depth=2',
    reach: async ({ network }) => network.locator('[data-painted="true"]'),
  },
  {
    name: 'network, a path',
    link: '#/network/acdm?path=acdm..somhd',
    reach: async ({ network }) => network.locator('[data-painted="true"]'),
  },
  { name: 'links of all rows', link: '#/links?unverified=1', reach: async ({ links }) => links.locator('.tie-line').first() },
  {
    name: 'links of a body towards a pillar, through a platform',
    link: '#/links/amme?towards=aec',
    reach: async ({ links, page }) => {
      await links
        .getByRole('button', { name: /^(Sumber|Source) 1$/ })
        .first()
        .click();
      return page.locator('.links-words [role="note"]');
    },
  },
  { name: 'links: none named', link: '#/links/amms?towards=aec', reach: async ({ links }) => links.getByRole('status') },
  { name: 'links: nothing passes the filter', link: '#/links?pillar=apsc&tier=leaders', reach: async ({ links }) => links },
  {
    name: 'links: a row pointed at',
    link: '#/links',
    reach: async ({ links }) => {
      await links.locator('[data-key="sector-disaster"]').focus();
      return links.locator('.hover-card');
    },
  },
  { name: 'phone: links in words', link: '#/links', size: PHONE, reach: async ({ links }) => links.getByRole('heading', { level: 2 }) },
  {
    name: 'phone: links, the picture',
    link: '#/links',
    size: PHONE,
    reach: async (screen, lang) => {
      await pictureToggle(screen, lang).click();
      return screen.links.locator('svg.links-picture');
    },
    leave: async (page) => page.locator('.picture-toggle').click(),
  },
  { name: 'mirror', link: '#/mirror?unverified=1', reach: async ({ mirror }) => mirror.locator('svg .ribbon').first() },
  {
    name: 'mirror with an agency chosen and a row pointed at',
    link: '#/mirror/klhk',
    reach: async ({ mirror }) => {
      await mirror.locator('svg [data-key="sector-disaster"]').focus();
      return mirror.locator('.hover-card');
    },
  },
  {
    name: 'mirror of a sector, body by body',
    link: '#/mirror/acdm?open=sector-disaster',
    reach: async ({ mirror }) => mirror.getByRole('navigation'),
  },
  { name: 'mirror as a matrix', link: '#/mirror?form=matrix&unverified=1', reach: async ({ mirror }) => mirror.getByRole('table') },
  {
    name: 'mirror as a matrix with an agency chosen',
    link: '#/mirror/klhk?form=matrix',
    reach: async ({ mirror }) => mirror.getByRole('table'),
  },
  {
    name: 'mirror: nothing passes the filter',
    link: '#/mirror?pillar=apsc&tier=leaders',
    reach: async ({ mirror }) => mirror,
  },
  { name: 'phone: mirror in words', link: '#/mirror', size: PHONE, reach: async ({ mirror }) => mirror.getByRole('heading', { level: 2 }) },
  {
    name: 'phone: mirror, the picture',
    link: '#/mirror',
    size: PHONE,
    reach: async (screen, lang) => {
      await pictureToggle(screen, lang).click();
      return screen.mirror.locator('svg.mirror-picture');
    },
    leave: async (page) => page.locator('.picture-toggle').click(),
  },
  {
    name: 'phone: mirror, the matrix',
    link: '#/mirror?form=matrix',
    size: PHONE,
    reach: async (screen, lang) => {
      await pictureToggle(screen, lang).click();
      return screen.mirror.getByRole('table');
    },
    leave: async (page) => page.locator('.picture-toggle').click(),
  },
  {
    name: 'directory, a body chosen, one for the meeting',
    link: '#/directory/acdm?pillar=ascc&pick=acdm',
    reach: async ({ page }) => page.locator('tr[data-id="acdm"][aria-current]'),
  },
  {
    name: 'directory by agency, sorted, with what no source confirms',
    link: '#/directory?group=agency&sort=-seen&tier=ministerial&unverified=1',
    reach: async ({ page }) => page.locator('[aria-sort="descending"]'),
  },
  {
    name: 'directory: nothing contains the words',
    link: '#/directory?contains=xyzzy&group=flat',
    reach: async ({ page }) => page.locator('.directory-none'),
  },
  {
    name: 'phone: directory',
    link: '#/directory?sector=sector-haze',
    size: PHONE,
    reach: async ({ page }) => page.locator('tr[data-id="atfp"]'),
  },
  { name: 'an agency with posts, seats and delegations', link: '#/structure/kementan', reach: async ({ heading }) => heading },
  {
    name: 'notice of a bad link',
    link: '#/structure/nosuch?pillar=mars',
    reach: async ({ page }) => page.getByText('mars').first(),
    leave: async (page) => page.locator('.notice button').click(),
  },
  {
    name: 'sheet of keys',
    link: '#/structure',
    reach: async ({ page }) => {
      await page.keyboard.press('?');
      return page.getByRole('dialog');
    },
    leave: async (page) => page.keyboard.press('Escape'),
  },
  { name: 'what the sources do not say', link: '#/gaps', reach: async ({ page }) => page.getByRole('table') },
  {
    name: 'what the sources do not say: one kind, everything unfolded, beside the details',
    link: '#/gaps/asod',
    reach: async ({ page, heading }, lang) => {
      await page.getByRole('button', { name: by(lang, 'Hubungan belum terverifikasi', 'Relations not verified') }).click();
      return heading;
    },
  },
  {
    name: 'the datasheet with its sources',
    link: '#/about',
    reach: async ({ page }) => {
      const fold = page.locator('.about summary');
      await fold.click();
      return page.locator('.about-sources');
    },
  },
  {
    name: 'a citation that the clipboard refuses',
    link: '#/structure/asod',
    reach: async ({ page, group }, lang) => {
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }));
      await group('focalPoint').getByRole('button').first().click();
      await page.getByRole('button', { name: by(lang, 'Salin kutipan', 'Copy citation') }).click();
      return page.getByRole('textbox', { name: by(lang, 'Kutipan', 'Citation') });
    },
  },
  { name: 'phone: what the sources do not say', link: '#/gaps', size: PHONE, reach: async ({ page }) => page.getByRole('table') },
  { name: 'the meeting, nothing chosen', link: '#/meeting', reach: async ({ page }) => page.locator('.meeting-lens h2') },
  {
    name: 'the meeting, an agenda read',
    link: '#/meeting?pick=acdm,aichr',
    reach: async ({ page }) => {
      await page.locator('.agenda textarea').fill('Rapat ACDM, SLOM dan APT EMM bersama Kominfo, BNPB dan XYZQ.');
      await page.locator('.meeting-lens details').evaluateAll((all) => {
        for (const each of all) (each as HTMLDetailsElement).open = true;
      });
      return page.locator('.sheet-sources');
    },
  },
  { name: 'phone: the meeting', link: '#/meeting?pick=acdm', size: PHONE, reach: async ({ page }) => page.locator('.sheet') },
  {
    name: 'the decks, after a broken file',
    link: '#/structure',
    reach: async (screen) => {
      await openDecks(screen);
      await openDeckFile(screen.page, '{ "format": 1, }');
      return screen.page.locator('.deck-problems');
    },
    leave: async (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'a deck in the making, with a step that names what is unknown and one unfolded',
    link: '#/structure/acdm',
    reach: editDeck,
    leave: closeDeck,
  },
  {
    name: 'a deck in the making, put aside, and one that came in the link',
    link: '#/structure/acdm?deck=XY0xCgIxFETvMrZZFtvcwUZLsfhkRwnZzUryI0LI3f3b2g3Me7yO5142UXhULS1pK5NUSp4WhgSHD0uNe4Y_O2jUlfAdcTH-Km_zHGgnLqTG_MJwqIGZFf7e_4SbaDsA5dd63dYac7LjNB_tYG3OEpYN4zF-',
    reach: async ({ page }) => {
      await page.keyboard.press('a');
      return page.locator('.deck-bar');
    },
    leave: async (page) => {
      await page.locator('.deck-note button').last().click();
      await closeDeck(page);
    },
  },
  {
    name: 'phone: a deck in the making',
    link: '#/structure',
    size: PHONE,
    reach: editDeck,
    leave: closeDeck,
  },
  { name: 'phone: outline', link: '#/structure', size: PHONE, reach: async ({ outline }) => outline },
  {
    name: 'phone: picture',
    link: '#/structure?open=ascc',
    size: PHONE,
    reach: async (screen, lang) => {
      await pictureToggle(screen, lang).click();
      return screen.picture;
    },
    leave: async (page) => page.locator('.picture-toggle').click(),
  },
  { name: 'phone: details', link: '#/structure/acdm', size: PHONE, reach: async ({ heading }) => heading },
];

/** The size of every state that does not name its own. */
export const USUAL_SIZE = { width: 1366, height: 768 };

/** Brings the page to a state, in a theme and a language, and waits until it stands. */
export async function reach(screen: Screen, state: State, lang: Language, theme: 'light' | 'dark'): Promise<void> {
  const { page } = screen;
  await page.setViewportSize(state.size ?? USUAL_SIZE);
  await page.goto(`./${state.link}${state.link.includes('?') ? '&' : '?'}lang=${lang}&theme=${theme}`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  await expect(state.link.includes('embed=1') ? page.locator('.embed-bar') : screen.search).toBeVisible();
  const shown = await state.reach?.(screen, lang);
  if (shown) await expect(shown).toBeVisible();
}
