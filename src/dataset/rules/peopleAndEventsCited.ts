import type { Problem } from '../problem.ts';
import { shown } from '../problem.ts';
import type { Rule } from './rule.ts';

/**
 * Holders of posts, meetings and notes have a citation. Only a gap may lack one, because it says what no source says,
 * and a meeting whose basis is unverified.
 */
export const peopleAndEventsCited: Rule = ({ dataset }) => {
  const uncited = (path: string, id: string): Problem => ({
    code: 'uncited-record',
    path: `${path}.citations`,
    found: shown(id),
    params: {},
  });
  return [
    ...dataset.posts.flatMap((post, index) =>
      post.holders.flatMap((holder, place) => (holder.citations.length ? [] : [uncited(`posts[${index}].holders[${place}]`, post.id)])),
    ),
    ...dataset.meetings.flatMap((meeting, index) =>
      meeting.citations.length || meeting.basis === 'unverified' ? [] : [uncited(`meetings[${index}]`, meeting.id)],
    ),
    ...dataset.notes.flatMap((note, index) => (note.citations.length || note.kind === 'gap' ? [] : [uncited(`notes[${index}]`, note.id)])),
  ];
};
