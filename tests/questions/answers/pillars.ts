import { expect } from 'vitest';
import type { Graph } from '../../../src/model/graph.ts';
import { relationsFrom, relationsTo } from '../../../src/model/graph.ts';
import type { NodeId, Relation } from '../../../src/model/schema.ts';
import { chairsAndPosts } from '../../../src/query/chairsAndPosts.ts';
import { crossLinks } from '../../../src/query/crossLinks.ts';
import { filterNodes } from '../../../src/query/filter.ts';
import { reportingPaths } from '../../../src/query/reportingPaths.ts';
import { buildSearch } from '../../../src/query/search.ts';
import { subordinates } from '../../../src/query/subordinates.ts';
import { superiors } from '../../../src/query/superiors.ts';
import type { Answer } from '../answers.ts';
import { NO_FILTER, notesOn, placesOf } from './places.ts';

const said = ({ verb, basis }: Relation) => `${verb} (${basis})`;
const above = (graph: Graph, id: NodeId) => superiors(graph, id).map(({ to, because }) => `${to}: ${because.map(said).join(', ')}`);
const reasonsAbove = (graph: Graph, id: NodeId) => placesOf(superiors(graph, id).flatMap(({ because }) => because));

/** Who stands above and below whom in the other two pillars and among the organs of ASEAN as a whole. */
export const pillars: Record<string, Answer> = {
  O21: (graph) => {
    const shown = filterNodes(graph, { ...NO_FILTER, sector: ['sector-civil-service'], kind: ['body'] });
    const bodies = [...shown].filter((id) => graph.nodes.get(id)?.kind === 'body');
    expect(bodies.sort()).toEqual(['accsm', 'accsm-plus3', 'accsm-som', 'arc-a-expecs', 'asean-resource-centre']);
    expect(superiors(graph, 'accsm')).toEqual([]);
    return placesOf(bodies.flatMap((id) => graph.outgoing.get(id) ?? []));
  },

  O22: (graph) => {
    expect(above(graph, 'dgicm')).toEqual(['ammtc: reports-to (stated), supports (stated), subsidiary-body-of (stated)']);
    return reasonsAbove(graph, 'dgicm');
  },

  O23: (graph) => {
    const ways = reportingPaths(graph, 'somtc-wg-cc');
    expect(ways.map((path) => path.map(({ to, because }) => `${said(because)} ${to}`))).toEqual([
      [
        'working-group-of (stated) somtc',
        'supports (stated) ammtc',
        'reports-to (inferred) apsc-council',
        'submits-report-to (stated) asean-summit',
      ],
    ]);
    return placesOf(ways.flat().map(({ because }) => because));
  },

  O24: (graph) => {
    expect(above(graph, 'asod').sort()).toEqual(['ammd: supports (stated)', 'ammtc: supports (stated)']);
    expect(notesOn(graph, 'conflict', 'asod', 'ammd', 'ammtc')).toHaveLength(1);
    return reasonsAbove(graph, 'asod');
  },

  O26: (graph) => {
    const found = buildSearch(graph)('ACDM', 2).map(({ id }) => id);
    expect(found).toEqual(['acdm', 'acdm-central-banks']);
    expect(found.map((id) => graph.nodes.get(id)?.pillar)).toEqual(['ascc', 'aec']);
    expect(above(graph, 'acdm-central-banks')).toEqual(['acgm: supports (stated)']);
    expect(superiors(graph, 'acdm').map(({ to }) => to)).toContain('ammdm');
    const alike = notesOn(graph, 'as-printed', ...found);
    expect(alike).toHaveLength(1);
    return [...reasonsAbove(graph, 'acdm-central-banks'), ...placesOf(alike)];
  },

  O30: (graph) => {
    const links = crossLinks(graph, 'seom');
    expect(links.map(({ to, crosses }) => `${to} (${crosses})`).sort()).toEqual(['adrp (pillar)', 'ascco (pillar)']);
    const platform = links.find(({ to }) => to === 'adrp');
    const inPillar = (pillar: string) => platform?.reaches.map(({ id }) => id).filter((id) => graph.nodes.get(id)?.pillar === pillar);
    expect(inPillar('apsc')?.sort()).toEqual(['adsom', 'asean-som']);
    expect(inPillar('ascc')?.sort()).toEqual(['acdm', 'acw', 'aha-ed', 'asoen', 'somhd', 'somri', 'somswd', 'somy']);
    return placesOf(links.flatMap(({ because }) => because));
  },

  O31: (graph) => {
    expect(superiors(graph, 'afdm')).toEqual([]);
    expect(reportingPaths(graph, 'afdm')).toEqual([]);
    const gaps = notesOn(graph, 'gap', 'afdm').filter(({ text }) => /no line between them and the AEC Council/.test(text.en));
    expect(gaps).toHaveLength(1);
    return placesOf(gaps);
  },

  O33: (graph) => {
    expect(above(graph, 'aichr')).toEqual(['amm: reports-to (inferred)']);
    expect(graph.nodes.get('aichr')?.pillar).toBe('common');
    const gaps = notesOn(graph, 'gap', 'aichr').filter(({ text }) => /No source read places AICHR in a pillar/.test(text.en));
    expect(gaps).toHaveLength(1);
    return [...reasonsAbove(graph, 'aichr'), ...placesOf(gaps)];
  },

  O34: (graph) => {
    expect(above(graph, 'cpr')).toEqual(['acc: reports-to (stated), supports (stated)']);
    const before = relationsFrom(graph, 'cpr', 'succeeds');
    expect(before.map(({ to }) => to)).toEqual(['jcm']);
    expect(relationsTo(graph, 'cpr', 'partOf').map(({ from }) => from)).toEqual(['cprwg']);
    return [...reasonsAbove(graph, 'cpr'), ...placesOf(before)];
  },

  O36: (graph) => {
    const below = subordinates(graph, 'aem');
    const which = (basis: string) => below.filter(({ because }) => because[0]?.basis === basis).map(({ from }) => from);
    expect(which('stated').sort()).toEqual(['afta-council', 'aia-council', 'hltf-ei', 'seom']);
    expect(which('inferred').sort()).toEqual(['accmsme', 'accp', 'ccs']);
    expect(below).toHaveLength(7);
    for (const council of ['afta-council', 'aia-council']) expect(above(graph, council)[0], council).toMatch(/^aem: supports \(stated\)/);
    return placesOf(below.flatMap(({ because }) => because));
  },

  O38: (graph) => {
    expect(above(graph, 'aegc').sort()).toEqual(['cow: submits-report-to (stated)', 'seom: submits-report-to (stated), part-of (stated)']);
    const chairs = chairsAndPosts(graph, 'aegc').chairs.map(({ from, since, until }) => `${from} ${since}–${until}`);
    expect(chairs).toEqual(['kppu 2021–2021']);
    return [...reasonsAbove(graph, 'aegc'), ...placesOf(chairsAndPosts(graph, 'aegc').chairs)];
  },

  O39: (graph) => {
    expect(reportingPaths(graph, 'customs-dg')).toEqual([]);
    const below = subordinates(graph, 'customs-dg').map(({ from }) => from);
    expect(below.sort()).toEqual(['asw-sc', 'ccbwg', 'cecwg', 'cptfwg', 'customs-ccc']);
    const gaps = notesOn(graph, 'gap', 'customs-dg').filter(({ text }) => /the finance ministers are general knowledge/.test(text.en));
    expect(gaps).toHaveLength(1);
    return placesOf([...gaps, ...subordinates(graph, 'customs-dg').flatMap(({ because }) => because)]);
  },
};
