import { sourced } from '../../src/query/sourced.ts';
import { superiors } from '../../src/query/superiors.ts';
import { publishedGraph } from '../fixtures/publishedGraph.ts';
import { expect, test } from './app.ts';
import { open, type Screen } from './screen.ts';

/** Ids of the marks of the chart that stand in a certain emphasis. */
const idsThatAre = ({ picture }: Screen, emphasis: string) =>
  picture.locator(`.mark.is-${emphasis}`).evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset.id));
/** Every node that the chart draws or counts. */
const told = ({ picture }: Screen) =>
  picture
    .locator('.mark')
    .evaluateAll((marks) =>
      marks.flatMap((mark) => (mark as SVGElement).dataset.standsFor?.split(' ') ?? (mark as SVGElement).dataset.id).sort(),
    );
/** `from>to` of every reporting line in the chart, or of those in a certain emphasis. */
const lines = ({ picture }: Screen, emphasis?: string) =>
  picture
    .locator(emphasis ? `.bus.is-${emphasis}` : '.bus')
    .evaluateAll((all) => all.map((line) => `${(line as SVGElement).dataset.from}>${(line as SVGElement).dataset.to}`));

test('choosing a body lights its ways to the Summit and dims the rest; nothing is removed', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const screen = await open(page);
  const before = await told(screen);
  const linesBefore = await lines(screen);
  expect(await idsThatAre(screen, 'dimmed')).toEqual([]);

  await screen.mark('acdm').click();
  await expect(screen.heading).toHaveText('ASEAN Committee on Disaster Management');
  await expect(screen.mark('acdm')).toHaveAttribute('aria-pressed', 'true');
  expect(await idsThatAre(screen, 'chosen')).toEqual(['acdm']);
  const lit = await idsThatAre(screen, 'lit');
  expect(lit).toEqual(expect.arrayContaining(['ammdm', 'cop-aadmer', 'ascc-council', 'asean-summit']));
  const dimmed = await idsThatAre(screen, 'dimmed');
  expect(dimmed).toEqual(expect.arrayContaining(['amme', 'apsc-council', 'somca', 'sector-health']));
  expect(await idsThatAre(screen, 'rest')).toEqual([]);
  expect((await lines(screen, 'lit')).sort()).toEqual(['acdm>ammdm', 'acdm>cop-aadmer', 'ammdm>ascc-council', 'ascc-council>asean-summit']);
  expect(await lines(screen, 'rest')).toEqual([]);

  expect(await told(screen), 'drawn or counted').toEqual(before);
  const drawn = new Set(
    await screen.picture.locator('.mark').evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset.key)),
  );
  const after = new Set(await lines(screen));
  const gone = linesBefore.filter((line) => line.split('>').every((end) => drawn.has(end)) && !after.has(line));
  expect(gone, 'lines between drawn bodies').toEqual([]);

  await page.keyboard.press('Escape');
  await expect(screen.details).toHaveCount(0);
  expect(await idsThatAre(screen, 'dimmed')).toEqual([]);
});

test('the same chain stands in the details, one list a way', async ({ page }) => {
  const { group, heading } = await open(page, '#/structure/acdm');
  const ways = group('chain').getByRole('list');
  await expect(ways).toHaveCount(2);
  await expect(ways.first().getByRole('listitem').first()).toHaveText('ACDM');
  await expect(ways.first().getByRole('link')).toHaveText(['AMMDM', 'ASCC Council', /ASEAN$|ASEAN Summit/]);
  await expect(ways.first()).toContainText('disimpulkan');
  await expect(ways.last().getByRole('link')).toHaveText(['COP AADMER']);
  await expect(ways.last()).toContainText('Tidak ada sumber yang menyebut badan di atas COP AADMER.');
  await ways.first().getByRole('link').last().click();
  await expect(heading).toHaveText(/ASEAN Summit|Konferensi Tingkat Tinggi/);
});

test('a body with two superiors lights both ways; where no source names one, the details say so', async ({ page }) => {
  const screen = await open(page, '#/structure/acwc');
  await expect(screen.mark('ammswd')).toHaveClass(/is-lit/);
  await expect(screen.group('chain')).toContainText('AMMSWD');

  const graph = sourced(publishedGraph());
  const loose = graph.dataset.nodes.find(
    ({ id, status, tier }) => status === 'verified' && tier === 'senior-officials' && superiors(graph, id).length === 0,
  );
  await page.goto(`./#/structure/${loose?.id}`);
  await expect(screen.heading).toHaveText(loose?.name.en ?? '');
  await expect(screen.group('chain')).toContainText('Tidak ada sumber yang menyebut kepada siapa badan ini melapor.');
});
