import { describe, expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { facts, nodesWithFact } from './facts.ts';

describe('the facts about a node', () => {
  test('are all told, or those of the topics asked for', () => {
    expect(facts(smallGraph(), 'acdm').facts.map(({ about }) => about)).toEqual(['founded', 'meets', 'rotation']);
    expect(facts(smallGraph(), 'acdm', 'meets', 'founded').facts.map(({ value }) => value)).toEqual(['2003', 'P6M']);
    expect(facts(smallGraph(), 'acdm', 'hosting').facts).toEqual([]);
  });

  test('come with the documents that guide it', () => {
    expect(facts(smallGraph(), 'acdm').documents.map(({ to, verb }) => `${verb} ${to}`)).toEqual(['guided-by aadmer']);
  });

  test('are none for a body of which none is known', () => {
    expect(facts(smallGraph(), 'seom')).toEqual({ facts: [], documents: [] });
    expect(facts(smallGraph(), 'nobody')).toEqual({ facts: [], documents: [] });
  });

  test('lead back to the bodies that share one', () => {
    expect(nodesWithFact(smallGraph(), 'meets', 'P6M').map(({ node, because }) => [node.id, because.basis])).toEqual([['acdm', 'stated']]);
    expect(nodesWithFact(smallGraph(), 'meets', 'P1Y')).toEqual([]);
    expect(nodesWithFact(smallGraph(), 'founded', 'P6M')).toEqual([]);
  });
});
