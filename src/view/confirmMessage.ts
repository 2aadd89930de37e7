import { type Graph, nodeOf, wholeOf } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import type { ConfirmReason, ToConfirm } from '../query/focalCoverage.ts';
import type { Messages } from '../text/en.ts';
import { meetingWords } from '../text/meeting.ts';
import { agencyWords, heardWords, levelWords, successorPieces } from './focalInWords.ts';
import { besideWords } from './relationInWords.ts';
import { namesOf } from './roomInWords.ts';
import { copyText, type Piece, type Sentence } from './sentence.ts';
import type { Language } from './View.ts';

/** Why answers must be confirmed, as a list in words. */
export function confirmReasonWords(why: readonly ConfirmReason[], words: Messages): string {
  const said = meetingWords[words.lang as Language].confirmReasons;
  return words.list(why.map((reason) => said[reason]));
}

/**
 * What to confirm as a message to send: one item a statement with all the bodies it answers for, then the bodies for
 * which nobody is named. `today` (YYYY-MM-DD) is the day on which ages were counted.
 */
export function confirmMessage(graph: Graph, rows: readonly ToConfirm[], today: string, words: Messages): string {
  const said = meetingWords[words.lang as Language];
  if (rows.length === 0) return `${said.confirmOn(words.date(today))}\n${said.confirmNothing}`;
  const items = [...byStatement(rows).map((group) => statementItem(graph, group, words)), ...nobodyItems(graph, rows, words)];
  const lines: Sentence[] = [
    [{ text: said.confirmOn(words.date(today)) }],
    ...items.map((item, index): Sentence => [{ text: `${index + 1}. ` }, ...item]),
    [{ text: said.confirmAsk }],
  ];
  return copyText(graph, lines, said.sources, words);
}

type Named = ToConfirm & Required<Pick<ToConfirm, 'statement' | 'heard'>>;

function byStatement(rows: readonly ToConfirm[]): [Named, ...Named[]][] {
  const groups = new Map<string, [Named, ...Named[]]>();
  for (const row of rows) {
    const { statement, heard } = row;
    if (!statement || !heard) continue;
    const key = `${statement.because.id}\n${row.level}`;
    const group = groups.get(key);
    if (group) group.push({ ...row, statement, heard });
    else groups.set(key, [{ ...row, statement, heard }]);
  }
  return [...groups.values()];
}

function statementItem(graph: Graph, group: readonly [Named, ...Named[]], words: Messages): Piece[] {
  const lang = words.lang as Language;
  const said = meetingWords[lang];
  const [{ body, level, statement, heard, successors, why }] = group;
  const { agency, because } = statement;
  const bodies = namesOf(
    graph,
    group.map((row) => row.body),
    words,
  );
  const how = `${levelWords(graph, body, level, statement, words)}${besideWords(graph, because, words)}, ${heardWords(heard, words)}`;
  return [
    { text: agencyWords(nodeOf(wholeOf(graph), agency), lang), node: agency },
    { text: ` ${said.confirmFor(bodies)}: ${how}`, citations: because.citations },
    ...successorPieces(graph, successors, words),
    { text: `. ${said.confirmWhy(confirmReasonWords(why, words))}` },
  ];
}

function nobodyItems(graph: Graph, rows: readonly ToConfirm[], words: Messages): Piece[][] {
  const said = meetingWords[words.lang as Language];
  const bodiesWith = (reason: ConfirmReason): NodeId[] => rows.filter(({ why }) => why.includes(reason)).map(({ body }) => body);
  const item = (bodies: NodeId[], say: (names: string) => string): Piece[][] =>
    bodies.length > 0 ? [[{ text: say(namesOf(graph, bodies, words)) }]] : [];
  return [...item(bodiesWith('none'), said.confirmNobody), ...item(bodiesWith('unverified-only'), said.confirmClaims)];
}
