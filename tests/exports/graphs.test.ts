import { type ASTNode, parse } from '@ts-graphviz/ast';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { parseMermaid } from 'beautiful-mermaid';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { exportPart, tooMuchFor } from '../../src/export/exportPart.ts';
import { type Part, selectPart } from '../../src/export/selection.ts';
import { en } from '../../src/text/en.ts';
import { DEFAULT_VIEW, type Language } from '../../src/view/View.ts';
import { publishedDataset, publishedGraph } from '../fixtures/publishedGraph.ts';
import { asXml, emptyPart, exporterNamed, onHostileDatasets, wholeOf, written } from './parts.ts';
import { gexfFaults, graphmlFaults } from './xmlStructure.ts';

const published = wholeOf(publishedDataset());
const acdm = selectPart(publishedGraph(), { ...DEFAULT_VIEW, focus: 'acdm' }, 'chosen');

/** Diagrams know one kind of line end. */
const LINE_END = /\r\n|[\r\u2028\u2029]/g;

describe.each([
  ['graphml', (text: string) => graphml.parse(MultiDirectedGraph, text), graphmlFaults],
  ['gexf', (text: string) => gexf.parse(MultiGraph, text), gexfFaults],
] as const)('%s', (format, read, faults) => {
  const sound = async (part: Part, lang: Language = 'en') => {
    const text = await written(format, part, lang);
    expect(faults(xmlOf(text))).toEqual([]);
    const graph = read(text);
    expect(graph.nodes()).toEqual(part.dataset.nodes.map(({ id }) => id));
    expect(graph.size).toBe(part.dataset.relations.length);
    expect(graph.mapEdges((edge, _, from, to) => [edge, from, to])).toEqual(
      part.dataset.relations.map(({ id, from, to }) => [id, from, to]),
    );
    return graph;
  };

  test('of the published data has every node and every relation, with what is said about them', async () => {
    const graph = await sound(published);
    expect(graph.getNodeAttributes('acdm')).toMatchObject({
      label: 'ACDM',
      kind: 'body',
      tier: 'senior-officials',
      pillar: 'ascc',
      verified: true,
    });
    expect(graph.getEdgeAttributes('acdm.reports-to.ammdm')).toMatchObject({ label: 'reports to', kind: 'reportsTo', basis: 'stated' });
    await sound(published, 'id');
  });

  test('brings hostile words through, save what XML cannot hold', async () => {
    await onHostileDatasets(async (part, lang) => {
      const graph = await sound(part, lang);
      for (const { id, name } of part.dataset.nodes)
        expect([graph.getNodeAttribute(id, 'name_en') ?? '', graph.getNodeAttribute(id, 'name_id') ?? '']).toEqual([
          asXml(name.en ?? ''),
          asXml(name.id ?? ''),
        ]);
    });
  });

  test('of nothing is a graph without nodes', async () => {
    await sound(emptyPart());
  });
});

describe('gexf', () => {
  test('starts a body when it was founded, and lets a relation last from its first to its last possible day', async () => {
    const dataset = publishedDataset();
    const line = dataset.relations.find(({ id }) => id === 'acdm.reports-to.ammdm');
    if (line) Object.assign(line, { since: '2004-02', until: '2024-02' });
    const document = xmlOf(await written('gexf', wholeOf(dataset)));
    const tag = (name: string, id: string) => elements(document, name).find((element) => element.getAttribute('id') === id);
    expect(tag('node', 'acdm')?.getAttribute('start')).toBe('2003-01-01');
    expect(tag('edge', 'acdm.reports-to.ammdm')?.getAttribute('start')).toBe('2004-02-01');
    expect(tag('edge', 'acdm.reports-to.ammdm')?.getAttribute('end')).toBe('2024-02-29');
    expect(elements(document, 'graph')[0]?.getAttribute('timeformat')).toBe('date');
  });
});

describe('DOT', () => {
  /** The nodes and edges that a parser of the language finds, each with its attributes. */
  const read = (text: string) => {
    const within = (node: ASTNode): ASTNode[] => [node, ...node.children.flatMap(within)];
    const all = within(parse(text));
    const attributes = (node: ASTNode) =>
      Object.fromEntries(node.children.flatMap((child) => (child.type === 'Attribute' ? [[child.key.value, child.value.value]] : [])));
    return {
      nodes: all.flatMap((node) => (node.type === 'Node' ? [{ ...attributes(node), name: node.id.value }] : [])) as Record<
        string,
        string
      >[],
      edges: all.flatMap((node) => (node.type === 'Edge' ? [attributes(node)] : [])) as Record<string, string>[],
    };
  };
  /** A label as Graphviz draws it. */
  const drawn = (label = '') => label.replace(/\\(.)/g, (_, code: string) => (code === 'n' ? '\n' : code)).replace(/&amp;(?=#?\w+;)/g, '&');

  test('of the published data has every node and every relation', async () => {
    const { nodes, edges } = read(await written('dot', published));
    expect(nodes.map(({ name }) => name).sort()).toEqual(published.dataset.nodes.map(({ id }) => id).sort());
    expect(edges.map(({ id }) => id).sort()).toEqual(published.dataset.relations.map(({ id }) => id).sort());
  });

  test('brings hostile words through, save what XML cannot hold', async () => {
    await onHostileDatasets(async (part, lang) => {
      const { nodes, edges } = read(await written('dot', part, lang));
      expect(edges.length).toBe(part.dataset.relations.length);
      expect(nodes.length).toBe(part.dataset.nodes.length);
      for (const { id, abbreviation } of part.dataset.nodes)
        if (abbreviation) expect(drawn(nodes.find(({ name }) => name === id)?.label)).toBe(asXml(abbreviation).replace(LINE_END, '\n'));
    });
  });

  test('of nothing is a graph without nodes', async () => {
    expect(read(await written('dot', emptyPart()))).toEqual({ nodes: [], edges: [] });
  });
});

describe('Mermaid', () => {
  /** A label as Mermaid shows it. */
  const shown = (label: string) =>
    label.replace(/<br>/g, '\n').replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

  test('of a chosen body has its nodes and relations', async () => {
    const { nodes, edges } = parseMermaid(await written('mermaid', acdm));
    expect([...nodes.keys()].sort()).toEqual(acdm.dataset.nodes.map(({ id }) => `n_${id.replaceAll('-', '_')}`).sort());
    expect(edges.length).toBe(acdm.dataset.relations.length);
    expect((await exportPart(exporterNamed('mermaid'), acdm, en, { separator: ',' })).problem).toBeUndefined();
  });

  test('of more than 500 relations is refused, and says how many there are', async () => {
    const dataset = publishedDataset();
    const [first] = dataset.relations;
    if (!first) throw new Error('there are no relations');
    while (dataset.relations.length <= 500) dataset.relations.push({ ...first, id: `${first.id}.${dataset.relations.length}` });
    const much = wholeOf(dataset);
    const problem = { code: 'too-many-relations', count: dataset.relations.length, limit: 500 };
    expect(tooMuchFor(exporterNamed('mermaid'), much)).toEqual(problem);
    expect(await exportPart(exporterNamed('mermaid'), much, en, { separator: ',' })).toEqual({ problem });
    expect(tooMuchFor(exporterNamed('dot'), much)).toBeUndefined();
  });

  test('of more text than Mermaid reads is refused', async () => {
    const dataset = publishedDataset();
    for (const node of dataset.nodes) node.abbreviation = 'A'.repeat(300);
    dataset.relations.length = 3;
    const { problem } = await exportPart(exporterNamed('mermaid'), wholeOf(dataset), en, { separator: ',' });
    expect(problem).toMatchObject({ code: 'too-long', limit: 50_000 });
  });

  test('brings hostile words through, save what XML cannot hold', async () => {
    await onHostileDatasets(async (part, lang) => {
      const { nodes, edges } = parseMermaid(await written('mermaid', part, lang));
      expect(nodes.size).toBe(part.dataset.nodes.length);
      expect(edges.length).toBe(part.dataset.relations.length);
      for (const { id, abbreviation } of part.dataset.nodes)
        if (abbreviation?.trim())
          expect(shown(nodes.get(`n_${id.replaceAll('-', '_')}`)?.label ?? '').trim()).toBe(
            asXml(abbreviation).replace(LINE_END, '\n').trim(),
          );
    });
  });

  test('of nothing is a diagram without boxes', async () => {
    const { nodes, edges } = parseMermaid(await written('mermaid', emptyPart()));
    expect([nodes.size, edges.length]).toEqual([0, 0]);
  });
});

function xmlOf(text: string) {
  return new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');
}

function elements(document: ReturnType<typeof xmlOf>, name: string): Element[] {
  return [...document.getElementsByTagName(name)];
}
