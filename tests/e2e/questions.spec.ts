import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { id as words } from '../../src/text/id.ts';
import { expect, test } from './app.ts';
import { open, type Screen } from './screen.ts';

interface Question {
  id: string;
  category: string;
  question: { id: string };
  answer: string;
  sources: { locator: string }[];
}
const { questions }: { questions: Question[] } = JSON.parse(readFileSync('tests/questions/questions.json', 'utf8'));

/** Types into the search and opens the hit of that name; its details stand on screen. */
async function find({ search, page, heading }: Screen, typed: string, name: string | RegExp): Promise<void> {
  await search.fill(typed);
  await page.getByRole('option').first().click();
  await expect(heading).toHaveText(name);
}

/** The short names in a part of the details, in order, each once. */
const namesIn = async (part: Locator) => [...new Set(await part.locator('a.name > b').allTextContents())];
const row = (part: Locator, name: RegExp) => part.getByRole('listitem').filter({ hasText: name }).first();
const fact = ({ group }: Screen, topic: string) =>
  group(words.facts)
    .locator('dl > div')
    .filter({ has: group(words.facts).page().getByText(topic, { exact: true }) })
    .getByRole('definition');

/** Opens the source numbers of a line one after the other; one of the places must stand in one of them. */
async function expectSource(line: Locator, places: readonly string[]): Promise<void> {
  const shown: string[] = [];
  for (const number of await line.getByRole('button', { name: /^Sumber \d+$/ }).all()) {
    await number.click();
    shown.push((await line.getByRole('note').textContent()) ?? '');
    await number.click();
  }
  expect(
    places.filter((place) => shown.some((source) => source.includes(place))).length,
    `${places.join(' | ')} among ${shown.join(' | ')}`,
  ).toBeGreaterThan(0);
}

/** One question of each category: how a reader finds the answer on screen, and the line that carries its source. */
const READ: Record<string, (screen: Screen) => Promise<Locator>> = {
  Q01: async (screen) => {
    await find(screen, 'ACW', 'ASEAN Committee on Women');
    const line = row(screen.group('reportsTo'), /AMMW/);
    await expect(line).toContainText('melapor kepada AMMW ASEAN Ministerial Meeting on Women');
    expect(await namesIn(screen.group('reportsTo'))).toEqual(['AMMW']);
    return line;
  },
  Q12: async (screen) => {
    await find(screen, 'awgcc', 'ASEAN Working Group on Climate Change');
    const way = screen.group('chain').getByRole('list').first();
    await expect(way.getByRole('listitem')).toHaveText([/^AWGCC/, /ASOEN/, /membantu AMME/, /ASCC Council/, /KTT ASEAN/]);
    return way;
  },
  Q18: async (screen) => {
    await find(screen, 'kesehatan', 'Kesehatan');
    const answer = screen.group('focalPoint');
    await expect(answer.locator('.answer-agency')).toHaveText([
      /^Kemenkes\s+Kementerian Kesehatan$/,
      /^BPOM\s+Badan Pengawas Obat dan Makanan$/,
    ]);
    await expect(answer).toContainText('Disebut untuk sektor ini');
    return answer;
  },
  Q24: async (screen) => {
    await find(screen, 'KLHK', 'Kementerian Lingkungan Hidup dan Kehutanan');
    expect(await namesIn(screen.group(words.answersFor))).toEqual(['Lingkungan Hidup', 'Asap Lintas Batas']);
    return row(screen.group(words.answersFor), /Asap Lintas Batas/);
  },
  Q28: async (screen) => {
    await find(screen, 'ADRP', 'ASEAN Disaster Resilience Platform');
    const members = await namesIn(screen.group('members'));
    const chairs = ['ADSOM', 'COSTI', 'AFDM', 'ADGSOM', 'SOMHD', 'SOMSWD', 'ASOEN', 'ACW', 'SOMY', 'SOMRI'];
    for (const name of chairs) await expect(row(screen.group('members'), new RegExp(`${name}\\b`)), name).toContainText('ketua');
    expect(members).toHaveLength(chairs.length + ['ACDM', 'ASEAN SOM', 'SEOM', 'Direktur AHA Centre'].length);
    return row(screen.group('members'), /COSTI/);
  },
  Q33: async (screen) => {
    await find(screen, 'ASOEN', 'ASEAN Senior Officials on Environment');
    const groups = screen.group('subordinates');
    expect((await namesIn(groups)).sort()).toEqual(['AWGCC', 'AWGCME', 'AWGCW', 'AWGEE', 'AWGESC', 'AWGNCB', 'AWGWRM']);
    await expect(groups.getByRole('heading')).toHaveText('Badan di bawahnya · 7');
    return row(groups, /AWGCC/);
  },
  Q39: async (screen) => {
    await find(screen, 'SOMRI', 'Senior Officials’ Meeting Responsible for Information');
    expect((await namesIn(screen.group('partnerFormats'))).sort()).toEqual(['SOMRI+3', 'SOMRI+Japan']);
    await find(screen, 'AMRI', 'ASEAN Ministers Responsible for Information');
    expect(await namesIn(screen.group('partnerFormats'))).toEqual(['AMRI+3']);
    return row(screen.group('partnerFormats'), /AMRI\+3/);
  },
  Q45: async (screen) => {
    for (const name of ['AMME', 'ALMM', 'AMMRDPE', 'AHMM']) {
      await find(screen, name, /./);
      await expect(screen.details).toContainText(name);
      await expect(fact(screen, words.factTopics.meets), name).toContainText('setiap 2 tahun');
    }
    return fact(screen, words.factTopics.meets);
  },
  Q51: async (screen) => {
    await find(screen, 'atfp', 'ASEAN Task Force on Peatlands');
    await expect(fact(screen, words.factTopics.founded)).toContainText('September 2013');
    return fact(screen, words.factTopics.founded);
  },
  Q53: async (screen) => {
    await find(screen, 'ASOEN', 'ASEAN Senior Officials on Environment');
    // Another page says two years; the documents' answer stands beside it.
    const rotation = fact(screen, words.factTopics.rotation);
    await expect(rotation).toHaveText([/menurut abjad setiap tiga tahun/, /setiap dua tahun/]);
    await expect(fact(screen, words.factTopics.hosting)).toContainText('rotasi keketuaan ASEAN');
    return rotation.first();
  },
  Q56: async (screen) => {
    await find(screen, 'ACDM', 'ASEAN Committee on Disaster Management');
    const documents = (await screen.group('documents').allTextContents()).join(' ');
    for (const name of [/AADMER/, /Blueprint|Cetak Biru/, /2025/, /One ASEAN/]) expect(documents).toMatch(name);
    return row(screen.group('documents'), /AADMER/);
  },
  Q61: async (screen) => {
    await find(screen, 'ACMW', /Migrant Workers/);
    const answer = screen.group('focalPoint');
    await expect(answer.locator('.answer-agency')).toHaveText(/^KP2MI/);
    await expect(answer).toContainText('Disebut untuk badan ini · 3 Februari 2026');
    await expect(answer.getByRole('definition').first()).toContainText('Kemnaker Disebut untuk sektor Ketenagakerjaan');
    return answer;
  },
  Q68: async (screen) => {
    await find(screen, 'SOCA', 'Senior Officials Committee for the ASEAN Socio-Cultural Community');
    const post = row(screen.group(words.posts), /Alternate SOCA/);
    await expect(post).toContainText('Iwan Eka Setiawan');
    await expect(post).toContainText('24 September 2025');
    await expect(row(screen.group(words.meetings), /SOC-COM ke-21/)).toContainText('delegasi Indonesia dipimpin Iwan Eka Setiawan');
    return post;
  },
  Q75: async (screen) => {
    await find(screen, 'SOMHD', 'Senior Officials’ Meeting on Health Development');
    await expect(screen.group('reportsTo')).toHaveCount(0);
    const line = row(screen.group('partOf'), /AHMM/);
    await expect(line).toContainText('disimpulkan');
    await expect(line).toContainText('tidak ada kalimat yang menghubungkan SOMHD dengan AHMM');
    return line;
  },
};

test('the questions read here are one of each category', () => {
  const asked = new Set(Object.keys(READ).map((id) => questions.find((question) => question.id === id)?.category));
  const categories = new Set(questions.filter(({ id }) => id.startsWith('Q')).map(({ category }) => category));
  expect([...asked].sort()).toEqual([...categories].sort());
});

for (const [half, ids] of [
  ['first', Object.keys(READ).slice(0, 7)],
  ['second', Object.keys(READ).slice(7)],
] as const) {
  test(`a reader finds the answers by searching, with the place where each is said: ${half} half`, async ({ page }) => {
    const screen = await open(page);
    for (const id of ids) {
      const question = questions.find((each) => each.id === id);
      await test.step(`${id} ${question?.question.id}`, async () => {
        const line = await READ[id]?.(screen);
        if (!line || !question) throw new Error(`${id} is not among the questions`);
        await expectSource(
          line,
          question.sources.map(({ locator }) => locator),
        );
      });
    }
  });
}
