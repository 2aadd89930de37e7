import type { Box, Column, StructureLayout } from './placed.ts';

/** A box at which a tie can end, and the column it stands in. */
export type TieEnd = Box & { column: Column };

/**
 * The way of a tie between two bodies anywhere in the chart: out of the first into the gap between senior officials and
 * the working level, along it, and into the second. Boxes that do not stand at that gap reach it through the gutter above
 * their row, so a tie passes through no words.
 */
export function routeTie(layout: StructureLayout, a: TieEnd, b: TieEnd): [number, number][] {
  const { seniors, working } = layout.columns;
  const trunk = seniors.x + seniors.width + (working.x - seniors.x - seniors.width) * 0.72;
  const wayOut = (body: TieEnd): [number, number][] => {
    if (body.column === 'seniors') return [[body.x + body.width, body.y + body.height / 2]];
    const above = body.y - layout.gutter * 0.45;
    const at = body.x + body.width / 2;
    return [
      [at, body.y],
      [at, above],
    ];
  };
  const [out, into] = [wayOut(a), wayOut(b)];
  return [...out, [trunk, out.at(-1)?.[1] ?? 0], [trunk, into.at(-1)?.[1] ?? 0], ...into.reverse()];
}
