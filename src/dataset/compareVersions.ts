import type { Dataset, OrgNode, Post, Relation } from '../model/schema.ts';
import { COLLECTIONS, type Collection } from './sift.ts';

/** How far the version has to rise, the least first. */
export const BUMPS = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof BUMPS)[number];

/** Everything that can tell two versions of the data apart, with the bump that it asks for. */
export const REASONS = {
  /** The schema of the records is another: who checks against the old one refuses the new file. */
  'shape-changed': 'major',
  /** An id that links and files of others may hold is no longer there. */
  'id-gone': 'major',
  /** An id stands for something of another kind. */
  'kind-changed': 'major',
  'record-added': 'minor',
  /** A field that was empty is filled, or a list of facts has grown. */
  'fact-added': 'minor',
  'record-corrected': 'patch',
  'record-withdrawn': 'patch',
  'fact-withdrawn': 'patch',
  'as-of-changed': 'patch',
  /** The same records in another order, or with other derived fields. */
  rearranged: 'patch',
} as const satisfies Record<string, Bump>;
export type ReasonCode = keyof typeof REASONS;

/** One difference between two versions: what kind it is, and where. */
export interface Reason {
  code: ReasonCode;
  collection?: Collection;
  id?: string;
  /** The field of the record, or the place in the schema. */
  field?: string;
}

export interface VersionComparison {
  bump: Bump;
  /** What asks for the highest bump comes first. */
  reasons: Reason[];
}

/** Ids of these are kept for ever; that of a relation follows from what it says, and a note is withdrawn when it is settled. */
const LASTING: ReadonlySet<Collection> = new Set(['sources', 'nodes', 'posts', 'meetings']);
/** What the join adds: it changes only with something else. */
const DERIVED: Partial<Record<Collection, readonly string[]>> = { nodes: ['status', 'sectors', 'pillar'], relations: ['seenOn'] };
/** What helps to find, order or cite a fact, and is none itself: filling it is a correction. */
const EDITORIAL = new Set(['aliases', 'keywords', 'shortName', 'order', 'citations', 'note', 'dateNote', 'text', 'about']);
/** Lists of ids in which each is a fact. */
const LISTS = new Set(['bodies', 'hosts', 'attendees', 'observers', 'instruments']);

/**
 * What is different between two versions of the data, and which part of the version number is due for it: ids or shape
 * the first, facts added the second, corrections the third. `shapes` names the places where the schemas differ.
 */
export function compareVersions(old: Dataset, next: Dataset, shapes: readonly string[] = []): VersionComparison {
  const reasons: Reason[] = [
    ...shapes.map((field): Reason => ({ code: 'shape-changed', field })),
    ...COLLECTIONS.flatMap((collection) => compareRecords(collection, old[collection], next[collection])),
    ...(old.asOf === next.asOf ? [] : [{ code: 'as-of-changed' } as const]),
  ];
  if (reasons.length === 0 && content(old) !== content(next)) reasons.push({ code: 'rearranged' });
  const weight = ({ code }: Reason) => BUMPS.indexOf(REASONS[code]);
  reasons.sort((a, b) => weight(b) - weight(a));
  return { bump: reasons[0] ? REASONS[reasons[0].code] : 'none', reasons };
}

/** The version that is due after `old`. */
export function versionAfter(old: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = old.split('.').map(Number);
  if (bump === 'major') return `${major + 1}.0.0`;
  if (bump === 'minor') return `${major}.${minor + 1}.0`;
  return bump === 'patch' ? `${major}.${minor}.${patch + 1}` : old;
}

/** Whether version `a` is `b` or a later one. */
export function reaches(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const at = [0, 1, 2].find((place) => left?.[place] !== right?.[place]);
  return at === undefined || (left?.[at] ?? 0) > (right?.[at] ?? 0);
}

type AnyRecord = { id: string };

function compareRecords(collection: Collection, old: readonly AnyRecord[], next: readonly AnyRecord[]): Reason[] {
  const before = new Map(old.map((record) => [record.id, record]));
  const after = new Map(next.map((record) => [record.id, record]));
  const gone = old.filter(({ id }) => !after.has(id));
  const fresh = next.filter(({ id }) => !before.has(id));
  // A relation said otherwise between the same two is the old one put right: its id follows from what it says.
  const corrected = collection === 'relations' ? putRight(gone as Relation[], fresh as Relation[]) : new Set<string>();
  return [
    ...gone
      .filter(({ id }) => !corrected.has(id))
      .map(({ id }): Reason => ({ code: LASTING.has(collection) ? 'id-gone' : 'record-withdrawn', collection, id })),
    ...fresh.map(({ id }): Reason => ({ code: corrected.has(id) ? 'record-corrected' : 'record-added', collection, id })),
    ...next.flatMap((record) => {
      const known = before.get(record.id);
      return known ? compareRecord(collection, known, record) : [];
    }),
  ];
}

/** The ids, old and new, of relations that were replaced by another between the same ends. */
function putRight(gone: readonly Relation[], fresh: readonly Relation[]): Set<string> {
  const ends = ({ from, to }: Relation) => [from, to].sort().join(' ');
  const ids = new Set<string>();
  const left = [...fresh];
  for (const relation of gone) {
    const at = left.findIndex((other) => ends(other) === ends(relation));
    const [other] = at < 0 ? [] : left.splice(at, 1);
    if (other) {
      ids.add(relation.id);
      ids.add(other.id);
    }
  }
  return ids;
}

function compareRecord(collection: Collection, old: AnyRecord, next: AnyRecord): Reason[] {
  const { id } = next;
  if (collection === 'nodes' && (old as OrgNode).kind !== (next as OrgNode).kind) return [{ code: 'kind-changed', collection, id }];
  const values = (record: AnyRecord) => new Map<string, unknown>(Object.entries(record).filter(([, value]) => value !== undefined));
  const [before, after] = [values(old), values(next)];
  const fields = [...new Set([...before.keys(), ...after.keys()])].filter((field) => !DERIVED[collection]?.includes(field));
  return fields.flatMap((field) => {
    const [was, is] = [before.get(field), after.get(field)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return codesOf(field, was, is).map((code): Reason => ({ code, collection, id, field }));
  });
}

/** What became of a field that is not as it was. */
function codesOf(field: string, was: unknown, is: unknown): ReasonCode[] {
  if (field === 'facts' || field === 'holders') return compareLists(was, is, field === 'facts' ? topic : name);
  if (EDITORIAL.has(field)) return ['record-corrected'];
  if (was === undefined || was === null) return ['fact-added'];
  if (is === undefined || is === null) return ['fact-withdrawn'];
  if (LISTS.has(field)) return compareLists(was, is, String);
  if (isWords(was) && isWords(is) && Object.keys(is).some((lang) => !(lang in was))) return ['fact-added'];
  return ['record-corrected'];
}

const topic = (fact: unknown) => (fact as NonNullable<OrgNode['facts']>[number]).about;
const name = (holder: unknown) => (holder as Post['holders'][number]).name;

/** How a list of facts changed, told apart by what each is about: more of a topic is added, fewer withdrawn, else corrected. */
function compareLists(was: unknown, is: unknown, key: (item: unknown) => string): ReasonCode[] {
  const tally = (list: unknown) => {
    const times = new Map<string, number>();
    for (const item of Array.isArray(list) ? list : []) times.set(key(item), (times.get(key(item)) ?? 0) + 1);
    return times;
  };
  const [before, after] = [tally(was), tally(is)];
  const more = [...after].some(([each, times]) => times > (before.get(each) ?? 0));
  const fewer = [...before].some(([each, times]) => times > (after.get(each) ?? 0));
  if (!more && !fewer) return ['record-corrected'];
  return [...(more ? (['fact-added'] as const) : []), ...(fewer ? (['fact-withdrawn'] as const) : [])];
}

function isWords(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function content({ version: _version, $schema: _schema, ...rest }: Dataset): string {
  return JSON.stringify(rest);
}
