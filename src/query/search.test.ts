import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { smallGraph } from '../../tests/fixtures/smallDataset.ts';
import { buildSearch, fold, squeeze } from './search.ts';

const graph = publishedGraph();
const search = buildSearch(graph);
const found = (query: string, most?: number) => search(query, most).map(({ id }) => id);

/** What people type, and what they mean by it. */
const BEST_HIT: [group: string, ...[query: string, id: string][]][] = [
  [
    'an abbreviation, however it is typed',
    ['ACDM', 'acdm'],
    ['acdm', 'acdm'],
    ['Amca', 'amca'],
    ['amca+3', 'amca-plus3'],
    ['AMCA + China', 'amca-china'],
    ['amms', 'amms'],
    ['acw', 'acw'],
    ['acwc', 'acwc'],
    ['scc', 'scc'],
    ['sci', 'sci'],
    ['SOM-ED', 'som-ed'],
    ['som ed', 'som-ed'],
    ['slom wg', 'slom-wg'],
    ['soc-com', 'soc-com'],
    ['KLHK', 'klhk'],
    ['kemenko pmk', 'kemenko-pmk'],
    ['adb', 'adb'],
    ['eu', 'eu'],
  ],
  [
    'another name or spelling',
    ['SOMSWD Plus Three', 'somswd-plus3'],
    ['COP-AATHP', 'cop-aathp'],
    ['cop to aadmer', 'cop-aadmer'],
    ['asean som', 'asean-som'],
    ['SOM ASEAN', 'asean-som'],
    ['SOMS+Jepang', 'soms-japan'],
    ['soccom', 'soc-com'],
    ['oshnet', 'asean-oshnet'],
    ['AHA', 'aha-centre'],
    ['Pusat AHA', 'aha-centre'],
    ['menko pmk', 'kemenko-pmk'],
    ['KPPPA', 'kemenpppa'],
    ['kemendikbud', 'kemendikbudristek'],
    ['sekjen asean', 'asean-sg'],
    ['KTT', 'asean-summit'],
    ['dewan ascc', 'ascc-council'],
    ['yayasan asean', 'asean-foundation'],
  ],
  [
    'a full name, or how it begins',
    ['ASEAN Committee on Disaster Management', 'acdm'],
    ['Kementerian Kesehatan', 'kemenkes'],
    ['ministry of health', 'kemenkes'],
    ['secretary-general', 'asean-sg'],
    ['sekretaris jenderal', 'asean-sg'],
    ['dewan koordinasi', 'acc'],
    ['kementerian pemberdayaan perempuan', 'kemenpppa'],
    ['acd', 'acdm'],
    ['kemenko', 'kemenko-pmk'],
    ['aha c', 'aha-centre'],
  ],
  [
    'an everyday Indonesian word',
    ['bencana', 'sector-disaster'],
    ['banjir', 'sector-disaster'],
    ['gempa bumi', 'sector-disaster'],
    ['asap', 'sector-haze'],
    ['kabut asap', 'sector-haze'],
    ['karhutla', 'sector-haze'],
    ['gambut', 'sector-haze'],
    ['pekerja migran', 'sector-labour'],
    ['TKI', 'sector-labour'],
    ['buruh', 'sector-labour'],
    ['perempuan', 'sector-women-children'],
    ['anak', 'sector-women-children'],
    ['perlindungan anak', 'sector-women-children'],
    ['pelindungan anak', 'sector-women-children'],
    ['pemuda', 'sector-youth'],
    ['desa', 'sector-rural'],
    ['kemiskinan', 'sector-rural'],
    ['obat', 'sector-health'],
    ['sampah', 'sector-environment'],
    ['iklim', 'sector-environment'],
    ['budaya', 'sector-culture'],
    ['olahraga', 'sector-sports'],
    ['pegawai negeri', 'sector-civil-service'],
    ['lansia', 'sector-social-welfare'],
    ['disabilitas', 'sector-social-welfare'],
    ['sekolah', 'sector-education'],
    ['hoaks', 'sector-media'],
    ['K3', 'sector-labour'],
    ['buruh migran', 'acmw'],
    ['sampah laut', 'awgcme'],
    ['hak anak', 'acwc'],
    ['menkes', 'kemenkes'],
    ['sosial budaya', 'ascc'],
  ],
  [
    'an everyday English word',
    ['disaster', 'sector-disaster'],
    ['haze', 'sector-haze'],
    ['migrant workers', 'sector-labour'],
    ['labor', 'sector-labour'],
    ['women', 'sector-women-children'],
    ['poverty', 'sector-rural'],
    ['civil service', 'sector-civil-service'],
    ['climate change', 'sector-environment'],
    ['disaster resilience', 'adrp'],
  ],
  [
    'a small slip',
    ['kementrian kesehatan', 'kemenkes'],
    ['kementrian luar negri', 'kemlu'],
    ['kementrian tenaga kerja', 'kemnaker'],
    ['disater management', 'sector-disaster'],
    ['disaster managment', 'sector-disaster'],
    ['asean commitee on disaster management', 'acdm'],
    ['kesehtan', 'sector-health'],
    ['acmd', 'acdm'],
    ['bnbp', 'bnpb'],
  ],
  [
    'a question',
    ['siapa focal point ACDM?', 'acdm'],
    ['Who is focal point for health?', 'sector-health'],
    ['instansi penjuru pekerja migran', 'sector-labour'],
    ['kepada siapa ACW melapor', 'acw'],
    ['alternate SOCA', 'soca'],
  ],
  [
    'a partner',
    ['Tiongkok', 'china'],
    ['RRT', 'china'],
    ['jepang', 'japan'],
    ['Korea Selatan', 'rok'],
    ['uni eropa', 'eu'],
    ['bank dunia', 'world-bank'],
    ['Filipina', 'philippines'],
    ['timor leste', 'timor-leste'],
  ],
];

describe.each(BEST_HIT)('the best hit comes first for %s:', (_group, ...queries) => {
  test.each(queries)('%s → %s', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });
});

/** What stands first and what right behind it, with the reason. */
const FIRST_OF_ALL: [why: string, ...[query: string, first: string, ...behind: string[]][]][] = [
  [
    'a topic, then its ministers, senior officials and ministry',
    ['pertahanan', 'sector-defence', 'admm', 'adsom', 'kemhan'],
    ['keuangan', 'sector-finance', 'afmm', 'afdm', 'kemenkeu'],
    ['finance', 'sector-finance', 'afmm', 'afdm', 'kemenkeu'],
    ['energi', 'sector-energy', 'amem', 'some', 'esdm'],
    ['energy', 'sector-energy', 'amem', 'some', 'esdm'],
    ['pariwisata', 'sector-tourism', 'kemenpar', 'm-atm', 'asean-ntos'],
    ['tourism', 'sector-tourism', 'kemenpar', 'm-atm', 'asean-ntos'],
    ['transport', 'sector-transport', 'atm', 'stom', 'kemenhub'],
    ['hukum', 'sector-law', 'alawmm', 'aslom', 'kemenkum'],
    ['investasi', 'sector-investment', 'aia-council', 'cci', 'kemeninveshilir'],
    ['minerals', 'sector-minerals', 'ammin', 'asomm'],
    ['pertanian', 'sector-agriculture', 'amaf', 'som-amaf', 'kementan'],
    ['perempuan', 'sector-women-children', 'ammw', 'acw', 'kemenpppa'],
  ],
  [
    'an everyday word of a topic, then those who bear it',
    ['narkoba', 'sector-drugs', 'ammd', 'asod', 'bnn'],
    ['drugs', 'sector-drugs', 'bnn', 'ammd', 'asod'],
    ['polisi', 'sector-transnational-crime', 'polri', 'ammtc'],
    ['police', 'sector-transnational-crime', 'polri', 'ammtc'],
    ['imigrasi', 'sector-transnational-crime', 'dgicm', 'kemenimipas', 'ditjen-imigrasi'],
    ['terorisme', 'sector-transnational-crime', 'bnpt', 'somtc-wg-ct'],
    ['perdagangan orang', 'sector-transnational-crime', 'somtc-wg-tip'],
    ['siber', 'sector-digital', 'amcc', 'asean-cyber-cc', 'bssn'],
    ['bea cukai', 'sector-finance', 'customs-dg', 'djbc', 'customs-ccc'],
    ['perdagangan', 'sector-trade', 'kemendag', 'aem', 'seom'],
    ['UMKM', 'sector-trade', 'kemenumkm', 'accmsme'],
    ['listrik', 'sector-energy', 'hapua', 'pln'],
    ['menlu', 'sector-foreign', 'amm', 'asean-som', 'kemlu'],
  ],
  [
    'a body or an organ by its abbreviation, then what begins like it',
    ['amm', 'amm'],
    ['seom', 'seom'],
    ['aem', 'aem', 'amem'],
    ['ARF', 'arf', 'arf-som'],
    ['AICHR', 'aichr'],
    ['CPR', 'cpr', 'cprwg'],
    ['asc', 'ascc', 'ascc-council'],
    ['accc', 'accc', 'accc-climate'],
  ],
  [
    'who is meant by a title or an office',
    ['menteri ekonomi', 'aem'],
    ['menteri luar negeri', 'amm'],
    ['menteri pertahanan', 'admm'],
    ['mendag', 'aem', 'kemendag'],
    ['menkeu', 'afmm', 'kemenkeu'],
    ['watap', 'cpr', 'ptri-asean'],
    ['setnas', 'setnas-indonesia'],
    ['customs', 'customs-dg', 'djbc'],
    ['haki', 'awgipc'],
    ['hak asasi manusia', 'aichr', 'kemenham'],
    ['konektivitas', 'accc'],
    ['Kementerian Perdagangan', 'kemendag'],
  ],
  [
    'an agency, then those that took its place',
    ['kominfo', 'kominfo', 'komdigi'],
    ['KLHK', 'klhk', 'klh-bplh', 'kemenhut'],
    ['Kementerian Hukum dan Hak Asasi Manusia', 'kemenkumham', 'kemenkum', 'kemenham', 'kemenimipas'],
  ],
  [
    'the coordinating ministries, by what they answer for today; then what merely begins with the same letters',
    ['kemenko', 'kemenko-pmk', 'kemenko-perekonomian', 'kemenko-polkam', 'kemenko-kumham-imipas', 'kemenko-pm'],
    ['menko', 'kemenko-pmk', 'kemenko-perekonomian', 'kemenko-polkam'],
    ['kemenko pol', 'kemenko-polkam', 'kemenko-polhukam'],
  ],
];

describe.each(FIRST_OF_ALL)('it is %s:', (_why, ...queries) => {
  test.each(queries)('%s', (query, first, ...behind) => {
    const shown = found(query, 8);
    expect(shown[0]).toBe(first);
    for (const id of behind) expect(shown, `${query} → ${id}`).toContain(id);
  });
});

describe('searching', () => {
  test('puts what is confirmed and stands higher first among what begins alike', () => {
    const begun = found('acd');
    expect(begun[0]).toBe('acdm');
    expect(begun.indexOf('acdn')).toBeGreaterThan(begun.indexOf('acdfm'));
    const tourism = found('pariwisata');
    expect(tourism.indexOf('kemenpar')).toBeLessThan(tourism.indexOf('kemenparekraf'));
    const ministries = found('kemenko');
    expect(ministries.indexOf('kemenkop')).toBeGreaterThan(ministries.indexOf('kemenko-polhukam'));
  });

  test('puts an abbreviation typed exactly first, whatever else bears it in its name', () => {
    for (const { id, abbreviation } of graph.dataset.nodes) {
      if (!abbreviation) continue;
      const same = withAbbreviation(abbreviation);
      expect(same, abbreviation).toContain(id);
      expect(found(abbreviation, same.length).sort(), abbreviation).toEqual(same.sort());
    }
  });

  test('gives both meetings that share an abbreviation, and both conferences called COP', () => {
    expect(found('APT EMM').slice(0, 2).sort()).toEqual(['apt-emm-education', 'apt-emm-environment']);
    expect(found('eas emm').slice(0, 2).sort()).toEqual(['eas-emm-education', 'eas-emm-environment']);
    expect(found('COP').slice(0, 2).sort()).toEqual(['cop-aadmer', 'cop-aathp']);
  });

  test('finds the agency behind the topic on the first screen', () => {
    const agencies: [string, string][] = [
      ['bencana', 'bnpb'],
      ['pekerja migran', 'kp2mi'],
      ['obat', 'bpom'],
      ['perempuan', 'kemenpppa'],
      ['desa', 'kemendes'],
    ];
    for (const [query, agency] of agencies) expect(found(query, 8), query).toContain(agency);
  });

  test('lets no partner or document stand before a body that is found by the same letters', () => {
    const kinds = new Map(graph.dataset.nodes.map(({ id, kind }) => [id, kind]));
    for (const query of ['as', 'ascc', 'uni', 'dev', 'food', 'wor']) {
      const first = found(query).find((id) => kinds.get(id) !== 'sector' && kinds.get(id) !== 'pillar') ?? '';
      const bodies = found(query, 400).filter((id) => kinds.get(id) === 'body' || kinds.get(id) === 'agency');
      if (bodies.length > 0) expect(['body', 'agency', 'office', 'group'], `${query} → ${first}`).toContain(kinds.get(first));
    }
  });

  test('finds nothing for what is nowhere, and for nothing', () => {
    for (const query of ['', '   ', 'zzzz', '???', '()']) expect(found(query), query).toEqual([]);
  });

  test('never lists a node twice and keeps to the number asked for', () => {
    for (const query of ['asean', 'disaster management', 'a', 'meeting', 'ministry of']) {
      expect(new Set(found(query, 50)).size).toBe(found(query, 50).length);
      expect(found(query, 3).length).toBeLessThanOrEqual(3);
      expect(found(query, 3)).toEqual(found(query, 50).slice(0, 3));
    }
  });

  test('puts what begins as typed before what contains it, however often', () => {
    const body = (id: string, abbreviation: string, en: string) => ({
      id,
      kind: 'body' as const,
      abbreviation,
      name: { en },
      citations: [],
    });
    const small = buildSearch(
      smallGraph(({ nodes }) =>
        nodes.push(
          body('one', 'WG ZETA', 'Working Group of ZETA, the ZETA Centre and the ZETA Fund'),
          body('two', 'ZETAC', 'Committee on Dance'),
          body('three', 'OTHER', 'Zetacism Council'),
        ),
      ),
    );
    expect(small('zeta').map(({ id }) => id)).toEqual(['two', 'three', 'one']);
  });

  test('weighs confirmation more than tier, and tier more than length', () => {
    const citations = [{ source: 'page', locator: 'Tari' }];
    const body = (id: string, abbreviation: string, tier: 'ministerial' | 'working', cited = citations) => ({
      id,
      kind: 'body' as const,
      abbreviation,
      tier,
      name: { en: `Dance ${id}` },
      keywords: ['joged'],
      citations: cited,
    });
    const small = buildSearch(
      smallGraph(({ nodes }) =>
        nodes.push(body('one', 'ZETA1', 'ministerial', []), body('two', 'ZETA2', 'working'), body('three', 'ZETAMIN', 'ministerial')),
      ),
    );
    for (const query of ['zet', 'joged'])
      expect(
        small(query).map(({ id }) => id),
        query,
      ).toEqual(['three', 'two', 'one']);
  });

  test('knows what the data says and nothing else', () => {
    const small = buildSearch(
      smallGraph(({ nodes }) =>
        nodes.push({
          id: 'tari',
          kind: 'body',
          name: { en: 'Café of Dancers’ Guilds' },
          abbreviation: 'TÁRI',
          keywords: ['menari'],
          citations: [],
        }),
      ),
    );
    for (const query of ['tári', 'TARI', 'cafe', 'Café of dancers guilds', 'dancer’s', 'menari', 'menri'])
      expect(small(query)[0]?.id, query).toBe('tari');
    expect(small('bencana')[0]?.id).toBe('acdm');
    expect(small('haze')).toEqual([]);
  });
});

describe('folding', () => {
  test('takes away case, accents and apostrophes', () => {
    expect(fold('Jum’at Café ÑANDÚ')).toBe('jumat cafe nandu');
  });

  test('squeezing takes away all else but letters, digits and the plus', () => {
    expect(squeeze('COP-AATHP')).toBe(squeeze('cop aathp'));
    expect(squeeze('AMCA + 3')).toBe('amca+3');
    expect(squeeze('AMCA+3')).not.toBe(squeeze('AMCA 3'));
  });
});

function withAbbreviation(abbreviation: string): string[] {
  return graph.dataset.nodes
    .filter((node) => node.abbreviation && squeeze(node.abbreviation) === squeeze(abbreviation))
    .map(({ id }) => id);
}
