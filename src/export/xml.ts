/** Text as XML 1.0 can hold it: control characters that it forbids, and halves of characters, become U+FFFD. */
export function xmlSafe(text: string): string {
  return text.replace(/\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu, (character) => {
    const code = character.charCodeAt(0);
    return character === '\t' || character === '\n' || character === '\r' || (code >= 0x7f && code <= 0x9f) ? character : '\uFFFD';
  });
}

const MARKUP = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** A character that must not stand as it is: markup by its name, white space that a reader would change by its number. */
function coded(character: string): string {
  return MARKUP.get(character) ?? `&#${character.codePointAt(0)};`;
}

/** The text of an element. */
export function xmlText(text: string): string {
  // Readers make every line end the same.
  return xmlSafe(text).replace(/[&<>\r\u0085\u2028]/g, coded);
}

/** Attributes as they stand in a tag, each with a space before it; what is undefined is left out. */
export function xmlAttributes(attributes: Record<string, string | number | undefined>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlSafe(String(value)).replace(/[&<>"\t\n\r\u0085\u2028]/g, coded)}"`)
    .join('');
}
