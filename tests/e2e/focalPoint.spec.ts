import { focalPoints } from '../../src/query/focalPoints.ts';
import { sourced } from '../../src/query/sourced.ts';
import { publishedGraph } from '../fixtures/publishedGraph.ts';
import { expect, test } from './app.ts';
import { type Language, open, screenOf } from './screen.ts';

/** A body for which no source names an agency, on any level. */
function nobodyAnswersFor(): string {
  const graph = sourced(publishedGraph());
  const found = graph.dataset.nodes.find(
    ({ id, kind, status, tier }) =>
      kind === 'body' && status === 'verified' && tier === 'ministerial' && focalPoints(graph, id).length === 0,
  );
  if (!found) throw new Error('every ministerial body has a focal point');
  return found.id;
}

/** One body for each level at which a focal point can be named: whose it is, and what the answer says of its level. */
const LEVELS: { body: string; level: string; agencies: string[]; says: Record<Language, string> }[] = [
  { body: 'acdm', level: 'the body', agencies: ['BNPB'], says: { id: 'Disebut untuk badan ini', en: 'Named for this body' } },
  {
    body: 'acdm-wg-prr',
    level: 'its superior',
    agencies: ['BNPB'],
    says: { id: 'Disebut untuk atasannya, ACDM', en: 'Named for its superior, ACDM' },
  },
  {
    body: 'amme',
    level: 'its sector',
    agencies: ['KLHK'],
    says: { id: 'Disebut untuk sektor Lingkungan Hidup', en: 'Named for the sector Environment' },
  },
  {
    body: 'soca',
    level: 'its pillar',
    agencies: ['Kemenko PMK'],
    says: { id: 'Disebut untuk pilar ASCC', en: 'Named for the pillar ASCC' },
  },
  { body: nobodyAnswersFor(), level: 'nowhere', agencies: [], says: { id: 'Tidak tercatat', en: 'None recorded' } },
  {
    body: 'somhd',
    level: 'its sector, two at once',
    agencies: ['Kemenkes', 'BPOM'],
    says: { id: 'Disebut untuk sektor Kesehatan', en: 'Named for the sector Health' },
  },
  {
    body: 'acwc',
    level: 'its own sector, not its superior’s',
    agencies: ['KemenPPPA'],
    says: { id: 'Disebut untuk sektor', en: 'Named for the sector' },
  },
  {
    body: 'acmw',
    level: 'the body, before its sector',
    agencies: ['KP2MI'],
    says: { id: 'Disebut untuk badan ini', en: 'Named for this body' },
  },
];

for (const lang of ['id', 'en'] as const) {
  test(`the focal point is named at each of its levels, and the answer says which (${lang})`, async ({ page }) => {
    await open(page, `#/structure?lang=${lang}`, lang);
    const { group } = screenOf(page, lang);
    for (const { body, level, agencies, says } of LEVELS) {
      await test.step(`${body}: ${level}`, async () => {
        await page.goto(`./#/structure/${body}?lang=${lang}`);
        const answer = group('focalPoint');
        await expect(answer.locator('.answer-agency b'), body).toHaveText(agencies);
        await expect(answer, body).toContainText(says[lang]);
        if (agencies.length > 0)
          await expect(answer.getByRole('button').first()).toHaveAccessibleName(lang === 'id' ? /^Sumber \d/ : /^Source \d/);
      });
    }
  });
}

test('wider levels are said beneath the answer: KP2MI for ACMW, Kemnaker for its sector, Kemenko PMK for the pillar', async ({ page }) => {
  const { group } = await open(page, '#/structure/acmw');
  await expect(group('focalPoint').getByRole('definition')).toHaveText([
    /^Kemnaker Disebut untuk sektor/,
    /^Kemenko PMK Disebut untuk pilar/,
  ]);
});

test('who led a delegation is no focal point: it stands beneath, never in the answer', async ({ page }) => {
  const { group, details } = await open(page, '#/structure/aec-council?lang=en');
  await expect(group('focalPoint')).toContainText('None recorded');
  await expect(details.locator('.answer-agency')).toHaveCount(0);
});

test('the chart’s last column names the same agency in the same row', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const { picture, mark } = await open(page);
  const rowOf = async (id: string) => mark(id).first().boundingBox();
  for (const [body, agency] of [
    ['acdm', 'BNPB'],
    ['ahmm', 'Kemenkes'],
    ['ahmm', 'BPOM'],
    ['slom', 'Kemnaker'],
    ['slom', 'KP2MI'],
    ['somy', 'Kemenpora'],
  ] as const) {
    const box = await rowOf(body);
    const marks = picture.getByRole('button', { name: new RegExp(`^Focal point Indonesia, ${agency}`) });
    const boxes = await marks.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
    const near = boxes.filter(({ y, height }) => box && y < box.y + box.height + 12 && y + height > box.y - 12);
    expect(near.length, `${agency} beside ${body}`).toBeGreaterThanOrEqual(1);
  }
});
