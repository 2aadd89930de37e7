import { type Graph, relationsFrom } from '../../model/graph.ts';
import type { NodeId, OrgNode } from '../../model/schema.ts';
import { ALSO_NAMES, ALSO_WORDS, OF_AGENCIES, OF_BODIES } from './ordinary.ts';
import { buildSlips, type FindSlips } from './slips.ts';
import { type How, looksAbbreviated, type Spelling, spellingsOf } from './spellings.ts';
import { isCapitals, type Token, tokensOf } from './tokens.ts';

/** One way of writing a node, ready to be compared with a text. */
export interface Known {
  id: NodeId;
  how: How;
  isDerived: boolean;
  /** Which letters must be capitals for it to be meant. */
  capitals: 'none' | 'initials' | 'all';
  /** Whether `Amri` is somebody’s name. */
  isName: boolean;
  /** In an abbreviation: after how many letters it can be parted, and where by a slash. */
  breaks: ReadonlySet<number>;
  slashes: ReadonlySet<number>;
  /** The abbreviation as printed. */
  text: string;
  /** In a name: before which of its words punctuation may stand. */
  marks: ReadonlySet<number>;
  /** How many words are compared. */
  length: number;
}

/** A tree of names, word by word. */
export interface NameTree {
  next: Map<string, NameTree>;
  ends: Known[];
}

/** All names and abbreviations of a graph. */
export interface NameIndex {
  /** By their letters, digits and plus signs. */
  abbreviations: ReadonlyMap<string, readonly Known[]>;
  longestAbbreviation: number;
  names: NameTree;
  /** The words of which names are made: as they are written, and as they are compared. */
  vocabulary: ReadonlyMap<string, string>;
  /** Words in capitals that stand in any name, of an instrument or partner too. */
  capitals: ReadonlySet<string>;
  slipsOfWord: FindSlips;
  slipsOfAbbreviation: FindSlips;
}

const LONGEST_ABBREVIATION = 26;
/** Names that are this short are told from other words by their capitals only. */
const SHORT = 3;
/** Words and abbreviations that are this long bear a slip; shorter words only in names of three words. */
export const BEARS_SLIP = 6;
export const BEARS_SLIP_IN_NAME = 4;

/** The letters by which abbreviations are compared: COP-AATHP, COP to AATHP and copaathp are one. */
export const keyOf = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ joins }) => !joins)
    .map(({ plain }) => plain)
    .join('');

const indexes = new WeakMap<Graph, NameIndex>();

/** The index of a graph; built once. */
export function nameIndexOf(graph: Graph): NameIndex {
  const known = indexes.get(graph);
  if (known) return known;
  const built = buildNameIndex(graph);
  indexes.set(graph, built);
  return built;
}

function buildNameIndex(graph: Graph): NameIndex {
  const abbreviations = new Map<string, Known[]>();
  const names: NameTree = { next: new Map(), ends: [] };
  const vocabulary = new Map<string, string>();
  for (const node of graph.dataset.nodes)
    for (const spelling of [...spellingsOf(node), ...tails(graph, node), ...printedBefore(graph, node)]) {
      const tokens = tokensOf(spelling.text);
      const words = tokens.filter(({ joins }) => !joins);
      if (words.length === 0) continue;
      if (isAbbreviation(node, spelling, words)) put(abbreviations, keyOf(words), abbreviationOf(node, spelling, tokens, words));
      if (isName(node, spelling, words)) {
        plant(names, words, nameOf(node, spelling, tokens, words));
        for (const { plain, word } of words) vocabulary.set(plain, word).set(word, word);
      }
    }
  for (const node of graph.dataset.nodes) addSameWord(abbreviations, graph, node);
  for (const [key, known] of abbreviations) abbreviations.set(key, direct(known));
  prune(names);
  const isMeant = (known: readonly Known[]) => known.some(({ id, isDerived }) => !isDerived && isBodyOrAgency(graph.nodes.get(id)));
  const slippery = [...abbreviations].filter(([key, known]) => key.length >= BEARS_SLIP && /^\p{L}+$/u.test(key) && isMeant(known));
  return {
    abbreviations,
    longestAbbreviation: Math.max(0, ...Array.from(abbreviations.keys(), (key) => key.length)),
    names,
    vocabulary,
    capitals: new Set(graph.dataset.nodes.flatMap(capitalsIn)),
    slipsOfWord: buildSlips([...vocabulary.keys()].filter((word) => word.length >= BEARS_SLIP_IN_NAME && /^\p{L}+$/u.test(word))),
    slipsOfAbbreviation: buildSlips(slippery.map(([key]) => key)),
  };
}

const isBodyOrAgency = (node: OrgNode | undefined) => node?.kind === 'body' || node?.kind === 'agency';

/** EMM: what follows APT or EAS in the abbreviation of a partner format, where it is not that of its base body. */
function tails(graph: Graph, { id, type, abbreviation = '' }: OrgNode): Spelling[] {
  const tail = /^(?:APT|EAS) (.+)$/.exec(abbreviation)?.[1];
  if (type !== 'partner-format' || !tail) return [];
  const bases = relationsFrom(graph, id, 'formatOf').map(({ to }) => graph.nodes.get(to)?.abbreviation);
  return bases.includes(tail) ? [] : [{ text: tail, how: 'alias' }];
}

/** Abbreviations that only a note explains: what once stood for another body. They hold while the note does. */
const IN_NOTES: readonly { text: string; id: NodeId; note: string }[] = [{ text: 'ALMM', id: 'alawmm', note: 'alawmm-once-almm' }];

function printedBefore(graph: Graph, { id }: OrgNode): Spelling[] {
  return IN_NOTES.filter((known) => known.id === id && graph.notesAbout.get(id)?.some((note) => note.id === known.note)).map(
    ({ text }) => ({
      text,
      how: 'alias',
    }),
  );
}

/** Setnas is a body in Indonesia, and the word for a group of them: a word of another kind counts where it is also that of a body. */
function addSameWord(abbreviations: Map<string, Known[]>, graph: Graph, node: OrgNode): void {
  if (isBodyOrAgency(node)) return;
  for (const spelling of spellingsOf(node)) {
    const words = tokensOf(spelling.text).filter(({ joins }) => !joins);
    const same = abbreviations.get(keyOf(words));
    if (words.length === 1 && same?.some(({ id }) => isBodyOrAgency(graph.nodes.get(id))) && !same.some(({ id }) => id === node.id))
      same.push(abbreviationOf(node, spelling, words, words));
  }
}

/** Everything in capitals in the names of a node. */
function capitalsIn({ abbreviation, name, aliases = [] }: OrgNode): string[] {
  return [abbreviation, name.en, name.id, ...aliases]
    .flatMap((text) => (text ? tokensOf(text) : []))
    .filter(({ raw }) => looksAbbreviated(raw))
    .map(({ plain }) => plain);
}

function isAbbreviation(node: OrgNode, { text, how }: Spelling, words: readonly Token[]): boolean {
  if (how === 'name' && words.length > 1 && !text.includes('+')) return false;
  if (keyOf(words).length > LONGEST_ABBREVIATION) return false;
  const hasCapitals = words.some(({ raw }) => looksAbbreviated(raw));
  if (!isBodyOrAgency(node)) return hasCapitals && words.length <= 3 && words.every(({ raw }) => looksAbbreviated(raw) || raw === 'to');
  return words.length === 1 || hasCapitals;
}

/** Names are compared word by word; a phrase that says what is done, and not by whom, is no name. */
function isName(node: OrgNode, { text }: Spelling, words: readonly Token[]): boolean {
  if (!isBodyOrAgency(node) || words.length < 2) return false;
  const plain = words.filter(({ raw, word }) => !looksAbbreviated(raw) && word !== '+');
  if (plain.length === 0) return false;
  if (node.kind === 'agency' || plain.length < words.length || /\bASEAN\b/.test(text)) return true;
  return words.some(({ plain: word }) => OF_BODIES.has(word));
}

function abbreviationOf(
  node: OrgNode,
  { text, how, isDerived = false }: Spelling,
  tokens: readonly Token[],
  words: readonly Token[],
): Known {
  const key = keyOf(words);
  const breaks = new Set<number>();
  const slashes = new Set<number>();
  let at = 0;
  for (const token of tokens) {
    if (at > 0 && token.gap !== 'none') breaks.add(at);
    if (token.word === '+') breaks.add(at).add(at + 1);
    if (at > 0 && token.gap === 'slash') slashes.add(at);
    if (token.joins) continue;
    // KemenPPPA can be parted where the capitals begin.
    for (const { index } of token.raw.matchAll(/(?<=\p{Ll})\p{Lu}/gu)) breaks.add(at + index);
    at += token.plain.length;
  }
  const isShort = key.length <= SHORT || (words.length > 1 && key.length <= SHORT + 1 && !/\d/.test(key));
  return {
    id: node.id,
    how,
    isDerived,
    capitals: isShort || ALSO_WORDS.has(key) ? 'all' : 'none',
    isName: ALSO_NAMES.has(key),
    breaks,
    slashes,
    text,
    marks: new Set(),
    length: words.length,
  };
}

function nameOf(node: OrgNode, { text, how, isDerived = false }: Spelling, tokens: readonly Token[], words: readonly Token[]): Known {
  const marks = new Set<number>();
  let at = 0;
  for (const { gap, joins } of tokens) {
    // Where a name has “and”, a comma may stand instead or beside it.
    if (at > 0 && (joins || gap === 'mark' || gap === 'wall')) marks.add(at);
    if (!joins) at += 1;
  }
  const isTold = words.some(({ raw }) => looksAbbreviated(raw)) || (node.kind === 'agency' && OF_AGENCIES.has(words[0]?.plain ?? ''));
  return {
    id: node.id,
    how,
    isDerived,
    capitals: !isTold && !/\bASEAN\b/.test(text) && words.length <= 2 ? 'initials' : 'none',
    isName: false,
    breaks: new Set(),
    slashes: new Set(),
    text,
    marks,
    length: words.length,
  };
}

function put(into: Map<string, Known[]>, key: string, known: Known): void {
  const same = into.get(key);
  if (same) same.push(known);
  else into.set(key, [known]);
}

function plant(tree: NameTree, words: readonly Token[], known: Known): void {
  let at = tree;
  for (const { word } of words) {
    let next = at.next.get(word);
    if (!next) {
      next = { next: new Map(), ends: [] };
      at.next.set(word, next);
    }
    at = next;
  }
  at.ends.push(known);
}

/** Derived spellings give way to printed ones. */
function direct(known: Known[]): Known[] {
  const printed = known.filter(({ isDerived }) => !isDerived);
  const ids = new Set(printed.map(({ id }) => id));
  return printed.length > 0 ? known.filter(({ id }) => ids.has(id)) : known;
}

function prune(tree: NameTree): void {
  tree.ends = direct(tree.ends);
  for (const next of tree.next.values()) prune(next);
}

/** Whether the letters of these words are capitals as far as this spelling asks for it. */
export function hasItsCapitals({ capitals, isName: isSomebody }: Known, tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ joins, word }) => !joins && word !== '+');
  if (capitals === 'all') return words.every(({ raw }) => isCapitals(raw) || /^\p{N}/u.test(raw));
  if (capitals === 'initials') return words.every(({ raw }) => raw[0] !== raw[0]?.toLowerCase() || /^\p{N}/u.test(raw));
  return !isSomebody || !words.some(({ raw }) => /^\p{Lu}\p{Ll}+$/u.test(raw));
}
