import { expect } from 'vitest';
import type { Graph } from '../../../src/model/graph.ts';
import type { FactTopic, NodeId } from '../../../src/model/schema.ts';
import { chairsAndPosts } from '../../../src/query/chairsAndPosts.ts';
import { facts, nodesWithFact } from '../../../src/query/facts.ts';
import type { Answer } from '../answers.ts';
import { notesOn, placesOf } from './places.ts';

/** The one fact of this topic. */
function onlyFact(graph: Graph, id: NodeId, topic: FactTopic) {
  const found = facts(graph, id, topic).facts;
  expect(found, `${id} ${topic}`).toHaveLength(1);
  expect(found[0]?.basis).toBe('stated');
  return found[0];
}

/** How often, since when, in turn, and by which documents. */
export const factAnswers: Record<string, Answer> = {
  Q45: (graph) => {
    const found = nodesWithFact(graph, 'meets', 'P2Y').filter(({ node }) => node.tier === 'ministerial');
    expect(found.map(({ node }) => node.id).sort()).toEqual(['ahmm', 'almm', 'amme', 'ammrdpe']);
    expect(found.every(({ because }) => because.basis === 'stated')).toBe(true);
    return placesOf(found.map(({ because }) => because));
  },

  Q51: (graph) => {
    const founded = onlyFact(graph, 'atfp', 'founded');
    expect(founded?.value).toBe('2013-09');
    return founded?.citations ?? [];
  },

  Q53: (graph) => {
    const [rotation, hosting] = [onlyFact(graph, 'asoen', 'rotation'), onlyFact(graph, 'asoen', 'hosting')];
    expect(rotation?.value).toMatchObject({
      en: expect.stringMatching(/alphabetical order.*(three|3) years/),
      id: expect.stringMatching(/abjad.*(tiga|3) tahun/),
    });
    expect(hosting?.value).toMatchObject({ en: expect.stringMatching(/ASEAN chair/), id: expect.stringMatching(/[Kk]eketuaan ASEAN/) });
    return placesOf([rotation, hosting].filter((fact) => fact !== undefined));
  },

  Q56: (graph) => {
    const guides = facts(graph, 'acdm').documents.filter(({ kind }) => kind === 'guidedBy');
    expect(guides.map(({ to }) => to).sort()).toEqual([
      'doc-aadmer',
      'doc-ascc-blueprint-2025',
      'doc-awp',
      'doc-dm-vision-2025',
      'doc-oaor',
    ]);
    expect(guides.every(({ basis }) => basis === 'stated')).toBe(true);
    return placesOf(guides);
  },

  O14: (graph) => {
    const first = onlyFact(graph, 'almm', 'first-meeting');
    expect(first?.value).toBe('1975-04');
    expect(facts(graph, 'almm', 'founded').facts).toEqual([]);
    const earliest = chairsAndPosts(graph, 'almm').meetings.at(-1);
    expect(earliest).toMatchObject({ start: '1975-04', place: expect.stringContaining('Jakarta') });
    return placesOf([first, earliest].filter((each) => each !== undefined));
  },

  O18: (graph) => {
    const found = nodesWithFact(graph, 'meets', 'P1Y').filter(({ because }) => because.qualifier === 'at-least');
    expect(found.map(({ node }) => node.id).sort()).toEqual(['acdm', 'atc', 'com-aathp', 'cop-aathp']);
    return placesOf(found.map(({ because }) => because));
  },

  O19: (graph) => {
    const found = nodesWithFact(graph, 'meets', 'P2Y').filter(({ node }) => node.tier === 'ministerial');
    expect(found.map(({ node }) => node.id).sort()).toEqual(['ahmm', 'almm', 'amme', 'ammin', 'ammrdpe', 'ammtc', 'ammy']);
    const differ = found.filter(({ node }) => facts(graph, node.id, 'meets').facts.length > 1).map(({ node }) => node.id);
    expect(differ.sort()).toEqual(['ammin', 'ammtc']);
    for (const id of differ) expect(notesOn(graph, 'as-printed', id).length, id).toBeGreaterThan(0);
    return placesOf(found.map(({ because }) => because));
  },

  O20: (graph) => {
    const terms = facts(graph, 'asoen', 'rotation').facts;
    const inWords = terms.map(({ value, basis }) => `${typeof value === 'string' ? value : value.en} (${basis})`);
    expect(inWords).toEqual([
      expect.stringMatching(/every three years\. \(stated\)/),
      expect.stringMatching(/every two years\. \(stated\)/),
    ]);
    expect(notesOn(graph, 'conflict', 'asoen').filter(({ text }) => /how long|three years/i.test(text.en))).toHaveLength(1);
    return placesOf(terms);
  },
};
