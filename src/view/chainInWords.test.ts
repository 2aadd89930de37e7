import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { asOf } from '../query/asOf.ts';
import { sourced } from '../query/sourced.ts';
import { en } from '../text/en.ts';
import { id } from '../text/id.ts';
import { chainInWords, chainSentences, chainText } from './chainInWords.ts';
import { plainText } from './sentence.ts';

const whole = publishedGraph();
const graph = sourced(whole);
const messages = { en, id };
const said = (body: string, lang: 'en' | 'id', of = graph, all = of) =>
  chainSentences(chainInWords(of, body, messages[lang], all)).map(plainText);

const AFTER_KLHK = {
  en: 'since 21 October 2024 succeeded by KLH/BPLH and Kemenhut; no source names which of them took this over',
  id: 'sejak 21 Oktober 2024 digantikan oleh KLH/BPLH dan Kemenhut; tidak ada sumber yang menyebut siapa di antaranya yang mengambil alih tugas ini',
};
const PILLAR = {
  en: 'Also named: Kemenko PMK (Coordinating Ministry for Human Development and Culture), national focal point, named for the pillar ASCC, without a date, between 2022 and October 2024.',
  id: 'Disebut pula: Kemenko PMK (Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan), national focal point, disebut untuk pilar ASCC, tanpa tanggal, antara 2022 dan Oktober 2024.',
};
const POLHUKAM = {
  en: 'Indonesian focal point: Kemenko Polhukam (Coordinating Ministry for Political, Legal, and Security Affairs), named for the pillar APSC, last named 27 April 2018; since 21 October 2024 succeeded by Kemenko Polkam and Kemenko Kumham Imipas; no source names which of them took this over.',
  id: 'Focal point Indonesia: Kemenko Polhukam (Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan), disebut untuk pilar APSC, terakhir disebut 27 April 2018; sejak 21 Oktober 2024 digantikan oleh Kemenko Polkam dan Kemenko Kumham Imipas; tidak ada sumber yang menyebut siapa di antaranya yang mengambil alih tugas ini.',
};

describe('the chain of a real body in words', () => {
  test('of a working group, to the Summit, with the focal point of its sector and what took its place', () => {
    expect(said('awgcc', 'en')).toEqual([
      'AWGCC is under ASOEN, which assists AMME, which reports to the ASCC Council (by inference), which submits its report to the ASEAN Summit.',
      `Indonesian focal point: KLHK (Ministry of Environment and Forestry), named for the sector Environment, without a date, between 2022 and October 2024; ${AFTER_KLHK.en}.`,
      PILLAR.en,
    ]);
    expect(said('awgcc', 'id')).toEqual([
      'AWGCC berada di bawah ASOEN, yang membantu AMME, yang melapor kepada ASCC Council (disimpulkan), yang menyampaikan laporan kepada KTT ASEAN.',
      `Focal point Indonesia: KLHK (Kementerian Lingkungan Hidup dan Kehutanan), disebut untuk sektor Lingkungan Hidup, tanpa tanggal, antara 2022 dan Oktober 2024; ${AFTER_KLHK.id}.`,
      PILLAR.id,
    ]);
  });

  test('with two ways up, of which one stops where no source goes on', () => {
    expect(said('acdm', 'en')).toEqual([
      'Sources name 2 ways up from ACDM.',
      'ACDM reports to AMMDM, which reports to the ASCC Council (by inference), which submits its report to the ASEAN Summit.',
      'ACDM reports to COP AADMER. No source names a body above COP AADMER.',
      'Indonesian focal point: BNPB (National Agency for Disaster Management), named for the body itself, last named 3 February 2026.',
      PILLAR.en,
    ]);
    expect(said('acdm', 'id')).toEqual([
      'Sumber menyebut 2 jalur ke atas dari ACDM.',
      'ACDM melapor kepada AMMDM, yang melapor kepada ASCC Council (disimpulkan), yang menyampaikan laporan kepada KTT ASEAN.',
      'ACDM melapor kepada COP AADMER. Tidak ada sumber yang menyebut badan di atas COP AADMER.',
      'Focal point Indonesia: BNPB (Badan Nasional Penanggulangan Bencana), disebut untuk badan itu sendiri, terakhir disebut 3 Februari 2026.',
      PILLAR.id,
    ]);
  });

  test('whose own focal point stands before that of its sector', () => {
    expect(said('acmw', 'en')).toEqual([
      'ACMW supports SLOM, which supports ALMM, which reports to the ASCC Council (by inference), which submits its report to the ASEAN Summit.',
      'Indonesian focal point: KP2MI (Ministry of Indonesian Migrant Workers Protection), named for the body itself, last named 3 February 2026.',
      'Also named: Kemnaker (Ministry of Manpower), named for the sector Labour, without a date, between 2022 and October 2024.',
      PILLAR.en,
    ]);
    expect(said('acmw', 'id')[0]).toBe(
      'ACMW mendukung SLOM, yang mendukung ALMM, yang melapor kepada ASCC Council (disimpulkan), yang menyampaikan laporan kepada KTT ASEAN.',
    );
    expect(said('acmw', 'id')[2]).toBe(
      'Disebut pula: Kemnaker (Kementerian Ketenagakerjaan), disebut untuk sektor Ketenagakerjaan, tanpa tanggal, antara 2022 dan Oktober 2024.',
    );
  });

  test('that reports on one matter only, with the national focal point of its superior', () => {
    const [chain, focal] = said('atfp', 'en');
    expect(chain).toBe(
      'ATFP reports to COM AATHP (only: progress of the ASEAN Peatland Management Strategy), which advises COP AATHP, which reports to the ASCC Council (by inference), which submits its report to the ASEAN Summit.',
    );
    expect(focal).toBe(
      'Indonesian national focal point: KLH/BPLH (Ministry of Environment/Environmental Control Agency), named for its superior, COP AATHP, last named 23 December 2024.',
    );
    expect(said('atfp', 'id').slice(0, 2)).toEqual([
      'ATFP melapor kepada COM AATHP (terbatas pada: kemajuan pelaksanaan Strategi Pengelolaan Lahan Gambut ASEAN), yang memberi saran kepada COP AATHP, yang melapor kepada ASCC Council (disimpulkan), yang menyampaikan laporan kepada KTT ASEAN.',
      'National focal point Indonesia: KLH/BPLH (Kementerian Lingkungan Hidup/Badan Pengendalian Lingkungan Hidup), disebut untuk atasannya, COP AATHP, terakhir disebut 23 Desember 2024.',
    ]);
  });

  test('whose place is only inferred, with what is said that is no report', () => {
    expect(said('somca', 'en').slice(0, 2)).toEqual([
      'SOMCA is under AMCA (by inference), which reports to the ASCC Council (by inference), which submits its report to the ASEAN Summit.',
      'Also said, though it is no reporting line: SOMCA monitors the progress of AMCA; AMCA acts through SOMCA; the ASEAN Leaders act through SOMCA.',
    ]);
    expect(said('somca', 'id').slice(0, 2)).toEqual([
      'SOMCA berada di bawah AMCA (disimpulkan), yang melapor kepada ASCC Council (disimpulkan), yang menyampaikan laporan kepada KTT ASEAN.',
      'Disebut pula, meskipun bukan garis pelaporan: SOMCA memantau kemajuan AMCA; AMCA bertindak melalui SOMCA; Para Pemimpin ASEAN bertindak melalui SOMCA.',
    ]);
  });

  test('of the political-security pillar, with only the pillar’s focal point', () => {
    expect(said('admm', 'en')).toEqual([
      'ADMM reports to the APSC Council (by inference), which submits its report to the ASEAN Summit.',
      POLHUKAM.en,
    ]);
    expect(said('admm', 'id')).toEqual([
      'ADMM melapor kepada APSC Council (disimpulkan), yang menyampaikan laporan kepada KTT ASEAN.',
      POLHUKAM.id,
    ]);
  });

  test('of the political-security pillar, by inference only', () => {
    expect(said('somtc', 'en').slice(0, 2)).toEqual([
      'SOMTC supports AMMTC, which reports to the APSC Council (by inference), which submits its report to the ASEAN Summit.',
      'Indonesian focal point: Polri (Indonesian National Police), named for the body itself (by inference), last named 20 August 2023.',
    ]);
    expect(said('somtc', 'id').slice(0, 2)).toEqual([
      'SOMTC mendukung AMMTC, yang melapor kepada APSC Council (disimpulkan), yang menyampaikan laporan kepada KTT ASEAN.',
      'Focal point Indonesia: Polri (Kepolisian Negara Republik Indonesia), disebut untuk badan itu sendiri (disimpulkan), terakhir disebut 20 Agustus 2023.',
    ]);
  });

  test('of the economic pillar, where nobody is named', () => {
    expect(said('seom', 'en')).toEqual([
      'SEOM supports AEM (only: Technical and operational), which reports to the AEC Council (by inference), which submits its report to the ASEAN Summit.',
      'No source names an Indonesian focal point for SEOM, its superior in the same sector, its sector or its pillar.',
    ]);
    expect(said('seom', 'id')).toEqual([
      'SEOM mendukung AEM (terbatas pada: Teknis dan operasional), yang melapor kepada AEC Council (disimpulkan), yang menyampaikan laporan kepada KTT ASEAN.',
      'Tidak ada sumber yang menyebut focal point Indonesia untuk SEOM, atasannya di sektor yang sama, sektornya, atau pilarnya.',
    ]);
  });

  test('of the economic pillar, with an alternate', () => {
    expect(said('amaf', 'en')).toEqual([
      'AMAF reports to the AEC Council (by inference), which submits its report to the ASEAN Summit.',
      'Indonesian focal point: Kementan (Ministry of Agriculture), named for the body itself (by inference), last named October 2017.',
      'Indonesian alternate focal point: Kementan (Ministry of Agriculture), named for the body itself, last named October 2023.',
    ]);
    expect(said('amaf', 'id')[2]).toBe(
      'Focal point pengganti Indonesia: Kementan (Kementerian Pertanian), disebut untuk badan itu sendiri, terakhir disebut Oktober 2023.',
    );
  });

  test('of a common organ, with two agencies, one for a part only', () => {
    expect(said('accc', 'en')).toEqual([
      'Sources name 2 ways up from ACCC.',
      'ACCC reports to the ASEAN Summit.',
      'ACCC reports to ACC, which supports the ASEAN Summit (by inference).',
      'Indonesian focal point: PTRI ASEAN (Permanent Mission of the Republic of Indonesia to ASEAN), named for the body itself (by inference), last named 30 November 2018.',
      'Indonesian focal point: Kemenko Perekonomian (Coordinating Ministry for Economic Affairs), national coordinator, named for the body itself (by inference; only: implementation of the Master Plan on ASEAN Connectivity 2025), last named 30 November 2018.',
    ]);
    expect(said('accc', 'id')[2]).toBe('ACCC melapor kepada ACC, yang mendukung KTT ASEAN (disimpulkan).');
  });

  test('by way of a person', () => {
    expect(said('asean-foundation', 'en')[1]).toBe(
      'The ASEAN Foundation is accountable to the Secretary-General, who submits a report to the ASEAN Summit (only: ASEAN Foundation).',
    );
    expect(said('asean-foundation', 'id')[1]).toBe(
      'Yayasan ASEAN bertanggung jawab kepada Sekjen ASEAN, yang menyampaikan laporan kepada KTT ASEAN (terbatas pada: Yayasan ASEAN).',
    );
  });

  test('of a partner format, by way of the body whose format it is', () => {
    expect(said('amca-plus3', 'en')[0]).toBe(
      'AMCA+3 is a partner format of AMCA, which reports to the ASCC Council (by inference), which submits its report to the ASEAN Summit.',
    );
  });

  test('of a sector is its focal points, and of an agency nothing', () => {
    expect(said('sector-health', 'id')).toEqual([
      'Focal point Indonesia: Kemenkes (Kementerian Kesehatan), disebut untuk sektor itu sendiri, tanpa tanggal, antara 2022 dan Oktober 2024.',
      'Focal point Indonesia: BPOM (Badan Pengawas Obat dan Makanan), disebut untuk sektor itu sendiri, tanpa tanggal, antara 2022 dan Oktober 2024.',
      PILLAR.id,
    ]);
    expect(said('bnpb', 'en')).toEqual([]);
  });

  test.each(['en', 'id'] as const)('is whole, for everything that there is, with and without what is unverified (%s)', (lang) => {
    for (const of of [graph, whole])
      for (const { id: each } of graph.dataset.nodes)
        for (const sentence of said(each, lang, of, whole))
          expect(sentence, each).not.toMatch(/undefined|\[object| {2}| [.,;]|\(\)|\.\.|yang adalah|^[a-z]/);
  });
});

describe('the chain in words', () => {
  test('says that a line is not verified where it is asked for, and counts it where it is not', () => {
    const all = smallGraph();
    expect(said('oshnet', 'en', all)[0]).toBe(
      'ASEAN-OSHNET is under SLOM (not verified), which supports ALMM, which reports to the ASCC Council (by inference), which reports to the ASEAN Summit.',
    );
    expect(said('oshnet', 'id', all)[0]).toContain('ASEAN-OSHNET berada di bawah SLOM (belum terverifikasi), yang mendukung ALMM');
    const left = said('oshnet', 'en', sourced(all), all);
    expect(left[0]).toBe('No source says what stands above ASEAN-OSHNET.');
    expect(left.at(-1)).toBe('One statement that no source confirms is left out here.');
  });

  test('never makes an answer of what no source confirms', () => {
    const all = smallGraph(({ relations }) =>
      relations.push({ kind: 'focalPointFor', verb: 'focal-point', from: 'kemnaker', to: 'seom', basis: 'unverified', citations: [] }),
    );
    expect(said('seom', 'en', all)).toEqual([
      'No source says what stands above SEOM.',
      'No source names an Indonesian focal point for SEOM, its superior in the same sector, its sector or its pillar.',
      'Not verified, and so no answer: Kemnaker (Kementerian Ketenagakerjaan), named for the body itself (not verified).',
    ]);
    expect(said('seom', 'en', sourced(all), all).at(-1)).toBe('One statement that no source confirms is left out here.');
  });

  test('says of the leaders that nothing stands above them', () => {
    expect(said('asean-summit', 'id', smallGraph())[0]).toBe('Tidak ada yang berada di atas ASEAN Summit.');
  });

  test('says a confirmation, and of a chosen day what was not known then', () => {
    const confirmed = smallGraph(({ relations }) => {
      for (const line of relations) if (line.from === 'bnpb' && line.to === 'acdm') line.confirmedOn = '2026-03-01';
    });
    expect(said('acdm', 'en', confirmed)[3]).toContain('named for the body itself, confirmed 1 March 2026.');
    const then = asOf(smallGraph(), '2020-01-01');
    expect(said('slom', 'en', then)[0]).toContain('SLOM supports ALMM (not known for this date)');
  });

  test('as text to copy, with its sources numbered in the order of their mention', () => {
    expect(chainText(sourced(smallGraph()), 'wg-ppr', en).split('\n')).toEqual([
      'Sources name 2 ways up from WG PPR.',
      'WG PPR is a working group of ACDM [1], which reports to AMMDM [2], which reports to the ASCC Council (by inference) [3], which reports to the ASEAN Summit [4].',
      'WG PPR is a working group of ACDM [1], which reports to COP to AADMER [2]. No source names a body above COP to AADMER.',
      'Indonesian focal point: BNPB (Badan Nasional Penanggulangan Bencana), named for its superior, ACDM, last named 3 February 2026 [5].',
      'Also named: Kemenko PMK (Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan), named for the sector Disaster management, without a date, between 2022 and October 2024 [6].',
      'Also named: Kemenko PMK (Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan), national focal point, named for the pillar Socio-Cultural Community, without a date, between 2022 and October 2024 [7].',
      '',
      'Sources:',
      '[1] publisher not stated, Masyarakat Sosial Budaya ASEAN, no date; written between 2022 and October 2024, Penanggulangan Bencana, list of working groups (secondary copy)',
      '[2] publisher not stated, Masyarakat Sosial Budaya ASEAN, no date; written between 2022 and October 2024, Penanggulangan Bencana, first paragraph (secondary copy)',
      '[3] ASEAN, The ASEAN Charter, 20 November 2007, Article 10 (official)',
      '[4] ASEAN, The ASEAN Charter, 20 November 2007, Article 9 (official)',
      '[5] Kemenko PMK, Koordinasi Kerja Sama Penanggulangan Bencana, 3 February 2026, Paragraph 2 (press release)',
      '[6] publisher not stated, Masyarakat Sosial Budaya ASEAN, no date; written between 2022 and October 2024, Penanggulangan Bencana (secondary copy)',
      '[7] publisher not stated, Masyarakat Sosial Budaya ASEAN, no date; written between 2022 and October 2024, Pendahuluan (secondary copy)',
    ]);
  });
});
