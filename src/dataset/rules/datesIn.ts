import type { Dataset } from '../../model/schema.ts';

/** A stretch of time in a dataset: where its two ends stand, earlier first. */
export interface DatePair {
  path: string;
  first: readonly [key: string, date: string | undefined];
  second: readonly [key: string, date: string | undefined];
}

/** Every pair of dates that has an order. */
export function* datePairsIn(dataset: Dataset): Generator<DatePair> {
  for (const [index, { notBefore, notAfter, eventDate, date }] of dataset.sources.entries()) {
    yield { path: `sources[${index}]`, first: ['notBefore', notBefore], second: ['notAfter', notAfter] };
    yield { path: `sources[${index}]`, first: ['eventDate', eventDate], second: ['date', date ?? undefined] };
  }
  for (const [index, node] of dataset.nodes.entries())
    for (const [place, { since, until, about, value }] of (node.facts ?? []).entries()) {
      const path = `nodes[${index}].facts[${place}]`;
      yield { path, first: ['since', since], second: ['until', until] };
      if (about === 'period' && typeof value === 'string') {
        const [start, end] = value.split('/');
        yield { path, first: ['value', start], second: ['value', end] };
      }
    }
  for (const [index, { since, until }] of dataset.relations.entries())
    yield { path: `relations[${index}]`, first: ['since', since], second: ['until', until] };
  for (const [index, { start, end }] of dataset.meetings.entries())
    yield { path: `meetings[${index}]`, first: ['start', start], second: ['end', end] };
}

/** Every single date. */
export function* datesIn(dataset: Dataset): Generator<{ path: string; date: string }> {
  yield { path: 'asOf', date: dataset.asOf };
  for (const { path, first, second } of datePairsIn(dataset))
    for (const [key, date] of [first, second]) if (date !== undefined) yield { path: `${path}.${key}`, date };
  for (const [index, node] of dataset.nodes.entries())
    for (const [place, { about, value }] of (node.facts ?? []).entries())
      if (typeof value === 'string' && (about === 'founded' || about === 'first-meeting' || about === 'date'))
        yield { path: `nodes[${index}].facts[${place}].value`, date: value };
  for (const [index, relation] of dataset.relations.entries())
    for (const key of ['confirmedOn', 'seenOn'] as const) {
      const date = relation[key];
      if (date !== undefined) yield { path: `relations[${index}].${key}`, date };
    }
  for (const [index, post] of dataset.posts.entries())
    for (const [place, { seenOn }] of post.holders.entries()) yield { path: `posts[${index}].holders[${place}].seenOn`, date: seenOn };
}
