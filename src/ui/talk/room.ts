/** Where a talk is given, and how large letters must be there. */

export const ROOM_KINDS = ['meeting', 'hall', 'measured'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

export interface TalkRoom {
  kind: RoomKind;
  /** From the screen to the last row, and the height of the picture, in metres: for `measured`. */
  distance: number;
  height: number;
}

export const USUAL_ROOM: TalkRoom = { kind: 'meeting', distance: 9, height: 1.5 };

/** How many heights of the picture the last row is away. */
const AWAY: Record<Exclude<RoomKind, 'measured'>, number> = { meeting: 6, hall: 8 };
/** At a distance of so many heights a letter as high as the picture would just be read. */
const READABLE = 300;
/** Below this no letter is drawn, however small the screen, in px. */
const LEAST = 11;

/** The smallest letters that the last row reads, in px: 1/50 of the screen in a meeting room. The shorter side counts on a phone. */
export function lettersFor(room: TalkRoom, screen: { width: number; height: number }): number {
  const away = room.kind === 'measured' ? room.distance / room.height : AWAY[room.kind];
  return Math.max(LEAST, Math.round(((Math.min(screen.width, screen.height) * away) / READABLE) * 10) / 10);
}

const KEY = 'struktur-asean-room';

/** The room that was chosen last in this browser; what does not fit is as if never said. */
export function recallRoom(storage: Pick<Storage, 'getItem'> | undefined): TalkRoom {
  try {
    const { kind, distance, height } = Object(JSON.parse(storage?.getItem(KEY) ?? '{}')) as Record<keyof TalkRoom, unknown>;
    const metres = (value: unknown, usual: number) => (typeof value === 'number' && isMetres(value) ? value : usual);
    return {
      kind: ROOM_KINDS.find((each) => each === kind) ?? USUAL_ROOM.kind,
      distance: metres(distance, USUAL_ROOM.distance),
      height: metres(height, USUAL_ROOM.height),
    };
  } catch {
    return USUAL_ROOM;
  }
}

/** Whether this can be the distance or height of a screen in metres. */
export function isMetres(value: number): boolean {
  return value >= 0.1 && value <= 100;
}

export function rememberRoom(storage: Pick<Storage, 'setItem'> | undefined, room: TalkRoom): void {
  try {
    storage?.setItem(KEY, JSON.stringify(room));
  } catch {
    // The room is then chosen anew next time.
  }
}
