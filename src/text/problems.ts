/**
 * What is wrong with a file of facts, in words by which a person can put it right. One entry a code, the same codes in
 * both languages.
 */

/** A problem as the `dataset` room reports it. */
export interface ProblemRecord {
  readonly code: string;
  readonly path: string;
  readonly file?: string;
  readonly found?: string;
  readonly params: Readonly<Record<string, string | number>>;
}
type Told = ProblemRecord['params'] & { found: string };
type Words = (told: Told) => string;

/** What a schema expects, in words. */
const EXPECTED = {
  en: {
    string: 'text in quotes',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list in [ ]',
    object: 'a record in { }',
    words: 'text, or the same words in both languages: { "en": "…", "id": "…" }',
  } as Record<string, string>,
  id: {
    string: 'teks dalam tanda kutip',
    number: 'angka',
    int: 'bilangan bulat',
    boolean: 'true atau false',
    array: 'daftar dalam [ ]',
    object: 'rekaman dalam { }',
    words: 'teks, atau kata yang sama dalam kedua bahasa: { "en": "…", "id": "…" }',
  } as Record<string, string>,
};

const meant = ({ nearest }: Told, otherwise = '') => (nearest === undefined ? otherwise : ` Did you mean "${nearest}"?`);
const maksud = ({ nearest }: Told, otherwise = '') => (nearest === undefined ? otherwise : ` Maksud Anda "${nearest}"?`);
const oneBasis = 'set its basis to "unverified"';
const satuDasar = 'ubah basis-nya menjadi "unverified"';

const en = {
  'file-too-large': (t) => `the file is larger than ${t.limit} MB, the most that can be read. Split it, or leave out what is not needed.`,
  'file-too-deep': (t) =>
    `brackets are nested deeper than ${t.limit} levels. No record needs more than ten; look for brackets that are never closed.`,
  'file-unreadable': () => 'the file cannot be read. Check that it exists, may be opened and is plain text in UTF-8.',
  'link-unreadable': () => 'the link is cut short or changed. Copy it again in full from where it came, or ask for the deck as a file.',
  'file-empty': () => 'the file is empty. Restore it, or write at least {}.',
  'file-missing': () => 'this file is expected here and is missing. Restore it.',
  'json-trailing-comma': () => 'this comma stands before a closing bracket. Remove it.',
  'json-missing-comma': (t) => `a comma is missing before ${t.found}. Add one after the value before it.`,
  'json-missing-colon': () => 'a colon is missing between a name and its value.',
  'json-missing-value': (t) => `a value is missing before ${t.found}. Write it, or remove the comma or name before it.`,
  'json-unclosed': (t) =>
    t.found
      ? `${t.found} closes a bracket of the other kind, or one too many. Close what is open first.`
      : 'the file ends too early: a bracket is never closed. Add the missing } or ].',
  'json-unclosed-text': (t) =>
    `the text that begins with ${t.found} has no closing quote on its line. Add the quote; write a line break as \\n.`,
  'json-bad-text': (t) => `${t.found} cannot stand inside a text. Write a backslash as \\\\, a tab as \\t and a line break as \\n.`,
  'json-bad-key': (t) => `a name in double quotes must stand here${t.found ? `, not ${t.found}` : ''}.`,
  'json-bad-value': (t) => `${t.found} is not a value. Put text in double quotes; other values are numbers, true, false and null.`,
  'json-too-much': (t) => `the file goes on with ${t.found} after its end. Remove the rest, or one closing bracket before it.`,
  'json-duplicate-key': (t) => `${t.found} stands twice in the same record, so the first would be lost. Join the two.`,
  'too-many': (t) => `${t.count} records are more than the ${t.limit} that can be read. Leave out what is not needed.`,
  missing: (t) => `"${t.key}" is missing. Add it.`,
  'wrong-type': (t) => `${t.found} stands where ${EXPECTED.en[t.expected ?? ''] ?? t.expected} is expected.`,
  'not-one-of': (t) => `${t.found} is not known here.${meant(t)} Choose one of: ${t.allowed}.`,
  'unknown-key': (t) => `${t.found} is not a field of this record.${meant(t)}${t.allowed ? ` Its fields are: ${t.allowed}.` : ''}`,
  empty: () => 'nothing stands here. Fill it in, or remove the field.',
  'bad-slug': (t) => `${t.found} is not an id: use small letters, digits and single hyphens.${meant(t)}`,
  'bad-date': (t) => `${t.found} is not a date. Write a year, month or day: 2026, 2026-02 or 2026-02-03.`,
  'bad-url': (t) => `${t.found} is not a web address. Write it in full, from https:// on.`,
  'bad-version': (t) => `${t.found} is not a version. Write three numbers: 1.0.0.`,
  'bad-relation-id': (t) => `${t.found} is not the id of a relation. Write from.verb.to in small letters, or leave it out: it is derived.`,
  'bad-format': (t) => `${t.found} does not have the form that is expected here. See the schema beside the data.`,
  'unknown-node': (t) => `${t.found} is not a node.${meant(t, ' Correct the id, or add the node.')}`,
  'unknown-source': (t) => `${t.found} is not a listed source.${meant(t, ' Correct the id, or add the source.')}`,
  'unknown-sector': (t) => `${t.found} is not a sector. Correct the id, or add the sector.`,
  'unknown-subject': (t) => `${t.found} is no node, post or meeting.${meant(t, ' Correct the id, or add the record.')}`,
  'end-misfit': (t) => `${t.found} is of kind "${t.kind}", which cannot stand at this end of "${t.relation}". It takes: ${t.allowed}.`,
  'verb-misfit': (t) => `${t.found} is not a verb of "${t.relation}". Its verbs are: ${t.allowed}. Change the verb or the kind.`,
  'same-ends': (t) => `the relation leads from ${t.found} back to itself. Correct one end.`,
  'duplicate-id': (t) => `${t.found} is already used at ${t.at}. Give one of the two another id.`,
  'said-twice': (t) =>
    `${t.found} is already said at ${t.at}. Join the two into one record with all citations; where they truly differ, give one a further word in its id.`,
  'uncited-node': (t) => `the verified node ${t.found} has no citation. Add { "source", "locator" }.`,
  'named-uncited': (t) =>
    `${t.found} is named by the source of "${t.relation}" but has no citation of its own. Add that source to the node.`,
  'uncited-fact': (t) =>
    `the fact "${t.about}" about ${t.found} has basis "${t.basis}" but no citation. Add { "source", "locator" }, or ${oneBasis}.`,
  'uncited-relation': (t) => `${t.found} has basis "${t.basis}" but no citation. Add { "source", "locator" }, or ${oneBasis}.`,
  'uncited-record': (t) => `${t.found} has no citation here. Add { "source", "locator" }.`,
  'cycle-upward': (t) => `going up leads back to the start: ${t.cycle}. Remove or turn one of these lines.`,
  'name-missing': (t) => `${t.found} has no name. Add "en" or "id".`,
  'language-missing': (t) => `${t.found} has no name in ${t.language === 'id' ? 'Indonesian' : 'English'}. Add "${t.language}".`,
  'not-a-date': (t) => `${t.found} is not a date, which "${t.about}" needs. Write 1981, 2013-09 or 2026-02-03.`,
  'not-a-duration': (t) =>
    `${t.found} is not a duration, which "${t.about}" needs. Write P1Y (yearly), P2Y (every two years), P6M (twice a year).`,
  'not-a-period': (t) => `${t.found} is not a period, which "${t.about}" needs. Write its first and last year: 2021/2025.`,
  'not-words': (t) => `${t.found} must be worded in both languages, as "${t.about}" is read by people: { "en": "…", "id": "…" }.`,
  'no-such-day': (t) => `${t.found} is not in the calendar: that month has ${t.days} days.`,
  'dates-reversed': (t) => `${t.found} is before "${t.first}" (${t.earlier}). Swap or correct the dates.`,
  'format-unnamed': (t) => `the partner format ${t.found} names no partner. Add a relation of kind "with", or remove the format.`,
  'format-unsourced': (t) =>
    `no source names the partner format ${t.found} and its partner. Cite one on the node and on its relation of kind "with", or remove the format.`,
  'sector-without-pillar': (t) => `the sector ${t.found} belongs to no pillar. Add a relation of kind "belongsTo".`,
  'sector-in-several-pillars': (t) => `the sector ${t.found} belongs to several pillars: ${t.pillars}. Keep one.`,
  'conflict-one-sided': () => 'a conflict needs both ends: list at least two different ids here.',
  stale: () => 'this file is not as the data would have it. Run "npm run data" and commit the result.',
} satisfies Record<string, Words>;

const id: Record<keyof typeof en, Words> = {
  'file-too-large': (t) => `berkas lebih besar daripada ${t.limit} MB, batas yang dapat dibaca. Bagi berkas, atau buang yang tidak perlu.`,
  'file-too-deep': (t) =>
    `kurung bersarang lebih dari ${t.limit} tingkat. Tidak ada rekaman yang perlu lebih dari sepuluh; cari kurung yang tidak ditutup.`,
  'file-unreadable': () => 'berkas tidak dapat dibaca. Periksa apakah berkas ada, boleh dibuka, dan berupa teks biasa UTF-8.',
  'link-unreadable': () => 'tautan terpotong atau berubah. Salin lagi seutuhnya dari asalnya, atau minta paparannya sebagai berkas.',
  'file-empty': () => 'berkas kosong. Pulihkan, atau tulis setidaknya {}.',
  'file-missing': () => 'berkas ini seharusnya ada di sini, tetapi tidak ditemukan. Pulihkan.',
  'json-trailing-comma': () => 'koma ini berdiri di depan kurung tutup. Hapus koma itu.',
  'json-missing-comma': (t) => `koma hilang sebelum ${t.found}. Tambahkan koma setelah nilai sebelumnya.`,
  'json-missing-colon': () => 'titik dua hilang di antara nama dan nilainya.',
  'json-missing-value': (t) => `nilai hilang sebelum ${t.found}. Tulis nilainya, atau hapus koma atau nama di depannya.`,
  'json-unclosed': (t) =>
    t.found
      ? `${t.found} menutup kurung jenis lain, atau berlebih satu. Tutup dahulu yang masih terbuka.`
      : 'berkas berakhir terlalu awal: ada kurung yang tidak ditutup. Tambahkan } atau ] yang kurang.',
  'json-unclosed-text': (t) =>
    `teks yang diawali ${t.found} tidak punya kutip penutup di barisnya. Tambahkan kutip; tulis ganti baris sebagai \\n.`,
  'json-bad-text': (t) =>
    `${t.found} tidak boleh ada di dalam teks. Tulis garis miring terbalik sebagai \\\\, tab sebagai \\t, dan ganti baris sebagai \\n.`,
  'json-bad-key': (t) => `di sini harus ada nama dalam kutip ganda${t.found ? `, bukan ${t.found}` : ''}.`,
  'json-bad-value': (t) => `${t.found} bukan nilai. Tulis teks dalam kutip ganda; nilai lain adalah angka, true, false, dan null.`,
  'json-too-much': (t) => `berkas berlanjut dengan ${t.found} setelah akhirnya. Hapus sisanya, atau satu kurung tutup di depannya.`,
  'json-duplicate-key': (t) =>
    `${t.found} tertulis dua kali dalam rekaman yang sama sehingga yang pertama akan hilang. Gabungkan keduanya.`,
  'too-many': (t) => `${t.count} rekaman melebihi ${t.limit}, batas yang dapat dibaca. Buang yang tidak perlu.`,
  missing: (t) => `"${t.key}" belum ada. Tambahkan.`,
  'wrong-type': (t) => `tertulis ${t.found}, padahal seharusnya ${EXPECTED.id[t.expected ?? ''] ?? t.expected}.`,
  'not-one-of': (t) => `${t.found} tidak dikenal di sini.${maksud(t)} Pilih salah satu: ${t.allowed}.`,
  'unknown-key': (t) => `${t.found} bukan isian rekaman ini.${maksud(t)}${t.allowed ? ` Isiannya: ${t.allowed}.` : ''}`,
  empty: () => 'di sini tidak ada isi. Isi, atau hapus isiannya.',
  'bad-slug': (t) => `${t.found} bukan id: gunakan huruf kecil, angka, dan satu tanda hubung di antaranya.${maksud(t)}`,
  'bad-date': (t) => `${t.found} bukan tanggal. Tulis tahun, bulan, atau hari: 2026, 2026-02, atau 2026-02-03.`,
  'bad-url': (t) => `${t.found} bukan alamat web. Tulis lengkap mulai dari https://.`,
  'bad-version': (t) => `${t.found} bukan versi. Tulis tiga angka: 1.0.0.`,
  'bad-relation-id': (t) => `${t.found} bukan id hubungan. Tulis from.verb.to dengan huruf kecil, atau kosongkan: id itu diturunkan.`,
  'bad-format': (t) => `bentuk ${t.found} tidak sesuai. Lihat skema di samping data.`,
  'unknown-node': (t) => `${t.found} bukan simpul yang terdaftar.${maksud(t, ' Perbaiki id-nya, atau tambahkan simpulnya.')}`,
  'unknown-source': (t) => `${t.found} bukan sumber yang terdaftar.${maksud(t, ' Perbaiki id-nya, atau tambahkan sumbernya.')}`,
  'unknown-sector': (t) => `${t.found} bukan sektor. Perbaiki id-nya, atau tambahkan sektornya.`,
  'unknown-subject': (t) => `${t.found} bukan simpul, jabatan, atau pertemuan.${maksud(t, ' Perbaiki id-nya, atau tambahkan rekamannya.')}`,
  'end-misfit': (t) => `${t.found} berjenis "${t.kind}", yang tidak dapat berdiri di ujung "${t.relation}" ini. Yang dapat: ${t.allowed}.`,
  'verb-misfit': (t) => `${t.found} bukan kata kerja untuk "${t.relation}". Kata kerjanya: ${t.allowed}. Ubah kata kerja atau jenisnya.`,
  'same-ends': (t) => `hubungan ini berawal dari ${t.found} dan kembali ke dirinya sendiri. Perbaiki salah satu ujungnya.`,
  'duplicate-id': (t) => `${t.found} sudah dipakai di ${t.at}. Beri salah satunya id lain.`,
  'said-twice': (t) =>
    `${t.found} sudah dinyatakan di ${t.at}. Gabungkan menjadi satu rekaman dengan semua rujukan; bila memang berbeda, beri salah satunya kata tambahan di id-nya.`,
  'uncited-node': (t) => `simpul terverifikasi ${t.found} belum punya rujukan. Tambahkan { "source", "locator" }.`,
  'named-uncited': (t) =>
    `${t.found} disebut oleh sumber "${t.relation}", tetapi belum punya rujukan sendiri. Tambahkan sumber itu pada simpulnya.`,
  'uncited-fact': (t) =>
    `fakta "${t.about}" tentang ${t.found} berdasar "${t.basis}", tetapi tanpa rujukan. Tambahkan { "source", "locator" }, atau ${satuDasar}.`,
  'uncited-relation': (t) =>
    `${t.found} berdasar "${t.basis}", tetapi tanpa rujukan. Tambahkan { "source", "locator" }, atau ${satuDasar}.`,
  'uncited-record': (t) => `${t.found} belum punya rujukan di sini. Tambahkan { "source", "locator" }.`,
  'cycle-upward': (t) => `jalur ke atas kembali ke awalnya: ${t.cycle}. Hapus atau balikkan salah satu garis ini.`,
  'name-missing': (t) => `${t.found} belum punya nama. Tambahkan "en" atau "id".`,
  'language-missing': (t) =>
    `${t.found} belum punya nama dalam bahasa ${t.language === 'id' ? 'Indonesia' : 'Inggris'}. Tambahkan "${t.language}".`,
  'not-a-date': (t) => `${t.found} bukan tanggal, yang diperlukan "${t.about}". Tulis 1981, 2013-09, atau 2026-02-03.`,
  'not-a-duration': (t) =>
    `${t.found} bukan jangka waktu, yang diperlukan "${t.about}". Tulis P1Y (tiap tahun), P2Y (tiap dua tahun), P6M (dua kali setahun).`,
  'not-a-period': (t) => `${t.found} bukan periode, yang diperlukan "${t.about}". Tulis tahun awal dan akhirnya: 2021/2025.`,
  'not-words': (t) => `${t.found} harus ditulis dalam kedua bahasa karena "${t.about}" dibaca orang: { "en": "…", "id": "…" }.`,
  'no-such-day': (t) => `${t.found} tidak ada dalam kalender: bulan itu berisi ${t.days} hari.`,
  'dates-reversed': (t) => `${t.found} mendahului "${t.first}" (${t.earlier}). Tukar atau perbaiki tanggalnya.`,
  'format-unnamed': (t) => `format mitra ${t.found} tidak menyebut mitra. Tambahkan hubungan jenis "with", atau hapus formatnya.`,
  'format-unsourced': (t) =>
    `tidak ada sumber yang menyebut format mitra ${t.found} dan mitranya. Rujuk sumber pada simpul dan pada hubungan "with"-nya, atau hapus formatnya.`,
  'sector-without-pillar': (t) => `sektor ${t.found} tidak termasuk pilar mana pun. Tambahkan hubungan jenis "belongsTo".`,
  'sector-in-several-pillars': (t) => `sektor ${t.found} termasuk beberapa pilar: ${t.pillars}. Sisakan satu.`,
  'conflict-one-sided': () => 'perbedaan sumber memerlukan kedua ujungnya: sebutkan setidaknya dua id yang berlainan di sini.',
  stale: () => 'berkas ini tidak sesuai dengan datanya. Jalankan "npm run data" dan simpan hasilnya.',
};

/** The codes that have words. */
export const WORDED_PROBLEMS: readonly string[] = Object.keys(en);

/**
 * One problem as one line: where it is, what is wrong, what to do.
 * `data/ascc/disaster.json relations[12].to: "acdmm" is not a node. Did you mean "acdm"?`
 */
export function wordProblem(problem: ProblemRecord, language: 'en' | 'id'): string {
  const words: Partial<Record<string, Words>> = language === 'id' ? id : en;
  const where = placeOf(problem, language);
  const what = words[problem.code]?.({ ...problem.params, found: problem.found ?? '' }) ?? problem.code;
  return where ? `${where}: ${what}` : what;
}

function placeOf({ file, path, params: { line, column } }: ProblemRecord, language: 'en' | 'id'): string {
  const spot = line === undefined ? path : language === 'id' ? `baris ${line}, kolom ${column}` : `line ${line}, column ${column}`;
  return [file, spot].filter(Boolean).join(' ');
}

/** What `npm run data` says about the whole. */
export const CHECK_WORDS = {
  en: {
    sound: '0 uncited verified facts, 0 dangling ends, 0 cycles.',
    written: (files: readonly string[]) =>
      files.length ? `Written: ${files.join(', ')}.` : 'Everything is up to date; nothing was written.',
    upToDate: 'Everything is up to date.',
    problems: (count: number) => `${count} ${count === 1 ? 'problem' : 'problems'}. Nothing was written.`,
    leftOut: (count: number) => `Rows of the source inventory that are left out, each with its reason: ${count}.`,
    option: (option: string) => `"${option}" is not an option. The options are --check and --lang en|id.`,
  },
  id: {
    sound: '0 fakta terverifikasi tanpa rujukan, 0 ujung tanpa simpul, 0 jalur yang berputar.',
    written: (files: readonly string[]) =>
      files.length ? `Ditulis: ${files.join(', ')}.` : 'Semua sudah mutakhir; tidak ada yang ditulis.',
    upToDate: 'Semua sudah mutakhir.',
    problems: (count: number) => `${count} masalah. Tidak ada yang ditulis.`,
    leftOut: (count: number) => `Baris inventaris sumber yang tidak diambil, masing-masing dengan alasannya: ${count}.`,
    option: (option: string) => `"${option}" bukan pilihan. Pilihannya --check dan --lang en|id.`,
  },
};
