import { expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { conflictsAbout, conflictsBetween } from './conflicts.ts';

test('sources differ about every end of a conflict, and about nothing of which they are only silent', () => {
  const graph = smallGraph();
  const about = (id: string) => conflictsAbout(graph, id).map((note) => note.id);
  expect(['bnpb', 'kemenko-pmk', 'disaster', 'slom', 'nobody'].map(about)).toEqual([
    ['disaster-focal-point'],
    ['disaster-focal-point'],
    ['disaster-focal-point'],
    [],
    [],
  ]);
});

test('a conflict lies between two of its ends, not between one and itself or a stranger', () => {
  const graph = smallGraph();
  expect(conflictsBetween(graph, 'bnpb', 'disaster')).toHaveLength(1);
  expect(conflictsBetween(graph, 'bnpb', 'bnpb')).toEqual([]);
  expect(conflictsBetween(graph, 'bnpb', 'acdm')).toEqual([]);
});
