import { describe, expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import type { Basis, RelationKind, Verb } from '../model/schema.ts';
import { superiors } from './superiors.ts';

const cited = [{ source: 'page', locator: 'Ketenagakerjaan' }];
const line = (from: string, kind: RelationKind, verb: Verb, to: string, basis: Basis = 'stated') => ({
  kind,
  verb,
  from,
  to,
  basis,
  citations: basis === 'unverified' ? [] : cited,
});
/** The superiors of SLOM when these lines are added to the small structure. */
const slomWith = (...lines: ReturnType<typeof line>[]) =>
  superiors(
    smallGraph(({ relations }) => relations.push(...lines)),
    'slom',
  ).map(({ to }) => to);

describe('the superiors of a body', () => {
  test('are those that it reports to, all of them', () => {
    expect(superiors(smallGraph(), 'acdm').map(({ to }) => to)).toEqual(['ammdm', 'cop-aadmer']);
  });

  test('else those that it supports, else what it is part of', () => {
    expect(superiors(smallGraph(), 'slom').map(({ to }) => to)).toEqual(['almm']);
    expect(superiors(smallGraph(), 'wg-ppr').map(({ to }) => to)).toEqual(['acdm']);
    expect(slomWith(line('slom', 'partOf', 'under', 'acdm'))).toEqual(['almm']);
    expect(slomWith(line('slom', 'reportsTo', 'reports-to', 'ascc-council'))).toEqual(['ascc-council']);
  });

  test('come stated before inferred', () => {
    expect(slomWith(line('slom', 'reportsTo', 'reports-to', 'ammdm', 'inferred'), line('slom', 'reportsTo', 'reports-to', 'almm'))).toEqual(
      ['almm', 'ammdm'],
    );
  });

  test('come with what no source says last, and never instead of what one says', () => {
    expect(slomWith(line('slom', 'supports', 'supports', 'ammdm', 'unverified'))).toEqual(['almm', 'ammdm']);
    expect(slomWith(line('slom', 'reportsTo', 'reports-to', 'ammdm', 'unverified'))).toEqual(['almm', 'ammdm']);
    expect(slomWith(line('slom', 'partOf', 'under', 'ammdm', 'unverified'))).toEqual(['almm']);
  });

  test('can be asked for without what no source says', () => {
    expect(superiors(smallGraph(), 'oshnet').map(({ to }) => to)).toEqual(['slom']);
    expect(superiors(smallGraph(), 'oshnet', { unverified: false })).toEqual([]);
  });

  test('carry every line to the same body as their reasons, the strongest first', () => {
    const graph = smallGraph(({ relations }) =>
      relations.push(line('acdm', 'partOf', 'under', 'ammdm'), line('acdm', 'supports', 'supports', 'ammdm')),
    );
    expect(superiors(graph, 'acdm')[0]?.because.map(({ verb }) => verb)).toEqual(['reports-to', 'supports', 'under']);
  });

  test('are not what it monitors, acts through or coordinates, nor what it is a member of', () => {
    const graph = smallGraph(({ relations }) => {
      relations.push(line('seom', 'coordinates', 'monitors', 'almm'), line('seom', 'memberOf', 'member', 'ascc-council'));
    });
    expect(superiors(graph, 'seom')).toEqual([]);
  });

  test('are bodies: the place of an agency or a country in something larger is no reporting line', () => {
    const graph = smallGraph(({ relations }) => relations.push(line('bnpb', 'partOf', 'part-of', 'kemenko-pmk')));
    expect(superiors(graph, 'bnpb')).toEqual([]);
    expect(superiors(graph, 'nobody')).toEqual([]);
  });
});
