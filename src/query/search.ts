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

const SEARCHED_KINDS: ReadonlySet<NodeKind> = new Set(['body', 'sector', 'pillar', 'agency', 'office', 'fund', 'group', 'instrument']);
/** What people mostly look for comes first among equals. */
const KIND_WEIGHT: Partial<Record<NodeKind, number>> = {
  body: 1,
  agency: 1,
  sector: 1.15,
  pillar: 1.1,
  office: 0.7,
  fund: 0.6,
  group: 0.5,
  instrument: 0.45,
};

export interface Hit {
  id: NodeId;
  /** Higher is better; comparable within one answer only. */
  score: number;
}

export type Search = (query: string, most?: number) => Hit[];

function record(node: OrgNode) {
  return {
    id: node.id,
    abbreviation: [node.abbreviation, node.abbreviation && squeeze(node.abbreviation)].filter(Boolean).join(' '),
    en: node.name.en ?? '',
    id_: node.name.id ?? '',
    aliases: (node.aliases ?? []).join(' '),
    keywords: (node.keywords ?? []).join(' '),
  };
}

/** The names that, typed in full, mean exactly this node. */
function exactNames(node: OrgNode): { rank: number; name: string }[] {
  return [
    ...[node.abbreviation, node.id].map((name) => ({ rank: 0, name })),
    ...[node.name.en, node.name.id].map((name) => ({ rank: 1, name })),
    ...(node.aliases ?? []).map((name) => ({ rank: 2, name })),
    ...(node.keywords ?? []).map((name) => ({ rank: node.kind === 'sector' ? 3 : 4, name })),
  ].flatMap(({ rank, name }) => (name ? [{ rank, name: squeeze(name) }] : []));
}

/**
 * An index over abbreviations, both names, aliases and everyday words, which answers with the best hit first: an exact
 * abbreviation, then an exact name, alias or everyday word, then words, beginnings of words and small typing errors.
 */
export function buildSearch(graph: Graph): Search {
  const nodes = graph.dataset.nodes.filter((node) => SEARCHED_KINDS.has(node.kind));
  const exact = new Map<string, { id: NodeId; rank: number }[]>();
  for (const node of nodes)
    for (const { rank, name } of exactNames(node)) {
      const known = exact.get(name);
      if (!known) exact.set(name, [{ id: node.id, rank }]);
      else if (!known.some((each) => each.id === node.id)) known.push({ id: node.id, rank });
    }
  const index = new MiniSearch({
    fields: ['abbreviation', 'en', 'id_', 'aliases', 'keywords'],
    processTerm: fold,
    tokenize: (text) => text.split(/[\s\-–—/(),.;:"“”]+/).filter(Boolean),
    searchOptions: {
      prefix: (term) => term.length >= 2,
      fuzzy: (term) => (term.length >= 4 ? 0.2 : false),
      boost: { abbreviation: 4, keywords: 2, en: 1.5, id_: 1.5 },
      combineWith: 'AND',
      boostDocument: (id) => KIND_WEIGHT[graph.nodes.get(id as NodeId)?.kind ?? 'body'] ?? 0.5,
    },
  });
  index.addAll(nodes.map(record));
  return (query, most = 12) => {
    if (!query.trim()) return [];
    const whole = exact.get(squeeze(query)) ?? [];
    const certain = [...whole].sort((a, b) => a.rank - b.rank).map(({ id, rank }) => ({ id, score: 1e6 - rank }));
    const all = index.search(query);
    const found = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
    const taken = new Set(certain.map(({ id }) => id));
    return [...certain, ...found.filter((hit) => !taken.has(hit.id)).map((hit) => ({ id: hit.id as NodeId, score: hit.score }))].slice(
      0,
      most,
    );
  };
}
