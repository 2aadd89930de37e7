/** What the dialog says that shares what is shown, and what stands in the bar of an embedded page. */
export interface ShareWords {
  title: string;
  close: string;
  link: string;
  copy: string;
  copied: string;
  failed: string;
  send: string;
  /** In the app that is one file, whose address leads nowhere else. */
  onlyHere: string;
  embed: string;
  embedHint: string;
  width: string;
  widths: { full: string; pixels: (pixels: number) => string };
  height: string;
  snippet: string;
  snippetTitle: (shown: string) => string;
}

const en: ShareWords = {
  title: 'Share',
  close: 'Close',
  link: 'Link to what is shown',
  copy: 'Copy',
  copied: 'Copied',
  failed: 'It could not be copied; it is selected: press Ctrl+C.',
  send: 'Send …',
  onlyHere:
    'This is the app in one file: its link opens only on this computer. To share what is shown, give the file itself, or open it where the app is published.',
  embed: 'Put it into another page',
  embedHint: 'Only the picture, without bars. Scrolling passes over it; Ctrl and the wheel, or two fingers, zoom.',
  width: 'Width',
  widths: { full: 'as wide as the page', pixels: (pixels) => `${pixels} px` },
  height: 'Height',
  snippet: 'HTML to paste',
  snippetTitle: (shown) => `ASEAN Structure: ${shown}`,
};

const id: ShareWords = {
  title: 'Bagikan',
  close: 'Tutup',
  link: 'Tautan ke yang sedang ditampilkan',
  copy: 'Salin',
  copied: 'Tersalin',
  failed: 'Tidak dapat disalin; teksnya sudah dipilih: tekan Ctrl+C.',
  send: 'Kirim …',
  onlyHere:
    'Ini aplikasi dalam satu berkas: tautannya hanya terbuka di komputer ini. Untuk membagikan yang ditampilkan, berikan berkasnya, atau buka di alamat tempat aplikasi diterbitkan.',
  embed: 'Pasang di halaman lain',
  embedHint: 'Hanya bagannya, tanpa bilah. Guliran melewatinya; Ctrl dan roda tetikus, atau dua jari, memperbesar.',
  width: 'Lebar',
  widths: { full: 'selebar halaman', pixels: (pixels) => `${pixels} px` },
  height: 'Tinggi',
  snippet: 'HTML untuk ditempel',
  snippetTitle: (shown) => `Struktur ASEAN: ${shown}`,
};

export const shareWords: Record<'en' | 'id', ShareWords> = { en, id };
