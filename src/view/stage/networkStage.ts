import { shortestPath } from '../../query/shortestPath.ts';
import type { Messages } from '../../text/en.ts';
import { aroundFocus, drawNetwork } from '../drawNetwork.ts';
import { FILTER_KEYS } from '../View.ts';
import type { StagePicture, StageRoom } from './Stage.ts';
import { shrunk } from './shrunk.ts';
import type { StageGround } from './stageGround.ts';

/** What surrounds what is chosen, or the path between two bodies. */
export function networkStage({ full: graph, shown, view }: StageGround, words: Messages, room: StageRoom): StagePicture {
  const { unverified } = view;
  const path = view.path ? shortestPath(graph, view.path[0], view.path[1], { unverified }) : undefined;
  // Where no path joins the two, what is chosen stands alone.
  const asked = path ? view : { ...view, path: undefined, focus: view.focus ?? view.path?.[0] };
  const passes = FILTER_KEYS.some((key) => view[key].length > 0) ? shown : undefined;
  const around = aroundFocus(graph, asked, path);
  const drawing = drawNetwork(graph, asked, room, words, { path, passes, around });
  const cited = [...new Set(around?.ties.flatMap(({ because }) => because[0] ?? []))].flatMap(({ citations }) => citations);
  return { form: 'picture', lens: 'network', drawing: shrunk(drawing, room), cited };
}
