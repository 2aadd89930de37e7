import { type Dataset, PILLARS, TIERS } from '../../src/model/schema.ts';
import { publishedGraph } from '../fixtures/publishedGraph.ts';
import { expect, test } from './app.ts';
import { randomFilterLinks } from './randomLinks.ts';
import { open, type Screen } from './screen.ts';
import { openAllBranches, told } from './twins.ts';

const entry = ({ page }: Screen, name: string) => page.getByRole('complementary', { name: /^Legenda/ }).getByRole('button', { name });
const countOf = async (screen: Screen, name: string) => Number(await entry(screen, name).locator('.count').textContent());
const kindsOf = (dataset: Dataset) => new Map(dataset.nodes.map(({ id, kind }) => [id, kind]));

test('an entry of the legend isolates what it counts, and a second press restores the rest', async ({ page, request }) => {
  const kinds = kindsOf(await (await request.get('./asean.json')).json());
  const bodies = (ids: string[]) => ids.filter((id) => kinds.get(id) !== 'sector');
  const screen = await open(page);
  await openAllBranches(screen);
  const whole = await told(screen);
  for (const name of ['Sosial-Budaya', 'Ekonomi', 'Menteri', 'Pejabat tinggi', 'Tingkat kerja', 'Dewan komunitas']) {
    await test.step(name, async () => {
      await entry(screen, name).click();
      await expect(entry(screen, name)).toHaveAttribute('aria-pressed', 'true');
      const isolated = await told(screen);
      expect(isolated.picture.length, name).toBeLessThan(whole.picture.length);
      expect(bodies(isolated.picture).length, `the count beside ${name}`).toBe(await countOf(screen, name));
      await expect(page.getByRole('status').filter({ hasText: /ditampilkan/ })).toHaveText(
        `${bodies(isolated.picture).length} ditampilkan`,
      );
      await entry(screen, name).click();
      await expect(entry(screen, name)).toHaveAttribute('aria-pressed', 'false');
      expect((await told(screen)).picture).toEqual(whole.picture);
    });
  }
});

test('entries of one kind add up, entries of different kinds narrow; one press shows everything again', async ({ page }) => {
  const screen = await open(page);
  await entry(screen, 'Ekonomi').click();
  await entry(screen, 'Sosial-Budaya').click();
  await entry(screen, 'Menteri').click();
  await expect(page).toHaveURL(/#\/structure\?pillar=aec,ascc&tier=ministerial$/);
  const { picture } = await told(screen);
  expect(picture).toEqual(expect.arrayContaining(['ammdm', 'amme']));
  expect(picture).not.toContain('acdm');
  expect(picture).not.toContain('ascc-council');
  await page.getByRole('button', { name: 'Tampilkan semua' }).click();
  await expect(page).toHaveURL(/#\/structure$/);
  await expect(screen.mark('acdm')).toBeVisible();
});

test('the picture draws or counts exactly what the outline lists, for the whole and for random filters', async ({ page, request }) => {
  const dataset: Dataset = await (await request.get('./asean.json')).json();
  const screen = await open(page);
  let empty = 0;
  for (const link of ['#/structure', '#/structure?unverified=1', ...randomFilterLinks(dataset, 12, 2026)]) {
    await test.step(link, async () => {
      await page.goto(`./${link}`);
      await expect(page).toHaveURL(new RegExp(`${link.slice(0, 11)}`));
      await openAllBranches(screen);
      const { picture, outline, pillarsInOutline, bands } = await told(screen);
      expect(picture, link).toEqual(outline);
      expect(bands, link).toEqual(expect.arrayContaining(pillarsInOutline));
      if (picture.length === 0) empty += 1;
    });
  }
  expect(empty, 'filters that let nothing through').toBeLessThan(5);
});

test('a filter that lets nothing through says so and how to get out', async ({ page }) => {
  const graph = publishedGraph();
  const passes = (pillar: string, tier: string) => graph.dataset.nodes.some((node) => node.pillar === pillar && node.tier === tier);
  const [pillar, tier] = PILLARS.flatMap((each) => TIERS.map((level) => [each, level] as const)).find((pair) => !passes(...pair)) ?? [];
  const screen = await open(page, `#/structure?pillar=${pillar}&tier=${tier}`);
  await expect(screen.picture.getByText('Tidak ada yang lolos saringan ini.')).toBeVisible();
  await expect(screen.outline).toBeHidden();
  await screen.picture.getByRole('button', { name: 'Tampilkan semua' }).click();
  await expect(screen.outline).toBeVisible();
  await expect(screen.mark('acdm')).toBeVisible();
});
