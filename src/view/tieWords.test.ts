import { expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { neighbourhood } from '../query/neighbourhood.ts';
import { shortestPath } from '../query/shortestPath.ts';
import { pathClauses, tieClauses } from './tieWords.ts';

const graph = smallGraph();

test('a path is told from its start, each step beginning where the last one ended', () => {
  const path = shortestPath(graph, 'acdm', 'seom') ?? [];
  expect(pathClauses(graph, 'acdm', path, 'en')).toEqual(['ACDM leads ADRP', 'ADRP has as member SEOM']);
  expect(pathClauses(graph, 'acdm', path, 'id')).toEqual(['ACDM memimpin ADRP', 'ADRP beranggotakan SEOM']);
});

test('a tie says what the relation says, of the sector where the sector is named', () => {
  const tie = neighbourhood(graph, 'slom', 1).ties.find(({ through }) => through);
  expect(tie && tieClauses(graph, tie, 'en')).toEqual(['Kemnaker is focal point for Labour']);
});
