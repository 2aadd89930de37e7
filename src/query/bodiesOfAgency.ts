import { type Graph, relationsFrom } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { type FocalAnswer, type FocalStatement, focalPoints } from './focalPoints.ts';

export interface AgencyDuties {
  /** What sources name it for: bodies, sectors, pillars. */
  stated: FocalStatement[];
  /** The bodies whose answer it is (alone or beside others), with the level at which it is named. */
  bodies: { id: NodeId; answer: FocalAnswer }[];
}

/** Everything that an Indonesian agency answers for, in the order of the data. */
export function bodiesOfAgency(graph: Graph, agency: NodeId): AgencyDuties {
  const stated = relationsFrom(graph, agency, 'focalPointFor').map((because) => ({ agency, namedFor: because.to, because }));
  const bodies = graph.dataset.nodes
    .filter((node) => node.kind === 'body')
    .flatMap(({ id }) => {
      const answer = focalPoints(graph, id)[0];
      return answer?.level !== 'pillar' && answer?.statements.some((statement) => statement.agency === agency) ? [{ id, answer }] : [];
    });
  return { stated, bodies };
}
