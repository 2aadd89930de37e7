import type { Dataset } from '../model/schema.ts';

/** How often each value occurs, under a heading. */
export interface Count {
  heading: string;
  total: number;
  of: [value: string, times: number][];
}

/** What a dataset holds: nodes, relations and notes by everything that tells them apart, the commonest first. */
export function counts(dataset: Dataset): Count[] {
  const bodies = dataset.nodes.filter(({ kind }) => kind === 'body');
  const facts = dataset.nodes.flatMap((node) => node.facts ?? []);
  return [
    count('sources by kind', dataset.sources, ({ kind }) => kind),
    count('nodes by kind', dataset.nodes, ({ kind }) => kind),
    count('nodes by status', dataset.nodes, ({ status }) => status),
    count('bodies by tier', bodies, ({ tier }) => tier ?? '(none)'),
    count('bodies by pillar', bodies, ({ pillar }) => pillar ?? '(none)'),
    count('bodies by status', bodies, ({ status }) => status),
    count('facts by topic', facts, ({ about }) => about),
    count('facts by basis', facts, ({ basis }) => basis),
    count('relations by kind', dataset.relations, ({ kind }) => kind),
    count('relations by verb', dataset.relations, ({ verb }) => verb),
    count('relations by basis', dataset.relations, ({ basis }) => basis),
    count('posts', dataset.posts, ({ agency, body }) => (agency ? 'of an agency' : body ? 'of a body' : 'other')),
    count('meetings by state', dataset.meetings, ({ state }) => state),
    count('notes by kind', dataset.notes, ({ kind }) => kind),
  ];
}

function count<T>(heading: string, items: readonly T[], value: (item: T) => string): Count {
  const times = new Map<string, number>();
  for (const item of items) times.set(value(item), (times.get(value(item)) ?? 0) + 1);
  return { heading, total: items.length, of: [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)) };
}
