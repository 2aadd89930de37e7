import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../tests/fixtures/publishedGraph.ts';
import { type Decoded, decode, type Mention, READ_AT_MOST } from './decode.ts';

const graph = publishedGraph();
const read = (text: string) => decode(graph, text);
const found = (text: string) => read(text).mentions.map(({ text: written, ids }) => `${written} = ${ids.join(', ')}`);
const unknown = (text: string) => read(text).unknown.map((one) => one.text);

describe('what a text names', () => {
  test('is found by abbreviation, by name in either language, and by other names', () => {
    expect(found('BNPB, the ASEAN Committee on Disaster Management and Kementerian Luar Negeri; formerly TELMIN')).toEqual([
      'BNPB = bnpb',
      'ASEAN Committee on Disaster Management = acdm',
      'Kementerian Luar Negeri = kemlu',
      'TELMIN = adgmin',
    ]);
  });

  test('is the longest name, not a shorter one inside it', () => {
    expect(found('APSC Council; ASEAN SOM-ED; Kementerian Hukum dan Hak Asasi Manusia; Kementerian Hukum dan Polri')).toEqual([
      'APSC Council = apsc-council',
      'SOM-ED = som-ed',
      'Kementerian Hukum dan Hak Asasi Manusia = kemenkumham',
      'Kementerian Hukum = kemenkum',
      'Polri = polri',
    ]);
  });

  test('ends where a word ends', () => {
    expect(found('ACDMX, KP2MIA, xAMCA, amcala, AMCA2X, 4X2AMCA, BP2MI4U')).toEqual([]);
    expect(found('SOMHD19, ACDM-nya, (SOCA), AMCA/SOMCA')).toEqual([
      'SOMHD = somhd',
      'ACDM = acdm, acdm-central-banks',
      'SOCA = soca',
      'AMCA = amca',
      'SOMCA = somca',
    ]);
  });

  test.each(['SOMSWD+3', 'SOMSWD Plus Three', 'SOMSWD + 3', 'somswd plus 3', 'SOMSWD\u00a0+3'])('is a Plus Three meeting as %s', (text) => {
    expect(found(text)).toEqual([`${text} = somswd-plus3`]);
  });

  test.each(['COP-AATHP', 'COP AATHP', 'COPAATHP', 'cop aathp', 'COP–AATHP', 'COP-\nAATHP'])('is one conference as %s', (text) => {
    expect(found(text)).toEqual([`${text} = cop-aathp`]);
  });

  test.each(['ASEAN SOM', 'SOM ASEAN'])('is the senior officials as %s', (text) => {
    expect(found(text)).toEqual([`${text} = asean-som`]);
  });

  test('is found across broken lines, and not across an empty one or the next point of a list', () => {
    expect(found('Badan Penanggu-\nlangan; Badan Nasional Penanggu-\nlangan Bencana')).toEqual([
      'Badan Nasional Penanggu-\nlangan Bencana = bnpb',
    ]);
    expect(found('Kementerian\n\nKesehatan')).toEqual([]);
    expect(found('- Kementerian\n- Kesehatan')).toEqual([]);
    expect(found('1. AHC\n2. AMCA')).toEqual(['AMCA = amca']);
  });

  test('is not an everyday word', () => {
    expect(found('some air, an arc, ace it; com, cop, cow; aha, adi, bi, ma; sudah di-acc; Some aim high')).toEqual([]);
    expect(found('SOME ITEMS ARE FOR DECISION OF THE MEETING')).toEqual([]);
    expect(found('prevention and mitigation, global leadership, health, pertanian')).toEqual([]);
  });

  test('is not an address on the web, nor the ministry of another state', () => {
    expect(found('https://example.org/acdm, tu@kemenkes.example.org, www.kemlu.example, kemlu.go.id')).toEqual([]);
    expect(found('Ministry of Health of Malaysia, Thailand’s Ministry of Culture, Kementerian Luar Negeri Jepang')).toEqual([]);
    expect(found('Ministry of Health and Malaysia')).toEqual(['Ministry of Health = kemenkes']);
  });
});

describe('a slip of the hand', () => {
  test('is put right in a long word', () => {
    const [mention] = read('kemenkess').mentions;
    expect(mention).toMatchObject({ ids: ['kemenkes'], how: 'spelling' });
    expect(found('ASEAN Comittee on Disaster Managment')).toEqual([]);
    expect(found('ASEAN Comittee on Disaster Management')).toEqual(['ASEAN Comittee on Disaster Management = acdm']);
  });

  test('is not seen in a short one, in an ordinary word, or where the first letter differs', () => {
    expect(found('ACMD, AMC')).toEqual([]);
    expect(found('kembar, kemenangan, Kemenag, admin, bananas, tunas')).toEqual([]);
    expect(found('xemenkes')).toEqual([]);
  });

  test('that can be of two agencies offers both', () => {
    expect(read('kemenhux').mentions).toMatchObject([
      { kind: 'ambiguous', how: 'spelling', ids: expect.arrayContaining(['kemenhub', 'kemenhut']) },
    ]);
  });
});

describe('what is ambiguous', () => {
  test.each([
    ['ACDM', ['acdm', 'acdm-central-banks']],
    ['APT EMM', ['apt-emm-education', 'apt-emm-environment']],
    ['ACCC', ['accc', 'accc-climate']],
    ['ALMM', ['alawmm', 'almm']],
    ['SOME', ['apt-some', 'some']],
    ['COP', ['cop-aadmer', 'cop-aathp']],
  ])('%s offers all its meanings', (text, ids) => {
    expect(read(text).mentions).toMatchObject([{ kind: 'ambiguous' }]);
    expect([...(read(text).mentions[0]?.ids ?? [])].sort()).toEqual(ids);
  });

  test('is read first as what the text is about, and drops nothing', () => {
    expect(read('BNPB, AMMDM: ACDM').mentions.at(-1)?.ids).toEqual(['acdm', 'acdm-central-banks']);
    expect(read('AFMGM, ACGM, WC-PSS: ACDM').mentions.at(-1)?.ids).toEqual(['acdm-central-banks', 'acdm']);
    expect(read('SOMTC, BNPB; the ASEAN Central Bank Deputies’ Meeting (ACDM)').mentions.at(-1)?.ids[0]).toBe('acdm-central-banks');
    expect(read('ASLOM, AMAC-MLAT: ALMM').mentions.at(-1)?.ids).toEqual(['alawmm', 'almm']);
    expect(read('SLOM, Kemnaker: ALMM').mentions.at(-1)?.ids).toEqual(['almm', 'alawmm']);
  });
});

describe('what is said of a mention', () => {
  test('a superseded agency comes with what took its place', () => {
    expect(read('Kominfo').mentions[0]?.meanings).toEqual([{ id: 'kominfo', isUnverified: false, successors: ['komdigi'] }]);
    expect(read('KLHK').mentions[0]?.meanings[0]?.successors.sort()).toEqual(['kemenhut', 'klh-bplh']);
    expect(read('BP2MI').mentions[0]?.meanings[0]?.successors).toEqual([]);
  });

  test('a body that no source confirms is marked', () => {
    expect(read('ACICE').mentions[0]?.meanings[0]).toMatchObject({ id: 'acice', isUnverified: true });
  });

  test('a pillar, an instrument or a partner is set apart', () => {
    expect(read('ASCC, AADMER, UNDP, ASEAN').mentions).toEqual([]);
    expect(read('ASCC, AADMER, UNDP, ASEAN').others.map(({ ids }) => ids[0])).toEqual(['ascc', 'doc-aadmer', 'undp']);
  });
});

describe('what is not known', () => {
  test('is listed once, where it stands first', () => {
    expect(read('TFAMR dan TFAMR').unknown).toEqual([{ text: 'TFAMR', start: 0, end: 5 }]);
    expect(unknown('ABX-QRS, KemenPANRB, Kemenag, Kementerian PPN')).toEqual(['ABX-QRS', 'KemenPANRB', 'Kemenag', 'PPN']);
  });

  test('is not an ordinary abbreviation, a number, or a heading', () => {
    expect(unknown('WIB, PDF, NIP, RI, Yth., PPN, COVID-19, IX, Nomor 045/UND/VIII/2025, WhatsApp, iPhone')).toEqual([]);
    expect(unknown('RAPAT KOORDINASI PERSIAPAN\nNOTULEN\nLaporan PANRBX')).toEqual(['PANRBX']);
  });
});

/** What is wrong with an answer, whatever the text. */
function faultsOf(text: string, { mentions, others, unknown: capitals, read: done, left }: Decoded): string[] {
  const places = [...mentions, ...others].sort((a, b) => a.start - b.start);
  return [
    ...[...places, ...capitals].flatMap(({ start, end, text: written }) =>
      text.slice(start, end) === written && written ? [] : ['not its text'],
    ),
    ...places.flatMap((one, at) => (one.start < (places[at - 1]?.end ?? 0) ? ['overlap'] : [])),
    ...mentions.flatMap((one, at) => (one.start < (mentions[at - 1]?.start ?? 0) ? ['order'] : [])),
    ...mentions.flatMap(({ kind, ids }) => ((kind === 'ambiguous') === ids.length > 1 && ids.length > 0 ? [] : ['meanings'])),
    ...(new Set(capitals.map((one) => one.text)).size === capitals.length ? [] : ['twice']),
    ...(done + left === text.length && places.every(({ end }) => end <= done) ? [] : ['length']),
  ];
}

const piece = fc.oneof(
  fc.constantFrom(
    ...graph.dataset.nodes.flatMap(({ abbreviation, name, aliases = [] }) => [
      abbreviation ?? '',
      name.en ?? '',
      name.id ?? '',
      ...aliases,
    ]),
  ),
  fc.constantFrom(
    ' ',
    '\n',
    '\n\n',
    '-',
    '-\n',
    '+',
    '+3',
    ' Plus Three',
    '’',
    '\u00ad',
    '\u00a0',
    '/',
    '(',
    ')',
    ', ',
    ' dan ',
    '1.',
    '@',
    '://',
    '.go.id',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('whatever the text', () => {
  test('mentions are in order, apart, and the text that stands there', () => {
    fc.assert(
      fc.property(texts, (text) => faultsOf(text, read(text)).length === 0),
      { numRuns: 500 },
    );
  });

  test('the check of that notices a fault', () => {
    const text = 'ACDM dan BNPB';
    const right = read(text);
    const broken = (change: (mention: Mention) => Partial<Mention>): Decoded => ({
      ...right,
      mentions: right.mentions.map((mention) => ({ ...mention, ...change(mention) })),
    });
    expect(faultsOf(text, right)).toEqual([]);
    expect(
      faultsOf(
        text,
        broken(({ end }) => ({ end: end + 1 })),
      ),
    ).toContain('not its text');
    expect(
      faultsOf(
        text,
        broken(() => ({ start: 0, end: 4, text: 'ACDM' })),
      ),
    ).toContain('overlap');
    expect(
      faultsOf(
        text,
        broken(({ ids }) => ({ ids: ids.slice(0, 1) })),
      ),
    ).toContain('meanings');
    expect(faultsOf(text, { ...right, left: 1 })).toContain('length');
  });

  test('every printed abbreviation is found alone, with the node that bears it', () => {
    for (const { id, kind, abbreviation } of graph.dataset.nodes)
      if (abbreviation && (kind === 'body' || kind === 'agency'))
        expect(read(`Laporan ${abbreviation} diterima`).mentions, abbreviation).toMatchObject([
          { text: abbreviation, ids: expect.arrayContaining([id]) },
        ]);
  });
});

describe('a text that is too long', () => {
  test('is read up to the end of a word, and says how much was not', () => {
    const text = 'Rapat SOMSWD bersama Kementerian Kesehatan. '.repeat(24_000);
    expect(text.length).toBeGreaterThan(1_000_000);
    const decoded = read(text);
    expect(decoded.read).toBeLessThanOrEqual(READ_AT_MOST);
    expect(decoded.read).toBeGreaterThan(READ_AT_MOST - 200);
    expect(decoded.read + decoded.left).toBe(text.length);
    expect(text[decoded.read]).toMatch(/\s/);
    expect(decoded.words).toBeLessThan(decoded.read / 5);
  });

  test('costs no more for a word without end, and no half character', () => {
    expect(read('A'.repeat(1_000_000))).toMatchObject({ read: READ_AT_MOST, words: 1 });
    expect(read('😀'.repeat(500_000)).read % 2).toBe(0);
    expect(decode(graph, `x${'😀'.repeat(10)}`, 10).read).toBe(9);
  });

  test('can be empty', () => {
    expect(read('')).toEqual({ mentions: [], others: [], unknown: [], read: 0, left: 0, words: 0 });
  });
});
