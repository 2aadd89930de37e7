import { type Graph, relationsFrom } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { type FocalAnswer, type FocalStatement, focalPoints } from './focalPoints.ts';

export interface AgencyDuties {
  /** What sources name it for: bodies, sectors, pillars. */
  stated: FocalStatement[];
  /** The bodies whose answer it is (alone or beside others), with the level at which it is named. */
  bodies: { id: NodeId; answer: FocalAnswer }[];
  /** The bodies for which nobody nearer is named than this agency for their pillar. */
  throughPillar: { id: NodeId; answer: FocalAnswer }[];
}

/** Everything that an Indonesian agency answers for, in the order of the data. */
export function bodiesOfAgency(graph: Graph, agency: NodeId): AgencyDuties {
  const stated = relationsFrom(graph, agency, 'focalPointFor').map((because) => ({ agency, namedFor: because.to, because }));
  const answered = graph.dataset.nodes
    .filter((node) => node.kind === 'body')
    .flatMap(({ id }) => {
      const answer = focalPoints(graph, id)[0];
      return answer?.statements.some((statement) => statement.agency === agency) ? [{ id, answer }] : [];
    });
  const isThroughPillar = ({ answer }: (typeof answered)[number]) => answer.level === 'pillar';
  return {
    stated,
    bodies: answered.filter((each) => !isThroughPillar(each)),
    throughPillar: answered.filter(isThroughPillar),
  };
}
