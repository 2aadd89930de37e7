import { type Graph, nodeOf } from '../../model/graph.ts';
import type { Source } from '../../model/schema.ts';
import type { Messages } from '../../text/en.ts';
import { publisherShort, sourceDate } from '../../view/labels.ts';
import { shortName } from '../../view/naming.ts';
import { dateLine, sourcesOf, titleOf } from '../../view/stage/captions.ts';
import { legendOf } from '../../view/stage/legendOf.ts';
import type { StageRoom } from '../../view/stage/Stage.ts';
import { stageOf } from '../../view/stage/stageOf.ts';
import type { Language, View } from '../../view/View.ts';
import type { Plate, Told } from './Plate.ts';

export interface PlateOptions {
  room: StageRoom;
  /** The full address of the view. */
  link: string;
  /** What a step of a talk says; without it a view has the title of what it shows. */
  title?: Told;
  sentence?: Told;
  notes?: Told;
}

/** A View ready to leave the app: `whole` is the graph of everything that is known, `words` those of the View's language. */
export function plateOf(whole: Graph, view: View, words: Messages, { room, link, title, sentence, notes }: PlateOptions): Plate {
  const stage = stageOf(whole, view, words, room);
  const lang = words.lang as Language;
  return {
    lang,
    title: title ?? { text: titleOf(whole, view, words), lang },
    ...(sentence && { sentence }),
    stage,
    legend: legendOf(whole, view, stage, words),
    date: dateLine(whole, view, words),
    link,
    sources: sourcesOf(whole, view, stage).map((source, index) => ({
      number: index + 1,
      id: source.id,
      text: sourceWords(source, words),
      ...(source.url && { url: source.url }),
    })),
    ...(notes && { notes }),
    nameOf: (id) => (whole.nodes.has(id) ? shortName(nodeOf(whole, id), lang) : id),
  };
}

function sourceWords(source: Source, words: Messages): string {
  return [publisherShort(source), `“${source.title}”`, sourceDate(source, words)].filter(Boolean).join(', ');
}

/** Whether a stage shows nothing at all. */
export function isEmptyPlate({ stage }: Plate): boolean {
  return stage.form === 'table' ? stage.rows.length === 0 : stage.drawing.marks.length === 0;
}
