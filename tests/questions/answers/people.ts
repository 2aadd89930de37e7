import { expect } from 'vitest';
import { relationsFrom } from '../../../src/model/graph.ts';
import { chairsAndPosts } from '../../../src/query/chairsAndPosts.ts';
import { focalPoints } from '../../../src/query/focalPoints.ts';
import type { Answer } from '../answers.ts';
import { placesOf } from './places.ts';

/** Chairs, posts with their dated holders, and meetings. */
export const people: Record<string, Answer> = {
  Q68: (graph) => {
    const { posts } = chairsAndPosts(graph, 'soca');
    const holders = posts.find(({ id }) => id === 'alternate-soca-indonesia')?.holders ?? [];
    expect(holders.map(({ name, seenOn }) => `${name}, ${seenOn}`)).toEqual(['Iwan Eka Setiawan, 2025-09-24']);
    const office = chairsAndPosts(graph, 'kemenko-pmk').posts.find((post) => post.holders.some(({ name }) => name === 'Iwan Eka Setiawan'));
    expect(office?.title.id).toBe('Staf Ahli Bidang Pembangunan');
    const led = chairsAndPosts(graph, 'soc-com').meetings.find(({ start }) => start === '2025-09-24');
    expect(led).toMatchObject({ delegationLeader: 'Iwan Eka Setiawan', name: { en: expect.stringContaining('21st') } });
    return placesOf([...holders, ...(led ? [led] : [])]);
  },

  O01: (graph) => {
    const { chairs } = chairsAndPosts(graph, 'ammdm');
    expect(chairs.map(({ from, since, until, basis }) => ({ from, since, until, basis }))).toEqual([
      { from: 'bnpb', since: '2026', until: '2026', basis: 'stated' },
    ]);
    return placesOf(chairs);
  },

  O17: (graph) => {
    const led = chairsAndPosts(graph, 'soc-com').meetings.find(({ name }) => name.en.includes('20th'));
    expect(led).toMatchObject({ delegationLeader: 'Joko Kusnanto Anggoro', start: expect.stringMatching(/^2024-07/) });
    const post = chairsAndPosts(graph, 'kemenko-pmk').posts.find(({ holders }) =>
      holders.some(({ seenOn }) => seenOn.startsWith('2024-07')),
    );
    expect(post?.holders[0]?.name).toBe('Joko Kusnanto Anggoro');
    const seen = relationsFrom(graph, 'soc-com', 'representedBy');
    expect(seen.map(({ to }) => to)).toEqual(['kemenko-pmk']);
    expect(focalPoints(graph, 'soc-com').every(({ level }) => level === 'pillar')).toBe(true);
    return placesOf([...(led ? [led] : []), ...(post?.holders ?? []), ...seen]);
  },
};
