import { daysOf } from '../../model/days.ts';
import { type Graph, nodeOf } from '../../model/graph.ts';
import type { Citation, NodeId } from '../../model/schema.ts';
import { isFiltered } from '../../query/filter.ts';
import { toConfirm } from '../../query/focalCoverage.ts';
import { UNSAID_KINDS, type Unsaid, type UnsaidKind, unsaid } from '../../query/unsaid.ts';
import type { Messages } from '../../text/en.ts';
import { gapWords } from '../../text/gaps.ts';
import { stageWords } from '../../text/stage.ts';
import { verbWords } from '../../text/verbs.ts';
import { fullName, shortName } from '../naming.ts';
import type { Language } from '../View.ts';
import { namesOf } from './changesStage.ts';
import { fitTable } from './fitTable.ts';
import type { StageRoom, StageTable } from './Stage.ts';
import type { StageGround } from './stageGround.ts';

/** What has to be asked of somebody, the most pressing first: who answers, where sources differ, what is not said, then lines. */
const PRESSING: readonly UnsaidKind[] = ['noFocal', 'focalUnverified', 'conflicts', 'gaps', 'noLine', 'stops', 'overUnverified'];
/** More names than this in one row are counted. */
const MOST_NAMES = 12;

interface Row {
  cells: string[];
  cited?: readonly Citation[];
}

/**
 * What to confirm, the most important first: kind, where, and what it is about. The agencies that have been succeeded come first;
 * bodies are listed by pillar, in a single pillar by sector; conflicts and gaps are told one by one.
 */
export function gapsStage(whole: Graph, { view, shown }: StageGround, words: Messages, room: StageRoom): StageTable {
  const said = stageWords[words.lang as Language];
  const groups = unsaid(whole).filter(
    ({ pillar, sector }) =>
      (view.pillar.length === 0 || view.pillar.includes(pillar)) && (view.sector.length === 0 || view.sector.includes(sector ?? '')),
  );
  const listed = view.pillar.length === 1 || view.sector.length > 0 ? groups : byPillar(groups);
  const kinds = [...PRESSING, ...UNSAID_KINDS.filter((kind) => !PRESSING.includes(kind))];
  const rows = [
    ...supersededRows(whole, isFiltered(view) ? shown : undefined, words),
    ...kinds.flatMap((kind) =>
      (kind === 'conflicts' || kind === 'gaps' ? groups : listed).flatMap((group) => rowsOf(whole, group, kind, words)),
    ),
  ];
  const told = rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, at) => (at === 0 && cell === rows[index - 1]?.cells[0] ? '' : cell)),
  }));
  const { what, where, says } = said.columns;
  // One sector is named by the title.
  if (view.sector.length === 1)
    return fitTable({ columns: [what, says], rows: told.map((row) => ({ ...row, cells: row.cells.filter((_, at) => at !== 1) })) }, room);
  return fitTable({ columns: [what, where, says], rows: told }, room);
}

/** Everything of a pillar together. */
function byPillar(groups: readonly Unsaid[]): Unsaid[] {
  const pillars = [...new Set(groups.map(({ pillar }) => pillar))];
  return pillars.map((pillar) => {
    const own = groups.filter((group) => group.pillar === pillar);
    const together = Object.fromEntries(UNSAID_KINDS.map((kind) => [kind, own.flatMap((group) => group[kind] as unknown[])]));
    return { ...own[0], ...together, pillar, sector: undefined } as unknown as Unsaid;
  });
}

/** Focal points whose agency has been succeeded, one row an agency. */
function supersededRows(whole: Graph, shown: ReadonlySet<NodeId> | undefined, words: Messages): Row[] {
  const lang = words.lang as Language;
  const said = stageWords[lang];
  const name = (id: NodeId) => shortName(nodeOf(whole, id), lang);
  const byAgency = new Map<NodeId, { now: Set<NodeId>; namedFor: Set<NodeId>; cited: Citation[] }>();
  for (const { body, statement, successors, why } of toConfirm(whole, daysOf(whole.dataset.asOf).last)) {
    if (!statement || !why.includes('superseded') || (shown && !shown.has(body))) continue;
    const known = byAgency.get(statement.agency) ?? { now: new Set(), namedFor: new Set(), cited: [] };
    byAgency.set(statement.agency, known);
    for (const { from, citations } of successors) {
      if (!known.now.has(from)) known.cited.push(...citations);
      known.now.add(from);
    }
    if (!known.namedFor.has(statement.namedFor)) known.cited.push(...statement.because.citations);
    known.namedFor.add(statement.namedFor);
  }
  return [...byAgency].map(([agency, { now, namedFor, cited }]) => ({
    cells: [
      said.supersededKind,
      said.agenciesOf,
      said.superseded(name(agency), words.list([...now].map(name)), namesOf([...namedFor].map(name), MOST_NAMES, words)),
    ],
    cited,
  }));
}

function rowsOf(graph: Graph, group: Unsaid, kind: UnsaidKind, words: Messages): Row[] {
  const lang = words.lang as Language;
  const said = gapWords[lang];
  const name = (id: NodeId) => shortName(nodeOf(graph, id), lang);
  const where = group.sector
    ? fullName(nodeOf(graph, group.sector), lang).text
    : group.pillar === 'agencies'
      ? said.indonesia
      : words.pillarsShort[group.pillar];
  const row = (text: string, cited: readonly Citation[] = []): Row => ({ cells: [said.kinds[kind], where, text], cited });
  const names = (texts: readonly string[]) => (texts.length > 0 ? [row(namesOf(texts, MOST_NAMES, words))] : []);
  switch (kind) {
    case 'conflicts':
    case 'gaps':
      return group[kind].map((note) => row(note.text[lang], note.citations));
    case 'slips':
      return group.slips.length > 0
        ? [
            row(
              words.number(group.slips.length),
              group.slips.flatMap(({ citations }) => citations),
            ),
          ]
        : [];
    case 'stops':
      return names(group.stops.map(({ id, at }) => `${name(id)} (${said.stopsAt(words.list(at.map(name)))})`));
    case 'overUnverified':
      return names(group.overUnverified.map(({ id }) => name(id)));
    case 'unverifiedLines':
    case 'linesFromCopies':
      return names(group[kind].map(({ from, verb, to }) => `${name(from)} ${verbWords[lang][verb]?.forward ?? verb} ${name(to)}`));
    default:
      return names(group[kind].map(name));
  }
}
