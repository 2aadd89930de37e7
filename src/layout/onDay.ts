import type { NodeId } from '../model/schema.ts';
import type { FocalEntry } from './focalColumn.ts';
import type { PlacedAgency, StructureLayout } from './placed.ts';

/** Room between two agencies of a row, in px. */
const AGENCY_GAP = 8;

/**
 * Leaves in a layout of everything what is there on a day, each thing in its place: the pictures of two days differ only in
 * what came and went. A focal point that only that day has stands behind the others of its row.
 */
export function onDay(
  layout: StructureLayout,
  shown: ReadonlySet<NodeId>,
  focal: ReadonlyMap<string, readonly FocalEntry[]>,
  widthOf: (entry: FocalEntry) => number,
): void {
  layout.bodies = layout.bodies.filter(({ id }) => shown.has(id));
  layout.counted = layout.counted
    .map((count) => ({ ...count, ids: count.ids.filter((id) => shown.has(id)) }))
    .filter(({ ids }) => ids.length > 0);
  const isCounted = (row: string, id: NodeId) => layout.countedAgencies.some((count) => count.row === row && count.ids.includes(id));
  layout.agencies = layout.rows.flatMap((row) => {
    const places = layout.agencies.filter((agency) => agency.row === row.id);
    const free = new Set(places);
    const found = new Map<FocalEntry, PlacedAgency>();
    const take = (entry: FocalEntry, fits: (place: PlacedAgency) => boolean) => {
      const place = found.has(entry) ? undefined : [...free].find((each) => each.id === entry.id && fits(each));
      if (!place) return;
      free.delete(place);
      found.set(entry, { ...place, because: entry.because, onlyFor: entry.onlyFor });
    };
    const entries = (focal.get(row.id) ?? []).filter(({ id }) => !isCounted(row.id, id));
    for (const entry of entries) take(entry, ({ because }) => because === entry.because);
    for (const entry of entries) take(entry, () => true);
    let last = places.at(-1);
    for (const entry of entries) {
      if (found.has(entry)) continue;
      const width = widthOf(entry);
      const beside = last && { ...last, x: last.x + last.width + AGENCY_GAP };
      const alone = { x: layout.columns.focal.x, y: row.y + row.height / 2 - layout.size * 0.68, height: layout.size * 1.35 };
      last = { size: layout.size, nameSize: layout.size, row: row.id, ...alone, ...beside, ...entry, name: [], extra: [], width };
      found.set(entry, last);
    }
    return entries.flatMap((entry) => found.get(entry) ?? []);
  });
  layout.countedAgencies = layout.countedAgencies
    .map((count) => ({ ...count, ids: count.ids.filter((id) => focal.get(count.row)?.some((entry) => entry.id === id)) }))
    .filter(({ ids }) => ids.length > 0);
}
