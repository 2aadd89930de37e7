/** The lists at the end of the atlas: where every body stands, what abbreviations mean, what each agency answers for. */
import { type Graph, nodeOf, relationsFrom } from '../../model/graph.ts';
import type { Citation, NodeId, OrgNode, Source } from '../../model/schema.ts';
import { focalPoints } from '../../query/focalPoints.ts';
import { superiors } from '../../query/superiors.ts';
import type { Messages } from '../../text/en.ts';
import { paperWords } from '../../text/paper.ts';
import { fullName, shortName } from '../naming.ts';
import type { Language } from '../View.ts';
import type { Cell, List } from './lists.ts';
import type { Place } from './paperCharts.ts';

/** A body in the index. */
export interface IndexEntry {
  node: OrgNode;
  /** Nothing for a body that is not drawn. */
  place: Place | undefined;
  /** The agencies that answer, and at what level they are named. */
  focal: string;
  /** Numbers of the sources that name it, its superiors and its focal point. */
  sources: number[];
}

const LOCALES = { en: 'en-GB', id: 'id-ID' } as const;

/** Every body in the order of its abbreviation, the verified or the others; sources not yet numbered are numbered on the way. */
export function indexEntries(
  graph: Graph,
  {
    status,
    places,
    numberOf,
    words,
  }: { status: OrgNode['status']; places: ReadonlyMap<NodeId, Place>; numberOf: (source: string) => number; words: Messages },
): IndexEntry[] {
  const lang = words.lang as Language;
  const said = paperWords[lang];
  const order = new Intl.Collator(LOCALES[lang], { numeric: true });
  return graph.dataset.nodes
    .filter((node) => node.kind === 'body' && node.status === status)
    .sort((a, b) => order.compare(shortName(a, lang), shortName(b, lang)) || order.compare(a.id, b.id))
    .map((node) => {
      const answer = focalPoints(graph, node.id)[0];
      const names = [...new Set(answer?.statements.map(({ agency }) => shortName(nodeOf(graph, agency), lang)))];
      const level = answer ? said.level[answer.level] : '';
      const focal = answer ? `${names.join(', ')}${level ? ` (${level})` : ''}` : said.none;
      const cited: Citation[] = [
        ...node.citations,
        ...superiors(graph, node.id).flatMap(({ because: [first] }) => first?.citations ?? []),
        ...(answer?.statements.flatMap(({ because }) => because.citations) ?? []),
      ];
      const sources = [...new Set(cited.map(({ source }) => numberOf(source)))].sort((a, b) => a - b);
      return { node, place: places.get(node.id), focal, sources };
    });
}

/** Numbers sources in the order in which they are asked for. */
export function numbering(graph: Graph): { numberOf: (source: string) => number; sources: () => Source[] } {
  const numbers = new Map<string, number>();
  return {
    numberOf: (source) => {
      const known = numbers.get(source) ?? numbers.size + 1;
      numbers.set(source, known);
      return known;
    },
    sources: () => [...numbers.keys()].flatMap((id) => graph.sources.get(id) ?? []),
  };
}

/** The index as a list; what is not verified has no place. */
export function indexList(entries: readonly IndexEntry[], words: Messages, size: number, name: string): List {
  const lang = words.lang as Language;
  const said = paperWords[lang];
  const { columns } = said;
  const isPlaced = entries.some(({ place }) => place);
  const rows = entries.map(({ node, place, focal, sources }): Cell[] => [
    { text: shortName(node, lang), strong: true },
    nameCell(node, lang),
    ...(isPlaced
      ? [{ text: place ? said.place(place.page, place.cell) : '–', strong: true }]
      : [{ text: node.pillar ? words.pillarsShort[node.pillar] : '' }]),
    { text: focal },
    ...(isPlaced ? [{ text: sources.join(', ') }] : []),
  ]);
  return {
    name,
    columns: [
      { head: columns.abbreviation },
      { head: columns.name, share: 5 },
      { head: isPlaced ? columns.place : columns.pillar },
      { head: columns.focal, share: 2.9 },
      ...(isPlaced ? [{ head: columns.sources, share: 1.7 }] : []),
    ],
    rows,
    size,
    least: size * 58,
  };
}

function nameCell(node: OrgNode, lang: Language): Cell {
  const full = fullName(node, lang);
  return { text: full.text, ...(full.lang !== lang && { lang: full.lang }) };
}

/** What abbreviations other than those of bodies mean: agencies, documents, funds, groups, partners. */
export function abbreviationList(graph: Graph, words: Messages, size: number): List {
  const lang = words.lang as Language;
  const said = paperWords[lang];
  const order = new Intl.Collator(LOCALES[lang], { numeric: true });
  const rows = graph.dataset.nodes
    .filter(
      (node) => node.kind !== 'body' && node.status === 'verified' && node.abbreviation && node.abbreviation !== fullName(node, lang).text,
    )
    .sort((a, b) => order.compare(a.abbreviation ?? '', b.abbreviation ?? '') || order.compare(a.id, b.id))
    .map((node): Cell[] => [{ text: node.abbreviation ?? '', strong: true }, nameCell(node, lang), { text: words.kinds[node.kind] }]);
  const { abbreviation, name, kind } = said.columns;
  return {
    name: said.parts.abbreviations,
    columns: [{ head: abbreviation }, { head: name, share: 1 }, { head: kind }],
    rows,
    size,
    least: size * 42,
  };
}

/** Each agency that a source names for something, with what it is named for and where that stands. */
export function agencyList(graph: Graph, places: ReadonlyMap<NodeId, Place>, words: Messages, size: number): List {
  const lang = words.lang as Language;
  const said = paperWords[lang];
  const order = new Intl.Collator(LOCALES[lang]);
  const rows = graph.dataset.nodes
    .filter(({ kind }) => kind === 'agency')
    .flatMap((node): { short: string; cells: Cell[] }[] => {
      const named = [...new Set(relationsFrom(graph, node.id, 'focalPointFor').map(({ to }) => to))];
      if (named.length === 0) return [];
      const told = named.map((id) => {
        const place = places.get(id);
        return `${shortName(nodeOf(graph, id), lang)}${place ? ` (${said.place(place.page, place.cell)})` : ''}`;
      });
      const short = shortName(node, lang);
      return [{ short, cells: [{ text: short, strong: true }, nameCell(node, lang), { text: told.join('; ') }] }];
    })
    .sort((a, b) => order.compare(a.short, b.short))
    .map(({ cells }) => cells);
  const { agency, name, answersFor } = said.columns;
  return {
    name: said.parts.agencies,
    columns: [{ head: agency }, { head: name, share: 1 }, { head: answersFor, share: 1.15 }],
    rows,
    size,
    least: size * 58,
  };
}
