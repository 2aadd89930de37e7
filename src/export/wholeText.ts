/** Text without halves of characters (lone surrogates), which UTF-8 cannot hold: each becomes U+FFFD. */
export function wholeText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
