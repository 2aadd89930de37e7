import { type Graph, nodeOf } from '../model/graph.ts';
import { type NodeId, type Note, PILLARS, type Relation } from '../model/schema.ts';
import { isFromCopiesOnly } from './copiesOnly.ts';
import { focalPoints } from './focalPoints.ts';
import { type Home, homeOf } from './homeOf.ts';
import { wayToSummit } from './wayToSummit.ts';

/** What the sources do not say of one sector, or of a pillar as a whole; bodies are verified ones unless told. */
export interface Unsaid extends Home {
  /** Where sources differ. */
  conflicts: Note[];
  /** What one would expect and no source says. */
  gaps: Note[];
  /** No line upward is recorded. */
  noLine: NodeId[];
  /** Meetings with partners, which hang on their body and have no line of their own. */
  formats: NodeId[];
  /** Bodies whose lines end below the Summit, and where. */
  stops: { id: NodeId; at: NodeId[] }[];
  /** Bodies that reach the Summit only over a line that no source confirms. */
  overUnverified: { id: NodeId; weak: Relation }[];
  /** Bodies for which no Indonesian focal point is recorded at any level. */
  noFocal: NodeId[];
  /** Bodies whose focal point no source confirms. */
  focalUnverified: NodeId[];
  /** Bodies that no source confirms. */
  unverified: NodeId[];
  /** Relations that no source confirms. */
  unverifiedLines: Relation[];
  /** Bodies and relations that are known from secondary copies alone. */
  fromCopies: NodeId[];
  linesFromCopies: Relation[];
  /** Slips of the sources as printed. */
  slips: Note[];
}

/** What is listed and counted, in the order in which it is told. */
export const UNSAID_KINDS = [
  'conflicts',
  'gaps',
  'noLine',
  'stops',
  'overUnverified',
  'noFocal',
  'focalUnverified',
  'formats',
  'unverified',
  'unverifiedLines',
  'fromCopies',
  'linesFromCopies',
  'slips',
] as const satisfies (keyof Unsaid)[];
export type UnsaidKind = (typeof UNSAID_KINDS)[number];

const NOTES = { conflict: 'conflicts', gap: 'gaps', 'as-printed': 'slips' } as const;

/** What the sources do not say, by pillar and sector in the order of the chart; a pillar as a whole comes before its sectors. */
export function unsaid(graph: Graph): Unsaid[] {
  const groups = new Map<string, Unsaid>();
  const at = (...ids: NodeId[]): Unsaid => {
    const home = homeOf(graph, ids);
    const key = home.sector ?? home.pillar;
    const known = groups.get(key);
    if (known) return known;
    const empty = Object.fromEntries(UNSAID_KINDS.map((kind) => [kind, []])) as unknown as Record<UnsaidKind, never[]>;
    const group: Unsaid = { ...home, ...empty };
    groups.set(key, group);
    return group;
  };

  const { nodes, relations, notes } = graph.dataset;
  for (const note of notes) at(...note.about)[NOTES[note.kind]].push(note);
  for (const node of nodes) {
    if (node.kind !== 'body') continue;
    const { id } = node;
    const group = at(id);
    if (node.status === 'unverified') {
      group.unverified.push(id);
      continue;
    }
    const way = wayToSummit(graph, id);
    if (way.kind === 'none') group.noLine.push(id);
    else if (way.kind === 'format') group.formats.push(id);
    else if (way.kind === 'stops') group.stops.push({ id, at: way.at });
    else if (way.kind === 'unverified') group.overUnverified.push({ id, weak: way.weak });
    const answers = focalPoints(graph, id);
    const isConfirmed = answers.some(({ statements }) => statements.some(({ because }) => because.basis !== 'unverified'));
    if (answers.length === 0) group.noFocal.push(id);
    else if (!isConfirmed) group.focalUnverified.push(id);
    if (isFromCopiesOnly(graph, node)) group.fromCopies.push(id);
  }
  for (const relation of relations) {
    const group = at(relation.from, relation.to);
    if (relation.basis === 'unverified') group.unverifiedLines.push(relation);
    else if (isFromCopiesOnly(graph, relation)) group.linesFromCopies.push(relation);
  }

  const pillars = ['common', ...PILLARS.filter((pillar) => pillar !== 'common'), 'agencies'];
  const place = ({ pillar }: Home) => pillars.indexOf(pillar);
  const order = ({ sector }: Home) => (sector ? (nodeOf(graph, sector).order ?? Number.MAX_SAFE_INTEGER) : -1);
  return [...groups.values()]
    .filter((group) => UNSAID_KINDS.some((kind) => group[kind].length > 0))
    .sort((a, b) => place(a) - place(b) || order(a) - order(b));
}
