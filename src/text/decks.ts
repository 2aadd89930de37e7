/** What making and keeping decks says, beside the messages of the app. It loads when it is asked for. */
export interface DecksWords {
  /** Heading of the list, and of the panel in which a deck is made. */
  decks: string;
  making: string;
  hint: string;
  builtIn: string;
  own: string;
  noneOwn: string;
  untitled: string;
  untitledStep: string;
  newTitle: string;
  copyOf: (title: string) => string;
  steps: (count: number) => string;
  faulty: (count: number) => string;

  present: string;
  edit: string;
  copyToEdit: string;
  saveFile: string;
  slides: string;
  makingSlides: string;
  copyLink: string;
  remove: string;
  newDeck: string;
  openFile: string;
  dropHere: string;
  close: string;
  dismiss: string;
  undo: string;
  redo: string;
  /** A button to a screen reader, with the deck or the step that it is about. */
  of: (action: string, what: string) => string;

  saved: string;
  notSaved: string;
  fileSaved: (name: string) => string;
  linkCopied: string;
  linkFailed: string;
  linkMissing: string;
  linkField: string;
  tooLong: (letters: number, most: number) => string;
  removed: (title: string) => string;
  opened: (title: string, steps: number) => string;
  brought: (title: string) => string;
  problems: (file: string, count: number) => string;
  problemsOfLink: (count: number) => string;
  problemsShown: (shown: number, all: number) => string;
  openAgain: string;

  storage: Readonly<Record<'blocked' | 'full' | 'damaged', string>>;
  damagedSave: string;
  fromLink: (title: string, steps: number) => string;
  fromLinkHint: string;
  keep: string;

  title: string;
  addView: string;
  added: (step: number, deck: string) => string;
  isFull: (most: number) => string;
  noSteps: string;
  putAside: string;
  takeUp: string;
  stepList: string;
  stepTitle: string;
  sentence: string;
  sentenceHint: string;
  notes: string;
  notesHint: string;
  otherLanguage: string;
  editStep: (step: number) => string;
  foldStep: (step: number) => string;
  showStep: (step: number, title: string) => string;
  show: string;
  up: (step: number) => string;
  down: (step: number) => string;
  drag: string;
  replace: string;
  duplicate: string;
  removeStep: string;
  moved: (step: number, to: number) => string;
  replaced: (step: number) => string;
  duplicated: (step: number) => string;
  stepRemoved: (step: number) => string;
  undone: string;
  redone: string;
  changedElsewhere: string;
  removedElsewhere: string;
  unknownParts: (parts: string) => string;
  /** Keys of a link that the messages of the app do not name. */
  parts: Readonly<Record<string, string>>;
  keys: string;

  /** What a View shows. */
  shows: {
    open: (name: string) => string;
    focus: (name: string) => string;
    path: (from: string, to: string) => string;
    towards: (pillar: string) => string;
    pick: (names: string) => string;
    more: (count: number) => string;
    only: (names: string) => string;
    contains: (words: string) => string;
    asof: (date: string) => string;
    from: (date: string) => string;
    unverified: string;
  };
}

const number = { en: new Intl.NumberFormat('en-GB'), id: new Intl.NumberFormat('id-ID') };

const en: DecksWords = {
  decks: 'Present',
  making: 'Making a deck',
  hint: 'A deck is a row of views with a title and a sentence each. It always shows the data as they are now.',
  builtIn: 'Ready to show',
  own: 'Your decks',
  noneOwn: 'None yet. Make a new one, take a copy of one above, or open a file. Your decks stay in this browser only.',
  untitled: 'Untitled deck',
  untitledStep: 'Untitled',
  newTitle: 'New deck',
  copyOf: (title) => `${title} (copy)`,
  steps: (count) => (count === 1 ? '1 step' : `${count} steps`),
  faulty: (count) => (count === 1 ? '1 step names something unknown' : `${count} steps name something unknown`),

  present: 'Present',
  edit: 'Edit',
  copyToEdit: 'Copy and edit',
  saveFile: 'Save file',
  slides: 'PowerPoint',
  makingSlides: 'Making the slides …',
  copyLink: 'Copy link',
  remove: 'Delete',
  newDeck: 'New deck',
  openFile: 'Open a file …',
  dropHere: 'Drop the file of a deck here',
  close: 'Close',
  dismiss: 'Dismiss',
  undo: 'Undo',
  redo: 'Redo',
  of: (action, what) => `${action}: ${what}`,

  saved: 'Saved in this browser',
  notSaved: 'Kept for this visit only',
  fileSaved: (name) => `Saved as ${name}.`,
  linkCopied: 'The link is copied. It carries the whole deck.',
  linkFailed: 'The link could not be copied. Copy it from here:',
  linkMissing:
    'The part of the app that makes the link could not be loaded. Check the connection and try again, or save the deck as a file.',
  linkField: 'Link with the deck',
  tooLong: (letters, most) =>
    `This deck is too long for a link: ${number.en.format(letters)} characters, and ${number.en.format(most)} is the most. Save it as a file and send that.`,
  removed: (title) => `“${title}” is deleted.`,
  opened: (title, steps) => `“${title}” is opened with ${steps === 1 ? '1 step' : `${steps} steps`}.`,
  brought: (title) => `“${title}” is kept among your decks.`,
  problems: (file, count) => `${file} could not be opened as a deck: ${count === 1 ? '1 problem' : `${count} problems`}.`,
  problemsOfLink: (count) => `The deck in this link could not be read: ${count === 1 ? '1 problem' : `${count} problems`}.`,
  problemsShown: (shown, all) => `The first ${shown} of ${all} are shown.`,
  openAgain: 'Correct the file and open it again.',

  storage: {
    blocked: 'This browser does not let the app store anything. Your decks are there until you leave the page; save them as files.',
    full: 'The storage of this browser is full. What you change is there until you leave the page; save the deck as a file, or delete decks that you no longer need.',
    damaged: 'A deck stored in this browser can no longer be read. It is left as it is; the other decks are not affected.',
  },
  damagedSave: 'Save it as it is',
  fromLink: (title, steps) => `This link carries a deck: “${title}”, ${steps === 1 ? '1 step' : `${steps} steps`}.`,
  fromLinkHint: 'It is kept among your decks in this browser.',
  keep: 'Keep',

  title: 'Title of the deck',
  addView: 'Add this view',
  added: (step, deck) => `Added as step ${step} of “${deck}”.`,
  isFull: (most) => `A deck holds at most ${most} steps.`,
  noSteps: 'No steps yet. Look for a view, then add it: by the button above or the key A. The deck can be put aside meanwhile.',
  putAside: 'Put aside',
  takeUp: 'Show the steps',
  stepList: 'Steps',
  stepTitle: 'Title',
  sentence: 'Sentence for the room',
  sentenceHint: 'One sentence below the title',
  notes: 'Notes for the speaker',
  notesHint: 'Not shown to the room',
  otherLanguage: 'In Indonesian:',
  editStep: (step) => `Edit step ${step}`,
  foldStep: (step) => `Fold step ${step}`,
  showStep: (step, title) => `Show step ${step}: ${title}`,
  show: 'Show this view',
  up: (step) => `Move step ${step} up`,
  down: (step) => `Move step ${step} down`,
  drag: 'Drag to another place',
  replace: 'Replace with the current view',
  duplicate: 'Duplicate',
  removeStep: 'Remove',
  moved: (step, to) => `Step ${step} is now step ${to}.`,
  replaced: (step) => `Step ${step} shows the current view.`,
  duplicated: (step) => `Step ${step} is duplicated.`,
  stepRemoved: (step) => `Step ${step} is removed.`,
  undone: 'Undone.',
  redone: 'Done again.',
  changedElsewhere: 'This deck was changed in another tab; that is what you see now. Undo brings yours back.',
  removedElsewhere: 'This deck was deleted in another tab. The next change keeps it again.',
  unknownParts: (parts) => `Unknown in this data: ${parts}. The rest is shown.`,
  parts: { q: 'search', asof: 'date', from: 'changes since', pick: 'meeting', scene: 'step', deck: 'deck', embed: 'embedding' },
  keys: 'Alt ↑ ↓ moves a step, Ctrl Z undoes.',

  shows: {
    open: (name) => `zoomed to ${name}`,
    focus: (name) => `${name} chosen`,
    path: (from, to) => `path from ${from} to ${to}`,
    towards: (pillar) => `links with ${pillar}`,
    pick: (names) => `for ${names}`,
    more: (count) => `${count} more`,
    only: (names) => `only ${names}`,
    contains: (words) => `rows with “${words}”`,
    asof: (date) => `as of ${date}`,
    from: (date) => `changes since ${date}`,
    unverified: 'with what is not verified',
  },
};

const id: DecksWords = {
  decks: 'Sajikan',
  making: 'Menyusun paparan',
  hint: 'Paparan adalah deretan tampilan, masing-masing dengan judul dan satu kalimat. Isinya selalu mengikuti data terkini.',
  builtIn: 'Siap disajikan',
  own: 'Paparan Anda',
  noneOwn: 'Belum ada. Buat yang baru, salin salah satu di atas, atau buka berkas. Paparan Anda hanya tersimpan di peramban ini.',
  untitled: 'Paparan tanpa judul',
  untitledStep: 'Tanpa judul',
  newTitle: 'Paparan baru',
  copyOf: (title) => `${title} (salinan)`,
  steps: (count) => `${count} langkah`,
  faulty: (count) => `${count} langkah menyebut sesuatu yang tidak dikenal`,

  present: 'Sajikan',
  edit: 'Sunting',
  copyToEdit: 'Salin dan sunting',
  saveFile: 'Simpan berkas',
  slides: 'PowerPoint',
  makingSlides: 'Membuat slide …',
  copyLink: 'Salin tautan',
  remove: 'Hapus',
  newDeck: 'Paparan baru',
  openFile: 'Buka berkas …',
  dropHere: 'Letakkan berkas paparan di sini',
  close: 'Tutup',
  dismiss: 'Tutup',
  undo: 'Urungkan',
  redo: 'Ulangi',
  of: (action, what) => `${action}: ${what}`,

  saved: 'Tersimpan di peramban ini',
  notSaved: 'Hanya untuk kunjungan ini',
  fileSaved: (name) => `Tersimpan sebagai ${name}.`,
  linkCopied: 'Tautan tersalin. Seluruh paparan ada di dalamnya.',
  linkFailed: 'Tautan tidak dapat disalin. Salin dari sini:',
  linkMissing:
    'Bagian aplikasi yang membuat tautan tidak dapat dimuat. Periksa koneksi lalu coba lagi, atau simpan paparan sebagai berkas.',
  linkField: 'Tautan dengan paparan',
  tooLong: (letters, most) =>
    `Paparan ini terlalu panjang untuk tautan: ${number.id.format(letters)} karakter, padahal paling banyak ${number.id.format(most)}. Simpan sebagai berkas, lalu kirim berkasnya.`,
  removed: (title) => `“${title}” dihapus.`,
  opened: (title, steps) => `“${title}” dibuka dengan ${steps} langkah.`,
  brought: (title) => `“${title}” disimpan di antara paparan Anda.`,
  problems: (file, count) => `${file} tidak dapat dibuka sebagai paparan: ${count} masalah.`,
  problemsOfLink: (count) => `Paparan dalam tautan ini tidak dapat dibaca: ${count} masalah.`,
  problemsShown: (shown, all) => `${shown} dari ${all} masalah pertama ditampilkan.`,
  openAgain: 'Perbaiki berkasnya, lalu buka lagi.',

  storage: {
    blocked:
      'Peramban ini tidak mengizinkan aplikasi menyimpan apa pun. Paparan Anda bertahan sampai laman ini ditinggalkan; simpan sebagai berkas.',
    full: 'Penyimpanan peramban ini penuh. Perubahan Anda bertahan sampai laman ini ditinggalkan; simpan paparan sebagai berkas, atau hapus paparan yang tidak diperlukan lagi.',
    damaged: 'Ada paparan di peramban ini yang tidak dapat dibaca lagi. Paparan itu dibiarkan apa adanya; paparan lain tidak terpengaruh.',
  },
  damagedSave: 'Simpan apa adanya',
  fromLink: (title, steps) => `Tautan ini membawa paparan: “${title}”, ${steps} langkah.`,
  fromLinkHint: 'Paparan ini akan disimpan di antara paparan Anda di peramban ini.',
  keep: 'Simpan',

  title: 'Judul paparan',
  addView: 'Tambahkan tampilan ini',
  added: (step, deck) => `Ditambahkan sebagai langkah ${step} dari “${deck}”.`,
  isFull: (most) => `Satu paparan memuat paling banyak ${most} langkah.`,
  noSteps:
    'Belum ada langkah. Cari sebuah tampilan, lalu tambahkan dengan tombol di atas atau tombol A. Sementara itu paparan dapat dikesampingkan.',
  putAside: 'Kesampingkan',
  takeUp: 'Tampilkan langkah',
  stepList: 'Langkah',
  stepTitle: 'Judul',
  sentence: 'Kalimat untuk ruangan',
  sentenceHint: 'Satu kalimat di bawah judul',
  notes: 'Catatan untuk penyaji',
  notesHint: 'Tidak ditampilkan ke ruangan',
  otherLanguage: 'Dalam bahasa Inggris:',
  editStep: (step) => `Sunting langkah ${step}`,
  foldStep: (step) => `Lipat langkah ${step}`,
  showStep: (step, title) => `Tampilkan langkah ${step}: ${title}`,
  show: 'Lihat tampilannya',
  up: (step) => `Naikkan langkah ${step}`,
  down: (step) => `Turunkan langkah ${step}`,
  drag: 'Seret ke tempat lain',
  replace: 'Ganti dengan tampilan sekarang',
  duplicate: 'Gandakan',
  removeStep: 'Hapus',
  moved: (step, to) => `Langkah ${step} menjadi langkah ${to}.`,
  replaced: (step) => `Langkah ${step} kini menunjukkan tampilan sekarang.`,
  duplicated: (step) => `Langkah ${step} digandakan.`,
  stepRemoved: (step) => `Langkah ${step} dihapus.`,
  undone: 'Diurungkan.',
  redone: 'Diulangi.',
  changedElsewhere: 'Paparan ini diubah di tab lain, dan itulah yang tampak sekarang. Urungkan untuk kembali ke milik Anda.',
  removedElsewhere: 'Paparan ini dihapus di tab lain. Perubahan berikutnya menyimpannya kembali.',
  unknownParts: (parts) => `Tidak dikenal dalam data ini: ${parts}. Selebihnya ditampilkan.`,
  parts: { q: 'pencarian', asof: 'tanggal', from: 'perubahan sejak', pick: 'rapat', scene: 'langkah', deck: 'paparan', embed: 'sematan' },
  keys: 'Alt ↑ ↓ memindahkan langkah, Ctrl Z mengurungkan.',

  shows: {
    open: (name) => `diperbesar ke ${name}`,
    focus: (name) => `${name} dipilih`,
    path: (from, to) => `jalur dari ${from} ke ${to}`,
    towards: (pillar) => `tautan dengan ${pillar}`,
    pick: (names) => `untuk ${names}`,
    more: (count) => `${count} lagi`,
    only: (names) => `hanya ${names}`,
    contains: (words) => `baris berisi “${words}”`,
    asof: (date) => `per ${date}`,
    from: (date) => `perubahan sejak ${date}`,
    unverified: 'dengan yang belum terverifikasi',
  },
};

export const decksWords: Readonly<Record<'en' | 'id', DecksWords>> = { en, id };
