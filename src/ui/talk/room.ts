/** Where a talk is given, and how large letters must be there. */
import { leastLetters } from '../../view/stage/legibility.ts';

export const ROOM_KINDS = ['meeting', 'hall', 'measured'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

export interface TalkRoom {
  kind: RoomKind;
  /** From the screen to the last row, and the height of the picture, in metres: for `measured`. */
  distance: number;
  height: number;
}

export const USUAL_ROOM: TalkRoom = { kind: 'meeting', distance: 12, height: 1.5 };
/** Below this no letter is drawn, however small the screen, in px. */
const LEAST = 11;

/** The smallest letters that the last row reads, in px. A phone is no room: there the shorter side of the screen counts. */
export function lettersFor({ kind, distance, height }: TalkRoom, screen: { width: number; height: number }): number {
  const lines = Math.min(screen.width, screen.height);
  return Math.max(LEAST, leastLetters(kind === 'measured' ? { distance, screenHeight: height } : { kind }, lines));
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

/** Remembers the room for the next talk, where the browser lets it. */
export function rememberRoom(storage: Pick<Storage, 'setItem'> | undefined, room: TalkRoom): void {
  try {
    storage?.setItem(KEY, JSON.stringify(room));
  } catch {
    // The room is then chosen anew next time.
  }
}
