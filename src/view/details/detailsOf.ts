/**
 * What the details panel says about a node, as plain data: sections of rows, each with the relation or fact it rests on
 * and where that is said. Every relation of the node appears in exactly one section, so nothing is lost.
 */
import { type Graph, nodeOf } from '../../model/graph.ts';
import type { Basis, Citation, NodeId, Relation, RelationKind } from '../../model/schema.ts';
import { bodiesOfAgency } from '../../query/bodiesOfAgency.ts';
import { crossLinks } from '../../query/crossLinks.ts';
import { type FocalAnswer, focalPoints } from '../../query/focalPoints.ts';
import { type Hop, reportingPaths } from '../../query/reportingPaths.ts';
import { subordinates } from '../../query/subordinates.ts';
import type { Messages } from '../../text/en.ts';
import { verbWords } from '../../text/verbs.ts';
import { levelWords } from '../levelWords.ts';
import type { Language } from '../View.ts';

export interface DetailsRow {
  key: string;
  /** What is said, before the name it is said of: a verb, a topic. */
  words: string;
  target?: NodeId;
  /** More words after the name. */
  after?: string;
  /** Words that are the row's content, where it names no node. */
  text?: string;
  basis?: Basis;
  note?: string;
  citations: readonly Citation[];
  /** The relation that says it, the strongest where there are several. */
  because?: Relation;
  /** Every relation that says it, for whoever cites one of its sources. */
  reasons?: readonly Relation[];
  /** Rows one step further: the far ends of a platform, the members of a partner group. */
  further?: DetailsRow[];
}

export const SECTIONS = [
  'reportsTo',
  'partOf',
  'supports',
  'subordinates',
  'supportedBy',
  'answersFor',
  'answersForBodies',
  'members',
  'memberOf',
  'crossLinks',
  'partnerFormats',
  'bodiesIn',
  'chairs',
  'guidingDocuments',
  'coordination',
  'funding',
  'otherLinks',
  'seats',
  'succession',
  'delegations',
] as const;
export type SectionKey = (typeof SECTIONS)[number];

export interface DetailsSection {
  key: SectionKey;
  rows: DetailsRow[];
}

export interface Details {
  focal: readonly FocalAnswer[];
  paths: Hop[][];
  sections: DetailsSection[];
}

/** Which section a relation belongs to, seen from its start and from its end. */
const SECTION_OF: Record<RelationKind, { from: SectionKey; to: SectionKey }> = {
  reportsTo: { from: 'reportsTo', to: 'subordinates' },
  supports: { from: 'supports', to: 'supportedBy' },
  partOf: { from: 'partOf', to: 'subordinates' },
  coordinates: { from: 'coordination', to: 'coordination' },
  memberOf: { from: 'memberOf', to: 'members' },
  leads: { from: 'memberOf', to: 'members' },
  chairs: { from: 'chairs', to: 'chairs' },
  governs: { from: 'funding', to: 'funding' },
  services: { from: 'funding', to: 'funding' },
  represents: { from: 'memberOf', to: 'members' },
  formatOf: { from: 'partnerFormats', to: 'partnerFormats' },
  with: { from: 'partnerFormats', to: 'otherLinks' },
  focalPointFor: { from: 'answersFor', to: 'otherLinks' },
  representedBy: { from: 'otherLinks', to: 'otherLinks' },
  guidedBy: { from: 'guidingDocuments', to: 'otherLinks' },
  implements: { from: 'guidingDocuments', to: 'otherLinks' },
  mandatedBy: { from: 'guidingDocuments', to: 'otherLinks' },
  adopts: { from: 'guidingDocuments', to: 'otherLinks' },
  partyTo: { from: 'guidingDocuments', to: 'otherLinks' },
  establishes: { from: 'otherLinks', to: 'otherLinks' },
  funds: { from: 'funding', to: 'funding' },
  collaboratesWith: { from: 'otherLinks', to: 'otherLinks' },
  belongsTo: { from: 'partOf', to: 'bodiesIn' },
  succeeds: { from: 'otherLinks', to: 'otherLinks' },
};

/** What stands in sections of its own in the details of an agency. */
const SECTION_OF_AGENCY: Partial<Record<RelationKind, SectionKey>> = {
  chairs: 'seats',
  leads: 'seats',
  memberOf: 'seats',
  represents: 'seats',
  succeeds: 'succession',
  representedBy: 'delegations',
};

/** A relation as a row, worded from the side of `id`. */
export function relationRow(relation: Relation, id: NodeId, words: Messages): DetailsRow {
  const lang = words.lang as Language;
  const verb = verbWords[lang][relation.verb];
  const outgoing = relation.from === id;
  const when =
    relation.since && relation.since === relation.until ? relation.since : relation.since ? words.since(words.date(relation.since)) : '';
  const scope = relation.scope ? words.scopeOnly(relation.scope[lang]) : '';
  return {
    key: relation.id,
    words: (outgoing ? verb?.forward : verb?.backward) ?? relation.verb,
    target: outgoing ? relation.to : relation.from,
    after: [when, scope].filter(Boolean).join(' · ') || undefined,
    basis: relation.basis,
    note: relation.note?.[lang],
    citations: relation.citations,
    because: relation,
    reasons: [relation],
  };
}

/** Everything that the panel says about `id`. */
export function detailsOf(graph: Graph, id: NodeId, words: Messages): Details {
  const node = nodeOf(graph, id);
  const sections = new Map<SectionKey, DetailsRow[]>(SECTIONS.map((key) => [key, []]));
  const add = (key: SectionKey, row: DetailsRow) => sections.get(key)?.push(row);
  const below = new Set(subordinates(graph, id).map(({ from }) => from));
  const links = crossLinks(graph, id);
  const focal = focalPoints(graph, id);
  const answering = new Set(focal.flatMap(({ statements }) => statements.map(({ because }) => because.id)));

  const incident = [...(graph.outgoing.get(id) ?? []), ...(graph.incoming.get(id) ?? [])];
  for (const relation of incident) {
    if (answering.has(relation.id) && relation.to === id) continue;
    const outgoing = relation.from === id;
    const ofAgency = node.kind === 'agency' ? SECTION_OF_AGENCY[relation.kind] : undefined;
    let section = ofAgency ?? SECTION_OF[relation.kind][outgoing ? 'from' : 'to'];
    if (section === 'supportedBy' && below.has(relation.from) && node.kind === 'body' && relation.kind !== 'supports')
      section = 'subordinates';
    add(section, relationRow(relation, id, words));
  }
  // A supporter whose support is its way up is a subordinate body too; it is said in both places.
  const named = new Set(sections.get('subordinates')?.map(({ target }) => target));
  for (const { from, because } of subordinates(graph, id)) {
    const relation = because[0];
    if (relation && !named.has(from)) add('subordinates', relationRow(relation, id, words));
  }
  for (const link of links) {
    const [first, ...others] = link.because;
    if (!first) continue;
    const further = link.reaches.map((far) => ({
      ...relationRow(far.because, far.id, words),
      key: `${first.id}-${far.because.id}`,
      words: '',
      target: far.id,
      after: relationRow(far.because, far.id, words).words,
    }));
    add('crossLinks', {
      ...relationRow(first, id, words),
      key: `cross-${first.id}`,
      citations: [first, ...others].flatMap(({ citations }) => citations),
      reasons: link.because,
      further,
    });
  }
  if (node.kind === 'agency') {
    for (const { id: body, answer } of bodiesOfAgency(graph, id).bodies) {
      const because = answer.statements.find((statement) => statement.agency === id)?.because;
      if (!because || because.to === body) continue;
      add('answersForBodies', {
        key: `answer-${body}`,
        words: '',
        target: body,
        after: levelWords(graph, answer, words),
        citations: because.citations,
        basis: because.basis,
        because,
        reasons: [because],
      });
    }
  }
  return {
    focal: node.kind === 'body' || node.kind === 'sector' || node.kind === 'pillar' || node.kind === 'office' ? focal : [],
    paths: reportingPaths(graph, id),
    sections: SECTIONS.map((key) => ({ key, rows: sections.get(key) ?? [] })),
  };
}
