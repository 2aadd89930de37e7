import { type Graph, relationsFrom } from '../model/graph.ts';
import type { NodeId, OrgNode } from '../model/schema.ts';
import { focalPoints } from './focalPoints.ts';

/** What to let through; an empty list lets everything through. */
export interface Filter {
  pillar: readonly string[];
  tier: readonly string[];
  sector: readonly NodeId[];
  kind: readonly string[];
  relation: readonly string[];
  agency: readonly NodeId[];
  unverified: boolean;
}

const admits = (wanted: readonly string[], value: string | undefined) =>
  wanted.length === 0 || (value !== undefined && wanted.includes(value));

function agenciesOf(graph: Graph, id: NodeId): NodeId[] {
  const answer = focalPoints(graph, id)[0];
  return answer?.statements.map(({ agency }) => agency) ?? [];
}

/** Whether a body, office or sector passes every filter on its own account. */
function passes(graph: Graph, node: OrgNode, filter: Filter): boolean {
  const relations =
    filter.relation.length === 0 ? undefined : [...(graph.outgoing.get(node.id) ?? []), ...(graph.incoming.get(node.id) ?? [])];
  return (
    (filter.unverified || node.status === 'verified') &&
    admits(filter.pillar, node.pillar) &&
    (node.kind === 'sector' ? filter.tier.length === 0 : admits(filter.tier, node.tier)) &&
    (filter.sector.length === 0 ||
      filter.sector.includes(node.id) ||
      (node.sectors ?? []).some((sector) => filter.sector.includes(sector))) &&
    admits(filter.kind, node.kind) &&
    (!relations || relations.some((relation) => filter.relation.includes(relation.kind))) &&
    (filter.agency.length === 0 || agenciesOf(graph, node.id).some((agency) => filter.agency.includes(agency)))
  );
}

/**
 * The bodies, offices, sectors and agencies that pass the filters. A sector stays while any of its bodies does;
 * an agency stays while it answers for something that does.
 */
export function filterNodes(graph: Graph, filter: Filter): Set<NodeId> {
  const shown = new Set<NodeId>();
  const homes = new Set<NodeId>();
  for (const node of graph.dataset.nodes) {
    if (node.kind !== 'body' && node.kind !== 'office' && node.kind !== 'sector') continue;
    if (!passes(graph, node, filter)) continue;
    shown.add(node.id);
    for (const sector of node.sectors ?? []) homes.add(sector);
    if (node.kind === 'sector') homes.add(node.id);
  }
  for (const sector of homes) shown.add(sector);
  const pillars = new Set<string | undefined>([...shown].map((id) => graph.nodes.get(id)?.pillar));
  for (const agency of graph.dataset.nodes) {
    if (agency.kind !== 'agency' || (filter.agency.length > 0 && !filter.agency.includes(agency.id))) continue;
    if (relationsFrom(graph, agency.id, 'focalPointFor').some(({ to }) => shown.has(to) || pillars.has(to))) shown.add(agency.id);
  }
  return shown;
}

/** Whether any filter is set. */
export function isFiltered(filter: Filter): boolean {
  return [filter.pillar, filter.tier, filter.sector, filter.kind, filter.relation, filter.agency].some((list) => list.length > 0);
}
