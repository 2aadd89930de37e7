import { type Problem, shown } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Every node has a name; a sector and a pillar, which this project words itself, have one in both languages. */
export const namesPresent: Rule = ({ dataset }) =>
  dataset.nodes.flatMap((node, index): Problem[] => {
    const path = `nodes[${index}].name`;
    if (!node.name.en && !node.name.id) return [{ code: 'name-missing', path, found: shown(node.id), params: {} }];
    if (node.kind !== 'sector' && node.kind !== 'pillar') return [];
    return (['en', 'id'] as const)
      .filter((language) => !node.name[language])
      .map((language) => ({ code: 'language-missing', path, found: shown(node.id), params: { language } }));
  });
