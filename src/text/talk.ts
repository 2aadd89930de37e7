/** The words of a talk: its controls, the window of the speaker, the guard of the letters. They load with the talk. */
export interface TalkWords {
  talk: string;
  controls: string;
  step: (step: number, count: number) => string;
  count: (step: number, count: number) => string;
  announced: (step: number, count: number, title: string, text: string) => string;
  actions: Readonly<
    Record<
      | 'next'
      | 'previous'
      | 'first'
      | 'last'
      | 'overview'
      | 'black'
      | 'pointer'
      | 'fullScreen'
      | 'presenter'
      | 'notes'
      | 'room'
      | 'language'
      | 'theme'
      | 'keys'
      | 'leave',
      string
    >
  >;
  pictureOf: (title: string) => string;
  more: (rows: number) => string;
  goTo: (step: number, title: string) => string;
  overview: string;
  close: string;
  blackOn: string;
  blackHint: string;
  back: (step: number) => string;
  end: string;
  notes: string;
  noNotes: string;
  fullScreenRefused: string;
  popupBlocked: string;
  openByHand: string;
  notesHere: string;
  empty: string;

  room: string;
  rooms: Readonly<Record<'meeting' | 'hall' | 'measured', string>>;
  roomHint: string;
  distance: string;
  screenHeight: string;
  metres: string;
  wanted: (letters: string) => string;

  guard: string;
  guardFigures: (drawn: string, wanted: string) => string;
  waysOut: Readonly<Record<'split' | 'abbreviate' | 'zoom', (steps: number) => string>>;
  undoMend: string;
  keepMend: string;

  presenter: string;
  now: string;
  upNext: string;
  lastStep: string;
  clock: string;
  elapsed: string;
  start: string;
  pause: string;
  reset: string;
  steps: string;
  away: string;
  returnAudience: string;
  waiting: string;
  apart: string;
  closed: string;
}

const en: TalkWords = {
  talk: 'Talk',
  controls: 'Controls of the talk',
  step: (step, count) => `Step ${step} of ${count}`,
  count: (step, count) => `${step} / ${count}`,
  announced: (step, count, title, text) => `Step ${step} of ${count}: ${title}. ${text}`,
  actions: {
    next: 'Next step',
    previous: 'Previous step',
    first: 'First step',
    last: 'Last step',
    overview: 'Overview of the steps',
    black: 'Black screen',
    pointer: 'Highlight the pointer',
    fullScreen: 'Full screen',
    presenter: 'Presenter window',
    notes: 'Notes on this screen',
    room: 'Room and letters',
    language: 'Language',
    theme: 'Theme',
    keys: 'Keys of the talk',
    leave: 'Leave the talk',
  },
  pictureOf: (title) => `Picture: ${title}`,
  more: (rows) => (rows === 1 ? 'and one more row in the app' : `and ${rows} more rows in the app`),
  goTo: (step, title) => `${step}. ${title}`,
  overview: 'Steps of the talk',
  close: 'Close',
  blackOn: 'The screen is black.',
  blackHint: 'B shows the picture again.',
  back: (step) => `Back to step ${step}`,
  end: 'End the talk',
  notes: 'Notes',
  noNotes: 'This step has no notes.',
  fullScreenRefused: 'The browser does not allow full screen here. F11, or the menu of the browser, does the same.',
  popupBlocked: 'The browser blocked the presenter window. Allow pop-ups for this page and press S again, or:',
  openByHand: 'open it as a page by hand',
  notesHere: 'show the notes on this screen (N)',
  empty: 'This view has nothing to show in a room.',

  room: 'Room',
  rooms: { meeting: 'Meeting room', hall: 'Hall', measured: 'By distance and height of the screen' },
  roomHint: 'How large letters must be follows from how far the last row sits from the screen.',
  distance: 'Distance of the last row',
  screenHeight: 'Height of the picture',
  metres: 'm',
  wanted: (letters) => `Needed on this screen: letters of at least ${letters} px.`,

  guard: 'Small letters',
  guardFigures: (drawn, wanted) => `The smallest letters are ${drawn} px high; this room needs ${wanted} px.`,
  waysOut: {
    split: (steps) => `Split into ${steps} steps`,
    abbreviate: () => 'Show less detail',
    zoom: () => 'Only what is around the choice',
  },
  undoMend: 'Restore the steps of the deck',
  keepMend: 'Keep these steps in a deck of my own',

  presenter: 'Presenter window',
  now: 'On screen now',
  upNext: 'Next',
  lastStep: 'This is the last step.',
  clock: 'Time',
  elapsed: 'Elapsed',
  start: 'Start',
  pause: 'Pause',
  reset: 'Reset',
  steps: 'Steps',
  away: 'The audience sees the app: a question is being answered.',
  returnAudience: 'Return to the step',
  waiting: 'Looking for the window of the audience …',
  apart: 'No window of the audience answers. This window goes on by itself: move the steps in both windows, or open it again with S.',
  closed: 'The window of the audience was closed.',
};

const id: TalkWords = {
  talk: 'Pemaparan',
  controls: 'Kendali pemaparan',
  step: (step, count) => `Langkah ${step} dari ${count}`,
  count: (step, count) => `${step} / ${count}`,
  announced: (step, count, title, text) => `Langkah ${step} dari ${count}: ${title}. ${text}`,
  actions: {
    next: 'Langkah berikutnya',
    previous: 'Langkah sebelumnya',
    first: 'Langkah pertama',
    last: 'Langkah terakhir',
    overview: 'Ikhtisar langkah',
    black: 'Layar hitam',
    pointer: 'Sorot penunjuk',
    fullScreen: 'Layar penuh',
    presenter: 'Jendela penyaji',
    notes: 'Catatan di layar ini',
    room: 'Ruang dan huruf',
    language: 'Bahasa',
    theme: 'Tema',
    keys: 'Tombol pemaparan',
    leave: 'Tinggalkan pemaparan',
  },
  pictureOf: (title) => `Gambar: ${title}`,
  more: (rows) => `dan ${rows} baris lagi di aplikasi`,
  goTo: (step, title) => `${step}. ${title}`,
  overview: 'Langkah-langkah pemaparan',
  close: 'Tutup',
  blackOn: 'Layar sedang hitam.',
  blackHint: 'B menampilkan gambar kembali.',
  back: (step) => `Kembali ke langkah ${step}`,
  end: 'Akhiri pemaparan',
  notes: 'Catatan',
  noNotes: 'Langkah ini tanpa catatan.',
  fullScreenRefused: 'Peramban tidak mengizinkan layar penuh di sini. F11 atau menu peramban melakukan hal yang sama.',
  popupBlocked: 'Peramban memblokir jendela penyaji. Izinkan jendela baru untuk laman ini lalu tekan S lagi, atau:',
  openByHand: 'buka sendiri sebagai laman',
  notesHere: 'tampilkan catatan di layar ini (N)',
  empty: 'Tampilan ini tidak memuat apa pun untuk ruangan.',

  room: 'Ruang',
  rooms: { meeting: 'Ruang rapat', hall: 'Aula', measured: 'Menurut jarak dan tinggi layar' },
  roomHint: 'Ukuran huruf yang diperlukan ditentukan oleh jarak baris terakhir dari layar.',
  distance: 'Jarak baris terakhir',
  screenHeight: 'Tinggi gambar',
  metres: 'm',
  wanted: (letters) => `Yang diperlukan di layar ini: huruf setinggi paling sedikit ${letters} px.`,

  guard: 'Huruf kecil',
  guardFigures: (drawn, wanted) => `Huruf terkecil ${drawn} px; ruang ini memerlukan ${wanted} px.`,
  waysOut: {
    split: (steps) => `Bagi menjadi ${steps} langkah`,
    abbreviate: () => 'Tampilkan lebih ringkas',
    zoom: () => 'Hanya sekitar yang dipilih',
  },
  undoMend: 'Kembalikan langkah semula',
  keepMend: 'Simpan langkah ini sebagai paparan saya',

  presenter: 'Jendela penyaji',
  now: 'Sedang tampil',
  upNext: 'Berikutnya',
  lastStep: 'Ini langkah terakhir.',
  clock: 'Pukul',
  elapsed: 'Waktu berjalan',
  start: 'Mulai',
  pause: 'Jeda',
  reset: 'Ulang',
  steps: 'Langkah',
  away: 'Hadirin melihat aplikasi: sebuah pertanyaan sedang dijawab.',
  returnAudience: 'Kembali ke langkah',
  waiting: 'Mencari jendela hadirin …',
  apart:
    'Tidak ada jendela hadirin yang menjawab. Jendela ini berjalan sendiri: pindahkan langkah di kedua jendela, atau buka lagi dengan S.',
  closed: 'Jendela hadirin telah ditutup.',
};

export const talkWords: Readonly<Record<'en' | 'id', TalkWords>> = { en, id };
