import { describe, expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { selectionOf } from './selection.ts';

const lit = (focus: string) => [...selectionOf(smallGraph(), focus).lit].sort();

describe('choosing', () => {
  test('a body lights its ways to the top, its sector and who answers for it', () => {
    const selection = selectionOf(smallGraph(), 'wg-ppr');
    expect([...selection.chain].sort()).toEqual([
      'acdm>ammdm',
      'acdm>cop-aadmer',
      'ammdm>ascc-council',
      'ascc-council>asean-summit',
      'wg-ppr>acdm',
    ]);
    expect(lit('wg-ppr')).toEqual(['acdm', 'ammdm', 'ascc-council', 'asean-summit', 'cop-aadmer', 'disaster', 'wg-ppr'].sort());
    expect([...selection.agencies].sort()).toEqual(['bnpb', 'kemenko-pmk']);
    expect(selection.ties).toEqual([]);
  });

  test('a body on a platform lights the platform and whom it meets there', () => {
    const { ties } = selectionOf(smallGraph(), 'slom');
    expect(ties.map(({ from, to }) => `${from} > ${to}`)).toEqual(['slom > adrp', 'adrp > acdm', 'adrp > seom']);
    expect(lit('slom')).toEqual(expect.arrayContaining(['adrp', 'acdm', 'seom']));
  });

  test('a sector or pillar lights what stands in it', () => {
    expect(lit('labour')).toEqual(['almm', 'labour', 'oshnet', 'slom']);
    expect(lit('aec')).toEqual(['aec', 'seom']);
  });

  test('an agency lights what it is named for and the bodies whose answer it is', () => {
    expect(lit('kemnaker')).toEqual(['almm', 'kemnaker', 'labour', 'oshnet', 'slom']);
    expect(selectionOf(smallGraph(), 'kemnaker').chain.size).toBe(0);
  });

  test('what is not there lights nothing else', () => {
    expect(lit('nobody')).toEqual(['nobody']);
  });
});
