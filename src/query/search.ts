import MiniSearch from 'minisearch';
import type { Graph } from '../model/graph.ts';
import type { NodeId, NodeKind, OrgNode } from '../model/schema.ts';

/** Lower case without accents and apostrophes; `+` and digits stay, since AMCA+3 is not AMCA. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘`]/g, '')
    .toLowerCase();
}

/** An abbreviation without its punctuation: `COP-AATHP`, `COP AATHP` and `copaathp` are the same. */
export function squeeze(text: string): string {
  return fold(text).replace(/[^a-z0-9+]/g, '');
}

/** What people mostly look for comes first among equals: a topic, then a body or ministry, partners and documents last. */
const KIND_WEIGHT: Record<NodeKind, number> = {
  sector: 1.8,
  pillar: 1.1,
  body: 1,
  agency: 1,
  office: 0.7,
  fund: 0.6,
  group: 0.5,
  instrument: 0.45,
  organisation: 0.4,
  state: 0.4,
};

/** Words with which people ask; they say nothing about what is asked for. */
const ASKING = new Set(
  'siapa siapakah apa apakah mana kepada untuk dan di yang dari tentang instansi penjuru melapor indonesia who what which whom is are the for of to in and about focal point national reports report alternate'.split(
    ' ',
  ),
);

export interface Hit {
  id: NodeId;
  /** Higher is better; comparable within one answer only. */
  score: number;
}

export type Search = (query: string, most?: number) => Hit[];

/** Partners and documents come up by their words; the first letters typed are those of a body, a ministry, an office, a topic. */
const LEAST_WEIGHT_BEGUN = 0.5;
/** Only these are meant when their abbreviation stands among other words: ASEAN is in most names. */
const LEAST_WEIGHT_MEANT = 0.7;

/** How a name is known: an abbreviation means more than a full or short name, that more than an alias or an everyday word. */
const RANKS = { abbreviation: 0, name: 1, alias: 2, sectorKeyword: 3, keyword: 4 } as const;
interface KnownName {
  id: NodeId;
  rank: number;
  name: string;
  weight: number;
}

function namesOf(node: OrgNode): KnownName[] {
  const keyword = node.kind === 'sector' ? RANKS.sectorKeyword : RANKS.keyword;
  return [
    ...[node.abbreviation, node.id].map((name) => ({ rank: RANKS.abbreviation, name })),
    ...[node.name.en, node.name.id, node.shortName?.en, node.shortName?.id].map((name) => ({ rank: RANKS.name, name })),
    ...(node.aliases ?? []).map((name) => ({ rank: RANKS.alias, name })),
    ...(node.keywords ?? []).map((name) => ({ rank: keyword, name })),
  ].flatMap(({ rank, name }) => (name ? [{ id: node.id, rank, name: squeeze(name), weight: KIND_WEIGHT[node.kind] }] : []));
}

function record(node: OrgNode) {
  return {
    id: node.id,
    abbreviation: [node.abbreviation, node.abbreviation && squeeze(node.abbreviation)].filter(Boolean).join(' '),
    en: node.name.en ?? '',
    id_: node.name.id ?? '',
    aliases: [node.shortName?.en, node.shortName?.id, ...(node.aliases ?? [])].filter(Boolean).join(' '),
    keywords: (node.keywords ?? []).join(' '),
  };
}

function wordsOf(text: string): string[] {
  return text.split(/[\s\-–—/(),.;:?!"“”]+/).filter(Boolean);
}

/** The best of several hits on the same node, best first. */
function bestOfEach(hits: readonly Hit[]): Hit[] {
  const best = new Map<NodeId, Hit>();
  for (const hit of hits) if (hit.score > (best.get(hit.id)?.score ?? Number.NEGATIVE_INFINITY)) best.set(hit.id, hit);
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/**
 * An index over abbreviations, both names, aliases and everyday words, which answers with the best hit first: an exact
 * abbreviation, then an exact name, alias or everyday word, then what begins like that, then an abbreviation with two
 * letters swapped, then words, beginnings of words and small typing errors anywhere in a name.
 */
export function buildSearch(graph: Graph): Search {
  const { nodes } = graph.dataset;
  const names = nodes.flatMap(namesOf);
  const exact = new Map<string, KnownName[]>();
  for (const known of names) {
    const same = exact.get(known.name);
    if (same) same.push(known);
    else exact.set(known.name, [known]);
  }
  const beginnings = names.filter(({ rank, weight }) => rank <= RANKS.alias && weight >= LEAST_WEIGHT_BEGUN);
  const index = new MiniSearch({
    fields: ['abbreviation', 'en', 'id_', 'aliases', 'keywords'],
    processTerm: fold,
    tokenize: wordsOf,
    searchOptions: {
      prefix: (term) => term.length >= 2,
      fuzzy: (term) => (term.length >= 4 ? 0.2 : false),
      boost: { abbreviation: 4, keywords: 2, en: 1.5, id_: 1.5 },
      combineWith: 'AND',
      boostDocument: (id) => KIND_WEIGHT[graph.nodes.get(id as NodeId)?.kind ?? 'body'],
    },
  });
  index.addAll(nodes.map(record));

  const meaning = (query: string): Hit[] => (exact.get(squeeze(query)) ?? []).map(({ id, rank }) => ({ id, score: 1e6 - rank }));
  const beginning = (query: string): Hit[] => {
    const start = squeeze(query);
    if (start.length < 2) return [];
    return beginnings
      .filter(({ name }) => name.startsWith(start))
      .map(({ id, rank, name, weight }) => ({ id, score: 1e5 * weight - rank * 1e4 - name.length }));
  };
  /** Two letters of an abbreviation typed in the wrong order. */
  const swapped = (query: string): Hit[] => {
    const letters = squeeze(query);
    if (letters.length < 4 || letters.length > 9) return [];
    return [...letters].flatMap((letter, at) => {
      const next = letters[at + 1];
      if (next === undefined || next === letter) return [];
      const known = exact.get(letters.slice(0, at) + next + letter + letters.slice(at + 2)) ?? [];
      return known.filter(({ rank }) => rank === RANKS.abbreviation).map(({ id }) => ({ id, score: 1e3 }));
    });
  };
  const containing = (query: string): Hit[] => index.search(query).map(({ id, score }) => ({ id: id as NodeId, score }));
  /** Where no one thing has all the words: an abbreviation among them counts most. */
  const containingSome = (query: string): Hit[] => [
    ...wordsOf(query)
      .flatMap((word) => exact.get(squeeze(word)) ?? [])
      .filter(({ rank, weight }) => rank === RANKS.abbreviation && weight >= LEAST_WEIGHT_MEANT)
      .map(({ id }) => ({ id, score: 1e6 })),
    ...index.search(query, { combineWith: 'OR' }).map(({ id, score }) => ({ id: id as NodeId, score })),
  ];
  const find = (query: string): Hit[] => bestOfEach([...meaning(query), ...beginning(query), ...swapped(query), ...containing(query)]);

  return (query, most = 12) => {
    if (!query.trim()) return [];
    const found = find(query);
    if (found.length > 0) return found.slice(0, most);
    const asked = wordsOf(query)
      .filter((word) => !ASKING.has(fold(word)))
      .join(' ');
    const answered = asked ? find(asked) : [];
    return (answered.length > 0 ? answered : bestOfEach(containingSome(asked || query))).slice(0, most);
  };
}
