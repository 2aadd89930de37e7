/** What the directory says, beside the messages of the app. It loads with the lens. */
export interface DirectoryWords {
  columns: Readonly<
    Record<
      'pick' | 'body' | 'tier' | 'sector' | 'pillar' | 'superior' | 'focal' | 'alternate' | 'level' | 'since' | 'seen' | 'source',
      string
    >
  >;
  /** Columns of the file that the screen shows another way. */
  group: string;
  fullName: string;
  groupBy: string;
  groupings: Readonly<Record<'sector' | 'agency' | 'flat', string>>;
  contains: string;
  /** "316 bodies, 33 of them partner formats". */
  counted: (bodies: number, formats: number) => string;
  repeated: string;
  /** Heading of the rows for which no focal point is recorded, and of those at home nowhere. */
  noneGroup: string;
  homeless: string;
  none: string;
  levels: Readonly<Record<'body' | 'superior' | 'sector' | 'pillar', (names: string) => string>>;
  whyNone: Readonly<Record<'unconfirmed' | 'not-then' | 'unnamed', string>> & { elsewhere: (superior: string) => string };
  /** Instead of a column with nothing in it. */
  empty: Readonly<Record<'alternate' | 'since', string>>;
  nothingContains: (words: string) => string;
  showAll: string;
  /** Of the box before a body, to a screen reader. */
  toMeeting: (body: string) => string;
  pickFull: (most: number) => string;
  sortHint: Readonly<Record<'up' | 'down' | 'none', string>>;
  print: string;
  save: string;
  saved: (file: string) => string;
  saveFailed: string;
  /** Above the printed table. */
  dataAsOf: (version: string, date: string) => string;
  structureOn: (date: string) => string;
}

const en: DirectoryWords = {
  columns: {
    pick: 'For the meeting',
    body: 'Body',
    tier: 'Level',
    sector: 'Sector',
    pillar: 'Pillar',
    superior: 'Superior',
    focal: 'Focal point',
    alternate: 'Alternate',
    level: 'Named for',
    since: 'Since',
    seen: 'Last named',
    source: 'Source',
  },
  group: 'Group',
  fullName: 'Full name',
  groupBy: 'Group by',
  groupings: { sector: 'Sector', agency: 'Agency', flat: 'No groups' },
  contains: 'Contains',
  counted: (bodies, formats) =>
    `${bodies} ${bodies === 1 ? 'body' : 'bodies'}${formats === 0 ? '' : `, ${formats} of them ${formats === 1 ? 'a partner format' : 'partner formats'}`}`,
  repeated: 'A body with several focal points stands under each.',
  noneGroup: 'No focal point recorded',
  homeless: 'In no pillar',
  none: 'none recorded',
  levels: {
    body: () => 'the body itself',
    superior: (names) => `its superior ${names}`,
    sector: (names) => `the sector ${names}`,
    pillar: (names) => `the pillar ${names}`,
  },
  whyNone: {
    unconfirmed: 'one is said without a source',
    'not-then': 'not known for this date',
    unnamed: 'no source names one',
    elsewhere: (superior) => `its superior ${superior} has one in another sector`,
  },
  empty: {
    alternate: 'No source names an alternate for the bodies shown.',
    since: 'No source says since when.',
  },
  nothingContains: (words) => `No row shown contains “${words}”.`,
  showAll: 'Show all rows',
  toMeeting: (body) => `${body}: for the meeting`,
  pickFull: (most) => `At most ${most} bodies can be chosen.`,
  sortHint: { up: 'Sort upward', down: 'Sort downward', none: 'Back to the order of the structure' },
  print: 'Print',
  save: 'Save as',
  saved: (file) => `Saved: ${file}`,
  saveFailed: 'The file could not be written. Check the connection and try again.',
  dataAsOf: (version, date) => `Data ${version}, as of ${date}`,
  structureOn: (date) => `Structure as of ${date}`,
};

const id: DirectoryWords = {
  columns: {
    pick: 'Untuk rapat',
    body: 'Badan',
    tier: 'Tingkat',
    sector: 'Sektor',
    pillar: 'Pilar',
    superior: 'Atasan',
    focal: 'Focal point',
    alternate: 'Pengganti',
    level: 'Disebut untuk',
    since: 'Sejak',
    seen: 'Terakhir disebut',
    source: 'Sumber',
  },
  group: 'Kelompok',
  fullName: 'Nama lengkap',
  groupBy: 'Kelompokkan',
  groupings: { sector: 'Per sektor', agency: 'Per instansi', flat: 'Tanpa kelompok' },
  contains: 'Memuat kata',
  counted: (bodies, formats) => `${bodies} badan${formats === 0 ? '' : `, ${formats} di antaranya format mitra`}`,
  repeated: 'Badan dengan beberapa focal point tercantum pada masing-masing.',
  noneGroup: 'Focal point tidak tercatat',
  homeless: 'Tanpa pilar',
  none: 'tidak tercatat',
  levels: {
    body: () => 'badan itu sendiri',
    superior: (names) => `atasannya, ${names}`,
    sector: (names) => `sektor ${names}`,
    pillar: (names) => `pilar ${names}`,
  },
  whyNone: {
    unconfirmed: 'ada yang disebut tanpa sumber',
    'not-then': 'tidak diketahui untuk tanggal ini',
    unnamed: 'tidak disebut sumber',
    elsewhere: (superior) => `atasannya, ${superior}, memilikinya di sektor lain`,
  },
  empty: {
    alternate: 'Tidak ada sumber yang menyebut focal point pengganti untuk badan yang ditampilkan.',
    since: 'Tidak ada sumber yang menyebut sejak kapan.',
  },
  nothingContains: (words) => `Tidak ada baris yang memuat “${words}”.`,
  showAll: 'Tampilkan semua baris',
  toMeeting: (body) => `${body}: untuk rapat`,
  pickFull: (most) => `Paling banyak ${most} badan dapat dipilih.`,
  sortHint: { up: 'Urutkan naik', down: 'Urutkan turun', none: 'Kembali ke urutan struktur' },
  print: 'Cetak',
  save: 'Simpan sebagai',
  saved: (file) => `Tersimpan: ${file}`,
  saveFailed: 'Berkas tidak dapat ditulis. Periksa koneksi lalu coba lagi.',
  dataAsOf: (version, date) => `Data ${version}, per ${date}`,
  structureOn: (date) => `Struktur per ${date}`,
};

export const directoryWords: Readonly<Record<'en' | 'id', DirectoryWords>> = { en, id };
