/** What is said above and below what a View shows: its title, its dates, its legend and its sources. */
import { type Graph, nodeOf } from '../../model/graph.ts';
import type { Source } from '../../model/schema.ts';
import type { Messages } from '../../text/en.ts';
import { stageWords } from '../../text/stage.ts';
import { groupTitle } from '../mirrorWords.ts';
import { fullName, shortName } from '../naming.ts';
import type { Language, View } from '../View.ts';
import { daysOfChange, namesOf } from './changesStage.ts';
import type { Stage } from './Stage.ts';

/** Up to so many bodies of a meeting are named in its title. */
const MOST_NAMES = 5;
/** Of more pillars, sectors and agencies than this the rest is counted. */
const MOST_FILTERS = 3;

/** What a View shows, in a few words: "ASEAN Socio-Cultural Community — structure", "ACDM — network". */
export function titleOf(whole: Graph, view: View, words: Messages): string {
  const lang = words.lang as Language;
  const said = stageWords[lang];
  const short = (id: string) => shortName(nodeOf(whole, id), lang);
  if (view.from) {
    const [from, to] = daysOfChange(whole, view);
    return said.changes(words.date(from), words.date(to));
  }
  const focus = view.focus !== undefined && whole.nodes.has(view.focus) ? short(view.focus) : undefined;
  const lens = said.lenses[view.lens];
  const opened = view.open === undefined ? undefined : openedName(whole, view.open, words);
  if (view.lens === 'structure' || view.lens === 'mirror') {
    const name = [focus, opened].filter(Boolean).join(', ');
    return said.titled(name || filtered(whole, view, words) || said.whole, lens);
  }
  if (view.lens === 'network' && view.path?.every((id) => whole.nodes.has(id))) return said.path(short(view.path[0]), short(view.path[1]));
  if (view.lens === 'links' && view.towards) return said.linksWith(focus ?? said.whole, words.pillars[view.towards]);
  if (view.lens === 'meeting') {
    const picked = view.pick.filter((id) => whole.nodes.has(id));
    return said.meeting(picked.length > MOST_NAMES ? said.bodies(picked.length) : words.list(picked.map(short)));
  }
  if (view.lens === 'about') return said.titled(words.appName, lens);
  return said.titled(
    (view.lens === 'network' || view.lens === 'links' ? focus : undefined) ?? (filtered(whole, view, words) || said.whole),
    lens,
  );
}

function openedName(whole: Graph, open: string, words: Messages): string {
  const node = whole.nodes.get(open);
  return node ? fullName(node, words.lang as Language).text : groupTitle(whole, open, words, false);
}

/** The pillars and sectors to which a View is narrowed. */
function filtered(whole: Graph, { pillar, sector, agency }: View, words: Messages): string {
  const lang = words.lang as Language;
  const named = [...sector, ...agency].flatMap((id) => {
    const node = whole.nodes.get(id);
    return node ? [node.kind === 'sector' ? fullName(node, lang).text : shortName(node, lang)] : [];
  });
  const pillars = pillar.map((id) => words.pillars[id as keyof Messages['pillars']] ?? id);
  return namesOf([...pillars, ...named], MOST_FILTERS, words);
}

/** Up to when facts were gathered, and the day that is shown where one is chosen. */
export function dateLine(whole: Graph, view: View, words: Messages): string {
  const said = stageWords[words.lang as Language];
  const { version, asOf } = whole.dataset;
  return [said.date(version, words.date(asOf)), view.asof && !view.from && said.day(words.date(view.asof))].filter(Boolean).join('; ');
}

/** The sources of what is shown, those that say most of it first. */
export function sourcesOf(whole: Graph, _view: View, { cited }: Stage): Source[] {
  const times = new Map<string, number>();
  for (const { source } of cited) times.set(source, (times.get(source) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1]).flatMap(([id]) => whole.sources.get(id) ?? []);
}
