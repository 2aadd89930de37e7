import { type Graph, nodeOf } from '../model/graph.ts';
import type { NodeId, Relation } from '../model/schema.ts';
import type { Hop } from '../query/reportingPaths.ts';
import type { Tie } from '../query/ties.ts';
import { verbWords } from '../text/verbs.ts';
import { fullName, shortName } from './naming.ts';
import type { Language } from './View.ts';

/** "ACDM reports to AMMDM": a relation as a clause, from the end that the reader comes from. */
export function clauseOf(graph: Graph, relation: Relation, lang: Language, start: NodeId = relation.from): string {
  const end = start === relation.from ? relation.to : relation.from;
  return `${nameOf(graph, start, lang)} ${verbTo(relation, start, lang)} ${nameOf(graph, end, lang)}`;
}

/** The verb of a relation read from one of its ends to the other. */
export function verbTo(relation: Relation, start: NodeId, lang: Language): string {
  const verb = verbWords[lang][relation.verb];
  return (start === relation.from ? verb?.forward : verb?.backward) ?? relation.verb;
}

/** Everything that ties two nodes, each way of saying it once: "ACDM supports, reports to AMMDM". */
export function tieClauses(graph: Graph, tie: Tie, lang: Language): string[] {
  const byEnds = new Map<string, Relation[]>();
  for (const relation of tie.because) {
    const ends = `${relation.from}>${relation.to}`;
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), relation]);
  }
  return [...byEnds.values()].flatMap((relations) => {
    const [first] = relations;
    if (!first) return [];
    const verbs = [...new Set(relations.map((relation) => verbTo(relation, relation.from, lang)))];
    return [`${nameOf(graph, first.from, lang)} ${verbs.join(', ')} ${nameOf(graph, first.to, lang)}`];
  });
}

/** The steps of a path as clauses, each beginning where the last one ended. */
export function pathClauses(graph: Graph, start: NodeId, path: readonly Hop[], lang: Language): string[] {
  return path.map(({ because }, index) => clauseOf(graph, because, lang, path[index - 1]?.to ?? start));
}

function nameOf(graph: Graph, id: NodeId, lang: Language): string {
  const node = nodeOf(graph, id);
  return node.kind === 'sector' || node.kind === 'pillar' ? fullName(node, lang).text : shortName(node, lang);
}
