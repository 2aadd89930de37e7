import type { Graph } from '../../model/graph.ts';
import { nodeOf } from '../../model/graph.ts';
import { type Citation, type Fact, NOTE_KINDS, type NodeId, type Note } from '../../model/schema.ts';
import { type ChairsAndPosts, chairsAndPosts } from '../../query/chairsAndPosts.ts';
import { facts } from '../../query/facts.ts';
import { handovers } from '../../query/handovers.ts';
import { successors } from '../../query/successors.ts';
import type { Messages } from '../../text/en.ts';
import { type Footnote, footnotesOf } from '../footnotes.ts';
import { type Details, detailsOf } from './detailsOf.ts';
import { type SinceDay, sinceDay } from './sinceDay.ts';

/** All that the details panel shows of a node, and its sources numbered in the order in which the panel shows them. */
export interface Panel {
  details: Details;
  facts: Fact[];
  people: ChairsAndPosts;
  /** Notes about the node itself and about its posts. */
  notes: Note[];
  /** On a chosen day: what has changed since, and what is not known for it. */
  since: SinceDay;
  footnotes: ReadonlyMap<string, Footnote>;
}

export function panelOf(graph: Graph, id: NodeId, words: Messages): Panel {
  const details = detailsOf(graph, id, words);
  const known = facts(graph, id).facts;
  const people = chairsAndPosts(graph, id);
  const subjects = [id, ...people.posts.map((post) => post.id)];
  const weight = (note: Note) => NOTE_KINDS.indexOf(note.kind);
  const notes = [...new Set(subjects.flatMap((each) => graph.notesAbout.get(each) ?? []))].sort((a, b) => weight(a) - weight(b));
  const rows = details.sections.flatMap((section) => section.rows);
  const since = sinceDay(graph, id);
  const answering = details.focal.flatMap(({ statements }) => statements.map(({ agency }) => agency));
  const taken = [id, ...answering].flatMap((each) => successors(graph, each));
  const cited: Citation[] = [
    ...details.focal.flatMap((answer) => answer.statements.flatMap(({ because }) => because.citations)),
    ...details.paths.flat().flatMap((hop) => hop.because.citations),
    ...rows.flatMap((row) => [...row.citations, ...(row.further ?? []).flatMap((each) => each.citations)]),
    ...handovers(graph, id).flatMap(({ lost, kept, gained }) =>
      [...lost, ...kept.flatMap(({ now }) => now), ...gained].flatMap(({ citations }) => citations),
    ),
    ...known.flatMap((fact) => fact.citations),
    ...people.posts.flatMap((post) => post.holders.flatMap((holder) => holder.citations)),
    ...people.meetings.flatMap((meeting) => meeting.citations),
    ...notes.flatMap((note) => note.citations),
    ...taken.flatMap(({ citations }) => citations),
    ...since.changes.flatMap(({ citations }) => citations),
    ...nodeOf(graph, id).citations,
  ];
  return { details, facts: known, people, notes, since, footnotes: footnotesOf(cited) };
}
