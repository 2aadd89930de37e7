import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { superiors } from './superiors.ts';
import { wayToSummit } from './wayToSummit.ts';

const cited = [{ source: 'page', locator: 'Ketenagakerjaan' }];

describe('the way of a body to the Summit', () => {
  test('is sourced where one chain of sourced lines ends there, whatever the other ones do', () => {
    const graph = smallGraph();
    for (const id of ['asean-summit', 'ascc-council', 'wg-ppr', 'slom']) expect(wayToSummit(graph, id), id).toEqual({ kind: 'sourced' });
  });

  test('is missing where no line upward is recorded, and not expected of a partner format', () => {
    expect(wayToSummit(smallGraph(), 'adrp')).toEqual({ kind: 'none' });
    expect(wayToSummit(smallGraph(), 'ammdm-plus3')).toEqual({ kind: 'format' });
  });

  test('stops at the highest bodies that the lines name', () => {
    const graph = smallGraph(({ relations }) => {
      relations.push({ kind: 'partOf', verb: 'under', from: 'adrp', to: 'seom', basis: 'stated', citations: cited });
      relations.push({ kind: 'partOf', verb: 'under', from: 'adrp', to: 'cop-aadmer', basis: 'stated', citations: cited });
    });
    expect(wayToSummit(graph, 'adrp')).toEqual({ kind: 'stops', at: ['seom', 'cop-aadmer'] });
  });

  test('names the line that no source confirms, its own or one further up', () => {
    const own = wayToSummit(smallGraph(), 'oshnet');
    expect(own.kind === 'unverified' && [own.weak.from, own.weak.to]).toEqual(['oshnet', 'slom']);
    const graph = smallGraph((fragment) => {
      const line = fragment.relations.find(({ from, kind }) => from === 'almm' && kind === 'reportsTo');
      Object.assign(line ?? {}, { basis: 'unverified' });
    });
    const further = wayToSummit(graph, 'slom');
    expect(further.kind === 'unverified' && [further.weak.from, further.weak.to]).toEqual(['almm', 'ascc-council']);
  });

  test('is told of every verified body of the published data, and a sourced line upward counts as long as it leads on', () => {
    const graph = publishedGraph();
    const bodies = graph.dataset.nodes.filter(({ kind, status }) => kind === 'body' && status === 'verified');
    for (const { id } of bodies) {
      const way = wayToSummit(graph, id);
      const hasLine = superiors(graph, id, { unverified: false }).length > 0;
      if (hasLine) expect(['sourced', 'unverified', 'stops'], id).toContain(way.kind);
      if (way.kind === 'stops') for (const end of way.at) expect(superiors(graph, end), `${id} stops at ${end}`).toEqual([]);
    }
  });
});
