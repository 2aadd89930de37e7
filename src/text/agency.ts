/** What the details of an Indonesian agency say, beside the messages of the app. It loads with the details. */
export interface AgencyWords {
  seats: string;
  /** The seat that a member holds, by the role in the data. */
  roles: Readonly<Record<string, string>>;
  succession: string;
  delegations: string;
  handover: string;
  /** "16 bodies: 1 named for the body itself, 15 through …". */
  summary: (bodies: number, parts: string) => string;
  parts: Readonly<Record<'body' | 'superior' | 'sector', (count: number) => string>>;
  nothing: string;
  /** Heading of the bodies for which nobody nearer is named. */
  throughPillar: (pillar: string, count: number) => string;
  /** That being in a delegation is no appointment. */
  notAppointed: string;
  legalBasis: (regulation: string) => string;
  noLegalText: string;
  lost: (before: string, now: string) => string;
  kept: string;
  gained: (now: string) => string;
  /** Bodies whose answer rests on a statement. */
  resting: (count: number) => string;
}

const en: AgencyWords = {
  seats: 'Chairs and seats held',
  roles: { 'vice-chair': 'as vice-chair', 'pillar-coordinator': 'as coordinator of the pillar' },
  succession: 'Predecessors and successors',
  delegations: 'Seen in delegations',
  handover: 'After the change of name or the split',
  summary: (bodies, parts) => `Answers for ${bodies} ${bodies === 1 ? 'body' : 'bodies'}: ${parts}.`,
  parts: {
    body: (count) => `${count} by name`,
    superior: (count) => `${count} through a superior`,
    sector: (count) => `${count} through the sector`,
  },
  nothing: 'No source names it as focal point.',
  throughPillar: (pillar, count) => `Through the pillar ${pillar}, nobody nearer being named: ${count}`,
  notAppointed: 'Leading or joining a delegation is no appointment as focal point.',
  legalBasis: (regulation) => `legal text cited: ${regulation}`,
  noLegalText: 'no legal text among the sources',
  lost: (before, now) => `Sources name ${before} for these, and none names ${now}:`,
  kept: 'For these a source names a successor too:',
  gained: (now) => `Since then sources name ${now} for:`,
  resting: (count) => `${count} ${count === 1 ? 'body' : 'bodies'}`,
};

const id: AgencyWords = {
  seats: 'Kursi ketua dan keanggotaan',
  roles: { 'vice-chair': 'sebagai wakil ketua', 'pillar-coordinator': 'sebagai koordinator pilar' },
  succession: 'Pendahulu dan penerus',
  delegations: 'Tampak dalam delegasi',
  handover: 'Setelah berganti nama atau dipecah',
  summary: (bodies, parts) => `Menangani ${bodies} badan: ${parts}.`,
  parts: {
    body: (count) => `${count} disebut langsung`,
    superior: (count) => `${count} melalui atasannya`,
    sector: (count) => `${count} melalui sektornya`,
  },
  nothing: 'Tidak ada sumber yang menyebutnya sebagai focal point.',
  throughPillar: (pillar, count) => `Melalui pilar ${pillar}, karena tidak ada yang disebut lebih dekat: ${count}`,
  notAppointed: 'Memimpin atau ikut delegasi bukan penunjukan sebagai focal point.',
  legalBasis: (regulation) => `naskah hukum yang dikutip: ${regulation}`,
  noLegalText: 'tanpa naskah hukum di antara sumbernya',
  lost: (before, now) => `Sumber menyebut ${before} untuk yang berikut, dan tidak ada yang menyebut ${now}:`,
  kept: 'Untuk yang berikut ada sumber yang juga menyebut penerusnya:',
  gained: (now) => `Sejak itu sumber menyebut ${now} untuk:`,
  resting: (count) => `${count} badan`,
};

export const agencyWords: Readonly<Record<'en' | 'id', AgencyWords>> = { en, id };
