/** What the lens of cross-pillar links says, beside the messages of the app. */
export interface LinksWords {
  /** "4 links". */
  links: (count: number) => string;
  /** The row of what belongs to a whole pillar. */
  wide: string;
  /** "Trade, Economic. 4 links": a row to a screen reader. */
  rowSpoken: (row: string, pillar: string, links: number) => string;
  headingSpoken: (pillar: string, links: number) => string;
  /** Heading of the list, for what is chosen and the pillar that is asked for. */
  tiesOf: (name: string) => string;
  tiesOfTowards: (name: string, pillar: string) => string;
  tiesTowards: (pillar: string) => string;
  counted: (links: number, rows: number) => string;
  /** The choice of the pillar at the far end. */
  with: string;
  anyPillar: string;
  withPillar: (pillar: string, links: number) => string;
  between: (one: string, other: string) => string;
  within: (pillar: string) => string;
  /** Headings of the links with the common organs. */
  withCommon: (pillar: string) => string;
  toPillar: (pillar: string) => string;
  rowPair: (one: string, other: string) => string;
  inRow: (row: string) => string;
  /** A platform in which bodies of several rows meet. */
  throughPlatform: string;
  meetsThere: string;
  agencyTies: (agency: string) => string;
  /** The row of what is chosen, as part of a sentence: a sector, a whole pillar, the common organs, or a ministerial body. */
  itsRow: Record<'sector' | 'wide' | 'common' | 'body', (name: string) => string>;
  noneOwn: (name: string, itsRow: string) => string;
  noneOwnTowards: (name: string, pillar: string, itsRow: string) => string;
  none: (name: string) => string;
  noneWithRow: (name: string, itsRow: string) => string;
  noneTowards: (name: string, pillar: string) => string;
  notABody: (name: string) => string;
  noneShown: string;
  moreInRow: (count: number, itsRow: string) => string;
  showRow: string;
  showAll: string;
  showAnyPillar: string;
  unverifiedHidden: (count: number) => string;
  showUnverified: string;
  filteredOut: (count: number) => string;
  strength: string;
  strengthHint: string;
  howTo: string;
  /** The three ways in which a link is drawn. */
  lines: string;
}

const links = (count: number) => (count === 0 ? 'No link' : count === 1 ? '1 link' : `${count} links`);

const en: LinksWords = {
  links,
  wide: 'Whole pillar',
  rowSpoken: (row, pillar, count) => `${row}, ${pillar}. ${count === 0 ? 'No link named' : links(count)}`,
  headingSpoken: (pillar, count) => `Only links with ${pillar}: ${count}`,
  tiesOf: (name) => `What ties ${name} to other sectors and pillars`,
  tiesOfTowards: (name, pillar) => `What ties ${name} to: ${pillar}`,
  tiesTowards: (pillar) => `Links with: ${pillar}`,
  counted: (count, rows) => `${links(count)} between ${rows} rows`,
  with: 'Links with',
  anyPillar: 'Any',
  withPillar: (pillar, count) => `${pillar}, ${links(count)}`,
  between: (one, other) => `${one} and ${other}`,
  within: (pillar) => `Between sectors: ${pillar}`,
  withCommon: (pillar) => `${pillar} and common organs`,
  toPillar: (pillar) => pillar,
  rowPair: (one, other) => `${one} – ${other}`,
  inRow: (row) => `Platform in ${row}`,
  throughPlatform: 'Shared platform',
  meetsThere: 'There with',
  agencyTies: (agency) => `The links of the bodies for which ${agency} answers.`,
  itsRow: {
    sector: (name) => `its sector, ${name}`,
    wide: () => 'the bodies of its whole pillar',
    common: () => 'the common organs',
    body: (name) => `${name} and its bodies`,
  },
  noneOwn: (name, itsRow) => `No source names a link of ${name} itself to another sector or pillar. These are the links of ${itsRow}.`,
  noneOwnTowards: (name, pillar, itsRow) =>
    `No source names a link between ${name} itself and this pillar (${pillar}). These are the links of ${itsRow}.`,
  none: (name) => `No source names a link between ${name} and another sector or pillar.`,
  noneWithRow: (name, itsRow) => `No source names a link of ${name}, or of ${itsRow}, to another sector or pillar.`,
  noneTowards: (name, pillar) => `No source names a link between ${name} and this pillar (${pillar}).`,
  notABody: (name) => `Links run between bodies; ${name} is none. All links are shown below.`,
  noneShown: 'No link between rows passes these filters.',
  moreInRow: (count, itsRow) => `${count} more of ${itsRow}.`,
  showRow: 'Show them',
  showAll: 'Show all links',
  showAnyPillar: 'Show links with any pillar',
  unverifiedHidden: (count) => `${count} not verified, hidden.`,
  showUnverified: 'Show what is not verified',
  filteredOut: (count) => `${count} hidden by the filters.`,
  strength: 'Bundling',
  strengthHint: 'From single straight lines to tight bundles',
  howTo: 'Choose a row to see only its links; choose a pillar to see only the links with it.',
  lines: 'Links',
};

const id: LinksWords = {
  links: (count) => (count === 0 ? 'Tanpa tautan' : `${count} tautan`),
  wide: 'Seluruh pilar',
  rowSpoken: (row, pillar, count) => `${row}, ${pillar}. ${count === 0 ? 'Tanpa tautan yang disebut' : `${count} tautan`}`,
  headingSpoken: (pillar, count) => `Hanya tautan dengan ${pillar}: ${count}`,
  tiesOf: (name) => `Yang mengaitkan ${name} dengan sektor dan pilar lain`,
  tiesOfTowards: (name, pillar) => `Yang mengaitkan ${name} dengan: ${pillar}`,
  tiesTowards: (pillar) => `Tautan dengan: ${pillar}`,
  counted: (count, rows) => `${count} tautan antara ${rows} baris`,
  with: 'Tautan dengan',
  anyPillar: 'Semua',
  withPillar: (pillar, count) => `${pillar}, ${count} tautan`,
  between: (one, other) => `${one} dan ${other}`,
  within: (pillar) => `Antarsektor: ${pillar}`,
  withCommon: (pillar) => `${pillar} dan organ bersama`,
  toPillar: (pillar) => pillar,
  rowPair: (one, other) => `${one} – ${other}`,
  inRow: (row) => `Platform di ${row}`,
  throughPlatform: 'Platform bersama',
  meetsThere: 'Di sana bersama',
  agencyTies: (agency) => `Tautan badan-badan yang ditangani ${agency}.`,
  itsRow: {
    sector: (name) => `sektornya, ${name}`,
    wide: () => 'badan-badan seluruh pilarnya',
    common: () => 'organ bersama',
    body: (name) => `${name} dan badan-badannya`,
  },
  noneOwn: (name, itsRow) =>
    `Tidak ada sumber yang menyebut tautan ${name} sendiri dengan sektor atau pilar lain. Berikut tautan ${itsRow}.`,
  noneOwnTowards: (name, pillar, itsRow) =>
    `Tidak ada sumber yang menyebut tautan antara ${name} sendiri dan pilar ini (${pillar}). Berikut tautan ${itsRow}.`,
  none: (name) => `Tidak ada sumber yang menyebut tautan antara ${name} dan sektor atau pilar lain.`,
  noneWithRow: (name, itsRow) => `Tidak ada sumber yang menyebut tautan ${name}, atau ${itsRow}, dengan sektor atau pilar lain.`,
  noneTowards: (name, pillar) => `Tidak ada sumber yang menyebut tautan antara ${name} dan pilar ini (${pillar}).`,
  notABody: (name) => `Tautan menghubungkan badan; ${name} bukan badan. Semua tautan ditampilkan di bawah.`,
  noneShown: 'Tidak ada tautan antarbaris yang lolos saringan ini.',
  moreInRow: (count, itsRow) => `${count} lagi pada ${itsRow}.`,
  showRow: 'Tampilkan',
  showAll: 'Tampilkan semua tautan',
  showAnyPillar: 'Tampilkan tautan dengan semua pilar',
  unverifiedHidden: (count) => `${count} belum terverifikasi, disembunyikan.`,
  showUnverified: 'Tampilkan yang belum terverifikasi',
  filteredOut: (count) => `${count} disembunyikan oleh saringan.`,
  strength: 'Ikatan',
  strengthHint: 'Dari garis lurus satu per satu sampai berkas yang rapat',
  howTo: 'Pilih baris untuk melihat tautannya saja; pilih pilar untuk melihat tautan dengannya saja.',
  lines: 'Tautan',
};

export const linksWords: Record<'en' | 'id', LinksWords> = { en, id };
