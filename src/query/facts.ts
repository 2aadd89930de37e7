import { type Graph, relationsFrom } from '../model/graph.ts';
import type { Fact, FactTopic, NodeId, OrgNode, Relation } from '../model/schema.ts';

export interface KnownFacts {
  facts: Fact[];
  /** The instruments that guide it, mandate it or that it carries out. */
  documents: Relation[];
}

/** What the sources say about a node itself: founding, frequency, rotation …, and its guiding documents. */
export function facts(graph: Graph, id: NodeId, ...topics: FactTopic[]): KnownFacts {
  const all = graph.nodes.get(id)?.facts ?? [];
  return {
    facts: topics.length === 0 ? all : all.filter((fact) => topics.includes(fact.about)),
    documents: relationsFrom(graph, id, 'guidedBy', 'mandatedBy', 'implements', 'partyTo', 'adopts'),
  };
}

/** The bodies of which a fact with this topic and value is known, e.g. `meets` `P2Y`. */
export function nodesWithFact(graph: Graph, about: FactTopic, value: string): { node: OrgNode; because: Fact }[] {
  return graph.dataset.nodes.flatMap((node) =>
    (node.facts ?? []).filter((fact) => fact.about === about && fact.value === value).map((because) => ({ node, because })),
  );
}
