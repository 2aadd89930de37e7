import type { FactTopic } from '../../src/model/schema.ts';
import type { Facts } from './projectFacts.ts';

/** Changes the facts in place. Throws when there is nothing to change, so that no test goes red for a wrong reason. */
export type Change = (facts: Facts) => void;

type Line = Facts['relations'][number];

function lineOf(facts: Facts, id: string): Line {
  const line = facts.relations.find(({ from, verb, to }) => `${from}.${verb}.${to}` === id);
  if (!line) throw new Error(`no relation "${id}"`);
  return line;
}

/** Drops a relation, named `from.verb.to`. */
function drop(id: string): Change {
  return (facts) => {
    const line = lineOf(facts, id);
    facts.relations = facts.relations.filter((each) => each !== line);
  };
}

/** Changes a relation, named `from.verb.to`. */
function turn(id: string, change: Partial<Line>): Change {
  return (facts) => void Object.assign(lineOf(facts, id), change);
}

/** Adds a relation like the one named `from.verb.to`, with something changed. */
function add(id: string, change: Partial<Line>): Change {
  return (facts) => void facts.relations.push({ ...lineOf(facts, id), ...change });
}

/** Gives one fact of a node another value, or drops it. */
function fact(id: string, about: FactTopic, value?: Line['note'] | string): Change {
  return (facts) => {
    const node = facts.nodes.find((each) => each.id === id);
    const known = node?.facts?.find((each) => each.about === about);
    if (!node || !known) throw new Error(`no fact about ${about} of "${id}"`);
    if (value === undefined) node.facts = node.facts?.filter((each) => each !== known);
    else known.value = value;
  };
}

/** Drops or changes a note, post or meeting. */
function record<C extends 'notes' | 'posts' | 'meetings'>(collection: C, id: string, change?: (found: Facts[C][number]) => void): Change {
  return (facts) => {
    const found = facts[collection].find((each) => each.id === id);
    if (!found) throw new Error(`no ${collection} "${id}"`);
    if (change) change(found);
    else Object.assign(facts, { [collection]: facts[collection].filter((each) => each !== found) });
  };
}

const ELSEWHERE = [{ source: 'kpmk-2024-07-10', locator: 'par. 1' }];

/** For each question the facts that decide it, and what happens to them. */
export const changes: Readonly<Record<string, readonly Change[]>> = {
  Q01: [drop('acw.reports-to.ammw'), turn('acw.reports-to.ammw', { to: 'ammswd' }), turn('acw.reports-to.ammw', { basis: 'inferred' })],
  Q03: [drop('somswd.reports-to.ammswd'), turn('acwc.reports-to.ammswd', { to: 'ammw' }), add('acwc.reports-to.ammswd', { from: 'acw' })],
  Q06: [drop('asean-foundation.accountable-to.asean-sg'), turn('asean-foundation.accountable-to.asean-sg', { to: 'acc' })],
  Q09: [
    drop('atfp.reports-to.com-aathp'),
    turn('com-aathp.advises.cop-aathp', { to: 'cop-aadmer' }),
    drop('com-aathp.meets-back-to-back-with.cop-aathp'),
  ],
  Q12: [turn('awgcc.under.asoen', { to: 'amme' }), drop('awgcc.working-group-of.asoen'), drop('asoen.assists.amme')],
  Q14: [
    drop('kemenpppa.focal-point.sector-women-children'),
    turn('kemenpppa.focal-point.sector-women-children', { from: 'kemensos' }),
    turn('kemenpppa.focal-point.sector-women-children', { citations: ELSEWHERE }),
  ],
  Q18: [
    drop('bpom.focal-point.sector-health'),
    drop('kemenkes.focal-point.sector-health'),
    add('bpom.focal-point.sector-health', { from: 'bkn' }),
  ],
  Q20: [
    turn('kemenko-pmk.national-focal-point.ascc', { from: 'kemlu' }),
    turn('kemenko-pmk.national-focal-point.ascc', { verb: 'focal-point' }),
  ],
  Q21: [
    drop('bnpb.focal-point.acdm'),
    drop('bnpb.focal-point.sector-disaster'),
    turn('bnpb.focal-point.acdm', { citations: ELSEWHERE }),
    turn('bnpb.focal-point.acdm', { basis: 'inferred' }),
  ],
  Q24: [drop('klhk.focal-point.sector-haze'), turn('klhk.focal-point.sector-environment', { to: 'sector-rural' })],
  Q27: [drop('seom.co-leads.adrp'), turn('asean-som.co-leads.adrp', { from: 'adsom' }), turn('acdm.co-leads.adrp', { verb: 'leads' })],
  Q28: [drop('somy.member-through-chair.adrp'), drop('aha-ed.member.adrp'), turn('acw.member-through-chair.adrp', { verb: 'member' })],
  Q33: [
    (facts) => {
      drop('awgee.under.asoen')(facts);
      drop('awgee.working-group-of.asoen')(facts);
    },
    add('awgee.under.asoen', { from: 'scc' }),
    turn('awgcc.working-group-of.asoen', { basis: 'inferred' }),
  ],
  Q36: [drop('alicom.supports.slom'), turn('acmw.supports.slom', { to: 'almm' }), add('alicom.supports.slom', { from: 'aswc' })],
  Q39: [
    drop('somri-japan.format-of.somri'),
    turn('somri-japan.format-of.somri', { to: 'amri' }),
    turn('somri-japan.with.japan', { to: 'china' }),
    drop('rok.comprised-by.plus-three'),
  ],
  Q43: [
    drop('ammswd-plus3.listed-in.sector-social-welfare'),
    turn('somswd-plus3.format-of.somswd', { to: 'ammswd' }),
    drop('china.comprised-by.plus-three'),
  ],
  Q45: [fact('almm', 'meets', 'P3Y'), fact('amme', 'meets'), fact('ammswd', 'meets', 'P2Y')],
  Q51: [fact('atfp', 'founded', '2013'), fact('atfp', 'founded')],
  Q53: [
    fact('asoen', 'rotation'),
    fact('asoen', 'hosting'),
    fact('asoen', 'rotation', { en: 'In alphabetical order, every 2 years.', id: 'Menurut abjad, setiap 2 tahun.' }),
  ],
  Q56: [
    drop('acdm.guided-by.doc-oaor'),
    add('acdm.guided-by.doc-oaor', { to: 'doc-sfdrr' }),
    turn('acdm.guided-by.doc-awp', { basis: 'inferred' }),
  ],
  Q61: [
    drop('kp2mi.focal-point.acmw'),
    turn('kp2mi.focal-point.acmw', { to: 'slom' }),
    drop('kemnaker.focal-point.sector-labour'),
    record('meetings', 'ev-working-lunch-2026', (meeting) => {
      meeting.start = '2026-02-04';
    }),
  ],
  Q68: [
    record('posts', 'alternate-soca-indonesia'),
    record('posts', 'alternate-soca-indonesia', ({ holders }) => {
      if (holders[0]) holders[0].seenOn = '2025-09-25';
    }),
    record('meetings', 'ev-soccom21', (meeting) => {
      meeting.delegationLeader = undefined;
    }),
  ],
  Q72: [
    record('notes', 'g05-no-body-listed'),
    add('accsm.listed-in.sector-civil-service', { from: 'somswd', to: 'sector-civil-service' }),
    add('somswd.reports-to.ammswd', { from: 'accsm' }),
  ],
  Q75: [
    record('notes', 'g07-health'),
    turn('somhd.under.ahmm', { basis: 'stated' }),
    add('somswd.reports-to.ammswd', { from: 'somhd', to: 'ahmm' }),
    drop('somhd.under.ahmm'),
  ],

  O01: [drop('bnpb.chairs.ammdm'), turn('bnpb.chairs.ammdm', { since: '2025' }), turn('bnpb.chairs.ammdm', { to: 'acdm' })],
  O02: [drop('kemenpora.focal-point.sector-sports'), turn('somy.listed-in.sector-youth', { to: 'sector-culture' })],
  O03: [drop('coci.listed-in.sector-media'), add('coci.listed-in.sector-media', { to: 'sector-education' })],
  O04: [
    drop('somrdpe.collaborates-with.fao'),
    turn('somrdpe.collaborates-with.eu', { from: 'ammrdpe' }),
    drop('somrdpe-plus3.with.plus-three'),
  ],
  O05: [turn('sci.under-direction-of.coci', { to: 'somri' }), add('sci.under-direction-of.coci', { from: 'coci', to: 'amri' })],
  O06: [
    add('asoen.assists.amme', { from: 'somy', to: 'ased' }),
    record('notes', 'x20-platform-superior'),
    drop('soca.supports.ascc-council'),
  ],
  O07: [
    (facts) => {
      drop('acdm-wg-gl.supports.acdm')(facts);
      drop('acdm-wg-gl.working-group-of.acdm')(facts);
    },
    record('notes', 'c06-three-or-five-groups'),
  ],
  O08: [turn('acwc.listed-in.sector-women-children', { to: 'sector-social-welfare' }), turn('acwc.reports-to.ammswd', { to: 'ammw' })],
  O09: [
    add('bnpb.focal-point.acdm', { from: 'bkn', to: 'awgcc' }),
    add('bnpb.focal-point.acdm', { from: 'bkn', to: 'asoen' }),
    drop('klhk.focal-point.sector-environment'),
  ],
  O10: [drop('asean-som.co-leads.adrp'), turn('asean-som.belongs-to.sector-foreign', { to: 'sector-trade' })],
  O11: [drop('asean-sg.submits-report-through.acc'), turn('asean-foundation.accountable-to.asean-sg', { to: 'acc' })],
  O12: [drop('costi.member-through-chair.adrp'), turn('adsom.belongs-to.sector-defence', { to: 'sector-trade' })],
  O13: [record('notes', 'g14-no-alternates'), add('bnpb.focal-point.acdm', { from: 'kemensos', verb: 'alternate' })],
  O14: [fact('almm', 'first-meeting', '1975-05'), record('meetings', 'ev-almm1')],
  O15: [turn('somca.under.amca', { basis: 'stated' }), drop('somca.monitors.amca'), record('notes', 'g07-culture')],
  O16: [drop('dmha.services.ammdm'), turn('dmha.services.ammdm', { from: 'aha-centre' })],
  O17: [
    record('meetings', 'ev-soccom20', (meeting) => {
      meeting.delegationLeader = 'Linda Restaningrum';
    }),
    add('bnpb.focal-point.acdm', { from: 'kemlu', to: 'soc-com' }),
  ],
  O18: [fact('com-aathp', 'meets', 'P2Y'), fact('acdm', 'meets')],

  O19: [fact('ammy', 'meets'), fact('ammtc', 'meets', 'P3Y'), record('notes', 'aec-ammin-rhythm')],
  O20: [record('notes', 'r12-asoen-chair-term'), fact('asoen', 'rotation')],
  O21: [drop('accsm-som.listed-in.sector-civil-service'), turn('accsm.reports-to.ascc-council', { basis: 'stated', citations: ELSEWHERE })],
  O22: [drop('dgicm.reports-to.ammtc'), turn('dgicm.reports-to.ammtc', { to: 'somtc' })],
  O23: [turn('ammtc.reports-to.apsc-council', { basis: 'stated' }), turn('somtc-wg-cc.working-group-of.somtc', { to: 'ammtc' })],
  O24: [drop('asod.supports.ammtc'), record('notes', 'asod-parent')],
  O25: [
    turn('polri.focal-point.somtc', { to: 'dgicm' }),
    add('polri.focal-point.somtc', { from: 'bnpt', to: 'somtc-wg-cc' }),
    turn('polri.focal-point.somtc', { from: 'bnpt' }),
  ],
  O26: [record('notes', 'aec-same-abbreviations'), turn('acdm-central-banks.supports.acgm', { to: 'afmm' })],
  O27: [
    drop('kemenbud.succeeds.kemendikbudristek'),
    turn('kemenbud.succeeds.kemendikbudristek', { role: 'split-off' }),
    turn('kemenbud.succeeds.kemendikbudristek', { since: '2024-11' }),
  ],
  O28: [turn('kominfo.focal-point.sector-media', { from: 'komdigi' }), turn('komdigi.succeeds.kominfo', { from: 'bssn' })],
  O29: [
    turn('kemenko-polhukam.focal-point.apsc', { from: 'kemlu' }),
    record('notes', 'r1-apsc-council-representative'),
    add('kemenko-polhukam.focal-point.apsc', { from: 'kemenko-polkam' }),
  ],
  O30: [drop('seom.co-leads.adrp'), drop('seom.collaborates-with.ascco'), drop('acw.member-through-chair.adrp')],
  O31: [turn('afdm.supports.afmm', { basis: 'inferred', citations: ELSEWHERE }), record('notes', 'aec-finance-lines')],
  O32: [
    drop('polri.focal-point.ammtc'),
    add('polri.focal-point.somtc', { to: 'asod' }),
    drop('dgicm.belongs-to.sector-transnational-crime'),
  ],
  O33: [turn('aichr.reports-to.amm', { basis: 'stated' }), record('notes', 'aichr-no-pillar')],
  O34: [turn('cpr.reports-to.acc', { to: 'asean-summit' }), drop('cpr.succeeds.jcm')],
  O35: [drop('ptri-asean.focal-point.accc'), turn('kemenko-perekonomian.focal-point.accc', { role: undefined })],
  O36: [
    turn('accp.under.aem', { basis: 'stated' }),
    drop('hltf-ei.advises.aem'),
    turn('defa-nc.under.aem', { basis: 'inferred', citations: ELSEWHERE }),
  ],
  O37: [drop('klh-bplh.national-focal-point.cop-aathp'), turn('kemenhut.succeeds.klhk', { basis: 'unverified' })],
  O38: [drop('aegc.submits-report-to.cow'), turn('kppu.chairs.aegc', { until: '2022' })],
  O39: [
    turn('customs-dg.under.afmm', { basis: 'inferred', citations: ELSEWHERE }),
    record('notes', 'aec-customs-parent'),
    drop('cecwg.under.customs-dg'),
  ],
  O40: [drop('kementan.alternate.amaf'), turn('kementan.focal-point.amaf', { basis: 'stated' })],
};
