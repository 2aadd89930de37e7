import type { Badges } from '../layout/placed.ts';
import type { Graph } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { crossLinks } from '../query/crossLinks.ts';
import { partnerFormats } from '../query/partnerFormats.ts';

/** The sectors that list a body and in whose row it does not stand. */
export function sectorsElsewhere(graph: Graph, id: NodeId, row: string | undefined): NodeId[] {
  return row && graph.nodes.get(row)?.kind === 'sector' ? (graph.nodes.get(id)?.sectors ?? []).filter((sector) => sector !== row) : [];
}

/** The counts that a mark carries in its `row`: its partner formats, its ties to other sectors and pillars, other sectors that list it. */
export function badgesOf(graph: Graph, id: NodeId, row?: string): Badges {
  return {
    formats: partnerFormats(graph, id).length,
    links: crossLinks(graph, id).length,
    elsewhere: sectorsElsewhere(graph, id, row).length,
  };
}
