import type { Badges } from '../layout/placed.ts';
import type { Graph } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { crossLinks } from '../query/crossLinks.ts';
import { partnerFormats } from '../query/partnerFormats.ts';

/** The counts that a mark carries: its partner formats, and its ties to other sectors and pillars. */
export function badgesOf(graph: Graph, id: NodeId): Badges {
  return { formats: partnerFormats(graph, id).length, links: crossLinks(graph, id).length };
}
