import type { Labels } from '../layout/placed.ts';
import type { ChartPlan } from '../layout/plan.ts';
import { type Graph, nodeOf, wholeOf } from '../model/graph.ts';
import type { Source } from '../model/schema.ts';
import { facts } from '../query/facts.ts';
import { successors } from '../query/successors.ts';
import type { Messages } from '../text/en.ts';
import { badgesOf } from './badges.ts';
import { fullName, shortName } from './naming.ts';
import type { Language } from './View.ts';

/** The date that a source speaks for, in words. */
export function sourceDate(source: Source, words: Messages): string {
  if (source.date) return words.date(source.date);
  if (source.eventDate) return words.date(source.eventDate);
  if (source.notBefore && source.notAfter) return words.sourceWindow(words.date(source.notBefore), words.date(source.notAfter));
  return words.sourceUndated;
}

/** The publisher as people call it: what stands in brackets after a long name. */
export function publisherShort({ publisher }: Source): string | undefined {
  return publisher ? (/\(([^)]+)\)$/.exec(publisher)?.[1] ?? publisher) : undefined;
}

/** What is known of a body in a few words: founding year and frequency. */
export function factLine(graph: Graph, id: string, words: Messages): string {
  return facts(graph, id, 'founded', 'meets')
    .facts.flatMap((fact) => {
      if (typeof fact.value !== 'string') return [];
      return [fact.about === 'founded' ? words.foundedShort(words.date(fact.value)) : words.frequency(fact.value, fact.qualifier)];
    })
    .join(' · ');
}

/** What took an agency's place on the graph's day or since, in a few words; nothing where it goes on. */
export function successorWords(graph: Graph, id: string, words: Messages): string | undefined {
  const taken = successors(graph, id);
  if (taken.length === 0) return undefined;
  const names = taken.map(({ from }) => shortName(nodeOf(wholeOf(graph), from), words.lang as Language));
  const since = taken.map((relation) => relation.since).find(Boolean);
  return words.nowCalled(words.list(names), since ? words.date(since) : '');
}

function remembered<Key, Value>(look: (key: Key) => Value): (key: Key) => Value {
  const values = new Map<Key, Value>();
  return (key) => {
    const value = values.get(key) ?? look(key);
    values.set(key, value);
    return value;
  };
}

/** The words of the structure chart. */
export function labelsOf(graph: Graph, words: Messages, plan?: ChartPlan): Labels {
  // Words and counts give things their room; on a chosen day everything keeps the room that it has in the whole.
  const whole = wholeOf(graph);
  const lang = words.lang as Language;
  // Asked again at every layout.
  return {
    short: remembered((id) => shortName(nodeOf(whole, id), lang)),
    full: remembered((id) => fullName(nodeOf(whole, id), lang).text),
    facts: remembered((id) => factLine(whole, id, words)),
    source: remembered((because) => {
      const source = graph.sources.get(because.citations[0]?.source ?? '');
      const said = source && [publisherShort(source) ?? source.title, sourceDate(source, words)].join(', ');
      return [said, successorWords(graph, because.from, words)].filter(Boolean).join(' · ');
    }),
    badges: remembered((id) => badgesOf(whole, id, plan?.rowOf.get(id))),
    band: (pillar) => words.pillars[pillar],
  };
}
