import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import type { Graph } from '../model/graph.ts';
import type { Basis, Verb } from '../model/schema.ts';
import { type Room, room } from './room.ts';

const release = [{ source: 'release-2026', locator: 'Paragraph 2' }];
const names = (from: string, to: string, verb: Verb = 'focal-point', basis: Basis = 'stated') =>
  ({ kind: 'focalPointFor', verb, from, to, basis, citations: basis === 'unverified' ? [] : release }) as const;

/** `agency → successors: kind body via whom (level)`, in order. */
const invited = ({ invitations }: Room) =>
  invitations.map(({ agency, reasons, successors }) => {
    const now = successors.length > 0 ? ` → ${successors.map(({ from }) => from)}` : '';
    const why = reasons.map(({ kind, body, via, level }) => `${kind} ${body}${via ? ` via ${via}` : ''} (${level})`);
    return `${agency}${now}: ${why.join('; ')}`;
  });
const empty = ({ emptySeats }: Room) =>
  emptySeats.map(({ body, linkedTo, unverified }) => `${body}${linkedTo ? ` linked to ${linkedTo}` : ''}, ${unverified.length} claimed`);
const of = (graph: Graph, ...chosen: string[]) => room(graph, chosen);

describe('the room of a real meeting', () => {
  const graph = publishedGraph();

  test('on disaster resilience across the pillars', () => {
    const meeting = of(graph, 'adrp', 'acdm');
    expect(invited(meeting)).toEqual([
      'bnpb: direct acdm (body); sector adrp (sector); clearing acdm via ammdm (sector)',
      'kemenko-polhukam → kemenko-polkam,kemenko-kumham-imipas: linked adrp via adsom (pillar); linked acdm via adsom (pillar)',
      'kemenristekdikti: linked adrp via costi (body); linked acdm via costi (body)',
      'ditjen-ksa: linked adrp via asean-som (body); linked acdm via asean-som (body)',
      'kemenko-pmk: pillar adrp (pillar); pillar acdm (pillar)',
    ]);
    expect(empty(meeting)).toEqual([
      'adgsom linked to adrp,acdm, 0 claimed',
      'afdm linked to adrp,acdm, 1 claimed',
      'seom linked to adrp,acdm, 0 claimed',
    ]);
  });

  test('on haze: the ministry of today for the conference, the one that was split for its sector, who was seen for information', () => {
    const meeting = of(graph, 'cop-aathp', 'com-aathp', 'msc-haze');
    expect(invited(meeting)).toEqual([
      'klh-bplh: direct cop-aathp (body); superior com-aathp via cop-aathp (superior)',
      'klhk → klh-bplh,kemenhut: sector msc-haze (sector)',
      'kemenko-pmk: pillar cop-aathp (pillar); pillar com-aathp (pillar); pillar msc-haze (pillar)',
    ]);
    expect(meeting.seen.map(({ from, to, verb }) => `${from} ${verb} ${to}`)).toEqual([
      'cop-aathp delegation-led-by klh-bplh',
      'cop-aathp delegation-joined-by kemlu',
      'cop-aathp delegation-joined-by bmkg',
    ]);
    expect(empty(meeting)).toEqual([]);
  });

  test('on migrant workers: its own ministry first, then that of the labour officials through whom it clears', () => {
    const meeting = of(graph, 'acmw');
    expect(invited(meeting)).toEqual([
      'kp2mi: direct acmw (body)',
      'kemnaker: clearing acmw via slom (sector)',
      'kemenko-pmk: pillar acmw (pillar)',
    ]);
    expect(meeting.invitations[1]?.reasons[0]?.statement.namedFor).toBe('sector-labour');
  });

  test('on education: all ministries into which the one that is named was split', () => {
    const meeting = of(graph, 'ased', 'som-ed');
    expect(invited(meeting)).toEqual([
      'kemendikbudristek → kemendikdasmen,kemdiktisaintek,kemenbud: sector ased (sector); sector som-ed (sector)',
      'kemenko-pmk: pillar ased (pillar); pillar som-ed (pillar)',
    ]);
    expect(meeting.seen.map(({ to }) => to)).toContain('kemdiktisaintek');
    expect(meeting.invitations.map(({ agency }) => agency)).not.toContain('kemdiktisaintek');
  });

  test('on political and security affairs across the pillars, where only pillars have focal points', () => {
    const meeting = of(graph, 'apsc-council', 'ascco');
    expect(invited(meeting)).toEqual([
      'kemenko-pmk: linked ascco via soca (pillar)',
      'kemenko-polhukam → kemenko-polkam,kemenko-kumham-imipas: pillar apsc-council (pillar); pillar ascco (pillar)',
    ]);
    expect(empty(meeting)).toEqual(['seom linked to ascco, 0 claimed']);
    expect(meeting.seen.map(({ to }) => to)).toContain('kemlu');
  });

  test('on women and children: the ministry of its sector before that of the ministers to whom it reports', () => {
    expect(invited(of(graph, 'acwc'))).toEqual([
      'kemenpppa: sector acwc (sector)',
      'kemensos: clearing acwc via ammswd (sector)',
      'kemenko-pmk: pillar acwc (pillar)',
    ]);
  });

  test('on energy and trade: seats for which nobody is named, though something is claimed', () => {
    const meeting = of(graph, 'some', 'aem', 'amem');
    expect(invited(meeting)).toEqual([]);
    expect(empty(meeting)).toEqual(['some, 1 claimed', 'aem, 0 claimed', 'amem, 0 claimed']);
    expect(meeting.seen.map(({ to }) => to)).toContain('kemendag');
  });

  test('on agriculture: the alternate is told, and the posts with their holders', () => {
    const meeting = of(graph, 'amaf');
    expect(invited(meeting)).toEqual(['kementan: direct amaf (body)']);
    expect(meeting.invitations[0]?.reasons[0]?.statement.because.verb).toBe('focal-point');
    expect(meeting.alternates.map(({ body, statement }) => `${statement.agency} for ${body}`)).toEqual(['kementan for amaf']);
    expect(meeting.posts.map(({ id }) => id)).toEqual(['alternate-amaf-indonesia']);
  });

  test('with two hundred bodies asks nobody twice, and for no reason but a source', () => {
    const bodies = graph.dataset.nodes.filter(({ kind }) => kind === 'body').map(({ id }) => id);
    const meeting = of(graph, ...bodies.slice(0, 200), ...bodies.slice(0, 50));
    expect(meeting.bodies).toEqual(bodies.slice(0, 200));
    const agencies = meeting.invitations.map(({ agency }) => agency);
    expect(new Set(agencies).size).toBe(agencies.length);
    for (const { reasons } of meeting.invitations)
      for (const { statement, kind } of reasons) {
        expect(statement.because.basis).not.toBe('unverified');
        expect(statement.because.kind).toBe('focalPointFor');
        expect(statement.because.verb, kind).not.toBe('alternate');
      }
    const seats = meeting.emptySeats.filter(({ linkedTo }) => !linkedTo).map(({ body }) => body);
    const answered = new Set(meeting.invitations.flatMap(({ bodies: each }) => each));
    for (const body of seats) expect(meeting.bodies).toContain(body);
    for (const body of meeting.bodies) expect(answered.has(body) || seats.includes(body), body).toBe(true);
  });
});

describe('the room', () => {
  test('of no body is empty', () => {
    expect(of(smallGraph())).toEqual({ bodies: [], leftOut: [], invitations: [], alternates: [], emptySeats: [], seen: [], posts: [] });
  });

  test('of one body has its agencies, the weightiest reason first', () => {
    expect(invited(of(smallGraph(), 'wg-ppr'))).toEqual([
      'bnpb: superior wg-ppr via acdm (superior); clearing wg-ppr via ammdm (sector)',
      'kemenko-pmk: clearing wg-ppr via ammdm (sector); pillar wg-ppr (pillar)',
    ]);
  });

  test('orders agencies with the same reason by the number of bodies, then as the data have them', () => {
    const agencies = (...chosen: string[]) => of(smallGraph(), ...chosen).invitations.map(({ agency }) => agency);
    expect(agencies('ammdm', 'almm', 'slom')).toEqual(['kemenko-pmk', 'kemnaker', 'bnpb']);
    expect(agencies('almm', 'ammdm')).toEqual(['kemenko-pmk', 'bnpb', 'kemnaker']);
  });

  test('takes each body once, and leaves out what no agency can answer for', () => {
    const meeting = of(smallGraph(), 'acdm', 'bnpb', 'acdm', 'nobody');
    expect([meeting.bodies, meeting.leftOut]).toEqual([['acdm'], ['bnpb', 'nobody']]);
  });

  test('asks nobody for an unverified statement, but counts it beside the empty seat', () => {
    const graph = smallGraph(({ relations }) => relations.push(names('kemnaker', 'seom', 'focal-point', 'unverified')));
    const meeting = of(graph, 'seom');
    expect(meeting.invitations.flatMap(({ reasons }) => reasons.filter(({ kind }) => kind !== 'linked'))).toEqual([]);
    expect(empty(meeting)).toEqual(['seom, 1 claimed']);
  });

  test('asks nobody along a line that no source confirms', () => {
    const graph = smallGraph(({ relations }) => relations.push(names('bnpb', 'slom')));
    expect(invited(of(graph, 'oshnet'))).toEqual(['kemnaker: sector oshnet (sector)', 'kemenko-pmk: pillar oshnet (pillar)']);
  });

  test('asks nobody for having been in a delegation', () => {
    const graph = smallGraph(({ relations }) =>
      relations.push({ kind: 'representedBy', verb: 'delegation-led-by', from: 'almm', to: 'bnpb', basis: 'stated', citations: release }),
    );
    const meeting = of(graph, 'almm');
    expect(meeting.invitations.map(({ agency }) => agency)).toEqual(['kemnaker', 'kemenko-pmk']);
    expect(meeting.seen.map(({ to }) => to)).toEqual(['bnpb']);
  });

  test('tells an alternate, and does not ask for one alone', () => {
    const graph = smallGraph(({ relations }) => relations.push(names('kemnaker', 'acdm', 'alternate')));
    const meeting = of(graph, 'acdm');
    expect(meeting.alternates.map(({ statement }) => statement.agency)).toEqual(['kemnaker']);
    expect(meeting.invitations.map(({ agency }) => agency)).not.toContain('kemnaker');
  });

  test('says what links a chosen body to one in another pillar', () => {
    const graph = smallGraph(({ relations }) => relations.push(names('kemnaker', 'seom')));
    const reason = of(graph, 'acdm').invitations.find(({ agency }) => agency === 'kemnaker')?.reasons[0];
    expect(reason).toMatchObject({ kind: 'linked', body: 'acdm', via: 'seom' });
    expect(reason?.links?.map(({ from, to }) => `${from} ${to}`)).toEqual(['acdm adrp', 'seom adrp']);
  });

  test('leaves no linked seat empty that is chosen itself', () => {
    expect(empty(of(smallGraph(), 'acdm', 'seom'))).toEqual(['seom, 0 claimed']);
    expect(empty(of(smallGraph(), 'acdm'))).toEqual(['seom linked to acdm, 0 claimed']);
  });
});
