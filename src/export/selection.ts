import type { Graph } from '../model/graph.ts';
import type { Citation, Dataset, NodeId, Note } from '../model/schema.ts';
import { type Filter, filterNodes } from '../query/filter.ts';
import { focalPoints } from '../query/focalPoints.ts';
import { neighbourhood } from '../query/neighbourhood.ts';
import { chainOf, type Hop } from '../query/reportingPaths.ts';
import { aroundFocus } from '../view/drawNetwork.ts';
import type { View } from '../view/View.ts';

/** What can leave the app: all of it, what the View shows, or the chosen node with what it is tied to. */
export const EXTENTS = ['everything', 'shown', 'chosen'] as const;
export type Extent = (typeof EXTENTS)[number];

/** What is exported. */
export interface Part {
  /** The records that are written; itself a dataset in the shape of `asean.json`. */
  dataset: Dataset;
  /** The whole structure, for answers that lie outside the part: a superior, a focal point. */
  graph: Graph;
}

/** The part of the structure that leaves the app. `path` is the way that the network lens shows, where it shows one. */
export function selectPart(graph: Graph, view: View, extent: Extent, path: readonly Hop[] = []): Part {
  if (extent === 'everything') return { dataset: graph.dataset, graph };
  const ids = extent === 'shown' ? idsShown(graph, view, path) : idsAround(graph, view);
  return { dataset: cutOut(graph, withHomes(graph, ids, view.unverified), view.unverified), graph };
}

const NO_FILTER: Filter = { pillar: [], tier: [], sector: [], kind: [], relation: [], agency: [], unverified: true };

/** What passes the filters and stands in the present picture: in the opened pillar or sector, or around the focus. */
function idsShown(graph: Graph, view: View, path: readonly Hop[]): Set<NodeId> {
  const passing = filterNodes(graph, view);
  if (view.lens === 'network') {
    const around = aroundFocus(graph, view, path);
    if (!around) return new Set();
    const starts = [around.focus, ...path.map(({ to }) => to)];
    const nearby = around.steps.flatMap(({ shown }) => shown).filter((id) => passing.has(id) || !FILTERED.has(kindOf(graph, id)));
    return new Set([...starts, ...nearby]);
  }
  const inside = view.open === undefined ? undefined : idsInside(graph, view.open);
  return new Set([...passing].filter((id) => !inside || inside.has(id)));
}

/** The kinds that filters speak about; a group or a document in the picture passes with what it is tied to. */
const FILTERED = new Set<string | undefined>(['body', 'office', 'sector', 'agency']);

function kindOf(graph: Graph, id: NodeId): string | undefined {
  return graph.nodes.get(id)?.kind;
}

/** What stands in a pillar, in a sector, or below a body, with the agencies that answer for it. */
function idsInside(graph: Graph, open: NodeId): Set<NodeId> {
  const kind = kindOf(graph, open);
  if (kind === 'pillar') return filterNodes(graph, { ...NO_FILTER, pillar: [open] });
  if (kind === 'sector') return filterNodes(graph, { ...NO_FILTER, sector: [open] });
  const bodies = graph.dataset.nodes.filter(({ id }) => chainOf(graph, id).has(open)).map(({ id }) => id);
  const agencies = bodies.flatMap((id) => focalPoints(graph, id)[0]?.statements.map(({ agency }) => agency) ?? []);
  return new Set([...bodies, ...agencies]);
}

/** The focus, everything that it is directly related to, its focal point, and its chain to the top. */
function idsAround(graph: Graph, { focus, unverified }: View): Set<NodeId> {
  if (!focus || !graph.nodes.has(focus)) return new Set();
  const { steps, apart } = neighbourhood(graph, focus, 1, { most: Number.POSITIVE_INFINITY, unverified });
  const ids = [focus, ...chainOf(graph, focus), ...steps.flatMap(({ shown }) => shown), ...apart.flatMap((group) => group.ids)];
  return new Set(ids.filter((id) => unverified || id === focus || graph.nodes.get(id)?.status === 'verified'));
}

/** Adds what a record cannot be understood without: its sectors, their pillars, and the partners of a partner format. */
function withHomes(graph: Graph, ids: ReadonlySet<NodeId>, unverified: boolean): Set<NodeId> {
  const all = new Set<NodeId>();
  const add = (id: NodeId) => {
    if (all.has(id) || !graph.nodes.has(id)) return;
    all.add(id);
    for (const sector of graph.nodes.get(id)?.sectors ?? []) add(sector);
    const leaving = (graph.outgoing.get(id) ?? []).filter(({ basis }) => unverified || basis !== 'unverified');
    const isFormat = graph.nodes.get(id)?.type === 'partner-format' || leaving.some(({ kind }) => kind === 'formatOf');
    for (const { kind, to } of leaving) {
      if (kind === 'belongsTo' && kindOf(graph, to) === 'pillar') add(to);
      if (kind === 'with' && isFormat) add(to);
    }
  };
  for (const id of ids) add(id);
  return all;
}

/** The dataset of these nodes alone: the relations between them, what is said about them, and the sources cited for it. */
function cutOut({ dataset }: Graph, ids: ReadonlySet<NodeId>, unverified: boolean): Dataset {
  const inside = (id: NodeId | undefined) => id !== undefined && ids.has(id);
  const nodes = dataset.nodes.filter(({ id }) => ids.has(id));
  const relations = dataset.relations.filter(({ from, to, basis }) => inside(from) && inside(to) && (unverified || basis !== 'unverified'));
  const posts = dataset.posts
    .filter(({ agency, body }) => inside(agency) || inside(body))
    .map((post) => without(post, [...(inside(post.agency) ? [] : ['agency']), ...(inside(post.body) ? [] : ['body'])]));
  const meetings = dataset.meetings
    .filter(({ bodies }) => bodies.some(inside))
    .map((meeting) => {
      const kept = { ...meeting, bodies: meeting.bodies.filter(inside) };
      for (const role of ['hosts', 'attendees', 'observers', 'instruments'] as const)
        if (kept[role]) kept[role] = kept[role]?.filter(inside);
      return kept;
    });
  const subjects = new Set([...ids, ...posts.map(({ id }) => id), ...meetings.map(({ id }) => id)]);
  const notes = dataset.notes.flatMap((note): Note[] => {
    const about = note.about.filter((id) => subjects.has(id));
    // A conflict is told of at least two; one alone is contradicted by nothing here.
    return about.length >= (note.kind === 'conflict' ? 2 : 1) ? [{ ...note, about }] : [];
  });
  const cited = citedIn([
    ...nodes.flatMap(({ citations, facts = [] }) => [citations, ...facts.map((fact) => fact.citations)]),
    ...relations.map(({ citations }) => citations),
    ...posts.flatMap(({ holders }) => holders.map(({ citations }) => citations)),
    ...meetings.map(({ citations }) => citations),
    ...notes.map(({ citations }) => citations),
  ]);
  const sources = dataset.sources.filter(({ id }) => cited.has(id));
  return { ...dataset, sources, nodes, relations, posts, meetings, notes };
}

function without<T extends object>(record: T, keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as T;
}

function citedIn(lists: readonly (readonly Citation[])[]): Set<string> {
  return new Set(lists.flatMap((citations) => citations.map(({ source }) => source)));
}
