/** What the export dialog says, and the words that the exported tables use: names of sheets, headings of columns. */

/** What can be wrong with an export, by code. */
export const EXPORT_PROBLEMS = ['too-many-relations', 'too-long', 'not-loaded', 'not-written'] as const;
export type ExportProblemCode = (typeof EXPORT_PROBLEMS)[number];

const number = { en: new Intl.NumberFormat('en-GB'), id: new Intl.NumberFormat('id-ID') };
const counted = (count: number, one: string, many: string) => `${number.en.format(count)} ${count === 1 ? one : many}`;

const en = {
  title: 'Export',
  what: 'What',
  extents: {
    everything: () => 'Everything',
    shown: () => 'What is shown now',
    chosen: (name: string) => `${name} and what it is tied to`,
  },
  counts: ({ bodies, agencies, others, relations, sources }: Counts) =>
    [
      [
        counted(bodies, 'body', 'bodies'),
        counted(agencies, 'Indonesian agency', 'Indonesian agencies'),
        counted(others, 'other entry', 'other entries'),
      ].join(', '),
      counted(relations, 'relation', 'relations'),
      counted(sources, 'source', 'sources'),
    ].join(' · '),
  empty: 'This selection is empty. The file is still valid; it holds no records.',
  format: 'Format',
  groups: { tables: 'Tables', data: 'Data', graphs: 'Graphs' },
  formats: {
    xlsx: { name: 'Excel workbook', hint: 'bodies, relations, focal points and sources on four sheets' },
    'csv-bodies': { name: 'CSV: bodies', hint: 'one row a body, agency, document …' },
    'csv-relations': { name: 'CSV: relations', hint: 'one row a relation, with its source' },
    'csv-focal-points': { name: 'CSV: focal points', hint: 'who in Indonesia answers for each body' },
    json: { name: 'JSON', hint: 'every field, in the shape of asean.json' },
    'json-ld': { name: 'JSON-LD', hint: 'linked data: W3C Organization Ontology and PROV' },
    graphml: { name: 'GraphML', hint: 'for yEd, Gephi, igraph, NetworkX' },
    gexf: { name: 'GEXF 1.3', hint: 'for Gephi, with dates' },
    dot: { name: 'DOT', hint: 'for Graphviz' },
    mermaid: { name: 'Mermaid', hint: 'a diagram for documents, up to 500 relations' },
  },
  separator: 'Separator',
  separators: { ',': 'Comma', ';': 'Semicolon (Excel with Indonesian settings)' },
  guard: 'A cell that a spreadsheet could take for a formula begins with an apostrophe.',
  download: 'Download',
  paper: 'Print / paper…',
  close: 'Close',
  writing: 'Writing the file …',
  written: (name: string, size: string) => `Written: ${name} (${size}).`,
  again: 'Save it again',
  size: (bytes: number) => (bytes < 1000 ? `${bytes} bytes` : `${number.en.format(Math.round(bytes / 1000))} KB`),
  asLoaded: 'The data as this page loads them',
  schema: 'their JSON Schema',
  problems: {
    'too-many-relations': ({ format, count, limit }: ProblemParams) =>
      `${format} draws at most ${number.en.format(limit)} relations, and here are ${number.en.format(count)}. Filter the picture, or choose a body and export what it is tied to.`,
    'too-long': ({ format, count, limit }: ProblemParams) =>
      `${format} reads at most ${number.en.format(limit)} characters, and this would be ${number.en.format(count)}. Filter the picture, or choose a body and export what it is tied to.`,
    'not-loaded': ({ format }: ProblemParams) =>
      `The part of the app that writes ${format} could not be loaded. Check the connection and try again; other formats may work.`,
    'not-written': ({ format }: ProblemParams) =>
      `${format} could not be written. This is a fault of the app, not of your choice; another format will do meanwhile.`,
  },
  sheets: { bodies: 'Bodies', relations: 'Relations', focalPoints: 'Focal points', sources: 'Sources' },
  columns: {
    id: 'Id',
    kind: 'Kind',
    abbreviation: 'Abbreviation',
    nameEn: 'Name (English)',
    nameId: 'Name (Indonesian)',
    otherNames: 'Other names',
    level: 'Level',
    type: 'Type',
    pillar: 'Pillar',
    sectors: 'Sectors',
    superiors: 'Reports to, supports or is part of',
    focalPoint: 'Indonesian focal point',
    focalLevel: 'Focal point named for',
    founded: 'Founded',
    meets: 'Meets',
    description: 'Description',
    status: 'Status',
    sources: 'Sources',
    from: 'From',
    fromId: 'From (id)',
    verb: 'Relation',
    to: 'To',
    toId: 'To (id)',
    relationKind: 'Relation kind',
    basis: 'Basis',
    role: 'Role',
    scope: 'Only for',
    since: 'Since',
    until: 'Until',
    seenOn: 'Last seen',
    confirmedOn: 'Confirmed on',
    reference: 'Letter or decree',
    note: 'Note',
    body: 'Body',
    bodyId: 'Body (id)',
    agency: 'Agency',
    agencyId: 'Agency (id)',
    namedFor: 'Named for',
    rank: 'Answer',
    title: 'Title',
    publisher: 'Publisher',
    date: 'Date',
    dateNote: 'About the date',
    eventDate: 'Date of the event',
    language: 'Language',
    sourceKind: 'Kind of source',
    reproduces: 'Reproduces',
    address: 'Address',
  },
  focalLevels: {
    body: 'the body itself',
    superior: 'its superior',
    sector: 'its sector',
    pillar: 'its pillar',
    none: 'none recorded',
  },
  statuses: { verified: 'verified', unverified: 'not verified' },
};

interface Counts {
  bodies: number;
  agencies: number;
  others: number;
  relations: number;
  sources: number;
}
interface ProblemParams {
  format: string;
  count: number;
  limit: number;
}

type Words<T> = T extends string
  ? string
  : T extends (...args: infer A) => unknown
    ? (...args: A) => string
    : { [K in keyof T]: Words<T[K]> };
/** The words of the exports, in either language. */
export type ExportWords = Words<typeof en>;

const id: ExportWords = {
  title: 'Ekspor',
  what: 'Isi',
  extents: {
    everything: () => 'Semuanya',
    shown: () => 'Yang sedang ditampilkan',
    chosen: (name) => `${name} dan semua yang terkait dengannya`,
  },
  counts: ({ bodies, agencies, others, relations, sources }) =>
    [
      `${number.id.format(bodies)} badan, ${number.id.format(agencies)} K/L Indonesia, ${number.id.format(others)} entri lain`,
      `${number.id.format(relations)} relasi`,
      `${number.id.format(sources)} sumber`,
    ].join(' · '),
  empty: 'Pilihan ini kosong. Berkasnya tetap sah, hanya tidak berisi rekaman.',
  format: 'Format',
  groups: { tables: 'Tabel', data: 'Data', graphs: 'Graf' },
  formats: {
    xlsx: { name: 'Buku kerja Excel', hint: 'badan, relasi, focal point, dan sumber dalam empat lembar' },
    'csv-bodies': { name: 'CSV: badan', hint: 'satu baris per badan, K/L, dokumen …' },
    'csv-relations': { name: 'CSV: relasi', hint: 'satu baris per relasi, dengan sumbernya' },
    'csv-focal-points': { name: 'CSV: focal point', hint: 'instansi Indonesia yang menangani setiap badan' },
    json: { name: 'JSON', hint: 'semua isian, dengan bentuk asean.json' },
    'json-ld': { name: 'JSON-LD', hint: 'data tertaut: W3C Organization Ontology dan PROV' },
    graphml: { name: 'GraphML', hint: 'untuk yEd, Gephi, igraph, NetworkX' },
    gexf: { name: 'GEXF 1.3', hint: 'untuk Gephi, dengan tanggal' },
    dot: { name: 'DOT', hint: 'untuk Graphviz' },
    mermaid: { name: 'Mermaid', hint: 'diagram untuk dokumen, paling banyak 500 relasi' },
  },
  separator: 'Pemisah',
  separators: { ',': 'Koma', ';': 'Titik koma (Excel dengan pengaturan Indonesia)' },
  guard: 'Sel yang dapat dianggap rumus oleh lembar kerja diawali tanda apostrof.',
  download: 'Unduh',
  paper: 'Cetak / kertas…',
  close: 'Tutup',
  writing: 'Menulis berkas …',
  written: (name, size) => `Selesai: ${name} (${size}).`,
  again: 'Simpan sekali lagi',
  size: (bytes) => (bytes < 1000 ? `${bytes} bita` : `${number.id.format(Math.round(bytes / 1000))} KB`),
  asLoaded: 'Data sebagaimana dimuat halaman ini',
  schema: 'skema JSON-nya',
  problems: {
    'too-many-relations': ({ format, count, limit }) =>
      `${format} menggambar paling banyak ${number.id.format(limit)} relasi, sedangkan di sini ada ${number.id.format(count)}. Saring gambarnya, atau pilih satu badan dan ekspor yang terkait dengannya.`,
    'too-long': ({ format, count, limit }) =>
      `${format} membaca paling banyak ${number.id.format(limit)} karakter, sedangkan berkas ini akan berisi ${number.id.format(count)}. Saring gambarnya, atau pilih satu badan dan ekspor yang terkait dengannya.`,
    'not-loaded': ({ format }) =>
      `Bagian aplikasi yang menulis ${format} tidak dapat dimuat. Periksa koneksi lalu coba lagi; format lain mungkin bisa.`,
    'not-written': ({ format }) =>
      `${format} tidak dapat ditulis. Ini kesalahan aplikasi, bukan pilihan Anda; sementara ini pakailah format lain.`,
  },
  sheets: { bodies: 'Badan', relations: 'Relasi', focalPoints: 'Focal point', sources: 'Sumber' },
  columns: {
    id: 'Id',
    kind: 'Jenis',
    abbreviation: 'Singkatan',
    nameEn: 'Nama (Inggris)',
    nameId: 'Nama (Indonesia)',
    otherNames: 'Nama lain',
    level: 'Tingkat',
    type: 'Tipe',
    pillar: 'Pilar',
    sectors: 'Sektor',
    superiors: 'Melapor kepada, mendukung, atau bagian dari',
    focalPoint: 'Focal point Indonesia',
    focalLevel: 'Focal point disebut untuk',
    founded: 'Didirikan',
    meets: 'Bersidang',
    description: 'Uraian',
    status: 'Status',
    sources: 'Sumber',
    from: 'Dari',
    fromId: 'Dari (id)',
    verb: 'Relasi',
    to: 'Ke',
    toId: 'Ke (id)',
    relationKind: 'Jenis relasi',
    basis: 'Dasar',
    role: 'Peran',
    scope: 'Hanya untuk',
    since: 'Sejak',
    until: 'Sampai',
    seenOn: 'Terakhir disebut',
    confirmedOn: 'Dikonfirmasi pada',
    reference: 'Surat atau keputusan',
    note: 'Catatan',
    body: 'Badan',
    bodyId: 'Badan (id)',
    agency: 'K/L',
    agencyId: 'K/L (id)',
    namedFor: 'Disebut untuk',
    rank: 'Jawaban',
    title: 'Judul',
    publisher: 'Penerbit',
    date: 'Tanggal',
    dateNote: 'Tentang tanggal',
    eventDate: 'Tanggal peristiwa',
    language: 'Bahasa',
    sourceKind: 'Jenis sumber',
    reproduces: 'Memuat ulang',
    address: 'Alamat',
  },
  focalLevels: {
    body: 'badan itu sendiri',
    superior: 'atasannya',
    sector: 'sektornya',
    pillar: 'pilarnya',
    none: 'tidak tercatat',
  },
  statuses: { verified: 'terverifikasi', unverified: 'belum terverifikasi' },
};

export const exportWords: Record<'en' | 'id', ExportWords> = { en, id };
