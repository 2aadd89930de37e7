import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import jsonld, { type NodeObject } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parse.ts';
import { propertyOf } from '../../src/export/jsonldContext.ts';
import { type Part, selectPart } from '../../src/export/selection.ts';
import { buildGraph } from '../../src/model/graph.ts';
import type { Dataset, OrgNode } from '../../src/model/schema.ts';
import { DEFAULT_VIEW, type View } from '../../src/view/View.ts';
import { hostileDataset } from '../fixtures/hostileDatasets.ts';
import { publishedDataset, publishedGraph } from '../fixtures/publishedGraph.ts';
import { emptyPart, onHostileDatasets, whole, wholeOf, written } from './parts.ts';

describe('JSON', () => {
  test('of everything is the published file, byte for byte', async () => {
    expect(await written('json', wholeOf(publishedDataset()))).toBe(readFileSync('public/asean.json', 'utf8'));
  });

  test('brings hostile words through, whatever they hold', async () => {
    await onHostileDatasets(async (part) => {
      expect(parseDataset(await written('json', part))).toEqual({ dataset: part.dataset });
    });
  });

  test('of nothing is a file that the app accepts', async () => {
    const { dataset } = parseDataset(await written('json', emptyPart()));
    expect([dataset?.nodes, dataset?.relations, dataset?.sources, dataset?.notes]).toEqual([[], [], [], []]);
  });

  test('of any selection of the published data is a file that the app accepts', async () => {
    const graph = publishedGraph();
    await fc.assert(
      fc.asyncProperty(viewOn(graph.dataset), fc.constantFrom('shown', 'chosen'), async (view, extent) => {
        expect(parseDataset(await written('json', selectPart(graph, view, extent))).problems).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  test('of any selection of a generated dataset is a file that the app accepts', async () => {
    const chosen = hostileDataset.chain((dataset) => fc.tuple(fc.constant(dataset), viewOn(dataset), fc.constantFrom('shown', 'chosen')));
    await fc.assert(
      fc.asyncProperty(chosen, async ([dataset, view, extent]) => {
        expect(parseDataset(await written('json', selectPart(buildGraph(dataset), view, extent))).problems).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });
});

describe('JSON-LD', () => {
  test('of the published data has a resource a node and a statement a relation, each with its sources', async () => {
    const part = wholeOf(publishedDataset());
    const { resources, statements } = await linked(part);
    for (const { id } of part.dataset.nodes) expect(resources.get(`urn:struktur-asean:node:${id}`)?.['@type']).toBeDefined();
    expect([...statements.keys()]).toEqual(part.dataset.relations.map(({ id }) => `urn:struktur-asean:relation:${id}`));
    const line = statements.get('urn:struktur-asean:relation:acdm.reports-to.ammdm') ?? {};
    expect(line[`${RDF}subject`]).toEqual([{ '@id': 'urn:struktur-asean:node:acdm' }]);
    expect(line[`${RDF}predicate`]).toEqual([{ '@id': `${ORG}reportsTo` }]);
    expect(line[`${RDF}object`]).toEqual([{ '@id': 'urn:struktur-asean:node:ammdm' }]);
    expect(line[`${PROV}wasDerivedFrom`]).toEqual([{ '@id': 'urn:struktur-asean:source:ascc-page' }]);
    expect(resources.get('urn:struktur-asean:node:acdm')?.[`${ORG}reportsTo`]).toContainEqual({ '@id': 'urn:struktur-asean:node:ammdm' });
    expect(resources.get('urn:struktur-asean:source:ascc-page')?.['@type']).toContain(`${PROV}Entity`);
  });

  test('claims what a source confirms and still holds, and only tells the rest', async () => {
    const dataset = publishedDataset();
    const [unsure, over] = dataset.relations.filter(({ kind, basis }) => kind === 'reportsTo' && basis === 'stated');
    if (!unsure || !over) throw new Error('there are too few lines');
    Object.assign(unsure, { basis: 'unverified' });
    Object.assign(over, { until: '2024' });
    const { resources, statements } = await linked(wholeOf(dataset));
    for (const { id, from, to } of [unsure, over]) {
      expect(statements.has(`urn:struktur-asean:relation:${id}`)).toBe(true);
      expect(resources.get(`urn:struktur-asean:node:${from}`)?.[`${ORG}reportsTo`] ?? []).not.toContainEqual({
        '@id': `urn:struktur-asean:node:${to}`,
      });
    }
  });

  test('brings hostile words through', async () => {
    await onHostileDatasets(async (part) => {
      const { resources, statements } = await linked(part);
      expect(statements.size).toBe(part.dataset.relations.length);
      for (const { id, name } of part.dataset.nodes) expect(labels(resources.get(`urn:struktur-asean:node:${id}`))).toEqual(named(name));
    });
  });

  test('loses nothing on the way to triples', async () => {
    const part = wholeOf(publishedDataset());
    const triples = String(await jsonld.toRDF(JSON.parse(await written('json-ld', part)), { format: 'application/n-quads' }));
    const count = (pattern: RegExp) => triples.match(pattern)?.length;
    expect(count(/rdf-syntax-ns#type> <http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#Statement>/g)).toBe(part.dataset.relations.length);
    expect(count(/#type> <urn:struktur-asean:term:Fact>/g)).toBe(part.dataset.nodes.flatMap(({ facts = [] }) => facts).length);
  });

  test('of nothing names the dataset alone', async () => {
    const { resources, statements } = await linked(emptyPart());
    expect([[...resources.keys()], statements.size]).toEqual([[`urn:struktur-asean:dataset:${publishedDataset().version}`], 0]);
  });

  test.each([
    ['partOf', 'body', 'body', 'org:subOrganizationOf'],
    ['partOf', 'office', 'organisation', 'org:postIn'],
    ['partOf', 'sector', 'body', 'sa:partOf'],
    ['reportsTo', 'body', 'office', 'org:reportsTo'],
    ['memberOf', 'state', 'organisation', 'org:memberOf'],
    ['memberOf', 'office', 'body', 'sa:memberOf'],
    ['belongsTo', 'body', 'sector', 'org:classification'],
    ['belongsTo', 'sector', 'pillar', 'skos:broader'],
    ['belongsTo', 'instrument', 'sector', 'sa:belongsTo'],
    ['succeeds', 'agency', 'agency', 'dcterms:replaces'],
    ['focalPointFor', 'agency', 'body', 'sa:focalPointFor'],
  ] as const)('says that a %s between %s and %s is %s', (kind, from, to, property) => {
    expect(propertyOf(kind, from, to)).toBe(property);
  });
});

const ORG = 'http://www.w3.org/ns/org#';
const PROV = 'http://www.w3.org/ns/prov#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const LABEL = 'http://www.w3.org/2004/02/skos/core#prefLabel';

/** What a reader of linked data makes of the file: resources by IRI, the statements apart. */
async function linked(part: Part): Promise<{ resources: Map<string, NodeObject>; statements: Map<string, NodeObject> }> {
  const expanded = (await jsonld.expand(JSON.parse(await written('json-ld', part)))) as NodeObject[];
  const isStatement = ({ '@type': types = [] }: NodeObject) => [types].flat().includes(`${RDF}Statement`);
  const byIri = (nodes: NodeObject[]) => new Map(nodes.map((node) => [String(node['@id']), node]));
  return { resources: byIri(expanded.filter((node) => !isStatement(node))), statements: byIri(expanded.filter(isStatement)) };
}

function labels(resource: NodeObject | undefined): Record<string, string> {
  const values = (resource?.[LABEL] ?? []) as { '@value': string; '@language': string }[];
  return Object.fromEntries(values.map((value) => [value['@language'], value['@value']]));
}

function named(name: OrgNode['name']): Record<string, string> {
  return Object.fromEntries(Object.entries(name).map(([lang, text]) => [lang, whole(text)]));
}

/** Any View on a dataset: filters, focus, opened row, lens. */
function viewOn(dataset: Dataset): fc.Arbitrary<View> {
  const ids = (kind: OrgNode['kind']) => dataset.nodes.filter((node) => node.kind === kind).map(({ id }) => id);
  const some = (values: readonly string[]) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.subarray([...values], { minLength: 1, maxLength: Math.min(3, values.length) }) },
    );
  const one = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  return fc
    .record({
      lens: fc.constantFrom('structure' as const, 'network' as const),
      focus: one(dataset.nodes.map(({ id }) => id)),
      pillar: some(['apsc', 'aec', 'ascc', 'common']),
      tier: some(['leaders', 'council', 'ministerial', 'senior-officials', 'working']),
      sector: some(ids('sector')),
      agency: some(ids('agency')),
      relation: some(['formatOf', 'memberOf', 'focalPointFor']),
      depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
      open: one([...ids('pillar'), ...ids('sector'), ...ids('body').slice(0, 20)]),
      unverified: fc.boolean(),
    })
    .map((part) => ({ ...DEFAULT_VIEW, ...part }));
}
