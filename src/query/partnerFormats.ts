import { type Graph, relationsFrom, relationsTo } from '../model/graph.ts';
import type { NodeId, Relation } from '../model/schema.ts';

export interface PartnerFormat {
  format: NodeId;
  /** The body whose format it is; two environment dialogues have none. */
  base?: NodeId;
  /** Partners as the source names them; a group such as Plus Three is followed by its members. */
  partners: { id: NodeId; because: Relation; members: NodeId[] }[];
  because: Relation;
}

function formatFrom(graph: Graph, because: Relation): PartnerFormat {
  const format = because.from;
  const base = relationsFrom(graph, format, 'formatOf')[0]?.to;
  const partners = relationsFrom(graph, format, 'with').map((relation) => ({
    id: relation.to,
    because: relation,
    members: relationsTo(graph, relation.to, 'partOf').map((part) => part.from),
  }));
  return { format, base, partners, because };
}

/** The meetings with partners of a body (its +3, +Japan …) or of every body listed in a sector. */
export function partnerFormats(graph: Graph, id: NodeId): PartnerFormat[] {
  if (graph.nodes.get(id)?.kind !== 'sector') return relationsTo(graph, id, 'formatOf').map((because) => formatFrom(graph, because));
  return relationsTo(graph, id, 'belongsTo')
    .filter((listed) => graph.nodes.get(listed.from)?.type === 'partner-format')
    .map((because) => formatFrom(graph, because));
}
