import { expect, test } from './app.ts';
import { open } from './screen.ts';

test('the picture stands in the page before any script runs', async ({ request }) => {
  const html = await (await request.get('./')).text();
  for (const id of ['asean-summit', 'ascc-council', 'ammdm', 'acdm', 'acwc', 'bnpb']) expect(html, id).toContain(`data-id="${id}"`);
  expect(html.match(/class="mark[ "]/g)?.length).toBeGreaterThan(80);
  expect(html.match(/class="bus /g)?.length).toBeGreaterThan(30);
  expect(html).toMatch(/<html lang="id"/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the picture can be seen', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('svg.picture [data-id="acdm"]')).toBeVisible();
    const box = await page.locator('svg.picture').boundingBox();
    expect(box?.width).toBeGreaterThan(1000);
  });
});

test('everything comes from where the page came from', async ({ page, baseURL }) => {
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await open(page, '#/network/acdm?depth=2');
  await expect(page.locator('[data-painted="true"]')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect([...origins]).toEqual([new URL(baseURL ?? '').origin]);
});

test('the app works under any sub-path of a host', async ({ page }) => {
  const html = await (await page.request.get('./')).text();
  const addresses = [...html.matchAll(/(?:src|href)="([^"#]+)"/g)].map((match) => match[1] ?? '');
  expect(addresses.length).toBeGreaterThan(2);
  expect(addresses.filter((address) => !address.startsWith('./') && !address.startsWith('data:'))).toEqual([]);
});
