import { expect } from 'vitest';
import { relationsFrom } from '../../../src/model/graph.ts';
import { bodiesOfAgency } from '../../../src/query/bodiesOfAgency.ts';
import { focalPoints } from '../../../src/query/focalPoints.ts';
import { successors } from '../../../src/query/successors.ts';
import type { Answer } from '../answers.ts';
import { answersOf } from './focalPoints.ts';
import { notesOn, placesOf } from './places.ts';

/** The Indonesian side of the other pillars: leaders and focal points, and ministries that took the place of others. */
export const indonesia: Record<string, Answer> = {
  O25: (graph) => answersOf(graph, 'somtc-wg-cc', 'superior: polri for somtc, inferred, 2023-08-20'),

  O27: (graph) => {
    const after = successors(graph, 'kemendikbudristek');
    expect(after.map(({ from, since, basis }) => `${from}, ${since}, ${basis}`).sort()).toEqual([
      'kemdiktisaintek, 2024-10-21, stated',
      'kemenbud, 2024-10-21, stated',
      'kemendikdasmen, 2024-10-21, stated',
    ]);
    return placesOf(after);
  },

  O28: (graph) => {
    const after = successors(graph, 'kominfo');
    expect(after.map(({ from, since }) => `${from}, ${since}`)).toEqual(['komdigi, 2024-10-21']);
    expect(bodiesOfAgency(graph, 'komdigi').stated).toEqual([]);
    const media = answersOf(graph, 'sector-media', 'sector: kominfo for sector-media, stated, undated');
    expect(notesOn(graph, 'gap', 'kominfo', 'komdigi').filter(({ text }) => /name no role/.test(text.en))).toHaveLength(1);
    return [...placesOf(after), ...media];
  },

  O29: (graph) => {
    const seen = relationsFrom(graph, 'apsc-council', 'representedBy');
    expect(seen.map(({ verb, to, basis }) => `${verb} ${to}, ${basis}`)).toEqual([
      'delegation-led-by kemenko-polhukam, stated',
      'delegation-joined-by kemlu, stated',
      'delegation-led-by kemlu, inferred',
    ]);
    expect(relationsFrom(graph, 'kemenko-polkam', 'focalPointFor')).toEqual([]);
    const doubt = notesOn(graph, 'gap', 'apsc-council', 'kemenko-polhukam', 'kemenko-polkam', 'kemlu');
    expect(doubt).toHaveLength(1);
    return [
      ...placesOf(seen),
      ...placesOf(doubt),
      ...answersOf(graph, 'apsc-council', 'pillar: kemenko-polhukam for apsc, stated, 2018-04-27'),
    ];
  },

  O32: (graph) => {
    const { stated, bodies } = bodiesOfAgency(graph, 'polri');
    expect(stated.map(({ namedFor, because }) => `${namedFor}, ${because.basis}`).sort()).toEqual(['ammtc, inferred', 'somtc, inferred']);
    const at = (level: string) => bodies.filter(({ answer }) => answer.level === level).map(({ id }) => id);
    expect(at('body').sort()).toEqual(['ammtc', 'somtc']);
    expect(at('superior').sort()).toEqual([
      'ahwg-acv',
      'aiif',
      'amicf',
      'ammtc-plus3',
      'dgicm',
      'hsu-ps',
      'somtc-hsu',
      'somtc-wg-as',
      'somtc-wg-cc',
      'somtc-wg-ct',
      'somtc-wg-gtcm',
      'somtc-wg-iwt',
      'somtc-wg-tip',
    ]);
    return placesOf(stated.map(({ because }) => because));
  },

  O35: (graph) => {
    const [own] = focalPoints(graph, 'accc');
    const roles = own?.statements.map(({ agency, because }) => `${agency}: ${because.role ?? because.verb}`);
    expect(roles?.sort()).toEqual(['kemenko-perekonomian: national-coordinator', 'ptri-asean: focal-point']);
    return answersOf(
      graph,
      'accc',
      'body: ptri-asean for accc, inferred, 2018-11-30',
      'body: kemenko-perekonomian for accc, inferred, 2018-11-30',
    );
  },

  O37: (graph) => {
    const places = answersOf(
      graph,
      'cop-aathp',
      'body: klh-bplh for cop-aathp, stated, 2024-12-23',
      'sector: klhk for sector-haze, stated, undated',
    );
    const after = successors(graph, 'klhk');
    expect(after.map(({ from }) => from).sort()).toEqual(['kemenhut', 'klh-bplh']);
    return [...places, ...placesOf(after)];
  },

  O40: (graph) => {
    const [own] = focalPoints(graph, 'amaf');
    expect(own?.level).toBe('body');
    const roles = own?.statements.map(({ agency, because: { verb, basis } }) => `${agency} ${verb} (${basis})`);
    expect(roles).toEqual(['kementan focal-point (inferred)', 'kementan alternate (stated)']);
    return placesOf(own?.statements.map(({ because }) => because) ?? []);
  },
};
