import fc from 'fast-check';
import { type Exporter, type ExporterId, exporters } from '../../src/export/exporters.ts';
import { type Part, selectPart } from '../../src/export/selection.ts';
import { buildGraph, type Graph } from '../../src/model/graph.ts';
import type { Dataset } from '../../src/model/schema.ts';
import { en } from '../../src/text/en.ts';
import { id } from '../../src/text/id.ts';
import { DEFAULT_VIEW, type Language } from '../../src/view/View.ts';
import { hostileDataset } from '../fixtures/hostileDatasets.ts';
import { publishedGraph } from '../fixtures/publishedGraph.ts';

/** How many generated datasets each format is read back on. */
const RUNS = 50;

/** The whole of a dataset, as it leaves the app. */
export function wholeOf(dataset: Dataset): Part {
  return selectPart(buildGraph(dataset), DEFAULT_VIEW, 'everything');
}

/** What is left when nothing passes the filters. */
export function emptyPart(graph: Graph = publishedGraph()): Part {
  return selectPart(graph, { ...DEFAULT_VIEW, pillar: ['apsc'], sector: ['sector-disaster'], tier: ['leaders'] }, 'shown');
}

export function exporterNamed(name: ExporterId): Exporter {
  const exporter = exporters.find((each) => each.id === name);
  if (!exporter) throw new Error(`there is no exporter "${name}"`);
  return exporter;
}

/** Writes a part as the menu would, whatever its size. */
export async function written(name: ExporterId, part: Part, lang: Language = 'en', separator: ',' | ';' = ','): Promise<string> {
  const content = await writtenBytes(name, part, lang, separator);
  if (typeof content !== 'string') throw new Error(`${name} is not text`);
  return content;
}

export async function writtenBytes(name: ExporterId, part: Part, lang: Language = 'en', separator: ',' | ';' = ',') {
  const write = await exporterNamed(name).load();
  return write(part, lang === 'en' ? en : id, { separator });
}

/** Runs `check` on 50 generated datasets with hostile words, in both languages by turns. */
export async function onHostileDatasets(check: (part: Part, lang: Language) => Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(hostileDataset, fc.constantFrom<Language>('en', 'id'), async (dataset, lang) => check(wholeOf(dataset), lang)),
    { numRuns: RUNS },
  );
}

/** Text as UTF-8 can hold it. */
export function whole(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}

/** Text as XML 1.0 can hold it: what it cannot hold is the replacement character. */
export function asXml(text: string): string {
  return [...whole(text)].map((character) => (isXml(character.codePointAt(0) ?? 0) ? character : '\uFFFD')).join('');
}

/** The production `Char` of XML 1.0. */
function isXml(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
