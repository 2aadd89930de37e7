import type { Dataset, Fact, NodeId, Note, OrgNode, Relation, RelationKind, Source } from './schema.ts';

/** The structure, indexed for reading. Built once from a checked dataset; never changed. */
export interface Graph {
  readonly dataset: Dataset;
  readonly nodes: ReadonlyMap<NodeId, OrgNode>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Relations that start at / end at a node, in the order of the dataset. */
  readonly outgoing: ReadonlyMap<NodeId, readonly Relation[]>;
  readonly incoming: ReadonlyMap<NodeId, readonly Relation[]>;
  readonly notesAbout: ReadonlyMap<NodeId, readonly Note[]>;
  /** The day for which this is the structure; none is everything that is known, whatever its date. */
  readonly day?: Day;
}

/** What sets the structure of a chosen day apart. */
export interface Day {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Whether the day is later than the data: then all is as it was last known. */
  readonly isAfterData: boolean;
  /** What no source had said by then, though nothing says that it was not so. */
  readonly unknown: ReadonlySet<Relation | Fact | OrgNode>;
  /** Nodes of that day of which something has changed since. */
  readonly changed: ReadonlySet<NodeId>;
  /** Everything that is known, whatever its date. */
  readonly whole: Graph;
}

/** Everything that is known, also where `graph` is the structure of one day. */
export function wholeOf(graph: Graph): Graph {
  return graph.day?.whole ?? graph;
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
