import { type Graph, nodeOf, relationsFrom, relationsTo } from '../model/graph.ts';
import type { NodeId, Relation } from '../model/schema.ts';
import { isUpward } from '../query/ties.ts';
import { type Way, waysUp } from '../query/waysUp.ts';
import { chainWords } from '../text/chain.ts';
import type { Messages } from '../text/en.ts';
import { focalSentences } from './focalInWords.ts';
import { firstName, namePiece, predicate, relationSentence } from './relationInWords.ts';
import { copyText, type Piece, plainText, type Sentence } from './sentence.ts';
import type { Language } from './View.ts';

/** A body's place and its focal point, said in sentences. */
export interface ChainInWords {
  /** That there are several ways up; none where there is one, or none. */
  lead?: Sentence;
  /** Each way up, ending where no source names the next step. */
  ways: Sentence[];
  /** What a source says of its superior that is no reporting line, where none is stated. */
  beside?: Sentence;
  /** Who in Indonesia answers for it. */
  focal: Sentence[];
  /** That something no source confirms is left out. */
  leftOut?: Sentence;
}

/** What stands in a chain of bodies; of anything else only the focal point is said. */
const CHAIN_KINDS: ReadonlySet<string> = new Set(['body', 'office', 'group']);
/** What can have a focal point. */
const ANSWERED: ReadonlySet<string> = new Set(['body', 'office', 'group', 'sector', 'pillar']);

/**
 * The ways up from `id` and its focal point, in sentences. `graph` decides what is said; what `whole` holds beyond it,
 * unverified, is counted. Empty for what has neither a chain nor a focal point.
 */
export function chainInWords(graph: Graph, id: NodeId, words: Messages, whole: Graph = graph): ChainInWords {
  const { kind } = nodeOf(graph, id);
  if (!ANSWERED.has(kind)) return { ways: [], focal: [] };
  const said = chainWords[words.lang as Language];
  const ways = CHAIN_KINDS.has(kind) ? waysUp(graph, id) : [];
  const hidden = claimsAbout(whole, id).length - claimsAbout(graph, id).length;
  const beside = besideTheChain(graph, id, ways, words);
  return {
    ...(ways.length > 1 && { lead: [{ text: said.ways(namePiece(graph, id, words).text, ways.length) }] }),
    ways: ways.map((way) => wayUp(graph, id, way, words)),
    ...(beside && { beside }),
    focal: focalSentences(graph, id, words),
    ...(hidden > 0 && { leftOut: [{ text: said.leftOut(hidden) }] }),
  };
}

/** Everything said, in order. */
export function chainSentences({ lead, ways, beside, focal, leftOut }: ChainInWords): Sentence[] {
  return [...(lead ? [lead] : []), ...ways, ...(beside ? [beside] : []), ...focal, ...(leftOut ? [leftOut] : [])];
}

/** The chain as plain text to copy, with its sources numbered below. */
export function chainText(graph: Graph, id: NodeId, words: Messages, whole: Graph = graph): string {
  const chain = chainInWords(graph, id, words, whole);
  return copyText(graph, chainSentences(chain), chainWords[words.lang as Language].sources, words);
}

/** "AWGCC is under ASOEN, which assists AMME, which …." */
function wayUp(graph: Graph, start: NodeId, { hops, top, reachesLeaders }: Way, words: Messages): Sentence {
  const said = chainWords[words.lang as Language];
  if (hops.length === 0) return [{ text: (reachesLeaders ? said.isTop : said.noWay)(namePiece(graph, start, words).text) }];
  const steps = hops.flatMap(({ because }, index) => predicate(graph, because, words, index === 0 ? 'main' : 'relative'));
  const end: Piece[] = reachesLeaders ? [] : [{ text: ` ${said.ends(namePiece(graph, top, words).text)}` }];
  return [firstName(graph, start, words), ...steps, { text: '.' }, ...end];
}

/** Where no source states whom it reports to: what is said instead. */
function besideTheChain(graph: Graph, id: NodeId, ways: readonly Way[], words: Messages): Sentence | undefined {
  if (ways.length === 0 || ways.some(({ hops }) => hops[0]?.because.basis === 'stated')) return undefined;
  const isBody = (other: NodeId) => nodeOf(graph, other).kind === 'body' || nodeOf(graph, other).kind === 'group';
  const said = [
    ...relationsFrom(graph, id, 'coordinates').filter(({ verb, to }) => verb === 'monitors' && isBody(to)),
    ...relationsTo(graph, id, 'coordinates').filter(({ verb, from }) => verb === 'acts-through' && isBody(from)),
  ];
  if (said.length === 0) return undefined;
  const clauses = said.map((relation) => relationSentence(graph, relation, words).slice(0, -1));
  const joined = clauses.flatMap((clause, index): Piece[] => [{ text: index === 0 ? ' ' : '; ' }, ...lowered(clause)]);
  return [{ text: chainWords[words.lang as Language].noReport }, ...joined, { text: '.' }];
}

/** A sentence that goes on after a colon: its article in small letters again. */
function lowered(sentence: Sentence): Sentence {
  const [first, ...rest] = sentence;
  if (!first || !/^(?:The|Sektor) /.test(plainText([first]))) return sentence;
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}

/** The unverified statements about a body's superiors and its own focal point. */
function claimsAbout(graph: Graph, id: NodeId): Relation[] {
  const up = (graph.outgoing.get(id) ?? []).filter(isUpward);
  return [...up, ...relationsTo(graph, id, 'focalPointFor')].filter(({ basis }) => basis === 'unverified');
}
