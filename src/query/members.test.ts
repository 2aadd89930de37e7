import { describe, expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { members, memberships } from './members.ts';

const cited = [{ source: 'page', locator: 'Ketenagakerjaan' }];

describe('members', () => {
  test('of a platform are told apart from those who lead it', () => {
    const { leads, members: all } = members(smallGraph(), 'adrp');
    expect(leads.map(({ from }) => from)).toEqual(['acdm']);
    expect(all.map(({ from }) => from)).toEqual(['slom', 'seom']);
    expect(members(smallGraph(), 'slom')).toEqual({ leads: [], members: [] });
  });

  test('include a body that acts as another', () => {
    const graph = smallGraph(({ relations }) =>
      relations.push({ kind: 'represents', verb: 'acts-as', from: 'acdm', to: 'oshnet', basis: 'stated', citations: cited }),
    );
    expect(members(graph, 'oshnet').members.map(({ from, verb }) => `${from} ${verb}`)).toEqual(['acdm acts-as']);
  });

  test('know what they belong to: bodies, not sectors that they lead', () => {
    const graph = smallGraph(({ relations }) =>
      relations.push({ kind: 'leads', verb: 'leads', from: 'slom', to: 'labour', basis: 'stated', citations: cited }),
    );
    expect(memberships(graph, 'slom').map(({ to, verb }) => `${verb} ${to}`)).toEqual(['member adrp']);
    expect(memberships(graph, 'acdm').map(({ to, verb }) => `${verb} ${to}`)).toEqual(['leads adrp']);
  });
});
