import type { Labels } from '../layout/placed.ts';
import type { ChartPlan } from '../layout/plan.ts';
import { type Graph, nodeOf } from '../model/graph.ts';
import type { Source } from '../model/schema.ts';
import { facts } from '../query/facts.ts';
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

/** The words of the structure chart. */
export function labelsOf(graph: Graph, words: Messages, plan?: ChartPlan): Labels {
  const lang = words.lang as Language;
  return {
    short: (id) => shortName(nodeOf(graph, id), lang),
    full: (id) => fullName(nodeOf(graph, id), lang).text,
    facts: (id) => factLine(graph, id, words),
    source: (because) => {
      const source = graph.sources.get(because.citations[0]?.source ?? '');
      return source ? [publisherShort(source) ?? source.title, sourceDate(source, words)].join(', ') : '';
    },
    badges: (id) => badgesOf(graph, id, plan),
    band: (pillar) => words.pillars[pillar],
  };
}
