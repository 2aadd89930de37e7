import { nearestOf } from '../nearest.ts';
import { type Problem, shown } from '../problem.ts';
import { citationsIn } from './citationsIn.ts';
import type { Rule } from './rule.ts';

/** Every citation names a listed source. */
export const sourcesExist: Rule = ({ dataset, sources }) => {
  const meant = nearestOf([...sources.keys()]);
  const problems: Problem[] = [];
  for (const { path, citation } of citationsIn(dataset))
    if (!sources.has(citation.source))
      problems.push({ code: 'unknown-source', path: `${path}.source`, found: shown(citation.source), params: meant(citation.source) });
  return problems;
};
