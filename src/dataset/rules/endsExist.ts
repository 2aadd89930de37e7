import { nearestOf } from '../nearest.ts';
import { shown } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Both ends of every relation are nodes. */
export const endsExist: Rule = ({ dataset, nodes }) => {
  const meant = nearestOf([...nodes.keys()]);
  return dataset.relations.flatMap((relation, index) =>
    (['from', 'to'] as const)
      .filter((end) => !nodes.has(relation[end]))
      .map((end) => ({
        code: 'unknown-node' as const,
        path: `relations[${index}].${end}`,
        found: shown(relation[end]),
        params: meant(relation[end]),
      })),
  );
};
