import type { Graph } from '../model/graph.ts';
import {
  BASES,
  type Basis,
  NODE_KINDS,
  NOTE_KINDS,
  type NodeKind,
  type Note,
  PILLARS,
  type Pillar,
  SOURCE_KINDS,
  type Source,
} from '../model/schema.ts';

/** How many there are of everything that tells records apart, for the datasheet. */
export interface Holdings {
  nodes: Record<NodeKind, number>;
  /** Bodies by pillar; those that no source confirms apart. */
  bodies: { pillar: Pillar; verified: number; unverified: number }[];
  relations: Record<Basis, number>;
  /** Founding years, frequencies, mandates … of single nodes. */
  facts: Record<Basis, number>;
  sources: Record<Source['kind'], number>;
  undatedSources: number;
  notes: Record<Note['kind'], number>;
  posts: number;
  meetings: number;
}

/** What the data holds, counted. */
export function holdings(graph: Graph): Holdings {
  const { nodes, relations, sources, notes, posts, meetings } = graph.dataset;
  const bodies = nodes.filter(({ kind }) => kind === 'body');
  return {
    nodes: countBy(NODE_KINDS, nodes, ({ kind }) => kind),
    bodies: PILLARS.map((pillar) => {
      const own = bodies.filter((body) => body.pillar === pillar);
      const verified = own.filter(({ status }) => status === 'verified').length;
      return { pillar, verified, unverified: own.length - verified };
    }),
    relations: countBy(BASES, relations, ({ basis }) => basis),
    facts: countBy(
      BASES,
      nodes.flatMap((node) => node.facts ?? []),
      ({ basis }) => basis,
    ),
    sources: countBy(SOURCE_KINDS, sources, ({ kind }) => kind),
    undatedSources: sources.filter(({ date }) => date === null).length,
    notes: countBy(NOTE_KINDS, notes, ({ kind }) => kind),
    posts: posts.length,
    meetings: meetings.length,
  };
}

function countBy<K extends string, T>(keys: readonly K[], items: readonly T[], keyOf: (item: T) => K): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, items.filter((item) => keyOf(item) === key).length])) as Record<K, number>;
}
