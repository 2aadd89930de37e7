import { type Graph, nodeOf } from '../../model/graph.ts';
import { type NodeId, PILLARS, type Pillar, type Relation } from '../../model/schema.ts';
import { bodiesOfAgency } from '../../query/bodiesOfAgency.ts';
import { FOCAL_LEVELS, type FocalLevel } from '../../query/focalPoints.ts';

/** Bodies for which an agency answers by one and the same statement. */
export interface Duty {
  level: Exclude<FocalLevel, 'none'>;
  /** The superior, sector or pillar that the statement names. */
  namedFor: NodeId;
  pillar: Pillar | undefined;
  because: Relation;
  bodies: NodeId[];
}

/** What an agency answers for, by level and pillar. */
export interface Duties {
  /** How many bodies at each level, those of its pillar left out. */
  counts: Record<'body' | 'superior' | 'sector', number>;
  /** Bodies that it answers for without being named for them: by level, then pillar, then in the order of the data. */
  inherited: Duty[];
  /** Bodies for which nobody nearer is named. */
  throughPillar: Duty[];
}

export function dutiesOf(graph: Graph, agency: NodeId): Duties {
  const { bodies, throughPillar } = bodiesOfAgency(graph, agency);
  const grouped = (answered: typeof bodies): Duty[] => {
    const duties = new Map<string, Duty>();
    for (const { id, answer } of answered) {
      const because = answer.statements.find((statement) => statement.agency === agency)?.because;
      if (!because || because.to === id) continue;
      const duty = duties.get(because.id);
      if (duty) duty.bodies.push(id);
      else {
        const named = nodeOf(graph, because.to);
        const pillar = PILLARS.find((each) => each === (named.pillar ?? named.id));
        duties.set(because.id, { level: answer.level, namedFor: because.to, pillar, because, bodies: [id] });
      }
    }
    const place = ({ pillar }: Duty) => (pillar ? PILLARS.indexOf(pillar) : PILLARS.length);
    return [...duties.values()].sort((a, b) => FOCAL_LEVELS.indexOf(a.level) - FOCAL_LEVELS.indexOf(b.level) || place(a) - place(b));
  };
  const count = (level: FocalLevel) => bodies.filter(({ answer }) => answer.level === level).length;
  return {
    counts: { body: count('body'), superior: count('superior'), sector: count('sector') },
    inherited: grouped(bodies),
    throughPillar: grouped(throughPillar),
  };
}
