/** What the datasheet says, beside the messages of the app. It loads with the page. */
export interface AboutWords {
  title: string;
  what: { heading: string; text: string };
  version: (version: string, asOf: string) => string;
  holds: {
    heading: string;
    bodies: string;
    verified: string;
    unverified: string;
    total: string;
    basis: string;
    relations: string;
    facts: string;
    others: string;
    posts: string;
    meetings: string;
  };
  from: {
    heading: string;
    text: string;
    kinds: Readonly<Record<'official' | 'press' | 'secondary', (count: number) => string>>;
    undated: (count: number) => string;
    all: (count: number) => string;
  };
  checked: { heading: string; points: readonly string[] };
  missing: { heading: string; text: (conflicts: number, gaps: number, unverified: number) => string; more: string };
  cite: { heading: string; text: string; whole: (version: string, asOf: string, link: string) => string };
  correct: { heading: string; points: readonly string[] };
  licence: { heading: string; text: string };
  files: { heading: string; text: string; data: string; schema: string; changes: string; licenses: string; versions: string };
}

const en: AboutWords = {
  title: 'About the data',
  what: {
    heading: 'What it is',
    text: 'How ASEAN is organised, and who in Indonesia answers for each part of it: councils, ministers, senior officials, working groups and centres, Indonesian ministries and agencies, and what joins them. Each is a record that names its sources, or is marked as not verified. The chart, the outline, the details and every export are drawn from the same records.',
  },
  version: (version, asOf) => `Version ${version}, with facts gathered up to ${asOf}.`,
  holds: {
    heading: 'What is in it',
    bodies: 'Bodies by pillar',
    verified: 'verified',
    unverified: 'not verified',
    total: 'All',
    basis: 'Statements by basis',
    relations: 'Relations',
    facts: 'Facts of single bodies',
    others: 'Besides',
    posts: 'Posts',
    meetings: 'Meetings',
  },
  from: {
    heading: 'Where it comes from',
    text: 'At its core are five documents in Indonesian on the Socio-Cultural Community: four press releases of Kemenko PMK and one page without a date or publisher. Around them stand pages of ASEAN, of ministries and agencies, and press reports. A copy of a document counts as secondary and says what it reproduces.',
    kinds: {
      official: (count) => `${count} official`,
      press: (count) => `${count} press releases and reports`,
      secondary: (count) => `${count} secondary copies`,
    },
    undated: (count) => `${count} of the sources give no date of their own; each says why, and what is known of its time.`,
    all: (count) => `All ${count} sources`,
  },
  checked: {
    heading: 'How it is checked',
    points: [
      'Each statement names its source and the place in it. It is stated in words, inferred from a list, a heading, a name or a general rule, or not verified; what is not verified is hidden at first.',
      'A check reads every record before it is published and refuses statements without a source, ends that do not exist, circles of reporting, impossible dates and partner formats without a named partner.',
      'Questions whose answers are known are asked of the published data by the tests, down to the place in the source.',
      'Where sources differ, both stay, side by side, with a note. Nothing is rounded up: having led a delegation does not make a ministry a focal point.',
    ],
  },
  missing: {
    heading: 'What is missing',
    text: (conflicts, gaps, unverified) =>
      `On ${conflicts} points the sources differ, on ${gaps} they are silent, and ${unverified} relations rest on general knowledge. Names of officials are kept only where a source names them in an office, with the day; there are no private persons and no contact details.`,
    more: 'What the sources do not say',
  },
  cite: {
    heading: 'How to cite it',
    text: 'For a single fact, open the number behind it and copy the citation: it names the source itself. For the whole:',
    whole: (version, asOf, link) => `ASEAN Structure, data version ${version}, facts up to ${asOf}, ${link}`,
  },
  correct: {
    heading: 'How to correct it',
    points: [
      'Say which body or agency (its link does), what is wrong, and which source says otherwise: title, date, and the place in it.',
      'Give this to whoever put this page up for you. Whoever keeps the files finds the five steps from a source to a corrected record in data/README.md.',
      'Without a source nothing is changed; that a source is silent can be recorded too.',
    ],
  },
  licence: {
    heading: 'Licence',
    text: 'The code is under the MIT licence. The facts name their sources one by one; descriptions are in words of our own, and the rights in the sources stay with their publishers.',
  },
  files: {
    heading: 'Files',
    text: 'The complete data is one file. It is larger than what this page loads first: the page starts with what the picture needs.',
    data: 'all the data',
    schema: 'its JSON Schema, with the meaning of every field',
    changes: 'what changed from version to version',
    licenses: 'the licences of the code of others in this app',
    versions:
      'In a version number the first figure rises when ids or the shape change, the second when facts are added, the third with corrections. Tables for Excel and other formats are under Export.',
  },
};

const id: AboutWords = {
  title: 'Tentang data',
  what: {
    heading: 'Apa ini',
    text: 'Susunan ASEAN, dan siapa di Indonesia yang bertanggung jawab atas tiap bagiannya: dewan, menteri, pejabat tinggi, kelompok kerja, dan pusat; kementerian dan lembaga Indonesia; serta yang menghubungkan semuanya. Masing-masing adalah catatan yang menyebut sumbernya, atau ditandai belum terverifikasi. Bagan, kerangka, rincian, dan setiap ekspor dibuat dari catatan yang sama.',
  },
  version: (version, asOf) => `Versi ${version}, dengan fakta yang dihimpun sampai ${asOf}.`,
  holds: {
    heading: 'Isinya',
    bodies: 'Badan menurut pilar',
    verified: 'terverifikasi',
    unverified: 'belum terverifikasi',
    total: 'Semua',
    basis: 'Keterangan menurut dasarnya',
    relations: 'Hubungan',
    facts: 'Fakta tiap badan',
    others: 'Selain itu',
    posts: 'Jabatan yang diisi',
    meetings: 'Pertemuan',
  },
  from: {
    heading: 'Dari mana asalnya',
    text: 'Intinya lima dokumen berbahasa Indonesia tentang Masyarakat Sosial Budaya: empat siaran pers Kemenko PMK dan satu laman tanpa tanggal dan penerbit. Di sekitarnya ada laman ASEAN, laman kementerian dan lembaga, serta berita. Salinan suatu dokumen digolongkan sekunder dan menyebut apa yang dimuatnya ulang.',
    kinds: {
      official: (count) => `${count} resmi`,
      press: (count) => `${count} siaran pers dan berita`,
      secondary: (count) => `${count} salinan sekunder`,
    },
    undated: (count) =>
      `${count} sumber tidak memuat tanggalnya sendiri; masing-masing menyebut sebabnya dan apa yang diketahui tentang waktunya.`,
    all: (count) => `Semua ${count} sumber`,
  },
  checked: {
    heading: 'Bagaimana diperiksa',
    points: [
      'Setiap keterangan menyebut sumber dan letaknya. Dasarnya: dinyatakan dengan kata-kata; disimpulkan dari daftar, judul, nama, atau aturan umum; atau belum terverifikasi. Yang belum terverifikasi mula-mula disembunyikan.',
      'Sebelum terbit, setiap catatan dibaca oleh pemeriksa yang menolak keterangan tanpa sumber, ujung yang tidak ada, lingkaran pelaporan, tanggal mustahil, dan format mitra tanpa mitra yang disebut.',
      'Pertanyaan yang jawabannya sudah diketahui diajukan kepada data terbit oleh pengujian, sampai ke letak dalam sumbernya.',
      'Jika sumber berbeda, keduanya tetap berdampingan dengan catatan. Tidak ada yang dibulatkan: pernah memimpin delegasi tidak menjadikan suatu kementerian focal point.',
    ],
  },
  missing: {
    heading: 'Apa yang belum ada',
    text: (conflicts, gaps, unverified) =>
      `Pada ${conflicts} hal sumber berbeda, pada ${gaps} hal sumber diam, dan ${unverified} hubungan bertumpu pada pengetahuan umum. Nama pejabat hanya dicatat jika sumber menyebutnya dalam jabatan, beserta harinya; tidak ada orang pribadi dan tidak ada data kontak.`,
    more: 'Apa yang tidak dikatakan sumber',
  },
  cite: {
    heading: 'Cara mengutip',
    text: 'Untuk satu fakta, buka nomor di belakangnya lalu salin kutipannya: kutipan itu menyebut sumbernya sendiri. Untuk keseluruhan:',
    whole: (version, asOf, link) => `Struktur ASEAN, data versi ${version}, fakta sampai ${asOf}, ${link}`,
  },
  correct: {
    heading: 'Cara mengoreksi',
    points: [
      'Sebutkan badan atau instansinya (cukup tautannya), apa yang keliru, dan sumber yang mengatakan lain: judul, tanggal, serta letaknya.',
      'Sampaikan kepada pihak yang memasang laman ini untuk Anda. Pemegang berkas menemukan lima langkah dari sumber ke catatan yang benar di data/README.md.',
      'Tanpa sumber tidak ada yang diubah; bahwa sumber diam pun dapat dicatat.',
    ],
  },
  licence: {
    heading: 'Lisensi',
    text: 'Kode berlisensi MIT. Setiap fakta menyebut sumbernya satu per satu; uraian memakai kata-kata sendiri, dan hak atas sumber tetap pada penerbitnya.',
  },
  files: {
    heading: 'Berkas',
    text: 'Data lengkap adalah satu berkas. Ukurannya lebih besar daripada yang mula-mula dimuat laman ini: laman mulai dengan yang diperlukan bagan.',
    data: 'seluruh data',
    schema: 'Skema JSON-nya, dengan arti setiap ruas',
    changes: 'apa yang berubah dari versi ke versi',
    licenses: 'lisensi kode pihak lain dalam aplikasi ini',
    versions:
      'Pada nomor versi, angka pertama naik jika id atau bentuk berubah, angka kedua jika fakta bertambah, angka ketiga untuk koreksi. Tabel untuk Excel dan format lain ada di Ekspor.',
  },
};

export const aboutWords: Readonly<Record<'en' | 'id', AboutWords>> = { en, id };
