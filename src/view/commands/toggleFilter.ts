import type { FilterKey, View } from '../View.ts';

/** Isolates a value of the legend; once more restores it. Several of one kind add up. */
export function toggleFilter(view: View, key: FilterKey, value: string): View {
  const list = view[key];
  return { ...view, [key]: list.includes(value) ? list.filter((each) => each !== value) : [...list, value].sort() };
}

/** Shows everything again. */
export function clearFilters(view: View): View {
  return { ...view, pillar: [], tier: [], sector: [], kind: [], relation: [], agency: [] };
}
