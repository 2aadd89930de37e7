import type { OrgNode } from '../../model/schema.ts';

/** How a written name is one: the abbreviation, a full name, or another name or spelling. */
export type How = 'abbreviation' | 'name' | 'alias';

/** One way of writing a node. */
export interface Spelling {
  text: string;
  how: How;
  /** Whether it follows from a rule instead of standing in the data: it gives way to what does. */
  isDerived?: boolean;
}

const isPresent = (text: string | undefined): text is string => Boolean(text);

/** Whether a word is an abbreviation by its looks: two capitals, or digits. */
export function looksAbbreviated(word: string): boolean {
  return (word.match(/\p{Lu}/gu) ?? []).length >= 2 || /\d/.test(word);
}

const HEADS = /^(?:Menko|Sesmenko|Dirjen|Direktur|Kementerian) /;

/** Everything in the data by which a text can mean this node. */
export function spellingsOf(node: OrgNode): Spelling[] {
  const named: Spelling[] = [
    ...[node.abbreviation].filter(isPresent).map((text) => ({ text, how: 'abbreviation' as const })),
    ...[node.name.en, node.name.id].filter(isPresent).map((text) => ({ text, how: 'name' as const })),
    ...[node.shortName?.en, node.shortName?.id, ...(node.aliases ?? [])].filter(isPresent).map((text) => ({ text, how: 'alias' as const })),
  ];
  if (node.kind !== 'agency') return [...named, ...derivedNames(node)];
  // The title of its head names an agency; an everyday word (“mineral”) does not.
  const titles = (node.keywords ?? []).filter((text) => HEADS.test(text)).map((text) => ({ text, how: 'alias' as const }));
  return [...named, ...titles, ...halves(node), ...derivedShortNames(node)];
}

/** What officials call a long phrase in the middle of a name. */
const CONTRACTED: readonly [RegExp, string][] = [
  [/\bAd[- ]Hoc Working Group\b/i, 'AHWG'],
  [/\bExperts?[’']? Working Group\b/i, 'EWG'],
  [/\bWorking Group\b/i, 'WG'],
  [/\bSenior Officials[’']? Meeting\b/i, 'SOM'],
  [/\bInter-Sessional Meeting\b/i, 'ISM'],
];

function derivedNames({ name, abbreviation = '', kind }: OrgNode): Spelling[] {
  if (kind !== 'body') return [];
  const full = [name.en, name.id].filter(isPresent);
  // ASEAN Health Cluster 2: what it is for.
  const titles = full.flatMap((text) => (text.includes(': ') ? text.split(': ').slice(0, 1) : []));
  // EWG MS is the group of ADMM-Plus: whoever writes its name out may leave the parent away.
  const withoutParent = full.flatMap((text) => {
    const [first = '', ...rest] = text.split(' ');
    return looksAbbreviated(first) && first !== 'ASEAN' && abbreviation && !abbreviation.startsWith(first.slice(0, 3)) && rest.length >= 4
      ? [rest.join(' ')]
      : [];
  });
  const contracted = [...full, ...withoutParent].flatMap((text) =>
    CONTRACTED.filter(([phrase]) => phrase.test(text))
      .slice(0, 1)
      .map(([phrase, short]) => text.replace(phrase, short)),
  );
  // ASEAN left away, where enough remains to tell it from the meetings of others.
  const bare = full.filter((text) => text.startsWith('ASEAN ')).map((text) => text.slice('ASEAN '.length));
  const longBare = bare.filter((text) => text.split(' ').filter((word) => word.length > 3).length >= 4);
  return [...titles, ...withoutParent, ...contracted.filter((text) => text.split(' ').length >= 3), ...longBare].map(derived);
}

/** A ministry that is an agency too goes by either name. */
function halves({ name, abbreviation = '' }: OrgNode): Spelling[] {
  if (!abbreviation.includes('/')) return [];
  return [abbreviation, name.en, name.id].filter(isPresent).flatMap((text) => (text.includes('/') ? text.split('/').map(derived) : []));
}

const derived = (text: string): Spelling => ({ text, how: 'alias', isDerived: true });

/** Kemenlu beside Kemlu, Kementerian PPPA beside KemenPPPA, Kementerian Koordinator PMK beside Kemenko PMK. */
function derivedShortNames({ name, abbreviation = '' }: OrgNode): Spelling[] {
  const field = /^Kemenko (.+)$/.exec(abbreviation)?.[1];
  if (field) return [`Kementerian Koordinator ${field}`, `Kementerian Koordinator Bidang ${field}`, `Kemenko Bidang ${field}`].map(derived);
  if (!name.id?.startsWith('Kementerian ')) return [];
  // Kementerian Desa PDT beside Kemendes PDT.
  const tail = /^Kem\p{Ll}+ (\p{Lu}+)$/u.exec(abbreviation)?.[1];
  if (tail) return [derived(`${name.id.replace(/,.*| dan .*/, '')} ${tail}`)];
  if (/[/ ]/.test(abbreviation)) return [];
  const rest = /^Kem(?:en)?(.+)$/.exec(abbreviation)?.[1];
  const initials = /^K(\p{Lu}[\p{Lu}\d]+)$/u.exec(abbreviation)?.[1];
  const all = rest
    ? [`Kem${rest}`, `Kemen${rest}`, ...(looksAbbreviated(rest) ? [`Kementerian ${rest}`] : [])]
    : [`Kementerian ${abbreviation}`, ...(initials ? [`Kementerian ${initials}`, `Kemen${initials}`] : [])];
  return all.filter((text) => text !== abbreviation).map(derived);
}
