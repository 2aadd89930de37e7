import { type Problem, shown } from '../problem.ts';
import type { Rule } from './rule.ts';

/**
 * Every node has a citation unless it is unverified. A node that a source names in a stated relation is known from that
 * source, so it cannot be unverified.
 */
export const nodesCited: Rule = ({ dataset }) => {
  const named = new Map<string, string>();
  for (const { id, from, to, basis, citations } of dataset.relations)
    if (basis === 'stated' && citations.length > 0) for (const end of [from, to]) if (!named.has(end)) named.set(end, id);
  return dataset.nodes.flatMap((node, index): Problem[] => {
    const relation = named.get(node.id);
    if (node.citations.length > 0 || (node.status === 'unverified' && !relation)) return [];
    const problem = { path: `nodes[${index}].citations`, found: shown(node.id) };
    return [relation ? { ...problem, code: 'named-uncited', params: { relation } } : { ...problem, code: 'uncited-node', params: {} }];
  });
};
