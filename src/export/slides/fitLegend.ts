import type { LegendEntry } from '../../view/stage/legendOf.ts';
import type { Stage } from '../../view/stage/Stage.ts';
import { flowLegend, LEGEND_LINE } from '../picture/flow.ts';
import { INNER, SIZES } from './slideRoom.ts';

/** What a chart with heads above its columns and names on its grounds says by itself. */
const SELF_EXPLAINED: readonly LegendEntry['sample'][] = ['hue', 'filled', 'outlined', 'chip', 'indonesia'];

/** The part of the legend that so many lines hold: what needs to be told first, in the order given; and what is left. */
export function fitLegend(stage: Stage, legend: readonly LegendEntry[], lines: number): { shown: LegendEntry[]; left: LegendEntry[] } {
  const fits = (entries: readonly LegendEntry[]) =>
    flowLegend(entries, { width: INNER, size: SIZES.small }).height <= lines * SIZES.small * LEGEND_LINE + 1;
  if (fits(legend)) return { shown: [...legend], left: [] };
  const isSaid = ({ sample }: LegendEntry) =>
    stage.form === 'picture' && stage.drawing.captions.length > 0 && SELF_EXPLAINED.includes(sample);
  const byNeed = [...legend.filter((entry) => !isSaid(entry)), ...legend.filter(isSaid)];
  const kept = new Set<LegendEntry>();
  for (const entry of byNeed) if (fits(legend.filter((each) => kept.has(each) || each === entry))) kept.add(entry);
  return { shown: legend.filter((entry) => kept.has(entry)), left: legend.filter((entry) => !kept.has(entry)) };
}
