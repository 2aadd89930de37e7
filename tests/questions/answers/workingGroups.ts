import { expect } from 'vitest';
import { subordinates } from '../../../src/query/subordinates.ts';
import type { Answer } from '../answers.ts';
import { notesOn, placesOf } from './places.ts';

/** What works below the senior officials. */
export const workingGroups: Record<string, Answer> = {
  Q33: (graph) => {
    const groups = subordinates(graph, 'asoen');
    expect(groups.map(({ from }) => from)).toEqual(['awgncb', 'awgcme', 'awgwrm', 'awgesc', 'awgcc', 'awgcw', 'awgee']);
    expect(groups.every(({ because }) => because.every(({ basis }) => basis === 'stated'))).toBe(true);
    return placesOf(groups.flatMap(({ because }) => because));
  },

  Q36: (graph) => {
    const below = subordinates(graph, 'slom');
    expect(below.map(({ from }) => from)).toEqual(['slom-wg', 'acmw', 'asean-oshnet', 'alicom']);
    for (const { because } of below) {
      expect(because.map(({ verb, basis }) => `${verb} (${basis})`)).toEqual(['supports (stated)', 'subsidiary-body-of (stated)']);
    }
    return placesOf(below.flatMap(({ because }) => because));
  },

  O07: (graph) => {
    expect(subordinates(graph, 'acdm').map(({ from }) => from)).toEqual(['acdm-wg-pm', 'acdm-wg-prr', 'acdm-wg-gl']);
    const doubts = notesOn(graph, 'conflict', 'acdm', 'acdm-wg-pm', 'acdm-wg-prr', 'acdm-wg-gl');
    const counted = doubts.filter(({ text }) => text.en.includes('three five (3)'));
    expect(counted).toHaveLength(1);
    return placesOf(counted);
  },
};
