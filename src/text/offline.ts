/** What is said of the app without a network: the file to take along, the installed app, the new version. */
export interface OfflineWords {
  /** The app in one file, with its size. */
  file: { offer: string; link: string; size: (megabytes: number) => string; what: string; hash: string };
  heading: string;
  /** In the app that is one file. */
  isFile: string;
  /** How the page works without a network by itself. */
  itself: string;
  install: string;
  installed: string;
  update: { found: string; reload: string; later: string };
  ready: string;
  dismiss: string;
  notes: string;
}

const en: OfflineWords = {
  file: {
    offer: 'To take along, without a network',
    link: 'this app in one file',
    size: (megabytes) => `${new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(megabytes)} MB`,
    what: 'Save the app as one HTML file and open it with a double click: every picture, the search, the exports and printing work without a network. The file stays as it is; for newer data save it again.',
    hash: 'SHA-256 of the file, to check a copy:',
  },
  heading: 'Without a network',
  isFile: 'This is the app in one file: it needs no network and sends nothing. Its data are those of the day on which it was saved.',
  itself:
    'Where the browser permits it, this page keeps itself after the first visit and then opens without a network too. A new version is announced and waits for your yes.',
  install: 'Install as an app',
  installed: 'Installed. It opens from the home screen or the start menu.',
  update: { found: 'A new version is available.', reload: 'Reload', later: 'Later' },
  ready: 'This page now also opens without a network.',
  dismiss: 'Close',
  notes: 'About this app',
};

const id: OfflineWords = {
  file: {
    offer: 'Untuk dibawa, tanpa jaringan',
    link: 'aplikasi ini dalam satu berkas',
    size: (megabytes) => `${new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(megabytes)} MB`,
    what: 'Simpan aplikasi ini sebagai satu berkas HTML lalu buka dengan klik ganda: semua bagan, pencarian, ekspor, dan pencetakan berjalan tanpa jaringan. Isi berkas tidak berubah; untuk data yang lebih baru, simpan lagi.',
    hash: 'SHA-256 berkas itu, untuk memeriksa salinan:',
  },
  heading: 'Tanpa jaringan',
  isFile:
    'Ini aplikasi dalam satu berkas: tidak memerlukan jaringan dan tidak mengirim apa pun. Datanya adalah data pada hari berkas ini disimpan.',
  itself:
    'Bila peramban mengizinkan, halaman ini tersimpan setelah kunjungan pertama dan sesudah itu juga terbuka tanpa jaringan. Versi baru diberitahukan dan menunggu persetujuan Anda.',
  install: 'Pasang sebagai aplikasi',
  installed: 'Terpasang. Buka dari layar utama atau menu mulai.',
  update: { found: 'Versi baru tersedia.', reload: 'Muat ulang', later: 'Nanti' },
  ready: 'Halaman ini sekarang juga dapat dibuka tanpa jaringan.',
  dismiss: 'Tutup',
  notes: 'Tentang aplikasi ini',
};

export const offlineWords: Record<'en' | 'id', OfflineWords> = { en, id };
