import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { daysIn } from '../model/days.ts';
import { NODE_KINDS, PILLARS, RELATION_KIND_NAMES, TIERS } from '../model/schema.ts';
import { fitsKey } from './fitsKey.ts';
import { formatView, parseView } from './url.ts';
import {
  DEFAULT_VIEW,
  DEPTHS,
  DIRECTORY_COLUMNS,
  DIRECTORY_GROUPINGS,
  type DirectorySort,
  FORMS,
  LANGUAGES,
  LENSES,
  PAGES,
  STRENGTHS,
  THEMES,
  type View,
} from './View.ts';

const graph = publishedGraph();
const { nodes } = graph;
const names = fitsKey(graph);
const read = (hash: string) => parseView(hash, names);
const opened = (hash: string) => read(hash).view;
const ignored = (hash: string) => read(hash).ignored.map(({ key, value }) => `${key}: ${value}`);

const id = fc.constantFrom(...nodes.keys());
const ofKind = (...kinds: string[]) => [...nodes.values()].filter(({ kind }) => kinds.includes(kind)).map((node) => node.id);
const some = <T extends string>(values: readonly T[]) => fc.subarray([...values]).map((list) => [...list].sort());
/** What can stand in the search box: whole characters, at most as many as a link carries, more than blanks. */
const words = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((q) => q.length <= 200 && (q === '' || q.trim() !== ''));
const pad = (value: number, length: number) => String(value).padStart(length, '0');
const day = fc
  .record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }), at: fc.nat(30) })
  .map(({ year, month, at }) => `${pad(year, 4)}-${pad(month, 2)}-${pad((at % daysIn(year, month)) + 1, 2)}`);
const view: fc.Arbitrary<View> = fc.record({
  lens: fc.constantFrom(...LENSES, ...PAGES),
  focus: fc.option(id, { nil: undefined }),
  pillar: some(PILLARS),
  tier: some(TIERS),
  sector: some(ofKind('sector')),
  kind: some(NODE_KINDS),
  relation: some(RELATION_KIND_NAMES),
  agency: some(ofKind('agency')),
  q: words,
  path: fc.option(fc.tuple(id, id), { nil: undefined }),
  depth: fc.constantFrom(...DEPTHS),
  strength: fc.integer({ min: STRENGTHS.least, max: STRENGTHS.most }),
  towards: fc.option(fc.constantFrom(...PILLARS), { nil: undefined }),
  form: fc.constantFrom(...FORMS),
  open: fc.option(fc.constantFrom(...ofKind('sector', 'pillar')), { nil: undefined }),
  asof: fc.option(day, { nil: undefined }),
  from: fc.option(day, { nil: undefined }),
  group: fc.constantFrom(...DIRECTORY_GROUPINGS),
  sort: fc.option(fc.constantFrom(...DIRECTORY_COLUMNS.flatMap((column): DirectorySort[] => [column, `-${column}`])), { nil: undefined }),
  contains: words,
  pick: fc.subarray(ofKind('body', 'office'), { maxLength: 12 }),
  unverified: fc.boolean(),
  scene: fc.option(fc.record({ deck: fc.constantFrom('tour', 'own-2', 'a'), step: fc.integer({ min: 1, max: 999 }) }), { nil: undefined }),
  deck: fc.string({ unit: fc.constantFrom(...'abcXYZ019-_'), maxLength: 80 }),
  embed: fc.boolean(),
  lang: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
});

describe('a link', () => {
  test('opens the View that it was written from', () => {
    fc.assert(
      fc.property(view, (written) => {
        expect(read(formatView(written))).toEqual({ view: written, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('opens it too where another language and theme are the habit', () => {
    fc.assert(
      fc.property(view, fc.constantFrom(...LANGUAGES), fc.constantFrom(...THEMES), (written, lang, theme) => {
        const habits = { ...DEFAULT_VIEW, lang, theme };
        expect(parseView(formatView(written, habits), names, habits)).toEqual({ view: written, ignored: [] });
      }),
    );
  });

  test('is one for one View: read and written again it is the same', () => {
    fc.assert(
      fc.property(view, (written) => {
        const link = formatView(written);
        expect(formatView(opened(link))).toBe(link);
      }),
    );
  });

  test('leaves out what goes without saying, and sorts the rest', () => {
    expect(formatView(DEFAULT_VIEW)).toBe('#/structure');
    expect(formatView({ ...DEFAULT_VIEW, focus: 'acdm', tier: ['working', 'council'], lang: 'en', open: 'ascc', depth: 2 })).toBe(
      '#/structure/acdm?depth=2&lang=en&open=ascc&tier=council,working',
    );
    expect(formatView({ ...DEFAULT_VIEW, q: 'pekerja migran & AMCA+3' })).toBe('#/structure?q=pekerja+migran+%26+AMCA%2B3');
    expect(formatView({ ...DEFAULT_VIEW, q: '   ' })).toBe('#/structure');
  });

  test('holds nothing that an address line, a mail or a chat would cut off', () => {
    fc.assert(
      fc.property(view, (written) => {
        expect(formatView(written)).toMatch(/^#\/[\w\-./?=&,+%!~*'()]*$/);
      }),
    );
  });
});

describe('a bad part of a link', () => {
  test.each([
    ['#/nonsense/acdm?lang=en', 'lens: nonsense', { focus: 'acdm', lang: 'en' }],
    ['#/structure/acdmm?open=ascc', 'focus: acdmm', { focus: undefined, open: 'ascc' }],
    ['#/structure/acdm/more', 'path: more', { focus: 'acdm' }],
    ['#/structure/acdm?colour=red&tier=working', 'colour: red', { focus: 'acdm', tier: ['working'] }],
    ['#/structure?tier=working,kings,council', 'tier: kings', { tier: ['council', 'working'] }],
    ['#/structure?pillar=ASCC', 'pillar: ASCC', { pillar: [] }],
    ['#/structure?sector=sector-haze,nowhere', 'sector: nowhere', { sector: ['sector-haze'] }],
    ['#/structure?sector=acdm,sector-haze', 'sector: acdm', { sector: ['sector-haze'] }],
    ['#/structure/acdm?agency=sector-haze', 'agency: sector-haze', { agency: [], focus: 'acdm' }],
    ['#/structure/acdm?open=bnpb', 'open: bnpb', { open: undefined, focus: 'acdm' }],
    ['#/structure?lang=nl&theme=dark', 'lang: nl', { lang: 'id', theme: 'dark' }],
    ['#/structure?theme=pink', 'theme: pink', { theme: 'system' }],
    ['#/mirror?form=pie', 'form: pie', { lens: 'mirror', form: 'bands' }],
    ['#/structure?unverified=yes', 'unverified: yes', { unverified: false }],
    ['#/network/acdm?depth=9', 'depth: 9', { lens: 'network', depth: 1 }],
    ['#/links/acdm?strength=101&towards=aec', 'strength: 101', { lens: 'links', strength: 80, towards: 'aec' }],
    ['#/links/acdm?strength=-1', 'strength: -1', { strength: 80 }],
    ['#/links/acdm?strength=4.5', 'strength: 4.5', { strength: 80 }],
    ['#/links/acdm?towards=moon', 'towards: moon', { focus: 'acdm', towards: undefined }],
    [
      '#/directory?group=agency&sort=-focal&contains=haze&sort=colour',
      'sort: colour',
      { group: 'agency', sort: '-focal', contains: 'haze' },
    ],
    ['#/directory?sort=--tier', 'sort: --tier', { sort: undefined }],
    ['#/directory?group=pillar', 'group: pillar', { group: 'sector' }],
    ['#/network?path=acdm..nobody', 'path: acdm..nobody', { path: undefined }],
    ['#/network?path=acdm', 'path: acdm', { path: undefined }],
    ['#/network?path=acdm..slom..almm', 'path: acdm..slom..almm', { path: undefined }],
    ['#/structure?open=', 'open: ', { open: undefined }],
    ['#/structure?open=ascc,aec', 'open: aec', { open: 'ascc' }],
    ['#/structure/acdm?asof=2024-02-30', 'asof: 2024-02-30', { asof: undefined, focus: 'acdm' }],
    ['#/structure?asof=2024&from=2024-01-01', 'asof: 2024', { asof: undefined, from: '2024-01-01' }],
    ['#/structure?asof=2024-06-01&from=yesterday', 'from: yesterday', { asof: '2024-06-01', from: undefined }],
    ['#/structure/%E0%A4%A', 'focus: %E0%A4%A', { focus: undefined }],
  ])('%s: is ignored and named, and the rest applies', (link, named, rest) => {
    expect(ignored(link)).toEqual([named]);
    expect(opened(link)).toMatchObject(rest);
  });

  test('may bear the name of what every object has', () => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    for (const name of names) {
      expect(ignored(`#/structure/acdm?${name}=1`), name).toEqual([`${name}: 1`]);
      expect(ignored(`#/${name}/${name}?open=${name}&tier=${name}&lang=${name}`), name).toHaveLength(5);
      expect(opened(`#/structure/acdm?${name}=1`)).toEqual({ ...DEFAULT_VIEW, focus: 'acdm' });
    }
  });

  test('never stops the page: whatever the address, there is a View that can be written as a link', () => {
    const key = fc.constantFrom(...Object.keys(DEFAULT_VIEW), 'asof', 'embed', '__proto__', '', 'Q');
    const value = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('acdm', 'ascc', '1', '%', '%zz', '..', ','), id);
    const pairs = fc.array(fc.tuple(key, value)).map((all) => all.map((pair) => pair.join('=')).join('&'));
    const address = fc
      .tuple(fc.string({ unit: 'binary' }), fc.string(), pairs)
      .map(([lens, focus, query]) => `#/${lens}/${focus}?${query}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), address), (hash) => {
        const { view: found } = read(hash);
        const again = read(formatView(found));
        expect(again.ignored).toEqual([]);
        expect({ ...again.view, q: '' }).toEqual({ ...found, q: '' });
      }),
      { numRuns: 1000 },
    );
  });

  test('may be very long: what is searched for is cut at a whole character', () => {
    const { q } = opened(`#/structure?q=${'a'.repeat(199)}${encodeURIComponent('🌋🌋🌋')}`);
    expect(q.length).toBeLessThanOrEqual(200);
    expect(q).not.toMatch(/\p{Surrogate}/u);
    expect(opened(formatView({ ...DEFAULT_VIEW, q })).q).toBe(q);
    expect(() => formatView({ ...DEFAULT_VIEW, q: '\ud83c' })).not.toThrow();
  });
});

describe('an old link', () => {
  const { links }: { links: { link: string; opens: Partial<View> }[] } = JSON.parse(readFileSync('tests/fixtures/links.json', 'utf8'));
  test.each(links.map(({ link, opens }) => [link || '(empty)', link, opens] as const))('%s opens what it opened', (_, link, opens) => {
    expect(ignored(link)).toEqual([]);
    expect(opened(link)).toMatchObject(opens);
  });
});
