import { describe, expect, test } from 'vitest';
import { linkChartOf } from '../../tests/fixtures/linkChart.ts';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import type { LinkAnswer } from './linkAnswer.ts';

/** `pillars: near–far: from>to …; platform: near | far` */
const told = ({ sections }: LinkAnswer) =>
  sections.map(({ pillars, pairs, meetings }) =>
    [
      `${pillars.join('–')}:`,
      ...pairs.map(({ rows, ties }) => `${rows.join('–')}: ${ties.map(({ from, to }) => `${from}>${to}`).join(' ')};`),
      ...meetings.map(({ platform, near, far }) => `${platform}: ${near.map(({ from }) => from)} | ${far.map(({ from }) => from)}`),
    ].join(' '),
  );

describe('with nothing chosen', () => {
  const { answer, ties } = linkChartOf(smallGraph());

  test('every link stands once, by pillars, then by rows', () => {
    expect(told(answer())).toEqual([
      'aec–ascc: aec-wide–disaster: seom>adrp;',
      'ascc–ascc: disaster–disaster: acdm>adrp; disaster–labour: slom>adrp;',
      'ascc–common: ascc-wide–common-wide: ascc-council>asean-summit;',
    ]);
    expect([...answer().keys].sort()).toEqual(
      ties()
        .map(({ key }) => key)
        .sort(),
    );
  });

  test('a pillar leaves what has an end in it', () => {
    expect(told(answer({ towards: 'aec' }))).toEqual(['aec–ascc: aec-wide–disaster: seom>adrp;']);
    expect(answer().towards).toEqual({ apsc: 0, aec: 1, ascc: 4, common: 1 });
  });
});

describe('with something chosen', () => {
  const { answer } = linkChartOf(smallGraph());

  test('its links stand by the pillar that they lead to, and so do those it meets in a platform', () => {
    expect(told(answer({ focus: 'seom' }))).toEqual(['ascc: aec-wide–disaster: seom>adrp; adrp: seom | acdm,slom']);
    expect(told(answer({ focus: 'labour' }))).toEqual(['aec: adrp: slom | seom', 'ascc: labour–disaster: slom>adrp; adrp: slom | acdm']);
    expect(answer({ focus: 'labour' })).toMatchObject({ of: 'own', towards: { aec: 1, ascc: 2 } });
  });

  test('a body without links is answered with those of its row, and says so', () => {
    expect(answer({ focus: 'almm', towards: 'aec' })).toMatchObject({ of: 'row', row: 'labour' });
    expect(told(answer({ focus: 'almm', towards: 'aec' }))).toEqual(['aec: adrp: slom | seom']);
    expect(answer({ focus: 'almm', towards: 'apsc' })).toMatchObject({ of: 'none', sections: [] });
  });

  test('a body with links of its own says how many more its row has', () => {
    expect(answer({ focus: 'acdm' })).toMatchObject({ of: 'own', row: 'disaster', moreInRow: 2 });
  });

  test('a pillar means all of its bodies, an agency those it answers for, a document none', () => {
    expect(told(answer({ focus: 'aec' }))).toEqual(['ascc: aec-wide–disaster: seom>adrp; adrp: seom | acdm,slom']);
    expect(answer({ focus: 'kemnaker' })).toMatchObject({ of: 'own', row: undefined });
    expect(answer({ focus: 'aadmer' })).toMatchObject({ of: 'none', row: undefined });
  });
});

describe('in the published data', () => {
  const graph = publishedGraph();
  const { answer, ties } = linkChartOf(graph);

  test('what ties AMME to the economic pillar is the platform that its senior officials share with four economic bodies', () => {
    expect(answer({ focus: 'amme', towards: 'aec' }).of).toBe('row');
    expect(told(answer({ focus: 'amme', towards: 'aec' }))).toEqual(['aec: adrp: asoen | adgsom,afdm,costi,seom']);
  });

  test('a body whose own links lead elsewhere is answered with those of its sector', () => {
    expect(answer({ focus: 'aem' })).toMatchObject({ of: 'own', towards: { aec: 1, ascc: 0 } });
    expect(answer({ focus: 'aem', towards: 'ascc' }).of).toBe('row');
    expect(told(answer({ focus: 'aem', towards: 'ascc' }))[0]).toMatch(/^ascc: sector-trade–sector-disaster: seom>adrp;/);
  });

  test('every link stands exactly once, whatever is chosen it names only links that there are', () => {
    const whole = answer();
    const listed = whole.sections.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.ties.map(({ key }) => key)));
    expect([...listed].sort()).toEqual(
      ties()
        .map(({ key }) => key)
        .sort(),
    );
    expect(new Set(listed).size).toBe(listed.length);
    const known = new Set(listed);
    for (const { id } of graph.dataset.nodes)
      for (const key of answer({ focus: id }).keys) expect(known.has(key), `${id}: ${key}`).toBe(true);
  });
});
