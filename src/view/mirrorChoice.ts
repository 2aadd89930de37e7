import { type Mirror, type MirrorBand, NOBODY } from '../layout/mirrorOf.ts';
import { type Graph, relationsFrom } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { successors } from '../query/successors.ts';

/** The bands that what is chosen lights, and why those. */
export interface MirrorChoice {
  /**
   * `all` where nothing is chosen; `seat` of an agency or of the empty seats; `before` of agencies whose place the chosen one took;
   * `row` of a row or pillar; `body` of one body; `nothing` where what is chosen stands nowhere here.
   */
  of: 'all' | 'seat' | 'before' | 'row' | 'body' | 'nothing';
  bands: readonly MirrorBand[];
  keys: ReadonlySet<string>;
  /** The row that is chosen, or in which the chosen body stands. */
  row?: string;
  seat?: NodeId;
}

/** What choosing a node, or the empty seats, lights in the mirror. */
export function mirrorChoice(graph: Graph, mirror: Mirror, focus: NodeId | undefined): MirrorChoice {
  const chosen = (of: MirrorChoice['of'], bands: readonly MirrorBand[], more: Partial<MirrorChoice> = {}): MirrorChoice => ({
    of,
    bands,
    keys: new Set(bands.map(({ key }) => key)),
    ...more,
  });
  if (!focus) return chosen('all', mirror.bands);
  const node = graph.nodes.get(focus);
  if (focus === NOBODY || node?.kind === 'agency') {
    const own = mirror.bands.filter(({ seat }) => seat === focus);
    if (own.length > 0) return chosen('seat', own, { seat: focus });
    const before = mirror.bands.filter(({ seat }) => successors(graph, seat).some(({ from }) => from === focus));
    return before.length > 0 ? chosen('before', before) : chosen('nothing', []);
  }
  const rows = mirror.groups.flatMap((group) => group.rows.map((row) => ({ ...row, group: group.id })));
  const isRow = rows.some(({ id }) => id === focus);
  const inRows = rows.filter(({ id, group, pillar }) => id === focus || group === focus || pillar === focus);
  if (inRows.length > 0) {
    const ids = new Set(inRows.map(({ id }) => id));
    return chosen(
      'row',
      mirror.bands.filter(({ row }) => ids.has(row)),
      isRow ? { row: focus } : {},
    );
  }
  // A partner format stands behind the body whose format it is.
  const body = [focus, ...relationsFrom(graph, focus, 'formatOf').map(({ to }) => to)].find((id) =>
    rows.some(({ bodies }) => bodies.includes(id)),
  );
  if (!body) return chosen('nothing', []);
  const own = mirror.bands.filter(({ bodies }) => bodies.includes(body));
  return chosen('body', own, { row: own[0]?.row });
}
