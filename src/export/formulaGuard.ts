/** What a spreadsheet may take for the start of a formula, after any apostrophes; full-width signs count in East Asian settings. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text that no spreadsheet runs as a formula: an apostrophe is put before it where needed. Text that looks guarded
 * already gets one more, so that taking one away always gives back what stood there.
 */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
