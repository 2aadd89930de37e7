/** What the page on the gaps of the sources says, beside the messages of the app. It loads with the page. */
export interface GapWords {
  title: string;
  lead: string;
  /** The whole of the data is told here, whatever day is chosen. */
  wholeData: (date: string) => string;
  /** Heads of the table of counts. */
  counted: string;
  kind: string;
  total: string;
  indonesia: string;
  pillarWide: string;
  /** A press on a kind shows it alone. */
  isolate: string;
  everything: string;
  filtered: string;
  print: string;
  kinds: Readonly<
    Record<
      | 'conflicts'
      | 'gaps'
      | 'noLine'
      | 'stops'
      | 'overUnverified'
      | 'noFocal'
      | 'focalUnverified'
      | 'formats'
      | 'unverified'
      | 'unverifiedLines'
      | 'fromCopies'
      | 'linesFromCopies'
      | 'slips',
      string
    >
  >;
  about: string;
  stopsAt: (names: string) => string;
  ownLine: (name: string) => string;
  furtherUp: (from: string, to: string) => string;
  nothing: string;
}

const en: GapWords = {
  title: 'What the sources do not say',
  lead: 'The chart shows what a source says. Here stands the rest: where sources differ or are silent, which bodies no sourced line joins to the Summit, for whom no focal point is recorded, and what is known from general knowledge or from copies alone.',
  wholeData: (date) => `This page tells of all the data, as of ${date}, whatever day is chosen for the chart.`,
  counted: 'How many of each, by pillar',
  kind: 'What',
  total: 'All',
  indonesia: 'Indonesia',
  pillarWide: 'The pillar as a whole, and across its sectors',
  isolate: 'A press on a line shows it alone; a press on a pillar goes to it.',
  everything: 'Show all lines',
  filtered: 'Only what the legend lets through is listed.',
  print: 'Print',
  kinds: {
    conflicts: 'Sources differ',
    gaps: 'The sources do not say',
    noLine: 'No line upward recorded',
    stops: 'The line stops below the Summit',
    overUnverified: 'Joined to the Summit only over a line not verified',
    noFocal: 'No Indonesian focal point recorded at any level',
    focalUnverified: 'Focal point from general knowledge only',
    formats: 'Partner formats: they hang on their body and have no line of their own',
    unverified: 'Bodies not verified',
    unverifiedLines: 'Relations not verified',
    fromCopies: 'Bodies known from secondary copies alone',
    linesFromCopies: 'Relations known from secondary copies alone',
    slips: 'Slips of the sources, as printed',
  },
  about: 'About',
  stopsAt: (names) => `stops at ${names}`,
  ownLine: (name) => `its line to ${name}`,
  furtherUp: (from, to) => `further up, ${from} to ${to}`,
  nothing: 'Nothing of this is recorded here.',
};

const id: GapWords = {
  title: 'Apa yang tidak dikatakan sumber',
  lead: 'Bagan menampilkan apa yang dikatakan sumber. Selebihnya ada di sini: tempat sumber berbeda atau diam, badan yang tidak tersambung ke KTT oleh garis yang bersumber, badan yang focal point-nya tidak tercatat, serta hal yang hanya diketahui dari pengetahuan umum atau dari salinan.',
  wholeData: (date) => `Laman ini memuat seluruh data, per ${date}, apa pun tanggal yang dipilih untuk bagan.`,
  counted: 'Jumlah masing-masing, menurut pilar',
  kind: 'Perihal',
  total: 'Semua',
  indonesia: 'Indonesia',
  pillarWide: 'Pilar secara keseluruhan dan lintas sektornya',
  isolate: 'Tekan satu baris untuk melihatnya sendiri; tekan pilar untuk menuju ke sana.',
  everything: 'Tampilkan semua baris',
  filtered: 'Hanya yang lolos saringan legenda yang dicantumkan.',
  print: 'Cetak',
  kinds: {
    conflicts: 'Sumber berbeda',
    gaps: 'Tidak dikatakan sumber',
    noLine: 'Tanpa garis ke atas yang tercatat',
    stops: 'Garisnya berhenti sebelum KTT',
    overUnverified: 'Tersambung ke KTT hanya lewat garis yang belum terverifikasi',
    noFocal: 'Focal point Indonesia tidak tercatat di tingkat mana pun',
    focalUnverified: 'Focal point hanya menurut pengetahuan umum',
    formats: 'Format mitra: menempel pada badannya dan tidak bergaris sendiri',
    unverified: 'Badan belum terverifikasi',
    unverifiedLines: 'Hubungan belum terverifikasi',
    fromCopies: 'Badan yang hanya diketahui dari salinan sekunder',
    linesFromCopies: 'Hubungan yang hanya diketahui dari salinan sekunder',
    slips: 'Kekeliruan sumber, sebagaimana tercetak',
  },
  about: 'Tentang',
  stopsAt: (names) => `berhenti di ${names}`,
  ownLine: (name) => `garisnya ke ${name}`,
  furtherUp: (from, to) => `lebih ke atas, ${from} ke ${to}`,
  nothing: 'Tidak ada yang tercatat di sini.',
};

export const gapWords: Readonly<Record<'en' | 'id', GapWords>> = { en, id };
