/** How many bodies are answered for at which level, as part of a sentence. */
type LevelCounts = Record<'body' | 'superior' | 'sector' | 'pillar' | 'unverified' | 'none', (count: number) => string>;

/** What the mirror says, beside the messages of the app. */
export interface MirrorWords {
  /** The choice of the form. */
  form: string;
  forms: { bands: string; matrix: string };
  bodies: (count: number) => string;
  /** The place to which empty seats lead. */
  nobody: string;
  nobodySpoken: (count: number) => string;
  level: LevelCounts;
  /** The same as the heading of a kind of band, in the key. */
  ways: Record<'named' | 'pillar' | 'unverified' | 'none', string>;
  sharedOf: (count: number, of: number) => string;
  /** "Trade, Economic. 35 bodies: …": a row to a screen reader. */
  rowSpoken: (row: string, pillar: string, bodies: string, answers: string) => string;
  seatSpoken: (agency: string, bodies: string, rows: string, now: string) => string;
  openSpoken: (name: string) => string;
  open: string;
  /** A band in one sentence. */
  bandSpoken: (row: string, agency: string, count: number, of: number, levels: string) => string;
  noneSpoken: (row: string, count: number, of: number) => string;
  /** Some of what is said for a band follows from a list or a name. */
  partlyInferred: string;
  sectorOnly: (row: string, agency: string) => string;
  sectorOnlyShort: string;
  /** Headings of the list. */
  title: string;
  titleOf: (name: string) => string;
  emptySeats: string;
  counted: (bodies: number, agencies: number, empty: number) => string;
  ofThemUnverified: (count: number) => string;
  whichBodies: (count: number) => string;
  noSeat: (name: string) => string;
  predecessor: (name: string, before: string) => string;
  notHere: (name: string) => string;
  showAll: string;
  filteredOut: (count: number) => string;
  howTo: string;
  /** The matrix. */
  matrix: string;
  matrixHint: string;
  row: string;
  allBodies: string;
}

const enBodies = (count: number) => (count === 1 ? '1 body' : `${count} bodies`);

const en: MirrorWords = {
  form: 'Form',
  forms: { bands: 'Bands', matrix: 'Matrix' },
  bodies: enBodies,
  nobody: 'None recorded',
  nobodySpoken: (count) => `Empty seats: no source names anyone for ${enBodies(count)}`,
  level: {
    body: (count) => `${count} named for the body`,
    superior: (count) => `${count} for its superior`,
    sector: (count) => `${count} for the sector`,
    pillar: (count) => `${count} for the whole pillar only`,
    unverified: (count) => `${count} not verified, so no answer`,
    none: (count) => `${count} with nobody named`,
  },
  ways: {
    named: 'named for the body, its superior or sector',
    pillar: 'for the whole pillar only',
    unverified: 'not verified: no answer',
    none: 'none recorded',
  },
  sharedOf: (count, of) => (count === of ? 'shared with another agency' : `${count} of them shared with another agency`),
  rowSpoken: (row, pillar, bodies, answers) => `${row}, ${pillar}. ${bodies}: ${answers}`,
  seatSpoken: (agency, bodies, rows, now) => `${agency}${now}. ${bodies}: ${rows}`,
  openSpoken: (name) => `Open ${name} body by body`,
  open: 'Body by body',
  bandSpoken: (row, agency, count, of, levels) => `${row}: ${agency} answers for ${count} of ${enBodies(of)}: ${levels}.`,
  noneSpoken: (row, count, of) => `${row}: nobody is named for ${count} of ${enBodies(of)}.`,
  partlyInferred: 'partly inferred',
  sectorOnly: (row, agency) => `${row}: ${agency} is named for the sector; for each of its bodies another is.`,
  sectorOnlyShort: 'named for the sector; for each of its bodies another is',
  title: 'Who answers for what',
  titleOf: (name) => `Who answers for what: ${name}`,
  emptySeats: 'Empty seats',
  counted: (bodies, agencies, empty) =>
    `${enBodies(bodies)}, ${agencies === 1 ? '1 agency' : `${agencies} agencies`}, ${empty === 1 ? '1 empty seat' : `${empty} empty seats`}`,
  ofThemUnverified: (count) => `, ${count} of these with a name that no source confirms`,
  whichBodies: (count) => (count === 1 ? 'Which body' : `Which ${count} bodies`),
  noSeat: (name) => `No source names ${name} as a focal point of what is shown.`,
  predecessor: (name, before) => `No source names ${name} itself; sources name ${before}, whose place it took.`,
  notHere: (name) => `${name} stands in no row of what is shown.`,
  showAll: 'Show all rows',
  filteredOut: (count) => `${enBodies(count)} hidden by the filters.`,
  howTo:
    'A band is as wide as the number of bodies; where several agencies answer for a body, each has its part; partner formats are not counted by themselves. Choose an agency or a row to see only its bands; choose the name of a pillar to see its bodies one by one.',
  matrix: 'Rows and agencies',
  matrixHint: 'Rows by pillar, agencies by load; the number of bodies in each cell.',
  row: 'Row',
  allBodies: 'Bodies',
};

const id: MirrorWords = {
  form: 'Bentuk',
  forms: { bands: 'Pita', matrix: 'Matriks' },
  bodies: (count) => `${count} badan`,
  nobody: 'Tidak tercatat',
  nobodySpoken: (count) => `Kursi kosong: tidak ada sumber yang menyebut siapa pun untuk ${count} badan`,
  level: {
    body: (count) => `${count} disebut untuk badannya`,
    superior: (count) => `${count} untuk atasannya`,
    sector: (count) => `${count} untuk sektornya`,
    pillar: (count) => `${count} hanya untuk seluruh pilar`,
    unverified: (count) => `${count} belum terverifikasi, jadi belum terjawab`,
    none: (count) => `${count} tanpa yang disebut`,
  },
  ways: {
    named: 'disebut untuk badan, atasan, atau sektornya',
    pillar: 'hanya untuk seluruh pilar',
    unverified: 'belum terverifikasi: belum terjawab',
    none: 'tidak tercatat',
  },
  sharedOf: (count, of) => (count === of ? 'bersama instansi lain' : `${count} di antaranya bersama instansi lain`),
  rowSpoken: (row, pillar, bodies, answers) => `${row}, ${pillar}. ${bodies}: ${answers}`,
  seatSpoken: (agency, bodies, rows, now) => `${agency}${now}. ${bodies}: ${rows}`,
  openSpoken: (name) => `Buka ${name} badan demi badan`,
  open: 'Badan demi badan',
  bandSpoken: (row, agency, count, of, levels) => `${row}: ${agency} menangani ${count} dari ${of} badan: ${levels}.`,
  noneSpoken: (row, count, of) => `${row}: tidak ada yang disebut untuk ${count} dari ${of} badan.`,
  partlyInferred: 'sebagian disimpulkan',
  sectorOnly: (row, agency) => `${row}: ${agency} disebut untuk sektornya; untuk setiap badannya disebut instansi lain.`,
  sectorOnlyShort: 'disebut untuk sektornya; untuk setiap badannya disebut instansi lain',
  title: 'Siapa menangani apa',
  titleOf: (name) => `Siapa menangani apa: ${name}`,
  emptySeats: 'Kursi kosong',
  counted: (bodies, agencies, empty) => `${bodies} badan, ${agencies} instansi, ${empty} kursi kosong`,
  ofThemUnverified: (count) => `, ${count} di antaranya dengan nama yang tidak ditegaskan sumber`,
  whichBodies: (count) => (count === 1 ? 'Badan yang mana' : `${count} badan yang mana`),
  noSeat: (name) => `Tidak ada sumber yang menyebut ${name} sebagai focal point dari yang ditampilkan.`,
  predecessor: (name, before) => `Tidak ada sumber yang menyebut ${name} sendiri; sumber menyebut ${before}, yang digantikannya.`,
  notHere: (name) => `${name} tidak berada di baris yang ditampilkan.`,
  showAll: 'Tampilkan semua baris',
  filteredOut: (count) => `${count} badan disembunyikan oleh saringan.`,
  howTo:
    'Lebar pita menunjukkan jumlah badan; bila beberapa instansi menangani satu badan, masing-masing mendapat bagiannya; format mitra tidak dihitung tersendiri. Pilih instansi atau baris untuk melihat pitanya saja; pilih nama pilar untuk melihat badannya satu demi satu.',
  matrix: 'Baris dan instansi',
  matrixHint: 'Baris menurut pilar, instansi menurut beban; jumlah badan di setiap sel.',
  row: 'Baris',
  allBodies: 'Badan',
};

export const mirrorWords: Record<'en' | 'id', MirrorWords> = { en, id };
