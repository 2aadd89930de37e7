/** The words of pictures and slides that leave the app, and of their part of the export dialog. They load with these. */

/** What can be wrong with a picture or a deck, by code. */
export const PICTURE_PROBLEMS = ['not-loaded', 'not-written', 'no-canvas', 'empty'] as const;
export type PictureProblemCode = (typeof PICTURE_PROBLEMS)[number];

const number = { en: new Intl.NumberFormat('en-GB'), id: new Intl.NumberFormat('id-ID') };

const en = {
  group: 'Pictures and slides',
  groupNote: 'Always the present view, in light colours, with title, date, legend, sources and link.',
  deckNote: 'Every step of the deck with the data as they are now; title, date, legend, sources and link on each slide.',
  formats: {
    svg: { name: 'SVG', hint: 'a drawing that stays sharp at any size, for reports and posters' },
    png: { name: 'PNG', hint: 'an image, for messages and documents' },
    pptx: { name: 'PowerPoint: this view', hint: 'one slide of shapes and connectors that can be edited' },
    'pptx-deck': { name: 'PowerPoint: a deck', hint: 'one slide a step, with speaker notes' },
  },
  pdf: 'For a PDF press “Print / paper…” below and choose “Save as PDF” in the print dialog.',
  deck: 'Deck',
  width: 'Width',
  widths: (px: number) => `${number.en.format(px)} px`,
  ownWidth: 'Own width',
  ownWidthLabel: 'Own width in px',
  clamped: (asked: number, width: number, height: number) =>
    `At ${number.en.format(asked)} px the image would be larger than browsers can draw; it was made ${number.en.format(width)} × ${number.en.format(height)} px.`,
  problems: {
    'not-loaded': 'The part of the app that makes this file could not be loaded. Check the connection and try again.',
    'not-written': 'The file could not be made. This is a fault of the app, not of your choice; SVG or another format will do meanwhile.',
    'no-canvas': 'The browser refused to draw an image of this size. Choose a smaller width, or take the SVG, which has no size limit.',
    empty: 'This view shows nothing yet, so there is nothing to draw. Choose a body or clear the filters first.',
  },
  link: 'This view in ASEAN Structure',
  legend: 'Legend',
  alsoDrawn: 'Also in the drawing',
  sources: 'Sources',
  sourcesInNotes: (count: number) =>
    count === 1 ? '1 source: see the notes and the last slide' : `${count} sources: see the notes and the last slide`,
  moreSources: (count: number) => `and ${count} more in the notes of the slides`,
  hiddenRows: (count: number) => (count === 1 ? '1 more row in the app' : `${number.en.format(count)} more rows in the app`),
  line: (from: string, to: string, basis: string) => `Line from ${from} to ${to}: ${basis}`,
  basis: { stated: 'stated', inferred: 'inferred', unverified: 'not verified' },
  differ: (name: string) => `${name}: sources differ`,
  changed: (name: string) => `${name}: changed since`,
  ground: 'ground',
  table: 'Table',
  unknownStep: 'This step names what the data do not know; what could be shown is shown.',
};

type Words<T> = T extends string
  ? string
  : T extends (...args: infer A) => unknown
    ? (...args: A) => string
    : { [K in keyof T]: Words<T[K]> };
/** The words of pictures and slides, in either language. */
export type PictureWords = Words<typeof en>;

const id: PictureWords = {
  group: 'Gambar dan slide',
  groupNote: 'Selalu tampilan yang sedang dibuka, dengan warna terang, judul, tanggal, legenda, sumber, dan tautan.',
  deckNote: 'Setiap langkah paparan dengan data saat ini; judul, tanggal, legenda, sumber, dan tautan pada setiap slide.',
  formats: {
    svg: { name: 'SVG', hint: 'gambar yang tetap tajam pada ukuran apa pun, untuk laporan dan poster' },
    png: { name: 'PNG', hint: 'gambar untuk pesan dan dokumen' },
    pptx: { name: 'PowerPoint: tampilan ini', hint: 'satu slide dengan bentuk dan konektor yang dapat disunting' },
    'pptx-deck': { name: 'PowerPoint: paparan', hint: 'satu slide per langkah, dengan catatan pembicara' },
  },
  pdf: 'Untuk PDF, tekan “Cetak / kertas…” di bawah, lalu pilih “Simpan sebagai PDF” di dialog cetak.',
  deck: 'Paparan',
  width: 'Lebar',
  widths: (px) => `${number.id.format(px)} px`,
  ownWidth: 'Lebar sendiri',
  ownWidthLabel: 'Lebar sendiri dalam px',
  clamped: (asked, width, height) =>
    `Pada ${number.id.format(asked)} px gambar melebihi kemampuan peramban; gambar dibuat ${number.id.format(width)} × ${number.id.format(height)} px.`,
  problems: {
    'not-loaded': 'Bagian aplikasi yang membuat berkas ini tidak dapat dimuat. Periksa koneksi lalu coba lagi.',
    'not-written': 'Berkas tidak dapat dibuat. Ini kesalahan aplikasi, bukan pilihan Anda; sementara ini pakailah SVG atau format lain.',
    'no-canvas': 'Peramban menolak menggambar seukuran ini. Pilih lebar yang lebih kecil, atau ambil SVG, yang tidak terbatas ukurannya.',
    empty: 'Tampilan ini belum menampilkan apa pun, jadi tidak ada yang dapat digambar. Pilih satu badan atau hapus saringan lebih dahulu.',
  },
  link: 'Tampilan ini di Struktur ASEAN',
  legend: 'Legenda',
  alsoDrawn: 'Juga ada dalam gambar',
  sources: 'Sumber',
  sourcesInNotes: (count) => `${count} sumber: lihat catatan dan slide terakhir`,
  moreSources: (count) => `dan ${count} lagi dalam catatan slide`,
  hiddenRows: (count) => `${number.id.format(count)} baris lagi di aplikasi`,
  line: (from, to, basis) => `Garis dari ${from} ke ${to}: ${basis}`,
  basis: { stated: 'dinyatakan', inferred: 'disimpulkan', unverified: 'belum terverifikasi' },
  differ: (name) => `${name}: sumber berbeda`,
  changed: (name) => `${name}: berubah sejak itu`,
  ground: 'latar',
  table: 'Tabel',
  unknownStep: 'Langkah ini menyebut hal yang tidak dikenal data; yang dapat ditampilkan telah ditampilkan.',
};

export const pictureWords: Record<'en' | 'id', PictureWords> = { en, id };
