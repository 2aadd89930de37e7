import { type Graph, nodeOf, wholeOf } from '../model/graph.ts';
import type { NodeId, OrgNode, Relation } from '../model/schema.ts';
import { currentSuccessors } from '../query/currentSuccessors.ts';
import type { FocalLevel, FocalStatement } from '../query/focalPoints.ts';
import { type LastHeard, lastHeard } from '../query/lastHeard.ts';
import { whoAnswers } from '../query/whoAnswers.ts';
import { chainWords } from '../text/chain.ts';
import type { Messages } from '../text/en.ts';
import { fullName, shortName } from './naming.ts';
import { besideWords, namePiece } from './relationInWords.ts';
import type { Piece, Sentence } from './sentence.ts';
import type { Language } from './View.ts';

/** Who in Indonesia answers for `id`, a sentence each: the answer, what is named more widely, alternates, what is not verified; or that nobody is named. */
export function focalSentences(graph: Graph, id: NodeId, words: Messages): Sentence[] {
  const said = chainWords[words.lang as Language];
  const { answer, wider, alternates, unverified } = whoAnswers(graph, id);
  const sentence = (head: string, pieces: Piece[]): Sentence => [{ text: `${head}: ` }, ...pieces, { text: '.' }];
  const one = (level: FocalLevel) => (statement: FocalStatement) => {
    const head = said.heads[statement.because.verb] ?? said.heads['focal-point'] ?? '';
    return sentence(head, statementPieces(graph, id, { level, statement }, words));
  };
  const answering = new Set(answer?.statements.map(({ agency }) => agency));
  return [
    ...(answer ? answer.statements.map(one(answer.level)) : [[{ text: said.nobody(namePiece(graph, id, words).text) }]]),
    ...alternates.map((statement) => one(levelOf(graph, id, statement))(statement)),
    ...wider.flatMap(({ level, statements }) =>
      statements
        .filter(({ agency }) => !answering.has(agency))
        .map((statement) => sentence(said.also, statementPieces(graph, id, { level, statement, role: true }, words))),
    ),
    ...unverified.map((statement) =>
      sentence(said.notAnAnswer, statementPieces(graph, id, { level: levelOf(graph, id, statement), statement, role: true }, words)),
    ),
  ];
}

/** At what level a statement answers for `id`. */
function levelOf(graph: Graph, id: NodeId, { namedFor }: FocalStatement): FocalLevel {
  const kind = nodeOf(graph, namedFor).kind;
  if (kind === 'sector' || kind === 'pillar') return kind;
  return namedFor === id ? 'body' : 'superior';
}

/** How a statement about `id` is told. */
export interface Told {
  level: FocalLevel;
  statement: FocalStatement;
  /** Whether its role is said, where no heading says it. */
  role?: boolean;
}

/** "BNPB (National Agency …), named for the body itself, last named 3 February 2026": agency, role, level, basis, date, and what took its place. */
export function statementPieces(graph: Graph, id: NodeId, { level, statement, role = false }: Told, words: Messages): Piece[] {
  const said = chainWords[words.lang as Language];
  const { agency, because } = statement;
  const roles = [role ? said.roles[because.verb] : '', because.role ? said.narrower[because.role] : ''].filter(Boolean);
  const told = [
    ...roles,
    levelWords(graph, id, level, statement, words) + besideWords(graph, because, words),
    ...(because.basis === 'unverified' ? [] : [heardWords(lastHeard(graph, because), words)]),
  ];
  return [
    { text: agencyWords(nodeOf(wholeOf(graph), agency), words.lang as Language), node: agency },
    { text: `, ${told.join(', ')}`, citations: because.citations },
    ...successorPieces(graph, currentSuccessors(graph, agency), words),
  ];
}

/** An agency by its short name, with the full one in brackets where that says more. */
export function agencyWords(node: OrgNode, lang: Language): string {
  const [short, full] = [shortName(node, lang), fullName(node, lang).text];
  return full === short ? short : `${short} (${full})`;
}

/** At what level an agency is named for `id`, in words. */
export function levelWords(graph: Graph, id: NodeId, level: FocalLevel, { namedFor }: FocalStatement, words: Messages): string {
  const lang = words.lang as Language;
  const said = chainWords[lang];
  if (level === 'none') return said.nobodyHere;
  if (namedFor === id && said.ownLevels[level]) return said.ownLevels[level];
  const named = nodeOf(wholeOf(graph), namedFor);
  return said.levels[level](level === 'superior' ? namePiece(graph, namedFor, words).text : shortName(named, lang));
}

/** When a statement was last heard, in words. */
export function heardWords(heard: LastHeard, words: Messages): string {
  const said = chainWords[words.lang as Language];
  if ('date' in heard) return said[heard.how](words.date(heard.date));
  if (heard.how === 'undated') return said.undated;
  const { from, to } = heard;
  if (from && to) return said.between(words.date(from), words.date(to));
  return from ? said.after(words.date(from)) : said.before(words.date(to ?? ''));
}

/** "; since 21 October 2024 succeeded by A and B; no source names which …": what took an agency's place; nothing where it goes on. */
export function successorPieces(graph: Graph, successors: readonly Relation[], words: Messages): Piece[] {
  if (successors.length === 0) return [];
  const said = chainWords[words.lang as Language];
  const names = successors.map(({ from }) => shortName(nodeOf(wholeOf(graph), from), words.lang as Language));
  const since = successors.map((relation) => relation.since).find(Boolean);
  return [
    {
      text: `; ${said.succeeded(words.list(names), since ? words.date(since) : '')}`,
      citations: successors.flatMap(({ citations }) => citations),
    },
    ...(successors.length > 1 ? [{ text: `; ${said.noneOfSeveral}` }] : []),
  ];
}
