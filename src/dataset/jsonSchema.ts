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
  [localizedSchema, 'Localized', 'Words in both languages', ''],
  [citationSchema, 'Citation', 'Citation', ''],
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

/** The JSON Schema of `asean.json`, as text. */
export function jsonSchemaText(): string {
  const metadata = z.registry<{ id?: string; title: string; description?: string }>();
  for (const [schema, id, title, description] of RECORDS) {
    const own = description || z.globalRegistry.get(schema)?.description;
    metadata.add(schema, own ? { id, title, description: own } : { id, title });
  }
  metadata.add(datasetSchema, {
    title: 'Structure of ASEAN',
    description:
      'How ASEAN is organised and who in Indonesia answers for each part of it. Every relation and fact carries its own citation and its basis: stated, inferred or unverified.',
  });
  const schema = z.toJSONSchema(datasetSchema, {
    metadata,
    override: ({ zodSchema, jsonSchema }) => {
      const described = z.globalRegistry.get(zodSchema)?.description;
      if (described && !jsonSchema.description && !jsonSchema.$ref) jsonSchema.description = described;
    },
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
