import { decksWords } from '../../text/decks.ts';
import type { Messages } from '../../text/en.ts';
import type { IgnoredPart } from '../url.ts';
import type { Language } from '../View.ts';

const LONGEST_VALUE = 60;

/** What of a step's link this data does not know, in a sentence: "Unknown in this data: body “nobody”. The rest is shown." */
export function faultWords(ignored: readonly IgnoredPart[], words: Messages): string {
  const said = decksWords[words.lang as Language];
  const names: Readonly<Record<string, string>> = { ...said.parts, ...words.linkParts };
  const named = (key: string) => (Object.hasOwn(names, key) ? names[key] : key);
  return said.unknownParts(words.list(ignored.map(({ key, value }) => `${named(key)} “${value.slice(0, LONGEST_VALUE)}”`)));
}
