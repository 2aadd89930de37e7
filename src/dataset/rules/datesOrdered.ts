import { type Problem, shown } from '../problem.ts';
import { datePairsIn } from './datesIn.ts';
import type { Rule } from './rule.ts';

/** What begins does not end before: since ≤ until, start ≤ end, event ≤ publication. Dates are compared as precisely as both allow. */
export const datesOrdered: Rule = ({ dataset }) => {
  const problems: Problem[] = [];
  for (const { path, first, second } of datePairsIn(dataset)) {
    const [[firstKey, earlier], [secondKey, later]] = [first, second];
    if (earlier === undefined || later === undefined) continue;
    const precision = Math.min(earlier.length, later.length);
    if (earlier.slice(0, precision) > later.slice(0, precision))
      problems.push({ code: 'dates-reversed', path: `${path}.${secondKey}`, found: shown(later), params: { first: firstKey, earlier } });
  }
  return problems;
};
