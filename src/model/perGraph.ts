import type { Graph } from './graph.ts';
import type { NodeId } from './schema.ts';

/**
 * The same question about a node, worked out once for each graph: a graph never changes, so neither does its answer. The
 * answer is shared by all who ask and must not be changed.
 */
export function perGraph<Answer>(answer: (graph: Graph, id: NodeId) => Answer): (graph: Graph, id: NodeId) => Answer {
  const known = new WeakMap<Graph, Map<NodeId, Answer>>();
  return (graph, id) => {
    let answers = known.get(graph);
    if (!answers) {
      answers = new Map();
      known.set(graph, answers);
    }
    if (!answers.has(id)) answers.set(id, answer(graph, id));
    return answers.get(id) as Answer;
  };
}
