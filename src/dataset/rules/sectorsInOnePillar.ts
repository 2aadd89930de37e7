import { relationsFrom } from '../../model/graph.ts';
import { type Problem, shown } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Every sector belongs to exactly one pillar. */
export const sectorsInOnePillar: Rule = (graph) =>
  graph.dataset.nodes.flatMap((node, index): Problem[] => {
    if (node.kind !== 'sector' || graph.nodes.get(node.id) !== node) return [];
    const listed = relationsFrom(graph, node.id, 'belongsTo').map(({ to }) => to);
    const pillars = [...new Set(listed.filter((id) => graph.nodes.get(id)?.kind === 'pillar'))];
    const problem = { path: `nodes[${index}]`, found: shown(node.id) };
    // An end that does not exist is reported by itself.
    if (listed.length === 0) return [{ ...problem, code: 'sector-without-pillar', params: {} }];
    return pillars.length > 1 ? [{ ...problem, code: 'sector-in-several-pillars', params: { pillars: pillars.join(', ') } }] : [];
  });
