import { type Graph, wholeOf } from '../../model/graph.ts';
import type { NodeId } from '../../model/schema.ts';
import { decksWords } from '../../text/decks.ts';
import type { Messages } from '../../text/en.ts';
import { shortName } from '../naming.ts';
import type { Language, Lens, View } from '../View.ts';

/** So many names are said; more are counted. */
const NAMES_SAID = 3;

/** What a View shows, in a line: "Structure · ACDM chosen · as of 1 June 2023". */
export function viewInWords(graph: Graph, view: View, words: Messages): string {
  const said = decksWords[words.lang as Language];
  const name = (id: NodeId) => nameOf(graph, id, words);
  return [
    lensName(view.lens, words),
    view.open && said.shows.open(name(view.open)),
    view.focus && said.shows.focus(name(view.focus)),
    view.path && said.shows.path(name(view.path[0]), name(view.path[1])),
    view.towards && said.shows.towards(words.pillars[view.towards]),
    view.pick.length > 0 && said.shows.pick(namesOf(graph, view.pick, words)),
    filtersInWords(graph, view, words).length > 0 && said.shows.only(words.list(filtersInWords(graph, view, words))),
    view.contains && said.shows.contains(view.contains),
    view.asof && said.shows.asof(words.date(view.asof)),
    view.from && said.shows.from(words.date(view.from)),
    view.unverified && said.shows.unverified,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A title for a step that shows a View: what is looked at, and in which lens where that is not the structure. */
export function proposedTitle(graph: Graph, view: View, words: Messages): string {
  const said = decksWords[words.lang as Language];
  const name = (id: NodeId) => nameOf(graph, id, words);
  if (view.from) return said.shows.from(words.date(view.from)).replace(/^./, (letter) => letter.toUpperCase());
  const filters = filtersInWords(graph, view, words);
  const subject =
    (view.path && view.lens === 'network' && said.shows.path(name(view.path[0]), name(view.path[1]))) ||
    (view.lens === 'meeting' && view.pick.length > 0 && namesOf(graph, view.pick, words)) ||
    (view.focus && name(view.focus)) ||
    (view.open && name(view.open)) ||
    (filters.length > 0 && words.list(filters));
  if (!subject) return view.lens === 'structure' ? words.whole : lensName(view.lens, words);
  return view.lens === 'structure' ? subject : `${lensName(view.lens, words)}: ${subject}`;
}

function lensName(lens: Lens, words: Messages): string {
  if (lens === 'links') return words.crossLinks;
  if (lens === 'gaps' || lens === 'about') return words.pages[lens].replace(/^./, (letter) => letter.toUpperCase());
  return words[lens];
}

function filtersInWords(graph: Graph, { pillar, tier, sector, kind, relation, agency }: View, words: Messages): string[] {
  const of = (table: Readonly<Record<string, string>>, keys: readonly string[]) => keys.map((key) => table[key] ?? key);
  return [
    ...of(words.pillars, pillar),
    ...of(words.tiers, tier),
    ...of(words.kinds, kind),
    ...of(words.relationKinds, relation),
    ...[...sector, ...agency].map((id) => nameOf(graph, id, words)),
  ];
}

function namesOf(graph: Graph, ids: readonly NodeId[], words: Messages): string {
  const names = ids.slice(0, NAMES_SAID).map((id) => nameOf(graph, id, words));
  const more = ids.length - names.length;
  return words.list(more > 0 ? [...names, decksWords[words.lang as Language].shows.more(more)] : names);
}

function nameOf(graph: Graph, id: NodeId, words: Messages): string {
  const node = wholeOf(graph).nodes.get(id);
  return node ? shortName(node, words.lang as Language) : id;
}
