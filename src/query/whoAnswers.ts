import type { Graph } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { type FocalAnswer, type FocalLevel, type FocalStatement, focalPoints } from './focalPoints.ts';

/** The verb of a statement that names who stands in for the focal point. */
const ALTERNATE = 'alternate';

/** Who in Indonesia answers for something, with what is no answer kept apart. */
export interface WhoAnswers {
  /** The most specific level at which a source names a focal point. */
  answer?: FocalAnswer;
  /** The wider levels at which one is named too. */
  wider: FocalAnswer[];
  /** Who stands in for the focal point, at the level of the answer or nearer. */
  alternates: FocalStatement[];
  /** What nobody confirms: known to be claimed, never an answer. */
  unverified: FocalStatement[];
}

/** Who in Indonesia answers for a body, sector or pillar by what sources say. Neither an alternate nor an unverified statement is an answer. */
export function whoAnswers(graph: Graph, id: NodeId): WhoAnswers {
  const said = focalPoints(graph, id);
  const statements = said.flatMap((level) => level.statements);
  const answers = said.flatMap(({ level, statements: each }) => {
    const named = each.filter(({ because }) => because.basis !== 'unverified' && because.verb !== ALTERNATE);
    return named.length > 0 ? [{ level, statements: named }] : [];
  });
  const [answer, ...wider] = answers;
  const reach = answer ? said.findIndex(({ level }) => level === answer.level) + 1 : said.length;
  const alternates = said
    .slice(0, reach)
    .flatMap((level) => level.statements.filter(({ because }) => because.verb === ALTERNATE && because.basis !== 'unverified'));
  return { answer, wider, alternates, unverified: statements.filter(({ because }) => because.basis === 'unverified') };
}

/** The level at which a focal point is named for something. */
export function focalLevelOf(graph: Graph, id: NodeId): FocalLevel {
  return whoAnswers(graph, id).answer?.level ?? 'none';
}
