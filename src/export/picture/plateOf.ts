import { type Graph, nodeOf } from '../../model/graph.ts';
import type { Messages } from '../../text/en.ts';
import { shortName } from '../../view/naming.ts';
import type { StageRoom } from '../../view/stage/Stage.ts';
import { stageOf } from '../../view/stage/stageOf.ts';
import type { Language, View } from '../../view/View.ts';
import { dateOf, legendOf, sourcesOf, titleOf } from './aroundStage.ts';
import type { Plate } from './Plate.ts';

/** A View ready to leave the app: `whole` is the graph of everything that is known, `link` its own full address. */
export function plateOf(whole: Graph, view: View, words: Messages, { room, link }: { room: StageRoom; link: string }): Plate {
  const stage = stageOf(whole, view, words, room);
  const lang = words.lang as Language;
  return {
    lang,
    title: titleOf(whole, view, words),
    stage,
    legend: legendOf(stage, words),
    date: dateOf(whole, view, words),
    link,
    sources: sourcesOf(whole, stage, words),
    nameOf: (id) => (whole.nodes.has(id) ? shortName(nodeOf(whole, id), lang) : id),
  };
}

/** Whether a stage shows nothing at all. */
export function isEmptyPlate({ stage }: Plate): boolean {
  return stage.form === 'table' ? stage.rows.length === 0 : stage.drawing.marks.length === 0;
}
