/** What the date control, the what-changed sheet and the details say of a chosen day, beside the messages of the app. */
export interface DayWords {
  heading: string;
  year: string;
  endOfYear: (year: string) => string;
  earlier: string;
  later: string;
  anyDate: string;
  today: (date: string) => string;
  /** What sets the day apart, in a line. */
  summary: (notYet: number, unknown: number, changed: number) => string;
  afterData: (date: string) => string;
  whatChanged: string;
  changedSince: (date: string) => string;

  notThere: (date: string) => string;
  began: (date: string) => string;
  /** Beside something that no source had said by then. */
  firstSaid: (date: string) => string;
  unknownLevel: (level: string) => string;
  noneOfSeveral: string;
  sinceThen: string;
  chairUnknown: string;

  changes: string;
  from: string;
  to: string;
  copy: string;
  copied: string;
  copyFailed: string;
  print: string;
  paper: string;
  columns: { date: string; what: string; how: string; into: string; source: string };
  kinds: Readonly<Record<'renamed' | 'split' | 'focal-point' | 'first-said' | 'moved' | 'added' | 'ended' | 'seen', string>>;
  /** Stands on paper in place of the delegations. */
  seenOnScreen: (count: number) => string;
  became: string;
  splitInto: string;
  splitOff: string;
  founded: string;
  ended: (verb: string) => string;
  nothing: (from: string, to: string) => string;
  nothingHint: string;
  precision: string;
  pictures: string;
  pictureOf: (date: string, differences: number) => string;
  between: (from: string, to: string) => string;
}

const en: DayWords = {
  heading: 'Structure as of',
  year: 'Year',
  endOfYear: (year) => `end of ${year}`,
  earlier: 'Earlier year',
  later: 'Later year',
  anyDate: 'Any date',
  today: (date) => `Today’s data (${date})`,
  summary: (notYet, unknown, changed) => `Not there yet: ${notYet} · not known for this date: ${unknown} · changed since: ${changed}`,
  afterData: (date) => `Later than the data: everything is as last known on ${date}.`,
  whatChanged: 'What has changed?',
  changedSince: (date) => `What has changed since ${date}?`,

  notThere: (date) => `It was not there on ${date}.`,
  began: (date) => `It began: ${date}.`,
  firstSaid: (date) => `not known for this date; first said ${date}`,
  unknownLevel: (level) => `${level}: not known for this date`,
  noneOfSeveral: 'No source names which of them took this over.',
  sinceThen: 'Since then',
  chairUnknown: 'Chair: not known for this date',

  changes: 'What changed',
  from: 'After',
  to: 'Up to',
  copy: 'Copy as text',
  copied: 'Copied',
  copyFailed: 'It could not be copied.',
  print: 'Print',
  paper: 'On paper…',
  columns: { date: 'Date', what: 'What', how: 'Change', into: 'Now or of', source: 'Source' },
  kinds: {
    renamed: 'Renamed',
    split: 'Split',
    'focal-point': 'New focal point',
    'first-said': 'First said',
    moved: 'Moved',
    added: 'Added',
    ended: 'Ended',
    seen: 'Seen in delegations',
  },
  seenOnScreen: (count) => `${count} ${count === 1 ? 'delegation' : 'delegations'} first reported in this time: listed on screen.`,
  became: 'became',
  splitInto: 'was split into',
  splitOff: 'goes on; split off from it:',
  founded: 'was founded',
  ended: (verb) => `no longer: ${verb}`,
  nothing: (from, to) => `Nothing is known to have changed between ${from} and ${to}.`,
  nothingHint: 'Only what a source dates is told here. Choose an earlier first date.',
  precision: 'Dates are as precise as the sources give them; “first said” is the date of the source, not of the change.',
  pictures: 'The two pictures',
  pictureOf: (date, differences) => `${date}: ${differences} ${differences === 1 ? 'mark differs' : 'marks differ'}`,
  between: (from, to) => `between ${from} and ${to}`,
};

const id: DayWords = {
  heading: 'Struktur per tanggal',
  year: 'Tahun',
  endOfYear: (year) => `akhir ${year}`,
  earlier: 'Tahun sebelumnya',
  later: 'Tahun berikutnya',
  anyDate: 'Tanggal mana pun',
  today: (date) => `Data terkini (${date})`,
  summary: (notYet, unknown, changed) =>
    `Belum ada: ${notYet} · tidak diketahui untuk tanggal ini: ${unknown} · berubah sejak itu: ${changed}`,
  afterData: (date) => `Setelah tanggal data: semuanya sebagaimana terakhir diketahui pada ${date}.`,
  whatChanged: 'Apa yang berubah?',
  changedSince: (date) => `Apa yang berubah sejak ${date}?`,

  notThere: (date) => `Belum ada pada ${date}.`,
  began: (date) => `Mulai ada: ${date}.`,
  firstSaid: (date) => `tidak diketahui untuk tanggal ini; pertama disebut ${date}`,
  unknownLevel: (level) => `${level}: tidak diketahui untuk tanggal ini`,
  noneOfSeveral: 'Tidak ada sumber yang menyebut siapa di antaranya yang mengambil alih tugas ini.',
  sinceThen: 'Sejak itu',
  chairUnknown: 'Ketua: tidak diketahui untuk tanggal ini',

  changes: 'Apa yang berubah',
  from: 'Setelah',
  to: 'Sampai',
  copy: 'Salin sebagai teks',
  copied: 'Tersalin',
  copyFailed: 'Tidak dapat disalin.',
  print: 'Cetak',
  paper: 'Di kertas…',
  columns: { date: 'Tanggal', what: 'Apa', how: 'Perubahan', into: 'Menjadi atau untuk', source: 'Sumber' },
  kinds: {
    renamed: 'Berganti nama',
    split: 'Dipecah',
    'focal-point': 'Focal point baru',
    'first-said': 'Pertama disebut',
    moved: 'Berpindah',
    added: 'Bertambah',
    ended: 'Berakhir',
    seen: 'Tampak dalam delegasi',
  },
  seenOnScreen: (count) => `${count} delegasi pertama kali diberitakan dalam rentang ini: lihat daftarnya di layar.`,
  became: 'menjadi',
  splitInto: 'dipecah menjadi',
  splitOff: 'tetap ada; pecahannya:',
  founded: 'dibentuk',
  ended: (verb) => `tidak lagi: ${verb}`,
  nothing: (from, to) => `Tidak ada perubahan yang diketahui antara ${from} dan ${to}.`,
  nothingHint: 'Hanya yang diberi tanggal oleh sumber yang disebut di sini. Pilih tanggal awal yang lebih dini.',
  precision: 'Ketelitian tanggal mengikuti sumbernya; “pertama disebut” adalah tanggal sumber, bukan tanggal perubahannya.',
  pictures: 'Kedua bagan',
  pictureOf: (date, differences) => `${date}: ${differences} tanda berbeda`,
  between: (from, to) => `antara ${from} dan ${to}`,
};

export const dayWords: Readonly<Record<'en' | 'id', DayWords>> = { en, id };
