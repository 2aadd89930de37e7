import type { Graph } from '../model/graph.ts';
import { PILLARS } from '../model/schema.ts';
import type { Messages } from '../text/en.ts';
import { linksWords } from '../text/links.ts';
import { fullName, shortName } from './naming.ts';
import type { Language } from './View.ts';

/** What a row is called: its sector, its ministerial body, or that it is of the whole pillar. */
export function rowName(graph: Graph, row: string, words: Messages): string {
  const lang = words.lang as Language;
  const node = graph.nodes.get(row);
  if (node) return node.kind === 'sector' ? fullName(node, lang).text : shortName(node, lang);
  return row === 'common-wide' ? words.pillars.common : linksWords[lang].wide;
}

/** What a row is called away from its pillar: whose whole it is of. */
export function rowNameApart(graph: Graph, row: string, words: Messages): string {
  const pillar = PILLARS.find((each) => row === `${each}-wide`);
  if (!pillar || pillar === 'common') return rowName(graph, row, words);
  return linksWords[words.lang as Language].wideOf(words.pillarsShort[pillar]);
}
