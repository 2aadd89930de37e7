import { describe, expect, test } from 'vitest';
import { smallGraph, withId } from '../../tests/fixtures/smallDataset.ts';
import { DEFAULT_VIEW, type View } from '../view/View.ts';
import { type Extent, selectPart } from './selection.ts';

const graph = smallGraph();
function part(extent: Extent, view: Partial<View> = {}) {
  return selectPart(graph, { ...DEFAULT_VIEW, ...view }, extent).dataset;
}
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();

describe('what is exported', () => {
  test('is everything, as it is', () => {
    expect(part('everything', { pillar: ['aec'] })).toBe(graph.dataset);
  });

  test('is what passes the filters, with the sectors, pillars and partners without which it cannot be understood', () => {
    const { nodes, relations } = part('shown', { sector: ['disaster'], tier: ['ministerial'] });
    expect(ids(nodes)).toEqual(['ammdm', 'ammdm-plus3', 'ascc', 'bnpb', 'cop-aadmer', 'disaster', 'kemenko-pmk', 'plus-three']);
    const inside = new Set(ids(nodes));
    expect(relations.every(({ from, to }) => inside.has(from) && inside.has(to))).toBe(true);
    expect(ids(relations)).toContain('bnpb.focal-point.disaster');
    expect(ids(relations)).not.toContain('acdm.reports-to.ammdm');
  });

  test('leaves out what no source confirms while it is hidden', () => {
    expect(ids(part('shown').nodes)).not.toContain('oshnet');
    const { nodes, relations } = part('shown', { unverified: true });
    expect(ids(nodes)).toContain('oshnet');
    expect(ids(relations)).toContain('oshnet.under.slom');
  });

  test('is what stands in the pillar, the sector or below the body that fills the chart', () => {
    expect(ids(part('shown', { open: 'aec' }).nodes)).toEqual(['aec', 'seom']);
    expect(ids(part('shown', { open: 'labour' }).nodes)).toEqual(['almm', 'ascc', 'kemenko-pmk', 'kemnaker', 'labour', 'slom']);
    expect(ids(part('shown', { open: 'ammdm' }).nodes)).toEqual(['acdm', 'ammdm', 'ascc', 'bnpb', 'disaster', 'kemenko-pmk', 'wg-ppr']);
  });

  test('is what the network shows around a body, and nothing where none is chosen', () => {
    const { nodes } = part('shown', { lens: 'network', focus: 'wg-ppr' });
    expect(ids(nodes)).toEqual(['acdm', 'ascc', 'bnpb', 'disaster', 'wg-ppr']);
    expect(part('shown', { lens: 'network' }).nodes).toEqual([]);
  });

  test('is the chosen body with its chain, its ties and its documents', () => {
    const { nodes, notes } = part('chosen', { focus: 'acdm' });
    expect(ids(nodes)).toEqual([
      'aadmer',
      'acdm',
      'adrp',
      'ammdm',
      'ascc',
      'ascc-council',
      'asean-summit',
      'bnpb',
      'cop-aadmer',
      'disaster',
      'wg-ppr',
    ]);
    expect(withId(notes, 'disaster-focal-point').about).toEqual(['bnpb', 'disaster']);
    expect(part('chosen').nodes).toEqual([]);
  });

  test('takes along what is said about it, and no source that nothing in it cites', () => {
    const { sources, posts, meetings, notes } = part('shown', { sector: ['disaster'], pillar: ['ascc'] });
    expect(ids(sources)).toEqual(['charter', 'page', 'release-2026']);
    expect(ids(posts)).toEqual(['secretary-kemenko-pmk']);
    expect(withId(meetings, 'acdm-2026')).toMatchObject({ bodies: ['acdm'], hosts: ['bnpb'] });
    expect(ids(notes)).toEqual(['disaster-focal-point']);
    expect(ids(part('shown', { open: 'aec' }).sources)).toEqual(['charter']);
  });

  test('tells a conflict of at least two, and a gap of whatever is in it', () => {
    expect(ids(part('shown', { open: 'aec' }).notes)).toEqual([]);
    const { nodes, notes } = part('chosen', { focus: 'slom' });
    expect(ids(nodes)).toContain('disaster');
    expect(ids(notes)).toEqual(['slom-chair']);
  });

  test('knows the whole structure for answers that lie outside it', () => {
    expect(selectPart(graph, { ...DEFAULT_VIEW, tier: ['working'] }, 'shown').graph).toBe(graph);
  });
});
