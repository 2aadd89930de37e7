import { PILLARS } from '../model/schema.ts';
import { verbWords } from '../text/verbs.ts';
import { fullName, shortName } from '../view/naming.ts';
import type { Language } from '../view/View.ts';
import type { Writer } from './writer.ts';
import { xmlSafe } from './xml.ts';

const LINE_STYLES = { stated: 'solid', inferred: 'dashed', unverified: 'dotted' } as const;

/** The part in the language of Graphviz: a box a node, a frame a pillar, an arrow a relation; higher bodies stand on the left. */
export const writeDot: Writer = ({ dataset }, words) => {
  const lang = words.lang as Language;
  const statements = (pillar: string | undefined, indent: string) =>
    dataset.nodes
      .filter((node) => node.pillar === pillar)
      .map((node) => `${indent}${quoted(node.id)} [label=${quoted(shortName(node, lang))}, tooltip=${quoted(fullName(node, lang).text)}];`);
  return [
    'digraph "asean" {',
    '  graph [rankdir=RL, fontname="sans-serif"];',
    '  node [shape=box, fontname="sans-serif"];',
    '  edge [fontname="sans-serif", fontsize=10];',
    ...PILLARS.flatMap((pillar) => {
      const inside = statements(pillar, '    ');
      if (inside.length === 0) return [];
      return [`  subgraph "cluster_${pillar}" {`, `    label=${quoted(words.pillars[pillar])};`, ...inside, '  }'];
    }),
    ...statements(undefined, '  '),
    ...dataset.relations.map(
      ({ id, from, to, verb, basis }) =>
        `  ${quoted(from)} -> ${quoted(to)} [id=${quoted(id)}, label=${quoted(verbWords[lang][verb]?.forward ?? verb)}, style=${LINE_STYLES[basis]}];`,
    ),
    '}\n',
  ].join('\n');
};

/** A string of DOT. Graphviz reads backslash codes and HTML entities in it; both are written so that they come out as they are. */
function quoted(text: string): string {
  const escaped = xmlSafe(text)
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n');
  return `"${escaped}"`;
}
