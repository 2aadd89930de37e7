import { listWords } from './dates.ts';

/** What the network lens says, beside the messages of the app. */
export interface NetworkWords {
  /** Name of the group of steps. */
  depth: string;
  /** "Within 2 steps · 8 bodies, 1 agency". */
  within: (step: number) => string;
  /** The same, around a path. */
  withinPath: (step: number) => string;
  /** Counts of bodies, agencies and sectors in words. */
  counted: (counts: Record<'body' | 'agency' | 'sector', number>) => string;
  leftOut: (count: number) => string;
  leftOutWhy: string;
  unconfirmed: (count: number) => string;
  beyond: (count: number) => string;
  noneBeyond: string;
  apart: (parts: readonly string[]) => string;
  apartKinds: Record<string, (count: number) => string>;
  alone: (name: string) => string;
  /** The caption of a ring: how many of how many. */
  ring: (step: number, shown: number, all: number) => string;
  pathTo: string;
  pathToHint: string;
  pathToNone: (query: string) => string;
  pathFromTo: (from: string, to: string) => string;
  pathLength: (steps: number) => string;
  pathNone: (from: string, to: string) => string;
  pathUnverifiedOnly: string;
  pathSame: string;
  pathClear: string;
  pathNotFor: (name: string) => string;
  pathSentence: (clauses: readonly string[]) => string;
  empty: string;
  emptyExamples: string;
  loading: string;
  failed: string;
  /** Words beside a line, for verbs that are too long there. */
  besideLine: Readonly<Record<string, string>>;
  showUnverified: string;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const en: NetworkWords = {
  depth: 'Steps',
  within: (step) => `Within ${plural(step, 'step', 'steps')}`,
  withinPath: (step) => `Within ${plural(step, 'step', 'steps')} of the path`,
  counted: ({ body, agency, sector }) =>
    [
      body > 0 && plural(body, 'body', 'bodies'),
      agency > 0 && plural(agency, 'agency', 'agencies'),
      sector > 0 && plural(sector, 'sector', 'sectors'),
    ]
      .filter(Boolean)
      .join(', '),
  leftOut: (count) => `${count} left out`,
  leftOutWhy: 'Not in the picture, so that it stays readable. Choose one to put it in the centre.',
  unconfirmed: (count) => `${count} not verified, hidden`,
  beyond: (count) => (count === 1 ? '1 more one step further out' : `${count} more one step further out`),
  noneBeyond: 'Nothing lies further out.',
  apart: (parts) => `Not in this picture: ${listWords(parts, 'en')}. See the details.`,
  apartKinds: {
    sector: (count) => plural(count, 'sector', 'sectors'),
    pillar: (count) => plural(count, 'pillar', 'pillars'),
    instrument: (count) => plural(count, 'document', 'documents'),
    fund: (count) => plural(count, 'fund', 'funds'),
    state: (count) => plural(count, 'state', 'states'),
    organisation: (count) => plural(count, 'partner', 'partners'),
    group: (count) => plural(count, 'group', 'groups'),
    agency: (count) => plural(count, 'agency', 'agencies'),
    body: (count) => plural(count, 'body', 'bodies'),
    office: (count) => plural(count, 'office', 'offices'),
  },
  alone: (name) => `The sources name no tie between ${name} and another body.`,
  ring: (step, shown, all) => `${plural(step, 'step', 'steps')} · ${shown === all ? shown : `${shown} of ${all}`}`,
  pathTo: 'Path to',
  pathToHint: 'Body or abbreviation',
  pathToNone: (query) => `No body is called “${query}”.`,
  pathFromTo: (from, to) => `From ${from} to ${to}`,
  pathLength: (steps) => `The shortest path has ${plural(steps, 'step', 'steps')}.`,
  pathNone: (from, to) => `No path: the sources name no chain of ties between ${from} and ${to}.`,
  pathUnverifiedOnly: 'There is one only over lines that no source confirms.',
  pathSame: 'Both ends are the same body.',
  pathClear: 'Remove the path',
  pathNotFor: (name) => `Paths run between bodies and offices; ${name} is neither.`,
  pathSentence: (clauses) => {
    const said = listWords(clauses, 'en');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  },
  empty: 'Choose a body to see what surrounds it',
  emptyExamples: 'For example',
  besideLine: {
    'member-through-chair': 'member (its chair)',
    'meets-back-to-back-with': 'meets back to back',
    'delegation-led-by': 'delegation led by',
    'delegation-joined-by': 'delegation joined by',
    'coordinates-through': 'coordinates via',
  },
  loading: 'Drawing the network …',
  failed: 'The picture could not be loaded. The words beside it say the same.',
  showUnverified: 'Show what is not verified',
};

const id: NetworkWords = {
  depth: 'Langkah',
  within: (step) => `Dalam ${step} langkah`,
  withinPath: (step) => `Dalam ${step} langkah dari jalur`,
  counted: ({ body, agency, sector }) =>
    [body > 0 && `${body} badan`, agency > 0 && `${agency} K/L`, sector > 0 && `${sector} sektor`].filter(Boolean).join(', '),
  leftOut: (count) => `${count} tidak digambar`,
  leftOutWhy: 'Tidak dimuat agar gambar tetap terbaca. Pilih salah satu untuk menaruhnya di tengah.',
  unconfirmed: (count) => `${count} belum terverifikasi, disembunyikan`,
  beyond: (count) => `${count} lagi satu langkah lebih jauh`,
  noneBeyond: 'Tidak ada lagi yang lebih jauh.',
  apart: (parts) => `Tidak ada di gambar ini: ${listWords(parts, 'id')}. Lihat rinciannya.`,
  apartKinds: {
    sector: (count) => `${count} sektor`,
    pillar: (count) => `${count} pilar`,
    instrument: (count) => `${count} dokumen`,
    fund: (count) => `${count} dana`,
    state: (count) => `${count} negara`,
    organisation: (count) => `${count} mitra`,
    group: (count) => `${count} kelompok`,
    agency: (count) => `${count} K/L`,
    body: (count) => `${count} badan`,
    office: (count) => `${count} jabatan`,
  },
  alone: (name) => `Sumber tidak menyebut kaitan antara ${name} dan badan lain.`,
  ring: (step, shown, all) => `${step} langkah · ${shown === all ? shown : `${shown} dari ${all}`}`,
  pathTo: 'Jalur ke',
  pathToHint: 'Badan atau singkatan',
  pathToNone: (query) => `Tidak ada badan bernama “${query}”.`,
  pathFromTo: (from, to) => `Dari ${from} ke ${to}`,
  pathLength: (steps) => `Jalur terpendek: ${steps} langkah.`,
  pathNone: (from, to) => `Tidak ada jalur: sumber tidak menyebut rangkaian kaitan antara ${from} dan ${to}.`,
  pathUnverifiedOnly: 'Jalur hanya ada melalui garis yang belum terverifikasi.',
  pathSame: 'Kedua ujung adalah badan yang sama.',
  pathClear: 'Hapus jalur',
  pathNotFor: (name) => `Jalur menghubungkan badan dan jabatan; ${name} bukan keduanya.`,
  pathSentence: (clauses) => {
    const said = listWords(clauses, 'id');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  },
  empty: 'Pilih sebuah badan untuk melihat apa yang mengitarinya',
  emptyExamples: 'Misalnya',
  besideLine: {
    'member-through-chair': 'anggota (ketuanya)',
    'meets-back-to-back-with': 'sidang berurutan',
    'delegation-led-by': 'delegasi dipimpin',
    'delegation-joined-by': 'delegasi diikuti',
    'under-leadership-of': 'di bawah pimpinan',
    'under-direction-of': 'di bawah arahan',
  },
  loading: 'Menggambar jejaring …',
  failed: 'Gambar tidak dapat dimuat. Kata-kata di sampingnya menyatakan hal yang sama.',
  showUnverified: 'Tampilkan yang belum terverifikasi',
};

export const networkWords: Record<'en' | 'id', NetworkWords> = { en, id };
