import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartOf, PANES } from '../../tests/fixtures/chart.ts';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { planChart } from '../layout/plan.ts';
import { NODE_KINDS, PILLARS, RELATION_KIND_NAMES, TIERS } from '../model/schema.ts';
import { type Filter, filterNodes } from '../query/filter.ts';
import { type OutlineItem, outlineIds, outlineOf } from './outline.ts';

const NOTHING: Filter = { pillar: [], tier: [], sector: [], kind: [], relation: [], agency: [], unverified: false };
/** The outline as indented lines. */
const read = (items: readonly OutlineItem[], depth = 0): string[] =>
  items.flatMap(({ id, children }) => [`${'. '.repeat(depth)}${id}`, ...read(children, depth + 1)]);
const small = (filter: Partial<Filter> = {}) => {
  const graph = smallGraph();
  return read(outlineOf(graph, planChart(graph), filterNodes(graph, { ...NOTHING, ...filter })));
};

describe('the outline', () => {
  test('says in words what the chart draws: the Summit, its councils, their sectors, ministers, officials and groups', () => {
    expect(small()).toEqual([
      'asean-summit',
      '. aec',
      '. . seom',
      '. ascc-council',
      '. . disaster',
      '. . . ammdm',
      '. . . . acdm',
      '. . . . . wg-ppr',
      '. . . cop-aadmer',
      '. . . adrp',
      '. . labour',
      '. . . almm',
      '. . . . slom',
    ]);
  });

  test('shows what is not verified when asked', () => {
    expect(small({ unverified: true })).toContain('. . . . . oshnet');
  });

  test('keeps its shape where a filter takes out what stands between', () => {
    expect(small({ tier: ['working'] })).toEqual(['ascc', '. disaster', '. . wg-ppr', '. . adrp']);
    expect(small({ tier: ['senior-officials', 'working'], pillar: ['ascc'] })).toEqual([
      'ascc',
      '. disaster',
      '. . acdm',
      '. . . wg-ppr',
      '. . adrp',
      '. labour',
      '. . slom',
    ]);
  });

  test('names the row of a body that belongs to another sector too, as the chart does', () => {
    const graph = smallGraph(({ relations }) => {
      for (const line of relations) if (line.from === 'wg-ppr' && line.kind === 'partOf') line.to = 'slom';
    });
    const outline = outlineOf(graph, planChart(graph), filterNodes(graph, { ...NOTHING, sector: ['disaster'], tier: ['working'] }));
    expect(read(outline)).toEqual(['ascc', '. disaster', '. . adrp', '. labour', '. . wg-ppr']);
  });

  test('is empty when nothing passes', () => {
    expect(small({ pillar: ['apsc'] })).toEqual([]);
  });
});

describe('picture and outline', () => {
  const graph = publishedGraph();
  const chart = chartOf(graph);
  const ids = (kind: string) => graph.dataset.nodes.filter((node) => node.kind === kind).map(({ id }) => id);
  const few = <T extends string>(values: readonly T[]) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant([] as T[]) }, fc.subarray([...values], { minLength: 1, maxLength: 4 }));
  const filter: fc.Arbitrary<Filter> = fc.record({
    pillar: few(PILLARS),
    tier: few(TIERS),
    sector: few(ids('sector')),
    kind: few(NODE_KINDS),
    relation: few(RELATION_KIND_NAMES),
    agency: few(ids('agency')),
    unverified: fc.boolean(),
  });
  /** Bodies, offices and sectors: agencies stand in a column of their own, a pillar is a band. */
  const listed = (all: readonly string[]) =>
    all.filter((id) => ['body', 'office', 'sector'].includes(graph.nodes.get(id)?.kind ?? '')).sort();

  test('show the same, each once, whatever is filtered and however much room there is', () => {
    fc.assert(
      fc.property(filter, fc.constantFrom(...PANES), (wanted, pane) => {
        const shown = filterNodes(graph, wanted);
        const outline = listed(outlineIds(outlineOf(graph, chart.plan, shown)));
        const layout = chart.layout(pane, { shown });
        const drawn = [
          ...layout.bodies.map(({ id }) => id),
          ...layout.counted.flatMap((count) => count.ids),
          ...layout.rows.flatMap(({ sector, label }) => (sector && label ? [sector] : [])),
        ];
        expect(new Set(outline).size).toBe(outline.length);
        expect([...drawn].sort()).toEqual(outline);
      }),
      { numRuns: 400 },
    );
  });

  test('are both drawn from what passes the filter, but for formats, which are chips on their body', () => {
    fc.assert(
      fc.property(filter, (wanted) => {
        const shown = filterNodes(graph, wanted);
        const outline = new Set(outlineIds(outlineOf(graph, chart.plan, shown)));
        const missing = listed([...shown]).filter((id) => !outline.has(id));
        expect(missing.filter((id) => graph.nodes.get(id)?.type !== 'partner-format')).toEqual([]);
      }),
    );
  });

  test('nothing overlaps or crosses in what a filter leaves', () => {
    fc.assert(
      fc.property(filter, fc.constantFrom(...PANES), (wanted, pane) => {
        const { bodies } = chart.layout(pane, { shown: filterNodes(graph, wanted) });
        for (const [index, a] of bodies.entries())
          for (const b of bodies.slice(index + 1)) {
            const apart =
              a.x + a.width <= b.x + 0.5 || b.x + b.width <= a.x + 0.5 || a.y + a.height <= b.y + 0.5 || b.y + b.height <= a.y + 0.5;
            expect(apart, `${a.id} × ${b.id}`).toBe(true);
          }
      }),
    );
  });
});
