/** How things that may not be cut are divided among pages. */

/** The indices on each page, as many as fit; what is taller than a page has one of its own. Heights and rooms in px. */
export function divide(heights: readonly number[], roomOf: (page: number) => number): number[][] {
  const pages: number[][] = [];
  let left = 0;
  heights.forEach((height, index) => {
    const page = pages.at(-1);
    if (page && page.length > 0 && height <= left + 0.01) {
      page.push(index);
      left -= height;
      return;
    }
    pages.push([index]);
    left = roomOf(pages.length - 1) - height;
  });
  return pages;
}

/** The same on as few pages, these as evenly full as can be. */
export function divideEvenly(heights: readonly number[], roomOf: (page: number) => number): number[][] {
  const full = divide(heights, roomOf);
  let [low, high] = [0, Math.max(1, ...full.map((_, page) => roomOf(page)))];
  for (let round = 0; round < 20; round++) {
    const middle = (low + high) / 2;
    if (divide(heights, (page) => Math.min(middle, roomOf(page))).length <= full.length) high = middle;
    else low = middle;
  }
  return divide(heights, (page) => Math.min(high, roomOf(page)));
}
