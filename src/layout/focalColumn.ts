import type { Graph } from '../model/graph.ts';
import type { NodeId, Relation } from '../model/schema.ts';
import { focalPoints } from '../query/focalPoints.ts';
import type { PlannedRow } from './plan.ts';

export interface FocalEntry {
  id: NodeId;
  because: Relation;
  /** The body of the row that it is named for, where that is narrower than the row. */
  onlyFor?: NodeId;
}

/**
 * The focal points of a row: of its sector or pillar, then agencies that answer for single bodies of the row and that the
 * wider statement does not name; `everyStatement` says all of them, also of the same agency.
 */
export function focalOf(graph: Graph, row: PlannedRow, everyStatement = false): FocalEntry[] {
  const entries: FocalEntry[] = [];
  const add = (id: NodeId, because: Relation, onlyFor?: NodeId) => {
    if (everyStatement || !entries.some((entry) => entry.id === id)) entries.push({ id, because, onlyFor });
  };
  const wide = row.id.endsWith('-wide');
  const subject = row.sector ?? (wide ? row.pillar : row.id);
  const answer = focalPoints(graph, subject).find(({ level }) => wide || level !== 'pillar');
  // The pillar's own agency stands once, in the pillar-wide row, not in every row that has none.
  if (answer) for (const { agency, because } of answer.statements) add(agency, because);
  for (const body of [...row.ministers, ...row.seniors, ...row.working]) {
    const own = focalPoints(graph, body)[0];
    // A body that stands in another sector's row keeps the agency of its own sector.
    if (own && own.level !== 'pillar' && (!everyStatement || own.level === 'body'))
      for (const { agency, because } of own.statements) add(agency, because, body);
  }
  return entries;
}
