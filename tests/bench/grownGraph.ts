import { buildGraph, type Graph } from '../../src/model/graph.ts';
import type { Dataset, OrgNode } from '../../src/model/schema.ts';

/**
 * A structure of `bodies` bodies, grown from a real one: its bodies and the relations among them are repeated with
 * numbered ids and abbreviations until there are enough. The same every time.
 */
export function grownGraph(dataset: Dataset, bodies: number): Graph {
  const nodes: OrgNode[] = [...dataset.nodes];
  const relations = [...dataset.relations];
  const real = dataset.nodes.filter(({ kind }) => kind === 'body');
  let count = real.length;
  for (let round = 2; count < bodies; round += 1) {
    const taken = new Map(real.slice(0, bodies - count).map((body) => [body.id, `${body.id}-${round}`]));
    for (const body of real.slice(0, taken.size)) nodes.push(copyOf(body, round));
    for (const relation of dataset.relations) {
      const from = taken.get(relation.from);
      if (from) relations.push({ ...relation, id: `${relation.id}.${round}`, from, to: taken.get(relation.to) ?? relation.to });
    }
    count += taken.size;
  }
  return buildGraph({ ...dataset, nodes, relations });
}

function copyOf(body: OrgNode, round: number): OrgNode {
  const { en, id } = body.name;
  return {
    ...body,
    id: `${body.id}-${round}`,
    abbreviation: body.abbreviation && `${body.abbreviation} ${round}`,
    name: { ...(en && { en: `${en} ${round}` }), ...(id && { id: `${id} ${round}` }) },
  };
}
