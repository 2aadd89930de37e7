import { PARTIAL_DATE } from '../../model/schema.ts';
import { type Problem, type ProblemCode, shown } from '../problem.ts';
import type { Rule } from './rule.ts';

const DURATION = /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/;
const DATES = new Set(['founded', 'first-meeting', 'date']);

/** What a fact is about decides how its value is written: a date, a duration, a period, or words in both languages. */
export const factValuesFit: Rule = ({ dataset }) =>
  dataset.nodes.flatMap((node, index) =>
    (node.facts ?? []).flatMap(({ about, value }, place): Problem[] => {
      const code = misfit(about, value);
      return code ? [{ code, path: `nodes[${index}].facts[${place}].value`, found: shown(value), params: { about } }] : [];
    }),
  );

function misfit(about: string, value: unknown): ProblemCode | undefined {
  if (DATES.has(about)) return typeof value === 'string' && PARTIAL_DATE.test(value) ? undefined : 'not-a-date';
  if (about === 'meets') return typeof value === 'string' && DURATION.test(value) ? undefined : 'not-a-duration';
  if (about === 'period') {
    const ends = typeof value === 'string' ? value.split('/') : [];
    return ends.length === 2 && ends.every((end) => PARTIAL_DATE.test(end)) ? undefined : 'not-a-period';
  }
  return typeof value === 'object' ? undefined : 'not-words';
}
