/** Nobody types an id of this length; comparing two would take long. */
const LONGEST = 80;

/**
 * The candidate that is most like what was written, when it is like enough to be what was meant: at most a third of
 * its letters (and no more than three) inserted, left out, changed or swapped. Undefined when none is.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  const limit = Math.min(3, Math.max(1, Math.floor(written.length / 3)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  const lower = written.toLowerCase();
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) > bestDistance) continue;
    const distance = editDistance(lower, candidate.toLowerCase());
    // Of two as near the one with the same letters is meant: letters are swapped more often than lost.
    const isLikelier =
      best !== undefined &&
      distance === bestDistance &&
      sameLetters(lower, candidate.toLowerCase()) &&
      !sameLetters(lower, best.toLowerCase());
    if (distance < bestDistance || isLikelier) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function sameLetters(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}

/** The number of letters to insert, leave out, change or swap with their neighbour to get from one word to the other. */
export function editDistance(from: string, to: string): number {
  const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let distance = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        distance = Math.min(distance, at(beforeLast, column - 2) + 1);
      current.push(distance);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

/** Like `nearest` for many words against the same candidates: remembers its answers, and gives up after the first hundred words. */
export function nearestOf(candidates: readonly string[]): (written: string) => Record<string, string> {
  const answers = new Map<string, string | undefined>();
  return (written) => {
    if (!answers.has(written)) answers.set(written, answers.size < 100 ? nearest(written, candidates) : undefined);
    const answer = answers.get(written);
    return answer === undefined ? ({} as Record<string, string>) : { nearest: answer };
  };
}
