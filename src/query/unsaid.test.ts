import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph, withId } from '../../tests/fixtures/smallDataset.ts';
import type { Graph } from '../model/graph.ts';
import { reportingPaths } from './reportingPaths.ts';
import { type UNSAID_KINDS, type Unsaid, unsaid } from './unsaid.ts';

const part = (graph: Graph, where: string): Unsaid | undefined => unsaid(graph).find(({ sector, pillar }) => (sector ?? pillar) === where);
const all = (graph: Graph, kind: (typeof UNSAID_KINDS)[number]) => unsaid(graph).flatMap((group) => group[kind] as unknown[]);

describe('what the sources do not say', () => {
  test('is told by sector: conflicts, gaps, bodies without a way up, and what no source confirms', () => {
    const disaster = part(smallGraph(), 'disaster');
    expect(disaster?.conflicts.map(({ id }) => id)).toEqual(['disaster-focal-point']);
    expect(disaster?.noLine).toEqual(['cop-aadmer', 'adrp']);
    expect(disaster?.formats).toEqual(['ammdm-plus3']);
    const labour = part(smallGraph(), 'labour');
    expect(labour?.gaps.map(({ id }) => id)).toEqual(['slom-chair']);
    expect(labour?.unverified).toEqual(['oshnet']);
    expect(labour?.unverifiedLines.map(({ id }) => id)).toEqual(['oshnet.listed-in.labour', 'oshnet.under.slom']);
    expect(part(smallGraph(), 'aec')?.noFocal).toEqual(['seom']);
  });

  test('comes in the order of the chart: common organs, then pillars, a pillar as a whole before its sectors', () => {
    expect(unsaid(smallGraph()).map(({ pillar, sector }) => sector ?? pillar)).toEqual(['common', 'aec', 'ascc', 'disaster', 'labour']);
  });

  test('says which bodies and lines are known from secondary copies alone', () => {
    expect(part(smallGraph(), 'labour')?.fromCopies).toEqual(['almm', 'slom']);
    expect(part(smallGraph(), 'labour')?.linesFromCopies.map(({ id }) => id)).toContain('slom.supports.almm');
    const graph = smallGraph(({ nodes }) => {
      withId(nodes, 'slom').citations.push({ source: 'charter', locator: 'Annex 1' });
    });
    expect(part(graph, 'labour')?.fromCopies).toEqual(['almm']);
  });

  test('tells a focal point that no source confirms apart from none at all', () => {
    const graph = smallGraph(({ relations }) => {
      relations.push({ kind: 'focalPointFor', verb: 'focal-point', from: 'bnpb', to: 'seom', basis: 'unverified', citations: [] });
    });
    expect([part(graph, 'aec')?.noFocal, part(graph, 'aec')?.focalUnverified]).toEqual([[], ['seom']]);
  });

  test('has a home for every note: across sectors the pillar, across pillars the common part, agencies alone the Indonesian side', () => {
    const graph = smallGraph(({ notes }) => {
      const text = { en: 'Nothing is said.', id: 'Tidak disebutkan.' };
      notes.push(
        { id: 'two-sectors', kind: 'gap', about: ['acdm', 'slom'], text, citations: [] },
        { id: 'two-pillars', kind: 'gap', about: ['acdm', 'seom'], text, citations: [] },
        { id: 'with-a-group', kind: 'gap', about: ['slom', 'plus-three'], text, citations: [] },
        { id: 'agency', kind: 'gap', about: ['bnpb'], text, citations: [] },
        { id: 'post', kind: 'as-printed', about: ['secretary-kemenko-pmk'], text, citations: [] },
        { id: 'meeting', kind: 'as-printed', about: ['acdm-2026'], text, citations: [] },
      );
    });
    const home = (id: string) => {
      const group = unsaid(graph).find(({ gaps, slips }) => [...gaps, ...slips].some((note) => note.id === id));
      return group?.sector ?? group?.pillar;
    };
    expect(['two-sectors', 'two-pillars', 'with-a-group', 'agency', 'post', 'meeting'].map(home)).toEqual([
      'ascc',
      'common',
      'labour',
      'agencies',
      'agencies',
      'disaster',
    ]);
  });
});

describe('what the published sources do not say', () => {
  const graph = publishedGraph();
  const verified = graph.dataset.nodes.filter(({ kind, status }) => kind === 'body' && status === 'verified').map(({ id }) => id);

  test('tells every note once', () => {
    const told = ['conflicts', 'gaps', 'slips'].flatMap((kind) => all(graph, kind as 'gaps') as { id: string }[]).map(({ id }) => id);
    expect([...told].sort()).toEqual(graph.dataset.notes.map(({ id }) => id).sort());
  });

  test('lists exactly the verified bodies from which no way leads to the Summit', () => {
    const reaching = verified.filter(
      (id) => id === 'asean-summit' || reportingPaths(graph, id).some((path) => path.at(-1)?.to === 'asean-summit'),
    );
    const listed = [
      ...(all(graph, 'noLine') as string[]),
      ...(all(graph, 'formats') as string[]),
      ...(all(graph, 'stops') as { id: string }[]).map(({ id }) => id),
    ];
    expect(listed.filter((id) => reaching.includes(id))).toEqual([]);
    expect([...reaching, ...listed].sort()).toEqual([...verified].sort());
    expect(reaching.length).toBeGreaterThan(listed.length);
  });

  test('counts every unverified body and relation once', () => {
    expect(all(graph, 'unverified')).toHaveLength(
      graph.dataset.nodes.filter(({ kind, status }) => kind === 'body' && status === 'unverified').length,
    );
    expect(all(graph, 'unverifiedLines')).toHaveLength(graph.dataset.relations.filter(({ basis }) => basis === 'unverified').length);
  });
});
