import { linkRows } from '../../layout/linkRows.ts';
import { crossTies, shownTies } from '../../query/crossTies.ts';
import type { Messages } from '../../text/en.ts';
import { drawLinks } from '../drawLinks.ts';
import { answerLinks } from '../linkAnswer.ts';
import type { StagePicture, StageRoom } from './Stage.ts';
import { shrunk } from './shrunk.ts';
import type { StageGround } from './stageGround.ts';

/** The rows around a circle and the links across it. */
export function linksStage({ full: graph, plan, shown, view }: StageGround, words: Messages, room: StageRoom): StagePicture {
  const { focus, towards, strength, unverified } = view;
  const places = linkRows(graph, plan);
  const ties = shownTies(crossTies(graph, places.rowOf), { shown, unverified });
  const rows = places.rows.filter(({ bodies }) => bodies.some((id) => shown.has(id)));
  const answer = answerLinks(graph, places, ties, { focus, towards });
  const drawing = drawLinks(graph, { rows, ties, answer, view: { focus, towards, strength }, pointedAt: undefined }, room, words);
  const lit = ties.filter(({ key }) => answer.keys.has(key));
  const cited = [...new Set(lit.flatMap(({ because }) => because))].flatMap(({ citations }) => citations);
  return { form: 'picture', lens: 'links', drawing: shrunk(drawing, room), cited };
}
