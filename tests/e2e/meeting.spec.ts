import { expect, test } from './app.ts';
import { pagesOf } from './printed.ts';
import { open, type Screen } from './screen.ts';

const AGENDA = `Rapat koordinasi: SOMSWD+3, AWGCC dan COP-AATHP.
Peserta: Kominfo, BNPB, XYZQ. Pembahasan ACDM (dua kali) serta APT EMM.`;
const picks = ({ page }: Screen) => new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('pick') ?? '';

test('an agenda is pasted, its meanings are chosen, and it becomes the room: who must come, why, and which seats are empty', async ({
  page,
}) => {
  const outside: string[] = [];
  const screen = await open(page, '#/meeting');
  const lens = page.getByRole('region', { name: 'Rapat', exact: true });
  await expect(lens.getByText('Pilih badan lewat pencarian').first()).toBeVisible();
  // Before anything is chosen: how far focal points are named, and how fresh that is.
  const coverage = lens.getByRole('region', { name: 'Cakupan' });
  await expect(
    coverage
      .getByRole('row', { name: /^Sosial-Budaya/ })
      .getByRole('cell')
      .first(),
  ).toHaveText(/^\d+$/);
  page.on('request', (request) => request.method() !== 'GET' && outside.push(request.url()));
  await lens.getByLabel('Tempelkan agenda').fill(AGENDA);
  await expect(lens.getByText('3 badan, 2 instansi ditemukan')).toBeVisible();
  await expect(lens.locator('.agenda-unknown')).toHaveText('XYZQ');
  await expect(lens.getByRole('listitem').filter({ hasText: 'Kominfo' })).toContainText('Komdigi');
  const meanings = lens.getByRole('group', { name: /^ACDM/ });
  await expect(meanings.getByRole('radio')).toHaveCount(2);
  await meanings.getByRole('radio', { name: /Disaster Management/ }).check();
  await lens.getByRole('button', { name: /Jadikan 4 badan/ }).click();
  await expect.poll(() => picks(screen).split(',').sort()).toEqual(['acdm', 'awgcc', 'cop-aathp', 'somswd-plus3']);
  const room = lens.getByRole('region', { name: 'Siapa yang harus hadir' });
  await expect(room.getByRole('listitem').filter({ hasText: 'BNPB' }).first()).toContainText('focal point ACDM');
  await expect(room.getByText('Kursi kosong')).toBeVisible();
  expect(outside).toEqual([]);
  // The selection is part of the View: it survives a reload, and Back takes it back.
  await page.reload();
  await expect(lens.getByRole('region', { name: 'Dipilih untuk rapat' }).getByRole('listitem')).toHaveCount(4);
  await page.goBack();
  await expect.poll(() => picks(screen)).toBe('');
});

test('a body is taken along from its details and by a key, and left out again', async ({ page }) => {
  const screen = await open(page, '#/structure/acdm');
  await screen.details.getByRole('button', { name: 'Tambahkan ke rapat' }).click();
  await expect.poll(() => picks(screen)).toBe('acdm');
  await page.keyboard.press('m');
  await expect.poll(() => picks(screen)).toBe('');
});

test('an empty paste and an enormous one leave the page at work, and what was not read is said', async ({ page }) => {
  await open(page, '#/meeting?lang=en', 'en');
  const lens = page.getByRole('region', { name: 'Meeting', exact: true });
  const field = lens.getByLabel('Paste an agenda');
  await field.fill('   ');
  await expect(lens.getByText('found', { exact: false })).toHaveCount(1);
  const line = 'The ACDM and SLOM meet; coffee is served at ten. ';
  await field.evaluate(
    (element: HTMLTextAreaElement, text) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(element, text);
      element.dispatchEvent(new Event('input', { bubbles: true }));
    },
    line.repeat(Math.ceil(1_000_000 / line.length)),
  );
  await expect(
    lens.getByText(/The first 20\d,\d{3} characters were read; 8\d\d,\d{3} were not\.|The first 199,\d{3} characters were read/),
  ).toBeVisible();
  await lens.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(field).toHaveValue('');
});

for (const [lang, lens, sheetName] of [
  ['id', 'Rapat', 'Lembar rapat'],
  ['en', 'Meeting', 'The sheet'],
] as const) {
  test(`the sheet prints on A4 with every body, every focal point and every source, in letters of 9 pt or more (${lang})`, async ({
    page,
  }) => {
    await open(page, `#/meeting?pick=acdm,acmw,aichr&lang=${lang}`, lang);
    const sheet = page
      .getByRole('region', { name: lens, exact: true })
      .getByRole('region', { name: sheetName, exact: true })
      .getByRole('article');
    await expect(sheet.locator('svg .mark[data-id="acdm"]')).toBeVisible();
    await page.getByRole('checkbox', { name: /kursi kosong|empty seats/ }).check();
    const footnotes = await sheet.locator('.sheet-sources li').count();
    expect(footnotes).toBeGreaterThan(5);
    const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true }));
    for (const { width, height } of pages) expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    const text = pages
      .flatMap((each) => each.words.map(({ text: word }) => word))
      .join(' ')
      .replace(/\s+/g, ' ');
    for (const word of ['ACDM', 'ACMW', 'AICHR', 'BNPB', 'KP2MI', 'Kemenko PMK']) expect(text, word).toContain(word);
    for (const name of await sheet.locator('.sheet-sources cite').allTextContents())
      expect(text.replaceAll(' ', ''), name).toContain(name.replace(/\s/g, ''));
    const smallest = Math.min(...pages.flatMap((each) => each.words.map(({ size }) => size)));
    expect(smallest).toBeGreaterThanOrEqual(8.95);
    // Only the sheet is printed.
    expect(text).not.toContain(lang === 'id' ? 'Tempelkan agenda' : 'Paste an agenda');
  });
}

test('the short sheet of one body is one page', async ({ page }) => {
  await open(page, '#/meeting?pick=awgcc');
  await expect(page.locator('.sheet svg .mark[data-id="awgcc"]')).toBeVisible();
  const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(1);
  expect(Math.min(...pages.flatMap((each) => each.words.map(({ size }) => size)))).toBeGreaterThanOrEqual(8.95);
});

test('the sheet is saved for Word and as Markdown', async ({ page }) => {
  await open(page, '#/meeting?pick=acdm&lang=en', 'en');
  for (const [button, name, begins] of [
    ['Save for Word (DOCX)', /\.docx$/, 'PK'],
    ['Save as Markdown', /\.md$/, '# '],
  ] as const) {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(name);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).subarray(0, 2).toString()).toBe(begins);
  }
});

test('what to confirm is counted from the clock, and copied as a message', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date('2026-02-10T09:00:00+07:00'));
  await open(page, '#/meeting?pick=acdm,aichr&lang=en', 'en');
  const confirm = page.getByRole('region', { name: 'To confirm before the meeting' });
  // Named a week ago: nothing to confirm for ACDM; nobody is named for AICHR.
  await expect(confirm.getByRole('row')).toHaveCount(2);
  await expect(confirm.getByRole('row', { name: /AICHR/ })).toContainText('nobody is named');
  await confirm.getByRole('button', { name: 'Copy as a message' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('AICHR');
  await page.clock.setFixedTime(new Date('2027-02-10T09:00:00+07:00'));
  await page.reload();
  await expect(confirm.getByRole('row', { name: /ACDM/ })).toContainText('more than 180 days ago');
});

test('the chain of a body stands in sentences, and its route slip in steps, both to copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { details } = await open(page, '#/structure/awgcc');
  const words = details.getByRole('group', { name: 'Dalam kalimat' });
  await expect(words).toContainText('yang membantu AMME');
  await words.getByRole('button', { name: 'Salin kalimat beserta sumbernya' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('AWGCC');
  expect(copied).toMatch(/\[1\]/);
  // One source of a sentence is copied with the sentence.
  await words
    .getByRole('button', { name: /^Sumber \d/ })
    .first()
    .click();
  await words.getByRole('note').getByRole('button').first().click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^AWGCC berada di bawah ASOEN/);
  await words.getByText('Jejak surat', { exact: true }).click();
  await expect(words.locator('.route > li').first()).toContainText('AWGCC');
});
