import type { Citation, Dataset } from '../../model/schema.ts';

/** Every citation of a dataset with its path, in the order of the file. */
export function* citationsIn(dataset: Dataset): Generator<{ path: string; citation: Citation }> {
  function* each(path: string, citations: readonly Citation[]) {
    for (const [place, citation] of citations.entries()) yield { path: `${path}.citations[${place}]`, citation };
  }
  for (const [index, node] of dataset.nodes.entries()) {
    yield* each(`nodes[${index}]`, node.citations);
    for (const [place, fact] of (node.facts ?? []).entries()) yield* each(`nodes[${index}].facts[${place}]`, fact.citations);
  }
  for (const [index, relation] of dataset.relations.entries()) yield* each(`relations[${index}]`, relation.citations);
  for (const [index, post] of dataset.posts.entries())
    for (const [place, holder] of post.holders.entries()) yield* each(`posts[${index}].holders[${place}]`, holder.citations);
  for (const [index, meeting] of dataset.meetings.entries()) yield* each(`meetings[${index}]`, meeting.citations);
  for (const [index, note] of dataset.notes.entries()) yield* each(`notes[${index}]`, note.citations);
}
