/** Finds the known words from which a written one differs by one slip of the hand: a letter more, less, other or swapped. */
export type FindSlips = (written: string) => string[];

/** Indexes known words by what is left of them without one letter: a look-up costs as many steps as the word has letters. */
export function buildSlips(known: Iterable<string>): FindSlips {
  const shortened = new Map<string, string[]>();
  for (const word of new Set(known))
    for (const less of [word, ...withoutOne(word)]) {
      const same = shortened.get(less);
      if (same) same.push(word);
      else shortened.set(less, [word]);
    }
  return (written) => {
    const near = new Set([written, ...withoutOne(written)].flatMap((less) => shortened.get(less) ?? []));
    return [...near].filter((word) => isSlip(word, written));
  };
}

/** The longest word that is looked at: no known one is longer. */
const LONGEST = 24;

function withoutOne(word: string): string[] {
  if (word.length > LONGEST) return [];
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Whether two words differ by one slip that does not touch the first letter. */
export function isSlip(known: string, written: string): boolean {
  if (known === written || known[0] !== written[0]) return false;
  let at = 0;
  while (at < known.length && known[at] === written[at]) at += 1;
  const [a, b] = [known.slice(at), written.slice(at)];
  return (
    a.slice(1) === b || // one less
    a === b.slice(1) || // one more
    a.slice(1) === b.slice(1) || // another
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)) // two swapped
  );
}
