/** What the decoder of agendas and abbreviations says, in either language. It loads with its part. */

const number = { en: new Intl.NumberFormat('en-GB'), id: new Intl.NumberFormat('id-ID') };

/** The words of the decoder. */
export interface DecoderWords {
  title: string;
  /** Above the field into which a text is pasted, and in it while it is empty. */
  paste: string;
  hint: string;
  /** Where the text goes: nowhere. */
  stays: string;
  clear: string;
  example: string;

  /** Above what was found. */
  found: (bodies: number, agencies: number) => string;
  nothing: string;
  nothingHint: string;
  bodies: string;
  agencies: string;
  ambiguous: string;
  ambiguousHint: string;
  /** Before the meanings of what is ambiguous. */
  mayMean: string;
  /** Before what took the place of an agency that is no more. */
  now: string;
  /** Beside a name in which a slip of the hand was put right. */
  readAs: (name: string) => string;
  unverified: string;
  times: (count: number) => string;
  others: string;
  unknown: string;
  unknownHint: string;
  unknownCount: (count: number) => string;

  /** Of a text that is too long. */
  partRead: (read: number, left: number) => string;

  takeOver: string;
  takeOverCount: (bodies: number) => string;
  takenOver: (bodies: number) => string;
  /** What is left out of the selection until somebody chooses. */
  chooseFirst: (ambiguous: number) => string;
  nothingToTakeOver: string;
}

const plural = (count: number, one: string, many: string) => `${number.en.format(count)} ${count === 1 ? one : many}`;

const en: DecoderWords = {
  title: 'Read an agenda',
  paste: 'Paste an agenda, a letter or minutes',
  hint: 'In Indonesian or English, as it is: every abbreviation or name of a body or agency is found and explained.',
  stays: 'The text never leaves this page.',
  clear: 'Clear',
  example: 'Try an example',

  found: (bodies, agencies) => `${plural(bodies, 'body', 'bodies')}, ${plural(agencies, 'agency', 'agencies')} found`,
  nothing: 'No body or agency was found in this text.',
  nothingHint: 'Abbreviations of three letters are read in capitals only. A single name can be looked for in the search box.',
  bodies: 'Bodies',
  agencies: 'Indonesian agencies',
  ambiguous: 'With several meanings',
  ambiguousHint: 'The one that fits the rest of the text best comes first. Choose the one that is meant.',
  mayMean: 'may mean',
  now: 'now',
  readAs: (name) => `read as ${name}`,
  unverified: 'not verified',
  times: (count) => (count === 1 ? 'once' : `${number.en.format(count)} times`),
  others: 'Also named: pillars, documents, partners',
  unknown: 'Not known',
  unknownHint: 'Abbreviations that the data do not explain. They may be bodies outside this structure, or slips.',
  unknownCount: (count) => `${plural(count, 'abbreviation', 'abbreviations')} not known`,

  partRead: (read, left) => `The first ${number.en.format(read)} characters were read; ${number.en.format(left)} were not.`,

  takeOver: 'Take over as the meeting’s selection',
  takeOverCount: (bodies) => `Take over ${plural(bodies, 'body', 'bodies')} as the meeting’s selection`,
  takenOver: (bodies) => `${plural(bodies, 'body is', 'bodies are')} now the meeting’s selection.`,
  chooseFirst: (ambiguous) =>
    `${plural(ambiguous, 'abbreviation has', 'abbreviations have')} several meanings and will be left out until you choose.`,
  nothingToTakeOver: 'There is no body in this text that could be selected.',
};

const id: DecoderWords = {
  title: 'Baca agenda',
  paste: 'Tempelkan agenda, surat, atau notula',
  hint: 'Dalam bahasa Indonesia atau Inggris, apa adanya: setiap singkatan atau nama badan dan instansi ditemukan dan dijelaskan.',
  stays: 'Teks ini tidak pernah meninggalkan laman ini.',
  clear: 'Kosongkan',
  example: 'Coba contoh',

  found: (bodies, agencies) => `${number.id.format(bodies)} badan, ${number.id.format(agencies)} instansi ditemukan`,
  nothing: 'Tidak ada badan atau instansi yang ditemukan dalam teks ini.',
  nothingHint: 'Singkatan tiga huruf hanya dibaca jika ditulis dengan huruf kapital. Satu nama dapat dicari lewat kotak pencarian.',
  bodies: 'Badan',
  agencies: 'Instansi Indonesia',
  ambiguous: 'Bermakna lebih dari satu',
  ambiguousHint: 'Makna yang paling sesuai dengan isi teks disebut lebih dahulu. Pilih yang dimaksud.',
  mayMean: 'dapat berarti',
  now: 'kini',
  readAs: (name) => `dibaca sebagai ${name}`,
  unverified: 'belum terverifikasi',
  times: (count) => (count === 1 ? 'sekali' : `${number.id.format(count)} kali`),
  others: 'Juga disebut: pilar, dokumen, mitra',
  unknown: 'Tidak dikenal',
  unknownHint: 'Singkatan yang tidak dijelaskan oleh data. Mungkin badan di luar struktur ini, mungkin salah ketik.',
  unknownCount: (count) => `${number.id.format(count)} singkatan tidak dikenal`,

  partRead: (read, left) => `${number.id.format(read)} karakter pertama dibaca; ${number.id.format(left)} tidak dibaca.`,

  takeOver: 'Jadikan pilihan untuk rapat',
  takeOverCount: (bodies) => `Jadikan ${number.id.format(bodies)} badan sebagai pilihan untuk rapat`,
  takenOver: (bodies) => `${number.id.format(bodies)} badan kini menjadi pilihan untuk rapat.`,
  chooseFirst: (ambiguous) =>
    `${number.id.format(ambiguous)} singkatan bermakna lebih dari satu dan tidak diikutkan sampai Anda memilih maknanya.`,
  nothingToTakeOver: 'Tidak ada badan dalam teks ini yang dapat dipilih.',
};

export const decoderWords: Readonly<Record<'en' | 'id', DecoderWords>> = { en, id };
