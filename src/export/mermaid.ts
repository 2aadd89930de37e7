import { type NodeId, PILLARS } from '../model/schema.ts';
import { verbWords } from '../text/verbs.ts';
import { shortName } from '../view/naming.ts';
import type { Language } from '../view/View.ts';
import type { Writer } from './writer.ts';
import { xmlSafe } from './xml.ts';

const ARROWS = { stated: '-->', inferred: '-.->', unverified: '-.->' } as const;

/** The part as a Mermaid flowchart: a box a node, a frame a pillar, an arrow a relation; higher bodies stand on the left. */
export const writeMermaid: Writer = ({ dataset }, words) => {
  const lang = words.lang as Language;
  const boxes = (pillar: string | undefined, indent: string) =>
    dataset.nodes.filter((node) => node.pillar === pillar).map((node) => `${indent}${key(node.id)}[${quoted(shortName(node, lang))}]`);
  return [
    'flowchart RL',
    ...PILLARS.flatMap((pillar) => {
      const inside = boxes(pillar, '    ');
      return inside.length === 0 ? [] : [`  subgraph pillar_${pillar}[${quoted(words.pillars[pillar])}]`, ...inside, '  end'];
    }),
    ...boxes(undefined, '  '),
    ...dataset.relations.map(
      ({ from, to, verb, basis }) => `  ${key(from)} ${ARROWS[basis]}|${quoted(verbWords[lang][verb]?.forward ?? verb)}| ${key(to)}`,
    ),
    '',
  ].join('\n');
};

/** An id that is no word of Mermaid's own; ids hold small letters, digits and hyphens only, so no two become the same. */
function key(id: NodeId): string {
  return `n_${id.replaceAll('-', '_')}`;
}

/** A label may not be empty: a space that is kept. */
const NOTHING = `#${0xa0};`;

/** Text as Mermaid shows it: what it would take for markup is written by its number. */
function quoted(text: string): string {
  const escaped = xmlSafe(text)
    .replace(/\r\n|[\r\n\u2029]/g, '\u2028')
    .replace(/^[-+\d]|[^A-Za-z0-9 ,()/'.+\u0080-\u{10FFFF}-]/gu, (character) => `#${character.codePointAt(0)};`)
    .replaceAll('\u2028', '<br>');
  return `"${escaped.trim() === '' ? NOTHING : escaped}"`;
}
