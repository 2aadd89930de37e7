import type { Graph } from '../model/graph.ts';
import type { Citation, NodeId } from '../model/schema.ts';
import type { Messages } from '../text/en.ts';
import { type Footnote, footnotesOf, numberOf } from './footnotes.ts';
import { sourceDate } from './labels.ts';

/** A piece of a sentence: words, the name of a node, or the place where its sources are numbered. */
export interface Piece {
  text: string;
  node?: NodeId;
  citations?: readonly Citation[];
}
/** A sentence that a painter can set with links and source numbers, and that reads as it stands when its texts are joined. */
export type Sentence = readonly Piece[];

/** The words of a sentence alone. */
export function plainText(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join('');
}

/** The words of a sentence with the numbers of its sources: `ACDM reports to AMMDM [1].` */
export function numberedText(sentence: Sentence, notes: ReadonlyMap<string, Footnote>): string {
  return sentence.map(({ text, citations = [] }) => `${text}${numbersOf(citations, notes)}`).join('');
}

function numbersOf(citations: readonly Citation[], notes: ReadonlyMap<string, Footnote>): string {
  const numbers = [...new Set(citations.flatMap((citation) => numberOf(notes, citation) ?? []))];
  return numbers.length > 0 ? ` ${numbers.map((number) => `[${number}]`).join('')}` : '';
}

/** The sources of sentences, numbered in the order in which they are first mentioned. */
export function sourcesOf(sentences: readonly Sentence[]): ReadonlyMap<string, Footnote> {
  return footnotesOf(sentences.flatMap((sentence) => sentence.flatMap(({ citations = [] }) => citations)));
}

/** A source as one line of plain text: publisher, title, date, place in it, and of what kind it is. */
export function sourceLine({ sources }: Graph, citation: Citation, words: Messages): string {
  const source = sources.get(citation.source);
  if (!source) return citation.locator;
  const { publisher, title, kind, reproduces } = source;
  const told = [publisher ?? words.publisherUnknown, title, sourceDate(source, words), citation.locator].join(', ');
  return `${told} (${[words.sourceKinds[kind], reproduces && words.reproduces(reproduces)].filter(Boolean).join('; ')})`;
}

/** Sentences as plain text to copy, a line each, with their numbered sources below under `heading`. */
export function copyText(graph: Graph, lines: readonly Sentence[], heading: string, words: Messages): string {
  const notes = sourcesOf(lines);
  const said = lines.map((line) => numberedText(line, notes));
  const sources = [...notes.values()].map((note) => `[${note.number}] ${sourceLine(graph, note, words)}`);
  return [...said, ...(sources.length > 0 ? ['', `${heading}:`, ...sources] : [])].join('\n');
}
