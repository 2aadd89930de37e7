/** A place that ends in a number: `Chapter 2, par. 3` is `Chapter 2, par. ` and 3. */
const NUMBERED = /^(.*\b(?:par|no|art)\.\s)(\d+)$/i;

/**
 * Places in one source, in the order given; those that differ only in their last number are told together:
 * `Chapter 2, par. 3, 5, 6`.
 */
export function placesInWords(locators: readonly string[]): string[] {
  const places = new Map<string, Set<number>>();
  for (const locator of locators) {
    const [, head = locator, number] = NUMBERED.exec(locator) ?? [];
    const numbers = places.get(head) ?? new Set();
    places.set(head, number ? numbers.add(Number(number)) : numbers);
  }
  return [...places].map(([head, numbers]) => (numbers.size > 0 ? `${head}${[...numbers].sort((a, b) => a - b).join(', ')}` : head));
}
