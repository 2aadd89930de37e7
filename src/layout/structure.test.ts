import { describe, expect, test } from 'vitest';
import { chartOf, PANES, type Pane, plannedBodies } from '../../tests/fixtures/chart.ts';
import { publishedDataset } from '../../tests/fixtures/publishedGraph.ts';
import { buildGraph } from '../model/graph.ts';
import type { OrgNode } from '../model/schema.ts';
import { superiors } from '../query/superiors.ts';
import type { Box, StructureLayout } from './placed.ts';
import { badgesWidth } from './scale.ts';
import { textWidth } from './textWidth.ts';

const dataset = publishedDataset();
const chart = chartOf(buildGraph(dataset));
const { graph, plan, everything } = chart;
const openings = [undefined, ...graph.dataset.nodes.filter(({ kind }) => kind === 'pillar' || kind === 'sector').map(({ id }) => id)];
const whole = PANES[0] as Pane;
const laptop = PANES[2] as Pane;

/** Half a pixel is no overlap. */
const TOUCH = 0.5;
type Named = Box & { what: string };

/** Everything with words: bodies, sector names, focal points and counts. */
function boxesOf(layout: StructureLayout): Named[] {
  return [
    ...layout.bodies.map((body) => ({ ...body, what: body.id })),
    ...layout.rows.flatMap(({ id, label }) => (label ? [{ ...label, what: `name of ${id}` }] : [])),
    ...layout.agencies.map((agency) => ({ ...agency, what: `${agency.id} in ${agency.row}` })),
    ...layout.counted.map((count) => ({ ...count, what: `count in ${count.row}` })),
    ...layout.countedAgencies.map((count) => ({ ...count, what: `count of agencies in ${count.row}` })),
  ];
}

function overlaps(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > TOUCH && down > TOUCH;
}

interface Segment extends Box {
  from: string;
  to: string;
  role: string;
}
function segmentsOf(layout: StructureLayout): Segment[] {
  return layout.lines.flatMap(({ from, to, role, points }) =>
    points.slice(1).map(([x, y], index) => {
      const [x0, y0] = points[index] as [number, number];
      return { from, to, role, x: Math.min(x, x0), y: Math.min(y, y0), width: Math.abs(x - x0), height: Math.abs(y - y0) };
    }),
  );
}

/** Two pieces, one level and one upright, each running on beyond the other on both sides. */
function properlyCross(a: Segment, b: Segment): boolean {
  const [level, upright] = a.width > a.height ? [a, b] : [b, a];
  if (level.height > 0 || upright.width > 0 || upright.height === 0) return false;
  return (
    level.x < upright.x - TOUCH &&
    upright.x + TOUCH < level.x + level.width &&
    upright.y < level.y - TOUCH &&
    level.y + TOUCH < upright.y + upright.height
  );
}

/** A piece that runs through the inside of a box. */
function runsThrough(piece: Segment, box: Box): boolean {
  const inside = { x: box.x + TOUCH, y: box.y + TOUCH, width: box.width - 2 * TOUCH, height: box.height - 2 * TOUCH };
  return (
    Math.min(piece.x + piece.width, inside.x + inside.width) > Math.max(piece.x, inside.x) - 1e-9 &&
    Math.min(piece.y + piece.height, inside.y + inside.height) > Math.max(piece.y, inside.y) - 1e-9
  );
}

const faults = {
  overlapping(layout: StructureLayout): string[] {
    const boxes = boxesOf(layout);
    return boxes.flatMap((a, index) => boxes.slice(index + 1).flatMap((b) => (overlaps(a, b) ? [`${a.what} × ${b.what}`] : [])));
  },
  outside(layout: StructureLayout): string[] {
    return boxesOf(layout)
      .filter(({ x, y, width, height }) => x < 0 || y < 0 || x + width > layout.width + TOUCH || y + height > layout.height + TOUCH)
      .map(({ what }) => what);
  },
  /** Bodies that are missing, or drawn or counted more than once. */
  miscounted(layout: StructureLayout, open: string | undefined): string[] {
    const found = [...layout.bodies.map(({ id }) => id), ...layout.counted.flatMap(({ ids }) => ids)];
    const wanted = plannedBodies(plan).filter(({ id, pillar, row }) => everything.has(id) && (!open || pillar === open || row === open));
    const times = (id: string) => found.filter((each) => each === id).length;
    return [
      ...wanted.filter(({ id }) => times(id) !== 1).map(({ id }) => `${id} ${times(id)} times`),
      ...found.filter((id) => !everything.has(id) || times(id) !== 1),
    ];
  },
  cut(layout: StructureLayout, lang: 'en' | 'id'): string[] {
    const short = (node: OrgNode) => node.abbreviation ?? node.shortName?.[lang] ?? '';
    return layout.bodies
      .filter(({ id, size, width, badges, name }) => {
        const words = textWidth(short(graph.nodes.get(id) as OrgNode), size, name.length > 0 ? 600 : 400);
        return words + badgesWidth(badges, size) > width;
      })
      .map(({ id }) => id);
  },
  crossing(layout: StructureLayout): string[] {
    const pieces = segmentsOf(layout).filter(({ role }) => role === 'primary');
    return pieces.flatMap((a, index) =>
      pieces.slice(index + 1).flatMap((b) => (a.to !== b.to && properlyCross(a, b) ? [`${a.from}>${a.to} × ${b.from}>${b.to}`] : [])),
    );
  },
  throughWords(layout: StructureLayout): string[] {
    const boxes = boxesOf(layout);
    return segmentsOf(layout).flatMap((piece) =>
      boxes
        .filter(({ what }) => what !== piece.from && what !== piece.to)
        .filter((box) => runsThrough(piece, box))
        .map(({ what }) => `${piece.from}>${piece.to} (${piece.role}) through ${what}`),
    );
  },
};

const NO_FAULTS = { overlapping: [], outside: [], crossing: [], throughWords: [] };
function faultsOf(layout: StructureLayout): typeof NO_FAULTS | Record<keyof typeof NO_FAULTS, string[]> {
  return {
    overlapping: faults.overlapping(layout),
    outside: faults.outside(layout),
    crossing: faults.crossing(layout),
    throughWords: faults.throughWords(layout),
  };
}

describe.each(PANES)('in a pane of $width × $height', (pane) => {
  describe.each(['en', 'id'] as const)('in %s', (lang) => {
    test.each(openings.map((open) => [open ?? 'the whole', open] as const))('%s is drawn clearly', (_, open) => {
      const layout = chart.layout(pane, { lang, open });
      const found = { ...faultsOf(layout), miscounted: faults.miscounted(layout, open), cut: faults.cut(layout, lang) };
      expect(found).toEqual({ ...NO_FAULTS, miscounted: [], cut: [] });
    });
  });
});

describe('looked at more closely', () => {
  test.each([1.4, 2, 2.8, 4, 5.6])('%f times, nothing overlaps, nothing crosses, everything is there', (zoom) => {
    for (const pane of [whole, laptop])
      for (const open of [undefined, 'ascc', 'sector-disaster']) {
        const layout = chart.layout(pane, { open, zoom });
        expect({ ...faultsOf(layout), miscounted: faults.miscounted(layout, open) }, `${open}`).toEqual({ ...NO_FAULTS, miscounted: [] });
      }
  });

  test('the words grow, and ever more bodies stand for themselves', () => {
    const steps = [1, 1.4, 2, 2.8, 4, 5.6].map((zoom) => chart.layout(laptop, { zoom }));
    const sizes = steps.map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    const hidden = steps.map(({ counted }) => counted.flatMap(({ ids }) => ids).length);
    expect(hidden).toEqual([...hidden].sort((a, b) => b - a));
    expect(hidden.at(-1)).toBe(0);
  });
});

describe('the whole structure', () => {
  const tiers = new Map(graph.dataset.nodes.map(({ id, tier }) => [id, tier]));
  test.each([
    ['a full screen: all ministers and senior officials, most of the working level', whole, 11.5, 0.8],
    ['an office laptop: every row, all ministers and senior officials', laptop, 11, 0.5],
  ] as const)('fits %s, in legible words', (_, pane, size, share) => {
    for (const lang of ['en', 'id'] as const) {
      const layout = chart.layout(pane, { lang });
      expect(layout.width).toBeCloseTo(pane.width, 3);
      expect(layout.height).toBeCloseTo(pane.height, 3);
      expect(Math.min(...layout.bodies.map((body) => body.size))).toBeGreaterThanOrEqual(size);
      const counted = layout.counted.flatMap(({ ids }) => ids);
      expect(counted.filter((id) => tiers.get(id) && tiers.get(id) !== 'working')).toEqual([]);
      const working = layout.bodies.filter(({ column }) => column === 'working').length;
      expect(working / (working + counted.length)).toBeGreaterThanOrEqual(share);
    }
  });

  test('leaves no focal point out without a count, and none beyond the pane', () => {
    const roomy = chart.layout(whole);
    const all = new Set(roomy.agencies.map(({ row, id }) => `${row} ${id}`));
    expect(roomy.countedAgencies).toEqual([]);
    for (const pane of PANES) {
      const layout = chart.layout({ width: Math.max(pane.width, 1000), height: pane.height });
      const told = [
        ...layout.agencies.map(({ row, id }) => `${row} ${id}`),
        ...layout.countedAgencies.flatMap(({ row, ids }) => ids.map((agency) => `${row} ${agency}`)),
      ];
      expect(new Set(told)).toEqual(all);
      for (const { x, width } of [...layout.agencies, ...layout.countedAgencies]) expect(x + width).toBeLessThanOrEqual(layout.width);
      expect(layout.width, `${pane.width}`).toBeCloseTo(Math.max(pane.width, 1000), 0);
    }
  });

  test('shows more of the working level where there is more room', () => {
    const hidden = (pane: Pane) => chart.layout(pane).counted.flatMap(({ ids }) => ids).length;
    expect(hidden(whole)).toBeLessThanOrEqual(hidden(laptop));
    expect(hidden(laptop)).toBeLessThanOrEqual(hidden(PANES[4] as Pane));
  });

  test('has no line where a superior is missing, and one to each superior in the column before', () => {
    for (const pane of PANES) {
      const layout = chart.layout(pane);
      const placed = new Map(layout.bodies.map((body) => [body.id, body]));
      for (const { from, to } of layout.lines) expect([placed.has(from), placed.has(to)], `${from} > ${to}`).toEqual([true, true]);
      const before = { councils: 'leaders', ministers: 'councils', seniors: 'ministers', working: 'seniors' } as Record<string, string>;
      for (const body of layout.bodies) {
        const parent = placed.get(superiors(graph, body.id)[0]?.to ?? '');
        if (!parent || parent.column !== before[body.column]) continue;
        expect(
          layout.lines.filter(({ from, to }) => from === body.id && to === parent.id).map(({ role }) => role),
          body.id,
        ).toEqual(['primary']);
      }
    }
  });

  test('is drawn in the same order whatever its room: rows and columns never change places', () => {
    const order = (pane: Pane) => chart.layout(pane).rows.map(({ id }) => id);
    for (const pane of PANES) expect(order(pane)).toEqual(order(whole));
  });
});

describe('a selected body', () => {
  const behindCounts = (pane: Pane) => chart.layout(pane).counted.flatMap(({ ids }) => ids);
  const small = PANES[4] as Pane;

  test.each(behindCounts(small))('%s comes out from behind its count, and only its row changes', (id) => {
    const rest = chart.layout(small);
    const layout = chart.layout(small, { keep: [id] });
    expect(layout.bodies.map((body) => body.id)).toContain(id);
    expect({ ...faultsOf(layout), miscounted: faults.miscounted(layout, undefined) }).toEqual({ ...NO_FAULTS, miscounted: [] });
    const others = (drawn: StructureLayout) => drawn.bodies.filter(({ row }) => row !== plan.rowOf.get(id));
    expect(others(layout)).toEqual(others(rest));
  });

  test('that is drawn anyway changes nothing', () => {
    const hidden = new Set(behindCounts(laptop));
    for (const { id } of plannedBodies(plan))
      if (!hidden.has(id)) expect(chart.layout(laptop, { keep: [id] }), id).toEqual(chart.layout(laptop));
  });
});

describe('one more body of the working level', () => {
  const rows = plan.bands.flatMap((band) => band.rows);
  /** The published structure with a working group added to a row, under its first senior officials or ministers where it has any. */
  const grown = (row: (typeof rows)[number]) => {
    const citations = [{ source: 'ascc-page', locator: 'pembuka, par. 1' }];
    const node: OrgNode = {
      id: 'one-more',
      kind: 'body',
      name: { en: 'ASEAN Working Group on One More Subject of Cooperation' },
      abbreviation: 'AWGOMSC',
      tier: 'working',
      type: 'working-group',
      status: 'verified',
      pillar: row.pillar,
      ...(row.sector && { sectors: [row.sector] }),
      citations,
    };
    const above = row.seniors[0] ?? row.ministers[0];
    const line = {
      id: 'one-more.under',
      kind: 'partOf',
      verb: 'under',
      from: 'one-more',
      to: above ?? '',
      basis: 'stated',
      citations,
    } as const;
    return chartOf(
      buildGraph({ ...dataset, nodes: [...dataset.nodes, node], relations: [...dataset.relations, ...(above ? [line] : [])] }),
    );
  };
  /** Where everything stands that belongs to no row or to another one. */
  const elsewhere = (layout: StructureLayout, row: string) => ({
    size: layout.size,
    columns: layout.columns,
    bands: layout.bands,
    rows: layout.rows,
    bodies: layout.bodies.filter((body) => body.row !== row),
    agencies: layout.agencies.filter((agency) => agency.row !== row),
    counted: layout.counted.filter((count) => count.row !== row),
    lines: layout.lines.filter(({ from }) => plan.rowOf.get(from) !== row && from !== 'one-more'),
  });

  test.each(rows.map((row) => [row.id, row] as const))('in %s moves nothing outside that row', (_, row) => {
    const after = grown(row);
    expect(after.plan.rowOf.get('one-more')).toBe(row.id);
    for (const pane of PANES)
      for (const open of [undefined, row.pillar === 'common' ? undefined : row.pillar]) {
        const layout = after.layout(pane, { open });
        expect(elsewhere(layout, row.id), `${pane.width}`).toEqual(elsewhere(chart.layout(pane, { open }), row.id));
        expect([...layout.bodies.map(({ id }) => id), ...layout.counted.flatMap(({ ids }) => ids)]).toContain('one-more');
      }
  });
});
