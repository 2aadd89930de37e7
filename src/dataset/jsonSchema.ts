import * as z from 'zod/mini';
import {
  citationSchema,
  datasetSchema,
  factSchema,
  localizedSchema,
  meetingSchema,
  nodeSchema,
  noteSchema,
  postSchema,
  relationSchema,
  sourceSchema,
} from '../model/schema.ts';

/** Titles and descriptions of the records; each becomes a definition of its own. */
const RECORDS = [
  [localizedSchema, 'Localized', 'Words in both languages', 'The same words in English and Indonesian.'],
  [citationSchema, 'Citation', 'Citation', 'Where a fact is said: a source and the section or paragraph in it that a reader can find.'],
  [sourceSchema, 'Source', 'Source', 'A document that facts are taken from.'],
  [
    factSchema,
    'Fact',
    'Fact',
    'Something said about a node that is no relation to another: when it was founded, how often it meets, how its chair rotates.',
  ],
  [nodeSchema, 'Node', 'Node', 'A body, sector, pillar, Indonesian agency, state, organisation, office, group, instrument or fund.'],
  [
    relationSchema,
    'Relation',
    'Relation',
    'What a source says about two nodes. The kind is what one can reason with; the verb is the word of the source.',
  ],
  [
    postSchema,
    'Post',
    'Post',
    'An office and the public officials whom sources name in it, each with the date on which they were seen in it.',
  ],
  [meetingSchema, 'Meeting', 'Meeting', 'A meeting that was held or is planned.'],
  [noteSchema, 'Note', 'Note', 'Where sources differ (conflict), where they are silent (gap), or what they print by mistake (as-printed).'],
] as const;

const PRECISION = 'ISO 8601 date with the precision the source gives: year, month or day.';

/** What a field means, where its form alone (an id, a text, a date) is shared with other fields. */
const FIELDS: Record<string, string> = {
  'Dataset.version': 'Version of the data: a new first number when the shape changes, a second for new facts, a third for corrections.',
  'Dataset.asOf': 'The date up to which the facts were gathered; what is known later is "last known".',
  'Source.publisher': 'Who published it; null where the document does not say.',
  'Source.date': 'Date of publication; null where none is given (dateNote says why).',
  'Source.dateNote': 'Why there is no date, or how it is known.',
  'Source.eventDate': 'Date of the event that the source reports, where it gives no date of its own.',
  'Source.notBefore': 'Earliest date at which an undated source can have been written.',
  'Source.notAfter': 'Latest date at which an undated source can have been written.',
  'Source.reproduces': 'What a secondary copy reproduces.',
  'Node.id': 'Lower-case slug of the abbreviation; unique, never reused.',
  'Node.abbreviation': 'As sources print it or as it is in general use; a label of the project is a shortName.',
  'Node.shortName': 'A short name for the chart where there is no abbreviation.',
  'Node.type': 'The finer word: committee, working-group, task-force, centre …',
  'Node.pillar': 'Derived from belongsTo, unless it stands in the data.',
  'Node.status': 'Derived: verified when the node cites a source.',
  'Fact.since': `From when it holds. ${PRECISION}`,
  'Fact.until': `Until when it held. ${PRECISION}`,
  'Relation.from': 'Id of the node that the relation starts at: the lower, the helper, the part, the agency.',
  'Relation.to': 'Id of the node that it leads to: the higher, the helped, the whole, what the agency answers for.',
  'Relation.role': 'A narrower role than the verb says.',
  'Relation.scope': 'What the relation is limited to, where the source limits it.',
  'Relation.since': `From when it holds; unknown where missing. ${PRECISION}`,
  'Relation.until': `Until when it held; unknown where missing. ${PRECISION}`,
  'Relation.seenOn': 'Derived from the sources: the latest date on which it was said. Missing where every source is undated.',
  'Relation.confirmedOn': 'When the appointment was confirmed.',
  'Relation.reference': 'The letter or decree that names it.',
  'Meeting.start': `First day. ${PRECISION}`,
  'Meeting.end': `Last day. ${PRECISION}`,
  'Note.about': 'Ids of the nodes, posts or meetings that the note is about; for a conflict, of both ends.',
};

/** The forms that many fields share; what is registered for one of these says nothing about the field. */
const SHARED: readonly unknown[] = [nodeSchema.shape.id, sourceSchema.shape.title, datasetSchema.shape.asOf, localizedSchema];

interface Described {
  description?: string;
  properties?: Record<string, Described>;
  $defs?: Record<string, Described>;
}

/** The JSON Schema of `asean.json`, as text. */
export function jsonSchemaText(): string {
  const metadata = z.registry<{ id?: string; title: string; description: string }>();
  for (const [schema, id, title, description] of RECORDS) metadata.add(schema, { id, title, description });
  metadata.add(datasetSchema, {
    title: 'Structure of ASEAN',
    description:
      'How ASEAN is organised and who in Indonesia answers for each part of it. Every relation and fact carries its own citation and its basis: stated, inferred or unverified.',
  });
  const schema = z.toJSONSchema(datasetSchema, {
    metadata,
    override: ({ zodSchema, jsonSchema }) => {
      const own = SHARED.includes(zodSchema) ? undefined : z.globalRegistry.get(zodSchema)?.description;
      if (own && !jsonSchema.description && !jsonSchema.$ref) jsonSchema.description = own;
    },
  }) as Described;
  for (const [place, description] of Object.entries(FIELDS)) {
    const [record = '', field = ''] = place.split('.');
    const property = (record === 'Dataset' ? schema : schema.$defs?.[record])?.properties?.[field];
    if (!property) throw new Error(`the schema has no ${place}`);
    property.description = description;
  }
  return `${JSON.stringify(schema, null, 2)}\n`;
}
