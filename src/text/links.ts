/** What the lens of cross-pillar links says, beside the messages of the app. */
export interface LinksWords {
  /** "4 links". */
  links: (count: number) => string;
  /** The row of what belongs to a whole pillar. */
  wide: string;
  /** From the details to the lens. */
  seePicture: string;
  /** The same, away from its pillar. */
  wideOf: (pillar: string) => string;
  /** A pillar as part of a sentence. */
  pillar: Record<'apsc' | 'aec' | 'ascc' | 'common', string>;
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
  rowPair: (one: string, other: string) => string;
  inRow: (row: string) => string;
  /** A platform in which bodies of several rows meet. */
  throughPlatform: string;
  meetsThere: string;
  agencyTies: (agency: string) => string;
  /** The row of what is chosen, as part of a sentence: a sector, a whole pillar, the common organs, or a ministerial body. */
  itsRow: Record<'sector' | 'wide' | 'common' | 'body', (name: string) => string>;
  /** Why the links that follow are not those of what is chosen itself. */
  noneOwn: (name: string) => string;
  noneOwnTowards: (name: string, pillar: string) => string;
  hiddenOwn: (name: string) => string;
  theseOf: (itsRow: string) => string;
  none: (name: string) => string;
  noneWithRow: (name: string, itsRow: string) => string;
  noneTowards: (name: string, pillar: string) => string;
  noneShown: string;
  noneShownOf: (name: string) => string;
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
}

const links = (count: number) => (count === 0 ? 'No link' : count === 1 ? '1 link' : `${count} links`);

const en: LinksWords = {
  links,
  wide: 'Whole pillar',
  seePicture: 'See in the circle of links',
  wideOf: (pillar) => `${pillar} as a whole`,
  pillar: {
    apsc: 'the Political-Security pillar',
    aec: 'the Economic pillar',
    ascc: 'the Socio-Cultural pillar',
    common: 'the common organs',
  },
  rowSpoken: (row, pillar, count) => `${row}, ${pillar}. ${count === 0 ? 'No link named' : links(count)}`,
  headingSpoken: (pillar, count) => `Only links with ${pillar}: ${count}`,
  tiesOf: (name) => `What ties ${name} to other sectors and pillars`,
  tiesOfTowards: (name, pillar) => `What ties ${name} to ${pillar}`,
  tiesTowards: (pillar) => `Links with ${pillar}`,
  counted: (count, rows) => `${links(count)} between ${rows} rows`,
  with: 'Links with',
  anyPillar: 'Any',
  withPillar: (pillar, count) => `${pillar}, ${links(count)}`,
  between: (one, other) => `${one} and ${other}`,
  within: (pillar) => `Between sectors: ${pillar}`,
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
  noneOwn: (name) => `No source names a link of ${name} itself to another sector or pillar.`,
  noneOwnTowards: (name, pillar) => `No source names a link between ${name} itself and ${pillar}.`,
  hiddenOwn: (name) => `The filters hide the links of ${name} itself.`,
  theseOf: (itsRow) => `These are the links of ${itsRow}.`,
  none: (name) => `No source names a link between ${name} and another sector or pillar.`,
  noneWithRow: (name, itsRow) => `No source names a link of ${name}, or of ${itsRow}, to another sector or pillar.`,
  noneTowards: (name, pillar) => `No source names a link between ${name} and ${pillar}.`,
  noneShown: 'No link between rows passes these filters.',
  noneShownOf: (name) => `The filters hide the links of ${name}.`,
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
};

const id: LinksWords = {
  links: (count) => (count === 0 ? 'Tanpa tautan' : `${count} tautan`),
  wide: 'Seluruh pilar',
  seePicture: 'Lihat di lingkaran tautan',
  wideOf: (pillar) => `${pillar} secara keseluruhan`,
  pillar: {
    apsc: 'pilar Politik-Keamanan',
    aec: 'pilar Ekonomi',
    ascc: 'pilar Sosial-Budaya',
    common: 'organ bersama',
  },
  rowSpoken: (row, pillar, count) => `${row}, ${pillar}. ${count === 0 ? 'Tanpa tautan yang disebut' : `${count} tautan`}`,
  headingSpoken: (pillar, count) => `Hanya tautan dengan ${pillar}: ${count}`,
  tiesOf: (name) => `Yang mengaitkan ${name} dengan sektor dan pilar lain`,
  tiesOfTowards: (name, pillar) => `Yang mengaitkan ${name} dengan ${pillar}`,
  tiesTowards: (pillar) => `Tautan dengan ${pillar}`,
  counted: (count, rows) => `${count} tautan antara ${rows} baris`,
  with: 'Tautan dengan',
  anyPillar: 'Semua',
  withPillar: (pillar, count) => `${pillar}, ${count} tautan`,
  between: (one, other) => `${one} dan ${other}`,
  within: (pillar) => `Antarsektor: ${pillar}`,
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
  noneOwn: (name) => `Tidak ada sumber yang menyebut tautan ${name} sendiri dengan sektor atau pilar lain.`,
  noneOwnTowards: (name, pillar) => `Tidak ada sumber yang menyebut tautan antara ${name} sendiri dan ${pillar}.`,
  hiddenOwn: (name) => `Saringan menyembunyikan tautan ${name} sendiri.`,
  theseOf: (itsRow) => `Berikut tautan ${itsRow}.`,
  none: (name) => `Tidak ada sumber yang menyebut tautan antara ${name} dan sektor atau pilar lain.`,
  noneWithRow: (name, itsRow) => `Tidak ada sumber yang menyebut tautan ${name}, atau ${itsRow}, dengan sektor atau pilar lain.`,
  noneTowards: (name, pillar) => `Tidak ada sumber yang menyebut tautan antara ${name} dan ${pillar}.`,
  noneShown: 'Tidak ada tautan antarbaris yang lolos saringan ini.',
  noneShownOf: (name) => `Saringan menyembunyikan tautan ${name}.`,
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
};

export const linksWords: Record<'en' | 'id', LinksWords> = { en, id };
