/**
 * The words of chains and route slips: relations as sentences. They load with the part that says them. Names are given
 * as they stand in the data, verbs as `verbs.ts` has them.
 */

/** Common nouns that make a name a description, before which English puts an article. */
const NOUNS =
  /\b(?:Council|Summit|Secretariats?|Commission|Committee|Centre|Department|Foundation|Network|Groups?|Board|Forum|Dialogue|Clusters|Bureau|Directorate|Ministry|Directors?(?:-General)?|Secretary-General|Deputy|Charter|Declaration|Agreement|Conference|Meeting|Community|Plans?|plans?|Decree|Regulation|Memorandum|Statement|Roadmap|Rules|Consensus|Programme|Strategy|Fund|Bank|Leaders|Ministers|Partners|bodies|authorities|centres|Three|Red Cross)\b/;
const LANDS = /^(?:Philippines|Netherlands|United |Republic of |European Union)/;
/** Names that are more than one: they take the plural of the verb. */
const MANY = /(?:[a-z]{2}(?<![su])s|Directors-General)$/;
/** A decree by its number and year goes by these as by a name. */
const NUMBERED = /\b\d+ of \d{4}\b/;
/** A name that is only a description, of which the first word alone has a capital. */
const DESCRIPTION = /^[A-Z][a-z-]+(?: [a-z]+)+$/;

const en = {
  /** A name as it stands in a sentence. */
  name: (name: string, kind: string): string => {
    if (kind === 'sector') return `the sector ${name}`;
    if (kind === 'pillar') return `the ${name}`.replace('the the', 'the');
    if (kind === 'agency') return /^(?:Directorate|Ministry)|Bureau/.test(name) ? `the ${name}` : name;
    const isPlain = DESCRIPTION.test(name) && (kind === 'group' || kind === 'instrument' || kind === 'organisation');
    const told = isPlain ? name.charAt(0).toLowerCase() + name.slice(1) : name;
    return (NOUNS.test(name) && !NUMBERED.test(name)) || LANDS.test(name) ? `the ${told}` : told;
  },
  isMany: (name: string, kind: string): boolean => kind === 'group' || (kind === 'body' && MANY.test(name)),
  /** Verbs that take the words of `name` after them, where those of `verbs.ts` would say a word twice. */
  verbs: { 'listed-in': 'is listed in', 'manages-fund': 'manages' } as Record<string, string>,
  /** The verb of a sentence whose subject stands before it. */
  main: (forward: string, isMany: boolean, isPerson: boolean): string =>
    (isMany ? manyDo(forward) : forward).replace(/\bits\b/, isPerson ? 'a' : 'its'),
  /** The verb of a clause that goes on from the name before it. */
  relative: (forward: string, isMany: boolean, isPerson: boolean): string =>
    `${isPerson ? 'who' : 'which'} ${(isMany ? manyDo(forward) : forward).replace(/\bits\b/, isPerson ? 'a' : 'its')}`,
  beside: { stated: '', inferred: 'by inference', unverified: 'not verified' } as Record<string, string>,
  until: (date: string) => `until ${date}`,
  during: (from: string, to: string) => (from === to ? `in ${from}` : `from ${from} to ${to}`),

  ways: (name: string, count: number) => `Sources name ${count} ways up from ${name}.`,
  wayOf: (number: number, count: number) => `Way ${number} of ${count}`,
  noWay: (name: string) => `No source says what stands above ${name}.`,
  ends: (name: string) => `No source names a body above ${name}.`,
  isTop: (name: string) => `Nothing stands above ${name}.`,
  noReport: 'Also said, though it is no reporting line:',

  heads: {
    'focal-point': 'Indonesian focal point',
    'national-focal-point': 'Indonesian national focal point',
    alternate: 'Indonesian alternate focal point',
  } as Record<string, string>,
  also: 'Also named',
  notAnAnswer: 'Not verified, and so no answer',
  roles: { 'focal-point': '', 'national-focal-point': 'national focal point', alternate: 'alternate' } as Record<string, string>,
  narrower: { 'national-coordinator': 'national coordinator' } as Record<string, string>,
  levels: {
    body: () => 'named for the body itself',
    superior: (name: string) => `named for its superior, ${name}`,
    sector: (name: string) => `named for the sector ${name}`,
    pillar: (name: string) => `named for the pillar ${name}`,
  },
  ownLevels: { sector: 'named for the sector itself', pillar: 'named for the pillar itself' } as Record<string, string>,
  confirmed: (date: string) => `confirmed ${date}`,
  seen: (date: string) => `last named ${date}`,
  between: (from: string, to: string) => `without a date, between ${from} and ${to}`,
  after: (date: string) => `without a date, not before ${date}`,
  before: (date: string) => `without a date, not after ${date}`,
  undated: 'without a date',
  succeeded: (names: string, date: string) => `${date ? `since ${date} ` : ''}succeeded by ${names}`,
  noneOfSeveral: 'no source names which of them took this over',
  nobody: (name: string) =>
    `No source names an Indonesian focal point for ${name}, its superior in the same sector, its sector or its pillar.`,
  nobodyHere: 'no source names a focal point',
  leftOut: (count: number) =>
    count === 1
      ? 'One statement that no source confirms is left out here.'
      : `${count} statements that no source confirms are left out here.`,

  routeSlip: (name: string) => `Route slip: ${name}`,
  routeNote: 'From the working level upward. “By inference” marks a step that no source states.',
  routeEnd: (name: string) => `No source names a step above ${name}.`,
  indonesia: 'Indonesia',
  sources: 'Sources',
  copy: 'Copy as text',
  copied: 'Copied',
  copyFailed: 'It could not be copied.',
};

/** `reports to` → `report to`, `is under` → `are under`, for a name that is more than one. */
function manyDo(forward: string): string {
  const [first = '', ...rest] = forward.split(' ');
  const irregular: Record<string, string> = { is: 'are', was: 'were', has: 'have', carries: 'carry', passes: 'pass' };
  const verb = irregular[first] ?? (first.endsWith('s') ? first.slice(0, -1) : first);
  return [verb, ...rest]
    .join(' ')
    .replace(/\bits\b/, 'their')
    .replace(/^are a member\b/, 'are members');
}

const id: typeof en = {
  name: (name, kind) => (kind === 'sector' ? `sektor ${name}` : name),
  isMany: () => false,
  verbs: { 'listed-in': 'tercantum dalam', 'manages-fund': 'mengelola' },
  main: (forward) => forward,
  relative: (forward) => `yang ${forward.replace(/^adalah /, 'merupakan ')}`,
  beside: { stated: '', inferred: 'disimpulkan', unverified: 'belum terverifikasi' },
  until: (date) => `sampai ${date}`,
  during: (from, to) => (from === to ? `pada ${from}` : `dari ${from} sampai ${to}`),

  ways: (name, count) => `Sumber menyebut ${count} jalur ke atas dari ${name}.`,
  wayOf: (number, count) => `Jalur ${number} dari ${count}`,
  noWay: (name) => `Tidak ada sumber yang menyebut apa yang berada di atas ${name}.`,
  ends: (name) => `Tidak ada sumber yang menyebut badan di atas ${name}.`,
  isTop: (name) => `Tidak ada yang berada di atas ${name}.`,
  noReport: 'Disebut pula, meskipun bukan garis pelaporan:',

  heads: {
    'focal-point': 'Focal point Indonesia',
    'national-focal-point': 'National focal point Indonesia',
    alternate: 'Focal point pengganti Indonesia',
  },
  also: 'Disebut pula',
  notAnAnswer: 'Belum terverifikasi, sehingga bukan jawaban',
  roles: { 'focal-point': '', 'national-focal-point': 'national focal point', alternate: 'pengganti' },
  narrower: { 'national-coordinator': 'koordinator nasional' },
  levels: {
    body: () => 'disebut untuk badan itu sendiri',
    superior: (name) => `disebut untuk atasannya, ${name}`,
    sector: (name) => `disebut untuk sektor ${name}`,
    pillar: (name) => `disebut untuk pilar ${name}`,
  },
  ownLevels: { sector: 'disebut untuk sektor itu sendiri', pillar: 'disebut untuk pilar itu sendiri' },
  confirmed: (date) => `dikonfirmasi ${date}`,
  seen: (date) => `terakhir disebut ${date}`,
  between: (from, to) => `tanpa tanggal, antara ${from} dan ${to}`,
  after: (date) => `tanpa tanggal, tidak sebelum ${date}`,
  before: (date) => `tanpa tanggal, tidak sesudah ${date}`,
  undated: 'tanpa tanggal',
  succeeded: (names, date) => `${date ? `sejak ${date} ` : ''}digantikan oleh ${names}`,
  noneOfSeveral: 'tidak ada sumber yang menyebut siapa di antaranya yang mengambil alih tugas ini',
  nobody: (name) =>
    `Tidak ada sumber yang menyebut focal point Indonesia untuk ${name}, atasannya di sektor yang sama, sektornya, atau pilarnya.`,
  nobodyHere: 'tidak ada sumber yang menyebut focal point',
  leftOut: (count) => `${count} pernyataan yang tidak ditegaskan sumber tidak disertakan di sini.`,

  routeSlip: (name) => `Alur persetujuan: ${name}`,
  routeNote: 'Dari tingkat kerja ke atas. “Disimpulkan” menandai langkah yang tidak dinyatakan sumber.',
  routeEnd: (name) => `Tidak ada sumber yang menyebut langkah di atas ${name}.`,
  indonesia: 'Indonesia',
  sources: 'Sumber',
  copy: 'Salin sebagai teks',
  copied: 'Tersalin',
  copyFailed: 'Tidak dapat disalin.',
};

export type ChainWords = typeof en;
export const chainWords: Readonly<Record<'en' | 'id', ChainWords>> = { en, id };
