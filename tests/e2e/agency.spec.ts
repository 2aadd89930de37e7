import { bodiesOfAgency } from '../../src/query/bodiesOfAgency.ts';
import { sourced } from '../../src/query/sourced.ts';
import { id } from '../../src/text/id.ts';
import { publishedGraph } from '../fixtures/publishedGraph.ts';
import { expect, test } from './app.ts';
import { open } from './screen.ts';

const names = (texts: string[]) => texts.map((text) => text.trim());

test('an agency’s details list every sector and body that it answers for, each with its level and source', async ({ page }) => {
  const { heading, group, details } = await open(page, '#/structure/kemenpora');
  await expect(heading).toHaveText('Kementerian Pemuda dan Olahraga');
  const sectors = group(id.answersFor).getByRole('link');
  expect(names(await sectors.allTextContents())).toEqual(['Kepemudaan', 'Olahraga']);
  const bodies = group('Badan yang menjadi tanggung jawabnya');
  const statements = bodies.locator('.duties > li');
  await expect(
    statements.filter({ hasText: 'Disebut untuk sektor Kepemudaan' }).getByRole('link', { name: 'SOMY', exact: true }),
  ).toBeVisible();
  await expect(
    statements.filter({ hasText: 'Disebut untuk sektor Olahraga' }).getByRole('link', { name: 'AMMS', exact: true }),
  ).toBeVisible();
  for (const statement of await statements.all()) await expect(statement.getByRole('button', { name: /^Sumber \d/ })).not.toHaveCount(0);

  await page.goto('./#/structure/klhk');
  await expect(heading).toHaveText('Kementerian Lingkungan Hidup dan Kehutanan');
  expect(names(await sectors.allTextContents())).toEqual(['Lingkungan Hidup', 'Asap Lintas Batas']);
  const klhk = await bodies.locator('a b').allTextContents();
  expect(klhk).toEqual(expect.arrayContaining(['AMME', 'ASOEN', 'AWGCC']));

  await expect(details.locator('.duties-summary')).toHaveText('Menangani 23 badan: 23 melalui sektornya.');

  // Its successor is named for the haze conference itself, and so answers for what reports to that.
  await page.goto('./#/structure/klh-bplh');
  await expect(heading).toHaveText(/^Kementerian Lingkungan Hidup\//);
  await expect(sectors).toHaveText([/^COP AATHP/]);
  await expect(bodies.locator('a b').filter({ hasText: /^ATFP$/ })).toHaveCount(1);

  // KP2MI is named for one body and lends itself only to what stands below that.
  await page.goto('./#/structure/kp2mi');
  await expect(heading).toHaveText('Kementerian Pelindungan Pekerja Migran Indonesia');
  await expect(sectors).toHaveText([/^ACMW/]);
  const graph = sourced(publishedGraph());
  const below = bodiesOfAgency(graph, 'kp2mi').bodies.filter(({ answer }) => answer.level !== 'body');
  expect(below.every(({ answer }) => answer.level === 'superior')).toBe(true);
  expect(await bodies.locator('a b').allTextContents()).toEqual(below.map(({ id: body }) => graph.nodes.get(body)?.abbreviation));
});

test('a ministry that was split says what took its place, since when, and for what no source names a successor', async ({ page }) => {
  const { group, heading } = await open(page, '#/structure/klhk');
  const succession = group('Pendahulu dan penerus');
  await expect(succession.getByRole('listitem')).toHaveText([
    /digantikan oleh KLH\/BPLH .* sejak 21 Oktober 2024/,
    /Kemenhut .* sejak 21 Oktober 2024/,
  ]);
  await expect(succession).toContainText('Tidak ada sumber yang menyebut siapa di antaranya yang mengambil alih tugas ini.');
  const handover = group('Setelah berganti nama atau dipecah');
  await expect(handover).toContainText('Sumber menyebut KLHK untuk yang berikut, dan tidak ada yang menyebut KLH/BPLH atau Kemenhut:');
  await expect(handover.getByRole('listitem')).toHaveText([/^Lingkungan Hidup · 17 badan/, /^Asap Lintas Batas · 6 badan/, /^COP AATHP/]);

  // The same is told by the successor, with sources of its own numbering; nothing is cited that is not listed.
  await succession.getByRole('link', { name: /^KLH\/BPLH/ }).click();
  await expect(heading).toHaveText(/^Kementerian Lingkungan Hidup\//);
  await expect(group('Setelah berganti nama atau dipecah').getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Sumber 0' })).toHaveCount(0);
});

test('where an agency was only seen stands apart, says that it is no appointment, and is never an answer', async ({ page }) => {
  const { group } = await open(page, '#/structure/kemlu');
  const seen = group('Tampak dalam delegasi');
  await expect(seen).toContainText('bukan penunjukan sebagai focal point');
  await expect(seen.getByRole('link', { name: /^APSC Council/ }).first()).toBeVisible();
  await seen.getByText(/^Tampilkan \d+ lagi$/).click();
  await expect(seen.getByRole('link', { name: /^AMMTC/ })).toBeVisible();
  await expect(group(id.answersFor)).toHaveCount(0);
});

test('choosing an agency in the chart lights all its rows; one press in its details goes to a body', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const { picture, mark, heading, group } = await open(page);
  await expect(mark('kemenpora')).toHaveCount(2);
  await picture
    .getByRole('button', { name: /^Focal point Indonesia, KLHK/ })
    .first()
    .click();
  await expect(heading).toHaveText('Kementerian Lingkungan Hidup dan Kehutanan');
  for (const node of ['amme', 'asoen', 'sector-environment', 'sector-haze']) await expect(mark(node), node).toHaveClass(/is-lit/);
  for (const node of ['amms', 'acdm']) await expect(mark(node), node).toHaveClass(/is-dimmed/);
  await group('Badan yang menjadi tanggung jawabnya')
    .getByRole('link', { name: /^ASOEN/ })
    .click();
  await expect(heading).toHaveText('ASEAN Senior Officials on Environment');
});

test('an agency filters: its name in a link leaves only what it answers for', async ({ page }) => {
  const { outline } = await open(page, '#/structure?agency=kemenpora');
  const bodies = await outline.locator('[role="treeitem"]').evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.id));
  expect(bodies).toEqual(expect.arrayContaining(['somy', 'amms', 'soms', 'sector-youth', 'sector-sports']));
  expect(bodies).not.toContain('acdm');
  await page.getByRole('button', { name: id.filterAgency('Kemenpora') }).click();
  await expect(outline.locator('[data-id="ascc-council"]')).toBeVisible();
});
