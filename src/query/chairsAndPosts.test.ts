import { describe, expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { chairsAndPosts } from './chairsAndPosts.ts';

const cited = [{ source: 'release-2026', locator: 'Paragraph 1' }];
const chairs = (from: string, since?: string) =>
  ({ kind: 'chairs', verb: 'chairs', from, to: 'ammdm', basis: 'stated', since, citations: cited }) as const;

describe('chairs, posts and meetings', () => {
  test('name who chairs a body, the latest first, and what a body leads', () => {
    const graph = smallGraph(({ relations }) => relations.push(chairs('kemenko-pmk', '2024'), chairs('bnpb', '2026')));
    expect(chairsAndPosts(graph, 'ammdm').chairs.map(({ from, since }) => `${from} ${since}`)).toEqual(['bnpb 2026', 'kemenko-pmk 2024']);
    expect(chairsAndPosts(graph, 'bnpb').chairOf.map(({ to }) => to)).toEqual(['ammdm']);
    expect(chairsAndPosts(graph, 'adrp').chairs.map(({ from }) => from)).toEqual(['acdm']);
    expect(chairsAndPosts(graph, 'acdm').chairOf.map(({ to }) => to)).toEqual(['adrp']);
  });

  test('put a chair whose time is unknown where its source was seen', () => {
    const graph = smallGraph(({ relations }) => relations.push(chairs('kemenko-pmk', '2027'), chairs('kemnaker', '2025'), chairs('bnpb')));
    expect(chairsAndPosts(graph, 'ammdm').chairs.map(({ from }) => from)).toEqual(['kemenko-pmk', 'bnpb', 'kemnaker']);
  });

  test('list the posts of an agency or a body with their dated holders', () => {
    expect(chairsAndPosts(smallGraph(), 'kemenko-pmk').posts.map(({ id, holders }) => [id, holders[0]?.seenOn])).toEqual([
      ['secretary-kemenko-pmk', '2026-02-03'],
    ]);
    const graph = smallGraph(({ posts }) => posts.push({ id: 'chair', title: { en: 'Chair', id: 'Ketua' }, body: 'acdm', holders: [] }));
    expect(chairsAndPosts(graph, 'acdm').posts.map(({ id }) => id)).toEqual(['chair']);
  });

  test('list the meetings in which it took any part, the latest first, those without a date last', () => {
    const meeting = (id: string, start?: string) => ({
      id,
      name: { en: id, id },
      start,
      end: start,
      state: 'held' as const,
      bodies: ['slom'],
      attendees: ['bnpb'],
      citations: cited,
    });
    const graph = smallGraph(({ meetings }) => meetings.push(meeting('old', '2019'), meeting('some-day'), meeting('new', '2026-03')));
    expect(chairsAndPosts(graph, 'bnpb').meetings.map(({ id }) => id)).toEqual(['new', 'acdm-2026', 'old', 'some-day']);
    expect(chairsAndPosts(graph, 'acdm').meetings.map(({ id }) => id)).toEqual(['acdm-2026']);
    expect(chairsAndPosts(graph, 'oshnet')).toEqual({ chairs: [], chairOf: [], posts: [], meetings: [] });
  });
});
