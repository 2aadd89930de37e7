import type { Graph } from '../../../src/model/graph.ts';
import type { Citation, NodeId, Note } from '../../../src/model/schema.ts';

/** Where these relations, facts or notes are said. */
export function placesOf(said: readonly { citations: readonly Citation[] }[]): Citation[] {
  return said.flatMap(({ citations }) => citations);
}

/** The notes of one kind that are about all of these nodes. */
export function notesOn(graph: Graph, kind: Note['kind'], ...ids: NodeId[]): Note[] {
  return graph.dataset.notes.filter((note) => note.kind === kind && ids.every((id) => note.about.includes(id)));
}

/** Lets everything through that a source confirms. */
export const NO_FILTER = { pillar: [], tier: [], sector: [], kind: [], relation: [], agency: [], unverified: false };
