import * as z from 'zod/mini';
import type { Fragment } from '../model/schema.ts';
import type { Row } from './inventory.ts';

/** A list of bodies gathered from many sources: the parts of it that say where a row should stand in the data. */
export const bodyListSchema = z.array(
  z.object({
    id: z.string(),
    acronym: z.string(),
    name_en: z.string(),
    name_id: z.optional(z.string()),
    reports_to: z.array(z.string()),
    subsidiary_of: z.array(z.string()),
    indonesian_focal_points: z.optional(z.array(z.object({ agency: z.string(), agency_acronym: z.string(), basis: z.string() }))),
    cross_links: z.optional(z.array(z.object({ target: z.string() }))),
  }),
);
export type BodyList = z.infer<typeof bodyListSchema>;

/**
 * Every body of the list, every line, focal point entry and cross link, with whether the data carries it. A body stands in
 * the data under one of its names or its id; two nodes are joined by a relation, a post or a meeting that names both, and an
 * agency is one with its units and successors. Whether what joins them says the right thing is for a reader.
 */
export function rowsOfBodies(list: BodyList, data: Fragment): Row[] {
  const ids = idsOf(list, data);
  const idOf = (id: string) => ids.get(id) ?? id;
  const joined = pairsJoined(data);
  const row = (section: string, name: string, carried: boolean): Row => ({ section, what: `${section}: ${name}`, carried });
  const seen = new Set<string>();
  const once = (candidate: Row): Row[] => {
    if (seen.has(candidate.what)) return [];
    seen.add(candidate.what);
    return [candidate];
  };
  const byName = nodesByName(data);
  const kin = kinOf(data);

  return list.flatMap((body) => {
    const here = idOf(body.id);
    return [
      row('body', here, ids.has(body.id)),
      ...[...body.reports_to, ...body.subsidiary_of].flatMap((parent) =>
        once(row('line', `${here} under ${idOf(parent)}`, joined.has(pair(here, idOf(parent))))),
      ),
      ...(body.indonesian_focal_points ?? []).flatMap(({ agency, agency_acronym, basis }) => {
        const [found] = [agency_acronym, agency].flatMap(byName);
        const carried = found !== undefined && kin(found).some((id) => joined.has(pair(id, here)));
        return once(row('focal point', `${found ?? agency_acronym} for ${here}, ${basis}`, carried));
      }),
      ...(body.cross_links ?? []).flatMap(({ target }) =>
        once(row('cross link', `${here} and ${idOf(target)}`, joined.has(pair(here, idOf(target))))),
      ),
    ];
  });
}

/** The id in the data of each body that stands there. */
function idsOf(list: BodyList, data: Fragment): Map<string, string> {
  const nodes = new Set((data.nodes ?? []).map(({ id }) => id));
  const byName = nodesByName(data);
  return new Map(
    list.flatMap(({ id, name_en, acronym, name_id }): [string, string][] => {
      // Abbreviations collide, and with them ids of two hands, so the name in full decides where it is found.
      const [found] = [byName(name_en), byName(name_id ?? ''), nodes.has(id) ? [id] : [], byName(acronym)].find(isOne) ?? [];
      return found === undefined ? [] : [[id, found]];
    }),
  );
}

/** Finds nodes by a name, an abbreviation or an alias, however it is spaced and punctuated. */
function nodesByName(data: Fragment): (name: string) => string[] {
  const nodes = new Map<string, Set<string>>();
  for (const { id, name, abbreviation, aliases } of data.nodes ?? [])
    for (const words of [id, name.en, name.id, abbreviation, ...(aliases ?? [])])
      if (words) nodes.set(plain(words), (nodes.get(plain(words)) ?? new Set()).add(id));
  return (name) => [...(nodes.get(plain(name)) ?? [])];
}

function isOne(matches: readonly string[]): boolean {
  return matches.length === 1;
}

/** An agency with its units and whatever it is a unit of, what it succeeded and what succeeded it. */
function kinOf(data: Fragment): (agency: string) => string[] {
  const agencies = new Set((data.nodes ?? []).filter(({ kind }) => kind === 'agency').map(({ id }) => id));
  const ties = (data.relations ?? []).filter(({ from, to }) => agencies.has(from) && agencies.has(to));
  const reach = (id: string, kind: 'partOf' | 'succeeds', near: 'from' | 'to', far: 'from' | 'to'): string[] =>
    ties.filter((tie) => tie.kind === kind && tie[near] === id).flatMap((tie) => [tie[far], ...reach(tie[far], kind, near, far)]);
  return (agency) => [
    agency,
    ...(['partOf', 'succeeds'] as const).flatMap((kind) => [...reach(agency, kind, 'from', 'to'), ...reach(agency, kind, 'to', 'from')]),
  ];
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Every two nodes that a relation, a post or a meeting names together. */
function pairsJoined(data: Fragment): Set<string> {
  const together = [
    ...(data.relations ?? []).map(({ from, to }) => [from, to]),
    ...(data.posts ?? []).map(({ agency, body }) => [agency, body]),
    ...(data.meetings ?? []).map(({ bodies, hosts, attendees, observers }) => [bodies, hosts, attendees, observers].flat()),
  ].map((ids) => ids.filter((id) => id !== undefined));
  return new Set(together.flatMap((ids) => ids.flatMap((one, place) => ids.slice(place + 1).map((other) => pair(one, other)))));
}

function pair(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
