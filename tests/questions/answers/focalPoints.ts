import { expect } from 'vitest';
import type { Graph } from '../../../src/model/graph.ts';
import type { Citation, NodeId } from '../../../src/model/schema.ts';
import { bodiesOfAgency } from '../../../src/query/bodiesOfAgency.ts';
import { chairsAndPosts } from '../../../src/query/chairsAndPosts.ts';
import { type FocalAnswer, focalPoints } from '../../../src/query/focalPoints.ts';
import { superiors } from '../../../src/query/superiors.ts';
import type { Answer } from '../answers.ts';
import { placesOf } from './places.ts';

/** `level: agency for node, when`, one for each statement, as the answers come. */
function read(answers: readonly FocalAnswer[]): string[] {
  return answers.flatMap(({ level, statements }) =>
    statements.map(
      ({ agency, namedFor, because }) => `${level}: ${agency} for ${namedFor}, ${because.basis}, ${because.seenOn ?? 'undated'}`,
    ),
  );
}

function placesOfAnswers(answers: readonly FocalAnswer[]): Citation[] {
  return placesOf(answers.flatMap(({ statements }) => statements.map(({ because }) => because)));
}

/** Asks for the focal points of a node: on the levels that are expected, these and no others. */
export function answersOf(graph: Graph, id: NodeId, ...expected: string[]): Citation[] {
  const levelOf = (line: string) => line.split(':')[0];
  const levels = expected.map(levelOf);
  const answers = focalPoints(graph, id);
  expect(answers[0]?.level).toBe(levels[0]);
  expect(read(answers).filter((line) => levels.includes(levelOf(line)))).toEqual(expected);
  return placesOfAnswers(answers);
}

/** Who in Indonesia answers, at which level and since when; and what an agency answers for. */
export const focalPointAnswers: Record<string, Answer> = {
  Q14: (graph) => answersOf(graph, 'sector-women-children', 'sector: kemenpppa for sector-women-children, stated, undated'),

  Q18: (graph) =>
    answersOf(
      graph,
      'sector-health',
      'sector: kemenkes for sector-health, stated, undated',
      'sector: bpom for sector-health, stated, undated',
    ),

  Q20: (graph) => {
    const [answer] = focalPoints(graph, 'ascc');
    expect(answer?.statements.map(({ because }) => because.verb)).toEqual(['national-focal-point']);
    return answersOf(graph, 'ascc', 'pillar: kemenko-pmk for ascc, stated, undated');
  },

  Q21: (graph) => answersOf(graph, 'acdm', 'body: bnpb for acdm, stated, 2026-02-03', 'sector: bnpb for sector-disaster, stated, undated'),

  Q24: (graph) => {
    const { stated } = bodiesOfAgency(graph, 'klhk');
    expect(stated.map(({ namedFor }) => namedFor).sort()).toEqual(['sector-environment', 'sector-haze']);
    expect(stated.every(({ because }) => because.basis === 'stated')).toBe(true);
    return placesOf(stated.map(({ because }) => because));
  },

  Q61: (graph) => {
    const places = answersOf(
      graph,
      'acmw',
      'body: kp2mi for acmw, stated, 2026-02-03',
      'sector: kemnaker for sector-labour, stated, undated',
    );
    answersOf(graph, 'sector-labour', 'sector: kemnaker for sector-labour, stated, undated');
    const [meeting] = chairsAndPosts(graph, 'ascc-sectoral-bodies').meetings;
    expect(meeting).toMatchObject({ start: '2026-02-03', state: 'held' });
    return [...places, ...(meeting?.citations ?? [])];
  },

  O02: (graph) => {
    const { stated, bodies } = bodiesOfAgency(graph, 'kemenpora');
    expect(stated.map(({ namedFor }) => namedFor).sort()).toEqual(['sector-sports', 'sector-youth']);
    expect(bodies.map(({ id }) => id).sort()).toEqual([
      'amms',
      'amms-japan',
      'ammy',
      'ammy-plus3',
      'soms',
      'soms-japan',
      'somy',
      'somy-plus3',
    ]);
    expect(bodies.every(({ answer }) => answer.level === 'sector')).toBe(true);
    return placesOf(stated.map(({ because }) => because));
  },

  O08: (graph) => {
    const [superior] = superiors(graph, 'acwc');
    expect(superior?.to).toBe('ammswd');
    answersOf(graph, 'ammswd', 'sector: kemensos for sector-social-welfare, stated, undated');
    const places = answersOf(graph, 'acwc', 'sector: kemenpppa for sector-women-children, stated, undated');
    return [...places, ...placesOf(superior?.because ?? [])];
  },

  O09: (graph) => answersOf(graph, 'awgcc', 'sector: klhk for sector-environment, stated, undated'),
};
