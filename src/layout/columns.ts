import type { NodeId } from '../model/schema.ts';
import { CHIP_GAP, flowChips } from './chips.ts';
import type { FocalEntry } from './focalColumn.ts';
import { COLUMNS, type Column, type Labels, type StructureLayout } from './placed.ts';
import type { PlannedBand, PlannedRow } from './plan.ts';
import { ABBREVIATION_LINE, badgesWidth, LABEL_LINE, NAME_LINE, type Scale, type Scope } from './scale.ts';
import { textWidth, wrapText } from './textWidth.ts';

/** Room at the edges of the chart in px. */
export const MARGIN = 10;

/** Gaps between columns in px, in a chart as wide as `GAPS_AT` or more; a narrower one has narrower gaps. */
const GAPS = { leaders: 34, councils: 30, ministers: 26, seniors: 20, working: 14 };
const GAPS_AT = 1366;

function gapsFor(width: number): typeof GAPS {
  const share = Math.min(1, Math.max(0.6, width / GAPS_AT));
  return {
    leaders: GAPS.leaders * share,
    councils: GAPS.councils * share,
    ministers: GAPS.ministers * share,
    seniors: Math.max(16, GAPS.seniors * share),
    working: GAPS.working * share,
  };
}
/** Widths of cards in px: as shares of the chart, between a least and a most. */
const CARD = { ministers: [140, 0.14, 230], seniors: [140, 0.14, 250], focal: [130, 0.14, 230] } as const;
/** Large letters ask for cards so many of them wide. */
const LETTERS_A_CARD = 12.5;
const LEAST_LETTERS_A_CARD = 9;
/** The widest that a column grows to show names, in px. */
const NAMES_COLUMN_MOST = 290;
/** Cards of the working level are between these wide, as many beside each other as there is room for. */
const WORKING_CARD = { least: 136, most: 236 } as const;

function cardWidth([least, share, most]: readonly [number, number, number], width: number, letters: number): number {
  return Math.min(Math.max(most, letters * LETTERS_A_CARD), Math.max(least, width * share, letters * LEAST_LETTERS_A_CARD));
}

/** In a pillar's chart three ministers share the height of two sub-rows: there it is ample for an abbreviation. */
const MINISTERS_A_SUB_ROW: Record<Scope, number> = { whole: 1, pillar: 1.5, sector: 1 };

/** How many sub-rows a row has: one for each of its senior officials, or as many as its ministers need. */
export function subRows(row: PlannedRow, scope: Scope): number {
  return Math.max(1, Math.ceil(row.ministers.length / MINISTERS_A_SUB_ROW[scope]), row.seniors.length);
}

/** Over how many sub-rows the working level of one flows: in large letters that of the last senior officials takes what is left of the row. */
export function spanOf(row: PlannedRow, index: number, scope: Scope, { least }: Scale): number {
  return least > 0 && index === Math.max(0, row.seniors.length - 1) ? subRows(row, scope) - index : 1;
}

/** Room in px for the count of what finds no room, at the end of a line of chips. */
export function countWidth(size: number): number {
  return textWidth('+88', size, 600) + 10;
}

/** Widths and heights in px that follow from the words of the chart. */
export interface Measures {
  columns: StructureLayout['columns'];
  gaps: typeof GAPS;
  /** Width of a minister's own box, without the sector's name beside it. */
  ministerBox: number;
  /** Width of a sector's name beside its ministers; 0 where the sector fills the chart. */
  sectorName: number;
  /** The height that the tallest sub-row needs when everything is a card. */
  cardUnit: (workingOf: (row: PlannedRow, index: number) => NodeId[]) => number;
  cardHeight: number;
  chipCardHeight: number;
  chip: (id: NodeId) => number;
  agency: (entry: FocalEntry) => number;
}

/** The narrowest column in which every sector's name fits its row, in one line or in as many as the box is tall. */
function labelColumn(names: readonly string[], { labelSize, wrappedSize, boxHeight }: Scale): number {
  const most = Math.max(1, Math.floor((boxHeight + 0.5) / (wrappedSize * LABEL_LINE)));
  const fits = (width: number) =>
    names.every((name) => {
      if (textWidth(name, labelSize, 400) <= width) return true;
      const lines = wrapText(name, width, wrappedSize, 400);
      return most > 1 && lines.length <= most && lines.every((line) => textWidth(line, wrappedSize, 400) <= width);
    });
  let width = 96;
  while (!fits(width) && width < 420) width += 4;
  return names.length > 0 ? width + 14 : 0;
}

/** The narrowest width in which words of these widths fit in `most` lines, 8 px apart. */
function narrowestFor(widths: readonly number[], most: number): number {
  const linesAt = (room: number) => {
    let [lines, x] = [1, 0];
    for (const width of widths) {
      if (x > 0 && x + width > room) {
        lines++;
        x = 0;
      }
      x += width + 8;
    }
    return lines;
  };
  const all = widths.reduce((sum, width) => sum + width + 8, 0);
  const widest = Math.max(0, ...widths);
  for (let room = widest; room < all; room += 4) if (linesAt(room) <= most) return room;
  return all;
}

/** The narrowest column in which every name fits below its abbreviation; the widest allowed where even that is too narrow. */
function namesColumn(names: readonly string[], { boxHeight, size, nameSize }: Scale): number {
  const most = Math.floor((boxHeight - size * ABBREVIATION_LINE - 1) / (nameSize * NAME_LINE));
  let width = 130;
  while (width < NAMES_COLUMN_MOST && names.some((name) => wrapText(name, width - 16, nameSize, 400).length > most)) width += 4;
  return width;
}

/** How wide the columns are: each as wide as its widest words, the working level takes what is left. */
export function columnMeasures(from: {
  rows: PlannedRow[];
  bands: PlannedBand[];
  leaders: NodeId[];
  focal: ReadonlyMap<string, FocalEntry[]>;
  scope: Scope;
  /** Agencies without the bodies that they are named for. */
  terse: boolean;
  scale: Scale;
  labels: Labels;
  width: number;
}): Measures {
  const { rows, bands, leaders, focal, scope, terse, scale, labels, width } = from;
  const { size, nameSize, carded, chipsCarded, named, badgeSize, least } = scale;
  const box = (id: NodeId, weight: 400 | 600, padding: number) =>
    textWidth(labels.short(id), size, weight) + badgesWidth(labels.badges(id), badgeSize) + 2 * padding;
  const widest = (ids: readonly NodeId[], weight: 400 | 600, padding: number) => Math.max(0, ...ids.map((id) => box(id, weight, padding)));
  const agency = ({ id, onlyFor }: FocalEntry) =>
    textWidth(labels.short(id), size, 600) +
    (onlyFor && !terse ? textWidth(` ${labels.short(onlyFor)}`, Math.max(least, size * 0.85), 400) : 0) +
    5;

  const ministers = rows.flatMap((row) => row.ministers);
  const seniors = rows.flatMap((row) => row.seniors);
  const working = rows.flatMap((row) => row.working);
  const ministerBox = Math.max(carded ? cardWidth(CARD.ministers, width, least) : 0, widest(ministers, 600, 9));
  const bare = scope === 'sector' && ministers.length > 0;
  const sectorName = bare
    ? 0
    : labelColumn(
        rows.flatMap((row) => (row.sector ? [labels.full(row.sector)] : [])),
        scale,
      );
  const focalWidths = rows.map((row) => {
    const lines = Math.max(1, Math.floor((subRows(row, scope) * scale.unit) / Math.min(size * 1.35, scale.unit)));
    return narrowestFor((focal.get(row.id) ?? []).map(agency), lines);
  });
  /** The widest of the words that a card of an agency cannot break: in large letters they have to fit. */
  const widestWord = () =>
    Math.max(
      0,
      ...[...focal.values()].flat().flatMap(({ id }) => [
        textWidth(labels.short(id), size, 600),
        ...labels
          .full(id)
          .split(' ')
          .map((word) => textWidth(word, nameSize, 400)),
      ]),
    );
  const widths: Record<Exclude<Column, 'working'>, number> = {
    leaders: widest(leaders, 600, 10),
    councils: Math.max(
      widest(
        bands.flatMap((band) => band.councils),
        600,
        10,
      ),
      ...bands.map((band) => textWidth(labels.band(band.pillar), size, 600)),
    ),
    ministers: ministerBox + sectorName,
    seniors: Math.max(
      carded ? cardWidth(CARD.seniors, width, least) : named ? namesColumn(seniors.map(labels.full), scale) : 0,
      widest(seniors, 600, 9),
    ),
    focal: carded ? Math.max(cardWidth(CARD.focal, width, least), least > 0 ? widestWord() + 8 : 0) : Math.max(84, ...focalWidths),
  };
  // Any chip has room beside a count, so that the selected one can always be drawn.
  const leastWorking = chipsCarded
    ? Math.max(WORKING_CARD.least, least * LEAST_LETTERS_A_CARD)
    : Math.max(130, widest(working, 400, 7) + countWidth(size));
  const gaps = gapsFor(width);
  const columns = {} as StructureLayout['columns'];
  let x = MARGIN;
  for (const column of COLUMNS) {
    if (column === 'focal') {
      columns.focal = { x, width: widths.focal };
      continue;
    }
    const rest = width - MARGIN - widths.focal - gaps.working - x;
    columns[column] = { x, width: column === 'working' ? Math.max(leastWorking, rest) : widths[column] };
    x += columns[column].width + gaps[column];
  }

  const widestCard = Math.max(WORKING_CARD.most, least * LETTERS_A_CARD);
  const abreast = Math.max(
    1,
    Math.floor((columns.working.width + CHIP_GAP) / (Math.max(WORKING_CARD.least, least * LEAST_LETTERS_A_CARD) + CHIP_GAP)),
  );
  const workingCard = Math.min(widestCard, scope === 'sector' ? (columns.working.width + CHIP_GAP) / abreast - CHIP_GAP : widestCard);
  const chip = (id: NodeId) => (chipsCarded ? Math.max(workingCard, box(id, 600, 9)) : box(id, 400, 7));

  const cardHeightOf = (id: NodeId, wide: number) => {
    const full = labels.full(id);
    const name = full === labels.short(id) ? [] : wrapText(full, wide - 16, nameSize, 400);
    const about = labels.facts(id) ? wrapText(labels.facts(id), wide - 16, nameSize, 400) : [];
    return size * ABBREVIATION_LINE + (name.length + about.length) * nameSize * NAME_LINE + 14;
  };
  const cardHeight = Math.max(
    ...(named ? [...ministers.map((id) => cardHeightOf(id, ministerBox)), ...seniors.map((id) => cardHeightOf(id, widths.seniors))] : []),
    size * 2,
  );
  const chipCardHeight = Math.max(size * 2, ...rows.flatMap((row) => row.working).map((id) => cardHeightOf(id, chip(id))));
  const cardUnit: Measures['cardUnit'] = (workingOf) => {
    const needs = rows.flatMap((row) =>
      Array.from({ length: subRows(row, scope) }, (_, index) => {
        const chips = workingOf(row, index).map((id) => ({ id, width: chip(id) }));
        const { x: left, width: room } = columns.working;
        const { lines } = flowChips(chips, { left, right: left + room, most: 99, countWidth: 0 });
        const chipHeight = chipsCarded ? chipCardHeight : scale.chipHeight;
        const tall = chips.length > 0 ? lines * (chipHeight + scale.gutter) + 6 : 0;
        return Math.max(cardHeight + 8, tall / spanOf(row, index, scope, scale));
      }),
    );
    return Math.max(...needs);
  };
  return { columns, gaps, ministerBox, sectorName, cardUnit, cardHeight, chipCardHeight, chip, agency };
}
