import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { open, type Screen } from './screen.ts';

/** The built file that holds cytoscape. */
const canvasChunk = (): string => {
  const manifest: Record<string, { file: string }> = JSON.parse(readFileSync(`${process.env.DIST ?? 'dist'}/.vite/manifest.json`, 'utf8'));
  return manifest['src/canvas/mountNetwork.ts']?.file ?? 'no such chunk';
};
const canvas = ({ network }: Screen) => network.locator('[data-ids]');
const drawn = async (screen: Screen) => {
  await expect(canvas(screen)).toHaveAttribute('data-painted', 'true');
  return (await canvas(screen).getAttribute('data-ids'))?.split(' ').sort() ?? [];
};
const step = ({ network }: Screen, count: number) =>
  network.getByRole('region', { name: new RegExp(`^(Dalam|Within) ${count} (langkah|steps?)`) });
const requestsOf = (page: Page) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  return urls;
};

/** The share of pixels that clearly differ between two pictures of the same size. */
const shareThatDiffers = (page: Page, ...pictures: [Buffer, Buffer]) =>
  page.evaluate(
    async (sources) => {
      const [a, b] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const { width, height } = image;
          const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
        }),
      );
      if (!a || a.length !== b?.length) return 1;
      let differing = 0;
      for (let at = 0; at < a.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 64)) differing += 1;
      return differing / (a.length / 4);
    },
    pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`),
  );

test('cytoscape is asked for when the network lens is first shown, not before', async ({ page }) => {
  const requests = requestsOf(page);
  const chunk = canvasChunk();
  const screen = await open(page, '#/structure/acdm');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.endsWith(chunk))).toEqual([]);
  await page.getByRole('navigation', { name: 'Tampilan' }).getByRole('button', { name: 'Jejaring' }).click();
  await drawn(screen);
  expect(requests.filter((url) => url.endsWith(chunk))).toHaveLength(1);
});

test('the neighbourhood of a body in one to three steps, in the picture as in words, and what each step leaves out', async ({ page }) => {
  const screen = await open(page, '#/network/acdm');
  await expect(screen.network.getByRole('heading', { level: 2 })).toHaveText('Tetangga ACDM');
  expect(await drawn(screen)).toEqual(expect.arrayContaining(['acdm', 'ammdm', 'cop-aadmer', 'adrp', 'bnpb', 'acdm-wg-pm']));
  let fewer = 0;
  for (const depth of [1, 2, 3]) {
    await screen.network.getByRole('radio', { name: String(depth) }).check();
    await expect(step(screen, depth)).toBeVisible();
    await expect(step(screen, depth + 1)).toHaveCount(0);
    const said = await screen.network
      .locator('.network-list [data-id]')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.id ?? ''));
    expect(await drawn(screen), `steps: ${depth}`).toEqual([...said, 'acdm'].sort());
    expect(said.length).toBeGreaterThan(fewer);
    fewer = said.length;
  }
  await expect(page).toHaveURL(/#\/network\/acdm\?depth=3$/);
  // Every step counts what it does not draw, and names it.
  for (const count of [1, 2, 3]) {
    const region = step(screen, count);
    const leftOut = /(\d+) tidak digambar/.exec((await region.getByRole('heading').textContent()) ?? '');
    const named = region.locator('details [data-id]');
    await expect(named).toHaveCount(leftOut ? Number(leftOut[1]) : 0);
  }
  expect(await screen.network.locator('details [data-id]').count()).toBeGreaterThan(0);
});

test('the same focus gives the same picture; a name in the words puts its body in the centre', async ({ page }) => {
  const screen = await open(page, '#/network/acmw');
  await drawn(screen);
  const before = await canvas(screen).screenshot();
  await step(screen, 1).locator('[data-id="slom"]').click();
  await expect(screen.heading).toHaveText('Senior Labour Officials Meeting');
  await expect(screen.network.getByRole('heading', { level: 2 })).toHaveText('Tetangga SLOM');
  await drawn(screen);
  await page.mouse.move(0, 0);
  expect(await shareThatDiffers(page, before, await canvas(screen).screenshot()), 'another focus, another picture').toBeGreaterThan(0.01);
  await page.goBack();
  await expect(screen.network.getByRole('heading', { level: 2 })).toHaveText('Tetangga ACMW');
  await drawn(screen);
  await expect(async () => {
    expect(await shareThatDiffers(page, before, await canvas(screen).screenshot())).toBeLessThan(0.001);
  }).toPass({ timeout: 5_000 });
});

for (const [lang, to, sentence] of [
  ['id', 'Jalur ke', /^Jalur terpendek: 2 langkah\. ACDM ikut memimpin ADRP dan ADRP beranggotakan.* SOMHD\.$/],
  ['en', 'Path to', /^The shortest path has 2 steps\. ACDM co-leads ADRP and .*SOMHD.*\.$/],
] as const) {
  test(`the path from ACDM to SOMHD, written out in words with the rest dimmed (${lang})`, async ({ page }) => {
    const screen = await open(page, `#/network/acdm?lang=${lang}`, lang);
    const field = screen.network.getByRole('combobox', { name: to });
    await field.fill('somhd');
    await page.keyboard.press('Enter');
    const path = screen.network.getByRole('region', { name: lang === 'id' ? 'Dari ACDM ke SOMHD' : 'From ACDM to SOMHD' });
    await expect(path.getByRole('status')).toHaveText(sentence);
    await expect(path.getByRole('list').getByRole('listitem')).toHaveCount(3);
    await expect(path.getByRole('list').locator('[data-id]')).toHaveText(['ACDM', 'ADRP', 'SOMHD']);
    await expect(page).toHaveURL(/path=acdm..somhd/);
    await path
      .getByRole('button', { name: /^(Sumber|Source) \d/ })
      .first()
      .click();
    await expect(path.getByRole('note')).toContainText('Pilar Masyarakat Sosial Budaya ASEAN');
    expect(await drawn(screen)).toEqual(expect.arrayContaining(['acdm', 'adrp', 'somhd']));
    await page.getByRole('button', { name: lang === 'id' ? 'Hapus jalur' : 'Remove the path' }).click();
    await expect(path).toHaveCount(0);
    await expect(page).not.toHaveURL(/path=/);
  });
}

test('where no chain of ties is named, the path says so, and offers the one that no source confirms', async ({ page }) => {
  const screen = await open(page, '#/network?path=accsm..acdm');
  const answer = screen.network.getByRole('region', { name: 'Dari ACCSM ke ACDM' }).getByRole('status');
  await expect(answer).toContainText('Tidak ada jalur: sumber tidak menyebut rangkaian kaitan antara ACCSM dan ACDM.');
  await answer.getByText('Tampilkan yang belum terverifikasi').click();
  await expect(page).toHaveURL(/unverified=1/);
  await expect(answer).not.toContainText('Tidak ada jalur');
  await page.goto('./#/network/acdm');
  await expect(screen.heading).toHaveText('ASEAN Committee on Disaster Management');
  const field = screen.network.getByRole('combobox', { name: 'Jalur ke' });
  await field.fill('xyzzy');
  await expect(field).toHaveValue('xyzzy');
  await page.keyboard.press('Enter');
  await expect(screen.network.getByText('Tidak ada badan bernama “xyzzy”.')).toBeVisible();
});

test('before anything is chosen the lens says what it is for, with three bodies to begin with', async ({ page }) => {
  const screen = await open(page, '#/network');
  await expect(screen.network).toContainText('Pilih sebuah badan untuk melihat apa yang mengitarinya');
  await screen.network.getByRole('link', { name: /^ACDM/ }).click();
  await expect(screen.heading).toHaveText('ASEAN Committee on Disaster Management');
  expect(await drawn(screen)).toContain('ammdm');
});
