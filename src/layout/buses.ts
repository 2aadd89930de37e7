import type { NodeId } from '../model/schema.ts';
import type { PlacedBody, PlacedLine, StructureLayout } from './placed.ts';
import type { Scale } from './scale.ts';

/** How far a bracket between ministers stands out at their left, in px. */
const BRACKET = 5;

/**
 * Orthogonal buses: every line leaves its superior to the right, turns once in the gap between two columns and enters the
 * subordinate from the left; chips hang on a bus in the gutter above them, parts of a chip on one below. Lines of
 * different superiors never share a gap at the same height, so none properly cross.
 */
export function routeBuses(
  layout: StructureLayout,
  gaps: Record<'leaders' | 'councils' | 'ministers' | 'seniors', number>,
  scale: Scale,
  superiorsOf: (id: NodeId) => readonly NodeId[],
): PlacedLine[] {
  const placed = new Map(layout.bodies.map((body) => [body.id, body]));
  const labels = new Map(layout.rows.map((row) => [row.id, row.label]));
  const { columns } = layout;
  const trunk = (column: keyof typeof gaps, share: number) => columns[column].x + columns[column].width + gaps[column] * share;

  /** The right end of a minister's box together with its sector's name, when that stands beside it. */
  const rightEnd = (body: PlacedBody) => {
    const label = labels.get(body.row);
    return label && !label.ghost && Math.abs(label.y - body.y) < 1 ? label.x + label.width : body.x + body.width;
  };

  /** Ministers under other ministers hang on a bracket at their left, where nobody stands between who reports elsewhere. */
  const bracket = (parent: PlacedBody, body: PlacedBody): [number, number][] | undefined => {
    const [from, to] = [parent.y + parent.height * 0.75, body.y + body.height / 2];
    const between = layout.bodies.filter(({ column, y, height }) => column === 'ministers' && y > parent.y && y + height / 2 < to);
    if (to < from || between.some(({ id }) => superiorsOf(id)[0] !== parent.id)) return undefined;
    return [
      [parent.x, from],
      [body.x - BRACKET, from],
      [body.x - BRACKET, to],
      [body.x, to],
    ];
  };

  const route = (parent: PlacedBody, body: PlacedBody, second: boolean): [number, number][] | undefined => {
    const shift = second ? Math.min(4, body.height / 4) : 0;
    const from = parent.y + parent.height / 2;
    const to = body.y + body.height / 2 + shift;
    const elbow = (start: number, at: number): [number, number][] =>
      Math.abs(from - to) < 0.5
        ? [
            [start, from],
            [body.x, to],
          ]
        : [
            [start, from],
            [at, from],
            [at, to],
            [body.x, to],
          ];
    const inRow = parent.row === body.row;
    if (parent.column === 'leaders' && body.column === 'councils') return elbow(parent.x + parent.width, trunk('leaders', 0.4));
    if (parent.column === 'councils' && body.column === 'ministers') return elbow(parent.x + parent.width, trunk('councils', 0.5));
    if (parent.column === 'councils' && body.column === 'seniors' && body.row.endsWith('-wide'))
      return elbow(parent.x + parent.width, trunk('councils', 0.5));
    if (parent.column === 'ministers' && body.column === 'ministers') return bracket(parent, body);
    if (parent.column === 'ministers' && body.column === 'seniors' && inRow)
      return elbow(rightEnd(parent), trunk('ministers', second ? 0.7 : 0.4));
    if (second) return undefined;
    if (parent.column === 'seniors' && body.column === 'working' && inRow) {
      if (scale.chipsCarded && Math.abs(body.x - columns.working.x) < 0.5) return elbow(parent.x + parent.width, trunk('seniors', 0.5));
      const bus = body.y - scale.gutter * 0.55;
      const [at, end] = [trunk('seniors', 0.5), body.x + body.width / 2];
      return [
        [parent.x + parent.width, from],
        [at, from],
        [at, bus],
        [end, bus],
        [end, body.y],
      ];
    }
    if (parent.column === 'working' && body.column === 'working' && Math.abs(parent.y - body.y) < 0.5) {
      const bus = body.y + body.height + scale.gutter * 0.42;
      const [start, end] = [parent.x + parent.width / 2, body.x + body.width / 2];
      return [
        [start, parent.y + parent.height],
        [start, bus],
        [end, bus],
        [end, body.y + body.height],
      ];
    }
    return undefined;
  };

  return layout.bodies.flatMap((body) =>
    superiorsOf(body.id).flatMap((superior, index): PlacedLine[] => {
      const parent = placed.get(superior);
      const points = parent && route(parent, body, index > 0);
      return points ? [{ from: body.id, to: superior, points: points.reverse(), role: index > 0 ? 'second' : 'primary' }] : [];
    }),
  );
}
