import type { Graph } from '../model/graph.ts';
import type { NodeId, Relation } from '../model/schema.ts';
import { bodiesOfAgency } from '../query/bodiesOfAgency.ts';
import { crossLinks } from '../query/crossLinks.ts';
import { focalPoints } from '../query/focalPoints.ts';
import { reportingPaths } from '../query/reportingPaths.ts';

/** What a selection lights: nodes at full strength, lines of the chain, and the ties drawn to their far ends. */
export interface Selection {
  focus: NodeId;
  lit: ReadonlySet<NodeId>;
  /** `from>to` of every reporting line on a way to the top. */
  chain: ReadonlySet<string>;
  ties: { from: NodeId; to: NodeId; because: Relation }[];
  /** Agencies that answer for the focus. */
  agencies: ReadonlySet<NodeId>;
}

export const lineKey = (from: NodeId, to: NodeId) => `${from}>${to}`;

/** What choosing `focus` lights: its ways to the Summit, its ties, its focal point; for an agency, what it answers for. */
export function selectionOf(graph: Graph, focus: NodeId): Selection {
  const kind = graph.nodes.get(focus)?.kind;
  const chain = new Set<string>();
  const lit = new Set<NodeId>([focus]);
  const ties: Selection['ties'] = [];
  const light = (start: NodeId) => {
    for (const path of reportingPaths(graph, start)) {
      let from = start;
      for (const { to } of path) {
        lit.add(to);
        chain.add(lineKey(from, to));
        from = to;
      }
    }
  };
  if (kind === 'agency') {
    const { stated, bodies } = bodiesOfAgency(graph, focus);
    for (const { namedFor } of stated) lit.add(namedFor);
    for (const { id } of bodies) lit.add(id);
  } else if (kind === 'sector' || kind === 'pillar') {
    for (const node of graph.dataset.nodes) if (node.sectors?.includes(focus) || node.pillar === focus) lit.add(node.id);
  } else {
    light(focus);
    for (const sector of graph.nodes.get(focus)?.sectors ?? []) lit.add(sector);
    for (const link of crossLinks(graph, focus)) {
      lit.add(link.to);
      if (link.because[0]) ties.push({ from: focus, to: link.to, because: link.because[0] });
      for (const far of link.reaches) {
        lit.add(far.id);
        ties.push({ from: link.to, to: far.id, because: far.because });
      }
    }
  }
  const agencies = new Set(focalPoints(graph, focus).flatMap(({ statements }) => statements.map(({ agency }) => agency)));
  return { focus, lit, chain, ties, agencies };
}
