import { expect, test } from './app.ts';
import { type Language, open, screenOf } from './screen.ts';

const ACDM: Record<Language, { level: string; date: string; superiors: string[]; event: string }> = {
  id: {
    level: 'Disebut untuk badan ini',
    date: '3 Februari 2026',
    superiors: ['AMMDM ASEAN Ministerial Meeting on Disaster Management', 'COP AADMER Conference of the Parties to AADMER'],
    event: 'peristiwa 3 Februari 2026',
  },
  en: {
    level: 'Named for this body',
    date: '3 February 2026',
    superiors: ['AMMDM ASEAN Ministerial Meeting on Disaster Management', 'COP AADMER Conference of the Parties to AADMER'],
    event: 'event of 3 February 2026',
  },
};

for (const lang of ['id', 'en'] as const) {
  test(`acdm is typed, and its focal point stands on screen with date and source (${lang})`, async ({ page }) => {
    const { search, heading, group, details } = await open(page, `#/structure?lang=${lang}`, lang);
    const { level, date, superiors, event } = ACDM[lang];
    await search.fill('acdm');
    const first = page.getByRole('option').first();
    await expect(first).toContainText('ACDM');
    await expect(first).toContainText('ASEAN Committee on Disaster Management');
    await first.click();

    await expect(heading).toHaveText('ASEAN Committee on Disaster Management');
    await expect(group('reportsTo').getByRole('link')).toHaveText(superiors);

    const answer = group('focalPoint');
    await expect(answer.getByRole('link').first()).toContainText('BNPB');
    await expect(answer).toContainText(level);
    await expect(answer).toContainText(date);
    await expect(details.getByRole('note')).toHaveCount(0);
    await answer.getByRole('button').first().click();
    const source = answer.getByRole('note');
    await expect(source).toContainText('Kemenko PMK Perkuat Koordinasi Nasional Pilar Sosial Budaya ASEAN');
    await expect(source).toContainText(event);
    await expect(source).toContainText('par. 10');
    await answer.getByRole('button').first().click();
    await expect(source).toHaveCount(0);
  });
}

test('a body is found by everyday words, a full name, another case and a slip of the finger', async ({ page }) => {
  const { search } = await open(page);
  const options = page.getByRole('option');
  for (const [typed, found, among] of [
    ['pekerja migran', 'ACMW', 5],
    ['bencana', 'BNPB', 3],
    ['committee on women', 'ACW', 1],
    ['amdmm', 'AMMDM', 1],
    ['Bnpb', 'BNPB', 1],
  ] as const) {
    await search.fill(typed);
    await expect(async () => {
      const first = (await options.locator('b').allTextContents()).slice(0, among);
      expect(first, typed).toContain(found);
    }).toPass({ timeout: 3_000 });
  }
});

test('nothing found says what to try instead', async ({ page }) => {
  const { search } = await open(page);
  await search.fill('xyzzy');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(page.getByText('Tidak ada hasil untuk “xyzzy”')).toBeVisible();
  await page.getByRole('button', { name: 'Hapus' }).click();
  await expect(search).toHaveValue('');
  await expect(search).toBeFocused();
});

test('a question of the first visit is one press from its answer', async ({ page }) => {
  await open(page);
  const { heading, group } = screenOf(page);
  await page
    .getByRole('region', { name: 'Pertanyaan untuk memulai' })
    .getByRole('button', { name: /penanggulangan bencana/ })
    .click();
  await expect(heading).toHaveText('ASEAN Committee on Disaster Management');
  await expect(group('focalPoint')).toContainText('BNPB');
});

test('from any name in the details one press goes to that body', async ({ page }) => {
  const { heading, group } = await open(page, '#/structure/acdm');
  await group('reportsTo')
    .getByRole('link', { name: /^AMMDM/ })
    .click();
  await expect(heading).toHaveText('ASEAN Ministerial Meeting on Disaster Management');
  await group('subordinates').getByRole('link', { name: /^ACDM/ }).click();
  await expect(heading).toHaveText('ASEAN Committee on Disaster Management');
});
