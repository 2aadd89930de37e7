import { wrapText } from '../../layout/textWidth.ts';
import type { StageRoom } from '../../view/stage/Stage.ts';
import { LEGEND_LINE } from '../picture/flow.ts';

/** A slide in px, 144 of them to the inch: a px is half a point, and nothing is smaller than 11 points. */
export const SLIDE = { width: 1920, height: 1080, margin: 48, perInch: 144, points: 0.5 } as const;
/** The width between its margins. */
export const INNER = SLIDE.width - 2 * SLIDE.margin;
export const SIZES = { title: 52, sentence: 28, small: 22 } as const;
export const TITLE = { y: 26, height: 74 } as const;
export const SENTENCE_LINE = 36;
/** The line at the foot, and that of the sources above it. */
export const FOOT = { y: 1026, height: 34 } as const;
export const LINE = 30;

/** Lines of the legend for which room is kept. */
export const LEGEND_LINES = 2;

/** The room that a stage has on a slide, in px: below its sentence, above so many lines of its legend. */
export function slideRoom(sentence: string | undefined, legendLines: number = LEGEND_LINES): StageRoom {
  const height = FOOT.y - LINE - 6 - legendLines * SIZES.small * LEGEND_LINE - 6 - stageTop(sentence);
  return { width: INNER, height: Math.floor(height), least: SIZES.small };
}

/** Where a stage begins on a slide, in px from the top. */
export function stageTop(sentence: string | undefined): number {
  const lines = sentence ? Math.min(2, wrapText(sentence, INNER, SIZES.sentence, 400).length) : 0;
  return TITLE.y + TITLE.height + lines * SENTENCE_LINE + 12;
}
