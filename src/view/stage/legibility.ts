/** Whether a room can read what it is shown, and what can be done where it cannot. */
import type { Graph } from '../../model/graph.ts';
import { DEPTHS, type Depth, type View } from '../View.ts';
import { lettersOf } from './letters.ts';
import type { Stage } from './Stage.ts';
import { type StageGround, stageGround } from './stageGround.ts';

/** Where a picture is shown: a meeting room, a hall, or a screen of some height seen from some distance, both in metres. */
export type ViewedFrom = { kind: 'meeting' | 'hall' } | { distance: number; screenHeight: number };

/** The least letters as shares of the screen's height: 1/50 in a meeting room, 3 % in a hall. */
const SHARES = { meeting: 1 / 50, hall: 0.03 } as const;
/** How many screen heights away the last row of a meeting room sits: there 1/50 is just read with ease. */
const MEETING_ROOM = 8;

/**
 * The smallest letters in px that can be read from the last row, on a screen of so many lines. What counts is the angle
 * under which a letter is seen: a letter of 1/50 of the screen's height at 8 screen heights is 1/400 of the distance, some
 * 9 minutes of arc. From twice as far it must be twice as high; so the share of the screen is (distance / screen height) / 400.
 * Nearer than half of that meeting room the letters of the app itself are read, and nothing smaller is asked for.
 */
export function leastLetters(room: ViewedFrom, screenLines: number): number {
  const share =
    'kind' in room ? SHARES[room.kind] : (SHARES.meeting * Math.max(room.distance / room.screenHeight, MEETING_ROOM / 2)) / MEETING_ROOM;
  // 21.6 of 1080 lines are set as 22.
  return Math.ceil(share * screenLines - 1e-9);
}

/** The smallest letters of what is shown, in px of its room; without end where it has none. */
export function smallestLetters(stage: Stage): number {
  const least = Math.min(...(stage.form === 'table' ? [stage.size] : lettersOf(stage.drawing)));
  // 21.999… comes of dividing and multiplying again.
  return Math.round(least * 100) / 100;
}

/** What a step that is too small for its room can be turned into. */
export interface WaysOut {
  /** Several steps which together show all that it shows; empty where it cannot be divided. */
  split: View[];
  /** One step that shows the same in less detail. */
  abbreviate?: View;
  /** One step that shows the surroundings of what is chosen alone. */
  zoom?: View;
}

/** How many rows of a table go on one step. */
const ROWS_ON_A_STEP = 6;

/** The ways out for a View whose picture is too small: by pillar from the whole, by sector from a pillar. */
export function waysOut(whole: Graph, view: View): WaysOut {
  const ground = stageGround(whole, view);
  if (view.from) return { split: byYear(whole, view, view.from) };
  switch (view.lens) {
    case 'structure':
    case 'mirror':
      return openings(ground, view);
    case 'network':
      return { split: [], ...shallower(view) };
    case 'links':
      return linksOut(ground, view);
    case 'meeting':
      return { split: chunks(ground.view.pick).map((pick) => ({ ...view, pick })) };
    case 'directory':
    case 'gaps':
      return { split: byFilter(ground, view) };
    default:
      return { split: [] };
  }
}

/** The rows of the chart in which something of the View stands. */
function rowsShown({ plan, framed }: StageGround) {
  return plan.bands.flatMap(({ rows }) =>
    rows.filter(({ ministers, seniors, working }) => [...ministers, ...seniors, ...working].some((id) => framed.has(id))),
  );
}

function openings(ground: StageGround, view: View): WaysOut {
  const { plan, framed } = ground;
  const row = rowsShown(ground).find(({ id }) => id === view.open);
  const isPillar = plan.bands.some(({ pillar }) => pillar === view.open);
  const focusRow = view.focus === undefined ? undefined : (plan.rowOf.get(view.focus) ?? view.focus);
  const target = rowsShown(ground).find(({ id }) => id === focusRow)?.id;
  const zoom = target && target !== view.open ? { zoom: { ...view, open: target } } : {};
  if (row) return { split: [], abbreviate: { ...view, open: row.pillar } };
  if (isPillar) {
    const own = rowsShown(ground).filter(({ pillar }) => pillar === view.open);
    return { split: own.length > 1 ? own.map(({ id }) => ({ ...view, open: id })) : [], abbreviate: { ...view, open: undefined }, ...zoom };
  }
  const bands = plan.bands.filter(
    ({ pillar, councils }) => councils.some((id) => framed.has(id)) || rowsShown(ground).some((own) => own.pillar === pillar),
  );
  return { split: bands.length > 1 ? bands.map(({ pillar }) => ({ ...view, open: pillar })) : [], ...zoom };
}

function shallower(view: View): Pick<WaysOut, 'abbreviate'> {
  const depth = (view.depth - 1) as Depth;
  return DEPTHS.includes(depth) ? { abbreviate: { ...view, depth } } : {};
}

/** Links of one row; a circle of all of them is divided by the pillar at the far end. */
function linksOut({ plan, shown }: StageGround, view: View): WaysOut {
  if (view.towards) return { split: [] };
  const pillars = plan.bands.filter(({ councils, rows }) =>
    [...councils, ...rows.flatMap(({ ministers, seniors, working }) => [...ministers, ...seniors, ...working])].some((id) => shown.has(id)),
  );
  return { split: pillars.length > 1 ? pillars.map(({ pillar }) => ({ ...view, towards: pillar })) : [] };
}

/** A table by pillar, or that of one pillar by sector. */
function byFilter({ plan, shown }: StageGround, view: View): View[] {
  if (view.sector.length === 1) return [];
  const has = (ids: readonly string[]) => ids.some((id) => shown.has(id));
  if (view.pillar.length === 1 && view.sector.length === 0) return [];
  if (view.sector.length > 1) return view.sector.map((sector) => ({ ...view, sector: [sector] }));
  const pillars = plan.bands
    .filter(({ councils, rows }) => has(councils) || rows.some((row) => has([...row.ministers, ...row.seniors, ...row.working])))
    .map(({ pillar }) => pillar)
    .filter((pillar) => view.pillar.length === 0 || view.pillar.includes(pillar));
  return pillars.length > 1 ? pillars.map((pillar) => ({ ...view, pillar: [pillar] })) : [];
}

function chunks(pick: readonly string[]): string[][] {
  if (pick.length <= 1) return [];
  const size = Math.min(ROWS_ON_A_STEP, Math.ceil(pick.length / 2));
  return Array.from({ length: Math.ceil(pick.length / size) }, (_, index) => pick.slice(index * size, (index + 1) * size));
}

/** The changes of each year between the first day and the last: a change of the last day of a year belongs to that year. */
function byYear(whole: Graph, view: View, from: string): View[] {
  const to = view.asof ?? whole.dataset.asOf;
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (!(last > first)) return [];
  return Array.from({ length: last - first + 1 }, (_, index): View => {
    const year = first + index;
    return {
      ...view,
      from: index === 0 ? from : `${year - 1}-12-31`,
      asof: year === last ? view.asof : `${year}-12-31`,
    };
  });
}
