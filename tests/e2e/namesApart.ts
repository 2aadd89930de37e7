import { expect, type Locator } from '@playwright/test';

/**
 * Expects the names of a picture to stand apart from each other and within their room, none smaller than 11.5 px: measured
 * on what is drawn, in the typeface of the page. `least` is how many there must be at least.
 */
export async function expectNamesApart(texts: Locator, within: Locator, least: number): Promise<void> {
  const drawn = await texts.evaluateAll(async (all) => {
    await document.fonts.load('400 12px "Source Sans 3 Variable"');
    return all.map((each) => {
      const { left, top, right, bottom } = each.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(each).fontSize);
      // The box of a line of words is taller than its letters.
      const air = (bottom - top - size * 0.9) / 2;
      return { text: each.textContent, left, right, top: top + air, bottom: bottom - air, size };
    });
  });
  const room = await within.boundingBox();
  const [left, right] = [room?.x ?? 0, (room?.x ?? 0) + (room?.width ?? 0)];
  expect(drawn.length).toBeGreaterThan(least);
  for (const [at, a] of drawn.entries()) {
    expect(a.size, `${a.text}`).toBeGreaterThanOrEqual(11.49);
    expect(a.left >= left && a.right <= right, `${a.text} is within the picture`).toBe(true);
    for (const b of drawn.slice(at + 1))
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom, `${a.text} over ${b.text}`).toBe(false);
  }
}
