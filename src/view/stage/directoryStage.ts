import { nodeOf, wholeOf } from '../../model/graph.ts';
import type { Citation } from '../../model/schema.ts';
import { directoryWords } from '../../text/directory.ts';
import type { Messages } from '../../text/en.ts';
import { type DirectoryEntry, directoryEntries, directoryOf, groupName } from '../directory.ts';
import { shortName } from '../naming.ts';
import type { DirectoryColumn, Language } from '../View.ts';
import { type DraftTable, fitTable } from './fitTable.ts';
import type { StageRoom, StageTable } from './Stage.ts';
import type { StageGround } from './stageGround.ts';

/** What a room misses least is given up first. */
const SPARE: readonly DirectoryColumn[] = ['source', 'tier', 'alternate', 'since', 'pillar', 'sector', 'seen', 'level'];
/** Of a meeting: who it is, whom it reports to, who answers for it, how that is known. */
const OF_A_MEETING: readonly DirectoryColumn[] = ['body', 'superior', 'focal', 'level', 'seen'];

/** The directory as filtered, grouped and sorted; the first column is the group, said once. */
export function directoryStage(ground: StageGround, words: Messages, room: StageRoom): StageTable {
  const { graph, full, plan, shown, view } = ground;
  const said = directoryWords[words.lang as Language];
  const entries = directoryEntries({ graph, full, plan, words });
  const { groups, columns } = directoryOf(entries, { graph, plan, shown, words, view });
  const isGrouped = view.group !== 'flat';
  const heading = view.group === 'agency' ? words.kinds.agency : said.columns.sector;
  const rows = groups.flatMap((group) =>
    group.entries.map((entry, index) => ({
      cells: [
        ...(isGrouped ? [index === 0 ? groupName(graph, group, view.group, words) : ''] : []),
        ...columns.map((column) => entry.cells[column]),
      ],
      cited: citationsOf(entry),
    })),
  );
  const shift = isGrouped ? 1 : 0;
  const draft: DraftTable = {
    columns: [...(isGrouped ? [heading] : []), ...columns.map((column) => said.columns[column])],
    rows,
    spare: SPARE.flatMap((column) => (columns.includes(column) ? columns.indexOf(column) + shift : [])),
  };
  return fitTable(draft, room);
}

/** The chosen bodies of a meeting in their order: whom each reports to, who answers for it, how and since when that is known. */
export function meetingStage(ground: StageGround, words: Messages, room: StageRoom): StageTable {
  const { graph, full, plan, view } = ground;
  const said = directoryWords[words.lang as Language];
  const entries = new Map(directoryEntries({ graph, full, plan, words }).map((entry) => [entry.node.id, entry]));
  const lang = words.lang as Language;
  const rows = view.pick.flatMap((id) => {
    const entry = entries.get(id);
    if (!entry) return graph.nodes.has(id) ? [{ cells: [shortName(nodeOf(wholeOf(graph), id), lang), '', '', '', ''] }] : [];
    return [{ cells: OF_A_MEETING.map((column) => entry.cells[column]), cited: citationsOf(entry) }];
  });
  return fitTable({ columns: OF_A_MEETING.map((column) => said.columns[column]), rows, spare: [4] }, room);
}

function citationsOf({ focal, alternates, superiors }: DirectoryEntry): Citation[] {
  return [
    ...[...focal, ...alternates].flatMap(({ because }) => because.citations),
    ...superiors.flatMap(({ because: [first] }) => first?.citations ?? []),
  ];
}
