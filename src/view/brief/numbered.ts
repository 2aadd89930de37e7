import type { Graph } from '../../model/graph.ts';
import type { Citation, Source } from '../../model/schema.ts';
import { briefWords } from '../../text/brief.ts';
import { chainWords } from '../../text/chain.ts';
import { citationWords } from '../../text/citation.ts';
import type { Messages } from '../../text/en.ts';
import type { Piece } from '../sentence.ts';
import type { Language } from '../View.ts';
import type { BriefBlock, BriefFootnote, BriefLine, BriefPiece, BriefSection } from './Brief.ts';
import { placesInWords } from './placesInWords.ts';

/** A piece as it is drafted: with its citations, before these have numbers. */
export interface DraftPiece extends Piece {
  lang?: Language;
}
export type DraftLine = BriefLine<DraftPiece>;
export type DraftBlock = BriefBlock<DraftPiece>;
export type DraftSection = BriefSection<DraftPiece>;

/** Numbers the sources of a draft in the order in which a reader meets them, each source once with all its places. */
export function numbered(
  graph: Graph,
  draft: readonly DraftSection[],
  words: Messages,
): { sections: BriefSection[]; footnotes: BriefFootnote[] } {
  const places = new Map<string, Set<string>>();
  const numberOf = ({ source, locator }: Citation): number => {
    const known = places.get(source) ?? new Set();
    places.set(source, known.add(locator));
    return [...places.keys()].indexOf(source) + 1;
  };
  const piece = ({ citations = [], ...rest }: DraftPiece): BriefPiece => {
    const notes = [...new Set(citations.map(numberOf))].sort((a, b) => a - b);
    return notes.length > 0 ? { ...rest, notes } : rest;
  };
  const line = (pieces: DraftLine): BriefLine => pieces.map(piece);
  const block = (drafted: DraftBlock): BriefBlock => {
    if (drafted.form === 'text') return { ...drafted, line: line(drafted.line) };
    if (drafted.form === 'list') return { ...drafted, items: drafted.items.map(line) };
    if (drafted.form === 'group') return { ...drafted, lines: drafted.lines.map(line) };
    return { ...drafted, rows: drafted.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.map(line)) })) };
  };
  const sections = draft.map((section) => ({ ...section, blocks: section.blocks.map(block) }));
  const footnotes = [...places].map(([source, locators], index) => footnoteOf(graph, source, [...locators], index + 1, words));
  return { sections, footnotes };
}

function footnoteOf(graph: Graph, id: string, locators: readonly string[], number: number, words: Messages): BriefFootnote {
  const source = graph.sources.get(id);
  if (!source) throw new Error(`no source "${id}"`);
  const lang = words.lang as Language;
  const { title, publisher, kind, reproduces, url, language } = source;
  return {
    number,
    source: id,
    publisher: publisher ?? capitalised(citationWords[lang].noPublisher),
    title,
    lang: language,
    date: dateOf(source, words),
    places: placesInWords(locators),
    kind,
    kindWords: [words.sourceKinds[kind], reproduces && words.reproduces(reproduces)].filter(Boolean).join('; '),
    ...(url && { url }),
  };
}

/** The date of a source, or of the event that it reports, or within what bounds it was written; or that it is undated. */
function dateOf({ date, eventDate, notBefore, notAfter }: Source, words: Messages): string {
  if (date) return words.date(date);
  const lang = words.lang as Language;
  const event = eventDate && words.sourceEvent(words.date(eventDate));
  const { between, after, before } = chainWords[lang];
  const bounds =
    notBefore && notAfter
      ? between(words.date(notBefore), words.date(notAfter))
      : notBefore
        ? after(words.date(notBefore))
        : notAfter && before(words.date(notAfter));
  return [bounds || briefWords[lang].noDate, event].filter(Boolean).join(', ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
