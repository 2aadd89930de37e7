import type { Source } from '../../model/schema.ts';
import type { Messages } from '../../text/en.ts';
import { paperWords } from '../../text/paper.ts';
import { sourceDate } from '../labels.ts';
import type { Language } from '../View.ts';
import type { List } from './lists.ts';

/** A source as a footnote: title, publisher, date, kind and address. */
export function sourceLine(source: Source, words: Messages): string {
  const said = paperWords[words.lang as Language];
  const kind = [words.sourceKinds[source.kind], source.reproduces && words.reproduces(source.reproduces)].filter(Boolean).join('; ');
  const event = !source.date && source.eventDate ? words.sourceEvent(words.date(source.eventDate)) : sourceDate(source, words);
  return [`${source.title}. ${source.publisher ?? said.noPublisher}, ${event} (${kind})`, source.url].filter(Boolean).join(' ');
}

/** The sources, numbered in their order. */
export function sourceList(sources: readonly Source[], size: number, words: Messages): List {
  const said = paperWords[words.lang as Language];
  return {
    name: said.sources,
    columns: [{ head: said.columns.number }, { head: said.columns.source, share: 1 }],
    rows: sources.map((source, index) => [{ text: `${index + 1}` }, { text: sourceLine(source, words) }]),
    size,
    least: size * 33,
  };
}
