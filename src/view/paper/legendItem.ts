import { textWidth } from '../../layout/textWidth.ts';
import type { LegendEntry } from '../stage/legendOf.ts';
import type { PaperItem } from './Page.ts';

/** Room for a sample and between two entries, in font sizes. */
const SAMPLE = 2.9;
const BESIDE = 1.4;
const LINE = 1.6;

/** The legend flowing in lines of `width` px from a point, and how tall it becomes. */
export function legendItem(
  entries: readonly LegendEntry[],
  at: { x: number; y: number; width: number; size: number },
): { item: PaperItem; height: number } {
  const { size, width } = at;
  let [x, y] = [0, 0];
  const placed = entries.map((entry) => {
    const wide = SAMPLE * size + textWidth(entry.text, size, 400);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += LINE * size;
    }
    const here = { ...entry, x: at.x + x, y: at.y + y };
    x += wide + BESIDE * size;
    return here;
  });
  return { item: { form: 'legend', entries: placed, size }, height: entries.length > 0 ? y + LINE * size : 0 };
}
