import MiniSearch from 'minisearch';
import { type Graph, relationsFrom, relationsTo } from '../model/graph.ts';
import type { Basis, NodeId, NodeKind, OrgNode, Tier } from '../model/schema.ts';
import { successors } from './successors.ts';

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

const IN_WORDS = /[a-z0-9+]/;

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

/**
 * How a name is known: an abbreviation means more than a full or short name, that more than an alias or an everyday word.
 * Last comes who deals with a topic that was named.
 */
const RANKS = { abbreviation: 0, name: 1, alias: 2, sectorKeyword: 3, keyword: 4, ofTopic: 5 } as const;
/** What took the place of an agency stands right behind it. */
const SUCCESSOR_BEHIND = 0.6;

/** How high a body stands, from 0 to 1; a body without a tier is an organ of ASEAN as a whole. */
const TIER_STANDING: Record<Tier | 'none', number> = {
  leaders: 1,
  coordinating: 0.95,
  council: 0.9,
  ministerial: 0.8,
  'senior-officials': 0.6,
  none: 0.6,
  working: 0.3,
};
/** What an agency is named for weighs by how much that holds. */
const NAMED_FOR: Partial<Record<NodeKind, number>> = { pillar: 5, sector: 2 };

const isSourced = ({ basis }: { basis: Basis }) => basis !== 'unverified';

/** From 0 to 1: what of two equal hits is more likely meant. A body by its tier, then by how much is said of it; an agency by what it answers for today. */
function standingOf(graph: Graph, node: OrgNode): number {
  if (node.kind === 'body') {
    const said = [...(graph.outgoing.get(node.id) ?? []), ...(graph.incoming.get(node.id) ?? [])].filter(isSourced).length;
    const high = TIER_STANDING[node.tier ?? 'none'] * (node.type === 'partner-format' ? 0.5 : 1);
    return 0.95 * high + 0.05 * Math.min(1, said / 30);
  }
  if (node.kind !== 'agency') return KIND_WEIGHT[node.kind] / KIND_WEIGHT.sector;
  if (successors(graph, node.id).length > 0) return 0.1;
  const duties = relationsFrom(graph, node.id, 'focalPointFor').filter(isSourced);
  const named = duties.reduce((sum, { to }) => sum + (NAMED_FOR[graph.nodes.get(to)?.kind ?? 'body'] ?? 1), 0);
  return 0.5 + 0.25 * Math.min(1, named / 5);
}

interface KnownName {
  id: NodeId;
  rank: number;
  name: string;
  /** The lengths of `name` at which a word ends. */
  wordEnds: number[];
  weight: number;
  /** Whether it comes up by its first letters. */
  begins: boolean;
}

function namesOf(node: OrgNode): KnownName[] {
  const keyword = node.kind === 'sector' ? RANKS.sectorKeyword : RANKS.keyword;
  const kindWeight = KIND_WEIGHT[node.kind];
  return [
    ...[node.abbreviation, node.id].map((name) => ({ rank: RANKS.abbreviation, name })),
    ...[node.name.en, node.name.id, node.shortName?.en, node.shortName?.id].map((name) => ({ rank: RANKS.name, name })),
    ...(node.aliases ?? []).map((name) => ({ rank: RANKS.alias, name })),
    ...(node.keywords ?? []).map((name) => ({ rank: keyword, name })),
  ].flatMap(({ rank, name }) => {
    if (!name) return [];
    // A topic comes first by its own name; other names of many topics begin with ASEAN like those of the bodies.
    const weight = rank === RANKS.alias ? Math.min(1, kindWeight) : kindWeight;
    // Of everyday words only those of an agency are begun: they are the title of its head.
    const begins = weight >= LEAST_WEIGHT_BEGUN && (rank <= RANKS.alias || node.kind === 'agency');
    return [{ id: node.id, rank, name: squeeze(name), wordEnds: begins ? wordEndsOf(fold(name)) : [], weight, begins }];
  });
}

/** Where words end in a folded name once it is squeezed, as lengths. */
function wordEndsOf(folded: string): number[] {
  const ends: number[] = [];
  let length = 0;
  for (const character of folded) {
    if (!IN_WORDS.test(character)) {
      if (length > (ends.at(-1) ?? 0)) ends.push(length);
    } else length += 1;
  }
  return [...ends, length];
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

/** Who deals with a topic: its ministers and senior officials, and the agencies that are named for it. */
function bodiesOfTopics(graph: Graph): Map<NodeId, NodeId[]> {
  const found = new Map<NodeId, NodeId[]>();
  for (const { id, kind, tier, type, sectors = [] } of graph.dataset.nodes) {
    if (kind === 'sector') {
      const agencies = relationsTo(graph, id, 'focalPointFor').filter(isSourced);
      found.set(id, [...(found.get(id) ?? []), ...agencies.map(({ from }) => from)]);
    }
    if (type === 'partner-format' || (tier !== 'ministerial' && tier !== 'senior-officials')) continue;
    for (const sector of sectors) found.set(sector, [...(found.get(sector) ?? []), id]);
  }
  return found;
}

/**
 * An index over abbreviations, both names, aliases and everyday words, which answers with the best hit first: an exact
 * abbreviation, then an exact name, alias or everyday word, then what begins like that, then an abbreviation with two
 * letters swapped, then words, beginnings of words and small typing errors anywhere in a name. Of equal hits the one that
 * a source confirms and that stands higher comes first. A topic brings its ministers, senior officials and agencies
 * along, an agency those that took its place.
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
  const beginnings = names.filter(({ begins }) => begins);
  const standing = new Map(nodes.map((node) => [node.id, standingOf(graph, node)]));
  const standsAt = (id: NodeId) => standing.get(id) ?? 0;
  const doubted = new Set(nodes.flatMap(({ id, status }) => (status === 'unverified' ? [id] : [])));
  const ofTopic = bodiesOfTopics(graph);
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

  const meant = (id: NodeId, rank: number): Hit => ({ id, score: 1e6 - rank + 0.3 * standsAt(id) - (doubted.has(id) ? 0.25 : 0) });
  const meaning = (query: string): Hit[] =>
    (exact.get(squeeze(query)) ?? []).flatMap(({ id, rank, weight }) => [
      // A group or partner of that name is less likely meant than what everybody calls so.
      meant(id, rank === RANKS.alias && weight < LEAST_WEIGHT_MEANT ? RANKS.ofTopic : rank),
      ...(rank <= RANKS.alias ? successors(graph, id).map(({ from }) => meant(from, rank + SUCCESSOR_BEHIND)) : []),
      ...(ofTopic.get(id) ?? []).map((body) => meant(body, RANKS.ofTopic)),
    ]);
  const beginning = (query: string): Hit[] => {
    const start = squeeze(query);
    if (start.length < 2) return [];
    return beginnings
      .filter(({ name }) => name.startsWith(start))
      .map(({ id, rank, name, wordEnds, weight }) => {
        const doubt = doubted.has(id) ? 3000 : 0;
        const wholeWord = wordEnds.includes(start.length) ? 1500 : 0;
        return { id, score: 1e5 * weight - rank * 1e4 - doubt + wholeWord + 1000 * standsAt(id) - name.length };
      });
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
  const containing = (query: string): Hit[] =>
    index
      .search(query)
      // A slip of the hand seldom takes the first letter: "kebencanaan" is not "perencanaan".
      .filter(({ queryTerms, terms }) => queryTerms.every((typed) => terms.some((term) => term[0] === typed[0])))
      .map(({ id, score }) => ({ id: id as NodeId, score }));
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
