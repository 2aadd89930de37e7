import type { Graph } from '../model/graph.ts';
import type { NodeId, Note } from '../model/schema.ts';

/** The notes that say where sources differ about a node. */
export function conflictsAbout(graph: Graph, id: NodeId): Note[] {
  return (graph.notesAbout.get(id) ?? []).filter(({ kind }) => kind === 'conflict');
}

/** The conflicts of which both nodes are an end. */
export function conflictsBetween(graph: Graph, a: NodeId, b: NodeId): Note[] {
  return a === b ? [] : conflictsAbout(graph, a).filter(({ about }) => about.includes(b));
}
