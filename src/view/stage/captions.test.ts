import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../../tests/fixtures/publishedGraph.ts';
import { en } from '../../text/en.ts';
import { id } from '../../text/id.ts';
import { DEFAULT_VIEW, type View } from '../View.ts';
import { dateLine, sourcesOf, titleOf } from './captions.ts';
import { legendOf } from './legendOf.ts';
import { stageOf } from './stageOf.ts';

const whole = publishedGraph();
const room = { width: 1920, height: 900, least: 22 };
const words = { en, id };
const full = (view: Partial<View>): View => ({ ...DEFAULT_VIEW, lang: 'en', ...view });
const title = (view: Partial<View>) => titleOf(whole, full(view), words[full(view).lang]);
const stage = (view: Partial<View>) => stageOf(whole, full(view), words[full(view).lang], room);

describe('a title', () => {
  test('says what is shown, and in which lens', () => {
    expect(title({ open: 'ascc' })).toBe('ASEAN Socio-Cultural Community — structure');
    expect(title({ lens: 'network', focus: 'acdm' })).toBe('ACDM — network');
    expect(title({ open: 'sector-disaster', focus: 'acdm', lang: 'id' })).toBe('ACDM, Penanggulangan Bencana — struktur');
    expect(title({})).toBe('ASEAN — structure');
    expect(title({ lens: 'directory', pillar: ['ascc'] })).toBe('Socio-Cultural — directory');
    expect(title({ lens: 'network', path: ['acdm', 'somhd'] })).toBe('From ACDM to SOMHD');
    expect(title({ lens: 'meeting', pick: ['acdm', 'slom'] })).toBe('Meeting: ACDM and SLOM');
    expect(title({ from: '2024-01-01' })).toBe('What changed, 1 January 2024 to 3 February 2026');
  });

  test('of an id that is not in the data does not throw', () => {
    expect(title({ lens: 'network', focus: 'no-such-body' })).toBe('ASEAN — network');
  });
});

test('the line of dates has the date of the data, and of the day that is shown', () => {
  expect(dateLine(whole, full({}), en)).toBe(`Data ${whole.dataset.version}, as of 3 February 2026`);
  expect(dateLine(whole, full({ asof: '2020-05-01' }), en)).toContain('structure on 1 May 2020');
});

describe('the legend', () => {
  const samples = (view: Partial<View>) => legendOf(whole, full(view), stage(view), en).map(({ sample }) => sample);

  test('explains what occurs in the picture and nothing else', () => {
    expect(samples({})).toEqual(
      expect.arrayContaining(['hue', 'filled', 'outlined-count', 'chip-count', 'stated', 'inferred', 'indonesia']),
    );
    expect(samples({})).not.toContain('formats');
    expect(samples({ open: 'ascc' })).toEqual(expect.arrayContaining(['filled', 'outlined', 'chip', 'count', 'formats', 'conflict']));
    expect(samples({ open: 'ascc' })).not.toContain('outlined-count');
    expect(samples({ lens: 'mirror' })).toEqual(expect.arrayContaining(['ribbon-named', 'ribbon-none']));
    expect(samples({ open: 'ascc' })).not.toContain('unverified-line');
  });

  test('of a table is empty', () => {
    expect(samples({ lens: 'about' })).toEqual([]);
  });
});

describe('the sources', () => {
  test('are those of what is shown, the most used first, each once', () => {
    const shown = stage({ open: 'sector-disaster' });
    const sources = sourcesOf(whole, full({ open: 'sector-disaster' }), shown);
    expect(sources.length).toBeGreaterThan(2);
    expect(new Set(sources.map((source) => source.id)).size).toBe(sources.length);
    const times = sources.map((source) => shown.cited.filter((citation) => citation.source === source.id).length);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    // The press release that names BNPB for ACDM.
    expect(sources.some((source) => source.eventDate === '2026-02-03')).toBe(true);
  });

  test.each(['structure', 'network', 'links', 'mirror', 'directory', 'gaps'] as const)('of %s are there', (lens) => {
    const view = { lens, focus: 'acdm' };
    expect(sourcesOf(whole, full(view), stage(view)).length).toBeGreaterThan(0);
  });
});
