import { type Mirror, type MirrorBand, mirrorOf } from '../../layout/mirrorOf.ts';
import type { Messages } from '../../text/en.ts';
import { stageWords } from '../../text/stage.ts';
import { drawMirror } from '../drawMirror.ts';
import { mirrorChoice } from '../mirrorChoice.ts';
import { seatName } from '../mirrorWords.ts';
import { rowNameApart } from '../rowName.ts';
import type { Language } from '../View.ts';
import { fitTable } from './fitTable.ts';
import type { Stage, StagePicture, StageRoom, StageTable } from './Stage.ts';
import { shrunk } from './shrunk.ts';
import type { StageGround } from './stageGround.ts';

/** ASEAN on one side, Indonesian agencies on the other: bands, or a table. */
export function mirrorStage(ground: StageGround, words: Messages, room: StageRoom): Stage {
  const { graph, plan, shown, view } = ground;
  const mirror = mirrorOf(graph, plan, { shown, open: view.open });
  if (view.form === 'matrix') return matrixOf(ground, mirror, words, room);
  return pictureOf(ground, mirror, words, room);
}

function pictureOf({ graph, view }: StageGround, mirror: Mirror, words: Messages, room: StageRoom): StagePicture {
  const choice = mirrorChoice(graph, mirror, view.focus);
  const drawing = drawMirror(graph, { mirror, choice, pointedAt: undefined }, room, words);
  const told = choice.of === 'all' || choice.of === 'nothing' ? mirror.bands : choice.bands;
  return { form: 'picture', lens: 'mirror', drawing: shrunk(drawing, room), cited: citationsIn(told) };
}

const citationsIn = (bands: readonly MirrorBand[]) =>
  [...new Set(bands.flatMap(({ because }) => because))].flatMap(({ citations }) => citations);

/** Row by row who answers, for how many bodies; what is chosen alone where something is. */
function matrixOf({ graph, view }: StageGround, mirror: Mirror, words: Messages, room: StageRoom): StageTable {
  const lang = words.lang as Language;
  const { row, bodies, agencies } = stageWords[lang].columns;
  const choice = mirrorChoice(graph, mirror, view.focus);
  const bands = choice.of === 'nothing' ? mirror.bands : choice.bands;
  const rows = mirror.groups.flatMap((group) =>
    group.rows.flatMap(({ id, bodies: own }) => {
      const here = bands.filter((band) => band.row === id).sort((a, b) => b.bodies.length - a.bodies.length);
      if (here.length === 0) return [];
      const who = here.map((band) => [seatName(graph, band.seat, lang), band.bodies.length || ''].filter(Boolean).join(' '));
      return [{ cells: [rowNameApart(graph, id, words), words.number(own.length), who.join(', ')], cited: citationsIn(here) }];
    }),
  );
  return fitTable({ columns: [row, bodies, agencies], rows }, room);
}
