/**
 * What a record of the structure looks like: the zod schemas of `asean.json` and the types inferred from them.
 * The names follow the W3C Organization Ontology where it has one (`memberOf`, `post`) and Indonesian government
 * usage elsewhere. zod/mini stands at the door of the app, so the same schemas serve the build and the browser.
 */
import * as z from 'zod/mini';

// Without this zod compiles checks with `new Function`, which the page's Content-Security-Policy reports.
z.config({ jitless: true });

/** Adds a sentence to the JSON Schema that is published beside the data. */
function described<S extends z.ZodMiniType>(schema: S, description: string): S {
  z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), description });
  return schema;
}

/** Lower-case slug: letters, digits and single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A day, a month or a year: `2026-02-03`, `2013-09`, `1981`. */
export const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const VERSION = /^\d+\.\d+\.\d+$/;

const slug = z.string().check(z.regex(SLUG));
const words = z.string().check(z.minLength(1));
const partialDate = described(
  z.string().check(z.regex(PARTIAL_DATE)),
  'ISO 8601 date with the precision the source gives: year, month or day.',
);

export const localizedSchema = described(z.strictObject({ en: words, id: words }), 'The same words in English and Indonesian.');

export const citationSchema = described(
  z.strictObject({ source: slug, locator: words }),
  'Where a fact is said: a source and the section or paragraph in it that a reader can find.',
);
const citations = z.array(citationSchema);

/** How we know: said in words; inferred from a list, heading or name; general knowledge without a source. */
export const BASES = ['stated', 'inferred', 'unverified'] as const;
const basis = z.enum(BASES);

export const SOURCE_KINDS = ['official', 'press', 'secondary'] as const;
export const sourceSchema = z.strictObject({
  id: slug,
  title: words,
  publisher: z.nullable(words),
  date: described(z.nullable(partialDate), 'Date of publication; null where none is given (dateNote says why).'),
  dateNote: z.optional(localizedSchema),
  eventDate: z.optional(described(partialDate, 'Date of the event that the source reports, where it gives no date of its own.')),
  notBefore: z.optional(described(partialDate, 'Earliest date at which an undated source can have been written.')),
  notAfter: z.optional(described(partialDate, 'Latest date at which an undated source can have been written.')),
  language: z.enum(['en', 'id']),
  kind: z.enum(SOURCE_KINDS),
  url: z.optional(z.httpUrl()),
  reproduces: z.optional(described(words, 'What a secondary copy reproduces.')),
});

export const NODE_KINDS = ['body', 'sector', 'pillar', 'agency', 'state', 'organisation', 'office', 'group', 'instrument', 'fund'] as const;
export const TIERS = ['leaders', 'coordinating', 'council', 'ministerial', 'senior-officials', 'working'] as const;
export const PILLARS = ['apsc', 'aec', 'ascc', 'common'] as const;
export const FACT_TOPICS = [
  'founded',
  'meets',
  'first-meeting',
  'rotation',
  'hosting',
  'mandate',
  'members',
  'priorities',
  'period',
  'date',
  'proposal',
  'site',
] as const;

export const factSchema = z.strictObject({
  about: z.enum(FACT_TOPICS),
  value: described(
    z.union([words, localizedSchema]),
    'founded, first-meeting, date: a partial date; meets: an ISO 8601 duration (P1Y, P2Y, P3M); period: an ISO 8601 interval of years (2021/2025); otherwise words in both languages.',
  ),
  qualifier: z.optional(described(z.enum(['at-least']), 'at-least: the body meets at least this often.')),
  basis,
  citations,
  since: z.optional(partialDate),
  until: z.optional(partialDate),
  note: z.optional(localizedSchema),
});

const nodeFields = {
  id: slug,
  kind: z.enum(NODE_KINDS),
  name: z.strictObject({ en: z.optional(words), id: z.optional(words) }),
  abbreviation: z.optional(words),
  shortName: described(z.optional(localizedSchema), 'A short name for the chart where there is no abbreviation.'),
  aliases: z.optional(described(z.array(words), 'Other names and spellings, as printed in the sources or in common use.')),
  keywords: z.optional(described(z.array(words), 'Everyday words by which people look for it; never shown as a name.')),
  tier: z.optional(z.enum(TIERS)),
  type: z.optional(described(slug, 'The finer word: committee, working-group, task-force, centre …')),
  order: z.optional(described(z.int(), 'Place among its siblings in the chart; smaller comes first.')),
  pillar: z.optional(z.enum(PILLARS)),
  description: z.optional(localizedSchema),
  links: z.optional(z.array(z.strictObject({ url: z.httpUrl(), title: words }))),
  citations,
  facts: z.optional(z.array(factSchema)),
};
export const nodeSchema = z.strictObject({
  ...nodeFields,
  status: z.enum(['verified', 'unverified']),
  sectors: z.optional(described(z.array(slug), 'Derived from belongsTo: the sectors it is listed in, the primary one first.')),
});

/**
 * Each kind of relation: what may stand at either end, and the verbs a source can use for it.
 * The app reasons with the kind; sentences and labels use the verb.
 */
export const RELATION_KINDS = {
  reportsTo: {
    from: ['body', 'office', 'group'],
    to: ['body', 'office', 'group'],
    verbs: ['reports-to', 'accountable-to', 'submits-report-to', 'submits-report-through'],
  },
  supports: { from: ['body', 'office', 'group'], to: ['body', 'office', 'group'], verbs: ['supports', 'assists', 'advises'] },
  partOf: {
    from: ['body', 'office', 'group', 'pillar', 'agency', 'state', 'sector'],
    to: ['body', 'group', 'organisation', 'agency'],
    verbs: [
      'under',
      'under-direction-of',
      'under-leadership-of',
      'working-group-of',
      'sub-committee-of',
      'subsidiary-body-of',
      'part-of',
      'comprised-by',
    ],
  },
  coordinates: {
    from: ['body', 'office', 'group', 'sector', 'organisation'],
    to: ['body', 'office', 'group', 'sector', 'pillar', 'instrument'],
    verbs: ['coordinates', 'coordinates-through', 'monitors', 'manages', 'acts-through', 'cooperates-through', 'meets-back-to-back-with'],
  },
  memberOf: {
    from: ['body', 'office', 'group', 'state', 'agency', 'organisation'],
    to: ['body', 'group', 'organisation'],
    verbs: ['member', 'member-through-chair', 'composes'],
  },
  leads: { from: ['body', 'office', 'agency', 'state'], to: ['body', 'sector', 'pillar'], verbs: ['leads', 'co-leads'] },
  chairs: { from: ['agency', 'state', 'office', 'body', 'group'], to: ['body', 'organisation'], verbs: ['chairs'] },
  governs: { from: ['body'], to: ['body', 'fund'], verbs: ['governs'] },
  services: { from: ['body', 'office'], to: ['body'], verbs: ['services', 'supports-role-of'] },
  represents: { from: ['body', 'agency', 'office'], to: ['body', 'state'], verbs: ['acts-as'] },
  formatOf: { from: ['body'], to: ['body'], verbs: ['format-of'] },
  with: { from: ['body', 'instrument'], to: ['organisation', 'state', 'group'], verbs: ['with', 'covers'] },
  focalPointFor: { from: ['agency'], to: ['body', 'sector', 'pillar'], verbs: ['focal-point', 'national-focal-point', 'alternate'] },
  representedBy: { from: ['body', 'sector', 'pillar'], to: ['agency'], verbs: ['delegation-led-by', 'delegation-joined-by'] },
  guidedBy: { from: ['body', 'sector', 'pillar', 'instrument'], to: ['instrument'], verbs: ['guided-by', 'structured-by'] },
  implements: {
    from: ['body', 'sector', 'office', 'group', 'instrument'],
    to: ['instrument'],
    verbs: ['implements', 'carries-out', 'drafts', 'reviews', 'reported-through'],
  },
  mandatedBy: { from: ['body', 'office', 'sector'], to: ['instrument'], verbs: ['mandated-by', 'listed-in-annex'] },
  adopts: { from: ['body', 'group', 'state'], to: ['instrument'], verbs: ['adopts'] },
  partyTo: { from: ['body', 'group', 'state'], to: ['instrument'], verbs: ['party-body-of', 'signs'] },
  establishes: { from: ['body', 'group', 'instrument', 'state'], to: ['body', 'fund'], verbs: ['establishes'] },
  funds: { from: ['fund', 'body', 'organisation', 'state'], to: ['body', 'fund', 'instrument'], verbs: ['finances', 'manages-fund'] },
  collaboratesWith: { from: ['body'], to: ['body', 'organisation', 'state', 'group'], verbs: ['collaborates-with'] },
  belongsTo: {
    from: ['body', 'sector', 'office', 'fund', 'instrument', 'group'],
    to: ['sector', 'pillar'],
    verbs: ['listed-in', 'belongs-to'],
  },
  succeeds: { from: ['agency', 'body', 'instrument'], to: ['agency', 'body', 'instrument'], verbs: ['succeeds'] },
} as const satisfies Record<
  string,
  { from: readonly (typeof NODE_KINDS)[number][]; to: readonly (typeof NODE_KINDS)[number][]; verbs: readonly string[] }
>;

export type RelationKind = keyof typeof RELATION_KINDS;
export const RELATION_KIND_NAMES = Object.keys(RELATION_KINDS) as RelationKind[];
export type Verb = (typeof RELATION_KINDS)[RelationKind]['verbs'][number];
export const VERBS = [...new Set(Object.values(RELATION_KINDS).flatMap((kind) => kind.verbs as readonly Verb[]))];

const relationFields = {
  kind: z.enum(RELATION_KIND_NAMES),
  verb: described(z.enum(VERBS), 'What the source says; which verbs go with which kind is fixed.'),
  from: slug,
  to: slug,
  basis,
  citations,
  role: z.optional(described(slug, 'A narrower role than the verb says.')),
  scope: z.optional(described(localizedSchema, 'What the relation is limited to, where the source limits it.')),
  since: z.optional(partialDate),
  until: z.optional(partialDate),
  confirmedOn: z.optional(partialDate),
  reference: z.optional(described(words, 'The letter or decree that names it.')),
  note: z.optional(localizedSchema),
};
const relationId = z.string().check(z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/));
export const relationSchema = z.strictObject({
  id: described(relationId, 'from.verb.to, with a further word where the same is said twice.'),
  ...relationFields,
  seenOn: z.optional(described(partialDate, 'Derived from the sources: the latest date on which it was said.')),
});

export const postSchema = z.strictObject({
  id: slug,
  title: localizedSchema,
  agency: z.optional(slug),
  body: z.optional(slug),
  basis: z.optional(basis),
  note: z.optional(localizedSchema),
  holders: z.array(z.strictObject({ name: words, seenOn: partialDate, citations })),
});

export const meetingSchema = z.strictObject({
  id: slug,
  name: localizedSchema,
  start: z.optional(partialDate),
  end: z.optional(partialDate),
  basis: z.optional(basis),
  place: z.optional(words),
  state: z.enum(['held', 'planned']),
  bodies: described(z.array(slug), 'The bodies that met.'),
  hosts: z.optional(z.array(slug)),
  chair: z.optional(words),
  delegationLeader: z.optional(words),
  attendees: z.optional(z.array(slug)),
  observers: z.optional(z.array(slug)),
  instruments: z.optional(
    described(z.array(slug), 'Instruments that it discussed, raised or adopted; also the bodies and funds that it dealt with.'),
  ),
  about: z.optional(localizedSchema),
  note: z.optional(localizedSchema),
  citations,
});

export const NOTE_KINDS = ['conflict', 'gap', 'as-printed'] as const;
export const noteSchema = z.strictObject({
  id: slug,
  kind: z.enum(NOTE_KINDS),
  about: described(z.array(slug).check(z.minLength(1)), 'Ids of the nodes the note is about; for a conflict, of both ends.'),
  text: localizedSchema,
  citations,
});

export const datasetSchema = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.string().check(z.regex(VERSION)),
  asOf: partialDate,
  sources: z.array(sourceSchema),
  nodes: z.array(nodeSchema),
  relations: z.array(relationSchema),
  posts: z.array(postSchema),
  meetings: z.array(meetingSchema),
  notes: z.array(noteSchema),
});

/** One file of `data/`: any part of the dataset, with the derived fields left to the join. */
export const fragmentSchema = z.strictObject({
  sources: z.optional(z.array(sourceSchema)),
  nodes: z.optional(z.array(z.strictObject(nodeFields))),
  relations: z.optional(z.array(z.strictObject({ id: z.optional(relationId), ...relationFields }))),
  posts: z.optional(z.array(postSchema)),
  meetings: z.optional(z.array(meetingSchema)),
  notes: z.optional(z.array(noteSchema)),
});
/** `data/dataset.json`: what is true of the whole. */
export const datasetHeadSchema = z.strictObject({ version: z.string().check(z.regex(VERSION)), asOf: partialDate });

export type Localized = z.infer<typeof localizedSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Basis = (typeof BASES)[number];
export type Source = z.infer<typeof sourceSchema>;
export type NodeKind = (typeof NODE_KINDS)[number];
export type Tier = (typeof TIERS)[number];
export type Pillar = (typeof PILLARS)[number];
export type FactTopic = (typeof FACT_TOPICS)[number];
export type Fact = z.infer<typeof factSchema>;
/** A node of the structure: a body, sector, pillar, agency, instrument … */
export type OrgNode = z.infer<typeof nodeSchema>;
export type NodeId = string;
export type Relation = z.infer<typeof relationSchema>;
export type Post = z.infer<typeof postSchema>;
export type Meeting = z.infer<typeof meetingSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Dataset = z.infer<typeof datasetSchema>;
export type Fragment = z.infer<typeof fragmentSchema>;
