import { type Graph, nodeOf, wholeOf } from '../model/graph.ts';
import type { NodeId, Relation } from '../model/schema.ts';
import { chainWords } from '../text/chain.ts';
import type { Messages } from '../text/en.ts';
import { verbWords } from '../text/verbs.ts';
import { fullName, shortName } from './naming.ts';
import type { Piece, Sentence } from './sentence.ts';
import type { Language } from './View.ts';

/** A node's name as it stands in a sentence: "the ASEAN Summit", "sektor Kesehatan", "ACDM". */
export function namePiece(graph: Graph, id: NodeId, words: Messages): Piece {
  const lang = words.lang as Language;
  const node = nodeOf(wholeOf(graph), id);
  const name = node.kind === 'sector' || node.kind === 'pillar' ? fullName(node, lang).text : shortName(node, lang);
  return { text: chainWords[lang].name(name, node.kind), node: id };
}

/** The same at the start of a sentence: an article, or a description, begins with a capital; a name stays as it is. */
export function firstName(graph: Graph, id: NodeId, words: Messages): Piece {
  const piece = namePiece(graph, id, words);
  const isName = piece.text === shortName(nodeOf(wholeOf(graph), id), words.lang as Language);
  return isName ? piece : { ...piece, text: piece.text.charAt(0).toUpperCase() + piece.text.slice(1) };
}

/** "ACDM reports to AMMDM (by inference).": one relation as a sentence, with its basis, dates and limits. */
export function relationSentence(graph: Graph, relation: Relation, words: Messages): Sentence {
  return [firstName(graph, relation.from, words), ...predicate(graph, relation, words, 'main'), { text: '.' }];
}

/** What follows the name of a relation's start: its verb, the other end, and in brackets how it is known and how far it goes. */
export function predicate(graph: Graph, relation: Relation, words: Messages, clause: 'main' | 'relative'): Piece[] {
  const lang = words.lang as Language;
  const said = chainWords[lang];
  const from = nodeOf(wholeOf(graph), relation.from);
  const isMany = said.isMany(from.kind === 'body' ? shortName(from, lang) : '', from.kind);
  const forward = said.verbs[relation.verb] ?? verbWords[lang][relation.verb]?.forward ?? relation.verb;
  return [
    { text: `${clause === 'relative' ? ', ' : ' '}${said[clause](forward, isMany, from.kind === 'office')} ` },
    namePiece(graph, relation.to, words),
    { text: besideWords(graph, relation, words), citations: relation.citations },
  ];
}

/** What stands in brackets beside a relation: how it is known where it is not simply stated, its dates and its limits. */
export function besideWords(graph: Graph, relation: Relation, words: Messages): string {
  const lang = words.lang as Language;
  const said = chainWords[lang];
  const { since, until, scope, basis } = relation;
  const dates =
    since && until
      ? said.during(words.date(since), words.date(until))
      : since
        ? words.since(words.date(since))
        : until
          ? said.until(words.date(until))
          : '';
  const beside = [
    said.beside[basis],
    graph.day?.unknown.has(relation) ? words.unknownThen : '',
    dates,
    scope ? words.scopeOnly(scope[lang].replace(/\.$/, '')) : '',
  ].filter(Boolean);
  return beside.length > 0 ? ` (${beside.join('; ')})` : '';
}
