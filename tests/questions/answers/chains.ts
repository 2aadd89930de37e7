import { expect } from 'vitest';
import { reportingPaths } from '../../../src/query/reportingPaths.ts';
import { subordinates } from '../../../src/query/subordinates.ts';
import { superiors } from '../../../src/query/superiors.ts';
import type { Answer } from '../answers.ts';
import { placesOf } from './places.ts';

const said = ({ verb, basis }: { verb: string; basis: string }) => `${verb} (${basis})`;

/** Who reports to whom, one step or many. */
export const chains: Record<string, Answer> = {
  Q01: (graph) => {
    const [ammw, ...others] = superiors(graph, 'acw');
    expect(others).toEqual([]);
    expect(ammw?.to).toBe('ammw');
    expect(ammw?.because.map(said)).toEqual(['reports-to (stated)', 'supports (stated)']);
    return placesOf(ammw?.because ?? []);
  },

  Q03: (graph) => {
    const below = subordinates(graph, 'ammswd');
    expect(below.map(({ from }) => from).sort()).toEqual(['acwc', 'somswd']);
    for (const { because } of below) expect(because.map(said)).toEqual(['reports-to (stated)', 'supports (stated)']);
    return placesOf(below.flatMap(({ because }) => because));
  },

  Q06: (graph) => {
    const [general, ...others] = superiors(graph, 'asean-foundation');
    expect(others).toEqual([]);
    expect(general?.to).toBe('asean-sg');
    expect(general?.because.map(said)).toContain('accountable-to (stated)');
    return placesOf(general?.because ?? []);
  },

  Q09: (graph) => {
    const [path = []] = reportingPaths(graph, 'atfp');
    expect(path.slice(0, 2).map(({ to, because }) => `${said(because)} ${to}`)).toEqual([
      'reports-to (stated) com-aathp',
      'advises (stated) cop-aathp',
    ]);
    const meets = graph.outgoing.get('com-aathp')?.find(({ verb }) => verb === 'meets-back-to-back-with');
    expect(meets).toMatchObject({ to: 'cop-aathp', basis: 'stated' });
    return placesOf(path.map(({ because }) => because));
  },

  Q12: (graph) => {
    const [path = []] = reportingPaths(graph, 'awgcc');
    expect(path.slice(0, 2).map(({ to }) => to)).toEqual(['asoen', 'amme']);
    const [asoen] = superiors(graph, 'awgcc');
    expect(asoen?.because.map(said)).toEqual(['under (stated)', 'working-group-of (stated)']);
    const [amme] = superiors(graph, 'asoen');
    expect(amme?.because.map(said)).toEqual(['assists (stated)', 'under-leadership-of (stated)']);
    return placesOf([...(asoen?.because ?? []), ...(amme?.because ?? [])]);
  },

  O05: (graph) => {
    const paths = reportingPaths(graph, 'sci');
    expect(paths.map((path) => path.map(({ to, because }) => `${said(because)} ${to}`))).toEqual([['under-direction-of (stated) coci']]);
    expect(superiors(graph, 'coci')).toEqual([]);
    return placesOf(paths.flat().map(({ because }) => because));
  },

  O11: (graph) => {
    const ways = reportingPaths(graph, 'asean-foundation');
    expect(ways.map((path) => path.map(({ to }) => to))).toEqual([
      ['asean-sg', 'asean-summit'],
      ['asean-sg', 'acc', 'asean-summit'],
    ]);
    const through = ways[1]?.[1];
    expect(through?.because).toMatchObject({ verb: 'submits-report-through', basis: 'stated' });
    return placesOf(ways.flat().map(({ because }) => because));
  },
};
