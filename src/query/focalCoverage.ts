import { type Graph, nodeOf } from '../model/graph.ts';
import type { NodeId, OrgNode, Pillar, Relation } from '../model/schema.ts';
import { currentSuccessors } from './currentSuccessors.ts';
import { FOCAL_LEVELS, type FocalLevel, type FocalStatement } from './focalPoints.ts';
import { isPartnerFormat } from './isPartnerFormat.ts';
import { AGES, type Age, ageOf, type LastHeard, lastHeard } from './lastHeard.ts';
import { sourced } from './sourced.ts';
import { focalLevelOf, whoAnswers } from './whoAnswers.ts';

/** How many bodies have a focal point of their own, one by their superior, sector or pillar only, or none. */
export type LevelCounts = Record<FocalLevel | 'total', number>;

export interface FocalCoverage {
  overall: LevelCounts;
  byPillar: ReadonlyMap<Pillar | undefined, LevelCounts>;
  /** Each body once, under its primary sector; undefined where it has none. */
  bySector: ReadonlyMap<NodeId | undefined, LevelCounts>;
  levelOf: ReadonlyMap<NodeId, FocalLevel>;
}

/** The bodies that coverage is about: those that a source names, and no meeting with partners, which is no body of its own. */
export function coveredBodies(graph: Graph): OrgNode[] {
  return graph.dataset.nodes.filter((node) => node.kind === 'body' && node.status === 'verified' && !isPartnerFormat(node));
}

/** For how many bodies, overall, by pillar and by sector, a source names a focal point, and at what level. */
export function focalCoverage(whole: Graph, bodies: readonly OrgNode[] = coveredBodies(whole)): FocalCoverage {
  const graph = sourced(whole);
  const overall = noCounts();
  const byPillar = new Map<Pillar | undefined, LevelCounts>();
  const bySector = new Map<NodeId | undefined, LevelCounts>();
  const levelOf = new Map<NodeId, FocalLevel>();
  for (const { id, pillar, sectors } of bodies) {
    const level = focalLevelOf(graph, id);
    levelOf.set(id, level);
    for (const counts of [overall, countsIn(byPillar, pillar), countsIn(bySector, sectors?.[0])]) {
      counts[level] += 1;
      counts.total += 1;
    }
  }
  return { overall, byPillar, bySector, levelOf };
}

function noCounts(): LevelCounts {
  return Object.fromEntries([...FOCAL_LEVELS, 'total'].map((level) => [level, 0])) as LevelCounts;
}

function countsIn<K>(groups: Map<K, LevelCounts>, key: K): LevelCounts {
  const counts = groups.get(key) ?? noCounts();
  groups.set(key, counts);
  return counts;
}

/** A statement that names a focal point, and how old it is. */
export interface AgedStatement {
  because: Relation;
  heard: LastHeard;
  age: Age;
}

export interface Freshness {
  /** Every sourced statement that names a focal point or an alternate, in the order of the data. */
  statements: AgedStatement[];
  counts: Record<Age, number>;
}

/** How old the statements about focal points are on `today` (YYYY-MM-DD). */
export function freshness(whole: Graph, today: string): Freshness {
  const graph = sourced(whole);
  const statements = graph.dataset.relations
    .filter(({ kind }) => kind === 'focalPointFor')
    .map((because) => {
      const heard = lastHeard(graph, because);
      return { because, heard, age: ageOf(heard, today) };
    });
  const counts = Object.fromEntries(AGES.map((age) => [age, statements.filter((each) => each.age === age).length]));
  return { statements, counts: counts as Record<Age, number> };
}

/** Why an answer should be confirmed: nobody is named; only an unverified statement; superseded; heard long ago, or nobody knows when; inferred. */
export const CONFIRM_REASONS = ['none', 'unverified-only', 'superseded', 'older', 'undated', 'inferred'] as const;
export type ConfirmReason = (typeof CONFIRM_REASONS)[number];

/** An answer to confirm before a meeting: for one body, one agency, or none. */
export interface ToConfirm {
  body: NodeId;
  level: FocalLevel;
  /** Who is named; none where nobody is. */
  statement?: FocalStatement;
  heard?: LastHeard;
  successors: Relation[];
  /** How many statements no source confirms, where nobody is named. */
  unverified: number;
  why: ConfirmReason[];
}

/** What to confirm before a meeting, of the chosen bodies in their order: each answer that is old, undated, inferred, superseded or missing. */
export function toConfirm(whole: Graph, today: string, bodies: readonly NodeId[] = coveredBodies(whole).map(({ id }) => id)): ToConfirm[] {
  const graph = sourced(whole);
  return [...new Set(bodies)].flatMap((body): ToConfirm[] => {
    const { answer } = whoAnswers(graph, nodeOf(graph, body).id);
    if (!answer) {
      const unverified = whoAnswers(whole, body).unverified.length;
      return [{ body, level: 'none', successors: [], unverified, why: [unverified > 0 ? 'unverified-only' : 'none'] }];
    }
    return answer.statements.flatMap((statement) => {
      const heard = lastHeard(graph, statement.because);
      const age = ageOf(heard, today);
      const successors = currentSuccessors(graph, statement.agency);
      const why: ConfirmReason[] = [
        ...(successors.length > 0 ? (['superseded'] as const) : []),
        ...(age !== 'fresh' ? [age] : []),
        ...(statement.because.basis === 'inferred' ? (['inferred'] as const) : []),
      ];
      return why.length > 0 ? [{ body, level: answer.level, statement, heard, successors, unverified: 0, why }] : [];
    });
  });
}
