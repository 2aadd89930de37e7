import { relationsFrom } from '../../model/graph.ts';
import { type Problem, shown } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A partner format (+3, +China …) says who the partner is, and a source names both the format and the partner. */
export const formatsNamePartner: Rule = (graph) =>
  graph.dataset.nodes.flatMap((node, index): Problem[] => {
    if (graph.nodes.get(node.id) !== node) return [];
    if (node.type !== 'partner-format' && relationsFrom(graph, node.id, 'formatOf').length === 0) return [];
    const partners = relationsFrom(graph, node.id, 'with');
    const found = shown(node.id);
    if (partners.length === 0) return [{ code: 'format-unnamed', path: `nodes[${index}]`, found, params: {} }];
    const sourced = node.citations.length > 0 && partners.some(({ basis, citations }) => basis !== 'unverified' && citations.length > 0);
    return sourced ? [] : [{ code: 'format-unsourced', path: `nodes[${index}]`, found, params: {} }];
  });
