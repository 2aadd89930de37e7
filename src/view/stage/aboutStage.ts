import type { Graph } from '../../model/graph.ts';
import { BASES, SOURCE_KINDS } from '../../model/schema.ts';
import { holdings } from '../../query/holdings.ts';
import { aboutWords } from '../../text/about.ts';
import type { Messages } from '../../text/en.ts';
import { stageWords } from '../../text/stage.ts';
import type { Language } from '../View.ts';
import { fitTable } from './fitTable.ts';
import type { StageRoom, StageTable } from './Stage.ts';

/** What the data holds, counted: bodies by pillar, statements by how they are known, sources by kind, and where they differ. */
export function aboutStage(whole: Graph, words: Messages, room: StageRoom): StageTable {
  const lang = words.lang as Language;
  const { holds, from } = aboutWords[lang];
  const { held: heading, count } = stageWords[lang].columns;
  const held = holdings(whole);
  const row = (name: string, value: string | number) => ({ cells: [name, typeof value === 'number' ? words.number(value) : value] });
  const sum = (key: 'verified' | 'unverified') => held.bodies.reduce((total, each) => total + each[key], 0);
  const both = (verified: number, unverified: number) =>
    `${words.number(verified)} ${holds.verified}, ${words.number(unverified)} ${holds.unverified}`;
  const rows = [
    row(holds.bodies, both(sum('verified'), sum('unverified'))),
    ...held.bodies.map(({ pillar, verified, unverified }) => row(`– ${words.pillars[pillar]}`, both(verified, unverified))),
    ...(['relations', 'facts'] as const).map((kind) =>
      row(holds[kind], BASES.map((basis) => `${words.number(held[kind][basis])} ${words.basis[basis]}`).join(', ')),
    ),
    row(words.sources, SOURCE_KINDS.map((kind) => from.kinds[kind](held.sources[kind])).join(', ')),
    row(words.kinds.agency, held.nodes.agency),
    row(words.noteKinds.conflict, held.notes.conflict),
    row(words.noteKinds.gap, held.notes.gap),
    row(holds.posts, held.posts),
    row(holds.meetings, held.meetings),
  ];
  return fitTable({ columns: [heading, count], rows }, room);
}
