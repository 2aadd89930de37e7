import type { NameIndex } from './nameIndex.ts';
import { EVERYDAY_CAPITALS, NO_SLIPS, ROMAN } from './ordinary.ts';
import { isCapitals, type Token } from './tokens.ts';

/** Capitals that nothing in the data explains. */
export interface Unknown {
  text: string;
  start: number;
  end: number;
}

/** A ministry that is not in the data: its short name is no word. */
const MINISTRY = /^Kemen(?:ko)?\p{L}{2,}$/u;
const NO_MINISTRY = /^kemente?rian|^kemen(?:angan|akan|yan)/;

/**
 * What looks like an abbreviation among the words that nothing was found in, each once, where it stands first. In a line
 * of capitals only what cannot be spoken is taken for one.
 */
export function unknownCapitals(index: NameIndex, tokens: readonly Token[], taken: (at: number) => boolean, text: string): Unknown[] {
  const found = new Map<string, Unknown>();
  for (let at = 0; at < tokens.length; ) {
    let beyond = at + 1;
    if (taken(at)) {
      at = beyond;
      continue;
    }
    while (tokens[beyond]?.gap === 'none' && !taken(beyond) && isSpoken(tokens[beyond])) beyond += 1;
    let isUnknown = !isOfNumber(tokens, at) && isUnexplained(index, tokens.slice(at, beyond), isMinistry(tokens[at - 1]));
    // Parts that a hyphen joins are one abbreviation.
    while (isPart(tokens[beyond]) && tokens[beyond]?.gap === 'hyphen' && !taken(beyond) && isPart(tokens[at])) {
      isUnknown ||= isUnexplained(index, tokens.slice(beyond, beyond + 1));
      beyond += 1;
    }
    const [start, end] = [tokens[at]?.start ?? 0, tokens[beyond - 1]?.end ?? 0];
    const written = text.slice(start, end);
    if (isUnknown && !found.has(written)) found.set(written, { text: written, start, end });
    at = beyond;
  }
  return [...found.values()];
}

const isSpoken = (token: Token | undefined) => token !== undefined && token.word !== '+' && token.raw !== '&';
const isPart = (token: Token | undefined) => token !== undefined && isCapitals(token.raw) && token.raw !== 'ASEAN' && token.raw.length >= 2;

/** What follows “Kementerian” is the ministry, whatever else it can stand for. */
const isMinistry = (before: Token | undefined) => before?.word === 'kementerian';

/** The number of a letter: 045/UND/VIII/2025. */
function isOfNumber(tokens: readonly Token[], at: number): boolean {
  const isDigits = (token: Token | undefined) => /^\p{Nd}/u.test(token?.raw ?? '');
  return (tokens[at]?.gap === 'slash' && isDigits(tokens[at - 1])) || (tokens[at + 1]?.gap === 'slash' && isDigits(tokens[at + 1]));
}

function isUnexplained(index: NameIndex, run: readonly Token[], ofMinistry = false): boolean {
  const raw = run.map((token) => token.raw).join('');
  if (MINISTRY.test(raw) && !NO_MINISTRY.test(raw.toLowerCase())) return !run.some(({ plain }) => index.vocabulary.has(plain));
  const letters = raw.replace(/\P{L}/gu, '').replace(/(?<=\p{Lu}{2})s$/u, '');
  const capitals = (letters.match(/\p{Lu}/gu) ?? []).length;
  if (capitals < 2 || (capitals < 0.4 * letters.length && !/\p{Lu}{3}/u.test(letters))) return false;
  const upper = letters.toUpperCase();
  if (ROMAN.test(upper) || (EVERYDAY_CAPITALS.has(upper) && !ofMinistry)) return false;
  if (run.every(({ plain }) => index.capitals.has(plain) || /^\p{N}/u.test(plain))) return false;
  if (run[0]?.shouted && !NO_SLIPS.has(letters.toLowerCase())) return letters.length >= 3 && !/[AEIOU]/.test(upper);
  return true;
}

/** Marks the words of lines that are written in capitals throughout: headings, lists of addressees. */
export function markShouted(index: NameIndex, tokens: readonly Token[], text: string): void {
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const isLast = at === tokens.length;
    if (!isLast && !/[\n\r\u2028\u2029]/.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))) continue;
    const line = tokens.slice(from, at).filter(({ raw }) => raw.length >= 2 && /^\p{L}/u.test(raw));
    if (isShouted(index, line)) for (const token of line) token.shouted = true;
    from = at;
  }
}

function isShouted(index: NameIndex, line: readonly Token[]): boolean {
  const big = line.filter(({ raw }) => isCapitals(raw));
  const words = big.filter(
    ({ plain }) => plain.length >= 5 && /[aeiou]/.test(plain) && !/[^aeiou]{4}/.test(plain) && !index.abbreviations.has(plain),
  );
  if (big.length < 0.7 * line.length) return false;
  return words.length >= 2 || (line.length <= 2 && words.length === line.length && words.every(({ plain }) => plain.length >= 6));
}
