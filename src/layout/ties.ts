import type { Box, Column, StructureLayout } from './placed.ts';

/** A box at which a tie can end, and the column it stands in. */
export type TieEnd = Box & { column: Column };

/** Half the gap between two bands, in px. */
const ABOVE_BAND = 3;

/**
 * The way of a tie between two bodies anywhere in the chart: out of the first into the gap between senior officials and
 * the working level, along it, and into the second. Boxes that do not stand at that gap reach it through the gutter above
 * their row, leaders and councils through the gap above their band, so a tie passes through no words.
 */
export function routeTie(layout: StructureLayout, a: TieEnd, b: TieEnd): [number, number][] {
  const { councils, ministers, seniors, working } = layout.columns;
  const trunk = seniors.x + seniors.width + (working.x - seniors.x - seniors.width) * 0.72;
  /** Out of the top of a box, so far beyond it; for leaders beyond the first band. */
  const upwards = (body: TieEnd, beyond: number): [number, number][] => {
    const at = body.x + body.width / 2;
    const top = body.column === 'leaders' ? Math.min(body.y, layout.bands[0]?.y ?? body.y) : body.y;
    return [
      [at, body.y],
      [at, top - beyond],
    ];
  };
  const wayOut = (body: TieEnd): [number, number][] => {
    if (body.column === 'seniors') return [[body.x + body.width, body.y + body.height / 2]];
    if (body.column === 'leaders') return upwards(body, ABOVE_BAND);
    if (body.column === 'councils') {
      const beside = councils.x + councils.width + (ministers.x - councils.x - councils.width) * 0.8;
      const middle = body.y + body.height / 2;
      const band = layout.bands.find(({ y, height }) => middle >= y && middle <= y + height);
      return [
        [body.x + body.width, middle],
        [beside, middle],
        [beside, (band?.y ?? body.y) - ABOVE_BAND],
      ];
    }
    return upwards(body, layout.gutter * 0.45);
  };
  const [out, into] = [wayOut(a), wayOut(b)];
  return [...out, [trunk, out.at(-1)?.[1] ?? 0], [trunk, into.at(-1)?.[1] ?? 0], ...into.reverse()];
}
