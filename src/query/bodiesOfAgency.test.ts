import { describe, expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { bodiesOfAgency } from './bodiesOfAgency.ts';

/** What an agency is named for, and the bodies whose answer it is with the level. */
const duties = (agency: string, graph = smallGraph()) => {
  const { stated, bodies } = bodiesOfAgency(graph, agency);
  return { stated: stated.map(({ namedFor }) => namedFor), bodies: bodies.map(({ id, answer }) => `${id}: ${answer.level}`) };
};

describe('what an agency answers for', () => {
  test('is what sources name it for, and every body whose first answer it is', () => {
    expect(duties('bnpb')).toEqual({
      stated: ['acdm', 'disaster'],
      bodies: ['ammdm: sector', 'cop-aadmer: sector', 'acdm: body', 'wg-ppr: superior', 'ammdm-plus3: sector', 'adrp: sector'],
    });
    expect(duties('kemnaker')).toEqual({ stated: ['labour'], bodies: ['almm: sector', 'slom: sector', 'oshnet: sector'] });
  });

  test('holds a body beside another agency, but not where a more specific answer stands before', () => {
    expect(duties('kemenko-pmk').bodies).toEqual(['ammdm: sector', 'cop-aadmer: sector', 'ammdm-plus3: sector', 'adrp: sector']);
  });

  test('does not spread from a pillar over all its bodies', () => {
    expect(duties('kemenko-pmk').stated).toEqual(['disaster', 'ascc']);
    expect(duties('kemenko-pmk').bodies).not.toContain('ascc-council: pillar');
    // What has nobody nearer is told apart.
    expect(bodiesOfAgency(smallGraph(), 'kemenko-pmk').throughPillar.map(({ id }) => id)).toEqual(['ascc-council']);
  });

  test('is nothing for what is no agency, or is named for nothing', () => {
    expect(duties('seom')).toEqual({ stated: [], bodies: [] });
  });
});
