import { type Graph, wholeOf } from '../model/graph.ts';
import type { Citation, NodeId } from '../model/schema.ts';
import type { Change } from '../query/changes.ts';
import { SPLIT_OFF } from '../query/successors.ts';
import { dayWords } from '../text/day.ts';
import type { Messages } from '../text/en.ts';
import { verbWords } from '../text/verbs.ts';
import { publisherShort, sourceDate } from './labels.ts';
import { shortName } from './naming.ts';
import type { Language } from './View.ts';

/** When, in words: a date as precise as it is known, or the bounds of a source without one. */
export function whenWords({ date, notAfter }: { date: string; notAfter?: string }, words: Messages): string {
  return notAfter ? dayWords[words.lang as Language].between(words.date(date), words.date(notAfter)) : words.date(date);
}

/** When something changed, or that it is only known when it was first said. */
export function datedWords(change: Change, words: Messages): string {
  const when = whenWords(change, words);
  const isFirst = change.kind === 'first-said' || change.kind === 'seen';
  return isFirst ? `${dayWords[words.lang as Language].kinds['first-said']} ${when}` : when;
}

/** What happened, between the names of what it happened to and what came of it. */
export function howWords({ kind, because }: Change, words: Messages): string {
  const lang = words.lang as Language;
  const said = dayWords[lang];
  const [first] = because;
  if (!first || !('verb' in first)) return said.founded;
  if (first.kind === 'succeeds') return first.role === SPLIT_OFF ? said.splitOff : kind === 'split' ? said.splitInto : said.became;
  const verb = verbWords[lang][first.verb]?.forward ?? first.verb;
  return kind === 'ended' ? said.ended(verb) : verb;
}

/** A source in a few words: who says it and when. */
export function sourceWords(graph: Graph, { source: id }: Citation, words: Messages): string {
  const source = graph.sources.get(id);
  return source ? [publisherShort(source) ?? source.title, sourceDate(source, words)].join(', ') : id;
}

/** Changes as plain text, a line each, for a mail or a memo. */
export function changesText(graph: Graph, changes: readonly Change[], words: Messages): string {
  const nameOf = (id: NodeId) => {
    const node = wholeOf(graph).nodes.get(id);
    return node ? shortName(node, words.lang as Language) : id;
  };
  return changes
    .map((change) => {
      const told = [nameOf(change.subject), howWords(change, words), words.list(change.objects.map(nameOf))].filter(Boolean).join(' ');
      const sources = [...new Set(change.citations.map((citation) => sourceWords(graph, citation, words)))];
      return `${datedWords(change, words)}: ${told} (${sources.join('; ')})`;
    })
    .join('\n');
}
