import { type Graph, nodeOf, wholeOf } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { lastHeard } from '../query/lastHeard.ts';
import { type EmptySeat, type Invitation, type Reason, type Room, room } from '../query/room.ts';
import { chainWords } from '../text/chain.ts';
import type { Messages } from '../text/en.ts';
import { meetingWords } from '../text/meeting.ts';
import { verbWords } from '../text/verbs.ts';
import { agencyWords, heardWords, levelWords, successorPieces } from './focalInWords.ts';
import { shortName } from './naming.ts';
import { besideWords } from './relationInWords.ts';
import { copyText, type Piece, type Sentence } from './sentence.ts';
import type { Language } from './View.ts';

/** One reason for which an agency is asked, said once for all the bodies that share it. */
export interface SharedReason {
  /** The reasons that it stands for: of one kind, resting on one statement. */
  reasons: [Reason, ...Reason[]];
  bodies: NodeId[];
}

/** The reasons of an invitation, those that rest on the same statement for the same end put together, in their order. */
export function sharedReasons({ reasons }: Invitation): SharedReason[] {
  const groups = new Map<string, SharedReason>();
  for (const reason of reasons) {
    const key = [reason.kind, reason.level, reason.via ?? '', reason.statement.because.id].join('\n');
    const group = groups.get(key);
    if (!group) groups.set(key, { reasons: [reason], bodies: [reason.body] });
    else {
      group.reasons.push(reason);
      if (!group.bodies.includes(reason.body)) group.bodies.push(reason.body);
    }
  }
  return [...groups.values()];
}

/** Why an agency is asked: "focal point of ACDM, last named 3 February 2026". */
export function reasonPieces(graph: Graph, { reasons: [first], bodies }: SharedReason, words: Messages): Piece[] {
  const { because } = first.statement;
  const heard = heardWords(lastHeard(graph, because), words);
  return [
    { text: `${reasonWords(graph, first, bodies, words)}, ${heard}${besideWords(graph, because, words)}`, citations: because.citations },
  ];
}

function reasonWords(graph: Graph, { kind, via, level, statement }: Reason, bodies: readonly NodeId[], words: Messages): string {
  const said = meetingWords[words.lang as Language].reasons;
  const names = namesOf(graph, bodies, words);
  const named = namesOf(graph, [statement.namedFor], words);
  const far = namesOf(graph, [via ?? statement.namedFor], words);
  if (kind === 'direct') return said.direct(names);
  if (kind === 'sector') return said.sector(names, named);
  if (kind === 'superior') return said.superior(names, far);
  if (kind !== 'pillar') return said[kind](names, far, levelWords(graph, via ?? statement.namedFor, level, statement, words));
  return said[statement.because.verb === 'national-focal-point' ? 'national-pillar' : 'pillar'](names, named);
}

/** An invitation in a sentence: the agency, what took its place, and every reason. */
export function invitationSentence(graph: Graph, invitation: Invitation, words: Messages): Sentence {
  const { agency, successors } = invitation;
  const reasons = sharedReasons(invitation).map((reason) => reasonPieces(graph, reason, words));
  return [
    { text: agencyWords(nodeOf(wholeOf(graph), agency), words.lang as Language), node: agency },
    ...reasons.flatMap((pieces, index) => [{ text: index === 0 ? ': ' : '; ' }, ...pieces]),
    ...successorPieces(graph, successors, words),
    { text: '.' },
  ];
}

/** An empty seat in a sentence: the body, why it is empty, and what is claimed without a source. */
export function emptySeatSentence(graph: Graph, { body, linkedTo, unverified }: EmptySeat, words: Messages): Sentence {
  const said = meetingWords[words.lang as Language];
  const told = [
    linkedTo ? said.emptyLinked(namesOf(graph, linkedTo, words)) : '',
    said.emptyWhy,
    unverified.length > 0 ? said.emptyClaims(unverified.length) : '',
  ].filter(Boolean);
  return [{ text: shortName(nodeOf(wholeOf(graph), body), words.lang as Language), node: body }, { text: `: ${told.join('; ')}.` }];
}

/** The room as plain text to copy: whom to invite and why, alternates, empty seats, who was seen, and the sources. */
export function roomText(whole: Graph, chosen: readonly NodeId[], words: Messages): string {
  return roomLines(whole, room(whole, chosen), words);
}

function roomLines(graph: Graph, of: Room, words: Messages): string {
  const lang = words.lang as Language;
  const said = meetingWords[lang];
  const line = (text: string): Sentence => [{ text }];
  if (of.bodies.length === 0) return said.nothingChosen;
  const lines: Sentence[] = [
    line(said.roomFor(namesOf(graph, of.bodies, words))),
    ...(of.invitations.length === 0 ? [line(said.nobodyInvited)] : []),
    ...of.invitations.map((invitation, index) => [{ text: `${index + 1}. ` }, ...invitationSentence(graph, invitation, words)]),
    line(''),
    ...(of.alternates.length === 0
      ? [line(said.noAlternates)]
      : [line(`${said.alternates}:`), ...of.alternates.map(({ body, statement }) => alternateLine(graph, body, statement, words))]),
    line(''),
    line(of.emptySeats.length === 0 ? `${said.emptySeats}: ${said.noEmptySeats}` : `${said.emptySeats}:`),
    ...of.emptySeats.map((seat): Sentence => [{ text: '- ' }, ...emptySeatSentence(graph, seat, words)]),
  ];
  if (of.posts.length > 0) {
    lines.push(line(''), line(`${said.posts}:`));
    for (const { title, holders } of of.posts)
      for (const { name, seenOn, citations } of holders)
        lines.push([{ text: `- ${said.holder(title[lang], name, words.date(seenOn))}`, citations }, { text: '.' }]);
  }
  if (of.seen.length > 0) {
    lines.push(line(''), line(`${said.seen}. ${said.seenNote}`));
    for (const relation of of.seen) lines.push(seenLine(graph, relation, words));
  }
  if (of.leftOut.length > 0) lines.push(line(''), line(said.leftOut(namesOf(graph, of.leftOut, words))));
  return copyText(graph, lines, said.sources, words);
}

function alternateLine(
  graph: Graph,
  body: NodeId,
  { agency, because }: Room['alternates'][number]['statement'],
  words: Messages,
): Sentence {
  const said = meetingWords[words.lang as Language];
  const told = said.alternate(namesOf(graph, [agency], words), namesOf(graph, [body], words));
  return [{ text: `- ${told}, ${heardWords(lastHeard(graph, because), words)}`, citations: because.citations }, { text: '.' }];
}

function seenLine(graph: Graph, relation: Room['seen'][number], words: Messages): Sentence {
  const verb = verbWords[words.lang as Language][relation.verb]?.backward ?? relation.verb;
  const told = [namesOf(graph, [relation.to], words), verb, namesOf(graph, [relation.from], words)].join(' ');
  const when = relation.seenOn ? `, ${words.date(relation.seenOn)}` : '';
  return [{ text: `- ${told}${when}${besideWords(graph, relation, words)}`, citations: relation.citations }, { text: '.' }];
}

/** Names in a list, as they stand in a sentence; an id that there is no node for stands as it is. */
export function namesOf(graph: Graph, ids: readonly NodeId[], words: Messages): string {
  const { nodes } = wholeOf(graph);
  const lang = words.lang as Language;
  return words.list(
    ids.map((id) => {
      const node = nodes.get(id);
      if (!node) return id;
      const isNamed = node.kind === 'sector' || node.kind === 'pillar';
      return isNamed ? shortName(node, lang) : chainWords[lang].name(shortName(node, lang), node.kind);
    }),
  );
}
