/** What the comparison of two versions of the data says, in both languages. */

/** A difference as the `dataset` room reports it. */
interface ReasonRecord {
  readonly code: string;
  readonly collection?: string;
  readonly id?: string;
  readonly field?: string;
}

const en = {
  usage:
    'Usage: npm run data:compare -- <old asean.json> [<new asean.json>] [--lang id]. Without a second file the old one is compared with public/asean.json.',
  unreadable: (path: string) => `${path} cannot be read as JSON. Check the path, and that the file is whole.`,
  invalid: (path: string) => `${path} does not have the shape of asean.json. Run "npm run data" first.`,
  same: 'The two versions hold the same facts.',
  bumps: { none: 'none', patch: 'patch (corrections)', minor: 'minor (facts added)', major: 'major (ids or shape)' },
  due: (bump: string, old: string, due: string) => `Due: ${bump}: ${old} → ${due}.`,
  right: (version: string) => `The new file says ${version}: as it should be.`,
  raise: (version: string, due: string) =>
    `The new file says ${version}. Write "version": "${due}" in data/dataset.json, and say what changed in data/CHANGELOG.md.`,
  more: (count: number) => `… and ${count} more of this kind`,
  reasons: {
    'shape-changed': ({ field }: ReasonRecord) => `the schema differs at ${field}`,
    'id-gone': ({ collection, id }: ReasonRecord) => `${collection}: the id "${id}" is gone`,
    'kind-changed': ({ id }: ReasonRecord) => `nodes: "${id}" is of another kind`,
    'record-added': ({ collection, id }: ReasonRecord) => `${collection}: "${id}" is new`,
    'fact-added': ({ collection, id, field }: ReasonRecord) => `${collection}: "${id}" says more in ${field}`,
    'record-corrected': ({ collection, id, field }: ReasonRecord) => `${collection}: "${id}" is corrected${field ? ` in ${field}` : ''}`,
    'record-withdrawn': ({ collection, id }: ReasonRecord) => `${collection}: "${id}" is withdrawn`,
    'fact-withdrawn': ({ collection, id, field }: ReasonRecord) => `${collection}: "${id}" says less in ${field}`,
    'as-of-changed': () => 'the facts are gathered up to another date',
    rearranged: () => 'the same records stand in another order',
  } as Record<string, (reason: ReasonRecord) => string>,
};

const id: typeof en = {
  usage:
    'Cara pakai: npm run data:compare -- <asean.json lama> [<asean.json baru>] [--lang en]. Tanpa berkas kedua, yang lama dibandingkan dengan public/asean.json.',
  unreadable: (path) => `${path} tidak dapat dibaca sebagai JSON. Periksa alamatnya, dan apakah berkasnya utuh.`,
  invalid: (path) => `${path} tidak berbentuk asean.json. Jalankan "npm run data" lebih dahulu.`,
  same: 'Kedua versi memuat fakta yang sama.',
  bumps: { none: 'tidak ada', patch: 'angka ketiga (koreksi)', minor: 'angka kedua (fakta baru)', major: 'angka pertama (id atau bentuk)' },
  due: (bump, old, due) => `Seharusnya naik: ${bump}: ${old} → ${due}.`,
  right: (version) => `Berkas baru menyebut ${version}: sudah tepat.`,
  raise: (version, due) =>
    `Berkas baru menyebut ${version}. Tulis "version": "${due}" di data/dataset.json, dan sebutkan perubahannya di data/CHANGELOG.md.`,
  more: (count) => `… dan ${count} lagi yang sejenis`,
  reasons: {
    'shape-changed': ({ field }) => `skema berbeda pada ${field}`,
    'id-gone': ({ collection, id: which }) => `${collection}: id "${which}" hilang`,
    'kind-changed': ({ id: which }) => `nodes: "${which}" kini berjenis lain`,
    'record-added': ({ collection, id: which }) => `${collection}: "${which}" baru`,
    'fact-added': ({ collection, id: which, field }) => `${collection}: "${which}" memuat lebih banyak pada ${field}`,
    'record-corrected': ({ collection, id: which, field }) => `${collection}: "${which}" dikoreksi${field ? ` pada ${field}` : ''}`,
    'record-withdrawn': ({ collection, id: which }) => `${collection}: "${which}" ditarik`,
    'fact-withdrawn': ({ collection, id: which, field }) => `${collection}: "${which}" memuat lebih sedikit pada ${field}`,
    'as-of-changed': () => 'fakta dikumpulkan sampai tanggal lain',
    rearranged: () => 'rekaman yang sama berdiri dalam urutan lain',
  },
};

export const versionWords: Record<'en' | 'id', typeof en> = { en, id };
