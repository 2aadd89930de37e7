import { describe, expect, test } from 'vitest';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import type { Graph } from '../model/graph.ts';
import { focalPoints } from './focalPoints.ts';

const page = [{ source: 'page', locator: 'Ketenagakerjaan' }];
const release = [{ source: 'release-2026', locator: 'Paragraph 2' }];
const names = (agency: string, to: string, citations = page) =>
  ({ kind: 'focalPointFor', verb: 'focal-point', from: agency, to, basis: 'stated', citations }) as const;
const listedIn = (from: string, to: string) =>
  ({ kind: 'belongsTo', verb: 'listed-in', from, to, basis: 'stated', citations: page }) as const;

/** `level: agencies for whom`, the most specific first. */
const answers = (graph: Graph, id: string) =>
  focalPoints(graph, id).map(
    ({ level, statements }) =>
      `${level}: ${statements.map(({ agency }) => agency).join(', ')} for ${[...new Set(statements.map(({ namedFor }) => namedFor))]}`,
  );
const first = (graph: Graph, id: string) => answers(graph, id)[0];

describe('the Indonesian focal point', () => {
  test('is the one named for the body itself; what is said more widely is said too', () => {
    expect(answers(smallGraph(), 'acdm')).toEqual([
      'body: bnpb for acdm',
      'sector: bnpb, kemenko-pmk for disaster',
      'pillar: kemenko-pmk for ascc',
    ]);
  });

  test('else the one named for its superior in the same sector', () => {
    expect(first(smallGraph(), 'wg-ppr')).toBe('superior: bnpb for acdm');
  });

  test('else of the nearest superior further up', () => {
    const graph = smallGraph(({ nodes, relations }) => {
      nodes.push({ id: 'team', kind: 'body', name: { en: 'Team' }, tier: 'working', citations: page });
      relations.push(
        { kind: 'partOf', verb: 'under', from: 'team', to: 'wg-ppr', basis: 'stated', citations: page },
        listedIn('team', 'disaster'),
        names('kemnaker', 'ammdm'),
      );
    });
    expect(first(graph, 'team')).toBe('superior: bnpb for acdm');
  });

  test('is never lent by a superior in another sector, nor by what stands above that', () => {
    const graph = smallGraph(({ relations }) => {
      for (const line of relations) if (line.from === 'slom' && line.kind === 'supports') line.to = 'acdm';
      relations.push(names('bnpb', 'ascc-council'));
    });
    expect(answers(graph, 'slom')).toEqual(['sector: kemnaker for labour', 'pillar: kemenko-pmk for ascc']);
  });

  test('is not lent along a line that no source confirms', () => {
    const graph = smallGraph(({ relations }) => relations.push(names('bnpb', 'slom')));
    expect(first(graph, 'oshnet')).toBe('sector: kemnaker for labour');
  });

  test('is lent to a partner format by the body whose format it is', () => {
    const graph = smallGraph(({ relations }) => relations.push(names('bnpb', 'ammdm')));
    expect(first(graph, 'ammdm-plus3')).toBe('superior: bnpb for ammdm');
    expect(first(smallGraph(), 'ammdm-plus3')).toBe('sector: bnpb, kemenko-pmk for disaster');
  });

  test('else the one of its sector, of each of its sectors', () => {
    expect(answers(smallGraph(), 'slom')).toEqual(['sector: kemnaker for labour', 'pillar: kemenko-pmk for ascc']);
    const both = smallGraph(({ relations }) => relations.push(listedIn('slom', 'disaster')));
    expect(first(both, 'slom')).toBe('sector: kemnaker, bnpb, kemenko-pmk for labour,disaster');
  });

  test('else the one of its pillar', () => {
    expect(answers(smallGraph(), 'ascc-council')).toEqual(['pillar: kemenko-pmk for ascc']);
  });

  test('else none: the app invents nothing', () => {
    expect(answers(smallGraph(), 'seom')).toEqual([]);
    expect(answers(smallGraph(), 'asean-summit')).toEqual([]);
    expect(answers(smallGraph(), 'nobody')).toEqual([]);
  });

  test('of a sector or pillar is the one named for it', () => {
    expect(answers(smallGraph(), 'labour')).toEqual(['sector: kemnaker for labour', 'pillar: kemenko-pmk for ascc']);
    expect(answers(smallGraph(), 'ascc')).toEqual(['pillar: kemenko-pmk for ascc']);
    expect(answers(smallGraph(), 'aec')).toEqual([]);
  });

  test('comes newest first, undated last', () => {
    const graph = smallGraph(({ relations }) => {
      relations.push(names('kemnaker', 'acdm', [{ source: 'charter', locator: 'Annex 1' }]), names('kemenko-pmk', 'acdm'));
      relations.sort((a, b) => Number(b.from === 'kemenko-pmk') - Number(a.from === 'kemenko-pmk'));
    });
    expect(first(graph, 'acdm')).toBe('body: bnpb, kemnaker, kemenko-pmk for acdm');
  });

  test('is never who only led or joined a delegation, or chairs, or is a member', () => {
    const graph = smallGraph(({ relations }) => {
      relations.push(
        { kind: 'representedBy', verb: 'delegation-led-by', from: 'seom', to: 'bnpb', basis: 'stated', citations: release },
        { kind: 'chairs', verb: 'chairs', from: 'bnpb', to: 'seom', basis: 'stated', citations: release },
        { kind: 'memberOf', verb: 'member', from: 'bnpb', to: 'seom', basis: 'stated', citations: release },
      );
    });
    expect(focalPoints(graph, 'seom')).toEqual([]);
  });

  test('carries the sentence that names it', () => {
    const [answer] = focalPoints(smallGraph(), 'acdm');
    expect(answer?.statements[0]?.because).toMatchObject({ verb: 'focal-point', seenOn: '2026-02-03', citations: release });
  });

  test('is found where bodies report to one another in a circle', () => {
    const graph = smallGraph(({ relations }) =>
      relations.push({ kind: 'reportsTo', verb: 'reports-to', from: 'almm', to: 'slom', basis: 'stated', citations: page }),
    );
    expect(first(graph, 'slom')).toBe('sector: kemnaker for labour');
  });
});
