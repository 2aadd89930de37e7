import { bodiesOfAgency } from '../../src/query/bodiesOfAgency.ts';
import { sourced } from '../../src/query/sourced.ts';
import { id } from '../../src/text/id.ts';
import { publishedGraph } from '../fixtures/publishedGraph.ts';
import { expect, test } from './app.ts';
import { open } from './screen.ts';

const names = (texts: string[]) => texts.map((text) => text.trim());

test('an agency’s details list every sector and body that it answers for, each with its level and source', async ({ page }) => {
  const { heading, group } = await open(page, '#/structure/kemenpora');
  await expect(heading).toHaveText('Kementerian Pemuda dan Olahraga');
  const sectors = group(id.answersFor).getByRole('link');
  expect(names(await sectors.allTextContents())).toEqual(['Kepemudaan', 'Olahraga']);
  const bodies = group('Badan yang menjadi tanggung jawabnya');
  await expect(bodies.getByRole('listitem').filter({ hasText: /^SOMY ASEAN/ })).toContainText('Disebut untuk sektor Kepemudaan');
  await expect(bodies.getByRole('listitem').filter({ hasText: /^AMMS / })).toContainText('Disebut untuk sektor Olahraga');
  for (const row of await bodies.getByRole('listitem').all())
    await expect(row.getByRole('button', { name: /^Sumber \d/ })).not.toHaveCount(0);

  await page.goto('./#/structure/klhk');
  await expect(heading).toHaveText('Kementerian Lingkungan Hidup dan Kehutanan');
  expect(names(await sectors.allTextContents())).toEqual(['Lingkungan Hidup', 'Asap Lintas Batas']);
  const klhk = await bodies.locator('a b').allTextContents();
  expect(klhk).toEqual(expect.arrayContaining(['AMME', 'ASOEN', 'AWGCC']));

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
