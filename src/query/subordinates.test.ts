import { describe, expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { subordinates } from './subordinates.ts';
import { superiors } from './superiors.ts';

const below = (id: string) => subordinates(smallGraph(), id).map(({ from }) => from);

describe('the bodies below a body', () => {
  test('are those that name it as their superior, in the order of the data', () => {
    expect(below('ascc-council')).toEqual(['ammdm', 'almm']);
    expect(below('cop-aadmer')).toEqual(['acdm']);
    expect(below('wg-ppr')).toEqual([]);
  });

  test('are not those that have a stronger line elsewhere', () => {
    const graph = smallGraph(({ relations }) =>
      relations.push({
        kind: 'partOf',
        verb: 'under',
        from: 'acdm',
        to: 'almm',
        basis: 'stated',
        citations: [{ source: 'page', locator: 'Ketenagakerjaan' }],
      }),
    );
    expect(subordinates(graph, 'almm').map(({ from }) => from)).toEqual(['slom']);
  });

  test('say the same as the superiors, seen from the other end', () => {
    const graph = smallGraph();
    const up = graph.dataset.nodes.flatMap(({ id }) => superiors(graph, id).map(({ to, because }) => ({ from: id, to, because })));
    const down = graph.dataset.nodes.flatMap(({ id }) => subordinates(graph, id).map(({ from, because }) => ({ from, to: id, because })));
    const inOrder = (lines: typeof up) => [...lines].sort((a, b) => `${a.from}>${a.to}`.localeCompare(`${b.from}>${b.to}`));
    expect(inOrder(down)).toEqual(inOrder(up));
  });
});
