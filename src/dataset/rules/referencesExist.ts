import { nearestOf } from '../nearest.ts';
import { type Problem, shown } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Every id in a post, a meeting or a node's list of sectors is a node; a note may also be about a post or a meeting. */
export const referencesExist: Rule = ({ dataset, nodes }) => {
  const subjects = new Set([...nodes.keys(), ...dataset.posts.map(({ id }) => id), ...dataset.meetings.map(({ id }) => id)]);
  const meantNode = nearestOf([...nodes.keys()]);
  const meantSubject = nearestOf([...subjects]);
  const missingNode = (path: string, id: string | undefined): Problem[] =>
    id === undefined || nodes.has(id) ? [] : [{ code: 'unknown-node', path, found: shown(id), params: meantNode(id) }];
  const missingSubject = (path: string, id: string): Problem[] =>
    subjects.has(id) ? [] : [{ code: 'unknown-subject', path, found: shown(id), params: meantSubject(id) }];
  const missingSector = (path: string, id: string): Problem[] =>
    nodes.get(id)?.kind === 'sector' ? [] : [{ code: 'unknown-sector', path, found: shown(id), params: {} }];
  return [
    ...dataset.nodes.flatMap(({ sectors = [] }, index) =>
      sectors.flatMap((id, place) => missingSector(`nodes[${index}].sectors[${place}]`, id)),
    ),
    ...dataset.posts.flatMap(({ agency, body }, index) => [
      ...missingNode(`posts[${index}].agency`, agency),
      ...missingNode(`posts[${index}].body`, body),
    ]),
    ...dataset.meetings.flatMap((meeting, index) =>
      (['bodies', 'hosts', 'attendees', 'observers', 'instruments'] as const).flatMap((role) =>
        (meeting[role] ?? []).flatMap((id, place) => missingNode(`meetings[${index}].${role}[${place}]`, id)),
      ),
    ),
    ...dataset.notes.flatMap(({ about }, index) => about.flatMap((id, place) => missingSubject(`notes[${index}].about[${place}]`, id))),
  ];
};
