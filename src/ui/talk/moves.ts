/** How the marks of one picture go to their places in the next. */
import type { Drawing } from '../../view/drawing.ts';

/** Where a mark comes from: a transform of its place in the next picture. */
export interface Move {
  key: string;
  /** From the middle of its place to the middle of where it was, in px. */
  dx: number;
  dy: number;
  /** Its height before, as a share of its height now. */
  scale: number;
  /** The middle of its place, in px. */
  x: number;
  y: number;
}

export interface Moves {
  moved: Move[];
  /** Keys of marks that were not there before. */
  entered: string[];
  /** Keys of marks of the picture before that are gone. */
  left: string[];
}

/** Marks are the same where they stand for the same node; several of one node are matched in their order. */
export function movesBetween(before: Drawing, after: Drawing): Moves {
  const waiting = new Map<string, Drawing['marks']>();
  for (const mark of before.marks) {
    const same = waiting.get(nameOf(mark));
    if (same) same.push(mark);
    else waiting.set(nameOf(mark), [mark]);
  }
  const moves: Moves = { moved: [], entered: [], left: [] };
  for (const mark of after.marks) {
    const was = waiting.get(nameOf(mark))?.shift();
    if (!was) {
      moves.entered.push(mark.key);
      continue;
    }
    const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
    moves.moved.push({
      key: mark.key,
      dx: was.x + was.width / 2 - x,
      dy: was.y + was.height / 2 - y,
      scale: was.height / mark.height,
      x,
      y,
    });
  }
  moves.left = [...waiting.values()].flat().map(({ key }) => key);
  return moves;
}

/** A mark that stands for others is never the same as the mark of a node. */
function nameOf({ id, standsFor }: Drawing['marks'][number]): string {
  return standsFor ? `${id}+` : id;
}

/** The transform that puts a mark back to where it was. */
export function transformOf({ dx, dy, scale, x, y }: Move): string {
  return `translate(${x + dx}px, ${y + dy}px) scale(${scale}) translate(${-x}px, ${-y}px)`;
}
