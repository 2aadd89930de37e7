import type { Graph } from '../../model/graph.ts';
import { PILLARS } from '../../model/schema.ts';
import type { Messages } from '../../text/en.ts';
import { stageWords } from '../../text/stage.ts';
import type { Drawing, Hue, Mark } from '../drawing.ts';
import type { Language, View } from '../View.ts';
import type { Stage } from './Stage.ts';

/** What stands at the left of an entry of the legend, for the painter to draw: ranks of marks, kinds of lines, signs, bands of the mirror. */
export type LegendSample =
  | 'hue'
  | 'filled'
  | 'outlined'
  | 'chip'
  | 'ghost'
  | 'indonesia'
  | 'outlined-count'
  | 'chip-count'
  | 'count'
  | 'stated'
  | 'inferred'
  | 'unverified-line'
  | 'second'
  | 'cross'
  | 'unknown'
  | 'changed'
  | 'ended'
  | 'loose'
  | 'unverified'
  | 'conflict'
  | 'formats'
  | 'links'
  | 'elsewhere'
  | 'ribbon-named'
  | 'ribbon-pillar'
  | 'ribbon-unverified'
  | 'ribbon-none';

export interface LegendEntry {
  sample: LegendSample;
  /** For a sample that has a colour of its own: of a pillar, or everything Indonesian. */
  hue?: Hue;
  text: string;
}

/** What the signs of a picture mean: only those that occur in it. A table explains itself. */
export function legendOf(_whole: Graph, _view: View, stage: Stage, words: Messages): LegendEntry[] {
  if (stage.form === 'table') return [];
  const said = stageWords[words.lang as Language].legend;
  const { drawing } = stage;
  const { marks, lines } = drawing;
  const entries: LegendEntry[] = [];
  const add = (isThere: boolean, sample: LegendSample, text: string, hue?: Hue) => {
    if (isThere) entries.push({ sample, text, ...(hue && { hue }) });
  };
  const some = (test: (mark: Mark) => boolean) => marks.some(test);
  const hues = new Set<Hue>([...marks.map(({ hue }) => hue), ...drawing.bands.map(({ hue }) => hue)]);
  for (const pillar of PILLARS) add(hues.has(pillar) && hues.size > 1, 'hue', said.pillars[pillar], pillar);
  const isChart = stage.lens === 'structure' || stage.lens === 'network';
  const counts = (rank: Mark['rank']) => some((mark) => mark.rank === rank && mark.standsFor !== undefined);
  const drawn = (rank: Mark['rank']) => isChart && some((mark) => mark.rank === rank && mark.standsFor === undefined);
  add(drawn('filled'), 'filled', said.filled);
  add(drawn('outlined'), 'outlined', said.outlined);
  add(drawn('chip'), 'chip', said.chip);
  add(counts('outlined'), 'outlined-count', said.outlinedCount);
  add(counts('chip'), 'chip-count', said.chipCount);
  add(counts('text'), 'count', said.count);
  add(isChart && some(({ rank }) => rank === 'ghost'), 'ghost', said.ghost);
  add(hues.has('indonesia'), 'indonesia', said.indonesia, 'indonesia');
  for (const entry of lineEntries(lines, said)) entries.push(entry);
  if (stage.lens === 'mirror')
    for (const way of ['named', 'pillar', 'unverified', 'none'] as const)
      add(
        stage.drawing.ribbons.some((ribbon) => ribbon.way === way),
        `ribbon-${way}`,
        said.ways[way],
      );
  add(some(({ unknown }) => unknown === true) || lines.some(({ unknown }) => unknown), 'unknown', said.unknown);
  add(
    some(({ changed }) => changed === true),
    'changed',
    said.changed,
  );
  add(
    some(({ ended }) => ended === true),
    'ended',
    said.ended,
    'indonesia',
  );
  add(
    some(({ loose }) => loose === true),
    'loose',
    said.loose,
  );
  add(
    some(({ verified }) => !verified),
    'unverified',
    said.unverified,
  );
  add(
    some(({ conflict }) => conflict === true),
    'conflict',
    said.conflict,
  );
  for (const sign of ['formats', 'links', 'elsewhere'] as const)
    add(
      some(({ badges }) => (badges?.[sign] ?? 0) > 0),
      sign,
      said[sign],
    );
  return entries;
}

function lineEntries(lines: Drawing['lines'], said: (typeof stageWords)['en']['legend']): LegendEntry[] {
  const plain = lines.filter(({ role }) => role !== 'second' && role !== 'cross');
  const has = (basis: string) => lines.some((line) => line.basis === basis);
  return [
    ...(has('stated') ? [{ sample: 'stated', text: said.stated } as const] : []),
    ...(has('inferred') ? [{ sample: 'inferred', text: said.inferred } as const] : []),
    ...(has('unverified') ? [{ sample: 'unverified-line', text: said.unverifiedLine } as const] : []),
    ...(lines.some(({ role }) => role === 'second') ? [{ sample: 'second', text: said.second } as const] : []),
    ...(lines.some(({ role }) => role === 'cross') && plain.length > 0 ? [{ sample: 'cross', text: said.cross } as const] : []),
  ];
}
