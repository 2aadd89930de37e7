import { shown } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Every fact about a node has a citation unless its basis is unverified. */
export const factsCited: Rule = ({ dataset }) =>
  dataset.nodes.flatMap((node, index) =>
    (node.facts ?? []).flatMap((fact, place) =>
      fact.basis !== 'unverified' && fact.citations.length === 0
        ? [
            {
              code: 'uncited-fact' as const,
              path: `nodes[${index}].facts[${place}].citations`,
              found: shown(node.id),
              params: { about: fact.about, basis: fact.basis },
            },
          ]
        : [],
    ),
  );
