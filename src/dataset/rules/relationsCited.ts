import { shown } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Every relation has a citation unless its basis is unverified. */
export const relationsCited: Rule = ({ dataset }) =>
  dataset.relations.flatMap((relation, index) =>
    relation.basis !== 'unverified' && relation.citations.length === 0
      ? [
          {
            code: 'uncited-relation' as const,
            path: `relations[${index}].citations`,
            found: shown(relation.id),
            params: { basis: relation.basis },
          },
        ]
      : [],
  );
