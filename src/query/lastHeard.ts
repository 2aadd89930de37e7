import { daysOf } from '../model/days.ts';
import type { Graph } from '../model/graph.ts';
import type { Relation } from '../model/schema.ts';

/** When a statement was last heard: confirmed or seen on a date, within the bounds of an undated source, or nobody can say when. */
export type LastHeard = { how: 'confirmed' | 'seen'; date: string } | { how: 'between'; from?: string; to?: string } | { how: 'undated' };

/** How old a statement is on a day: heard within the last 180 days, longer ago, or on no date that is known. */
export const AGES = ['fresh', 'older', 'undated'] as const;
export type Age = (typeof AGES)[number];

/** For how many days a statement counts as fresh. */
export const FRESH_DAYS = 180;

/** When a statement was last confirmed or seen, the later of the two. */
export function lastHeard(graph: Graph, { confirmedOn, seenOn, citations }: Relation): LastHeard {
  if (confirmedOn && (!seenOn || daysOf(confirmedOn).last >= daysOf(seenOn).last)) return { how: 'confirmed', date: confirmedOn };
  if (seenOn) return { how: 'seen', date: seenOn };
  const sources = citations.flatMap(({ source }) => graph.sources.get(source) ?? []);
  const bounded = sources.filter(({ notBefore, notAfter }) => notBefore ?? notAfter);
  const [latest] = bounded.sort((a, b) => (b.notAfter ?? b.notBefore ?? '').localeCompare(a.notAfter ?? a.notBefore ?? ''));
  if (!latest) return { how: 'undated' };
  return { how: 'between', from: latest.notBefore, to: latest.notAfter };
}

/** How many days before `today` (YYYY-MM-DD) it was heard, counted from the first day that its date can mean; undefined without a date. */
export function daysSince(heard: LastHeard, today: string): number | undefined {
  if (!('date' in heard)) return undefined;
  return Math.max(0, dayNumber(today) - dayNumber(daysOf(heard.date).first));
}

/** How old a statement is on `today` (YYYY-MM-DD). */
export function ageOf(heard: LastHeard, today: string): Age {
  const days = daysSince(heard, today);
  if (days === undefined) return 'undated';
  return days <= FRESH_DAYS ? 'fresh' : 'older';
}

function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
