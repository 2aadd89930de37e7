import { linkRows } from '../../layout/linkRows.ts';
import { crossTies, shownTies } from '../../query/crossTies.ts';
import type { Messages } from '../../text/en.ts';
import { stageWords } from '../../text/stage.ts';
import { drawLinks, type LinksDrawing } from '../drawLinks.ts';
import { answerLinks } from '../linkAnswer.ts';
import type { Language } from '../View.ts';
import { LETTERS_OF_THE_APP, type StagePicture, type StageRoom } from './Stage.ts';
import { shrunk } from './shrunk.ts';
import type { StageGround } from './stageGround.ts';

/** What the letters are tried at where there is room, in times the least. */
const GROWTHS = [1.35, 1.2, 1.1, 1];

/**
 * The rows around a circle and the links across it. In large letters only rows that have links stand there, of what is
 * chosen only those that its links reach; the rest is counted.
 */
export function linksStage({ full: graph, plan, shown, view }: StageGround, words: Messages, room: StageRoom): StagePicture {
  const { focus, towards, strength, unverified } = view;
  const places = linkRows(graph, plan);
  const all = shownTies(crossTies(graph, places.rowOf), { shown, unverified });
  const rows = places.rows.filter(({ bodies }) => bodies.some((id) => shown.has(id)));
  const answer = answerLinks(graph, places, all, { focus, towards });
  const lit = all.filter(({ key }) => answer.keys.has(key));
  const cited = [...new Set(lit.flatMap(({ because }) => because))].flatMap(({ citations }) => citations);
  const draw = (ties: typeof all, own: typeof rows, size: { width: number; height: number; least?: number }) =>
    drawLinks(graph, { rows: own, ties, answer, view: { focus, towards, strength }, pointedAt: undefined }, size, words);
  if (room.least <= LETTERS_OF_THE_APP)
    return { form: 'picture', lens: 'links', drawing: shrunk(draw(all, rows, { width: room.width, height: room.height }), room), cited };

  const reached = new Set(lit.flatMap(({ rows: { from, to } }) => [from, to]));
  const own = rows.filter(({ id }) => reached.has(id));
  const hidden = rows.length - own.length;
  let drawing: LinksDrawing | undefined;
  for (const growth of GROWTHS) {
    const least = room.least * growth;
    const foot = hidden > 0 ? least * 1.5 : 0;
    const height = room.height - foot;
    drawing = draw(lit, own, { width: room.width, height, least });
    const fits = drawing.width <= room.width + 0.5 && drawing.height <= height + 0.5;
    if (hidden > 0) drawing = withRemark(drawing, foot, least, hidden, words);
    if (fits) break;
  }
  return { form: 'picture', lens: 'links', drawing: shrunk(drawing as LinksDrawing, room), cited };
}

/** Below the circle: how many rows are not there. */
function withRemark(drawing: LinksDrawing, foot: number, size: number, hidden: number, words: Messages): LinksDrawing {
  const text = stageWords[words.lang as Language].rowsNotShown(hidden);
  const remark = { x: size * 0.5, y: drawing.height + foot - size * 0.5, text, size, weight: 400, anchor: 'start' } as const;
  return { ...drawing, height: drawing.height + foot, remarks: [...(drawing.remarks ?? []), remark] };
}
