import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { faultsOf } from './axeFaults.ts';
import { type PrintedPage, type PrintedWord, pagesOf } from './printed.ts';
import { type Language, open } from './screen.ts';
import { publishedData } from './servedData.ts';

const PT_OF_MM = 72 / 25.4;
/** Width and height in mm. */
const PAPERS = {
  'A4 Tegak': [210, 297],
  'A4 Mendatar': [297, 210],
  'A3 Tegak': [297, 420],
  'A3 Mendatar': [420, 297],
  'A2 Tegak': [420, 594],
  'A2 Mendatar': [594, 420],
} as const;
type PaperName = keyof typeof PAPERS;
const TURN_IN_ENGLISH: Record<string, string> = { Tegak: 'Portrait', Mendatar: 'Landscape' };
/** As the layout has them, in px: the edge of the paper, the head above the picture, the margin of its grid, about a cell. */
const EDGE = (11 * 96) / 25.4;
const HEAD = 46;
const GRID = 13;
const CELL = 175;
/** In pt. */
const HAIR = 1.5;

/** Opens the preview by its key and chooses. */
async function onPaper(page: Page, link: string, paper: PaperName, what: 'page' | 'view' | 'atlas', lang: Language = 'id') {
  await open(page, `${link}${link.includes('?') ? '&' : '?'}lang=${lang}`, lang);
  await page.keyboard.press('k');
  const preview = page.getByRole('dialog', { name: lang === 'id' ? 'Cetak di kertas' : 'Print on paper' });
  await expect(preview).toBeVisible();
  const [size = '', turn = ''] = paper.split(' ');
  await preview.getByRole('radio', { name: size, exact: true }).check();
  await preview.getByRole('radio', { name: lang === 'id' ? turn : (TURN_IN_ENGLISH[turn] ?? ''), exact: true }).check();
  const names = { page: /^(Bagan pada|The chart on)/, view: /^(Yang sedang|What is shown)/, atlas: /^Atlas/ };
  await preview.getByRole('radio', { name: names[what] }).check();
  await expect(preview.locator(`.paper-${size.toLowerCase()}-${turn === 'Tegak' ? 'portrait' : 'landscape'}`).first()).toBeVisible();
  return preview;
}

async function printed(page: Page): Promise<PrintedPage[]> {
  await page.evaluate(() => document.fonts.ready);
  return pagesOf(await page.pdf({ preferCSSPageSize: true }));
}

/** Runs of one line as they are read: a browser may cut words where it kerns. */
function linesOf({ words }: PrintedPage): PrintedWord[] {
  const lines: PrintedWord[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - word.y) < 0.5 && Math.abs(last.x + last.width - word.x) < word.size * 0.32 && last.size === word.size) {
      const gap = word.x - last.x - last.width > word.size * 0.12 && !last.text.endsWith(' ') ? ' ' : '';
      last.text += gap + word.text;
      last.width = word.x + word.width - last.x;
    } else lines.push({ ...word });
  }
  return lines;
}

const spaceless = (text: string) => text.replace(/\s+/g, '');

/** Every page has its size and its number; every word is within it, large enough, and a word. */
function checkPages(pages: readonly PrintedPage[], paper: PaperName, least = 6.95) {
  const [width, height] = PAPERS[paper].map((mm) => mm * PT_OF_MM) as [number, number];
  const faults = pages.flatMap((page, index) => {
    const has = (isRight: boolean, fault: string) => (isRight ? [] : [`page ${index + 1}: ${fault}`]);
    const said = page.words.map(({ text }) => text).join('');
    return [
      ...has(Math.abs(page.width - width) < 1 && Math.abs(page.height - height) < 1, `is ${page.width} x ${page.height} pt`),
      ...has(said.includes(`${index + 1}/${pages.length}`), 'has no number'),
      ...has(page.images === 0, 'has pictures made of dots'),
      ...page.words.flatMap(({ text, x, y, size, width: wide }) => [
        ...has(x >= 10 && x + wide <= page.width - 10 && y - size >= 5 && y <= page.height - 8, `“${text}” is cut`),
        ...has(size >= least, `“${text}” has letters of ${size} pt`),
      ]),
    ];
  });
  expect(faults).toEqual([]);
}

for (const paper of ['A4 Tegak', 'A4 Mendatar', 'A3 Tegak', 'A2 Mendatar'] as const)
  test(`what is shown goes on ${paper}: title, date, legend, sources, link, numbers of pages`, async ({ page }) => {
    await onPaper(page, '#/structure/acdm?open=sector-disaster', paper, 'view');
    const pages = await printed(page);
    checkPages(pages, paper);
    const said = spaceless(pages.flatMap(({ words }) => words.map(({ text }) => text)).join(''));
    for (const words of [
      'ACDM, Penanggulangan Bencana — struktur',
      'Data 1.',
      'per 3 Februari 2026',
      'ASEAN Committee on Disaster Management',
      'Badan Nasional Penanggulangan Bencana',
      'garis dinyatakan sumber',
      'Sumber',
      '#/structure/acdm?open=sector-disaster',
    ])
      expect(said).toContain(spaceless(words));
    await expect(page.getByRole('img', { name: 'Kode untuk dipindai: tautan ke tampilan ini' })).toHaveCount(1);
  });

test('the whole structure is divided over pages, each saying where it goes on', async ({ page }) => {
  await onPaper(page, '#/structure', 'A4 Mendatar', 'view', 'en');
  const pages = await printed(page);
  checkPages(pages, 'A4 Mendatar');
  const said = pages.map(({ words }) => spaceless(words.map(({ text }) => text).join('')));
  const last = said.findIndex((text) => !text.includes('continuedonp.'));
  expect(last).toBeGreaterThan(1);
  for (let index = 0; index < last; index++) {
    expect(said[index]).toContain(`continuedonp.${index + 2}`);
    expect(said[index + 1]).toContain(`fromp.${index + 1}`);
  }
});

for (const [paper, lang] of [
  ['A4 Mendatar', 'id'],
  ['A3 Tegak', 'en'],
] as const)
  test(`the whole structure goes on one page of ${paper} (${lang}), with its legend and what is not drawn`, async ({ page }) => {
    await onPaper(page, '#/structure', paper, 'page', lang);
    const [first, ...more] = await printed(page);
    // Counts beside the abbreviations may be a little smaller here.
    checkPages(first ? [first, ...more] : [], paper, 6.2);
    const said = spaceless((first?.words ?? []).map(({ text }) => text).join(''));
    for (const words of ['ASEAN SOM', 'SEOM', 'ACDM', 'BNPB', lang === 'id' ? 'badan tidak digambar' : 'bodies are not drawn'])
      expect(said, words).toContain(spaceless(words));
    expect(spaceless(more.flatMap(({ words }) => words.map(({ text }) => text)).join(''))).toMatch(lang === 'id' ? /Sumber/ : /Sources/);
  });

test('the directory is a table whose heads stand on every page', async ({ page }) => {
  await onPaper(page, '#/directory?pillar=ascc', 'A4 Mendatar', 'view', 'en');
  const tables = page.locator('.paper-page table', { has: page.getByRole('columnheader', { name: 'Body', exact: true }) });
  expect(await tables.count()).toBeGreaterThan(1);
  checkPages(await printed(page), 'A4 Mendatar');
});

for (const [paper, lang] of [
  ['A4 Tegak', 'id'],
  ['A4 Mendatar', 'en'],
  ['A3 Mendatar', 'id'],
  ['A2 Tegak', 'en'],
] as const)
  test(`the atlas on ${paper} (${lang}): the index names page and cell of every verified body, and there it is printed`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const data = await publishedData(page);
    await onPaper(page, '#/structure', paper, 'atlas', lang);
    const index = await page
      .locator('.paper-page table')
      .filter({ has: page.getByRole('columnheader', { name: lang === 'id' ? 'Hal., petak' : 'Page, cell', exact: true }) })
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => (cell.textContent ?? '').trim())));
    const verified = data.nodes.filter(({ kind, status }) => kind === 'body' && status === 'verified');
    const nameOf = (node: (typeof verified)[number]) => node.abbreviation ?? node.shortName?.[lang] ?? node.name.en ?? node.name.id ?? '';
    expect(index.map(([name]) => name ?? '').sort()).toEqual(verified.map(nameOf).sort());

    const pages = await printed(page);
    checkPages(pages, paper);
    const lines = pages.map(linesOf);
    const [width, height] = PAPERS[paper].map((mm) => (mm * 96) / 25.4) as [number, number];
    const wide = width - 2 * EDGE - GRID;
    const grids = await page.locator('.paper-page').evaluateAll((all) =>
      all.map((each) => {
        const grid = each.querySelector('.paper-grid');
        const picture = each.querySelector('.paper-picture .picture');
        const letters = [...(grid?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent ?? '');
        return {
          columns: letters.filter((text) => /[A-Z]/.test(text)).length,
          rows: letters.filter((text) => /\d/.test(text)).length,
          height: Number(picture?.getAttribute('height')),
        };
      }),
    );
    expect(Math.round(wide / CELL)).toBe(grids[1]?.columns);
    expect(height).toBeGreaterThan(width > height ? 0 : width);
    const lost: string[] = [];
    for (const [name = '', , place = ''] of index) {
      const [number, cell] = place.split(' ');
      const at = Number(number) - 1;
      const grid = grids[at];
      const cellAt = (x: number, y: number, size: number) => {
        if (!grid) return '';
        const left = (x * 96) / 72 - EDGE - GRID + 1;
        const top = ((y - size * 0.25) * 96) / 72 - EDGE - HEAD - GRID;
        const column = Math.min(grid.columns - 1, Math.max(0, Math.floor(left / (wide / grid.columns))));
        const row = Math.min(grid.rows - 1, Math.max(0, Math.floor(top / (grid.height / grid.rows))));
        return `${String.fromCharCode(65 + column)}${row + 1}`;
      };
      // Words that begin on a border, to within a hair, are found on either side of it.
      const cellsOf = ({ x, y, size }: PrintedWord) =>
        [-HAIR, HAIR].flatMap((dx) => [-HAIR, HAIR].map((dy) => cellAt(x + dx, y + dy, size)));
      const found = (lines[at] ?? []).filter(({ text }) => spaceless(text) === spaceless(name));
      if (!found.some((word) => cellsOf(word).includes(cell ?? '')))
        lost.push(`${name}: ${place}, printed in ${found.flatMap(cellsOf).join(', ') || 'no cell'}`);
    }
    expect(lost).toEqual([]);
  });

test('paper is opened from the export, is the only thing that is there, and gives the focus back', async ({ page }) => {
  await open(page, '#/structure?lang=id', 'id');
  const button = page.getByRole('button', { name: 'Ekspor', exact: true });
  await button.click();
  await page.getByRole('button', { name: 'Cetak / kertas…' }).click();
  const preview = page.getByRole('dialog', { name: 'Cetak di kertas' });
  await expect(preview.getByRole('radio', { name: /^Bagan pada satu halaman/ })).toBeFocused();
  await expect(page.locator('.header')).toHaveAttribute('inert', '');
  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await preview.getByRole('button', { name: 'Cetak', exact: true }).click();
  await expect(page).toHaveTitle('printed');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.header')).toBeHidden();
  await expect(preview.locator('.paper-choices')).toBeHidden();
  await expect(preview.locator('.paper-page').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('what changed goes on paper and comes back', async ({ page }) => {
  await open(page, '#/structure?from=2024-01-01&lang=en', 'en');
  await page.getByRole('button', { name: 'On paper…' }).click();
  const preview = page.getByRole('dialog', { name: 'Print on paper' });
  await expect(preview.getByRole('heading', { name: /^What changed, 1 January 2024/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'On paper…' })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const)
  test(`axe finds no fault in the preview (${theme})`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const [what, size] of [
      ['view', { width: 1366, height: 768 }],
      ['atlas', { width: 390, height: 844 }],
    ] as const) {
      await page.setViewportSize(size);
      await onPaper(page, `#/structure/acdm?open=sector-disaster&theme=${theme}`, 'A4 Tegak', what);
      expect(await faultsOf(page)).toEqual([]);
    }
  });
