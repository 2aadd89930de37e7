import { daysOf } from '../../model/days.ts';
import { type Graph, nodeOf } from '../../model/graph.ts';
import type { NodeId } from '../../model/schema.ts';
import { CHANGE_KINDS, changesBetween } from '../../query/changes.ts';
import { dayWords } from '../../text/day.ts';
import type { Messages } from '../../text/en.ts';
import { stageWords } from '../../text/stage.ts';
import { howWords, sourceWords, whenWords } from '../changeWords.ts';
import { shortName } from '../naming.ts';
import type { Language, View } from '../View.ts';
import { fitTable } from './fitTable.ts';
import type { StageRoom, StageTable } from './Stage.ts';

/** More names than this in one change are counted. */
const MOST_NAMES = 6;

/** The two days between which a View tells changes, the earlier first. */
export function daysOfChange(whole: Graph, view: Pick<View, 'from' | 'asof'>): [string, string] {
  const today = daysOf(whole.dataset.asOf).last;
  const [one, other] = [view.from ?? today, view.asof ?? today];
  return one <= other ? [one, other] : [other, one];
}

/** What changed between the View's two days, by kind in the order of the sheet: kind, what, when, and who says so. */
export function changesStage(whole: Graph, view: View, words: Messages, room: StageRoom): StageTable {
  const lang = words.lang as Language;
  const said = stageWords[lang];
  const [from, to] = daysOfChange(whole, view);
  const name = (id: NodeId) => shortName(nodeOf(whole, id), lang);
  const named = (ids: readonly NodeId[]) => namesOf(ids.map(name), MOST_NAMES, words);
  const changes = changesBetween(whole, from, to);
  const rows = CHANGE_KINDS.flatMap((kind) =>
    changes
      .filter((change) => change.kind === kind)
      .map((change, index) => ({
        cells: [
          index === 0 ? dayWords[lang].kinds[kind] : '',
          [name(change.subject), howWords(change, words), named(change.objects)].filter(Boolean).join(' '),
          whenWords(change, words),
          [...new Set(change.citations.map((citation) => sourceWords(whole, citation, words)))].join('; '),
        ],
        cited: change.citations,
      })),
  );
  const { kind, what, when, source } = said.columns;
  return fitTable({ columns: [kind, what, when, source], rows, spare: [] }, room);
}

/** Names as a list, the last of many counted. */
export function namesOf(names: readonly string[], most: number, words: Messages): string {
  const said = stageWords[words.lang as Language];
  return names.length > most + 1 ? said.andMore(names.slice(0, most).join(', '), names.length - most) : words.list(names);
}
