import { type NodeKind, RELATION_KINDS } from '../../model/schema.ts';
import { shown } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Each kind of relation joins only certain kinds of node: a focal point is an agency, a report goes to a body. */
export const endsFitKind: Rule = ({ dataset, nodes }) =>
  dataset.relations.flatMap((relation, index) =>
    (['from', 'to'] as const).flatMap((end) => {
      const node = nodes.get(relation[end]);
      const allowed: readonly NodeKind[] = RELATION_KINDS[relation.kind][end];
      if (!node || allowed.includes(node.kind)) return [];
      const params = { relation: relation.kind, kind: node.kind, allowed: allowed.join(', ') };
      return [{ code: 'end-misfit' as const, path: `relations[${index}].${end}`, found: shown(relation[end]), params }];
    }),
  );
