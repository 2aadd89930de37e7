/**
 * The structure chart: tiers are columns, sectors are rows, pillars are bands, the last column is the Indonesian focal
 * point. Everything follows from the plan of the rows and the room there is; nothing is scaled like a picture.
 */
import { type Graph, wholeOf } from '../model/graph.ts';
import type { NodeId, Pillar } from '../model/schema.ts';
import { superiors } from '../query/superiors.ts';
import { routeBuses } from './buses.ts';
import { flowChips } from './chips.ts';
import { columnMeasures, countWidth, MARGIN, spanOf, subRows } from './columns.ts';
import { type FocalEntry, focalOf } from './focalColumn.ts';
import { onDay } from './onDay.ts';
import type { Box, Column, Labels, PlacedBody, PlacedRow, StructureLayout } from './placed.ts';
import type { ChartPlan, PlannedBand, PlannedRow } from './plan.ts';
import { ABBREVIATION_LINE, APP_SIZES, NAME_LINE, type Scope, type Sizes } from './scale.ts';
import { textWidth, wrapText } from './textWidth.ts';

export interface StructureInput {
  graph: Graph;
  plan: ChartPlan;
  /** What passes the filters. */
  shown: ReadonlySet<NodeId>;
  /** What would pass them were everything there: on a chosen day it keeps its place, so that nothing moves from day to day. */
  framed?: ReadonlySet<NodeId>;
  width: number;
  height: number;
  /** The pillar or sector that fills the chart; none is the whole. */
  open?: NodeId;
  /** Bodies that come first where a row has no room for all: the selected one and the ends of its ties. */
  keep?: readonly NodeId[];
  /** How many times the pane's size the chart is laid out for (semantic zoom); 1 unless told. */
  zoom?: number;
  /** Larger ones than those of the app, for a room that is seen from afar. */
  sizes?: Sizes;
  labels: Labels;
}

/** Below this width (px) the chart pans rather than shrinks. */
const LEAST_WIDTH = 900;
/** The rows with what passes the filters and lies in the scope; a row that lost everything is gone. */
function rowsInView(plan: ChartPlan, shown: ReadonlySet<NodeId>, open: NodeId | undefined): PlannedBand[] {
  const keep = (ids: readonly NodeId[]) => ids.filter((id) => shown.has(id));
  const inScope = (row: PlannedRow) => open === undefined || row.pillar === open || row.id === open;
  return plan.bands
    .map((band) => ({
      ...band,
      councils: keep(band.councils),
      rows: band.rows
        .filter(inScope)
        .map((row) => ({ ...row, ministers: keep(row.ministers), seniors: keep(row.seniors), working: keep(row.working) }))
        .filter((row) => row.ministers.length + row.seniors.length + row.working.length > 0 || (row.sector && shown.has(row.sector))),
    }))
    .filter((band) => band.rows.length > 0 || (band.councils.length > 0 && (open === undefined || band.pillar === open)));
}

/** Whether `open` names a pillar of the plan, a sector's row, or nothing. */
export function scopeOf(plan: ChartPlan, open: NodeId | undefined): Scope {
  if (open === undefined) return 'whole';
  return plan.bands.some((band) => band.pillar === open) ? 'pillar' : 'sector';
}

/** Of the focal points of each row those that pass the filters. */
function among(answers: ReadonlyMap<string, FocalEntry[]>, ids: ReadonlySet<NodeId>): Map<string, FocalEntry[]> {
  return new Map([...answers].map(([row, entries]) => [row, entries.filter(({ id }) => ids.has(id))]));
}

/** Puts every body of the chart in its place for the given room. */
export function layoutStructure(input: StructureInput): StructureLayout {
  const { graph, plan, shown, framed = shown, open, keep: kept = [], labels, zoom = 1, sizes = APP_SIZES } = input;
  const pane = { width: Math.max(input.width, LEAST_WIDTH) * zoom, height: input.height * zoom };
  const scope = scopeOf(plan, open);
  const bands = rowsInView(plan, framed, open);
  const rows = bands.flatMap((band) => band.rows);
  const leaders = plan.leaders.filter((id) => framed.has(id));

  const unitsOf = (band: PlannedBand) =>
    Math.max(
      1,
      band.rows.reduce((sum, row) => sum + subRows(row, scope), 0),
    );
  const units = bands.reduce((sum, band) => sum + unitsOf(band), 0);
  const crowding = Math.max(1, ...rows.map((row) => row.ministers.length / subRows(row, scope)));
  const { spacing, least, most } = sizes.spacing(scope, pane, crowding);
  const { bandGap, bandPadding } = spacing;
  const spent = spacing.header + spacing.edge + spacing.foot + bands.length * 2 * bandPadding + Math.max(0, bands.length - 1) * bandGap;
  const roomy = Math.min(most * zoom, Math.max(least, (pane.height - spent) / Math.max(1, units)));
  const answersIn = (from: Graph) => new Map(rows.map((row) => [row.id, focalOf(from, row, scope === 'sector')]));
  const answers = answersIn(wholeOf(graph));
  const answersNow = graph.day ? answersIn(graph) : answers;
  const focal = among(answers, framed);
  const measureAt = (height: number, terse = false) =>
    columnMeasures({ rows, bands, leaders, focal, scope, terse, scale: sizes.scale(height, pane, scope, zoom), labels, width: pane.width });
  // Cards are as tall as their words; room beyond that is left free rather than stretched.
  const unit = scope === 'sector' ? Math.max(least, measureAt(roomy).cardUnit(workingOf)) : roomy;
  const scale = sizes.scale(unit, pane, scope, zoom);
  const used = spent + units * unit;
  const generous = measureAt(unit);
  // Where the focal points would leave the pane, they stand without the bodies that they are named for.
  const measure = generous.columns.focal.x + generous.columns.focal.width + MARGIN > pane.width ? measureAt(unit, true) : generous;
  const { columns } = measure;

  const layout: StructureLayout = {
    // Even so they may be too many: then the last of a row are counted.
    width: Math.max(pane.width, columns.focal.x + Math.min(columns.focal.width, leastFocal(measure)) + MARGIN),
    height: Math.max(pane.height, used),
    captionLine: spacing.header - 6,
    size: scale.size,
    badgeSize: scale.badgeSize,
    least: scale.least,
    gutter: scale.gutter,
    columns,
    bands: [],
    rows: [],
    bodies: [],
    agencies: [],
    counted: [],
    countedAgencies: [],
    lines: [],
  };
  let y = spacing.header + spacing.edge / 2 + Math.max(0, (layout.height - used) / 2) * 0.3;
  for (const band of bands) {
    const top = y;
    y += bandPadding;
    for (const row of band.rows) {
      placeRow(row, y);
      y += subRows(row, scope) * unit;
    }
    if (band.rows.length === 0) y += unit;
    y += bandPadding;
    placeCouncils(band, top, y);
    y += bandGap;
  }
  placeLeaders();
  if (!scale.carded) levelNames();
  if (graph.day) onDay(layout, shown, among(answersNow, shown), measure.agency);
  layout.lines = routeBuses(layout, measure.gaps, scale, (id) => superiors(graph, id).map(({ to }) => to));
  return layout;

  function place(id: NodeId, column: Column, row: string, pillar: Pillar, box: Box): PlacedBody {
    const badges = labels.badges(id);
    const content = scale.named ? cardLines(id, box, column === 'working' && !scale.chipsCarded ? 0 : box.height) : { name: [], extra: [] };
    const body: PlacedBody = { id, column, row, pillar, ...box, size: scale.size, nameSize: scale.nameSize, badges, ...content };
    layout.bodies.push(body);
    return body;
  }

  /** The full name and facts of a body, as far as all of it fits below the abbreviation. */
  function cardLines(id: NodeId, box: Box, height: number): { name: string[]; extra: string[] } {
    const room = Math.floor((height - scale.size * ABBREVIATION_LINE - 1) / (scale.nameSize * NAME_LINE));
    const [short, full, facts] = [labels.short(id), labels.full(id), labels.facts(id)];
    const wrapped = full === short ? [] : wrapText(full, box.width - 16, scale.nameSize, 400);
    const fits = wrapped.length <= room && wrapped.every((line) => textWidth(line, scale.nameSize, 400) <= box.width - 14);
    const name = fits ? wrapped : [];
    const about = facts && scale.carded ? wrapText(facts, box.width - 16, scale.nameSize, 400) : [];
    return { name, extra: name.length + about.length <= room ? about : [] };
  }

  function placeRow(row: PlannedRow, top: number) {
    const height = subRows(row, scope) * unit;
    const placed: PlacedRow = {
      id: row.id,
      pillar: row.pillar,
      sector: row.sector,
      x: columns.ministers.x,
      y: top,
      width: layout.width - MARGIN - columns.ministers.x,
      height,
      unanswered: answersNow.get(row.id)?.length === 0,
    };
    layout.rows.push(placed);
    const boxHeight = scale.carded ? Math.min(scale.boxHeight, measure.cardHeight) : scale.boxHeight;
    const boxTop = (index: number) => top + index * unit + (unit - boxHeight) / 2;
    const pitch = Math.min(unit, height / Math.max(1, row.ministers.length));
    const ministerHeight = Math.min(boxHeight, pitch - Math.min(unit - boxHeight, scale.between));
    const ministerTop = (index: number) => top + index * pitch + (pitch - ministerHeight) / 2;
    row.ministers.forEach((id, index) => {
      place(id, 'ministers', row.id, row.pillar, {
        x: columns.ministers.x,
        y: ministerTop(index),
        width: measure.ministerBox,
        height: ministerHeight,
      });
    });
    row.seniors.forEach((id, index) => {
      place(id, 'seniors', row.id, row.pillar, { x: columns.seniors.x, y: boxTop(index), width: columns.seniors.width, height: boxHeight });
    });
    if (row.sector && measure.sectorName > 0) {
      const ghost = row.ministers.length === 0;
      const box = {
        x: columns.ministers.x + (ghost ? 0 : measure.ministerBox),
        y: ministerTop(0),
        width: ghost ? columns.ministers.width : columns.ministers.width - measure.ministerBox,
        height: ministerHeight,
      };
      placed.label = { ...box, ghost, ...labelLines(labels.full(row.sector), box.width - 14) };
    }
    for (let index = 0; index < subRows(row, scope); index++)
      placeWorking(row, index, top + index * unit, unit * spanOf(row, index, scope, scale));
    placeFocal(row, top, height);
  }

  function labelLines(words: string, width: number): { lines: string[]; size: number } {
    const { labelSize, wrappedSize } = scale;
    if (textWidth(words, labelSize, 400) <= width) return { lines: [words], size: labelSize };
    return { lines: wrapText(words, width, wrappedSize, 400), size: wrappedSize };
  }

  /** The senior officials of the row under whom a working-level body stands, directly or through others. */
  function seniorAbove(row: PlannedRow, id: NodeId): NodeId | undefined {
    let above: NodeId | undefined = id;
    for (let steps = 0; above !== undefined && steps < 8; steps++) {
      if (row.seniors.includes(above)) return above;
      above = plan.parentOf.get(above);
    }
    return undefined;
  }

  /** The working level of one sub-row: what stands under its senior officials; what stands under none comes last. */
  function workingOf(row: PlannedRow, index: number): NodeId[] {
    const last = index === Math.max(0, row.seniors.length - 1);
    return row.working.filter((id) => {
      const senior = seniorAbove(row, id);
      return senior === undefined ? last : senior === row.seniors[index];
    });
  }

  function placeWorking(row: PlannedRow, index: number, top: number, tall: number) {
    const ids = workingOf(row, index);
    const height = scale.chipsCarded ? Math.min(measure.chipCardHeight, unit - scale.gutter - 4) : scale.chipHeight;
    const pitch = height + scale.gutter;
    const flowOf = (order: readonly NodeId[]) =>
      flowChips(
        order.map((id) => ({ id, width: measure.chip(id) })),
        {
          left: columns.working.x,
          right: columns.working.x + columns.working.width,
          most: Math.max(1, Math.floor((tall - 0.5) / pitch)),
          countWidth: countWidth(scale.size),
        },
      );
    let flow = flowOf(ids);
    const lost = kept.filter((id) => flow.hidden.includes(id));
    if (lost.length > 0) flow = flowOf([...lost, ...ids.filter((id) => !lost.includes(id))]);
    const first = top + (tall - flow.lines * pitch) / 2 + scale.gutter * 0.75;
    for (const chip of flow.placed) {
      place(chip.id, 'working', row.id, row.pillar, { x: chip.x, y: first + chip.line * pitch, width: chip.width, height });
    }
    if (flow.hidden.length > 0) {
      const box = {
        x: flow.end,
        y: first + (flow.lines - 1) * pitch,
        width: countWidth(scale.size) - 2,
        height: Math.min(height, scale.size * 1.6),
      };
      layout.counted.push({ row: row.id, pillar: row.pillar, ids: flow.hidden, size: scale.size, ...box });
    }
  }

  function placeFocal(row: PlannedRow, top: number, height: number) {
    const entries = focal.get(row.id) ?? [];
    const right = layout.width - MARGIN;
    const pitch = Math.min(scale.size * 1.35, unit);
    /** The entries in lines, each a card with its full name and its source as far as told. */
    const arrange = (told: { name: boolean; extra: boolean }) => {
      const lines: { entry: FocalEntry; name: string[]; extra: string[]; width: number; height: number }[][] = [[]];
      let x = columns.focal.x;
      for (const entry of entries) {
        const wrapped = (words: string) => wrapText(words, columns.focal.width - 8, scale.nameSize, 400);
        const name = scale.carded && told.name ? wrapped(labels.full(entry.id)) : [];
        const extra = scale.carded && told.extra ? wrapped(labels.source(entry.because)) : [];
        const tall = pitch + (name.length + extra.length) * scale.nameSize * 1.2 + (scale.carded ? 12 : 0);
        const card = { entry, name, extra, width: measure.agency(entry), height: tall };
        const line = lines.at(-1) ?? [];
        if (line.length > 0 && (scale.carded || (x + card.width > right && (lines.length + 1) * pitch <= height))) {
          lines.push([card]);
          x = columns.focal.x;
        } else line.push(card);
        x += card.width + 8;
      }
      return { lines, total: lines.reduce((sum, line) => sum + Math.max(0, ...line.map((card) => card.height)), 0) };
    };
    const full = arrange({ name: true, extra: true });
    const named = full.total > height ? arrange({ name: true, extra: false }) : full;
    const { lines, total } = named.total > height ? arrange({ name: false, extra: false }) : named;
    let lineTop = top + (height - total) / 2;
    for (const line of lines) {
      let left = columns.focal.x;
      const fitting = scale.carded ? line.length : howManyFit(line.map(({ width }) => width));
      for (const { entry, name, extra, width, height: tall } of line.slice(0, fitting)) {
        layout.agencies.push({
          ...entry,
          row: row.id,
          size: scale.size,
          nameSize: scale.nameSize,
          name,
          extra,
          x: left,
          y: lineTop,
          width: scale.carded ? columns.focal.width : width,
          height: tall,
        });
        left += width + 8;
      }
      const hidden = line.slice(fitting).map(({ entry }) => entry.id);
      if (hidden.length > 0) {
        const box = { x: left, y: lineTop, width: countWidth(scale.size) - 2, height: pitch };
        layout.countedAgencies.push({ row: row.id, pillar: row.pillar, ids: hidden, size: scale.size, ...box });
      }
      lineTop += Math.max(0, ...line.map((card) => card.height));
    }
  }

  /** How many words of these widths stand in the focal column beside a count of the rest; at least one. */
  function howManyFit(widths: readonly number[]): number {
    const room = layout.width - MARGIN - columns.focal.x;
    const upTo = (count: number) => widths.slice(0, count).reduce((sum, width) => sum + width + 8, 0);
    if (upTo(widths.length) - 8 <= room + 0.5) return widths.length;
    let count = widths.length - 1;
    while (count > 1 && upTo(count) + countWidth(scale.size) > room) count--;
    return count;
  }

  /** The narrowest that the focal column may be: its widest agency beside a count. */
  function leastFocal({ agency }: typeof measure): number {
    const widest = Math.max(0, ...[...focal.values()].flat().map(agency));
    return Math.max(120, widest + 8 + countWidth(scale.size));
  }

  function placeCouncils(band: PlannedBand, top: number, bottom: number) {
    const middle = (top + bottom) / 2;
    const height = Math.min(scale.size * 1.9, bottom - top - 2);
    const block = band.councils.length * (height + 4) - 4;
    layout.bands.push({
      pillar: band.pillar,
      x: columns.councils.x - 12,
      y: top,
      width: layout.width - MARGIN - columns.councils.x + 12,
      height: bottom - top,
      title:
        bottom - top >= block + scale.size * 4
          ? { x: columns.councils.x + columns.councils.width / 2, y: middle - block / 2 - 7, size: scale.size }
          : undefined,
    });
    band.councils.forEach((id, index) => {
      const box = { x: columns.councils.x, y: middle - block / 2 + index * (height + 4), width: columns.councils.width, height };
      place(id, 'councils', `${band.pillar}-council`, band.pillar, box);
    });
  }

  /** Outside cards a column shows the names of all its bodies or of none, so that it reads as one. */
  function levelNames() {
    for (const column of ['ministers', 'seniors'] as const) {
      const bodies = layout.bodies.filter((body) => body.column === column);
      const all = bodies.every((body) => body.name.length > 0 || labels.full(body.id) === labels.short(body.id));
      if (!all) for (const body of bodies) body.name = [];
    }
  }

  function placeLeaders() {
    const [first, last] = [layout.bands[0], layout.bands.at(-1)];
    const middle = first && last ? (first.y + last.y + last.height) / 2 : layout.height / 2;
    const height = scale.size * 2.1;
    const block = leaders.length * (height + 6) - 6;
    leaders.forEach((id, index) => {
      const box = { x: columns.leaders.x, y: middle - block / 2 + index * (height + 6), width: columns.leaders.width, height };
      place(id, 'leaders', 'leaders', 'common', box);
    });
  }
}
