import { ANSWER_LEVELS, type Mirror, type MirrorBand, mirrorOf, NOBODY, type Seat } from '../../layout/mirrorOf.ts';
import { PILLARS, type Pillar } from '../../model/schema.ts';
import type { Messages } from '../../text/en.ts';
import { stageWords } from '../../text/stage.ts';
import type { TextLine } from '../drawing.ts';
import { drawMirror } from '../drawMirror.ts';
import { mirrorChoice } from '../mirrorChoice.ts';
import { seatName } from '../mirrorWords.ts';
import { rowNameApart } from '../rowName.ts';
import type { Language } from '../View.ts';
import { fitTable } from './fitTable.ts';
import { lettersOf } from './letters.ts';
import { LETTERS_OF_THE_APP, type Stage, type StagePicture, type StageRoom, type StageTable } from './Stage.ts';
import { shrunk } from './shrunk.ts';
import type { StageGround } from './stageGround.ts';

/** ASEAN on one side, Indonesian agencies on the other: bands, or a table. */
export function mirrorStage(ground: StageGround, words: Messages, room: StageRoom): Stage {
  const { graph, plan, shown, view } = ground;
  const mirror = mirrorOf(graph, plan, { shown, open: view.open });
  const isLarge = room.least > LETTERS_OF_THE_APP;
  if (view.form === 'matrix') return matrixOf(ground, isLarge && isPillar(view.open) ? sectorsOf(ground, view.open) : mirror, words, room);
  if (!isLarge) return drawnIn(ground, mirror, words, { width: room.width, height: room.height }, room);
  return largest(ground, mirror, words, room);
}

function drawnIn(
  { graph, view }: StageGround,
  mirror: Mirror,
  words: Messages,
  size: { width: number; height: number; least?: number },
  room: StageRoom,
  remark?: TextLine,
): StagePicture {
  const choice = mirrorChoice(graph, mirror, view.focus);
  const drawing = drawMirror(graph, { mirror, choice, pointedAt: undefined }, size, words);
  const told = choice.of === 'all' || choice.of === 'nothing' ? mirror.bands : choice.bands;
  const whole = remark ? { ...drawing, height: drawing.height + room.height - size.height, remarks: [remark] } : drawing;
  return { form: 'picture', lens: 'mirror', drawing: shrunk(whole, room), cited: citationsIn(told) };
}

/** How much of the agencies is shown, until they find room: the fullest first. */
const SHARES = [1, 0.85, 0.7, 0.55, 0.4, 0.25];

/**
 * In large letters: of what is chosen the rows that it touches; a pillar by its sectors rather than body by body; where even
 * that finds no room, pillar by pillar. Agencies with the fewest bodies give way last, and are counted.
 */
function largest(ground: StageGround, mirror: Mirror, words: Messages, room: StageRoom): StagePicture {
  const { graph, view } = ground;
  const choice = mirrorChoice(graph, mirror, view.focus);
  const isNarrowed = choice.of !== 'all' && choice.of !== 'nothing';
  const touched = new Set(choice.bands.map(({ row }) => row));
  const bySector = isPillar(view.open) ? sectorsOf(ground, view.open) : mirror;
  const tries = [...(isNarrowed ? [onlyRows(mirror, touched)] : [bySector]), byPillar(bySector)];
  const rowsOf = ({ groups }: Mirror) => groups.flatMap(({ rows }) => rows).length;
  let last: StagePicture | undefined;
  for (const [index, each] of tries.entries())
    for (const share of SHARES) {
      // A choice between fewer rows and fewer agencies: rows in which nobody is lost come first.
      if (index < tries.length - 1 && share < 0.7) break;
      const seats = Math.max(1, Math.ceil(each.seats.length * share));
      const fewer = onlySeats(each, seats);
      const hidden = { rows: isNarrowed && index === 0 ? rowsOf(mirror) - rowsOf(each) : 0, seats: each.seats.length - fewer.seats.length };
      const foot = hidden.rows + hidden.seats > 0 ? room.least * 1.5 : 0;
      const size = { width: room.width, height: room.height - foot, least: room.least };
      const text = stageWords[words.lang as Language].mirrorNotShown(hidden.rows, hidden.seats);
      const remark: TextLine | undefined =
        foot > 0
          ? { x: room.least * 0.5, y: room.height - room.least * 0.5, text, size: room.least, weight: 400, anchor: 'start' }
          : undefined;
      last = drawnIn(ground, fewer, words, size, room, remark);
      if (smallest(last) >= room.least - 0.01) return last;
    }
  return last as StagePicture;
}

const smallest = ({ drawing }: StagePicture) => Math.min(...lettersOf(drawing));
const isPillar = (open: string | undefined): open is Pillar => PILLARS.some((pillar) => pillar === open);

/** The rows of one pillar, each as a whole. */
function sectorsOf({ graph, plan, shown }: StageGround, pillar: Pillar): Mirror {
  const all = mirrorOf(graph, plan, { shown, open: undefined });
  return onlyRows(all, new Set(all.groups.filter((group) => group.pillar === pillar).flatMap(({ rows }) => rows.map(({ id }) => id))));
}

function onlyRows({ groups, bands }: Mirror, ids: ReadonlySet<string>): Mirror {
  const kept = bands.filter(({ row }) => ids.has(row));
  return {
    groups: groups.map((group) => ({ ...group, rows: group.rows.filter(({ id }) => ids.has(id)) })).filter(({ rows }) => rows.length > 0),
    bands: kept,
    seats: seatsOf(kept),
  };
}

/** The fullest agencies; the empty seats are never left out. */
function onlySeats(mirror: Mirror, most: number): Mirror {
  if (mirror.seats.length <= most) return mirror;
  const nobody = mirror.seats.filter(({ id }) => id === NOBODY);
  const kept = [...nobody, ...mirror.seats.filter(({ id }) => id !== NOBODY).slice(0, Math.max(1, most - nobody.length))];
  const ids = new Set(kept.map(({ id }) => id));
  return { ...mirror, seats: mirror.seats.filter(({ id }) => ids.has(id)), bands: mirror.bands.filter(({ seat }) => ids.has(seat)) };
}

/** All rows of a pillar as one. */
function byPillar({ groups, bands }: Mirror): Mirror {
  const pillarOf = new Map(groups.flatMap(({ rows }) => rows.map(({ id, pillar }) => [id, pillar] as const)));
  const rowOf = (pillar: Pillar) => (pillar === 'common' ? 'common-wide' : pillar);
  const merged = new Map<string, MirrorBand>();
  for (const band of bands) {
    const row = rowOf(pillarOf.get(band.row) ?? 'common');
    const key = `${row}/${band.seat}/${band.way}`;
    const known = merged.get(key);
    merged.set(key, known ? together(known, band) : { ...band, key, row });
  }
  const all = [...merged.values()];
  const pillars = [...new Set(groups.map(({ pillar }) => pillar))];
  return {
    groups: pillars.map((pillar) => ({
      id: pillar,
      pillar,
      rows: [
        {
          id: rowOf(pillar),
          pillar,
          bodies: groups.flatMap(({ rows }) => rows).flatMap((row) => (row.pillar === pillar ? row.bodies : [])),
        },
      ],
    })),
    bands: all,
    seats: seatsOf(all),
  };
}

function together(a: MirrorBand, b: MirrorBand): MirrorBand {
  const levels = { ...a.levels };
  for (const level of ANSWER_LEVELS) if (b.levels[level]) levels[level] = (levels[level] ?? 0) + b.levels[level];
  return {
    ...a,
    levels,
    share: a.share + b.share,
    bodies: [...a.bodies, ...b.bodies],
    shared: [...a.shared, ...b.shared],
    because: [...new Set([...a.because, ...b.because])],
    inferred: a.inferred && b.inferred,
    unknown: a.unknown && b.unknown,
  };
}

function seatsOf(bands: readonly MirrorBand[]): Seat[] {
  return [...new Set(bands.map(({ seat }) => seat))]
    .map((id): Seat => {
      const own = bands.filter(({ seat }) => seat === id);
      return { id, share: own.reduce((sum, { share }) => sum + share, 0), bodies: own.flatMap(({ bodies }) => bodies) };
    })
    .sort((a, b) => b.bodies.length - a.bodies.length || a.id.localeCompare(b.id));
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
