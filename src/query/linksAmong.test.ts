import { expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { linksAmong } from './linksAmong.ts';

const graph = smallGraph();

test('relations from one chosen body to another are told, those to others are not', () => {
  const { direct, platforms } = linksAmong(graph, ['acdm', 'ammdm', 'almm']);
  expect(direct.map(({ from, verb, to }) => `${from} ${verb} ${to}`)).toEqual(['acdm reports-to ammdm']);
  expect(platforms).toEqual([]);
});

test('a platform that is not chosen is told with the relation of everyone who takes part', () => {
  const { direct, platforms } = linksAmong(graph, ['acdm', 'slom', 'almm', 'acdm']);
  expect(direct.map(({ id }) => id)).toEqual(['slom.supports.almm']);
  expect(platforms.map(({ platform, because }) => [platform, because.map(({ from, verb }) => `${from} ${verb}`)])).toEqual([
    ['adrp', ['acdm leads', 'slom member']],
  ]);
});

test('one body has no links, nor has what there is not', () => {
  expect(linksAmong(graph, ['acdm'])).toEqual({ direct: [], platforms: [] });
  expect(linksAmong(graph, [])).toEqual({ direct: [], platforms: [] });
  expect(linksAmong(graph, ['acdm', 'no-such-body'])).toEqual({ direct: [], platforms: [] });
});

test('in the published data ACMW, SLOM and ALMM hang together', () => {
  const { direct } = linksAmong(publishedGraph(), ['acmw', 'slom', 'almm']);
  expect(direct.map(({ from, verb, to }) => `${from} ${verb} ${to}`)).toEqual(
    expect.arrayContaining(['acmw supports slom', 'slom supports almm']),
  );
});
