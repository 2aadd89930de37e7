/** The whole structure at a glance on paper: a row a line, ministers and senior officials drawn, the working level too where there is room for it. */
import type { Graph } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { focalOf } from './focalColumn.ts';
import { bandsIn, focalByAgency } from './paperChart.ts';
import { divideEvenly } from './paperDivide.ts';
import type { Box, Column, Labels, StructureLayout } from './placed.ts';
import type { ChartPlan, PlannedBand, PlannedRow } from './plan.ts';
import { badgesWidth } from './scale.ts';
import { textWidth, wrapText } from './textWidth.ts';

export interface PaperOverviewInput {
  graph: Graph;
  plan: ChartPlan;
  shown: ReadonlySet<NodeId>;
  labels: Labels;
  width: number;
  roomOf: (page: number) => number;
  letters: { name: number; small: number };
  /** Whether the bodies of the working level are drawn, or counted. */
  working: 'drawn' | 'counted';
  /** Height of a line in letters of a name. */
  line: number;
  /** Room in px for the page on which a row stands in full. */
  referenceWidth: number;
}

export interface PaperOverview {
  layout: StructureLayout;
  /** Rows that no mark names: where their names stand. */
  names: { row: PlannedRow; x: number; y: number }[];
  /** Where the page stands on which the row is drawn in full. */
  references: { row: string; x: number; y: number }[];
}

const EDGE = 6;
const GAP = 12;
const BAND_GAP = 6;

interface Chip {
  id: NodeId;
  x: number;
  line: number;
  width: number;
}

/** The pages of the overview, in order; one where it fits. */
export function layoutOverview(input: PaperOverviewInput): PaperOverview[] {
  const { graph, plan, shown, labels, width, roomOf, letters, referenceWidth } = input;
  const bands = bandsIn(plan, shown, undefined);
  const line = letters.name * input.line;
  const pitch = line + 2.2;
  const rows = bands.flatMap((band) => band.rows);
  const focal = new Map(rows.map((row) => [row.id, focalByAgency(focalOf(graph, row), shown)]));
  const box = (id: NodeId, weight: 400 | 600) =>
    textWidth(labels.short(id), letters.name, weight) + badgesWidth(labels.badges(id), letters.name) + 12;
  const agency = (id: NodeId) => textWidth(labels.short(id), letters.name, 600) + 4;
  const widest = (ids: readonly NodeId[], of: (id: NodeId) => number) => Math.max(0, ...ids.map(of));

  const isDrawn = input.working === 'drawn';
  const shares = isDrawn
    ? { label: 0.13, ministers: 0.11, seniors: 0.12, focal: 0.14 }
    : { label: 0.23, ministers: 0.2, seniors: 0.23, focal: 0.19 };
  const columns = {
    label: { x: EDGE, width: width * shares.label },
    ministers: {
      x: 0,
      width: Math.max(
        width * shares.ministers,
        widest(
          rows.flatMap((row) => row.ministers),
          (id) => box(id, 600),
        ),
      ),
    },
    seniors: {
      x: 0,
      width: Math.max(
        width * shares.seniors,
        widest(
          rows.flatMap((row) => row.seniors),
          (id) => box(id, 600),
        ),
      ),
    },
    working: { x: 0, width: 0 },
    focal: {
      x: 0,
      width: Math.max(
        width * shares.focal,
        widest(
          [...focal.values()].flat().map(({ id }) => id),
          agency,
        ),
      ),
    },
  };
  columns.ministers.x = columns.label.x + columns.label.width + GAP;
  columns.seniors.x = columns.ministers.x + columns.ministers.width + GAP;
  columns.working.x = columns.seniors.x + columns.seniors.width + GAP;
  columns.focal.x = width - EDGE - columns.focal.width;
  columns.working.width = columns.focal.x - GAP - columns.working.x;

  const measured = bands.flatMap((band) => band.rows.map((row) => ({ band, ...measure(row) })));
  const headHeight = line + 8;
  const blocks = bands.flatMap((band) => {
    const own = measured.filter((row) => row.band === band);
    return own.map((row, index) => ({
      band,
      row,
      isFirst: index === 0,
      height: row.height + (index === 0 ? headHeight + BAND_GAP + 6 : 0),
    }));
  });
  const pages = divideEvenly(
    blocks.map(({ height }) => height),
    (page) => roomOf(page) - (page > 0 ? 12 : 0),
  );
  return pages.map((page) => pageOf(page.flatMap((index) => blocks[index] ?? [])));

  function flow(ids: readonly NodeId[], of: (id: NodeId) => number, room: number, gap: number): { chips: Chip[]; lines: number } {
    const chips: Chip[] = [];
    let [x, at] = [0, 0];
    for (const id of ids) {
      const wide = Math.min(room, of(id));
      if (x > 0 && x + wide > room + 0.5) {
        x = 0;
        at++;
      }
      chips.push({ id, x, line: at, width: wide });
      x += wide + gap;
    }
    return { chips, lines: ids.length > 0 ? at + 1 : 0 };
  }

  function measure(row: PlannedRow) {
    const ministers = flow(row.ministers, (id) => box(id, 600), columns.ministers.width, 5);
    const seniors = flow(row.seniors, (id) => box(id, 600), columns.seniors.width, 5);
    const room = columns.working.width - referenceWidth;
    const working = flow(isDrawn ? row.working : [], (id) => box(id, 400), room, 5);
    const agencies = flow(
      (focal.get(row.id) ?? []).map(({ id }) => id),
      agency,
      columns.focal.width,
      7,
    );
    const label = row.sector ? wrapText(labels.full(row.sector), columns.label.width - 12, letters.name, 400) : [];
    const lines = Math.max(1, ministers.lines, seniors.lines, working.lines, agencies.lines);
    const height = Math.max(lines * pitch, label.length * letters.name * 1.1 + 3) + 2;
    return { row, ministers, seniors, working, agencies, label, height };
  }

  function pageOf(own: readonly (typeof blocks)[number][]): PaperOverview {
    const none = { x: 0, width: 0 };
    const layout: StructureLayout = {
      width,
      height: 0,
      gutter: 2,
      captionLine: 0,
      size: letters.name,
      badgeSize: letters.name,
      least: letters.small,
      columns: {
        leaders: none,
        councils: none,
        ministers: columns.ministers,
        seniors: columns.seniors,
        working: columns.working,
        focal: columns.focal,
      },
      bands: [],
      rows: [],
      bodies: [],
      agencies: [],
      counted: [],
      countedAgencies: [],
      lines: [],
    };
    const page: PaperOverview = { layout, names: [], references: [] };
    let y = 0;
    own.forEach(({ band, row, isFirst }, index) => {
      if (own[index - 1]?.band !== band) {
        layout.bands.push({ pillar: band.pillar, x: 0, y, width, height: 0 });
        y += 3;
        if (isFirst) {
          placeHead(layout, band, y);
          y += headHeight;
        }
      }
      placeRow(page, row, y);
      y += row.height;
      if (own[index + 1]?.band !== band) {
        y += 3;
        const drawn = layout.bands.at(-1);
        if (drawn) drawn.height = y - drawn.y;
        y += BAND_GAP;
      }
    });
    layout.height = Math.max(0, y - BAND_GAP);
    return page;
  }

  function put(layout: StructureLayout, id: NodeId, column: Column, row: string, band: PlannedBand, at: Box) {
    layout.bodies.push({
      id,
      column,
      row,
      pillar: band.pillar,
      ...at,
      size: letters.name,
      nameSize: letters.small,
      name: [],
      extra: [],
      badges: labels.badges(id),
    });
  }

  function placeHead(layout: StructureLayout, band: PlannedBand, top: number) {
    const leaders = band.pillar === 'common' ? plan.leaders.filter((id) => shown.has(id)) : [];
    let x = EDGE;
    for (const id of [...leaders, ...band.councils]) {
      const wide = box(id, 600) + 8;
      put(layout, id, leaders.includes(id) ? 'leaders' : 'councils', `${band.pillar}-council`, band, {
        x,
        y: top + 2,
        width: wide,
        height: line,
      });
      x += wide + 8;
    }
    const size = letters.name * 1.1;
    const drawn = layout.bands.at(-1);
    if (drawn) drawn.title = { x: x + 4 + textWidth(labels.band(band.pillar), size, 600) / 2, y: top + 2 + line / 2 + size * 0.34, size };
  }

  function placeRow(
    page: PaperOverview,
    { row, band, ministers, seniors, working, agencies, label, height }: (typeof measured)[number],
    top: number,
  ) {
    const { layout } = page;
    const placed = row.sector
      ? { ...columns.label, y: top + 1, height: height - 3, lines: label, size: letters.name, ghost: row.ministers.length === 0 }
      : undefined;
    if (!row.sector && row.pillar !== 'common')
      page.names.push({ row, x: columns.label.x + 8, y: top + 1 + pitch / 2 + letters.name * 0.3 });
    layout.rows.push({
      id: row.id,
      pillar: row.pillar,
      sector: row.sector,
      x: 0,
      y: top,
      width,
      height,
      unanswered: agencies.chips.length === 0,
      label: placed,
    });
    const first = (lines: number) => top + (height - Math.max(1, lines) * pitch) / 2 + 1;
    for (const [flowed, column] of [
      [ministers, 'ministers'],
      [seniors, 'seniors'],
      [working, 'working'],
    ] as const)
      for (const chip of flowed.chips)
        put(layout, chip.id, column, row.id, band, {
          x: columns[column].x + chip.x,
          y: first(flowed.lines) + chip.line * pitch,
          width: chip.width,
          height: line,
        });
    if (!isDrawn && row.working.length > 0)
      layout.counted.push({
        row: row.id,
        pillar: row.pillar,
        ids: row.working,
        size: letters.name,
        x: columns.working.x,
        y: first(1),
        width: 30,
        height: line,
      });
    for (const chip of agencies.chips) {
      const statement = focal.get(row.id)?.find(({ id }) => id === chip.id)?.first;
      if (statement)
        layout.agencies.push({
          ...statement,
          onlyFor: undefined,
          row: row.id,
          size: letters.name,
          nameSize: letters.small,
          name: [],
          extra: [],
          x: columns.focal.x + chip.x,
          y: first(agencies.lines) + chip.line * pitch,
          width: chip.width,
          height: line,
        });
    }
    page.references.push({ row: row.id, x: columns.focal.x - GAP / 2, y: top + height / 2 + letters.small * 0.34 });
  }
}
