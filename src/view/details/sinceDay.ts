import { daysOf } from '../../model/days.ts';
import { type Graph, relationsTo, wholeOf } from '../../model/graph.ts';
import type { NodeId } from '../../model/schema.ts';
import { type Change, changesBetween } from '../../query/changes.ts';
import { type FocalAnswer, focalPoints } from '../../query/focalPoints.ts';

/** What the details of a chosen day say beside what was known then. */
export interface SinceDay {
  /** What has changed since: of the node itself, and of the agency that answers for it. */
  changes: Change[];
  /** Levels at which a focal point is named today and was not known, or not there, on the day. */
  unknownLevels: FocalAnswer[];
  /** Whether a chair is known, but none for the day. */
  chairUnknown: boolean;
}

/** What has changed of `id` and of its focal point since the graph's day, and what is known today but not for that day; nothing where no day is chosen. */
export function sinceDay(graph: Graph, id: NodeId): SinceDay {
  if (!graph.day) return { changes: [], unknownLevels: [], chairUnknown: false };
  const whole = wholeOf(graph);
  const answers = focalPoints(graph, id);
  const [first] = answers;
  const answering = new Set(first?.statements.map(({ agency }) => agency));
  const changes = changesBetween(whole, graph.day.date, daysOf(whole.dataset.asOf).last).filter(
    ({ kind, subject, objects }) =>
      subject === id || objects.includes(id) || (answering.has(subject) && (kind === 'renamed' || kind === 'split')),
  );
  const said = new Set(answers.map(({ level }) => level));
  const isChaired = (each: Graph) => relationsTo(each, id, 'chairs').length > 0;
  return {
    changes,
    unknownLevels: focalPoints(whole, id).filter(({ level }) => !said.has(level)),
    chairUnknown: isChaired(whole) && !isChaired(graph),
  };
}
