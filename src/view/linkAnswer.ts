import type { LinkRows } from '../layout/linkRows.ts';
import type { Graph } from '../model/graph.ts';
import { type NodeId, PILLARS, type Pillar } from '../model/schema.ts';
import { bodiesOfAgency } from '../query/bodiesOfAgency.ts';
import { type CrossTie, sharedPlatforms } from '../query/crossTies.ts';

/** Links between two rows. */
export interface RowPair {
  rows: [string, string];
  ties: CrossTie[];
}

/** Bodies that meet in a platform which belongs to neither. */
export interface PlatformMeeting {
  platform: NodeId;
  near: CrossTie[];
  far: CrossTie[];
}

/** The links between two pillars, or those of what is chosen with one pillar. */
export interface LinkSection {
  /** The pillars of its links; for what is chosen, only the one at the far end. */
  pillars: [Pillar] | [Pillar, Pillar];
  pairs: RowPair[];
  meetings: PlatformMeeting[];
}

/** The links to be listed and lit, and why those. */
export interface LinkAnswer {
  /**
   * Whose links these are: `all` where nothing is chosen, `own` of what is chosen, `row` of the rest of its row where it
   * has none itself, `none` where there are none at all.
   */
  of: 'all' | 'own' | 'row' | 'none';
  sections: LinkSection[];
  /** Keys of the links that the sections name. */
  keys: ReadonlySet<string>;
  /** How many links lead to each pillar, whatever pillar is asked for. */
  towards: Readonly<Record<Pillar, number>>;
  /** The row of the body that is chosen. */
  row: string | undefined;
  /** The chosen body's row has links that are not its own, and are not listed. */
  moreInRow: number;
}

/** The ties of some bodies: direct ones, and platforms shared with others. */
interface Reach {
  direct: CrossTie[];
  meetings: PlatformMeeting[];
}

/** Answers what ties the chosen node to other rows, or all rows to one another, towards one pillar or any. */
export function answerLinks(
  graph: Graph,
  { rows, rowOf }: LinkRows,
  ties: readonly CrossTie[],
  { focus, towards }: { focus: NodeId | undefined; towards: Pillar | undefined },
): LinkAnswer {
  const pillarOf = new Map(rows.map(({ id, pillar }) => [id, pillar]));
  const pillarsOf = ({ rows: { from, to } }: CrossTie) => [pillarOf.get(from) ?? 'common', pillarOf.get(to) ?? 'common'] as const;
  const order = new Map(rows.map(({ id }, index) => [id, index]));
  const rank = (row: string) => order.get(row) ?? 0;
  const counts = () => Object.fromEntries(PILLARS.map((pillar) => [pillar, 0])) as Record<Pillar, number>;

  if (!focus) {
    const each = counts();
    for (const tie of ties) for (const pillar of new Set(pillarsOf(tie))) each[pillar]++;
    const wanted = towards ? ties.filter((tie) => pillarsOf(tie).includes(towards)) : ties;
    const sections = new Map<string, LinkSection>();
    for (const tie of wanted) {
      const pillars = [...pillarsOf(tie)].sort((a, b) => PILLAR_ORDER.indexOf(a) - PILLAR_ORDER.indexOf(b)) as [Pillar, Pillar];
      const section = sections.get(pillars.join()) ?? { pillars, pairs: [], meetings: [] };
      sections.set(pillars.join(), section);
      const turned = pillars[0] === pillarsOf(tie)[0] ? rank(tie.rows.from) <= rank(tie.rows.to) || pillars[0] !== pillars[1] : false;
      addToPair(section.pairs, turned ? [tie.rows.from, tie.rows.to] : [tie.rows.to, tie.rows.from], tie);
    }
    const sorted = [...sections.values()].sort((a, b) => placeOf(a.pillars) - placeOf(b.pillars));
    return finished('all', sorted, each, undefined, 0);
  }

  const own = idsOf(graph, focus, rowOf);
  const row = isBody(graph, focus) ? rowOf(focus) : undefined;
  const rest = new Set(rows.find(({ id }) => id === row)?.bodies ?? []);
  const ofOwn = reachOf(graph, ties, own);
  const ofRow = reachOf(graph, ties, rest);
  const far = (tie: CrossTie, near: ReadonlySet<NodeId>): Pillar => {
    const [from, to] = pillarsOf(tie);
    return near.has(tie.from) ? to : from;
  };
  const sectionsOf = (reach: Reach, near: ReadonlySet<NodeId>, wanted: Pillar | undefined): LinkSection[] =>
    PILLAR_ORDER.filter((pillar) => !wanted || pillar === wanted).flatMap((pillar): LinkSection[] => {
      const pairs: RowPair[] = [];
      for (const tie of reach.direct) {
        if (far(tie, near) !== pillar) continue;
        const isNear = near.has(tie.from);
        addToPair(pairs, isNear ? [tie.rows.from, tie.rows.to] : [tie.rows.to, tie.rows.from], tie);
      }
      const meetings = reach.meetings.flatMap((meeting) => {
        const met = meeting.far.filter((tie) => pillarOf.get(tie.from === meeting.platform ? tie.rows.to : tie.rows.from) === pillar);
        return met.length > 0 ? [{ ...meeting, far: met }] : [];
      });
      return pairs.length + meetings.length > 0 ? [{ pillars: [pillar], pairs, meetings }] : [];
    });
  const countsOf = (reach: Reach, near: ReadonlySet<NodeId>) => {
    const each = counts();
    for (const { pillars, pairs, meetings } of sectionsOf(reach, near, undefined))
      each[pillars[0]] += [...pairs.map((pair) => pair.ties), ...meetings.map((meeting) => meeting.far)].flat().length;
    return each;
  };
  const hasOwn = ofOwn.direct.length > 0;
  const towardsEach = hasOwn || !row ? countsOf(ofOwn, own) : countsOf(ofRow, rest);
  const mine = sectionsOf(ofOwn, own, towards);
  const further = ofRow.direct.filter(({ key }) => !ofOwn.direct.some((tie) => tie.key === key)).length;
  if (mine.length > 0) return finished('own', mine, towardsEach, row, further);
  const theirs = row ? sectionsOf(ofRow, rest, towards) : [];
  return finished(theirs.length > 0 ? 'row' : 'none', theirs, towardsEach, row, 0);
}

/** The order in which pillars are told. */
const PILLAR_ORDER: readonly Pillar[] = ['apsc', 'aec', 'ascc', 'common'];

/** Links between different pillars before those within one, those with the common organs last. */
function placeOf(pillars: LinkSection['pillars']): number {
  const [a, b = a] = pillars;
  const kind = pillars.includes('common') ? 2 : a === b ? 1 : 0;
  return kind * 100 + PILLAR_ORDER.indexOf(a) * 10 + PILLAR_ORDER.indexOf(b);
}

function isBody(graph: Graph, id: NodeId): boolean {
  const kind = graph.nodes.get(id)?.kind;
  return kind === 'body' || kind === 'office';
}

/** The bodies that a choice means: itself, those of a sector or a pillar, those that an agency answers for. */
function idsOf(graph: Graph, focus: NodeId, rowOf: LinkRows['rowOf']): ReadonlySet<NodeId> {
  const kind = graph.nodes.get(focus)?.kind;
  if (kind === 'agency') return new Set(bodiesOfAgency(graph, focus).bodies.map(({ id }) => id));
  if (kind !== 'sector' && kind !== 'pillar') return new Set([focus]);
  const bodies = graph.dataset.nodes.filter(({ id }) => isBody(graph, id));
  return new Set(
    bodies
      .filter((node) => (kind === 'pillar' ? node.pillar === focus : rowOf(node.id) === focus || node.sectors?.includes(focus)))
      .map(({ id }) => id),
  );
}

function reachOf(graph: Graph, ties: readonly CrossTie[], own: ReadonlySet<NodeId>): Reach {
  return { direct: ties.filter((tie) => own.has(tie.from) || own.has(tie.to)), meetings: sharedPlatforms(graph, ties, own) };
}

function addToPair(pairs: RowPair[], rows: [string, string], tie: CrossTie): void {
  const known = pairs.find((pair) => pair.rows.join(' ') === rows.join(' '));
  if (known) known.ties.push(tie);
  else pairs.push({ rows, ties: [tie] });
}

function finished(
  of: LinkAnswer['of'],
  sections: LinkSection[],
  towards: LinkAnswer['towards'],
  row: string | undefined,
  moreInRow: number,
): LinkAnswer {
  const named = sections.flatMap(({ pairs, meetings }) => [
    ...pairs.flatMap(({ ties }) => ties),
    ...meetings.flatMap(({ near, far }) => [...near, ...far]),
  ]);
  return { of, sections, keys: new Set(named.map(({ key }) => key)), towards, row, moreInRow };
}
