import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { publishedDataset } from '../fixtures/publishedGraph.ts';
import { expect, test } from './app.ts';
import { randomFilterLinks } from './randomLinks.ts';
import { open } from './screen.ts';
import { openAllBranches, told } from './twins.ts';

const directoryOf = (page: Page) => page.getByRole('region', { name: 'Direktori', exact: true });
const rowsOf = (directory: Locator) => directory.locator('tr[data-id]');
const row = (directory: Locator, id: string) => directory.locator(`tr[data-id="${id}"]`);
const hash = (page: Page) => new URL(page.url()).hash;

/** The ids of the rows, top to bottom. */
const ids = (directory: Locator) => rowsOf(directory).evaluateAll((rows) => rows.map((each) => (each as HTMLElement).dataset.id ?? ''));

/**
 * What a file of the table must hold: a record a row, by the name of the column. A date is as the data has it, a body is
 * its short and its full name, a group is what its heading says; what is only drawn is left out.
 */
function readTable(directory: Locator): Promise<Record<string, string>[]> {
  return directory.locator('table').evaluate((table) => {
    const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
    const words = (cell: Element | null): string => {
      if (!cell) return '';
      const copy = cell.cloneNode(true) as Element;
      for (const drawn of copy.querySelectorAll('[aria-hidden]')) drawn.remove();
      const times = [...copy.querySelectorAll('time')];
      return times.length === 1 ? (times[0]?.dateTime ?? '') : clean(copy.textContent ?? '');
    };
    const columns = [...table.querySelectorAll('thead th button')].map((each) => clean(each.textContent ?? ''));
    return [...table.querySelectorAll('tbody')].flatMap((body) => {
      const heading = body.querySelector('.directory-group th')?.cloneNode(true) as Element | undefined;
      for (const more of heading?.querySelectorAll('.count, .quiet') ?? []) more.remove();
      return [...body.querySelectorAll('tr[data-id]')].map((each) => {
        const cells = [...each.children].slice(1);
        const record: Record<string, string> = heading ? { Kelompok: words(heading) } : {};
        for (const [index, column] of columns.entries()) record[column] = words(cells[index] ?? null);
        record.Badan = words(each.querySelector('th b'));
        record['Nama lengkap'] = words(each.querySelector('.directory-full'));
        return record;
      });
    });
  });
}

async function saved(page: Page, format: 'CSV' | 'XLSX') {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Simpan sebagai ${format}` }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test('the directory is one press away and lists every body that the structure shows, with who answers for it', async ({ page }) => {
  await open(page);
  await page.getByRole('navigation', { name: 'Tampilan' }).getByRole('button', { name: 'Direktori' }).click();
  const directory = directoryOf(page);
  await expect(directory.getByRole('status').first()).toHaveText('316 badan, 33 di antaranya format mitra');
  expect(hash(page)).toBe('#/directory');
  const acdm = row(directory, 'acdm');
  await expect(acdm.getByRole('rowheader')).toHaveText(/^ACDM ASEAN Committee on Disaster Management$/);
  await expect(acdm.getByRole('link', { name: 'BNPB' })).toBeVisible();
  await expect(acdm).toContainText('badan itu sendiri');
  await expect(acdm).toContainText('3 Februari 2026');
  // Silence is said in words, with its reason, and no dash stands for it.
  await expect(row(directory, 'asean-summit')).toContainText('tidak tercatattidak disebut sumber');
  await expect(directory.getByRole('cell', { name: /^[-–—]$/ })).toHaveCount(0);
});

test('whatever is filtered, the directory, the outline and the picture tell of the same bodies', async ({ page }) => {
  const dataset = publishedDataset();
  const kinds = new Map(dataset.nodes.map(({ id, kind }) => [id, kind]));
  const bases = new Set(dataset.relations.filter(({ kind }) => kind === 'formatOf').map(({ from }) => from));
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const link of randomFilterLinks(dataset, 8, 4)) {
    await page.goto('about:blank');
    const screen = await open(page, link);
    await openAllBranches(screen);
    const { picture, outline } = await told(screen);
    await page.getByRole('navigation', { name: 'Tampilan' }).getByRole('button', { name: 'Direktori' }).click();
    await expect(directoryOf(page)).toBeVisible();
    const listed = (await ids(directoryOf(page))).filter((id) => !bases.has(id)).sort();
    const bodies = (all: string[]) => all.filter((id) => /^(?:body|office)$/.test(kinds.get(id) ?? '')).sort();
    expect(listed, link).toEqual(bodies(outline));
    expect(listed, link).toEqual(bodies(picture));
  }
});

test('a press on the head of a column sorts by it, the next turns it round, the third gives back the order of the structure', async ({
  page,
}) => {
  await open(page, '#/directory?group=flat&pillar=ascc');
  const directory = directoryOf(page);
  await expect(row(directory, 'acdm')).toBeVisible();
  const before = await ids(directory);
  const head = directory.getByRole('columnheader', { name: 'Focal point' });
  const focal = () => directory.locator('td.directory-focal').allTextContents();
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect(hash(page)).toBe('#/directory?group=flat&pillar=ascc&sort=focal');
  const up = await focal();
  expect(up).toEqual([...up].sort(new Intl.Collator('id', { numeric: true, sensitivity: 'base' }).compare));
  expect(await directory.locator('[aria-sort]').count()).toBe(1);
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await page.reload();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect((await focal())[0]).toBe(up.at(-1));
  await head.getByRole('button').click();
  await expect(head).not.toHaveAttribute('aria-sort');
  expect(await ids(directory)).toEqual(before);
  await page.goBack();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
});

test('grouped by agency each ministry has its list, and those without a focal point come last', async ({ page }) => {
  await open(page, '#/directory?pillar=ascc');
  const directory = directoryOf(page);
  await directory.getByRole('button', { name: 'Per instansi' }).click();
  const heads = directory.locator('.directory-group th');
  await expect(heads.first()).toHaveText(/^BKN \d+$/);
  await expect(heads.filter({ hasText: 'KLHK' }).first()).toContainText('sejak 21 Oktober 2024');
  const kemenpora = directory.locator('tbody').filter({ has: page.getByRole('link', { name: 'Kemenpora', exact: true }) });
  await expect(row(kemenpora, 'amms')).toBeVisible();
  await expect(row(directory, 'somhd')).toHaveCount(2);
  await expect(directory).toContainText('Badan dengan beberapa focal point tercantum pada masing-masing.');
  await heads.getByRole('link', { name: 'BNPB' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Badan Nasional Penanggulangan Bencana' })).toBeVisible();
});

test('the legend filters the rows, and a field narrows them to those that contain its words; typing is one step of Back', async ({
  page,
}) => {
  await open(page, '#/directory');
  const directory = directoryOf(page);
  await page.getByRole('button', { name: /^Sosial-Budaya/ }).click();
  await expect(directory.getByRole('status').first()).toContainText('122 badan');
  const field = directory.getByRole('searchbox', { name: 'Memuat kata' });
  await field.pressSequentially('bnpb acdm');
  await expect(rowsOf(directory)).toHaveCount(4);
  expect(hash(page)).toBe('#/directory?contains=bnpb+acdm&pillar=ascc');
  await field.fill('xyzzy');
  await expect(directory.getByText('Tidak ada yang lolos', { exact: false }).or(directory.locator('.directory-none'))).toBeVisible();
  await directory.getByRole('button', { name: 'Tampilkan semua baris' }).click();
  await expect(directory.getByRole('status').first()).toContainText('316 badan');
  await page.goBack();
  await page.goBack();
  await expect(field).toHaveValue('');
});

test('by keyboard: arrows go from row to row, Enter opens the details, Space takes the body to the meeting', async ({ page }) => {
  const { heading } = await open(page, '#/directory?contains=acdm');
  const directory = directoryOf(page);
  await row(directory, 'acdm').getByRole('link', { name: 'ACDM', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  const listed = await ids(directory);
  await expect(row(directory, listed[listed.indexOf('acdm') + 1] ?? '').locator('th a')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('ASEAN Committee on Disaster Management');
  await expect(row(directory, 'acdm')).toHaveAttribute('aria-current', 'true');
  await expect(row(directory, 'acdm').locator('th a'), 'whoever goes through the rows stays there').toBeFocused();
  await page.keyboard.press('Shift+Tab');
  const box = row(directory, 'acdm').getByRole('checkbox', { name: 'ACDM: untuk rapat' });
  await expect(box).toBeFocused();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  expect(hash(page)).toContain('pick=acdm');
  await page.keyboard.press('End');
  const last = listed.at(-1);
  await expect(row(directory, last ?? '').getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('Space');
  await expect.poll(() => hash(page)).toContain(`pick=acdm,${last}`);
  await page.reload();
  await expect(box).toBeChecked();
  await page.goBack();
  await expect(row(directory, last ?? '').getByRole('checkbox')).not.toBeChecked();
});

test('a press anywhere on a row opens its details; the box does not', async ({ page }) => {
  const { heading, details } = await open(page, '#/directory?pillar=ascc&tier=senior-officials');
  const directory = directoryOf(page);
  await row(directory, 'somhd').getByRole('checkbox').check();
  await expect(details).toHaveCount(0);
  await row(directory, 'acdm').locator('.directory-level').click();
  await expect(heading).toHaveText('ASEAN Committee on Disaster Management');
});

for (const link of ['#/directory?pillar=ascc', '#/directory?group=agency&sort=-seen', '#/directory?contains=amaf&group=flat&sort=body'])
  test(`what is saved is what is shown: ${link}`, async ({ page }) => {
    await open(page, link);
    const directory = directoryOf(page);
    await expect(rowsOf(directory)).not.toHaveCount(0);
    const shown = await readTable(directory);
    const isNarrowed = /pillar|contains/.test(link);

    const csv = await saved(page, 'CSV');
    expect(csv.name).toMatch(isNarrowed ? /^asean-\d+\.\d+\.\d+-shown-directory\.csv$/ : /^asean-\d+\.\d+\.\d+-directory\.csv$/);
    const text = csv.content.toString('utf8');
    expect(text.startsWith('\uFEFF'), 'a byte order mark, for Excel').toBe(true);
    const { data, meta } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
    expect(meta.delimiter, 'as spreadsheets with Indonesian settings expect').toBe(';');
    const known = Object.keys(shown[0] ?? {});
    const squeezed = (value: string | undefined) => (value ?? '').replace(/\s+/g, ' ').trim();
    expect(data.map((record) => Object.fromEntries(known.map((column) => [column, squeezed(record[column])])))).toEqual(shown);

    const xlsx = await saved(page, 'XLSX');
    const [sheet] = await readWorkbook(xlsx.content);
    expect(sheet?.sheet).toBe('Direktori');
    const [head = [], ...rows] = sheet?.data ?? [];
    expect(head).toEqual(meta.fields);
    const name = head.indexOf('Badan');
    expect(rows.map((cells) => String(cells[name]))).toEqual(shown.map((record) => record.Badan));
    await expect(directory.getByRole('status').last()).toHaveText(/^Tersimpan: asean-.*\.xlsx$/);
  });

test('on paper: A4 landscape, the head of the table on every page, title, date and link, nothing smaller than 8 pt', async ({ page }) => {
  await open(page, '#/directory/acdm?pillar=ascc');
  const directory = directoryOf(page);
  await page.emulateMedia({ media: 'print' });
  await expect(directory.getByRole('heading', { name: 'Direktori' })).toBeVisible();
  await expect(directory.locator('.directory-printed')).toContainText(/Data .* per 3 Februari 2026 · http.*#\/directory\?pillar=ascc$/);
  await expect(page.getByRole('complementary', { name: 'Rincian' })).toBeHidden();
  await expect(directory.getByRole('searchbox')).toBeHidden();
  const { smallest, head } = await directory.evaluate((region) => {
    const texts = [...region.querySelectorAll('*')].filter(
      (each) =>
        each.checkVisibility() &&
        !each.classList.contains('sr-only') &&
        [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    const sizes = texts.map((each) => Number.parseFloat(getComputedStyle(each).fontSize) * 0.75);
    return { smallest: Math.min(...sizes), head: getComputedStyle(region.querySelector('thead') as Element).display };
  });
  expect(smallest).toBeGreaterThanOrEqual(8);
  expect(head).toBe('table-header-group');
  const wide = await directory.locator('table').evaluate((table) => table.scrollWidth - table.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) => box.trim().split(/\s+/).map(Number));
  expect(boxes.length).toBeGreaterThan(3);
  for (const [, , width = 0, height = 0] of boxes) {
    expect(Math.round(width)).toBe(842);
    expect(Math.round(height)).toBe(595);
  }
});

test('a screen reader is told of the directory: a table with its heads, sorted or not, and a row', async ({ page }) => {
  await open(page, '#/directory?contains=acdm&group=flat&sort=body&pillar=ascc&tier=senior-officials');
  await expect(directoryOf(page)).toMatchAriaSnapshot(`
    - region "Direktori":
      - heading "Direktori" [level=2]
      - status:
        - text: 1 badan ·
        - button "Tampilkan semua baris"
      - group "Kelompokkan":
        - button "Per sektor"
        - button "Per instansi"
        - button "Tanpa kelompok" [pressed]
      - text: Memuat kata
      - searchbox "Memuat kata": acdm
      - paragraph:
        - button "Simpan sebagai CSV"
        - button "Simpan sebagai XLSX"
        - button "Cetak"
      - table:
        - rowgroup:
          - row:
            - /children: equal
            - columnheader "Untuk rapat"
            - columnheader "Badan":
              - button "Badan"
            - columnheader "Tingkat":
              - button "Tingkat"
            - columnheader "Sektor":
              - button "Sektor"
            - columnheader "Pilar":
              - button "Pilar"
            - columnheader "Atasan":
              - button "Atasan"
            - columnheader "Focal point":
              - button "Focal point"
            - columnheader "Disebut untuk":
              - button "Disebut untuk"
            - columnheader "Terakhir disebut":
              - button "Terakhir disebut"
            - columnheader "Sumber":
              - button "Sumber"
        - rowgroup:
          - row:
            - /children: equal
            - 'cell "ACDM: untuk rapat"':
              - 'checkbox "ACDM: untuk rapat"'
            - rowheader "ACDM ASEAN Committee on Disaster Management":
              - link "ACDM"
            - cell "Pejabat tinggi"
            - cell "Penanggulangan Bencana"
            - cell "ASCC"
            - cell "AMMDM ; COP AADMER":
              - link "AMMDM"
            - cell "BNPB":
              - link "BNPB"
            - cell "badan itu sendiri"
            - cell "3 Februari 2026":
              - time: 3 Februari 2026
            - cell "Kemenko PMK"
      - paragraph: Tidak ada sumber yang menyebut focal point pengganti untuk badan yang ditampilkan. Tidak ada sumber yang menyebut sejak kapan.
  `);
  await expect(directoryOf(page).getByRole('columnheader', { name: 'Badan' })).toHaveAttribute('aria-sort', 'ascending');
});

test.describe('where the part that writes the file cannot be loaded', () => {
  test.use({ expectedProblems: /Failed to load resource|Failed to fetch dynamically imported module|ERR_FAILED/ });
  test('the directory says so and stays as it is', async ({ page }) => {
    await open(page, '#/directory?pillar=ascc');
    await page.route(/workbook-/, (route) => route.abort());
    await page.getByRole('button', { name: 'Simpan sebagai XLSX' }).click();
    await expect(directoryOf(page).getByRole('status').last()).toContainText('Berkas tidak dapat ditulis');
    await expect(row(directoryOf(page), 'acdm')).toBeVisible();
  });
});
