import type { Graph } from '../../model/graph.ts';
import type { Neighbourhood } from '../../query/neighbourhood.ts';
import { shortestPath } from '../../query/shortestPath.ts';
import type { Messages } from '../../text/en.ts';
import { networkWords } from '../../text/network.ts';
import type { Drawing } from '../drawing.ts';
import { aroundFocus, drawNetwork, MOST_AROUND_PATH, MOST_PER_STEP, type NetworkShow, type NetworkView } from '../drawNetwork.ts';
import { FILTER_KEYS, type Language } from '../View.ts';
import { LETTERS_OF_THE_APP, type StagePicture, type StageRoom } from './Stage.ts';
import { shrunk } from './shrunk.ts';
import type { StageGround } from './stageGround.ts';

/** How many are shown at each step, until they find room in large letters. The captions of the steps say of how many. */
const MOST = [24, 20, 16, 14, 13, 11, 9, 8, 7, 6, 5, 4, 3];

/** What surrounds what is chosen, or the path between two bodies. */
export function networkStage({ full: graph, shown, view }: StageGround, words: Messages, room: StageRoom): StagePicture {
  const { unverified } = view;
  const path = view.path ? shortestPath(graph, view.path[0], view.path[1], { unverified }) : undefined;
  // Where no path joins the two, what is chosen stands alone.
  const asked = path ? view : { ...view, path: undefined, focus: view.focus ?? view.path?.[0] };
  const passes = FILTER_KEYS.some((key) => view[key].length > 0) ? shown : undefined;
  const isLarge = room.least > LETTERS_OF_THE_APP;
  const { around, drawing } = isLarge
    ? largest(graph, asked, words, room, { path, passes })
    : usual(graph, asked, words, room, { path, passes });
  const cited = [...new Set(around?.ties.flatMap(({ because }) => because[0] ?? []))].flatMap(({ citations }) => citations);
  return { form: 'picture', lens: 'network', drawing: shrunk(drawing, room), cited };
}

interface Shown {
  around: Neighbourhood | undefined;
  drawing: Drawing;
}

function usual(graph: Graph, view: NetworkView, words: Messages, room: StageRoom, show: NetworkShow): Shown {
  const around = aroundFocus(graph, view, show.path);
  return { around, drawing: drawNetwork(graph, view, room, words, { ...show, around }) };
}

/** A drawing in which every step that leaves something out says so: where its caption found no place, below the picture. */
function counted(
  { steps }: Neighbourhood,
  room: StageRoom,
  words: Messages,
  draw: (size: { width: number; height: number }) => Drawing,
): Drawing {
  const isTold = ({ bands }: Drawing, step: number) => bands.some(({ id, title }) => id === `step-${step}` && title);
  const untold = (drawing: Drawing) => steps.filter(({ distance, leftOut }) => leftOut.length > 0 && !isTold(drawing, distance));
  const drawing = draw(room);
  if (untold(drawing).length === 0) return drawing;
  const { least: size } = room;
  const foot = size * 1.5;
  const lower = draw({ width: room.width, height: room.height - foot });
  const { ring } = networkWords[words.lang as Language];
  const text = untold(lower)
    .map(({ distance, shown, leftOut }) => ring(distance, shown.length, shown.length + leftOut.length))
    .join('; ');
  const height = lower.height + foot;
  return { ...lower, height, remarks: text ? [{ x: size * 0.5, y: height - size * 0.5, text, size, weight: 400, anchor: 'start' }] : [] };
}

/** Letters grow up to so many times the least where there is room. */
const GROWTHS = [1.4, 1.25, 1.1];

/** As many neighbours as find room in large letters; their full names where these find room too; then the letters grow. */
function largest(graph: Graph, view: NetworkView, words: Messages, room: StageRoom, show: NetworkShow): Shown {
  let last: Shown = { around: undefined, drawing: drawNetwork(graph, { ...view, focus: undefined, path: undefined }, room, words) };
  const fits = ({ width, height }: Drawing) => width <= room.width + 0.5 && height <= room.height + 0.5;
  const told = ({ lines }: Drawing) => lines.filter(({ label }) => label).length;
  const upTo = show.path?.length ? MOST_AROUND_PATH : MOST_PER_STEP;
  for (const most of MOST.filter((each) => each <= upTo)) {
    const around = aroundFocus(graph, view, show.path, most);
    if (!around) return last;
    for (const fullNames of [true, false]) {
      const at = (least: number) =>
        counted(around, { ...room, least }, words, (size) => drawNetwork(graph, view, size, words, { ...show, around, least, fullNames }));
      last = { around, drawing: at(room.least) };
      if (!fits(last.drawing)) continue;
      for (const growth of GROWTHS) {
        const drawing = at(room.least * growth);
        if (fits(drawing) && told(drawing) >= told(last.drawing)) return { around, drawing };
      }
      return last;
    }
  }
  return last;
}
