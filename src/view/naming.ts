import type { OrgNode } from '../model/schema.ts';
import type { Language } from './View.ts';

/** A name and the language it is in, where that is not the language asked for. */
export interface Naming {
  text: string;
  lang: Language;
}

/** The kinds that have names of their own in both languages; bodies go by their English, official names. */
const TRANSLATED = new Set(['sector', 'pillar', 'state', 'organisation', 'group', 'agency']);

/** The full name: a body's official (English) name where there is one, anything else in the reader's language. */
export function fullName(node: OrgNode, lang: Language): Naming {
  const order: Language[] = TRANSLATED.has(node.kind) ? [lang, lang === 'id' ? 'en' : 'id'] : ['en', 'id'];
  for (const language of order) {
    const text = node.name[language];
    if (text) return { text, lang: language };
  }
  return { text: node.abbreviation ?? node.id, lang };
}

/** The name in the other language, where the sources give one that differs. */
export function otherName(node: OrgNode, lang: Language): Naming | undefined {
  const shown = fullName(node, lang);
  const other = shown.lang === 'en' ? 'id' : 'en';
  const text = node.name[other];
  return text && text !== shown.text ? { text, lang: other } : undefined;
}

/** The shortest name that people use: the abbreviation, else the short name in the reader's language, else the full name. */
export function shortName(node: OrgNode, lang: Language): string {
  return node.abbreviation ?? node.shortName?.[lang] ?? fullName(node, lang).text;
}
