import { BEARS_SLIP, BEARS_SLIP_IN_NAME, hasItsCapitals, type Known, type NameIndex, type NameTree } from './nameIndex.ts';
import { ALSO_WORDS, NO_SLIPS, OF_A_STATE, OF_BODIES, OTHER_STATES, SHORT_WORDS } from './ordinary.ts';
import { isCapitals, type Token } from './tokens.ts';

/** Words of a text, from the first to before the last, that are the spelling of something. */
export interface Match {
  first: number;
  beyond: number;
  known: readonly Known[];
  /** Whether a slip of the hand was put right. */
  isSlip: boolean;
}

/** Most words of an abbreviation: SOMTC WG on TIP. */
const MOST_PARTS = 7;

/** The longest name or abbreviation that begins at a word; of equally long ones that without a slip. */
export function longestMatch(index: NameIndex, tokens: readonly Token[], at: number): Match | undefined {
  const here = longestOf(matchesAt(index, tokens, at));
  // Before any abbreviation ASEAN can stand: in “ASEAN SOM-ED” the part “ASEAN SOM” is not meant.
  const behind = tokens[at]?.plain === 'asean' && tokens[at + 1] ? longestOf(matchesAt(index, tokens, at + 1)) : undefined;
  return longestOf([here, behind].filter((match) => match !== undefined));
}

function matchesAt(index: NameIndex, tokens: readonly Token[], at: number): Match[] {
  const token = tokens[at];
  if (!token || token.joins || isInsideWord(tokens, at)) return [];
  const found = [abbreviationAt(index, tokens, at), ...namesAt(index, tokens, at)].filter((match) => match !== undefined);
  const exact = found.filter(({ isSlip }) => !isSlip);
  const all = exact.length > 0 || found.length > 0 ? found : [slipAt(index, tokens, at)].filter((match) => match !== undefined);
  return all.filter((match) => !isOfOtherState(tokens, match));
}

function longestOf(matches: readonly Match[]): Match | undefined {
  const longest = Math.max(...matches.map(({ beyond }) => beyond));
  const equal = matches.filter(({ beyond }) => beyond === longest);
  const exact = equal.filter(({ isSlip }) => !isSlip);
  const best = exact.length > 0 ? exact : equal;
  return best[0] && { ...best[0], known: best.flatMap(({ known }) => known) };
}

/** Digits and letters written together are one word: the MI of BP2MI is none. */
function isInsideWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.gap !== 'none' || !before || token.word === '+' || before.word === '+') return false;
  return before.gap === 'none' || !/^\p{N}/u.test(before.raw);
}

/** Whether a word ends here: a number may be glued to it (SOMHD19), letters may not. */
function endsWord(tokens: readonly Token[], beyond: number): boolean {
  const next = tokens[beyond];
  if (next?.gap !== 'none' || next.word === '+' || tokens[beyond - 1]?.word === '+') return true;
  if (!/^\p{N}/u.test(next.raw) || /^\p{N}/u.test(tokens[beyond - 1]?.raw ?? '')) return false;
  const third = tokens[beyond + 1];
  return third?.gap !== 'none' || third.word === '+';
}

function abbreviationAt(index: NameIndex, tokens: readonly Token[], at: number): Match | undefined {
  let key = '';
  let best: Match | undefined;
  const breaks: number[] = [];
  const slashes: number[] = [];
  for (let next = at; next < Math.min(tokens.length, at + MOST_PARTS); next += 1) {
    const token = tokens[next] as Token;
    if (next > at) {
      if (token.gap === 'mark' || token.gap === 'wall') break;
      if (token.gap !== 'none' && breaks.at(-1) !== key.length) breaks.push(key.length);
      if (token.gap === 'slash') slashes.push(key.length);
    }
    if (token.joins) continue;
    key += token.plain;
    if (key.length > index.longestAbbreviation) break;
    const candidates = index.abbreviations.get(key);
    if (!candidates || !endsWord(tokens, next + 1)) continue;
    const written = tokens.slice(at, next + 1);
    if (written.some(({ shouted }) => shouted) && (ALSO_WORDS.has(key) || SHORT_WORDS.has(key))) continue;
    const known = candidates.filter(
      (one) =>
        slashes.every((slash) => one.slashes.has(slash)) &&
        isPartedAsKnown(one, breaks, key, written) &&
        hasItsCapitals(one, written) &&
        !isConjunction(key, written),
    );
    if (known.length > 0) best = { first: at, beyond: next + 1, known: asPrinted(known, written), isSlip: false };
  }
  return best;
}

/** WG-AS is not “WG on AS”: what is printed exactly as it is written counts. */
function asPrinted(known: readonly Known[], written: readonly Token[]): readonly Known[] {
  const text = written.map(({ raw, gap }, at) => (at === 0 || gap === 'none' ? raw : (gap === 'hyphen' ? '-' : ' ') + raw)).join('');
  const printed = known.filter((one) => one.text === text);
  return printed.length > 0 && /[ -]/.test(text) ? printed : known;
}

/** “ADMM plus BNPB” adds one to the other; ADMM-Plus is a meeting. */
function isConjunction(key: string, written: readonly Token[]): boolean {
  const last = written.at(-1);
  return key.endsWith('+') && last?.raw === 'plus' && last.gap === 'space' && isCapitals(written[0]?.raw ?? '');
}

/** Whether an abbreviation is parted where it can be, or once more between capitals: AWG-CC. */
function isPartedAsKnown({ breaks }: Known, parted: readonly number[], key: string, written: readonly Token[]): boolean {
  const others = parted.filter((at) => !breaks.has(at));
  const [other] = others;
  if (other === undefined) return true;
  const isBig = written.every(({ raw, word }) => isCapitals(raw) || word === '+' || /^\p{N}/u.test(raw));
  return others.length === 1 && isBig && key.length >= 5 && other >= 2 && key.length - other >= 2 && !key.slice(other).startsWith('+');
}

interface Walker {
  at: NameTree;
  /** Length of the word in which a slip was put right. */
  slip: number;
}

function namesAt(index: NameIndex, tokens: readonly Token[], at: number): Match[] {
  const found: Match[] = [];
  let walkers: Walker[] = [{ at: index.names, slip: 0 }];
  let words = 0;
  const marks: number[] = [];
  for (let next = at; next < tokens.length && walkers.length > 0; next += 1) {
    const token = tokens[next] as Token;
    if (next > at) {
      if (token.gap === 'wall') break;
      if (token.gap === 'mark') marks.push(words);
    }
    if (token.joins) continue;
    walkers = walkers.flatMap((walker) => step(index, walker, token));
    words += 1;
    if (!endsWord(tokens, next + 1)) continue;
    for (const { at: tree, slip } of walkers) {
      if (tree.ends.length === 0) continue;
      const written = tokens.slice(at, next + 1);
      const known = tree.ends.filter(
        (one) =>
          marks.every((mark) => one.marks.has(mark)) &&
          (slip === 0 || slip >= BEARS_SLIP || one.length >= 3) &&
          hasItsCapitals(one, written) &&
          !goesOn(tokens, next + 1, tree, one),
      );
      if (known.length > 0) found.push({ first: at, beyond: next + 1, known, isSlip: slip > 0 });
    }
  }
  return found;
}

function step(index: NameIndex, { at, slip }: Walker, { word, plain }: Token): Walker[] {
  const next = at.next.get(word);
  if (next) return [{ at: next, slip }];
  if (slip > 0 || word.length < BEARS_SLIP_IN_NAME || index.vocabulary.has(word) || NO_SLIPS.has(plain) || OTHER_STATES.has(plain))
    return [];
  return index.slipsOfWord(plain).flatMap((meant) => {
    const corrected = at.next.get(index.vocabulary.get(meant) ?? meant);
    return corrected ? [{ at: corrected, slip: Math.max(word.length, meant.length) }] : [];
  });
}

/** Whether a short name is the beginning of a longer one that is not known: “ASEAN Senior Officials’ Meeting on …”. */
function goesOn(tokens: readonly Token[], beyond: number, tree: NameTree, { length }: Known): boolean {
  const next = tokens[beyond];
  if (tree.next.size === 0 || next?.gap !== 'space' || length > 5) return false;
  return /^(?:on|for|responsible|tentang|bidang)$/.test(next.plain);
}

function slipAt(index: NameIndex, tokens: readonly Token[], at: number): Match | undefined {
  const token = tokens[at] as Token;
  const { plain } = token;
  if (plain.length < BEARS_SLIP - 1 || !endsWord(tokens, at + 1) || tokens[at + 1]?.gap === 'none') return undefined;
  if (index.abbreviations.has(plain) || index.vocabulary.has(token.word) || NO_SLIPS.has(plain)) return undefined;
  const known = index.slipsOfAbbreviation(plain).flatMap((meant) => index.abbreviations.get(meant) ?? []);
  return known.length > 0 ? { first: at, beyond: at + 1, known, isSlip: true } : undefined;
}

/** How many words behind the name of a ministry are looked at for a state. */
const WORDS_AHEAD = 7;

/** Whether a ministry is that of another state: “Ministry of Health of Malaysia”, “Thailand’s Ministry of Culture”, “Kemlu Singapura”. */
function isOfOtherState(tokens: readonly Token[], { first, beyond, known }: Match): boolean {
  if (!known.some(({ how, length }) => how === 'name' || length > 1) && !/^kem/.test(tokens[first]?.plain ?? '')) return false;
  if (!/^(?:ministry|kem|national|badan|coordinating)/.test(tokens[first]?.plain ?? '')) return false;
  const before = tokens[first - 1];
  if (before && tokens[first]?.gap === 'space' && OTHER_STATES.has(before.plain)) return true;
  for (let at = beyond; at < Math.min(tokens.length, beyond + WORDS_AHEAD); at += 1) {
    const token = tokens[at] as Token;
    if (token.gap !== 'space' || OF_BODIES.has(token.plain)) return false;
    if (OTHER_STATES.has(token.plain)) return at === beyond || behindOf(tokens, at);
    // “and Rural Development of …”: the name goes on in English; in Indonesian the state stands right behind it.
    if (!token.joins && !OF_A_STATE.has(token.plain) && token.raw[0] === token.raw[0]?.toLowerCase()) return false;
  }
  return false;
}

function behindOf(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before] && (OF_A_STATE.has(tokens[before]?.plain ?? '') || tokens[before]?.plain === 'the')) before -= 1;
  return tokens[before]?.plain === 'of';
}
