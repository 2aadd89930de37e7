/** What stands between a word and the one before it. `mark` is punctuation; `wall` is what no name reaches across. */
export type Gap = 'none' | 'space' | 'hyphen' | 'slash' | 'mark' | 'wall';

/** A word, a number or a sign as it stands in the text. */
export interface Token {
  start: number;
  end: number;
  /** As written, without soft hyphens and the like. */
  raw: string;
  /** In small letters, without accents. */
  plain: string;
  /** `plain` in the one spelling in which names are compared: British, singular, Ministers’ Meeting. */
  word: string;
  gap: Gap;
  /** Whether it only joins other words (of, on, dan): names are compared without such words. */
  joins: boolean;
  /** Whether it stands in a line that is written in capitals throughout. */
  shouted: boolean;
}

const TOKEN = /\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]*|\p{Nd}+|\+|&/gu;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060]/g;
const MARKS = /\p{M}+/gu;
const LINE_END = /[\n\r\u2028\u2029]/;
/** A hyphen at the end of a line, or a soft one that was made use of. */
const BROKEN = /^[\u00ad\u2010\u2011-]?[^\S\n\r]*(?:\r\n|[\n\r\u2028\u2029])[^\S\n\r]*$/;

const JOINING = new Set('a an the of on for to in and at dan dn untuk utk tentang bagi pada serta &'.split(' '));

const RESPELLED = new Map(
  Object.entries({
    center: 'centre',
    labor: 'labour',
    defense: 'defence',
    programme: 'program',
    kementrian: 'kementerian',
    jendral: 'jenderal',
    sekertariat: 'sekretariat',
    ministerial: 'minister',
    plus: '+',
  }),
);
/** Respelled in abbreviations too: AHA Center, ADMM Plus. */
const IN_ABBREVIATIONS = new Map(Object.entries({ center: 'centre', plus: '+' }));
/** Read so only behind a plus: Plus Three, +Jepang. */
const BEHIND_PLUS = new Map(
  Object.entries({ three: '3', tiga: '3', jepang: 'japan', tiongkok: 'china', rrt: 'china', korea: 'rok', korsel: 'rok' }),
);

/** Small letters without accents. */
export function plainOf(raw: string): string {
  return raw.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

function wordOf(plain: string): string {
  const known = RESPELLED.get(plain);
  if (known) return known;
  const british = plain.length >= 7 ? plain.replace(/iz(?=e|ing|ation)/, 'is') : plain;
  const singular = british.length >= 5 && /[^siu]s$/.test(british) ? british.slice(0, -1) : british;
  return RESPELLED.get(singular) ?? singular;
}

function gapOf(between: string): Gap {
  if (between === '') return 'none';
  if (/[\p{L}\p{N}]/u.test(between)) return 'wall';
  if (/^['’ʼ`]$/.test(between)) return 'space';
  const bare = between.replace(UNSEEN, '').trim();
  const lines = between.split(/\r\n|[\n\r\u2028\u2029]/);
  // An empty line, or the next point of a list.
  if (lines.length > 2 || (lines.length === 2 && !BROKEN.test(between) && /[^\s(“"']/.test(lines[1] ?? ''))) return 'wall';
  if (bare === '') return 'space';
  if (/^[\u2010-\u2013-]$/.test(bare)) return between === bare || BROKEN.test(between) ? 'hyphen' : 'mark';
  if (/^[/_]$/.test(bare)) return 'slash';
  return /[.;!?•|]/.test(bare) ? 'wall' : 'mark';
}

/** Addresses on the web are not read: the ministry in a mail address was not named. */
const ADDRESS =
  /:\/\/|@[\p{L}\d]|^\W*www\.|[\p{L}\d]\.(?:go|or|ac|co|sch|web|mil|my)\.id(?![\p{L}\d])|[\p{L}\d]\.(?:org|com|net|int|gov|edu|asia|ly|me|gle)(?![\p{L}\d])/iu;

/** Where the words of an address begin and end, in order. */
function addressesIn(text: string): [start: number, end: number][] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: chunk, index }) => (ADDRESS.test(chunk) ? [[index, index + chunk.length]] : []));
}

/**
 * The words of a text in order. A word that a line break has parted is put together when `isKnown` says that it is one.
 * One pass: the work grows with the length of the text.
 */
export function tokensOf(text: string, isKnown: (plain: string) => boolean = () => false): Token[] {
  const addresses = addressesIn(text);
  const tokens: Token[] = [];
  let address = 0;
  let end = 0;
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    while ((addresses[address]?.[1] ?? Number.POSITIVE_INFINITY) <= index) address += 1;
    if ((addresses[address]?.[0] ?? Number.POSITIVE_INFINITY) <= index) continue;
    const between = text.slice(end, index);
    const before = tokens.at(-1);
    const raw = found.replace(UNSEEN, '');
    const plain = plainOf(raw);
    // The s of “Women’s” says nothing.
    if (plain === 's' && before && /^['’ʼ`]$/.test(between)) {
      end = index + found.length;
      continue;
    }
    const parted = before !== undefined && BROKEN.test(between) && (/^[\u2010\u2011-]/.test(between) || text[end - 1] === '\u00ad');
    if (before && parted && isKnown(before.plain + plain)) {
      end = index + found.length;
      tokens[tokens.length - 1] = tokenOf(before.start, end, before.raw + raw, before.gap, tokens.at(-2));
      continue;
    }
    // A number at the beginning of a line counts a list.
    const counts = /^\p{Nd}/u.test(raw) && LINE_END.test(between);
    const gap = before && !counts ? gapOf(between) : 'wall';
    end = index + found.length;
    tokens.push(tokenOf(index, end, raw, gap, before));
  }
  return tokens;
}

function tokenOf(start: number, end: number, raw: string, gap: Gap, before: Token | undefined): Token {
  const plain = plainOf(raw);
  const behindPlus = before?.word === '+' ? BEHIND_PLUS.get(plain) : undefined;
  return {
    start,
    end,
    raw,
    plain: behindPlus ?? IN_ABBREVIATIONS.get(plain) ?? plain,
    word: behindPlus ?? wordOf(plain),
    gap,
    // The A of A-EXPECS joins nothing.
    joins: JOINING.has(plain) && raw !== 'A',
    shouted: false,
  };
}

/** Whether all letters are capitals. */
export function isCapitals(raw: string): boolean {
  return raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}
