import { type Graph, relationsFrom, relationsTo } from '../model/graph.ts';
import { perGraph } from '../model/perGraph.ts';
import type { NodeId, Relation } from '../model/schema.ts';
import { superiors } from './superiors.ts';

/** Where the focal point is named: for the body itself, for its superior in the same sector, its sector, its pillar, or nowhere. */
export const FOCAL_LEVELS = ['body', 'superior', 'sector', 'pillar', 'none'] as const;
export type FocalLevel = (typeof FOCAL_LEVELS)[number];

export interface FocalStatement {
  agency: NodeId;
  /** The body, sector or pillar that the statement names. */
  namedFor: NodeId;
  because: Relation;
}

export interface FocalAnswer {
  level: Exclude<FocalLevel, 'none'>;
  statements: FocalStatement[];
}

/** How little a statement counts: 0 said by the day; 1 not said by then; 2 said by no source. */
function doubt({ day }: Graph, { because }: Pick<FocalStatement, 'because'>): number {
  if (because.basis === 'unverified') return 2;
  return day?.unknown.has(because) ? 1 : 0;
}

/** What no source says comes last, whoever stands in after whoever answers; the least doubtful first; then newest first, undated last, then the order of the data. */
function surestAndNewestFirst(graph: Graph) {
  const unsaid = ({ basis }: Relation) => Number(basis === 'unverified');
  const standsIn = ({ verb }: Relation) => Number(verb === 'alternate');
  return (a: Relation, b: Relation) =>
    unsaid(a) - unsaid(b) ||
    standsIn(a) - standsIn(b) ||
    doubt(graph, { because: a }) - doubt(graph, { because: b }) ||
    (b.seenOn ?? b.since ?? '').localeCompare(a.seenOn ?? a.since ?? '');
}

function statementsFor(graph: Graph, targets: readonly NodeId[]): FocalStatement[] {
  return targets.flatMap((target) =>
    relationsTo(graph, target, 'focalPointFor')
      .sort(surestAndNewestFirst(graph))
      .map((because) => ({ agency: because.from, namedFor: target, because })),
  );
}

/** The superiors of `id`, nearest first, that share a sector with it; a superior in another sector lends nothing, nor does one that no source names. */
function superiorsInSector(graph: Graph, id: NodeId): NodeId[] {
  const sectors = new Set(graph.nodes.get(id)?.sectors);
  const found = new Set<NodeId>();
  let level = [id];
  while (level.length > 0) {
    const above = level.flatMap((each) => [
      ...superiors(graph, each, { unverified: false }).map(({ to }) => to),
      ...relationsFrom(graph, each, 'formatOf').map((format) => format.to),
    ]);
    level = [...new Set(above)].filter(
      (to) => !found.has(to) && to !== id && graph.nodes.get(to)?.sectors?.some((sector) => sectors.has(sector)),
    );
    for (const to of level) found.add(to);
  }
  return [...found];
}

/**
 * Who in Indonesia answers for a body, sector or pillar: the most specific level first, then the wider ones that are
 * said too. Empty when no source names anyone ("none recorded"). Levels of which nothing had been said by the chosen day
 * come after these, and what no source says comes last.
 */
export const focalPoints: (graph: Graph, id: NodeId) => readonly FocalAnswer[] = perGraph(answersAbout);

function answersAbout(graph: Graph, id: NodeId): FocalAnswer[] {
  const node = graph.nodes.get(id);
  if (!node) return [];
  const ownLevel = node.kind === 'sector' ? 'sector' : node.kind === 'pillar' ? 'pillar' : 'body';
  const nearest = superiorsInSector(graph, id)
    .map((superior) => statementsFor(graph, [superior]))
    .filter((statements) => statements.length > 0)
    .reduce<FocalStatement[]>(
      (best, next) => (best[0] && doubt(graph, best[0]) <= doubt(graph, next[0] as FocalStatement) ? best : next),
      [],
    );
  const pillar = node.pillar && node.pillar !== 'common' && node.pillar !== id ? [node.pillar] : [];
  const answers: FocalAnswer[] = [
    { level: ownLevel, statements: statementsFor(graph, [id]) },
    { level: 'superior', statements: nearest },
    { level: 'sector', statements: statementsFor(graph, node.sectors ?? []) },
    { level: 'pillar', statements: statementsFor(graph, pillar) },
  ];
  const least = ({ statements }: FocalAnswer) => Math.min(...statements.map((statement) => doubt(graph, statement)));
  return answers.filter((answer) => answer.statements.length > 0).sort((a, b) => least(a) - least(b));
}
