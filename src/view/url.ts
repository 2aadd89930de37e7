/**
 * A link is a View written as text: `#/<lens>[/<node id>]?<key>=<value>&…`. Defaults are left out, keys are sorted.
 * Reading never throws: a part that means nothing is left out and named, the rest applies.
 */
import { isDay } from '../model/days.ts';
import { NODE_KINDS, PILLARS, RELATION_KIND_NAMES, SLUG, TIERS } from '../model/schema.ts';
import {
  DEFAULT_VIEW,
  DEPTHS,
  DIRECTORY_COLUMNS,
  DIRECTORY_GROUPINGS,
  type FilterKey,
  FORMS,
  LANGUAGES,
  LENSES,
  PAGES,
  STRENGTHS,
  THEMES,
  type View,
} from './View.ts';

/** A part of a link that was ignored: its key (or `lens`, `focus`) and what stood there. */
export interface IgnoredPart {
  key: string;
  value: string;
}

const CLOSED_LISTS: Partial<Record<FilterKey, readonly string[]>> = {
  pillar: PILLARS,
  tier: TIERS,
  kind: NODE_KINDS,
  relation: RELATION_KIND_NAMES,
};
const LONGEST_QUERY = 200;
/** `<deck>.<step>`: the deck a slug, the step counted from 1. */
const SCENE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([1-9]\d{0,2})$/;
/** A deck packed into a link: as long as every browser and mail program takes. */
export const LONGEST_DECK = 12_000;
const PACKED = /^[A-Za-z0-9_-]+$/;
/** So many bodies can be chosen for a meeting. */
export const MOST_PICKED = 200;

function oneOf<T extends string>(list: readonly T[], value: string): T | undefined {
  return list.find((each) => each === value);
}

/** Says whether an id is a node that this key of a link can name. */
export type Names = (id: string, key: 'focus' | 'path' | 'open' | 'pick' | FilterKey) => boolean;

/** Reads a link's hash. `names` says which ids are nodes that a key can name. */
export function parseView(hash: string, names: Names, defaults: View = DEFAULT_VIEW): { view: View; ignored: IgnoredPart[] } {
  const view: View = { ...defaults };
  const ignored: IgnoredPart[] = [];
  const ignore = (key: string, value: string) => ignored.push({ key, value });
  const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const [lens = '', focus = '', ...more] = path.replace(/^\//, '').split('/').map(decoded);
  const known = oneOf([...LENSES, ...PAGES], lens);
  if (known) view.lens = known;
  else if (lens !== '') ignore('lens', lens);
  if (focus !== '') {
    if (names(focus, 'focus')) view.focus = focus;
    else ignore('focus', focus);
  }
  if (more.some((part) => part !== '')) ignore('path', more.join('/'));

  for (const [key, value] of new URLSearchParams(query)) {
    const values = value.split(',').filter((part) => part !== '');
    const apply = readers.get(key);
    if (!apply) ignore(key, value);
    else for (const bad of apply(view, value, values, names)) ignore(key, bad);
  }
  return { view, ignored };
}

type Reader = (view: View, value: string, values: string[], names: Names) => string[];

function list(key: FilterKey): Reader {
  return (view, _value, values, names) => {
    const closed = CLOSED_LISTS[key];
    const good = (value: string) => (closed ? closed.includes(value) : names(value, key));
    view[key] = [...new Set(values.filter(good))].sort();
    return values.filter((value) => !good(value));
  };
}

/** Only days of the calendar: 30 February is left out and named. */
function day(key: 'asof' | 'from'): Reader {
  return (view, value) => {
    if (!isDay(value)) return [value];
    view[key] = value;
    return [];
  };
}

const READERS: Record<string, Reader> = {
  pillar: list('pillar'),
  tier: list('tier'),
  sector: list('sector'),
  kind: list('kind'),
  relation: list('relation'),
  agency: list('agency'),
  q: (view, value) => {
    view.q = whole(value.slice(0, LONGEST_QUERY));
    return [];
  },
  path: (view, value, _values, names) => {
    const [from, to, ...rest] = value.split('..');
    if (!from || !to || rest.length > 0 || !names(from, 'path') || !names(to, 'path')) return [value];
    view.path = [from, to];
    return [];
  },
  depth: (view, value) => {
    const depth = DEPTHS.find((each) => String(each) === value);
    if (!depth) return [value];
    view.depth = depth;
    return [];
  },
  strength: (view, value) => {
    const strength = Number(value);
    if (!/^\d{1,3}$/.test(value) || strength > STRENGTHS.most) return [value];
    view.strength = strength;
    return [];
  },
  towards: (view, value) => {
    const pillar = oneOf(PILLARS, value);
    if (!pillar) return [value];
    view.towards = pillar;
    return [];
  },
  form: (view, value) => {
    const form = oneOf(FORMS, value);
    if (!form) return [value];
    view.form = form;
    return [];
  },
  open: (view, value, values, names) => {
    const open = values.find((each) => SLUG.test(each) && names(each, 'open'));
    if (open) view.open = open;
    return values.length === 0 ? [value] : values.filter((each) => each !== open);
  },
  pick: (view, _value, values, names) => {
    const known = [...new Set(values.filter((value) => names(value, 'pick')))];
    view.pick = known.slice(0, MOST_PICKED);
    return [...values.filter((value) => !known.includes(value)), ...known.slice(MOST_PICKED)];
  },
  group: (view, value) => {
    const group = oneOf(DIRECTORY_GROUPINGS, value);
    if (!group) return [value];
    view.group = group;
    return [];
  },
  sort: (view, value) => {
    const column = oneOf(DIRECTORY_COLUMNS, value.replace(/^-/, ''));
    if (!column) return [value];
    view.sort = value.startsWith('-') ? `-${column}` : column;
    return [];
  },
  contains: (view, value) => {
    view.contains = whole(value.slice(0, LONGEST_QUERY));
    return [];
  },
  asof: day('asof'),
  from: day('from'),
  unverified: (view, value) => {
    if (value !== '1' && value !== '0') return [value];
    view.unverified = value === '1';
    return [];
  },
  scene: (view, value) => {
    const [, deck, step] = SCENE.exec(value) ?? [];
    if (!deck) return [value];
    view.scene = { deck, step: Number(step) };
    return [];
  },
  deck: (view, value) => {
    if (!PACKED.test(value) || value.length > LONGEST_DECK) return [value.slice(0, LONGEST_QUERY)];
    view.deck = value;
    return [];
  },
  embed: (view, value) => {
    if (value !== '1' && value !== '0') return [value];
    view.embed = value === '1';
    return [];
  },
  lang: (view, value) => {
    const lang = oneOf(LANGUAGES, value);
    if (!lang) return [value];
    view.lang = lang;
    return [];
  },
  theme: (view, value) => {
    const theme = oneOf(THEMES, value);
    if (!theme) return [value];
    view.theme = theme;
    return [];
  },
};
/** By key; a link may say `constructor` too, which every object knows. */
const readers = new Map(Object.entries(READERS));

/** Without halves of characters, which no address can hold. */
function whole(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Writes a View as a link's hash; `defaults` are the values that a link need not say. */
export function formatView(view: View, defaults: View = DEFAULT_VIEW): string {
  const words: Record<string, string> = {};
  for (const key of ['pillar', 'tier', 'sector', 'kind', 'relation', 'agency'] as const)
    if (view[key].length > 0) words[key] = [...view[key]].sort().join(',');
  if (view.q.trim() !== '') words.q = whole(view.q);
  if (view.path) words.path = view.path.join('..');
  if (view.depth !== DEFAULT_VIEW.depth) words.depth = String(view.depth);
  if (view.strength !== DEFAULT_VIEW.strength) words.strength = String(view.strength);
  if (view.towards) words.towards = view.towards;
  if (view.form !== DEFAULT_VIEW.form) words.form = view.form;
  if (view.open) words.open = view.open;
  if (view.pick.length > 0) words.pick = view.pick.join(',');
  if (view.group !== DEFAULT_VIEW.group) words.group = view.group;
  if (view.sort) words.sort = view.sort;
  if (view.contains.trim() !== '') words.contains = whole(view.contains);
  if (view.asof) words.asof = view.asof;
  if (view.from) words.from = view.from;
  if (view.unverified) words.unverified = '1';
  if (view.scene) words.scene = `${view.scene.deck}.${view.scene.step}`;
  if (view.deck) words.deck = view.deck;
  if (view.embed) words.embed = '1';
  if (view.lang !== defaults.lang) words.lang = view.lang;
  if (view.theme !== defaults.theme) words.theme = view.theme;
  const query = Object.keys(words)
    .sort()
    .map(
      (key) =>
        `${key}=${encodeURIComponent(words[key] ?? '')
          .replaceAll('%2C', ',')
          .replaceAll('%20', '+')}`,
    )
    .join('&');
  return `#/${view.lens}${view.focus ? `/${encodeURIComponent(view.focus)}` : ''}${query ? `?${query}` : ''}`;
}
