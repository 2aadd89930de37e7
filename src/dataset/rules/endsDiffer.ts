import { shown } from '../problem.ts';
import type { Rule } from './rule.ts';

/** No relation leads from a node to itself. */
export const endsDiffer: Rule = ({ dataset }) =>
  dataset.relations.flatMap((relation, index) =>
    relation.from === relation.to
      ? [{ code: 'same-ends' as const, path: `relations[${index}].to`, found: shown(relation.to), params: {} }]
      : [],
  );
