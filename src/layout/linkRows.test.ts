import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { crossing } from '../query/crossLinks.ts';
import { linkRows } from './linkRows.ts';
import { planChart } from './plan.ts';

describe('the rows of links', () => {
  const graph = publishedGraph();
  const { rows, rowOf } = linkRows(graph, planChart(graph));

  test('are the rows of the chart, each pillar with one for its whole', () => {
    const small = smallGraph();
    expect(linkRows(small, planChart(small)).rows.map(({ id }) => id)).toEqual([
      'common-wide',
      'aec-wide',
      'ascc-wide',
      'disaster',
      'labour',
    ]);
    expect(rows.filter(({ id }) => id.endsWith('-wide')).map(({ id }) => id)).toEqual([
      'common-wide',
      'apsc-wide',
      'aec-wide',
      'ascc-wide',
    ]);
    expect(rows.map(({ id }) => id)).toContain('amcc');
  });

  test('hold every body and office once', () => {
    const bodies = graph.dataset.nodes.filter(({ kind, pillar }) => (kind === 'body' || kind === 'office') && pillar);
    const held = rows.flatMap((row) => row.bodies);
    expect([...held].sort()).toEqual(bodies.map(({ id }) => id).sort());
  });

  test('put a body in its own sector and pillar, also where the chart puts it beside a superior', () => {
    expect(rowOf('acwc')).toBe('sector-women-children');
    expect(rowOf('aichr')).toBe('common-wide');
    expect(rowOf('ascc-council')).toBe('ascc-wide');
    expect(rowOf('asean-summit')).toBe('common-wide');
    expect(rowOf('bnpb')).toBeUndefined();
  });

  test('are different where a link crosses sectors or pillars', () => {
    for (const { from, to } of graph.dataset.relations)
      if (rowOf(from) && rowOf(to) && crossing(graph, from, to)) expect(rowOf(from), `${from} and ${to}`).not.toBe(rowOf(to));
  });
});
