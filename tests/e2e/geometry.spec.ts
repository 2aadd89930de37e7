import { textWidth } from '../../src/layout/textWidth.ts';
import type { Dataset, OrgNode } from '../../src/model/schema.ts';
import { expect, test } from './app.ts';
import { crossingLines, cutTexts, type Drawn, linesThroughTexts, measure, overlappingMarks, overlappingTexts } from './drawnGeometry.ts';
import { LANGUAGES, open } from './screen.ts';
import { serveData } from './servedData.ts';

const bodyMarks = ({ marks }: Drawn) =>
  marks.filter(
    ({ classes, standsFor }) =>
      !standsFor && !classes.includes('hue-indonesia') && !classes.includes('rank-text') && !classes.includes('rank-ghost'),
  );

/** Nothing lies over anything else, nothing is cut, no line is where it may not be. */
function expectClean(drawn: Drawn, where: string): void {
  expect(overlappingTexts(drawn), `${where}: words over words`).toEqual([]);
  expect(overlappingMarks(drawn), `${where}: marks over marks`).toEqual([]);
  expect(cutTexts(drawn), `${where}: words beyond their mark or the picture`).toEqual([]);
  expect(crossingLines(drawn), `${where}: first lines that cross`).toEqual([]);
  expect(linesThroughTexts(drawn), `${where}: lines through words of others`).toEqual([]);
}

/** The abbreviation (or name, where there is no other) of every mark that is one body or agency: its first line of words. */
function smallestName(drawn: Drawn): { text: string; size: number } {
  const names = [
    ...bodyMarks(drawn),
    ...drawn.marks.filter(({ classes, standsFor }) => !standsFor && classes.includes('hue-indonesia')),
  ].flatMap(({ key, words }) => drawn.texts.filter((text) => text.mark === key && !text.isBadge && text.text === words[0]));
  return names.reduce((least, text) => (text.size < least.size ? text : least));
}

/** Everything verified is drawn once or counted; ministers and senior officials are drawn; the counts say how many. */
function expectComplete(drawn: Drawn, dataset: Dataset, share: number): void {
  const isFormat = new Set(dataset.relations.filter(({ kind }) => kind === 'formatOf').map(({ from }) => from));
  const bodies = dataset.nodes.filter(
    (node) => (node.kind === 'body' || node.kind === 'office') && !isFormat.has(node.id) && node.status === 'verified',
  );
  const drawnIds = bodyMarks(drawn).map(({ id }) => id);
  const counted = drawn.marks.flatMap(({ standsFor }) => standsFor ?? []);
  expect(new Set(drawnIds).size, 'each body is drawn once').toBe(drawnIds.length);
  expect([...drawnIds, ...counted].sort(), 'drawn or counted').toEqual(bodies.map(({ id }) => id).sort());
  const isWorking = ({ tier }: OrgNode) => tier === undefined || tier === 'working';
  const hidden = new Set(counted);
  expect(
    bodies.filter((body) => !isWorking(body) && hidden.has(body.id)).map(({ id }) => id),
    'ministers and senior officials that are not drawn',
  ).toEqual([]);
  const working = bodies.filter(isWorking);
  const drawnShare = working.filter(({ id }) => !hidden.has(id)).length / working.length;
  expect(drawnShare, 'share of the working level that is drawn').toBeGreaterThanOrEqual(share);
  for (const { standsFor, words } of drawn.marks) if (standsFor) expect(words, standsFor.join(' ')).toEqual([`+${standsFor.length}`]);
}

/** Words as the layout computes them are as wide as the browser draws them: never narrower, and wider only by the kerning (LTWG is drawn closer by a twentieth). */
function expectTrueWidths({ texts }: Drawn): void {
  for (const { text, fontSize, weight, length, family } of texts) {
    expect(family).toContain('Source Sans 3');
    const excess = textWidth(text, fontSize, weight >= 500 ? 600 : 400) - length;
    expect(excess, `${text} is drawn ${length} px wide`).toBeGreaterThan(-0.5);
    expect(excess, `${text} is drawn ${length} px wide`).toBeLessThanOrEqual(Math.max(1.5, length * 0.06));
  }
}

for (const lang of LANGUAGES) {
  for (const [width, height, least, share] of [
    [1920, 1080, 11.5, 0.8],
    [1366, 630, 11, 0],
  ] as const) {
    test(`the whole structure stands on ${width} × ${height}, every name in full at ${least} px or more (${lang})`, async ({
      page,
      request,
    }) => {
      const dataset: Dataset = await (await request.get('./asean.json')).json();
      await page.setViewportSize({ width, height });
      await open(page, `#/structure?lang=${lang}`, lang);
      await page.keyboard.press('o');
      await expect(page.locator('.app')).toHaveAttribute('data-outline', 'false');
      // Who has chosen something once sees no example questions on a low screen.
      await page.locator('svg.picture .mark[data-id="asean-summit"]').click();
      await page.keyboard.press('Escape');
      await expect(page.locator('.details')).toHaveCount(0);
      await expect(page.locator('svg.picture'), 'the chart has taken the room of the details').toHaveAttribute('width', String(width));
      const drawn = await measure(page);
      expectComplete(drawn, dataset, share);
      expect(smallestName(drawn).size, JSON.stringify(smallestName(drawn))).toBeGreaterThanOrEqual(least - 0.01);
      expectClean(drawn, 'whole');
      expectTrueWidths(drawn);
    });
  }

  test(`one pillar, one sector: larger names, and nothing over anything (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await open(page, `#/structure?lang=${lang}`, lang);
    await page.keyboard.press('o');
    for (const [target, least] of [
      ['ascc', 16],
      ['apsc', 16],
      ['aec', 16],
      ['sector-disaster', 15],
      ['sector-environment', 15],
      ['sector-health', 15],
    ] as const) {
      await page.goto(`./#/structure?lang=${lang}&open=${target}`);
      await expect(page.locator('.crumb-bar [aria-current]')).toBeVisible();
      const drawn = await measure(page);
      expect(smallestName(drawn).size, `${target} ${JSON.stringify(smallestName(drawn))}`).toBeGreaterThanOrEqual(least - 0.01);
      expectClean(drawn, target);
      expectTrueWidths(drawn);
    }
  });

  test(`looking closer says more, not only larger: short names in a pillar, everything known in a sector (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    const wordsOf = async (target: string | undefined, key: string) => {
      await page.goto(`./#/structure?lang=${lang}${target ? `&open=${target}` : ''}`);
      await expect(page.locator('.crumb-bar')).toHaveCount(target ? 1 : 0);
      return (await measure(page)).marks
        .filter(({ standsFor }) => !standsFor)
        .find((mark) => mark.key === key)
        ?.words.join(' ');
    };
    await open(page, `#/structure?lang=${lang}`, lang);
    expect(await wordsOf(undefined, 'acb')).toBe('ACB');
    expect(await wordsOf('ascc', 'asoen')).toBe('ASOEN ASEAN Senior Officials on Environment');
    expect(await wordsOf('sector-environment', 'awgcc')).toContain('ASEAN Working Group on Climate Change');
    expect(await wordsOf('sector-environment', 'asoen')).toMatch(lang === 'id' ? /setiap tahun/ : /every year/);
    expect(await wordsOf('sector-haze', 'atfp')).toMatch(lang === 'id' ? /dibentuk September 2013/ : /founded September 2013/);
    const drawn = await measure(page);
    expect(drawn.marks.filter(({ standsFor }) => standsFor)).toEqual([]);
    const agency = drawn.marks.find(({ id }) => id === 'klhk')?.words.join(' ') ?? '';
    expect(agency).toContain(lang === 'id' ? 'Kementerian Lingkungan Hidup dan Kehutanan' : 'Ministry of Environment and Forestry');
    expect(agency).toContain(lang === 'id' ? 'tanpa tanggal' : 'no date');
  });

  test(`with the panels open nothing lies over anything, and the chosen body is in view (${lang})`, async ({ page }) => {
    await open(page, `#/structure?lang=${lang}`, lang);
    for (const [width, height] of [
      [1920, 1080],
      [1366, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const body of ['acdm', 'asoen', 'awgee', 'seom']) {
        await page.goto(`./#/structure/${body}?lang=${lang}`);
        await expect(page.locator('.details-name')).toBeVisible();
        const drawn = await measure(page);
        const where = `${body} at ${width} × ${height}`;
        expect(overlappingTexts(drawn), `${where}: words over words`).toEqual([]);
        expect(crossingLines(drawn), `${where}: first lines that cross`).toEqual([]);
        expect(linesThroughTexts(drawn), `${where}: lines through words of others`).toEqual([]);
        const mark = drawn.marks.find(({ id, standsFor }) => id === body || standsFor?.includes(body));
        expect(mark && mark.left >= drawn.frame.left && mark.right <= drawn.frame.right && mark.bottom <= drawn.frame.bottom, where).toBe(
          true,
        );
      }
    }
  });
}

test('one more body moves nothing outside its own row', async ({ page, request }) => {
  const dataset: Dataset = await (await request.get('./asean.json')).json();
  const twin = (id: string) => (id === 'atfp' ? 'atfx' : id);
  const grown: Dataset = {
    ...dataset,
    nodes: dataset.nodes.flatMap((node) =>
      node.id === 'atfp' ? [node, { ...node, id: 'atfx', abbreviation: 'ATFX', aliases: [] }] : [node],
    ),
    relations: [
      ...dataset.relations,
      ...dataset.relations
        .filter(({ from, kind }) => from === 'atfp' && (kind === 'reportsTo' || kind === 'belongsTo'))
        .map((relation) => ({ ...relation, id: relation.id.replaceAll('atfp', 'atfx'), from: twin(relation.from) })),
    ],
  };
  const places = async () => {
    const { marks } = await measure(page);
    const ownRow = marks.filter(({ key }) => key === 'cop-aathp' || key === 'com-aathp');
    const [top, bottom] = [Math.min(...ownRow.map((mark) => mark.top)), Math.max(...ownRow.map((mark) => mark.bottom))];
    return Object.fromEntries(
      marks
        .filter((mark) => mark.bottom < top || mark.top > bottom)
        .map(({ key, left, top: y, right, bottom: low }) => [key, [left, y, right, low].map(Math.round).join(' ')]),
    );
  };
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page);
  const before = await places();
  await serveData(page, grown);
  await page.goto('about:blank');
  const { mark } = await open(page);
  await expect(mark('atfx')).toBeVisible();
  expect(Object.keys(before).length).toBeGreaterThan(80);
  expect(await places()).toEqual(before);
});
