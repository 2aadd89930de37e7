import { type Graph, relationsFrom } from '../model/graph.ts';
import { type NodeId, type OrgNode, TIERS } from '../model/schema.ts';
import { longestMatch, type Match } from './decode/match.ts';
import { nameIndexOf } from './decode/nameIndex.ts';
import type { How } from './decode/spellings.ts';
import { tokensOf } from './decode/tokens.ts';
import { markShouted, type Unknown, unknownCapitals } from './decode/unknownCapitals.ts';
import { successors } from './successors.ts';

/** What an abbreviation or a name can stand for. */
export interface Meaning {
  id: NodeId;
  /** Whether no source confirms that there is such a body. */
  isUnverified: boolean;
  /** What took its place. */
  successors: NodeId[];
}

/** A place in a text where something of the structure is named. */
export interface Mention {
  /** Where it stands: `text.slice(start, end)`. */
  start: number;
  end: number;
  text: string;
  kind: 'body' | 'agency' | 'other' | 'ambiguous';
  /** How it was known; `spelling` where a slip of the hand was put right. */
  how: How | 'spelling';
  /** All its meanings, the likeliest in this text first; one unless `kind` is `ambiguous`. */
  ids: NodeId[];
  meanings: Meaning[];
}

/** What was found in a text. */
export interface Decoded {
  /** Bodies and agencies, in the order of the text; they do not overlap. */
  mentions: Mention[];
  /** Pillars, instruments, partners and funds that were named by their abbreviation. */
  others: Mention[];
  /** Abbreviations that nothing in the data explains, each once. */
  unknown: Unknown[];
  /** How many characters were read, and how many were not. */
  read: number;
  left: number;
  /** How many words were read: the work grows with it. */
  words: number;
}

/** So many characters are read at most: eighty pages. */
export const READ_AT_MOST = 200_000;
/** How far back the end of a word is looked for. */
const LONGEST_WORD = 200;

/**
 * Finds every body and agency that a text names by abbreviation or name, in either language. The longest name counts;
 * an abbreviation with several meanings keeps them all. Never throws; the work grows with the length of the text.
 */
export function decode(graph: Graph, text: string, most: number = READ_AT_MOST): Decoded {
  const index = nameIndexOf(graph);
  const read = text.length <= most ? text.length : endOfWord(text, most);
  const part = text.slice(0, read);
  const tokens = tokensOf(part, (plain) => index.abbreviations.has(plain) || index.vocabulary.has(plain));
  markShouted(index, tokens, part);

  const found: { match: Match; mention: Mention }[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < tokens.length; ) {
    const match = longestMatch(index, tokens, at);
    if (match) {
      found.push({ match, mention: mentionOf(graph, part, match, tokens[match.first]?.start ?? 0, tokens[match.beyond - 1]?.end ?? 0) });
      for (let one = match.first; one < match.beyond; one += 1) taken.add(one);
    }
    at = match?.beyond ?? at + 1;
  }
  const all = found.map(({ mention }) => mention);
  return {
    mentions: likeliestFirst(
      graph,
      all.filter(({ kind }) => kind !== 'other'),
    ),
    others: all.filter(({ kind, text: written }) => kind === 'other' && written !== 'ASEAN'),
    unknown: unknownCapitals(index, tokens, (at) => taken.has(at), part),
    read,
    left: text.length - read,
    words: tokens.length,
  };
}

/** The end of the last whole word before `most`; `most` itself, but no half character, where one word is longer than any. */
function endOfWord(text: string, most: number): number {
  for (let end = most; end > Math.max(0, most - LONGEST_WORD); end -= 1) if (/\s/.test(text[end] ?? '')) return end;
  const code = text.charCodeAt(most - 1);
  return code >= 0xd800 && code <= 0xdbff ? most - 1 : most;
}

const BY_STRENGTH: readonly How[] = ['abbreviation', 'name', 'alias'];

function mentionOf(graph: Graph, text: string, { known, isSlip }: Match, start: number, end: number): Mention {
  const strongest = [...known].sort((a, b) => BY_STRENGTH.indexOf(a.how) - BY_STRENGTH.indexOf(b.how));
  const ids = [...new Set(strongest.map(({ id }) => id))];
  const nodes = ids.flatMap((id) => graph.nodes.get(id) ?? []);
  const isOpen = text[end] === ')' && text.slice(start, end).includes('(');
  const closed = isOpen ? end + 1 : end;
  return {
    start,
    end: closed,
    text: text.slice(start, closed),
    kind: kindOf(nodes),
    how: isSlip ? 'spelling' : (strongest[0]?.how ?? 'alias'),
    ids,
    meanings: nodes.map(({ id, status }) => ({
      id,
      isUnverified: status === 'unverified',
      successors: successors(graph, id).map(({ from }) => from),
    })),
  };
}

function kindOf(nodes: readonly OrgNode[]): Mention['kind'] {
  if (!nodes.some(({ kind }) => kind === 'body' || kind === 'agency')) return 'other';
  if (nodes.length > 1) return 'ambiguous';
  return nodes[0]?.kind === 'agency' ? 'agency' : 'body';
}

/** Weighs that the text names the same thing in another way against that it names something else of the sector. */
const NAMED_OUTRIGHT = 1000;

/** Orders the meanings of what is ambiguous by what else the text is about, then by how sure and how high they are. */
function likeliestFirst(graph: Graph, mentions: readonly Mention[]): Mention[] {
  const about = new Map<string, number>();
  const count = (key: string, by: number) => about.set(key, (about.get(key) ?? 0) + by);
  for (const { kind, ids } of mentions) {
    const [id] = ids;
    if (kind === 'ambiguous' || !id) continue;
    count(id, NAMED_OUTRIGHT);
    for (const sector of sectorsOf(graph, id)) count(sector, 1);
  }
  const weightOf = (id: NodeId) => (about.get(id) ?? 0) + sectorsOf(graph, id).reduce((sum, sector) => sum + (about.get(sector) ?? 0), 0);
  const rankOf = ({ id, isUnverified }: Meaning) => {
    const tier = graph.nodes.get(id)?.tier;
    return (isUnverified ? TIERS.length + 1 : 0) + (tier ? TIERS.indexOf(tier) : TIERS.length);
  };
  return mentions.map((mention) => {
    if (mention.kind !== 'ambiguous') return mention;
    const meanings = [...mention.meanings].sort((a, b) => weightOf(b.id) - weightOf(a.id) || rankOf(a) - rankOf(b));
    return { ...mention, meanings, ids: meanings.map(({ id }) => id) };
  });
}

/** The sectors of a body; of an agency those in which it answers for something. */
function sectorsOf(graph: Graph, id: NodeId): string[] {
  const own = graph.nodes.get(id)?.sectors ?? [];
  const duties = relationsFrom(graph, id, 'focalPointFor').flatMap(({ to }) => [to, ...(graph.nodes.get(to)?.sectors ?? [])]);
  return [...new Set([...own, ...duties.filter((to) => to.startsWith('sector-'))])];
}
