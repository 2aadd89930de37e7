import type { Graph } from '../model/graph.ts';
import type { FocalAnswer } from '../query/focalPoints.ts';
import type { Messages } from '../text/en.ts';
import { shortName } from './naming.ts';
import type { Language } from './View.ts';

/** At what level an answer is given, in words. */
export function levelWords(graph: Graph, answer: FocalAnswer, words: Messages): string {
  const lang = words.lang as Language;
  const names = [...new Set(answer.statements.map(({ namedFor }) => namedFor))].map((id) => {
    const node = graph.nodes.get(id);
    return node ? shortName(node, lang) : id;
  });
  return words.focalLevel[answer.level](words.list(names));
}
