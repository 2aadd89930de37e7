import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { buildGraph } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { neighbourhood } from './neighbourhood.ts';

const graph = smallGraph();
const published = buildGraph(JSON.parse(readFileSync('public/asean.json', 'utf8')));
const shownAt = (id: NodeId, depth: number, options = {}) => neighbourhood(graph, id, depth, options).steps.map(({ shown }) => shown);

describe('what surrounds a body', () => {
  test('stands in the order of its ties: superiors, focal point, subordinates, platforms', () => {
    expect(shownAt('acdm', 1)).toEqual([['ammdm', 'cop-aadmer', 'bnpb', 'wg-ppr', 'adrp']]);
  });

  test('goes on from step to step', () => {
    const steps = shownAt('acdm', 2);
    expect(steps[1]).toEqual(expect.arrayContaining(['ascc-council', 'ammdm-plus3', 'slom', 'seom']));
    expect(steps[1]).not.toContain('adrp');
  });

  test('is the same every time', () => {
    expect(neighbourhood(graph, 'acdm', 3)).toEqual(neighbourhood(graph, 'acdm', 3));
  });

  test('has the agency of its sector as its focal point, and says which sector', () => {
    const around = neighbourhood(graph, 'slom', 1);
    expect(around.steps[0]?.shown).toContain('kemnaker');
    expect(around.ties.find(({ from }) => from === 'kemnaker')).toMatchObject({ to: 'slom', through: 'labour' });
  });

  test('does not lead on through an agency', () => {
    const around = neighbourhood(graph, 'ammdm', 3);
    for (const [id, from] of around.reachedFrom) if (id !== 'ammdm') expect(graph.nodes.get(from)?.kind, id).not.toBe('agency');
  });

  test('of an agency is all that it answers for, sectors included', () => {
    expect(shownAt('kemnaker', 1)[0]).toEqual(['labour', 'almm', 'slom', 'oshnet']);
  });

  test('leaves sectors and documents out and counts them', () => {
    const { apart } = neighbourhood(graph, 'acdm', 1);
    expect(apart).toEqual([
      { kind: 'sector', ids: ['disaster'] },
      { kind: 'instrument', ids: ['aadmer'] },
    ]);
  });

  test('hides what is not verified and counts it at its step', () => {
    expect(neighbourhood(graph, 'slom', 1, { unverified: false }).steps[0]).toMatchObject({ unconfirmed: ['oshnet'] });
    expect(neighbourhood(graph, 'slom', 1, { unverified: false }).steps[0]?.shown).not.toContain('oshnet');
    expect(neighbourhood(graph, 'slom', 1).steps[0]?.shown).toContain('oshnet');
  });

  test('shows no more than there is room for, the closest first, and names the rest', () => {
    const step = neighbourhood(graph, 'acdm', 1, { most: 2 }).steps[0];
    expect(step).toMatchObject({ shown: ['ammdm', 'cop-aadmer'], leftOut: expect.arrayContaining(['bnpb', 'wg-ppr', 'adrp']) });
  });

  test('of a path is counted from its nearest body', () => {
    const around = neighbourhood(graph, 'acdm', 1, { path: ['adrp', 'seom'] });
    expect(around.steps[0]?.shown).toEqual(['ammdm', 'cop-aadmer', 'bnpb', 'wg-ppr', 'slom']);
    expect(around.reachedFrom.get('slom')).toBe('adrp');
    expect(around.ties.slice(0, 2).map(({ from, to }) => `${from}>${to}`)).toEqual(['acdm>adrp', 'acdm>ammdm']);
  });

  test('says how many stand one step further out', () => {
    const [near, far] = [neighbourhood(graph, 'acdm', 1), neighbourhood(graph, 'acdm', 2)];
    expect(near.beyond).toBe((far.steps[1]?.shown.length ?? 0) + (far.steps[1]?.leftOut.length ?? 0));
  });
});

describe('on the published facts', () => {
  const ids = published.dataset.nodes.filter(({ kind }) => ['body', 'office', 'agency', 'sector'].includes(kind)).map(({ id }) => id);

  test('what is shown and what is left out is everything, whatever the room', () => {
    for (const id of ids) {
      const whole = neighbourhood(published, id, 3, { most: Number.POSITIVE_INFINITY });
      const tight = neighbourhood(published, id, 3, { most: 5 });
      const all = ({ shown, leftOut }: (typeof whole.steps)[number]) => [...shown, ...leftOut].sort();
      expect(tight.steps.map(all), id).toEqual(whole.steps.map(all));
      expect(
        whole.steps.flatMap(({ leftOut }) => leftOut),
        id,
      ).toEqual([]);
      for (const { shown } of tight.steps) expect(shown.length, id).toBeLessThanOrEqual(5);
    }
  });

  test('each thing shown hangs by a tie on one a step nearer', () => {
    for (const id of ids) {
      const around = neighbourhood(published, id, 2);
      const distance = new Map([[id, 0], ...around.steps.flatMap((step) => step.shown.map((each) => [each, step.distance] as const))]);
      for (const [node, from] of around.reachedFrom) {
        expect(distance.get(from), node).toBe((distance.get(node) ?? 0) - 1);
        expect(
          around.ties.some((tie) => [tie.from, tie.to].includes(node) && [tie.from, tie.to].includes(from)),
          node,
        ).toBe(true);
      }
    }
  });

  test('a body sees an agency as its focal point exactly when the agency sees the body', () => {
    const agencies = published.dataset.nodes.filter(({ kind }) => kind === 'agency').map(({ id }) => id);
    const bodies = published.dataset.nodes.filter(({ kind }) => kind === 'body').map(({ id }) => id);
    const around = (id: string) => neighbourhood(published, id, 1, { most: 1e3 }).steps[0]?.shown ?? [];
    const seenFrom = new Map(bodies.map((body) => [body, new Set(around(body))]));
    for (const agency of agencies) {
      const seen = around(agency);
      const seeing = bodies.filter((body) => seenFrom.get(body)?.has(agency));
      expect(seen.filter((id) => bodies.includes(id)).sort(), agency).toEqual(seeing.sort());
    }
  });
});
