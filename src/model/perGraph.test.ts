import { expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { perGraph } from './perGraph.ts';

test('a question is worked out once for each graph and node', () => {
  const asked: string[] = [];
  const nameOf = perGraph((graph, id) => {
    asked.push(id);
    return graph.nodes.get(id)?.name.en;
  });
  const [one, other] = [smallGraph(), smallGraph()];
  expect([nameOf(one, 'acdm'), nameOf(one, 'acdm'), nameOf(one, 'nobody'), nameOf(one, 'nobody')]).toEqual([
    one.nodes.get('acdm')?.name.en,
    one.nodes.get('acdm')?.name.en,
    undefined,
    undefined,
  ]);
  nameOf(other, 'acdm');
  expect(asked).toEqual(['acdm', 'nobody', 'acdm']);
});
