/** What stands around a stage: its title, its legend and its sources. */
import { type Graph, nodeOf, wholeOf } from '../../model/graph.ts';
import type { Messages } from '../../text/en.ts';
import { pictureWords } from '../../text/pictures.ts';
import type { Drawing } from '../../view/drawing.ts';
import { publisherShort, sourceDate } from '../../view/labels.ts';
import { fullName, shortName } from '../../view/naming.ts';
import type { Stage } from '../../view/stage/Stage.ts';
import type { Language, View } from '../../view/View.ts';
import type { LegendEntry, PlateSource } from './Plate.ts';

/** What a view is called. */
export function titleOf(whole: Graph, view: View, words: Messages): string {
  const lang = words.lang as Language;
  const subject = view.open ?? view.focus;
  const name = subject === undefined ? undefined : nodeOf(whole, subject);
  const lenses = {
    structure: words.structure,
    network: words.network,
    links: words.crossLinks,
    mirror: words.mirror,
    directory: words.directory,
    meeting: words.meeting,
    ...words.pages,
  };
  const part = name && (name.kind === 'pillar' ? fullName(name, lang).text : shortName(name, lang));
  return [words.appName, part ?? lenses[view.lens]].join(': ');
}

/** The signs that a drawing uses, each once, and what they mean. */
export function legendOf(stage: Stage, words: Messages): LegendEntry[] {
  if (stage.form === 'table') return [];
  const { marks, lines }: Drawing = stage.drawing;
  const plain = { emphasis: 'rest', hue: 'common' } as const;
  const has = (basis: string) => lines.some((line) => line.basis === basis && !line.unknown) || marks.some((mark) => mark.basis === basis);
  const badged = (sign: 'formats' | 'links' | 'elsewhere') => marks.some(({ badges }) => (badges?.[sign] ?? 0) > 0);
  return [
    ...(['stated', 'inferred', 'unverified'] as const)
      .filter(has)
      .map((basis): LegendEntry => ({ sample: { form: 'line', line: { ...plain, basis, role: 'primary' } }, words: words.basis[basis] })),
    ...(lines.some(({ role }) => role === 'second')
      ? [{ sample: { form: 'line', line: { ...plain, basis: 'stated', role: 'second' } }, words: words.secondLine } satisfies LegendEntry]
      : []),
    ...(lines.some(({ unknown }) => unknown)
      ? [
          {
            sample: { form: 'line', line: { ...plain, basis: 'stated', role: 'primary', unknown: true } },
            words: words.unknownThen,
          } satisfies LegendEntry,
        ]
      : []),
    ...(['links', 'formats', 'elsewhere'] as const)
      .filter(badged)
      .map((sign): LegendEntry => ({ sample: { form: 'sign', sign }, words: words.badgeKeys[sign] })),
    ...(marks.some(({ conflict }) => conflict)
      ? [{ sample: { form: 'sign', sign: 'conflict' }, words: words.badgeKeys.conflict } satisfies LegendEntry]
      : []),
    ...(marks.some(({ changed }) => changed)
      ? [{ sample: { form: 'sign', sign: 'changed' }, words: words.changedSince } satisfies LegendEntry]
      : []),
    ...(marks.some(({ loose, rank }) => loose && rank !== 'filled')
      ? [
          {
            sample: { form: 'mark', mark: { ...plain, rank: 'chip', verified: true, loose: true } },
            words: words.badgeKeys.loose,
          } satisfies LegendEntry,
        ]
      : []),
  ];
}

/** The sources of what a stage shows, the most cited first. */
export function sourcesOf(graph: Graph, stage: Stage, words: Messages): PlateSource[] {
  if (stage.form === 'table') return [];
  const { marks, lines }: Drawing = stage.drawing;
  const ids = new Set(marks.flatMap(({ id, standsFor }) => standsFor ?? [id]));
  const keys = new Set(lines.map(({ from, to }) => `${from}>${to}`));
  const times = new Map<string, number>();
  const count = (citations: readonly { source: string }[]) => {
    for (const { source } of citations) times.set(source, (times.get(source) ?? 0) + 1);
  };
  for (const { from, to, kind, citations } of graph.dataset.relations)
    if (keys.has(`${from}>${to}`) || (kind === 'focalPointFor' && ids.has(from) && ids.has(to))) count(citations);
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id], index): PlateSource[] => {
      const source = graph.sources.get(id);
      if (!source) return [];
      const text = [publisherShort(source), `“${source.title}”`, sourceDate(source, words)].filter(Boolean).join(', ');
      return [{ number: index + 1, text, ...(source.url && { url: source.url }) }];
    });
}

/** The date of the data, and the day whose structure is shown where one is chosen. */
export function dateOf(graph: Graph, view: View, words: Messages): string {
  const { version, asOf } = wholeOf(graph).dataset;
  const day = view.asof && pictureWords[words.lang as Language].day(words.date(view.asof));
  return [words.dataVersion(version, words.date(asOf)), day].filter(Boolean).join('; ');
}
