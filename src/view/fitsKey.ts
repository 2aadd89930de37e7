import type { Graph } from '../model/graph.ts';
import { type OrgNode, PILLARS } from '../model/schema.ts';
import type { Names } from './url.ts';

/** What has a band or a row of its own in the chart: a pillar, a sector, a ministerial body of no sector. */
function hasRow({ kind, tier, sectors = [] }: OrgNode): boolean {
  return kind === 'pillar' || kind === 'sector' || (tier === 'ministerial' && sectors.length === 0);
}

/** Whether it is a pillar, also that of the common organs, or the row of what belongs to one as a whole; neither need be a node. */
function isOfPillar(id: string): boolean {
  return PILLARS.some((pillar) => id === pillar || id === `${pillar}-wide`);
}

/** Whether a key of a link can name a node: only a sector is a sector, only what has a row can be opened, only a
 * body is taken to a meeting; anything can be chosen. */
export function fitsKey(graph: Graph): Names {
  return (id, key) => {
    const node = graph.nodes.get(id);
    if (!node) return key === 'open' && isOfPillar(id);
    if (key === 'pick') return node.kind === 'body' || node.kind === 'office';
    if (key === 'sector' || key === 'agency') return node.kind === key;
    return key !== 'open' || hasRow(node);
  };
}
