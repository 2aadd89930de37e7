import { verbWords } from '../text/verbs.ts';
import { shortName } from '../view/naming.ts';
import type { Language } from '../view/View.ts';
import { firstDay, lastDay } from './days.ts';
import { EDGE_ATTRIBUTES, founded, type GraphAttribute, NODE_ATTRIBUTES } from './graphAttributes.ts';
import type { Writer } from './writer.ts';
import { xmlAttributes, xmlText } from './xml.ts';

const NAMESPACE = 'http://gexf.net/1.3';

/**
 * The part as GEXF 1.3 for Gephi. Where a year or a day is known, a body starts when it was founded and a relation
 * lasts from its first to its last possible day; what has no date holds always.
 */
export const writeGexf: Writer = ({ dataset }, words) => {
  const lang = words.lang as Language;
  const nodes = dataset.nodes.map((node) => ({ node, start: dated(founded(node), firstDay) }));
  const edges = dataset.relations.map((relation) => ({
    relation,
    start: dated(relation.since, firstDay),
    end: dated(relation.until, lastDay),
  }));
  const dynamic = nodes.some(({ start }) => start) || edges.some(({ start, end }) => start || end);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gexf${xmlAttributes({
      xmlns: NAMESPACE,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/gexf.xsd`,
      version: '1.3',
    })}>`,
    `<meta${xmlAttributes({ lastmodifieddate: firstDay(dataset.asOf) })}><creator>${xmlText(words.appName)}</creator><description>${xmlText(words.dataVersion(dataset.version, words.date(dataset.asOf)))}</description></meta>`,
    `<graph${xmlAttributes({ defaultedgetype: 'directed', idtype: 'string', mode: dynamic ? 'dynamic' : 'static', timeformat: dynamic ? 'date' : undefined, timerepresentation: dynamic ? 'interval' : undefined })}>`,
    ...declared('node', NODE_ATTRIBUTES),
    ...declared('edge', EDGE_ATTRIBUTES),
    `<nodes${xmlAttributes({ count: nodes.length })}>`,
    ...nodes.map(
      ({ node, start }) =>
        `<node${xmlAttributes({ id: node.id, label: shortName(node, lang), start })}>${values(NODE_ATTRIBUTES, node, lang)}</node>`,
    ),
    '</nodes>',
    `<edges${xmlAttributes({ count: edges.length })}>`,
    ...edges.map(
      ({ relation, start, end }) =>
        // The kind keeps parallel edges apart: two bodies may be tied in several ways.
        `<edge${xmlAttributes({ id: relation.id, source: relation.from, target: relation.to, label: verbWords[lang][relation.verb]?.forward, kind: relation.kind, start, end })}>${values(EDGE_ATTRIBUTES, relation, lang)}</edge>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>\n',
  ].join('\n');
};

function dated(date: string | undefined, day: (date: string) => string | undefined): string | undefined {
  return date === undefined ? undefined : day(date);
}

function declared<T>(owner: 'node' | 'edge', attributes: readonly GraphAttribute<T>[]): string[] {
  return [
    `<attributes${xmlAttributes({ class: owner })}>`,
    ...attributes.map(({ key, type }) => `<attribute${xmlAttributes({ id: key, title: key, type })}/>`),
    '</attributes>',
  ];
}

function values<T>(attributes: readonly GraphAttribute<T>[], record: T, lang: Language): string {
  const written = attributes
    .map(({ key, value }) => [key, value(record, lang)] as const)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `<attvalue${xmlAttributes({ for: key, value: String(value) })}/>`);
  return written.length > 0 ? `<attvalues>${written.join('')}</attvalues>` : '';
}
