/**
 * The directory: one row a body, with who answers for it. The same bodies as in the picture and the outline, and their
 * partner formats, which are chips in the picture.
 */
import { linkRows } from '../layout/linkRows.ts';
import type { ChartPlan } from '../layout/plan.ts';
import { type Graph, nodeOf, relationsFrom, wholeOf } from '../model/graph.ts';
import { type NodeId, type OrgNode, PILLARS, type Pillar, TIERS } from '../model/schema.ts';
import { FOCAL_LEVELS, type FocalLevel, type FocalStatement, focalPoints } from '../query/focalPoints.ts';
import { successors } from '../query/successors.ts';
import { type Superior, superiors } from '../query/superiors.ts';
import { directoryWords } from '../text/directory.ts';
import type { Messages } from '../text/en.ts';
import { publisherShort } from './labels.ts';
import { fullName, shortName } from './naming.ts';
import { rowNameApart } from './rowName.ts';
import { DIRECTORY_COLUMNS, type DirectoryColumn, type DirectoryGrouping, type DirectorySort, type Language } from './View.ts';

/**
 * Why no focal point is given: a statement that no source confirms is hidden, none is known for the chosen day, one is
 * named for a superior but in another sector, or no source names any.
 */
export type WhyNone = { reason: 'unconfirmed' | 'not-then' | 'unnamed' } | { reason: 'elsewhere'; superior: NodeId };

/** A body as the directory tells of it. */
export interface DirectoryEntry {
  node: OrgNode;
  /** The body whose partner format it is. */
  base: NodeId | undefined;
  /** The row of the structure in which it is at home. */
  home: string | undefined;
  superiors: Superior[];
  /** The statements that answer, and those that name an alternate at the same level. */
  focal: FocalStatement[];
  alternates: FocalStatement[];
  level: FocalLevel;
  why: WhyNone | undefined;
  /** From when, and when last confirmed or else last seen: partial dates, each once. */
  since: string[];
  seen: string[];
  /** Ids of the sources that name the focal point. */
  sources: string[];
  /** What each column says, in words. */
  cells: Readonly<Record<DirectoryColumn, string>>;
  fullName: string;
  /** All of it in small letters, for whoever looks for words. */
  text: string;
}

/** Rows under one heading. */
export interface DirectoryGroup {
  /** The row of the structure, the agency, or nothing where there is none. */
  id: string | undefined;
  pillar: Pillar | undefined;
  entries: DirectoryEntry[];
}

/** What the table shows. */
export interface Directory {
  groups: DirectoryGroup[];
  /** The columns that have something in them. */
  columns: DirectoryColumn[];
  /** Bodies shown, each counted once, and how many of them are partner formats. */
  bodies: number;
  formats: number;
  /** How many of them stand under several agencies. */
  repeated: number;
}

/** Columns that sources fill for few bodies: they stand only where there is something to say. */
const SPARSE: ReadonlySet<DirectoryColumn> = new Set(['alternate', 'since']);
/** Columns that the heading of a group of the structure says already. */
const SAID_BY_ROW: ReadonlySet<DirectoryColumn> = new Set(['sector', 'pillar']);

/** Tells of every body and office, in the order of the structure, each format right after its body. `full` has what no source confirms too. */
export function directoryEntries({
  graph,
  full,
  plan,
  words,
}: {
  graph: Graph;
  full: Graph;
  plan: ChartPlan;
  words: Messages;
}): DirectoryEntry[] {
  const nodes = graph.dataset.nodes.filter(({ kind }) => kind === 'body' || kind === 'office');
  const baseOf = (id: NodeId) => relationsFrom(graph, id, 'formatOf')[0]?.to;
  const planned = [
    ...plan.leaders,
    ...plan.bands.flatMap(({ councils, rows }) => [
      ...councils,
      ...rows.flatMap(({ ministers, seniors, working }) => [...ministers, ...seniors, ...working]),
    ]),
  ];
  const place = new Map(planned.map((id, index) => [id, index]));
  const placeOf = (node: OrgNode) => place.get(node.id) ?? place.get(baseOf(node.id) ?? '') ?? planned.length;
  const isFormat = (node: OrgNode) => Number(!place.has(node.id));
  const ordered = [...nodes].sort((a, b) => placeOf(a) - placeOf(b) || isFormat(a) - isFormat(b));
  const { rowOf } = linkRows(graph, plan);
  const tell = teller(graph, words);
  return ordered.map((node) => {
    const answers = focalPoints(graph, node.id);
    const answer = answers.find(({ statements }) => statements.some((each) => !isAlternate(each))) ?? answers[0];
    const named = answer?.statements ?? [];
    const focal = named.filter((each) => !isAlternate(each));
    const because = named.map((each) => each.because);
    const entry = {
      node,
      base: baseOf(node.id),
      home: rowOf(node.id),
      superiors: superiors(graph, node.id),
      focal,
      alternates: named.filter(isAlternate),
      level: answer?.level ?? ('none' as const),
      why: answer ? undefined : whyNone(graph, full, node.id),
      since: once(because.flatMap(({ since }) => since ?? [])),
      seen: once(because.flatMap(({ confirmedOn, seenOn }) => confirmedOn ?? seenOn ?? [])),
      sources: once(because.flatMap(({ citations }) => citations.map(({ source }) => source))),
    };
    return tell(entry);
  });
}

const isAlternate = ({ because }: FocalStatement) => because.verb === 'alternate';
const once = <T>(values: readonly T[]) => [...new Set(values)];

function whyNone(graph: Graph, full: Graph, id: NodeId): WhyNone {
  if (focalPoints(full, id).length > 0) return { reason: 'unconfirmed' };
  if (graph.day && focalPoints(wholeOf(graph), id).length > 0) return { reason: 'not-then' };
  const superior = superiors(graph, id).find(({ to }) => focalPoints(graph, to).some(({ level }) => level !== 'pillar'));
  return superior ? { reason: 'elsewhere', superior: superior.to } : { reason: 'unnamed' };
}

/** Puts an entry into words. Dates take their time and come again and again: each is worded once. */
function teller(graph: Graph, words: Messages): (entry: Omit<DirectoryEntry, 'cells' | 'fullName' | 'text'>) => DirectoryEntry {
  const lang = words.lang as Language;
  const said = directoryWords[lang];
  const whole = wholeOf(graph);
  const short = (id: NodeId) => shortName(nodeOf(whole, id), lang);
  const dates = new Map<string, string>();
  const date = (day: string) => {
    const known = dates.get(day) ?? words.date(day);
    dates.set(day, known);
    return known;
  };
  const agencyWords = (agency: NodeId) => [short(agency), nowWords(graph, agency, words)].filter(Boolean).join(' ');
  const agencies = (statements: readonly FocalStatement[]) => once(statements.map(({ agency }) => agencyWords(agency))).join(', ');
  return (entry) => {
    const { node, level, why, focal, alternates } = entry;
    const doubts = [
      node.status === 'unverified' ? words.basis.unverified : '',
      graph.day?.unknown.has(node) ? words.unknownThen : '',
    ].filter(Boolean);
    const name = fullName(node, lang).text;
    const named = [...focal, ...alternates];
    const [first] = named;
    const how = [
      level === 'none' ? whyWords(why, short, lang) : said.levels[level](words.list(once(named.map(({ namedFor }) => short(namedFor))))),
      first && first.because.basis !== 'stated' ? words.basis[first.because.basis] : '',
      first && graph.day?.unknown.has(first.because) ? words.unknownThen : '',
    ];
    const cells: Record<DirectoryColumn, string> = {
      body: short(node.id),
      tier: node.tier ? words.tiers[node.tier] : '',
      sector: (node.sectors ?? []).map((id) => fullName(nodeOf(whole, id), lang).text).join(', '),
      pillar: node.pillar ? words.pillarsShort[node.pillar] : '',
      superior: entry.superiors
        .map(({ to, because: [line] }) => (line?.basis === 'unverified' ? `${short(to)} (${words.basis.unverified})` : short(to)))
        .join('; '),
      focal: focal.length === 0 ? said.none : agencies(focal),
      alternate: agencies(alternates),
      level: how.filter(Boolean).join(' · '),
      since: entry.since.map(date).join('; '),
      seen: entry.sources.length > 0 && entry.seen.length === 0 ? words.undated : entry.seen.map(date).join('; '),
      source: entry.sources
        .flatMap((id) => {
          const source = graph.sources.get(id);
          return source ? [publisherShort(source) ?? source.title] : [];
        })
        .filter((each, index, all) => all.indexOf(each) === index)
        .join('; '),
    };
    const full = [name === cells.body ? '' : name, doubts.length > 0 ? `(${doubts.join(', ')})` : ''].filter(Boolean).join(' ');
    return { ...entry, cells, fullName: full, text: folded([...Object.values(cells), full, ...(node.aliases ?? [])].join(' ')) };
  };
}

/** What an agency is called now, in brackets after its name; nothing where it goes on. The heading of its group says since when. */
export function nowWords(graph: Graph, agency: NodeId, words: Messages): string {
  const lang = words.lang as Language;
  const taken = successors(graph, agency).map(({ from }) => shortName(nodeOf(wholeOf(graph), from), lang));
  return taken.length === 0 ? '' : `(${words.nowCalled(words.list(taken), '')})`;
}

function whyWords(why: WhyNone | undefined, short: (id: NodeId) => string, lang: Language): string {
  if (!why) return '';
  const said = directoryWords[lang].whyNone;
  return why.reason === 'elsewhere' ? said.elsewhere(short(why.superior)) : said[why.reason];
}

/** Small letters without accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The table: what passes the filters and contains the words, grouped and sorted as the View says. */
export function directoryOf(
  entries: readonly DirectoryEntry[],
  {
    graph,
    plan,
    shown,
    words,
    view: { group, sort, contains },
  }: {
    graph: Graph;
    plan: ChartPlan;
    shown: ReadonlySet<NodeId>;
    words: Messages;
    view: { group: DirectoryGrouping; sort: DirectorySort | undefined; contains: string };
  },
): Directory {
  const wanted = folded(contains).split(/\s+/).filter(Boolean);
  const passing = entries.filter(({ node, text }) => shown.has(node.id) && wanted.every((word) => text.includes(word)));
  const sorted = sort ? sortEntries(passing, sort, words.lang as Language) : passing;
  const groups = groupsOf(sorted, { graph, plan, words, group });
  const listed = groups.reduce((sum, { entries: own }) => sum + own.length, 0);
  const columns = DIRECTORY_COLUMNS.filter(
    (column) =>
      !(group === 'sector' && SAID_BY_ROW.has(column)) && (!SPARSE.has(column) || passing.some(({ cells }) => cells[column] !== '')),
  );
  return {
    groups: groups.filter(({ entries: own }) => own.length > 0),
    columns,
    bodies: passing.length,
    formats: passing.filter(({ node }) => node.type === 'partner-format').length,
    repeated: listed - passing.length,
  };
}

function groupsOf(
  entries: readonly DirectoryEntry[],
  { graph, plan, words, group }: { graph: Graph; plan: ChartPlan; words: Messages; group: DirectoryGrouping },
): DirectoryGroup[] {
  if (group === 'flat') return [{ id: undefined, pillar: undefined, entries: [...entries] }];
  if (group === 'sector') {
    const at = (row: string | undefined) => entries.filter(({ home }) => home === row);
    const rows = linkRows(graph, plan).rows.map(({ id, pillar }): DirectoryGroup => ({ id, pillar, entries: at(id) }));
    return [...rows, { id: undefined, pillar: undefined, entries: at(undefined) }];
  }
  const lang = words.lang as Language;
  const agencies = new Map<NodeId, DirectoryEntry[]>();
  for (const entry of entries)
    for (const agency of once([...entry.focal, ...entry.alternates].map((each) => each.agency)))
      agencies.set(agency, [...(agencies.get(agency) ?? []), entry]);
  const compare = collator(lang);
  const name = (id: NodeId) => shortName(nodeOf(wholeOf(graph), id), lang);
  return [
    ...[...agencies]
      .sort(([a], [b]) => compare(name(a), name(b)))
      .map(([id, own]): DirectoryGroup => ({ id, pillar: undefined, entries: own })),
    { id: undefined, pillar: undefined, entries: entries.filter(({ level }) => level === 'none') },
  ];
}

/** What a group is called: its row with its pillar, or its agency. */
export function groupName(graph: Graph, { id, pillar }: DirectoryGroup, group: DirectoryGrouping, words: Messages): string {
  const lang = words.lang as Language;
  const said = directoryWords[lang];
  if (group === 'flat') return '';
  if (!id) return group === 'agency' ? said.noneGroup : said.homeless;
  if (group === 'agency') return shortName(nodeOf(wholeOf(graph), id), lang);
  const row = rowNameApart(wholeOf(graph), id, words);
  return !pillar || id === `${pillar}-wide` ? row : `${row} · ${words.pillarsShort[pillar]}`;
}

const collators = new Map<Language, (a: string, b: string) => number>();
function collator(lang: Language) {
  const known = collators.get(lang) ?? new Intl.Collator(lang, { numeric: true, sensitivity: 'base' }).compare;
  collators.set(lang, known);
  return known;
}

/** Sorts by a column and keeps the order of the structure within what is alike; what says nothing comes last, both ways. */
function sortEntries(entries: readonly DirectoryEntry[], sort: DirectorySort, lang: Language): DirectoryEntry[] {
  const down = sort.startsWith('-');
  const column = sort.replace(/^-/, '') as DirectoryColumn;
  const compare = collator(lang);
  const rank = rankIn(column);
  const keyed = entries.map((entry) => ({ entry, rank: rank?.(entry), text: sortText(entry, column) }));
  const isEmpty = ({ rank: place, text }: (typeof keyed)[number]) => Number(place === undefined ? text === '' : place < 0);
  return keyed
    .sort((a, b) => {
      const order = a.rank !== undefined && b.rank !== undefined ? a.rank - b.rank : compare(a.text, b.text);
      return isEmpty(a) - isEmpty(b) || (down ? -order : order);
    })
    .map(({ entry }) => entry);
}

/** The place of an entry in a column whose values have an order of their own; below 0 it has none. */
function rankIn(column: DirectoryColumn): ((entry: DirectoryEntry) => number) | undefined {
  if (column === 'tier') return ({ node }) => (node.tier ? TIERS.indexOf(node.tier) : -1);
  if (column === 'pillar') return ({ node }) => (node.pillar ? PILLARS.indexOf(node.pillar) : -1);
  if (column === 'level') return ({ level }) => FOCAL_LEVELS.indexOf(level);
  return undefined;
}

function sortText(entry: DirectoryEntry, column: DirectoryColumn): string {
  if (column === 'since' || column === 'seen') return entry[column][0] ?? '';
  if (column === 'focal' && entry.focal.length === 0) return '';
  return entry.cells[column];
}
