/**
 * How wide words are in the interface's typeface, without a browser: the advance widths of Source Sans 3 at 400 and 600,
 * in thousandths of the font size. A browser test compares them with what is really drawn.
 */
export type Weight = 400 | 600;

/** Characters from space (32) to tilde (126). */
const ASCII: Record<Weight, readonly number[]> = {
  400: [
    200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497, 497, 497, 497, 249,
    249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645,
    515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555,
    555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
  ],
  600: [
    200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513, 513, 513, 513, 513, 513, 513, 513, 275,
    275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538, 510, 628, 663, 282, 494, 597, 502, 745, 657, 674, 582, 674, 592, 545, 546, 655,
    536, 800, 541, 501, 540, 324, 344, 324, 513, 500, 549, 516, 563, 462, 564, 507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549, 564,
    564, 373, 431, 361, 556, 495, 748, 481, 495, 443, 324, 255, 324, 513,
  ],
};
const OTHERS: Record<Weight, Readonly<Record<string, number>>> = {
  400: { '–': 480, '—': 800, '…': 948, '·': 249, '’': 249, '‘': 249, '“': 426, '”': 426, '×': 497 },
  600: { '–': 480, '—': 800, '…': 964, '·': 275, '’': 275, '‘': 275, '“': 482, '”': 482, '×': 513 },
};
/** For characters not in the tables: a wide letter, so that the guess errs on the safe side. */
const UNKNOWN = 700;

/** The same words are measured at every layout: their widths are kept, as many as any picture has. */
const KNOWN: Record<Weight, Map<string, number>> = { 400: new Map(), 600: new Map() };
const MOST_KNOWN = 20_000;

/** Width in px of `text` set at `size` px, kerning left out (kerning only makes it narrower). */
export function textWidth(text: string, size: number, weight: Weight): number {
  const known = KNOWN[weight].get(text);
  if (known !== undefined) return (known * size) / 1000;
  const thousandths = thousandthsOf(text, weight);
  if (KNOWN[weight].size >= MOST_KNOWN) KNOWN[weight].clear();
  KNOWN[weight].set(text, thousandths);
  return (thousandths * size) / 1000;
}

function thousandthsOf(text: string, weight: Weight): number {
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    thousandths += ASCII[weight][code - 32] ?? OTHERS[weight][character] ?? UNKNOWN;
  }
  return thousandths;
}

/** Breaks words into lines of at most `width` px; a word that is wider stands alone on its line. */
export function wrapText(text: string, width: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, weight) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
