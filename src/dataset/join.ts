import {
  type Citation,
  type Dataset,
  datasetSchema,
  type Fragment,
  type NodeId,
  type OrgNode,
  PILLARS,
  type Pillar,
  type Relation,
  type Source,
} from '../model/schema.ts';
import type { Origin } from './check.ts';
import type { Collection, Places } from './sift.ts';

/** One file of `data/` as it was read: its sound records and their places in it. */
export interface FragmentFile {
  path: string;
  fragment: Fragment;
  places: Places;
}
type FragmentNode = NonNullable<Fragment['nodes']>[number];
type FragmentRelation = NonNullable<Fragment['relations']>[number];
interface Placed<T> {
  record: T;
  file: string;
  index: number;
}

/**
 * Joins the files of `data/` into one dataset, files by path and records as they stand in them, and adds what follows
 * from the facts: the ids of relations, when they were last seen said, whether a node is verified, its sectors and its
 * pillar. `origin` leads from a joined record back to its file.
 */
export function join(head: Pick<Dataset, 'version' | 'asOf'>, files: readonly FragmentFile[]): { dataset: Dataset; origin: Origin } {
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const gather = <C extends Collection>(collection: C): Placed<NonNullable<Fragment[C]>[number]>[] =>
    ordered.flatMap(({ path, fragment, places }) =>
      (fragment[collection] ?? []).map((record, at) => ({
        record: record as NonNullable<Fragment[C]>[number],
        file: path,
        index: places[collection][at] ?? at,
      })),
    );

  const placed = {
    sources: gather('sources'),
    nodes: gather('nodes'),
    relations: gather('relations'),
    posts: gather('posts'),
    meetings: gather('meetings'),
    notes: gather('notes'),
  };
  const plain = <T>(records: readonly Placed<T>[]) => records.map(({ record }) => record);
  const sources = plain(placed.sources);
  const dateOf = new Map(sources.map((source) => [source.id, seenDate(source)]));
  const relations = withIds(plain(placed.relations)).map((relation) => withSeenOn(relation, dateOf));
  const dataset: Dataset = {
    $schema: './asean.schema.json',
    ...head,
    sources,
    nodes: withPlaces(plain(placed.nodes), relations),
    relations,
    posts: plain(placed.posts),
    meetings: plain(placed.meetings),
    notes: plain(placed.notes),
  };
  // Parsing puts the keys of every record in the order of the schema.
  return { dataset: datasetSchema.parse(dataset), origin: (collection, index) => originOf(placed[collection][index]) };
}

function originOf(placed: Placed<unknown> | undefined) {
  return placed && { file: placed.file, index: placed.index };
}

/** `from.verb.to`; where two say the same, the one with a role adds it. What is then still the same is left for the check to report. */
function withIds(relations: readonly FragmentRelation[]): (FragmentRelation & { id: string })[] {
  const plainId = ({ from, verb, to }: FragmentRelation) => `${from}.${verb}.${to}`;
  const times = new Map<string, number>();
  for (const relation of relations) times.set(plainId(relation), (times.get(plainId(relation)) ?? 0) + 1);
  return relations.map((relation) => {
    const derived = plainId(relation);
    const narrowed = relation.role && (times.get(derived) ?? 0) > 1 ? `${derived}.${relation.role}` : derived;
    return { ...relation, id: relation.id ?? narrowed };
  });
}

/** The date on which a source says what it says: of its publication, else of the event that it reports. */
function seenDate(source: Source): string | undefined {
  return source.date ?? source.eventDate;
}

function withSeenOn<T extends { citations: Citation[] }>(
  relation: T,
  dateOf: ReadonlyMap<string, string | undefined>,
): T & Pick<Relation, 'seenOn'> {
  const dates = relation.citations.flatMap(({ source }) => dateOf.get(source) ?? []).sort();
  const latest = dates[dates.length - 1];
  return latest ? { ...relation, seenOn: latest } : relation;
}

/** Adds to each node whether a source names it, and where it stands: its sectors (the first is the primary one) and its pillar. */
function withPlaces(nodes: readonly FragmentNode[], relations: readonly Relation[]): OrgNode[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const belongs = new Map<NodeId, Relation[]>();
  const base = new Map<NodeId, NodeId>();
  for (const relation of relations) {
    if (relation.kind === 'belongsTo') belongs.set(relation.from, [...(belongs.get(relation.from) ?? []), relation]);
    if (relation.kind === 'formatOf') base.set(relation.from, relation.to);
  }
  /** What a node is listed in, of one kind; what is general knowledge comes last. */
  const listedIn = (id: NodeId, kind: 'sector' | 'pillar') => {
    const listed = (belongs.get(id) ?? []).filter(({ to }) => byId.get(to)?.kind === kind);
    const known = listed.filter(({ basis }) => basis !== 'unverified');
    return [...new Set([...known, ...listed].map(({ to }) => to))];
  };
  const ownPillar = (node: FragmentNode): Pillar | undefined => {
    const above = [...listedIn(node.id, 'sector').flatMap((sector) => listedIn(sector, 'pillar')), ...listedIn(node.id, 'pillar')];
    return node.pillar ?? asPillar(node.kind === 'pillar' ? node.id : undefined) ?? asPillar(above[0]);
  };
  /** The node itself, or the body that it is a partner format of when it is listed nowhere itself. */
  const placedAs = (node: FragmentNode): FragmentNode => {
    const seen = new Set<NodeId>();
    let here = node;
    while (!belongs.has(here.id) && !here.pillar && !seen.has(here.id)) {
      seen.add(here.id);
      here = byId.get(base.get(here.id) ?? '') ?? here;
    }
    return here;
  };
  return nodes.map((node) => {
    const place = placedAs(node);
    const pillar = ownPillar(place);
    const sectors = listedIn(place.id, 'sector');
    return {
      ...node,
      status: node.citations.length > 0 ? 'verified' : 'unverified',
      ...(pillar && { pillar }),
      ...(sectors.length > 0 && { sectors }),
    };
  });
}

function asPillar(id: string | undefined): Pillar | undefined {
  return PILLARS.find((pillar) => pillar === id);
}
