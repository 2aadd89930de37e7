import type { OrgNode, Relation } from '../model/schema.ts';
import { fullName } from '../view/naming.ts';
import type { Language } from '../view/View.ts';

/** One attribute of nodes or edges in the graph formats; where it gives nothing, nothing is written. */
export interface GraphAttribute<T> {
  key: string;
  type: 'string' | 'integer' | 'boolean';
  value: (record: T, lang: Language) => string | number | boolean | undefined;
}

const listed = (items: readonly string[]) => (items.length > 0 ? items.join('; ') : undefined);
const sources = (citations: readonly { source: string }[]) => listed([...new Set(citations.map(({ source }) => source))]);

/** What the graph formats say of a node beside its id and label. Ids and codes stay as in the data, so that they can be filtered by. */
export const NODE_ATTRIBUTES: readonly GraphAttribute<OrgNode>[] = [
  { key: 'kind', type: 'string', value: ({ kind }) => kind },
  { key: 'abbreviation', type: 'string', value: ({ abbreviation }) => abbreviation },
  { key: 'name', type: 'string', value: (node, lang) => fullName(node, lang).text },
  { key: 'name_en', type: 'string', value: ({ name }) => name.en },
  { key: 'name_id', type: 'string', value: ({ name }) => name.id },
  { key: 'tier', type: 'string', value: ({ tier }) => tier },
  { key: 'type', type: 'string', value: ({ type }) => type },
  { key: 'pillar', type: 'string', value: ({ pillar }) => pillar },
  { key: 'sectors', type: 'string', value: ({ sectors }) => listed(sectors ?? []) },
  { key: 'order', type: 'integer', value: ({ order }) => order },
  { key: 'verified', type: 'boolean', value: ({ status }) => status === 'verified' },
  { key: 'founded', type: 'string', value: founded },
  { key: 'description', type: 'string', value: ({ description }, lang) => description?.[lang] },
  { key: 'sources', type: 'string', value: ({ citations }) => sources(citations) },
];

/** What the graph formats say of a relation beside its id, ends and label. */
export const EDGE_ATTRIBUTES: readonly GraphAttribute<Relation>[] = [
  { key: 'kind', type: 'string', value: ({ kind }) => kind },
  { key: 'verb', type: 'string', value: ({ verb }) => verb },
  { key: 'basis', type: 'string', value: ({ basis }) => basis },
  { key: 'role', type: 'string', value: ({ role }) => role },
  { key: 'scope', type: 'string', value: ({ scope }, lang) => scope?.[lang] },
  { key: 'since', type: 'string', value: ({ since }) => since },
  { key: 'until', type: 'string', value: ({ until }) => until },
  { key: 'seen_on', type: 'string', value: ({ seenOn }) => seenOn },
  { key: 'confirmed_on', type: 'string', value: ({ confirmedOn }) => confirmedOn },
  { key: 'reference', type: 'string', value: ({ reference }) => reference },
  { key: 'note', type: 'string', value: ({ note }, lang) => note?.[lang] },
  { key: 'sources', type: 'string', value: ({ citations }) => sources(citations) },
];

/** When a node was founded, where a source says so. */
export function founded({ facts = [] }: OrgNode): string | undefined {
  const value = facts.find(({ about, basis }) => about === 'founded' && basis !== 'unverified')?.value;
  return typeof value === 'string' ? value : undefined;
}
