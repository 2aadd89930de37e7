import { describe, expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { type Filter, filterNodes, isFiltered } from './filter.ts';

const NOTHING: Filter = { pillar: [], tier: [], sector: [], kind: [], relation: [], agency: [], unverified: false };
const shown = (filter: Partial<Filter>, graph = smallGraph()) => [...filterNodes(graph, { ...NOTHING, ...filter })].sort();
const bodies = (filter: Partial<Filter>) => shown(filter).filter((id) => smallGraph().nodes.get(id)?.kind === 'body');

describe('filtering', () => {
  test('lets everything through at first, but what no source confirms', () => {
    expect(shown({})).toEqual([
      'acdm',
      'adrp',
      'almm',
      'ammdm',
      'ammdm-plus3',
      'ascc-council',
      'asean-summit',
      'bnpb',
      'cop-aadmer',
      'disaster',
      'kemenko-pmk',
      'kemnaker',
      'labour',
      'seom',
      'slom',
      'wg-ppr',
    ]);
    expect(shown({ unverified: true })).toContain('oshnet');
  });

  test('lets any value of one list through', () => {
    expect(bodies({ tier: ['senior-officials'] })).toEqual(['acdm', 'seom', 'slom']);
    expect(bodies({ tier: ['senior-officials', 'council'] })).toEqual(['acdm', 'ascc-council', 'seom', 'slom']);
    expect(bodies({ pillar: ['aec', 'common'] })).toEqual(['asean-summit', 'seom']);
  });

  test('asks for all the lists at once', () => {
    expect(bodies({ tier: ['senior-officials'], pillar: ['ascc'] })).toEqual(['acdm', 'slom']);
    expect(bodies({ tier: ['senior-officials'], pillar: ['ascc'], sector: ['labour'] })).toEqual(['slom']);
    expect(bodies({ tier: ['leaders'], pillar: ['aec'] })).toEqual([]);
  });

  test('keeps a sector while one of its bodies stays, and no longer', () => {
    expect(shown({ tier: ['working'] })).toContain('disaster');
    expect(shown({ tier: ['working'] })).not.toContain('labour');
    expect(shown({ tier: ['working'], unverified: true })).toContain('labour');
    expect(shown({ sector: ['labour'] })).toEqual(['almm', 'kemenko-pmk', 'kemnaker', 'labour', 'slom']);
  });

  test('by an agency keeps the bodies and sectors that it answers for', () => {
    expect(shown({ agency: ['kemnaker'] })).toEqual(['almm', 'kemnaker', 'labour', 'slom']);
    expect(bodies({ agency: ['bnpb'], tier: ['working'] })).toEqual(['adrp', 'wg-ppr']);
  });

  test('by a tie keeps the bodies that have one', () => {
    expect(bodies({ relation: ['formatOf'] })).toEqual(['ammdm', 'ammdm-plus3']);
    expect(bodies({ relation: ['leads', 'formatOf'] })).toEqual(['acdm', 'adrp', 'ammdm', 'ammdm-plus3']);
  });

  test('keeps an agency while what it is named for is shown, or anything of its pillar', () => {
    expect(shown({ sector: ['labour'] })).not.toContain('bnpb');
    expect(shown({ pillar: ['aec'] })).toEqual(['seom']);
    expect(shown({ tier: ['council'] })).toEqual(['ascc-council', 'kemenko-pmk']);
  });

  test('shows no sector, pillar or agency that is not there', () => {
    expect(shown({ pillar: ['apsc'] })).toEqual([]);
    expect(shown({ sector: ['nowhere'] })).toEqual([]);
  });

  test('is on as soon as one list holds something; showing what is unverified filters nothing', () => {
    expect(isFiltered(NOTHING)).toBe(false);
    expect(isFiltered({ ...NOTHING, unverified: true })).toBe(false);
    for (const key of ['pillar', 'tier', 'sector', 'kind', 'relation', 'agency'] as const)
      expect(isFiltered({ ...NOTHING, [key]: ['x'] }), key).toBe(true);
  });
});
