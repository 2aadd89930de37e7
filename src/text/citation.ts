/** What a citation says that leaves the app for a memo. It loads with the details. */
export interface CitationWords {
  copy: string;
  copied: string;
  /** The clipboard refuses; the text stands selected below. */
  failed: string;
  /** Name of the field that holds the text then. */
  field: string;
  focal: Readonly<Record<'focal-point' | 'national-focal-point' | 'alternate', (agency: string, target: string) => string>>;
  topic: (name: string, topic: string, value: string) => string;
  source: string;
  noPublisher: string;
  noDate: string;
  event: (date: string) => string;
  written: (from: string, to: string) => string;
  inferred: string;
  unverified: string;
  data: (version: string, asOf: string) => string;
}

const en: CitationWords = {
  copy: 'Copy citation',
  copied: 'Copied',
  failed: 'It could not be copied. The text is selected: copy it with Ctrl+C.',
  field: 'Citation',
  focal: {
    'focal-point': (agency, target) => `${agency}: Indonesian focal point for ${target}`,
    'national-focal-point': (agency, target) => `${agency}: Indonesian national focal point for ${target}`,
    alternate: (agency, target) => `${agency}: alternate Indonesian focal point for ${target}`,
  },
  topic: (name, topic, value) => `${name}: ${topic}: ${value}`,
  source: 'Source',
  noPublisher: 'publisher not stated',
  noDate: 'no date',
  event: (date) => `reports an event of ${date}`,
  written: (from, to) => `written between ${from} and ${to}`,
  inferred: 'inferred, not said in words',
  unverified: 'not verified',
  data: (version, asOf) => `ASEAN Structure, data ${version} as of ${asOf}`,
};

const id: CitationWords = {
  copy: 'Salin kutipan',
  copied: 'Tersalin',
  failed: 'Tidak dapat disalin. Teksnya sudah terpilih: salin dengan Ctrl+C.',
  field: 'Kutipan',
  focal: {
    'focal-point': (agency, target) => `${agency}: focal point Indonesia untuk ${target}`,
    'national-focal-point': (agency, target) => `${agency}: national focal point Indonesia untuk ${target}`,
    alternate: (agency, target) => `${agency}: focal point pengganti Indonesia untuk ${target}`,
  },
  topic: (name, topic, value) => `${name}: ${topic}: ${value}`,
  source: 'Sumber',
  noPublisher: 'penerbit tidak disebut',
  noDate: 'tanpa tanggal',
  event: (date) => `memberitakan peristiwa ${date}`,
  written: (from, to) => `ditulis antara ${from} dan ${to}`,
  inferred: 'disimpulkan, tidak disebut dengan kata-kata',
  unverified: 'belum terverifikasi',
  data: (version, asOf) => `Struktur ASEAN, data ${version} per ${asOf}`,
};

export const citationWords: Readonly<Record<'en' | 'id', CitationWords>> = { en, id };
