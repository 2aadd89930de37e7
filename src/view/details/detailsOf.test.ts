import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../../tests/fixtures/smallDataset.ts';
import { en } from '../../text/en.ts';
import { id } from '../../text/id.ts';
import { type Details, detailsOf, type SectionKey } from './detailsOf.ts';
import { panelOf } from './panelOf.ts';

/** `words → target` of every row of a section. */
const rows = (details: Details, key: SectionKey) =>
  details.sections.find((section) => section.key === key)?.rows.map(({ words, target }) => `${words} → ${target}`.trim()) ?? [];

describe('the details of a body', () => {
  const acdm = detailsOf(smallGraph(), 'acdm', en);

  test('open with the answer, then the ways up', () => {
    expect(acdm.focal.map(({ level }) => level)).toEqual(['body', 'sector', 'pillar']);
    expect(acdm.paths.map((path) => path.map(({ to }) => to))).toEqual([['cop-aadmer'], ['ammdm', 'ascc-council', 'asean-summit']]);
  });

  test('say each relation with the verb of its source, from the side of the body', () => {
    expect(rows(acdm, 'reportsTo')).toEqual(['reports to → ammdm', 'reports to → cop-aadmer']);
    expect(rows(acdm, 'subordinates')).toEqual(['has the working group → wg-ppr']);
    expect(rows(acdm, 'memberOf')).toEqual(['leads → adrp']);
    expect(rows(acdm, 'guidingDocuments')).toEqual(['is guided by → aadmer']);
    expect(rows(detailsOf(smallGraph(), 'acdm', id), 'reportsTo')[0]).toBe('melapor kepada → ammdm');
    expect(rows(detailsOf(smallGraph(), 'adrp', en), 'members')).toEqual([
      'is led by → acdm',
      'has as member → slom',
      'has as member → seom',
    ]);
  });

  test('name the far ends of a platform', () => {
    const [tie] = acdm.sections.find(({ key }) => key === 'crossLinks')?.rows ?? [];
    expect(tie?.target).toBe('adrp');
    expect(tie?.further?.map(({ target }) => target)).toEqual(['slom', 'seom']);
  });

  test('list a body that only supports it among those below, and say the support too', () => {
    const almm = detailsOf(smallGraph(), 'almm', en);
    expect(rows(almm, 'supportedBy')).toEqual(['is supported by → slom']);
    expect(rows(almm, 'subordinates')).toEqual(['is supported by → slom']);
  });

  test('of an agency list all that it answers for, with the level', () => {
    const bnpb = detailsOf(smallGraph(), 'bnpb', en);
    expect(rows(bnpb, 'answersFor')).toEqual(['is focal point for → acdm', 'is focal point for → disaster']);
    expect(rows(bnpb, 'answersForBodies')).toContain('→ wg-ppr');
    expect(bnpb.focal).toEqual([]);
  });
});

describe('the details of everything that is published', () => {
  const graph = publishedGraph();

  test('say every relation of a node, and none without its source', () => {
    for (const { id: node } of graph.dataset.nodes) {
      const details = detailsOf(graph, node, id);
      const said = new Set([
        ...details.focal.flatMap(({ statements }) => statements.map(({ because }) => because.id)),
        ...details.sections.flatMap((section) => section.rows.map(({ key }) => key)),
      ]);
      const incident = [...(graph.outgoing.get(node) ?? []), ...(graph.incoming.get(node) ?? [])];
      expect(
        incident.map((relation) => relation.id).filter((relation) => !said.has(relation)),
        node,
      ).toEqual([]);
      for (const section of details.sections)
        for (const row of section.rows)
          if (row.basis !== 'unverified') expect(row.citations.length, `${node} ${section.key} ${row.key}`).toBeGreaterThan(0);
    }
  });

  test('say nothing twice in one section', () => {
    for (const { id: node } of graph.dataset.nodes)
      for (const { key, rows: all } of detailsOf(graph, node, en).sections) {
        const keys = all.map((row) => row.key);
        expect(new Set(keys).size, `${node} ${key}`).toBe(keys.length);
      }
  });

  test('are worded in both languages, with no empty word', () => {
    for (const words of [en, id])
      for (const { id: node } of graph.dataset.nodes)
        for (const { rows: all } of detailsOf(graph, node, words).sections)
          for (const row of all) {
            expect(graph.nodes.has(row.target ?? ''), `${node} ${row.key}`).toBe(true);
            expect(row.words + (row.after ?? ''), `${node} ${row.key}`).not.toMatch(/undefined|^$/);
          }
  });

  test('number every place that is cited, and each but once', () => {
    for (const { id: node } of graph.dataset.nodes) {
      const { footnotes } = panelOf(graph, node, id);
      const places = [...footnotes.values()].map(({ source, locator }) => `${source} ${locator}`);
      expect(new Set(places).size).toBe(places.length);
      expect([...footnotes.values()].map(({ number }) => number)).toEqual(places.map((_, index) => index + 1));
      for (const { source } of footnotes.values()) expect(graph.sources.has(source)).toBe(true);
    }
  });
});
