import { describe, expect, test } from 'vitest';
import { plannedBodies } from '../../tests/fixtures/chart.ts';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { relationsFrom } from '../model/graph.ts';
import { planChart } from './plan.ts';

const cited = [{ source: 'page', locator: 'Ketenagakerjaan' }];
/** `row: ministers | senior officials | working level` of every band. */
const read = (...change: Parameters<typeof smallGraph>) =>
  planChart(smallGraph(...change)).bands.flatMap(({ pillar, councils, rows }) => [
    `${pillar} ${councils.join(' ')}`.trim(),
    ...rows.map((row) => `  ${row.id}: ${row.ministers.join(' ')} | ${row.seniors.join(' ')} | ${row.working.join(' ')}`),
  ]);

describe('the plan of the chart', () => {
  test('puts pillars in bands, sectors in rows and tiers in columns, in the order of the data', () => {
    expect(read()).toEqual([
      'aec',
      '  aec-wide:  | seom | ',
      'ascc ascc-council',
      '  disaster: ammdm cop-aadmer | acdm | wg-ppr adrp',
      '  labour: almm | slom | oshnet',
    ]);
    expect(planChart(smallGraph()).leaders).toEqual(['asean-summit']);
  });

  test('leaves partner formats out: they are chips on their body', () => {
    expect(planChart(smallGraph()).rowOf.has('ammdm-plus3')).toBe(false);
  });

  test('puts a body in the row of its first superior, even when it is listed in another sector', () => {
    const graph = smallGraph(({ relations }) => {
      for (const line of relations) if (line.from === 'wg-ppr' && line.kind === 'partOf') line.to = 'slom';
    });
    expect(graph.nodes.get('wg-ppr')?.sectors).toEqual(['disaster']);
    expect(planChart(graph).rowOf.get('wg-ppr')).toBe('labour');
  });

  test('puts a body without a superior in the row of its sector, the first of several', () => {
    const graph = smallGraph(({ relations }) =>
      relations.push({ kind: 'belongsTo', verb: 'listed-in', from: 'adrp', to: 'labour', basis: 'stated', citations: cited }),
    );
    expect(planChart(graph).rowOf.get('adrp')).toBe('disaster');
  });

  test('gives a ministerial body of no sector a row of its own, with what is below it', () => {
    const rows = read(({ nodes, relations }) => {
      nodes.push({ id: 'aem', kind: 'body', name: { en: 'Economic Ministers' }, tier: 'ministerial', pillar: 'aec', citations: cited });
      relations.push({ kind: 'reportsTo', verb: 'reports-to', from: 'seom', to: 'aem', basis: 'stated', citations: cited });
    });
    expect(rows).toContain('  aem: aem | seom | ');
    expect(rows.some((row) => row.includes('aec-wide'))).toBe(false);
  });

  test('gives what hangs on the council itself a row for the whole pillar, before the sectors', () => {
    const rows = read(({ nodes, relations }) => {
      nodes.push({ id: 'soca', kind: 'body', name: { en: 'SOCA' }, tier: 'senior-officials', pillar: 'ascc', citations: cited });
      relations.push({ kind: 'supports', verb: 'supports', from: 'soca', to: 'ascc-council', basis: 'stated', citations: cited });
    });
    expect(rows.slice(rows.indexOf('ascc ascc-council') + 1)[0]).toBe('  ascc-wide:  | soca | ');
  });

  test('puts senior officials beside their ministers and groups after their superior', () => {
    const rows = read(({ nodes, relations }) => {
      const body = (id: string, tier: 'senior-officials' | 'working', order?: number) =>
        nodes.push({ id, kind: 'body', name: { en: id }, tier, order, citations: cited });
      const under = (from: string, to: string) =>
        relations.push(
          { kind: 'partOf', verb: 'under', from, to, basis: 'stated', citations: cited },
          { kind: 'belongsTo', verb: 'listed-in', from, to: 'disaster', basis: 'stated', citations: cited },
        );
      body('som-cop', 'senior-officials', 1);
      under('som-cop', 'cop-aadmer');
      body('group-of-som', 'working', 1);
      under('group-of-som', 'som-cop');
      body('part-of-ppr', 'working', 9);
      under('part-of-ppr', 'wg-ppr');
      body('early', 'working', 1);
      under('early', 'acdm');
    });
    expect(rows).toContain('  disaster: ammdm cop-aadmer | acdm som-cop | early wg-ppr part-of-ppr group-of-som adrp');
  });

  test('keeps the row of a sector that names no body', () => {
    expect(
      read(({ nodes, relations }) => {
        nodes.push({ id: 'youth', kind: 'sector', name: { en: 'Youth', id: 'Pemuda' }, citations: cited });
        relations.push({ kind: 'belongsTo', verb: 'belongs-to', from: 'youth', to: 'ascc', basis: 'stated', citations: cited });
      }),
    ).toContain('  youth:  |  | ');
  });
});

describe('the plan of the published structure', () => {
  const graph = publishedGraph();
  const plan = planChart(graph);
  const planned = plannedBodies(plan).map(({ id }) => id);

  test('has a place for every body and office that is no partner format, and one only', () => {
    const wanted = graph.dataset.nodes.filter(
      ({ id, kind }) => ['body', 'office'].includes(kind) && relationsFrom(graph, id, 'formatOf').length === 0,
    );
    expect([...planned].sort()).toEqual(wanted.map(({ id }) => id).sort());
  });

  test('has a row for each of the 14 sectors of the Socio-Cultural Community', () => {
    const rows = plan.bands.find(({ pillar }) => pillar === 'ascc')?.rows.filter(({ sector }) => sector) ?? [];
    expect(rows).toHaveLength(14);
    const sectors = graph.dataset.nodes.filter(({ kind, pillar }) => kind === 'sector' && pillar === 'ascc');
    expect(rows.map(({ id }) => id)).toEqual([...sectors].sort((a, b) => (a.order ?? 0) - (b.order ?? 0)).map(({ id }) => id));
  });

  test('puts ACWC with its ministers and COCI in the first of its sectors', () => {
    expect(plan.rowOf.get('acwc')).toBe('sector-social-welfare');
    expect(plan.rowOf.get('coci')).toBe('sector-culture');
  });

  test('gives no body two parents, and no body itself as one', () => {
    for (const [id, parent] of plan.parentOf) {
      expect(planned, id).toContain(parent);
      expect(parent).not.toBe(id);
    }
  });
});
