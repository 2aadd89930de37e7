import { nearestOf } from '../nearest.ts';
import { type Problem, shown } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Every id in a post, a meeting, a note or a node's list of sectors is a node. */
export const referencesExist: Rule = ({ dataset, nodes }) => {
  const meant = nearestOf([...nodes.keys()]);
  const missing = (path: string, ids: readonly string[] | undefined): Problem[] =>
    (ids ?? []).flatMap((id, place) =>
      nodes.has(id) ? [] : [{ code: 'unknown-node', path: `${path}[${place}]`, found: shown(id), params: meant(id) }],
    );
  const missingOne = (path: string, id: string | undefined): Problem[] =>
    id === undefined || nodes.has(id) ? [] : [{ code: 'unknown-node', path, found: shown(id), params: meant(id) }];
  return [
    ...dataset.nodes.flatMap((node, index) =>
      (node.sectors ?? []).flatMap((id, place): Problem[] =>
        nodes.get(id)?.kind === 'sector'
          ? []
          : [{ code: 'unknown-sector', path: `nodes[${index}].sectors[${place}]`, found: shown(id), params: {} }],
      ),
    ),
    ...dataset.posts.flatMap((post, index) => [
      ...missingOne(`posts[${index}].agency`, post.agency),
      ...missingOne(`posts[${index}].body`, post.body),
    ]),
    ...dataset.meetings.flatMap((meeting, index) =>
      (['bodies', 'hosts', 'attendees', 'observers', 'instruments'] as const).flatMap((role) =>
        missing(`meetings[${index}].${role}`, meeting[role]),
      ),
    ),
    ...dataset.notes.flatMap((note, index) => missing(`notes[${index}].about`, note.about)),
  ];
};
