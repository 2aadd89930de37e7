import { type Graph, nodeOf, relationsFrom, wholeOf } from '../../model/graph.ts';
import { type NodeId, type Note, type OrgNode, PILLARS } from '../../model/schema.ts';
import { conflictsBetween } from '../../query/conflicts.ts';
import { currentSuccessors } from '../../query/currentSuccessors.ts';
import type { FocalLevel, FocalStatement } from '../../query/focalPoints.ts';
import { lastHeard } from '../../query/lastHeard.ts';
import { linksAmong } from '../../query/linksAmong.ts';
import { type Room, room } from '../../query/room.ts';
import { sourced } from '../../query/sourced.ts';
import { whoAnswers } from '../../query/whoAnswers.ts';
import { type BriefWords, briefWords } from '../../text/brief.ts';
import { chainWords } from '../../text/chain.ts';
import type { Messages } from '../../text/en.ts';
import { meetingWords } from '../../text/meeting.ts';
import { chainInWords } from '../chainInWords.ts';
import { agencyWords, heardWords, levelWords, successorPieces } from '../focalInWords.ts';
import { fullName, shortName } from '../naming.ts';
import { namePiece, relationSentence } from '../relationInWords.ts';
import { emptySeatSentence, invitationSentence, namesOf } from '../roomInWords.ts';
import type { Language } from '../View.ts';
import { BRIEF_PARTS, type Brief, type BriefPart } from './Brief.ts';
import { type DraftBlock, type DraftLine, type DraftPiece, type DraftSection, numbered } from './numbered.ts';

export interface BriefOptions {
  words: Messages;
  /** The app's own link to the selection. */
  link: string;
  /** Which parts it has, in their own order; all unless told. */
  parts?: readonly BriefPart[];
}

/** Up to so many bodies are named in the title; more are counted. */
const NAMED_IN_TITLE = 5;

/** What every part is told from. */
interface Matter {
  graph: Graph;
  whole: Graph;
  room: Room;
  bodies: readonly NodeId[];
  words: Messages;
  lang: Language;
  said: BriefWords;
}

/**
 * The brief for a meeting on the chosen bodies. Only what sources say is told as an answer: `whole` may hold unverified
 * statements, which are counted beside what they claim.
 */
export function briefOf(whole: Graph, chosen: readonly NodeId[], { words, link, parts = BRIEF_PARTS }: BriefOptions): Brief {
  const graph = sourced(whole);
  const lang = words.lang as Language;
  const said = briefWords[lang];
  const who = room(whole, chosen);
  const { bodies } = who;
  const { version, asOf } = graph.dataset;
  const matter: Matter = { graph, whole, room: who, bodies, words, lang, said };
  const isEmpty = bodies.length === 0;
  const told = isEmpty ? [] : (Object.entries(PARTS) as [BriefPart, (of: Matter) => DraftBlock[]][]);
  const draft = told
    .filter(([part]) => parts.includes(part))
    .map(([part, blocks]): DraftSection => ({ part, heading: said.headings[part], blocks: blocks(matter) }));
  const { sections, footnotes } = numbered(graph, draft, words);
  const names = bodies.length > NAMED_IN_TITLE ? said.bodies(bodies.length) : bodies.map((id) => shortNameOf(matter, id)).join(', ');
  return {
    lang,
    title: isEmpty ? said.name : said.title(names),
    date: [said.data(version, words.date(asOf)), graph.day && said.day(words.date(graph.day.date))].filter(Boolean).join('; '),
    link: { label: said.link, url: link },
    bodies,
    ...(isEmpty && { empty: [said.empty, ...leftOut(matter).map(([piece]) => piece?.text)].join(' ') }),
    sections,
    sourcesHeading: said.sources,
    footnotes,
  };
}

const PARTS: Record<BriefPart, (of: Matter) => DraftBlock[]> = {
  bodies: chosenBodies,
  'focal-points': focalPointRows,
  room: invited,
  'empty-seats': emptySeats,
  chains,
  links,
  doubts,
};

function chosenBodies(of: Matter): DraftBlock[] {
  const { graph, bodies, words, said } = of;
  const { body, level, sector, pillar } = said.columns;
  const rows = bodies.map((id) => {
    const node = nodeOf(wholeOf(graph), id);
    const rank = node.tier ? words.tiers[node.tier] : words.kinds[node.kind];
    return { node: id, cells: [nameLines(of, node), [[{ text: rank }]], [sectorLine(of, node)], [[{ text: pillarWords(of, node) }]]] };
  });
  return [
    { form: 'table', name: said.headings.bodies, columns: [body, level, sector, pillar], rows },
    ...leftOut(of).map((line): DraftBlock => ({ form: 'text', line })),
  ];
}

/** The abbreviation, the full name with its source, and that no source confirms it where that is so. */
function nameLines({ lang, said }: Matter, node: OrgNode): DraftLine[] {
  const short = shortName(node, lang);
  const full = fullName(node, lang);
  // One source shows that there is such a body; a sheet has no room for all.
  const named = { ...(full.lang !== lang && { lang: full.lang }), citations: node.citations.slice(0, 1) };
  return [
    ...(full.text === short
      ? [[{ ...named, text: short, node: node.id }]]
      : [[{ text: short, node: node.id }], [{ ...named, text: full.text }]]),
    ...(node.status === 'unverified' ? [[{ text: said.notVerified }]] : []),
  ];
}

function sectorLine({ graph, lang, said }: Matter, node: OrgNode): DraftLine {
  if (node.kind === 'sector') return [{ text: said.ofEachSector }];
  const sectors = node.sectors ?? [];
  if (sectors.length === 0) return [{ text: said.noSector }];
  const listed = relationsFrom(graph, node.id, 'belongsTo');
  return sectors.flatMap((sector, index) => [
    ...(index > 0 ? [{ text: ', ' }] : []),
    {
      text: fullName(nodeOf(wholeOf(graph), sector), lang).text,
      node: sector,
      citations: listed.filter(({ to }) => to === sector).flatMap(({ citations }) => citations),
    },
  ]);
}

function pillarWords({ words, said }: Matter, node: OrgNode): string {
  const pillar = node.pillar ?? PILLARS.find((each) => each === node.id);
  return pillar ? words.pillars[pillar] : said.noPillar;
}

function leftOut({ graph, room: { leftOut: ids }, words, lang }: Matter): DraftLine[] {
  return ids.length > 0 ? [[{ text: meetingWords[lang].leftOut(namesOf(graph, ids, words)) }]] : [];
}

function focalPointRows(of: Matter): DraftBlock[] {
  const { bodies, room: who, said } = of;
  const { body, focal, namedFor, when, alternate } = said.columns;
  const withAlternates = who.alternates.length > 0;
  const rows = bodies.flatMap((id) =>
    focalCells(of, id).map((cells) => ({
      node: id,
      cells: [[[{ text: shortNameOf(of, id), node: id }]], ...cells, ...(withAlternates ? [alternateLines(of, id)] : [])],
    })),
  );
  return [
    {
      form: 'table',
      name: said.headings['focal-points'],
      columns: [body, focal, namedFor, when, ...(withAlternates ? [alternate] : [])],
      rows,
    },
    ...(withAlternates ? [] : [{ form: 'text', line: [{ text: said.noAlternates }] } as const]),
  ];
}

/** For each statement that answers for a body: who, at what level, since when and last named; or one that says why there is none. */
function focalCells(of: Matter, id: NodeId): DraftLine[][][] {
  const { graph, room: who, lang, said } = of;
  const { answer } = whoAnswers(graph, id);
  if (answer) return answer.statements.map((statement) => statementCells(of, id, answer.level, statement));
  const claims = who.emptySeats.find((seat) => seat.body === id)?.unverified.length ?? 0;
  const { emptyWhy, emptyClaims } = meetingWords[lang];
  const why = [emptyWhy, claims > 0 ? emptyClaims(claims) : ''].filter(Boolean).join('; ');
  return [[[[{ text: said.nobody(why) }]], [[{ text: said.nobodyLevel }]], [[{ text: said.nobodyNamed }]]]];
}

function statementCells({ graph, words, lang }: Matter, id: NodeId, level: FocalLevel, statement: FocalStatement): DraftLine[][] {
  const { agency, because } = statement;
  const { beside, roles, narrower } = chainWords[lang];
  const role = [roles[because.verb], because.role && narrower[because.role]].filter(Boolean).join(', ');
  const limits = [
    beside[because.basis],
    graph.day?.unknown.has(because) && words.unknownThen,
    because.scope && words.scopeOnly(because.scope[lang].replace(/\.$/, '')),
  ].filter(Boolean);
  const named = levelWords(graph, id, level, statement, words);
  return [
    [
      [
        { text: agencyWords(nodeOf(wholeOf(graph), agency), lang), node: agency },
        { text: role ? `, ${role}` : '', citations: because.citations },
        ...successorPieces(graph, currentSuccessors(graph, agency), words),
      ],
    ],
    [[{ text: limits.length > 0 ? `${named} (${limits.join('; ')})` : named }]],
    [
      ...(because.since ? [[{ text: words.since(words.date(because.since)) }]] : []),
      [{ text: heardWords(lastHeard(graph, because), words) }],
    ],
  ];
}

function alternateLines({ graph, room: who, words, lang, said }: Matter, id: NodeId): DraftLine[] {
  const named = who.alternates.filter(({ body }) => body === id);
  if (named.length === 0) return [[{ text: said.noAlternate }]];
  return named.map(({ statement: { agency, because } }) => [
    { text: agencyWords(nodeOf(wholeOf(graph), agency), lang), node: agency },
    { text: `, ${heardWords(lastHeard(graph, because), words)}`, citations: because.citations },
  ]);
}

function invited({ graph, room: who, words, lang }: Matter): DraftBlock[] {
  const { nobodyInvited, posts, holder } = meetingWords[lang];
  const held = who.posts.flatMap(({ title, holders }) =>
    holders.map(
      ({ name, seenOn, citations }): DraftLine => [{ text: holder(title[lang], name, words.date(seenOn)), citations }, { text: '.' }],
    ),
  );
  return [
    who.invitations.length > 0
      ? { form: 'list', ordered: true, items: who.invitations.map((invitation) => invitationSentence(graph, invitation, words)) }
      : { form: 'text', line: [{ text: nobodyInvited }] },
    ...(held.length > 0
      ? ([
          { form: 'text', line: [{ text: `${posts}:` }] },
          { form: 'list', ordered: false, items: held },
        ] as const)
      : []),
  ];
}

function emptySeats({ graph, room: who, words, said }: Matter): DraftBlock[] {
  if (who.emptySeats.length === 0) return [{ form: 'text', line: [{ text: said.noEmptySeats }] }];
  // Seats that are empty for the same reason are told in one sentence.
  const groups = new Map<string, DraftPiece[]>();
  for (const seat of who.emptySeats) {
    const [name, why] = emptySeatSentence(graph, seat, words);
    if (!name || !why) continue;
    const names = groups.get(why.text) ?? [];
    groups.set(why.text, [...names, ...(names.length > 0 ? [{ text: ', ' }] : []), name]);
  }
  return [{ form: 'list', ordered: false, items: [...groups].map(([why, names]) => [...names, { text: why }]) }];
}

function chains(of: Matter): DraftBlock[] {
  const { graph, whole, bodies, words, said } = of;
  const groups = bodies.flatMap((id): DraftBlock[] => {
    const { lead, ways, beside, leftOut: hidden } = chainInWords(graph, id, words, whole);
    const lines = [lead, ...ways, beside, hidden].flatMap((line) => (line ? [line] : []));
    return ways.length > 0 ? [{ form: 'group', node: id, heading: shortNameOf(of, id), lines }] : [];
  });
  return groups.length > 0 ? groups : [{ form: 'text', line: [{ text: said.noChains }] }];
}

function links({ graph, bodies, words, said }: Matter): DraftBlock[] {
  if (bodies.length === 1) return [{ form: 'text', line: [{ text: said.oneBody }] }];
  const { direct, platforms } = linksAmong(graph, bodies);
  const items: DraftLine[] = [
    ...direct.map((relation) => relationSentence(graph, relation, words)),
    ...platforms.map(
      ({ platform, because }): DraftLine => [
        { text: `${said.shared(namePiece(graph, platform, words).text)}` },
        ...because.flatMap((relation, index) => [
          { text: index > 0 ? '; ' : ' ' },
          ...relationSentence(graph, relation, words).slice(0, -1),
        ]),
        { text: '.' },
      ],
    ),
  ];
  return items.length > 0 ? [{ form: 'list', ordered: false, items }] : [{ form: 'text', line: [{ text: said.noLinks }] }];
}

/** The conflicts about the chosen bodies and their focal points, and the gaps of which these are at least half the matter; wider gaps are counted. */
function doubts(of: Matter): DraftBlock[] {
  const { words, lang, said } = of;
  const matter = matterOf(of);
  const notes = notesOn(of);
  const isMostly = ({ about }: Note) => about.filter((id) => matter.has(id)).length * 2 >= about.length;
  const gaps = notes.filter(({ kind }) => kind === 'gap');
  const told = [...notes.filter(({ kind }) => kind === 'conflict'), ...gaps.filter(isMostly)];
  const wider = gaps.length - gaps.filter(isMostly).length;
  const items = told.map(({ kind, text, citations }): DraftLine => [{ text: `${words.noteKinds[kind]}: ${text[lang]}`, citations }]);
  return [
    ...(items.length > 0 ? [{ form: 'list', ordered: false, items } as const] : []),
    ...(wider > 0 ? [{ form: 'text', line: [{ text: said.widerGaps(wider, words.pages.gaps) }] } as const] : []),
    ...(items.length + wider === 0 ? [{ form: 'text', line: [{ text: said.noDoubts }] } as const] : []),
  ];
}

/** Every note on a chosen body, then where sources differ about who answers for it; each once. */
function notesOn({ graph, bodies }: Matter): Note[] {
  const found = bodies.flatMap((id) => [
    ...(graph.notesAbout.get(id) ?? []),
    ...answersFor(graph, id).flatMap(({ agency, namedFor }) => conflictsBetween(graph, agency, namedFor)),
  ]);
  return [...new Set(found)];
}

/** What the meeting is about: the chosen bodies, their sectors and pillars, the agencies that answer, and what took the place of these. */
function matterOf({ graph, bodies }: Matter): ReadonlySet<NodeId> {
  return new Set(
    bodies.flatMap((id) => {
      const { sectors = [], pillar } = nodeOf(wholeOf(graph), id);
      const agencies = answersFor(graph, id).map(({ agency }) => agency);
      const successors = agencies.flatMap((agency) => currentSuccessors(graph, agency).map(({ from }) => from));
      return [id, ...sectors, ...(pillar ? [pillar] : []), ...agencies, ...successors];
    }),
  );
}

function answersFor(graph: Graph, id: NodeId): readonly FocalStatement[] {
  return whoAnswers(graph, id).answer?.statements ?? [];
}

function shortNameOf({ graph, lang }: Matter, id: NodeId): string {
  return shortName(nodeOf(wholeOf(graph), id), lang);
}
