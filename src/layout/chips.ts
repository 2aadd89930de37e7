import type { NodeId } from '../model/schema.ts';

export interface FlowedChip {
  id: NodeId;
  x: number;
  line: number;
  width: number;
}

/** Room between two chips in px. */
export const CHIP_GAP = 7;

/**
 * Lays chips out like words in at most `most` lines between `left` and `right`; what finds no room is counted, and room
 * for that count is kept at the end of the last line. Chips keep their order.
 */
export function flowChips(
  chips: readonly { id: NodeId; width: number }[],
  { left, right, most, countWidth }: { left: number; right: number; most: number; countWidth: number },
): { placed: FlowedChip[]; hidden: NodeId[]; lines: number; end: number } {
  const flow = (limit: (line: number) => number) => {
    const placed: FlowedChip[] = [];
    let [line, x] = [0, left];
    for (const { id, width } of chips) {
      if (x > left && x + width > limit(line)) {
        if (line === most - 1) break;
        line++;
        x = left;
      }
      if (x + width > limit(line)) break;
      placed.push({ id, x, line, width });
      x += width + CHIP_GAP;
    }
    return { placed, lines: line + 1, end: x };
  };
  const all = flow(() => right);
  if (all.placed.length === chips.length) return { ...all, hidden: [] };
  const some = flow((line) => (line === most - 1 ? right - countWidth : right));
  return { ...some, hidden: chips.slice(some.placed.length).map(({ id }) => id) };
}
