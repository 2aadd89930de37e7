import { buildGraph, type Graph } from '../../src/model/graph.ts';
import type { Citation, Dataset, OrgNode } from '../../src/model/schema.ts';
import { sourced } from '../../src/query/sourced.ts';

/** Of what a question is asked: the five documents with which the project began, or every source that it has read. */
export type Scope = 'documents' | 'sources';

/** The documents that the questions came with. */
const DOCUMENTS: ReadonlySet<string> = new Set(['kpmk-2023-04-28', 'kpmk-2024-07-10', 'kpmk-2025-09-24', 'kpmk-2026-02-03', 'ascc-page']);

/** What is said with the places in the documents alone; nothing when they do not say it. */
function citing<T extends { citations: Citation[] }>(said: T): T[] {
  const citations = said.citations.filter(({ source }) => DOCUMENTS.has(source));
  return citations.length > 0 ? [{ ...said, citations }] : [];
}

/** The structure without general knowledge, as the app shows it at first; or as the five documents alone have it, with the gaps that need no source. */
export function within(graph: Graph, scope: Scope): Graph {
  return scope === 'sources' ? sourced(graph) : asDocumentsSay(sourced(graph));
}

function asDocumentsSay({ dataset }: Graph): Graph {
  const nodes = dataset.nodes.flatMap((node): OrgNode[] =>
    citing(node).map((kept) => ({ ...kept, facts: kept.facts?.flatMap((fact) => citing(fact)) })),
  );
  const there = new Set(nodes.map(({ id }) => id));
  const narrowed: Dataset = {
    ...dataset,
    nodes,
    relations: dataset.relations.filter(({ from, to }) => there.has(from) && there.has(to)).flatMap((relation) => citing(relation)),
    posts: dataset.posts.map((post) => ({ ...post, holders: post.holders.flatMap((holder) => citing(holder)) })),
    meetings: dataset.meetings.flatMap((meeting) => citing(meeting)),
    notes: dataset.notes.flatMap((note) => (note.citations.length === 0 ? [note] : citing(note))),
  };
  return buildGraph(narrowed);
}
