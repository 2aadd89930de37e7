import * as z from 'zod/mini';
import type { Fact, FactTopic, Fragment, Verb } from '../model/schema.ts';

const text = z.optional(z.nullable(z.string()));
const words = z.optional(z.nullable(z.union([z.string(), z.array(z.string())])));

/** A list, row by row, of what the source documents say: the parts of it that say where a row should stand in the data. */
export const inventorySchema = z.object({
  nodes: z.array(
    z.object({
      key: z.string(),
      established: text,
      meets: text,
      chair_rotation: text,
      hosting: text,
      composition: text,
      mandate: words,
      priorities: words,
    }),
  ),
  relations: z.array(z.object({ from: z.string(), to: z.string(), relation: z.string() })),
  focal_points: z.array(z.object({ agency_key: z.string(), body_or_sector_key: z.string(), role: z.string() })),
  roles: z.array(z.object({ person: text, agency: text, body: z.string(), date: z.string() })),
  events: z.array(z.object({ key: z.string(), date_start: text, bodies: z.array(z.string()) })),
  documents_cited: z.array(z.object({ key: z.string(), url: text, period: text, date: text })),
  contradictions: z.array(z.object({ id: z.string() })),
  gaps: z.array(z.object({ id: z.string() })),
});
export type Inventory = z.infer<typeof inventorySchema>;

/** A row of the inventory and whether a record of the data carries it. */
export interface Row {
  section: string;
  /** How the row is named, here and in the list of what is left out. */
  what: string;
  carried: boolean;
}

/** Every row of the inventory, with whether the data carries it. */
export function rowsOf(inventory: Inventory, data: Fragment): Row[] {
  const nodes = new Map((data.nodes ?? []).map((node) => [node.id, node]));
  const meetings = new Map((data.meetings ?? []).map((meeting) => [meeting.id, meeting]));
  const posts = data.posts ?? [];
  const lines = new Set((data.relations ?? []).map(({ from, verb, to }) => `${from} ${verb} ${to}`));
  const notes = (data.notes ?? []).map(({ id }) => id);
  const addresses = new Map(inventory.documents_cited.map(({ key, url }) => [key, url ?? undefined]));
  const facts = (id: string, topic: FactTopic): Fact[] => (nodes.get(id)?.facts ?? []).filter(({ about }) => about === topic);
  const row = (section: string, name: string, carried: boolean): Row => ({ section, what: `${section}: ${name}`, carried });
  const noted = (section: string, id: string) =>
    row(
      section,
      id,
      notes.some((note) => note.startsWith(`${id.toLowerCase()}-`)),
    );
  const linked = (url: string | undefined, id?: string) =>
    [...nodes.values()].some((node) => (id === undefined || node.id === id) && node.links?.some((link) => link.url === url));
  const proposed = (id: string) => PROPOSALS.get(id)?.some((node) => facts(node, 'proposal').length > 0) ?? false;
  /** Whether a meeting's record names this node in any part. */
  const takesPart = (meeting: string, id: string): boolean => {
    const record = meetings.get(meeting);
    return record !== undefined && PARTS.some((part) => record[part]?.includes(id));
  };

  const carriesRelation = ({ from, relation, to }: Inventory['relations'][number]): boolean => {
    if (relation === 'documented_at') return linked(addresses.get(to), from);
    if (PROPOSALS.has(to)) return proposed(to);
    if (relation === 'hosts_or_organises') return meetings.get(to)?.hosts?.includes(from) ?? false;
    if (relation === 'observer_at') return meetings.get(to)?.observers?.includes(from) ?? false;
    if (MEETING_RELATIONS.has(relation)) return takesPart(to, from) || takesPart(from, to);
    if (relation === 'adopts' && meetings.has(from) && !takesPart(from, to)) return false;
    const actors = meetings.get(from)?.bodies ?? [from];
    return actors.some((actor) =>
      verbsOf(relation).some(({ verb, turned }) => lines.has(turned ? `${to} ${verb} ${actor}` : `${actor} ${verb} ${to}`)),
    );
  };
  const carriesRole = ({ person, agency, body, date }: Inventory['roles'][number]): boolean => {
    if (!person) return lines.has(`${agency} chairs ${body}`);
    const meeting = meetings.get(body);
    if (meeting) return meeting.chair === person || meeting.delegationLeader === person;
    return posts.some(
      (post) =>
        (post.body === body || post.agency === body) &&
        post.holders.some((holder) => holder.name === person && holder.seenOn.startsWith(date)),
    );
  };

  return [
    ...inventory.nodes.flatMap((node) => [
      row('node', node.key, nodes.has(node.key) || proposed(node.key)),
      ...FACTS_OF_NODE.filter(([field]) => hasWords(node[field])).map(([field, topics]) =>
        row('node', `${node.key} ${field}`, topics.some((topic) => facts(node.key, topic).length > 0) || proposed(node.key)),
      ),
    ]),
    ...inventory.relations.map((relation) =>
      row('relation', `${relation.from} ${relation.relation} ${relation.to}`, carriesRelation(relation)),
    ),
    ...inventory.focal_points.map(({ agency_key, body_or_sector_key, role }) =>
      row(
        'focal point',
        `${agency_key} ${role} ${body_or_sector_key}`,
        lines.has(`${agency_key} ${role.replaceAll(' ', '-')} ${body_or_sector_key}`),
      ),
    ),
    ...inventory.roles.map((role) => row('role', `${role.person ?? role.agency} ${role.body} ${role.date}`, carriesRole(role))),
    ...inventory.events.map(({ key, date_start, bodies }) =>
      row('event', key, (meetings.get(key)?.start ?? '') === (date_start ?? '') && bodies.every((body) => takesPart(key, body))),
    ),
    ...inventory.documents_cited.flatMap(({ key, url, period, date }) => [
      row('document', key, url ? linked(url) : nodes.has(key)),
      ...(period ? [row('document', `${key} period`, facts(key, 'period').length > 0)] : []),
      ...(date ? [row('document', `${key} date`, facts(key, 'date').length > 0)] : []),
    ]),
    ...inventory.contradictions.map(({ id }) => noted('contradiction', id)),
    ...inventory.gaps.map(({ id }) => noted('gap', id)),
  ];
}

function hasWords(value: string | string[] | null | undefined): boolean {
  return value !== undefined && value !== null && value.length > 0;
}

/** What is said of a body itself stands in its facts. A first meeting stands where no founding year is given. */
const FACTS_OF_NODE = [
  ['established', ['founded']],
  ['meets', ['meets']],
  ['chair_rotation', ['rotation']],
  ['hosting', ['hosting']],
  ['composition', ['members']],
  ['mandate', ['mandate']],
  ['priorities', ['priorities']],
] as const satisfies [keyof Inventory['nodes'][number], FactTopic[]][];

/** What does not exist yet is no node: it stands as a proposal of the node that it is about. */
const PROPOSALS = new Map([
  ['cross-pillar-plenary', ['ascc']],
  ['national-coordination-id', ['kemenko-pmk']],
]);

/** Relations that end at a meeting stand in the meeting's record. */
const MEETING_RELATIONS = new Set(['attends', 'discussed_at', 'raised_to', 'finance_rules_for']);
const PARTS = ['bodies', 'hosts', 'attendees', 'observers', 'instruments'] as const;

/** Relations whose verb is not their own name with hyphens; `turned` ones run the other way in the data. */
const VERBS: Record<string, { verb: Verb; turned?: boolean }[]> = {
  belongs_to_pillar: [{ verb: 'belongs-to' }],
  chair_is_member_of: [{ verb: 'member-through-chair' }],
  co_chairs: [{ verb: 'co-leads' }],
  composed_of: [{ verb: 'composes', turned: true }],
  comprises: [{ verb: 'comprised-by', turned: true }],
  cooperates_through: [{ verb: 'cooperates-through' }, { verb: 'carries-out' }],
  covers_country: [{ verb: 'covers' }],
  established_by: [{ verb: 'establishes', turned: true }],
  focal_point_of: [{ verb: 'focal-point' }],
  funded_by: [{ verb: 'finances', turned: true }],
  listed_in: [{ verb: 'listed-in-annex' }],
  listed_in_sector: [{ verb: 'listed-in' }],
  manages_fund: [{ verb: 'manages-fund' }],
  member_of: [{ verb: 'member' }],
  national_focal_point_of: [{ verb: 'national-focal-point' }],
  partner_format_of: [{ verb: 'format-of' }],
  reported_via: [{ verb: 'reported-through' }],
  supports: [{ verb: 'supports' }, { verb: 'supports-role-of' }],
  with_partner: [{ verb: 'with' }],
};

function verbsOf(relation: string): { verb: string; turned?: boolean }[] {
  return VERBS[relation] ?? [{ verb: relation.replaceAll('_', '-') }];
}
