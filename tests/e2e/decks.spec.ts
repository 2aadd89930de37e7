import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { packDeck } from '../../src/export/packedDeck.ts';
import { DECK_FORMAT, type Deck } from '../../src/model/deck.ts';
import { expect, test } from './app.ts';
import { type Language, open } from './screen.ts';

const SAID = {
  id: {
    present: 'Sajikan',
    making: 'Menyusun paparan',
    own: 'Paparan Anda',
    newDeck: 'Paparan baru',
    openFile: 'Buka berkas …',
    deckTitle: 'Judul paparan',
    add: /Tambahkan tampilan ini/,
    undo: 'Urungkan',
    sentence: 'Kalimat untuk ruangan',
    title: 'Judul',
    close: 'Tutup',
    dismiss: 'Tutup',
  },
  en: {
    present: 'Present',
    making: 'Making a deck',
    own: 'Your decks',
    newDeck: 'New deck',
    openFile: 'Open a file …',
    deckTitle: 'Title of the deck',
    add: /Add this view/,
    undo: 'Undo',
    sentence: 'Sentence for the room',
    title: 'Title',
    close: 'Close',
    dismiss: 'Dismiss',
  },
} as const;

function decksOf(page: Page, lang: Language = 'id') {
  const said = SAID[lang];
  const list = page.getByRole('dialog', { name: said.present, exact: true });
  const editor = page.getByRole('complementary', { name: said.making });
  return {
    said,
    list,
    editor,
    bar: page.getByRole('region', { name: said.making }),
    own: list.getByRole('region', { name: said.own }).locator('[data-deck]'),
    steps: editor.locator('.deck-step'),
    titles: () => editor.locator('.deck-step-name b').allTextContents(),
    openList: async () => {
      await page.getByRole('button', { name: said.present, exact: true }).click();
      await expect(list).toBeVisible();
    },
    openFile: async (name: string, text: string) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), list.getByRole('button', { name: said.openFile }).click()]);
      await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    },
  };
}

const saved = async (download: Download): Promise<Deck> => JSON.parse(await readFile(await download.path(), 'utf8'));
const step = (title: string, link: string, text = '') => ({ title: { id: title }, text: text ? { id: text } : {}, link });
const deckOf = (title: string, ...scenes: Deck['scenes']): Deck => ({ format: DECK_FORMAT, version: 1, title: { id: title }, scenes });
/** Puts a deck among one's own before the page opens. */
const keep = (page: Page, id: string, deck: Deck) =>
  page.addInitScript(
    ([key, text]) => localStorage.getItem(key as string) ?? localStorage.setItem(key as string, text as string),
    [`struktur-asean.deck.${id}`, JSON.stringify({ deck, changed: 1 })],
  );

test('a deck is made from three views, put in order, written in two languages, saved, deleted and opened again: the same', async ({
  page,
}) => {
  const { mark } = await open(page, '#/structure/acdm');
  const id = decksOf(page, 'id');
  await id.openList();
  await id.list.getByRole('button', { name: id.said.newDeck }).click();
  await expect(id.editor.getByLabel(id.said.deckTitle)).toBeFocused();
  await page.keyboard.type('Rapat bencana');

  await id.editor.getByRole('button', { name: id.said.add }).click();
  // Put aside, the deck takes the next view by a key.
  await page.keyboard.press('Escape');
  await expect(id.bar).toContainText('Rapat bencana');
  await mark('aichr').click();
  await page.keyboard.press('a');
  await expect(page.getByText('Ditambahkan sebagai langkah 2 dari “Rapat bencana”.')).toBeVisible();
  await page.getByRole('button', { name: 'Jejaring', exact: true }).click();
  await id.bar.getByRole('button', { name: id.said.add }).click();
  await id.bar.getByRole('button', { name: 'Tampilkan langkah' }).click();
  expect(await id.titles()).toEqual(['ACDM', 'AICHR', 'Jejaring: AICHR']);
  await expect(id.steps.nth(2)).toHaveAttribute('aria-current', 'step');

  // In order by keys and by buttons; the focus goes along.
  await id.editor.getByRole('button', { name: 'Sunting langkah 3' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(id.editor.getByRole('button', { name: 'Sunting langkah 2' })).toBeFocused();
  await id.editor.getByRole('button', { name: 'Turunkan langkah 1' }).click();
  expect(await id.titles()).toEqual(['Jejaring: AICHR', 'ACDM', 'AICHR']);
  await expect(id.editor.getByRole('status').filter({ hasText: 'Langkah 1 menjadi langkah 2.' })).toBeVisible();
  await page.keyboard.press('Control+z');
  expect(await id.titles()).toEqual(['ACDM', 'Jejaring: AICHR', 'AICHR']);
  await page.keyboard.press('Control+Shift+z');
  expect(await id.titles()).toEqual(['Jejaring: AICHR', 'ACDM', 'AICHR']);

  // A step shows its view.
  await id.editor.getByRole('button', { name: 'Tampilkan langkah 2: ACDM' }).click();
  await expect(page).toHaveURL(/#\/structure\/acdm$/);

  await id.editor.getByRole('button', { name: 'Sunting langkah 2' }).click();
  await id.editor.getByLabel(id.said.sentence).fill('Siapa yang menjawab?');
  await page.getByRole('button', { name: 'Bahasa', exact: true }).click();
  const en = decksOf(page, 'en');
  await expect(en.editor.getByText('Siapa yang menjawab?')).toHaveAttribute('lang', 'id');
  await en.editor.getByLabel(en.said.sentence).fill('Who answers?');
  await en.editor.getByLabel(en.said.deckTitle).fill('Disaster meeting');
  await en.editor.getByRole('button', { name: 'Duplicate', exact: true }).click();
  await en.editor.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(en.steps).toHaveCount(3);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    en.editor.getByRole('button', { name: 'Save file: Disaster meeting' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('disaster-meeting.json');
  const made = await saved(download);
  expect(made).toEqual({
    format: DECK_FORMAT,
    version: 1,
    title: { id: 'Rapat bencana', en: 'Disaster meeting' },
    scenes: [
      { title: { id: 'Jejaring: AICHR' }, text: {}, link: '#/network/aichr' },
      { title: { id: 'ACDM' }, text: { id: 'Siapa yang menjawab?', en: 'Who answers?' }, link: '#/structure/acdm' },
      { title: { id: 'AICHR' }, text: {}, link: '#/structure/aichr' },
    ],
  });

  // It is there at the next visit, and can be deleted, with a way back.
  await page.reload();
  await en.openList();
  await expect(en.own).toHaveCount(1);
  await en.own.getByRole('button', { name: 'Delete: Disaster meeting' }).click();
  await expect(en.own).toHaveCount(0);
  await expect(en.list.getByRole('button', { name: en.said.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(en.own).toHaveCount(1);
  await en.own.getByRole('button', { name: 'Delete: Disaster meeting' }).click();

  await en.openFile('disaster-meeting.json', `\uFEFF${JSON.stringify(made)}`);
  await expect(en.own).toHaveCount(1);
  const [again] = await Promise.all([
    page.waitForEvent('download'),
    en.own.getByRole('button', { name: 'Save file: Disaster meeting' }).click(),
  ]);
  expect(await saved(again)).toEqual(made);

  await en.own.getByRole('button', { name: 'Present: Disaster meeting' }).click();
  await expect(page).toHaveURL(/scene=own-[a-z0-9]+\.1\b/);
});

test('a step is dragged to another place; the last of the decks is added to by the key alone, and undone', async ({ page }) => {
  await keep(page, 'own-1', deckOf('Rapat', step('Satu', '#/structure'), step('Dua', '#/mirror'), step('Tiga', '#/links')));
  await open(page, '#/structure/acdm');
  const { editor, bar, titles, steps } = decksOf(page);
  await page.keyboard.press('a');
  await expect(bar).toContainText('4 langkah');
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(bar).toContainText('3 langkah');

  await bar.getByRole('button', { name: 'Tampilkan langkah' }).click();
  await steps
    .nth(2)
    .locator('.deck-handle')
    .dragTo(steps.nth(0), { targetPosition: { x: 60, y: 4 } });
  expect(await titles()).toEqual(['Tiga', 'Satu', 'Dua']);
  await editor.getByRole('button', { name: 'Tutup', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Sajikan', exact: true })).toBeFocused();
});

test('a link carries a deck to another browser, where it is kept and shown', async ({ page, context, browser, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const deck = deckOf('Rapat 🌏', step('ACDM', '#/structure/acdm', 'Kalimat'), step('Cermin', '#/mirror'));
  await keep(page, 'own-1', deck);
  await open(page);
  const mine = decksOf(page);
  await mine.openList();
  await mine.own.getByRole('button', { name: 'Salin tautan: Rapat 🌏' }).click();
  await expect(mine.list.getByText('Tautan tersalin. Seluruh paparan ada di dalamnya.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(1000);

  const fresh = await browser.newContext({ baseURL, locale: 'en-GB' });
  const there = await fresh.newPage();
  await there.goto(link);
  await expect(there.getByText('This link carries a deck: “Rapat 🌏”, 2 steps.')).toBeVisible();
  await there.getByRole('button', { name: 'Keep', exact: true }).click();
  const theirs = decksOf(there, 'en');
  await expect(theirs.own).toHaveCount(1);
  await expect(there).toHaveURL(/#\/structure$/);
  const [download] = await Promise.all([
    there.waitForEvent('download'),
    theirs.own.getByRole('button', { name: 'Save file: Rapat 🌏' }).click(),
  ]);
  expect(await saved(download)).toEqual(deck);
  await fresh.close();
});

test('a deck that came in a link can be shown at once; it is kept, and the link grows short again', async ({ page }) => {
  await open(page, `#/structure/acdm?deck=${packDeck(deckOf('Rapat', step('Satu', '#/structure')))}`);
  await page.locator('.deck-note').getByRole('button', { name: 'Sajikan', exact: true }).click();
  await expect(page).toHaveURL(/#\/structure\/acdm\?scene=own-[a-z0-9]+\.1$/);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.deck.')).length)).toBe(1);
});

test('the file of a deck can be dropped on the list', async ({ page }) => {
  await open(page);
  const { openList, list, own } = decksOf(page);
  await openList();
  const dataTransfer = await page.evaluateHandle(
    (text) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([text], 'rapat.json', { type: 'application/json' }));
      return dropped;
    },
    JSON.stringify(deckOf('Rapat', step('Satu', '#/structure'))),
  );
  await list.dispatchEvent('dragover', { dataTransfer });
  await expect(list).toHaveAttribute('data-dropping');
  await list.dispatchEvent('drop', { dataTransfer });
  await expect(own).toContainText('Rapat');
  await expect(own.getByRole('button', { name: 'Sajikan: Rapat' })).toBeFocused();
});

test('a deck that no link can carry says so and offers the file', async ({ page }) => {
  const words = (at: number) => Array.from({ length: 60 }, (_, word) => ((at + 1) * (word + 7) * 7919).toString(36)).join(' ');
  await keep(page, 'own-1', deckOf('Panjang', ...Array.from({ length: 90 }, (_, at) => step(`Langkah ${at}`, '#/structure', words(at)))));
  await open(page);
  const { openList, own } = decksOf(page);
  await openList();
  await own.getByRole('button', { name: 'Salin tautan: Panjang' }).click();
  await expect(own.getByText(/terlalu panjang untuk tautan: [\d.]+ karakter, padahal paling banyak 12\.000/)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    own.getByRole('status').getByRole('button', { name: 'Simpan berkas' }).click(),
  ]);
  expect((await saved(download)).scenes).toHaveLength(90);
});

test('a link with a deck that was cut short says what to do', async ({ page }) => {
  await open(page, '#/structure?deck=VY7BCsIwEER_');
  await expect(page.getByText(/Tautan terpotong atau berubah\. Salin lagi/)).toBeVisible();
  await page.getByRole('button', { name: 'Tutup', exact: true }).click();
  await expect(page).toHaveURL(/#\/structure$/);
});

test('a deck with unknown bodies opens, marks those steps and says which', async ({ page }) => {
  await open(page);
  const { openList, openFile, own, editor, steps } = decksOf(page);
  await openList();
  const deck = deckOf(
    'Lama',
    step('Baik', '#/structure/acdm'),
    step('Badan lama', '#/structure/nobody?sector=nowhere,sector-haze'),
    step('Jalur lama', '#/network?path=acdm..nobody'),
  );
  await openFile('lama.json', JSON.stringify(deck));
  await expect(own.locator('.deck-faults')).toContainText('2 langkah menyebut sesuatu yang tidak dikenal');
  await own.locator('summary').click();
  await expect(own.locator('.deck-faults li')).toHaveText([
    '2. Badan lama: Tidak dikenal dalam data ini: badan “nobody” dan sektor “nowhere”. Selebihnya ditampilkan.',
    '3. Jalur lama: Tidak dikenal dalam data ini: jalur “acdm..nobody”. Selebihnya ditampilkan.',
  ]);
  await own.getByRole('button', { name: 'Sunting: Lama' }).click();
  await expect(editor).toBeVisible();
  expect(await steps.evaluateAll((all) => all.map((each) => each.querySelectorAll('.deck-fault').length))).toEqual([0, 1, 1]);
  await editor.getByRole('button', { name: 'Tampilkan langkah 2: Badan lama' }).click();
  await expect(page).toHaveURL(/#\/structure\?sector=sector-haze$/);
});

for (const lang of ['id', 'en'] as const)
  test(`a broken file lists its problems, each with its place (${lang})`, async ({ page }) => {
    await open(page, `#/structure?lang=${lang}`, lang);
    const { openList, openFile, list, own } = decksOf(page, lang);
    await openList();
    await openFile('rusak.json', '{ "format": "struktur-asean-deck", }');
    await expect(list.locator('.deck-problems li')).toHaveText([
      lang === 'id'
        ? 'baris 1, kolom 34: koma ini berdiri di depan kurung tutup. Hapus koma itu.'
        : 'line 1, column 34: this comma stands before a closing bracket. Remove it.',
    ]);
    await openFile(
      'rusak.json',
      JSON.stringify({ format: DECK_FORMAT, version: 1, title: 3, scenes: [{ title: {}, text: {}, links: '' }] }),
    );
    await expect(list.locator('.deck-problems li')).toHaveText(
      lang === 'id'
        ? [
            'title: tertulis 3, padahal seharusnya rekaman dalam { }.',
            'scenes[0].link: "link" belum ada. Tambahkan.',
            /^scenes\[0\]\.links: "links" bukan .*Maksud Anda "link"\?/,
          ]
        : [
            'title: 3 stands where a record in { } is expected.',
            'scenes[0].link: "link" is missing. Add it.',
            /^scenes\[0\]\.links: "links" is not a field of this record\. Did you mean "link"\?/,
          ],
    );
    await expect(own).toHaveCount(0);
  });

const TROUBLES = {
  full: () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, text) {
      if (key.includes('deck')) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, text);
    };
  },
  blocked: () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  },
};
for (const [kind, words] of [
  ['full', 'Penyimpanan peramban ini penuh.'],
  ['blocked', 'Peramban ini tidak mengizinkan aplikasi menyimpan apa pun.'],
] as const)
  test(`storage that is ${kind}: the deck is made all the same, and that it is not kept is said once, with the way out`, async ({
    page,
  }) => {
    await page.addInitScript(TROUBLES[kind]);
    await open(page, '#/structure/acdm');
    const { openList, list, own, editor, said } = decksOf(page);
    await page.keyboard.press('a');
    const note = page.getByText(words);
    await expect(note).toHaveCount(1);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.deck-note').getByRole('button', { name: 'Simpan berkas' }).click(),
    ]);
    expect((await saved(download)).scenes).toHaveLength(1);
    await page.locator('.deck-note').getByRole('button', { name: said.dismiss, exact: true }).click();
    await page.getByRole('button', { name: 'Tampilkan langkah' }).click();
    await editor.getByRole('button', { name: said.add }).click();
    await expect(editor.getByText('Hanya untuk kunjungan ini')).toBeVisible();
    await openList();
    await expect(own).toContainText('2 langkah');
    await expect(list.locator('.deck-note')).toHaveCount(0);
    await expect(note).toHaveCount(0);
  });

test('a stored deck that can no longer be read is told once, can be saved as it is, and does not touch the others', async ({ page }) => {
  await keep(page, 'own-1', deckOf('Baik', step('Satu', '#/structure')));
  await page.addInitScript(() => localStorage.setItem('struktur-asean.deck.own-2', '{"deck":{"format":"struk'));
  await open(page);
  const { openList, list, own } = decksOf(page);
  await openList();
  await expect(own).toHaveCount(1);
  const note = list.locator('.deck-note');
  await expect(note).toContainText('tidak dapat dibaca lagi');
  const [download] = await Promise.all([page.waitForEvent('download'), note.getByRole('button', { name: 'Simpan apa adanya' }).click()]);
  expect(await readFile(await download.path(), 'utf8')).toBe('{"deck":{"format":"struk');
  await note.getByRole('button', { name: 'Tutup', exact: true }).click();
  await expect(note).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('struktur-asean.deck.own-2'))).toBe('{"deck":{"format":"struk');
});

test('a deck that another tab changes or deletes is followed, and nothing is lost', async ({ page, context }) => {
  await keep(page, 'own-1', deckOf('Rapat', step('Satu', '#/structure')));
  await open(page, '#/structure');
  const mine = decksOf(page);
  await mine.openList();
  await mine.own.getByRole('button', { name: 'Sunting: Rapat' }).click();

  const other = await context.newPage();
  await open(other, '#/structure/acdm');
  await other.keyboard.press('a');
  await expect(decksOf(other).bar).toContainText('2 langkah');
  await expect(mine.steps).toHaveCount(2);
  await expect(mine.editor.getByText(/diubah di tab lain/)).toBeVisible();

  await decksOf(other).openList();
  await decksOf(other).own.getByRole('button', { name: 'Hapus: Rapat' }).click();
  await expect(mine.editor.getByText(/dihapus di tab lain/)).toBeVisible();
  await mine.editor.getByLabel(mine.said.deckTitle).fill('Rapat lagi');
  await expect(decksOf(other).own).toContainText('Rapat lagi');
});
