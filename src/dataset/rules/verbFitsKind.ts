import { RELATION_KINDS, type Verb } from '../../model/schema.ts';
import { shown } from '../problem.ts';
import type { Rule } from './rule.ts';

/** The verb of a relation is one that its kind can be said with. */
export const verbFitsKind: Rule = ({ dataset }) =>
  dataset.relations.flatMap((relation, index) => {
    const allowed: readonly Verb[] = RELATION_KINDS[relation.kind].verbs;
    if (allowed.includes(relation.verb)) return [];
    const params = { relation: relation.kind, allowed: allowed.join(', ') };
    return [{ code: 'verb-misfit' as const, path: `relations[${index}].verb`, found: shown(relation.verb), params }];
  });
