/**
 * The data in two parts, so that the first picture waits for no prose: what draws, searches and answers comes first, the
 * long words follow. Each record of the first part stands where it stands in the whole.
 */
import * as z from 'zod/mini';
import {
  type Dataset,
  datasetSchema,
  type Fact,
  type FactTopic,
  localizedSchema,
  nodeSchema,
  type OrgNode,
  type Relation,
  relationSchema,
} from '../model/schema.ts';
import { factProblems } from './check.ts';

/** The names of the two parts, beside `asean.json`. */
export const FIRST_PART = 'asean.first.json';
export const LATER_PART = 'asean.later.json';

const { description, links, facts } = nodeSchema.shape;
const { version, posts, meetings, notes } = datasetSchema.shape;

/** What comes after the first part, by the id of its record. */
export const laterPartSchema = z.strictObject({
  version,
  nodes: z.record(z.string(), z.strictObject({ description, links, facts })),
  relationNotes: z.record(z.string(), localizedSchema),
  posts,
  meetings,
  notes,
});
export type LaterPart = z.infer<typeof laterPartSchema>;

/** Facts that the chart shows on a card. */
const ON_CARDS: ReadonlySet<FactTopic> = new Set(['founded', 'first-meeting', 'meets', 'period', 'date']);
const isOnCard = ({ about, note }: Fact) => ON_CARDS.has(about) && note === undefined;

/** What the app reads first: a dataset of its own, without descriptions, notes (but for conflicts), people and meetings. */
export function firstPart(dataset: Dataset): Dataset {
  return {
    ...dataset,
    nodes: dataset.nodes.map(({ description: _, links: __, facts: all, ...node }): OrgNode => {
      const onCard = all?.filter(isOnCard);
      return onCard?.length ? { ...node, facts: onCard } : node;
    }),
    relations: dataset.relations.map(({ note: _, ...relation }): Relation => relation),
    posts: [],
    meetings: [],
    notes: dataset.notes.filter(({ kind }) => kind === 'conflict'),
  };
}

/** What {@link firstPart} leaves out. */
export function laterPart({ version: of, nodes, relations, posts: people, meetings: held, notes: doubts }: Dataset): LaterPart {
  const words = nodes.flatMap((node): [string, LaterPart['nodes'][string]][] => {
    const more = { description: node.description, links: node.links, facts: node.facts?.every(isOnCard) ? undefined : node.facts };
    return Object.values(more).some((value) => value !== undefined) ? [[node.id, more]] : [];
  });
  const noted = relations.flatMap(({ id, note }) => (note ? [[id, note] as const] : []));
  return {
    version: of,
    nodes: Object.fromEntries(words),
    relationNotes: Object.fromEntries(noted),
    posts: people,
    meetings: held,
    notes: doubts,
  };
}

/**
 * Puts the two parts together again, record for record what the whole was. Nothing where the text is no later part of this
 * first part: of another version, broken, or at odds with it.
 */
export function readLater(first: Dataset, text: string): Dataset | undefined {
  const later = readPart(text);
  if (later?.version !== first.version) return undefined;
  const more = new Map(Object.entries(later.nodes));
  const noted = new Map(Object.entries(later.relationNotes));
  const whole: Dataset = {
    ...first,
    nodes: first.nodes.map((node) => inOrderOf(nodeSchema, { ...node, ...more.get(node.id) })),
    relations: first.relations.map((relation) => inOrderOf(relationSchema, { ...relation, note: noted.get(relation.id) })),
    posts: later.posts,
    meetings: later.meetings,
    notes: later.notes,
  };
  return factProblems(whole, [], () => undefined).length === 0 ? whole : undefined;
}

function readPart(text: string): LaterPart | undefined {
  try {
    return laterPartSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The record with its fields in the order of the schema, without those that hold nothing. */
function inOrderOf<T extends object>({ shape }: { shape: object }, record: T): T {
  const fields = new Map(Object.entries(record));
  const known = Object.keys(shape).flatMap((field) => (fields.get(field) === undefined ? [] : [[field, fields.get(field)] as const]));
  return Object.fromEntries(known) as T;
}
