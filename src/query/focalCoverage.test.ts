import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import type { Graph } from '../model/graph.ts';
import type { Basis } from '../model/schema.ts';
import { coveredBodies, focalCoverage, freshness, type ToConfirm, toConfirm } from './focalCoverage.ts';
import { FOCAL_LEVELS } from './focalPoints.ts';

const release = [{ source: 'release-2026', locator: 'Paragraph 2' }];
const names = (from: string, to: string, basis: Basis = 'stated') =>
  ({ kind: 'focalPointFor', verb: 'focal-point', from, to, basis, citations: basis === 'unverified' ? [] : release }) as const;
const told = (rows: readonly ToConfirm[]) =>
  rows.map(({ body, level, statement, why }) => `${body}: ${statement?.agency ?? 'nobody'} (${level}) ${why}`);

describe('coverage', () => {
  test('counts bodies by the level at which a focal point is named, each once', () => {
    const { overall, byPillar, bySector, levelOf } = focalCoverage(smallGraph());
    expect(overall).toEqual({ body: 1, superior: 1, sector: 5, pillar: 1, none: 2, total: 10 });
    expect(byPillar.get('ascc')).toEqual({ body: 1, superior: 1, sector: 5, pillar: 1, none: 0, total: 8 });
    expect(byPillar.get('aec')).toEqual({ body: 0, superior: 0, sector: 0, pillar: 0, none: 1, total: 1 });
    expect(bySector.get('labour')).toEqual({ body: 0, superior: 0, sector: 2, pillar: 0, none: 0, total: 2 });
    expect(bySector.get(undefined)?.total).toBe(3);
    expect(levelOf.get('wg-ppr')).toBe('superior');
  });

  test('leaves out bodies that no source names, and meetings with partners', () => {
    const ids = coveredBodies(smallGraph()).map(({ id }) => id);
    expect(ids).toContain('adrp');
    expect(ids).not.toContain('oshnet');
    expect(ids).not.toContain('ammdm-plus3');
  });

  test('is not raised by what no source confirms', () => {
    const graph = smallGraph(({ relations }) => relations.push(names('kemnaker', 'seom', 'unverified')));
    expect(focalCoverage(graph).levelOf.get('seom')).toBe('none');
    const confirmed = smallGraph(({ relations }) => relations.push(names('kemnaker', 'seom')));
    expect(focalCoverage(confirmed).levelOf.get('seom')).toBe('body');
  });

  test('of the published data adds up, by pillar and by sector', () => {
    const { overall, byPillar, bySector } = focalCoverage(publishedGraph());
    for (const level of [...FOCAL_LEVELS, 'total'] as const)
      for (const groups of [byPillar, bySector])
        expect(
          [...groups.values()].reduce((sum, counts) => sum + counts[level], 0),
          level,
        ).toBe(overall[level]);
    for (const level of FOCAL_LEVELS) expect(overall[level], level).toBeGreaterThan(0);
    expect(byPillar.get('ascc')?.none).toBe(0);
    expect(byPillar.get('aec')?.none).toBeGreaterThan(0);
  });

  test('of chosen bodies counts these alone', () => {
    const graph = smallGraph();
    const chosen = graph.dataset.nodes.filter(({ id }) => id === 'acdm' || id === 'seom');
    expect(focalCoverage(graph, chosen).overall).toEqual({ body: 1, superior: 0, sector: 0, pillar: 0, none: 1, total: 2 });
    expect(focalCoverage(graph, []).overall.total).toBe(0);
  });
});

describe('freshness', () => {
  test('counts statements by age on the given day, and each moves on with time', () => {
    expect(freshness(smallGraph(), '2026-02-03').counts).toEqual({ fresh: 2, older: 0, undated: 3 });
    expect(freshness(smallGraph(), '2026-08-02').counts).toEqual({ fresh: 2, older: 0, undated: 3 });
    expect(freshness(smallGraph(), '2026-08-03').counts).toEqual({ fresh: 0, older: 2, undated: 3 });
  });

  test('begins anew with a confirmation', () => {
    const graph = smallGraph(({ relations }) => {
      for (const line of relations) if (line.from === 'kemnaker' && line.kind === 'focalPointFor') line.confirmedOn = '2026-08-01';
    });
    expect(freshness(graph, '2026-08-03').counts).toEqual({ fresh: 1, older: 2, undated: 2 });
  });

  test('of the published data leaves out what no source confirms', () => {
    const graph = publishedGraph();
    const { statements, counts } = freshness(graph, '2026-02-10');
    expect(statements.every(({ because }) => because.basis !== 'unverified')).toBe(true);
    expect(counts.fresh + counts.older + counts.undated).toBe(statements.length);
    const fresh = statements.filter(({ age }) => age === 'fresh').map(({ because }) => because.id);
    expect(fresh).toEqual(['bnpb.focal-point.acdm', 'kp2mi.focal-point.acmw']);
  });
});

describe('what to confirm before a meeting', () => {
  const graph = publishedGraph();

  test('is what is old, undated, inferred, superseded or missing; a fresh answer is not', () => {
    const chosen = ['acdm', 'acmw', 'awgcc', 'ammtc', 'seom', 'some', 'aslom'];
    expect(told(toConfirm(graph, '2026-02-10', chosen))).toEqual([
      'awgcc: klhk (sector) superseded,undated',
      'ammtc: polri (body) older,inferred',
      'seom: nobody (none) none',
      'some: nobody (none) unverified-only',
      'aslom: kemenkumham (body) superseded,older',
    ]);
    expect(told(toConfirm(graph, '2026-11-26', ['acdm']))).toEqual(['acdm: bnpb (body) older']);
  });

  test('has a row for each of several agencies', () => {
    expect(told(toConfirm(graph, '2026-02-10', ['somhd']))).toEqual(['somhd: kemenkes (sector) undated', 'somhd: bpom (sector) undated']);
  });

  test('tells what took an agency’s place, when it was last heard, and how much is only claimed', () => {
    const [klhk, some] = toConfirm(graph, '2026-02-10', ['awgcc', 'some']);
    expect(klhk?.successors.map(({ from }) => from)).toEqual(['klh-bplh', 'kemenhut']);
    expect(klhk?.heard).toEqual({ how: 'between', from: '2022', to: '2024-10' });
    expect(some).toMatchObject({ unverified: 1, why: ['unverified-only'] });
  });

  test('is nothing for no body, and for all bodies every one without a fresh answer of its own', () => {
    const empty = (of: Graph) => toConfirm(of, '2026-02-10', []);
    expect(empty(graph)).toEqual([]);
    const bodies = new Set(toConfirm(graph, '2026-02-10').map(({ body }) => body));
    const missing = coveredBodies(graph).filter(({ id }) => !bodies.has(id));
    expect(missing.map(({ id }) => id).sort()).toEqual(['acdm', 'acdm-wg-gl', 'acdm-wg-pm', 'acdm-wg-prr', 'acmw', 'afml']);
  });
});
