import { expect } from 'vitest';
import { filterNodes } from '../../../src/query/filter.ts';
import { focalPoints } from '../../../src/query/focalPoints.ts';
import { reportingPaths } from '../../../src/query/reportingPaths.ts';
import { superiors } from '../../../src/query/superiors.ts';
import type { Answer } from '../answers.ts';
import { NO_FILTER, notesOn, placesOf } from './places.ts';

/** What the documents do not say, and the note that says so. */
export const silences: Record<string, Answer> = {
  Q72: (graph) => {
    const listed = [...filterNodes(graph, { ...NO_FILTER, sector: ['sector-civil-service'], kind: ['body'] })];
    const bodies = listed.flatMap((id) => graph.nodes.get(id) ?? []).filter(({ kind }) => kind === 'body');
    expect(bodies.map(({ id }) => id).sort()).toEqual(['accsm', 'asean-resource-centre']);
    expect(
      bodies.every(({ citations }) => citations.every(({ locator }) => /^Kerja Sama Pegawai Negeri ASEAN, par\. /.test(locator))),
    ).toBe(true);
    const underTheHeading = bodies.filter(({ citations }) =>
      citations.some(({ locator }) => locator.includes('Badan Sektor/Komite terkait')),
    );
    expect(underTheHeading).toEqual([]);
    expect(superiors(graph, 'accsm')).toEqual([]);
    const said = notesOn(graph, 'gap', 'sector-civil-service', 'accsm').filter(({ text }) => /no body is listed/.test(text.en));
    expect(said).toHaveLength(1);
    expect(said[0]?.text.id).toMatch(/tidak ada badan|kosong/);
    return placesOf(said);
  },

  Q75: (graph) => {
    const [above, ...others] = superiors(graph, 'somhd');
    expect(others).toEqual([]);
    expect(above?.because.map(({ to, kind, basis }) => ({ to, kind, basis }))).toEqual([{ to: 'ahmm', kind: 'partOf', basis: 'inferred' }]);
    expect(reportingPaths(graph, 'somhd')[0]?.[0]?.because.basis).toBe('inferred');
    const said = notesOn(graph, 'gap', 'ahmm', 'somhd').filter(({ text }) => /no sentence joins them/.test(text.en));
    expect(said).toHaveLength(1);
    return placesOf(said);
  },

  O06: (graph) => {
    const ofPillar = [...filterNodes(graph, { ...NO_FILTER, pillar: ['ascc'], kind: ['body'] })].flatMap((id) => graph.nodes.get(id) ?? []);
    const asked = ofPillar.filter(
      ({ tier, type = '' }) => tier === 'senior-officials' || ['platform', 'coordinating-conference'].includes(type),
    );
    const loose = asked.filter(({ id, type }) => type !== 'partner-format' && reportingPaths(graph, id).length === 0).map(({ id }) => id);
    expect(loose.sort()).toEqual(['adrp', 'soc-com', 'somy']);
    const said = loose.map((id) =>
      notesOn(graph, 'gap', id).filter(({ text }) => /no line|without a .* above|between them/i.test(text.en)),
    );
    for (const notes of said) expect(notes.length).toBeGreaterThan(0);
    return placesOf(said.flat());
  },

  O13: (graph) => {
    const roles = focalPoints(graph, 'acdm').flatMap(({ statements }) => statements.map(({ because }) => because.verb));
    expect(roles).not.toContain('alternate');
    const said = notesOn(graph, 'gap', 'ascc', 'kemenko-pmk').filter(({ text }) => /alternate focal point/.test(text.en));
    expect(said).toHaveLength(1);
    return placesOf(said);
  },

  O15: (graph) => {
    const [above] = superiors(graph, 'somca');
    expect(above?.because.map(({ to, kind, basis }) => ({ to, kind, basis }))).toEqual([{ to: 'amca', kind: 'partOf', basis: 'inferred' }]);
    const instead = (graph.outgoing.get('somca') ?? [])
      .concat(graph.outgoing.get('amca') ?? [])
      .filter(({ kind }) => kind === 'coordinates');
    expect(instead.map(({ from, verb, to, basis }) => `${from} ${verb} ${to}, ${basis}`)).toEqual([
      'somca monitors amca, stated',
      'amca acts-through somca, stated',
    ]);
    const said = notesOn(graph, 'gap', 'amca', 'somca').filter(({ text }) => /does not say that SOMCA reports/.test(text.en));
    expect(said).toHaveLength(1);
    return placesOf(said);
  },
};
