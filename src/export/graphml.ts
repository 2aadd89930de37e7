import { verbWords } from '../text/verbs.ts';
import { shortName } from '../view/naming.ts';
import type { Language } from '../view/View.ts';
import { EDGE_ATTRIBUTES, type GraphAttribute, NODE_ATTRIBUTES } from './graphAttributes.ts';
import type { Writer } from './writer.ts';
import { xmlAttributes, xmlText } from './xml.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const TYPES = { string: 'string', integer: 'int', boolean: 'boolean' } as const;

/** The part as GraphML 1.0 (structure and attributes): every kind of data is declared as a key, every relation is a directed edge. */
export const writeGraphml: Writer = ({ dataset }, words) => {
  const lang = words.lang as Language;
  const edges = labelled(EDGE_ATTRIBUTES, ({ verb }) => verbWords[lang][verb]?.forward);
  const nodes = labelled(NODE_ATTRIBUTES, (node) => shortName(node, lang));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<graphml${xmlAttributes({
      xmlns: NAMESPACE,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd`,
    })}>`,
    ...nodes.map(({ key, type }) => keyTag('node', key, type)),
    ...edges.map(({ key, type }) => keyTag('edge', key, type)),
    '<graph edgedefault="directed">',
    ...dataset.nodes.map((node) => `<node${xmlAttributes({ id: node.id })}>${dataTags('node', nodes, node, lang)}</node>`),
    ...dataset.relations.map(
      (relation) =>
        `<edge${xmlAttributes({ id: relation.id, source: relation.from, target: relation.to })}>${dataTags('edge', edges, relation, lang)}</edge>`,
    ),
    '</graph>',
    '</graphml>\n',
  ].join('\n');
};

function labelled<T>(attributes: readonly GraphAttribute<T>[], label: (record: T) => string | undefined): GraphAttribute<T>[] {
  return [{ key: 'label', type: 'string', value: label }, ...attributes];
}

function keyTag(owner: 'node' | 'edge', key: string, type: GraphAttribute<unknown>['type']): string {
  return `<key${xmlAttributes({ id: `${owner}-${key}`, for: owner, 'attr.name': key, 'attr.type': TYPES[type] })}/>`;
}

function dataTags<T>(owner: 'node' | 'edge', attributes: readonly GraphAttribute<T>[], record: T, lang: Language): string {
  return attributes
    .map(({ key, value }) => [key, value(record, lang)] as const)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `<data${xmlAttributes({ key: `${owner}-${key}` })}>${xmlText(String(value))}</data>`)
    .join('');
}
