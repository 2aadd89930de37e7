import { ANSWER_LEVELS, type Mirror, type MirrorBand, NOBODY } from '../layout/mirrorOf.ts';
import { type Graph, nodeOf, wholeOf } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { successors } from '../query/successors.ts';
import type { Messages } from '../text/en.ts';
import { mirrorWords } from '../text/mirror.ts';
import { shortName } from './naming.ts';
import { rowName, rowNameApart } from './rowName.ts';
import type { Language } from './View.ts';

/** What a seat is called. */
export function seatName(graph: Graph, seat: NodeId, lang: Language): string {
  return seat === NOBODY ? mirrorWords[lang].nobody : shortName(nodeOf(wholeOf(graph), seat), lang);
}

/** The agencies that took the place of a seat's, in short. */
export function seatSuccessors(graph: Graph, seat: NodeId, lang: Language): string | undefined {
  const names = seat === NOBODY ? [] : successors(graph, seat).map(({ from }) => shortName(nodeOf(wholeOf(graph), from), lang));
  return names.length > 0 ? `→ ${names.join(', ')}` : undefined;
}

/** At which levels a band answers, for how many bodies each, and whether others answer too. */
export function bandLevels({ levels, shared, bodies, inferred }: MirrorBand, words: Messages): string {
  const said = mirrorWords[words.lang as Language];
  if (bodies.length === 0) return said.sectorOnlyShort;
  return [
    ...ANSWER_LEVELS.flatMap((level) => (levels[level] ? [said.level[level](levels[level])] : [])),
    ...(inferred ? [words.basis.inferred] : []),
    ...(shared.length > 0 ? [said.sharedOf(shared.length, bodies.length)] : []),
  ].join(', ');
}

/** A band in one sentence. */
export function bandSentence(graph: Graph, mirror: Mirror, band: MirrorBand, words: Messages): string {
  const lang = words.lang as Language;
  const said = mirrorWords[lang];
  const row = rowNameApart(graph, band.row, words);
  const of = mirror.groups.flatMap(({ rows }) => rows).find(({ id }) => id === band.row)?.bodies.length ?? 0;
  if (band.seat === NOBODY) return said.noneSpoken(row, band.bodies.length, of);
  const agency = seatName(graph, band.seat, lang);
  if (band.bodies.length === 0) return said.sectorOnly(row, agency);
  return said.bandSpoken(row, agency, band.bodies.length, of, bandLevels(band, words));
}

/** What a group of rows is called, short where there is little room. */
export function groupTitle(graph: Graph, group: string, words: Messages, short: boolean): string {
  // The one row of the common organs bears their name already.
  const pillars: Record<string, string> = short ? words.pillarsShort : { ...words.pillars, common: words.pillarsShort.common };
  return pillars[group] ?? rowName(graph, group, words);
}
