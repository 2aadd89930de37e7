import { expect } from 'vitest';
import { crossLinks } from '../../../src/query/crossLinks.ts';
import { filterNodes } from '../../../src/query/filter.ts';
import { members } from '../../../src/query/members.ts';
import { neighbourhood } from '../../../src/query/neighbourhood.ts';
import { shortestPath } from '../../../src/query/shortestPath.ts';
import type { Answer } from '../answers.ts';
import { NO_FILTER, placesOf } from './places.ts';

/** What joins sectors and pillars: the disaster resilience platform, COCI, the secretariat. */
export const platforms: Record<string, Answer> = {
  Q27: (graph) => {
    const { leads } = members(graph, 'adrp');
    expect(leads.map(({ from }) => from).sort()).toEqual(['acdm', 'asean-som', 'seom']);
    expect(leads.every(({ verb, basis }) => verb === 'co-leads' && basis === 'stated')).toBe(true);
    return placesOf(leads);
  },

  Q28: (graph) => {
    const { members: all } = members(graph, 'adrp');
    const through = (verb: string) => all.filter((each) => each.verb === verb && each.basis === 'stated').map(({ from }) => from);
    expect(through('member-through-chair').sort()).toEqual([
      'acw',
      'adgsom',
      'adsom',
      'afdm',
      'asoen',
      'costi',
      'somhd',
      'somri',
      'somswd',
      'somy',
    ]);
    expect(through('member')).toEqual(['aha-ed']);
    expect(all).toHaveLength(11);
    return placesOf(all);
  },

  O03: (graph) => {
    const serves = graph.dataset.nodes
      .filter(({ kind, id }) => kind === 'sector' && filterNodes(graph, { ...NO_FILTER, sector: [id] }).has('coci'))
      .map(({ id }) => id);
    expect(serves.sort()).toEqual(['sector-culture', 'sector-media']);
    return placesOf((graph.outgoing.get('coci') ?? []).filter(({ to }) => serves.includes(to)));
  },

  O10: (graph) => {
    const path = shortestPath(graph, 'acdm', 'asean-som') ?? [];
    expect(path.map(({ to, because }) => `${because.from} ${because.verb} ${because.to} → ${to}`)).toEqual([
      'acdm co-leads adrp → adrp',
      'asean-som co-leads adrp → asean-som',
    ]);
    expect(graph.nodes.get('asean-som')?.pillar).toBe('apsc');
    return placesOf(path.map(({ because }) => because));
  },

  O12: (graph) => {
    const far = crossLinks(graph, 'acdm').flatMap(({ to, reaches }) => reaches.map((each) => ({ through: to, ...each })));
    const beyond = far.filter(({ crosses }) => crosses === 'pillar');
    expect(new Set(beyond.map(({ through }) => through))).toEqual(new Set(['adrp']));
    const inPillar = (pillar: string) => beyond.filter(({ id }) => graph.nodes.get(id)?.pillar === pillar).map(({ id }) => id);
    expect(inPillar('apsc').sort()).toEqual(['adsom', 'asean-som']);
    expect(inPillar('aec').sort()).toEqual(['adgsom', 'afdm', 'costi', 'seom']);
    return placesOf(beyond.map(({ because }) => because));
  },

  O16: (graph) => {
    const { steps, ties } = neighbourhood(graph, 'ammdm', 1);
    expect(steps[0]?.shown).toContain('dmha');
    const serves = ties.flatMap(({ because }) => because).filter(({ kind, from }) => kind === 'services' && from === 'dmha');
    expect(serves.map(({ to }) => to)).toContain('ammdm');
    const all = (graph.outgoing.get('dmha') ?? []).filter(({ verb }) => verb === 'services').map(({ to }) => to);
    expect(all.sort()).toEqual(['acdm', 'acdm-wg-gl', 'acdm-wg-pm', 'acdm-wg-prr', 'ammdm', 'cop-aadmer']);
    return placesOf(serves);
  },
};
