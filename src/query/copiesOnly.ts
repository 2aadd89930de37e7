import type { Graph } from '../model/graph.ts';
import type { Citation } from '../model/schema.ts';

/** Whether something is known from secondary copies alone: cited, and by nothing that is official or a press release. */
export function isFromCopiesOnly(graph: Graph, { citations }: { citations: readonly Citation[] }): boolean {
  return citations.length > 0 && citations.every(({ source }) => graph.sources.get(source)?.kind === 'secondary');
}
