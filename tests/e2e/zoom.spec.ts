import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { open, type Screen } from './screen.ts';

/** Where a mark's middle is on screen, and how large its name appears. */
const placeOf = ({ mark }: Screen, id: string) =>
  mark(id)
    .first()
    .evaluate((element) => {
      const { x, y, width, height } = (element.querySelector('.shape') ?? element).getBoundingClientRect();
      const text = element.querySelector('text') as SVGTextElement;
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1);
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2), size: Math.round(size * 10) / 10 };
    });
/** Where a mark stands when the chart has been laid out anew. */
async function settledPlaceOf(screen: Screen, id: string) {
  let last = await placeOf(screen, id);
  await expect(async () => {
    const before = last;
    await screen.page.waitForTimeout(250);
    last = await placeOf(screen, id);
    expect(last).toEqual(before);
  }).toPass({ timeout: 5_000, intervals: [0] });
  return last;
}
/** Opens the chart, ready for gestures. */
async function chart(page: Page, link = ''): Promise<Screen> {
  const screen = await open(page, link);
  await page.waitForLoadState('networkidle');
  return screen;
}
const zoomed = (screen: Screen, id: string, than: number) =>
  expect.poll(async () => (await placeOf(screen, id)).size).toBeGreaterThan(than);

test('the wheel zooms towards the pointer and back', async ({ page }) => {
  const screen = await chart(page);
  const before = await placeOf(screen, 'asoen');
  await page.mouse.move(before.x, before.y);
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -120);
  await zoomed(screen, 'asoen', before.size * 1.05);
  // Laid out anew when the wheel rests: what was under the pointer is under it still.
  await expect(async () => {
    const after = await placeOf(screen, 'asoen');
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(60);
  }).toPass({ timeout: 3_000 });
  for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 240);
  await expect.poll(() => placeOf(screen, 'asoen')).toEqual(before);
});

test('buttons and keys zoom, fit brings the whole structure back', async ({ page }) => {
  const screen = await chart(page);
  const before = await placeOf(screen, 'ascc-council');
  await page.getByRole('button', { name: 'Perbesar' }).click();
  await zoomed(screen, 'ascc-council', before.size * 1.05);
  const closer = await placeOf(screen, 'ascc-council');
  await page.keyboard.press('+');
  await zoomed(screen, 'ascc-council', closer.size);
  await page.keyboard.press('-');
  await page.getByRole('button', { name: 'Perkecil' }).click();
  await expect.poll(async () => (await placeOf(screen, 'ascc-council')).size).toBe(before.size);
  await page.getByRole('button', { name: 'Perbesar' }).click();
  await page.getByRole('button', { name: 'Perbesar' }).click();
  await zoomed(screen, 'ascc-council', before.size * 1.05);
  await page.getByRole('button', { name: 'Paskan' }).click();
  await expect.poll(() => placeOf(screen, 'ascc-council')).toEqual(before);
  await page.keyboard.press('+');
  await zoomed(screen, 'ascc-council', before.size);
  await page.keyboard.press('0');
  await expect.poll(() => placeOf(screen, 'ascc-council')).toEqual(before);
});

test('a drag pans the magnified chart and chooses nothing; the chart never leaves its pane', async ({ page }) => {
  const screen = await chart(page);
  await page.getByRole('button', { name: 'Perbesar' }).click();
  await page.getByRole('button', { name: 'Perbesar' }).click();
  const start = await settledPlaceOf(screen, 'ascc-council');
  const pane = await screen.picture.boundingBox();
  const [x, y] = [(pane?.x ?? 0) + (pane?.width ?? 0) / 2, (pane?.y ?? 0) + (pane?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y - 60, { steps: 5 });
  await page.mouse.move(x - 80, y - 120, { steps: 5 });
  await page.mouse.up();
  await expect
    .poll(async () => {
      const { x: left, y: top } = await placeOf(screen, 'ascc-council');
      return Math.abs(left - start.x + 80) < 3 && Math.abs(top - start.y + 120) < 3;
    })
    .toBe(true);
  await expect(screen.details).toHaveCount(0);

  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 3000, y + 3000, { steps: 8 });
  await page.mouse.up();
  const band = () => screen.picture.locator('[data-band]').first().boundingBox();
  await expect.poll(async () => Math.round(((await band())?.x ?? 0) - (pane?.x ?? 0))).toBeLessThan(400);
});

test('a double click on a row opens its sector, another goes back out', async ({ page }) => {
  const screen = await chart(page);
  await screen.mark('sector-health').dblclick();
  await expect(page).toHaveURL(/open=sector-health/);
  await expect(screen.picture.getByRole('navigation')).toContainText('Kesehatan');
  await screen.mark('ahmm').dblclick();
  await expect(page).toHaveURL(/open=ascc/);
  await screen.picture.getByRole('button', { name: 'Seluruh struktur' }).click();
  await expect(page).not.toHaveURL(/open=/);
});

test('a double click on the ground between the marks opens the row under the pointer', async ({ page }) => {
  const screen = await chart(page);
  const row = await placeOf(screen, 'acw');
  const agency = await placeOf(screen, 'kemenpppa');
  await page.mouse.dblclick((row.x + agency.x) / 2 + 60, row.y);
  await expect(page).toHaveURL(/open=sector-women-children/);
});

test('a count opens the row whose bodies it stands for', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 630 });
  const screen = await chart(page);
  const count = screen.picture.locator('[data-stands-for~="awgee"]');
  await expect(count).toHaveAccessibleName(/lagi: .*AWGEE/);
  await count.click();
  await expect(page).toHaveURL(/open=sector-environment/);
  await expect(screen.mark('awgee')).toBeVisible();
});

test('what is chosen stays in view when panels open, close, and when the chart is magnified', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const screen = await chart(page, '#/structure/acdm');
  const inView = async (what: string) => {
    const pane = await screen.picture.boundingBox();
    await expect(async () => {
      const { x, y } = await placeOf(screen, 'acdm');
      expect(x, what).toBeGreaterThan(pane?.x ?? 0);
      expect(x, what).toBeLessThan((pane?.x ?? 0) + (pane?.width ?? 0));
      expect(y, what).toBeLessThan((pane?.y ?? 0) + (pane?.height ?? 0));
    }).toPass({ timeout: 3_000 });
  };
  await inView('details open');
  await page.keyboard.press('o');
  await expect(screen.outline).toBeVisible();
  await inView('both panels open');
  await page.keyboard.press('d');
  await expect(screen.details).toHaveCount(0);
  await inView('details folded');
  await page.setViewportSize({ width: 1024, height: 640 });
  await inView('smaller window');
  await page.goto('./#/structure/aha-centre?open=ascc');
  await page.goto('./#/structure/acdm?open=ascc');
  await inView('a pillar fills the chart');
});

test.describe('under two fingers', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('a pinch magnifies the picture', async ({ page }) => {
    const screen = await chart(page);
    await page.getByRole('button', { name: 'Tampilkan bagan' }).tap();
    await expect(screen.picture).toBeVisible();
    await page.waitForLoadState('networkidle');
    const id = (await screen.picture.locator('.mark.rank-filled').first().getAttribute('data-id')) ?? '';
    const before = await placeOf(screen, id);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Input.synthesizePinchGesture', { x: 195, y: 420, scaleFactor: 2, gestureSourceType: 'touch' });
    await zoomed(screen, id, before.size * 1.05);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });
});

test('the pointer that rests on a mark is shown its full name and focal point', async ({ page }) => {
  const screen = await chart(page);
  await screen.mark('ahmm').hover();
  const card = page.locator('.hover-card');
  await expect(card).toContainText('ASEAN Health Ministers’ Meeting');
  await expect(card).toContainText('Kemenkes');
  const [box, pane] = [await card.boundingBox(), await screen.picture.boundingBox()];
  expect(box && pane && box.x >= pane.x && box.x + box.width <= pane.x + pane.width && box.y + box.height <= pane.y + pane.height).toBe(
    true,
  );
});

test('a press on the name of a pillar opens it, the way back closes it', async ({ page }) => {
  await open(page, '#/structure?lang=en');
  await page.locator('.band-title', { hasText: 'Economic' }).click();
  await expect(page).toHaveURL(/open=aec/);
  await page.getByRole('button', { name: 'Whole structure' }).click();
  await expect(page).not.toHaveURL(/open=/);
});
