import { buildGraph, type Graph } from '../../src/model/graph.ts';
import type { Citation, Dataset, OrgNode } from '../../src/model/schema.ts';

/** Of what a question is asked: the five documents with which the project began, or every source that it has read. */
export type Scope = 'documents' | 'sources';

/** The documents that the questions came with. */
const DOCUMENTS: ReadonlySet<string> = new Set(['kpmk-2023-04-28', 'kpmk-2024-07-10', 'kpmk-2025-09-24', 'kpmk-2026-02-03', 'ascc-page']);

interface Cited {
  citations: Citation[];
}

function citing<T extends Cited>(said: T, admits: (citation: Citation) => boolean): T[] {
  const citations = said.citations.filter(admits);
  return citations.length > 0 ? [{ ...said, citations }] : [];
}

/**
 * The structure as these sources alone have it. General knowledge is left aside, as the app hides it at first. A
 * gap that needs no source stays.
 */
export function within(graph: Graph, scope: Scope): Graph {
  const admits = ({ source }: Citation) => scope === 'sources' || DOCUMENTS.has(source);
  const { dataset } = graph;
  const nodes = dataset.nodes.flatMap((node): OrgNode[] =>
    citing(node, admits).map((kept) => ({ ...kept, facts: kept.facts?.flatMap((fact) => citing(fact, admits)) })),
  );
  const there = new Set(nodes.map(({ id }) => id));
  const narrowed: Dataset = {
    ...dataset,
    nodes,
    relations: dataset.relations
      .filter(({ basis, from, to }) => basis !== 'unverified' && there.has(from) && there.has(to))
      .flatMap((relation) => citing(relation, admits)),
    posts: dataset.posts.map((post) => ({ ...post, holders: post.holders.flatMap((holder) => citing(holder, admits)) })),
    meetings: dataset.meetings.flatMap((meeting) => citing(meeting, admits)),
    notes: dataset.notes.flatMap((note) => (note.citations.length === 0 ? [note] : citing(note, admits))),
  };
  return buildGraph(narrowed);
}
