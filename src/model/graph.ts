import type { Dataset, NodeId, Note, OrgNode, Relation, RelationKind, Source } from './schema.ts';

/** The structure, indexed for reading. Built once from a checked dataset; never changed. */
export interface Graph {
  readonly dataset: Dataset;
  readonly nodes: ReadonlyMap<NodeId, OrgNode>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Relations that start at / end at a node, in the order of the dataset. */
  readonly outgoing: ReadonlyMap<NodeId, readonly Relation[]>;
  readonly incoming: ReadonlyMap<NodeId, readonly Relation[]>;
  readonly notesAbout: ReadonlyMap<NodeId, readonly Note[]>;
}

function groupBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

/** Indexes a dataset whose ends are known to exist (see `dataset/check`). */
export function buildGraph(dataset: Dataset): Graph {
  return {
    dataset,
    nodes: new Map(dataset.nodes.map((node) => [node.id, node])),
    sources: new Map(dataset.sources.map((source) => [source.id, source])),
    outgoing: groupBy(dataset.relations, (relation) => [relation.from]),
    incoming: groupBy(dataset.relations, (relation) => [relation.to]),
    notesAbout: groupBy(dataset.notes, (note) => note.about),
  };
}

/** The node with this id; throws when there is none (ids from outside are checked at the door). */
export function nodeOf(graph: Graph, id: NodeId): OrgNode {
  const node = graph.nodes.get(id);
  if (!node) throw new Error(`no node "${id}"`);
  return node;
}

/** Relations of the given kinds that start at `id`. */
export function relationsFrom(graph: Graph, id: NodeId, ...kinds: RelationKind[]): Relation[] {
  return (graph.outgoing.get(id) ?? []).filter((relation) => kinds.includes(relation.kind));
}

/** Relations of the given kinds that end at `id`. */
export function relationsTo(graph: Graph, id: NodeId, ...kinds: RelationKind[]): Relation[] {
  return (graph.incoming.get(id) ?? []).filter((relation) => kinds.includes(relation.kind));
}
