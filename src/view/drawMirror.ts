import { type Mirror, type MirrorBand, NOBODY, type Way } from '../layout/mirrorOf.ts';
import { layoutMirror, type PlacedRibbon, type PlacedSide } from '../layout/mirrorSides.ts';
import { textWidth } from '../layout/textWidth.ts';
import { type Graph, nodeOf } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import type { Messages } from '../text/en.ts';
import { mirrorWords } from '../text/mirror.ts';
import type { Drawing, Emphasis, Hue, Mark, TextLine } from './drawing.ts';
import { doubtWords } from './drawStructure.ts';
import { successorWords } from './labels.ts';
import type { MirrorChoice } from './mirrorChoice.ts';
import { groupTitle, seatName, seatSuccessors } from './mirrorWords.ts';
import { fullName } from './naming.ts';
import { rowName } from './rowName.ts';
import type { Language } from './View.ts';

/** A band between the sides as drawn. */
export interface DrawnRibbon extends PlacedRibbon {
  row: string;
  seat: NodeId;
  way: Way;
  hue: Hue;
  emphasis: Emphasis;
  inferred: boolean;
  unknown: boolean;
}

/** The mirror: a drawing, the bands between its sides, and the bars at their ends. */
export interface MirrorDrawing extends Drawing {
  ribbons: DrawnRibbon[];
  bars: { key: string; x: number; y: number; width: number; height: number; hue: Hue; nobody: boolean; emphasis: Emphasis }[];
  /** Keys of the marks from the left to the right, each column from the top. */
  columns: string[][];
  /** px for a body. */
  unit: number;
}

export const seatKey = (seat: NodeId) => `seat-${seat}`;
export const openKey = (group: string) => `open-${group}`;

/** Below this width pillars go by their short names, in px. */
const ROOM_FOR_NAMES = 900;

/** Both sides and what runs between them, in a room and in the language of `words`. `pointedAt` is the key of a mark or band that stands out. */
export function drawMirror(
  graph: Graph,
  { mirror, choice, pointedAt }: { mirror: Mirror; choice: MirrorChoice; pointedAt: string | undefined },
  room: { width: number; height: number; least?: number },
  words: Messages,
): MirrorDrawing {
  const lang = words.lang as Language;
  const said = mirrorWords[lang];
  const rows = mirror.groups.flatMap((group) => group.rows);
  const isSingle = rows.every(({ id, bodies }) => id === bodies[0]);
  const rowsById = new Map(rows.map((row) => [row.id, row]));
  const groupsById = new Map(mirror.groups.map((group) => [group.id, group]));
  const bands = new Map(mirror.bands.map((band) => [band.key, band]));
  const layout = layoutMirror({
    groups: mirror.groups.map(({ id, rows: own }) => ({
      id,
      title: groupTitle(graph, id, words, room.width < ROOM_FOR_NAMES),
      rows: own.map((row) => ({
        id: row.id,
        name: rowName(graph, row.id, words),
        count: isSingle ? undefined : row.bodies.length,
      })),
    })),
    seats: mirror.seats.map(({ id, bodies }) => ({
      id,
      name: seatName(graph, id, lang),
      more: seatSuccessors(graph, id, lang),
      count: bodies.length,
    })),
    bands: mirror.bands,
    ...room,
  });

  const isPointed = (band: MirrorBand) => pointedAt !== undefined && [band.key, band.row, seatKey(band.seat)].includes(pointedAt);
  const anyPointed = mirror.bands.some(isPointed);
  const narrowed = choice.of !== 'all' && choice.of !== 'nothing';
  const litRows = new Set(choice.bands.map(({ row }) => row));
  const litSeats = new Set(choice.bands.map(({ seat }) => seat));
  const emphasisOf = (chosen: boolean, lit: boolean): Emphasis => (chosen ? 'chosen' : !narrowed ? 'rest' : lit ? 'lit' : 'dimmed');

  const rowMarks = layout.rows.map((placed): Mark => {
    const row = rowsById.get(placed.id);
    const pillar = row?.pillar ?? 'common';
    return {
      id: nodeOfRow(graph, placed.id, row?.bodies ?? []),
      key: placed.id,
      ...boxOf(placed),
      rank: 'text',
      hue: pillar,
      emphasis: emphasisOf(choice.row === placed.id, litRows.has(placed.id)),
      label: said.rowSpoken(
        rowName(graph, placed.id, words),
        words.pillars[pillar],
        said.bodies(row?.bodies.length ?? 0),
        words.list(answersOf((band) => band.row === placed.id).map((band) => `${seatName(graph, band.seat, lang)} ${band.bodies.length}`)),
      ),
      lines: textsOf(placed, layout.size, 400),
      verified: true,
    };
  });
  const seatMarks = layout.seats.map((placed): Mark => {
    const isNobody = placed.id === NOBODY;
    const seat = mirror.seats.find(({ id }) => id === placed.id);
    const now = isNobody ? undefined : successorWords(graph, placed.id, words);
    const own = answersOf((band) => band.seat === placed.id);
    const isAll = (is: (band: MirrorBand) => boolean) => own.length > 0 && own.every(is);
    const basis = isAll(({ way }) => way === 'unverified') ? 'unverified' : isAll(({ inferred }) => inferred) ? 'inferred' : undefined;
    const full = isNobody ? '' : fullName(nodeOf(graph, placed.id), lang).text;
    const name = seatName(graph, placed.id, lang);
    return {
      id: placed.id,
      key: seatKey(placed.id),
      ...boxOf(placed),
      rank: isNobody ? 'ghost' : 'text',
      hue: isNobody ? 'common' : 'indonesia',
      emphasis: emphasisOf(choice.seat === placed.id, litSeats.has(placed.id)),
      label: isNobody
        ? said.nobodySpoken(seat?.bodies.length ?? 0)
        : said.seatSpoken(
            [name, full === name ? '' : full].filter(Boolean).join(', '),
            said.bodies(seat?.bodies.length ?? 0),
            words.list(own.map((band) => `${rowName(graph, band.row, words)} ${band.bodies.length}`)),
            [now, ...doubtWords({ basis }, words)].flatMap((each) => (each ? [`, ${each}`] : [])).join(''),
          ),
      lines: textsOf(placed, layout.size, 600),
      verified: true,
      ...(now ? { ended: true } : {}),
      ...(basis ? { basis } : {}),
      ...(own.length > 0 && own.every(({ unknown }) => unknown) ? { unknown: true } : {}),
    };
  });
  const headings = layout.groups.filter(({ id }) => graph.nodes.has(id));
  const headingMarks = headings.map(
    (group): Mark => ({
      id: group.id,
      key: openKey(group.id),
      ...group.heading,
      rank: 'text',
      hue: groupsById.get(group.id)?.pillar ?? 'common',
      emphasis: 'rest',
      label: said.openSpoken(groupTitle(graph, group.id, words, false)),
      lines: group.lines.map((line) => ({ ...line, size: layout.size, weight: 600, anchor: 'middle' })),
      verified: true,
    }),
  );

  const hueOf = (row: string): Hue => rowsById.get(row)?.pillar ?? 'common';
  const ribbons = layout.ribbons.flatMap((ribbon): DrawnRibbon[] => {
    const band = bands.get(ribbon.key);
    if (!band) return [];
    const lit = choice.keys.has(band.key);
    const emphasis: Emphasis = isPointed(band)
      ? 'lit'
      : narrowed
        ? lit
          ? anyPointed
            ? 'rest'
            : 'lit'
          : 'dimmed'
        : anyPointed
          ? 'dimmed'
          : 'rest';
    const { row, seat, way, inferred, unknown } = band;
    return [{ ...ribbon, row, seat, way, inferred, unknown, hue: hueOf(row), emphasis }];
  });
  const marks = [...headingMarks, ...rowMarks, ...seatMarks];
  const emphasisByKey = new Map(marks.map(({ key, emphasis }) => [key, emphasis]));
  const bar = (key: string, { bar: box }: PlacedSide, hue: Hue, nobody: boolean) => ({
    key,
    ...box,
    hue,
    nobody,
    emphasis: emphasisByKey.get(key) ?? 'rest',
  });
  return {
    width: layout.width,
    height: layout.height,
    bands: layout.groups.map((group) => ({ id: group.id, ...boxOf(group), hue: groupsById.get(group.id)?.pillar ?? 'common' })),
    captions: layout.groups
      .filter(({ id }) => !graph.nodes.has(id))
      .flatMap(({ lines }) =>
        lines.map((line): TextLine => {
          const x = line.x - textWidth(line.text, layout.size, 600) / 2;
          return { ...line, x, size: layout.size, weight: 600, anchor: 'start' };
        }),
      ),
    lines: [],
    marks,
    // What is lit lies above what is not, and the narrow above the broad.
    ribbons: ribbons.sort((a, b) => Number(a.emphasis === 'lit') - Number(b.emphasis === 'lit') || b.width - a.width),
    bars: [
      ...layout.rows.map((row) => bar(row.id, row, hueOf(row.id), false)),
      ...layout.seats.map((seat) => bar(seatKey(seat.id), seat, seat.id === NOBODY ? 'common' : 'indonesia', seat.id === NOBODY)),
    ],
    columns: [headingMarks, rowMarks, seatMarks].map((column) => column.map(({ key }) => key)),
    unit: layout.unit,
  };

  /** Those bands, the fullest first. */
  function answersOf(which: (band: MirrorBand) => boolean): MirrorBand[] {
    return mirror.bands.filter(which).sort((a, b) => b.bodies.length - a.bodies.length);
  }
}

/** The node that stands for a row: its sector or body, or the council or leaders at its head. */
export function nodeOfRow(graph: Graph, row: string, bodies: readonly NodeId[]): NodeId {
  return graph.nodes.has(row) ? row : (bodies[0] ?? row);
}

function boxOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x, y, width, height };
}

function textsOf({ lines, more, count }: PlacedSide, size: number, weight: 400 | 600): TextLine[] {
  return [
    ...lines.map((line): TextLine => ({ ...line, size, weight, anchor: 'start' })),
    ...(count ? [{ ...count, size, weight: 600, anchor: 'end', quiet: true } satisfies TextLine] : []),
    ...more.map((line): TextLine => ({ ...line, size, weight: 400, anchor: 'start', quiet: true })),
  ];
}
