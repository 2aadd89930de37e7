import type PptxGenJS from 'pptxgenjs';
import { textWidth } from '../../layout/textWidth.ts';
import type { Language } from '../../view/View.ts';
import type { Told } from '../picture/Plate.ts';
import type { PicturePalette } from '../picture/palette.ts';
import { xmlSafe } from '../xml.ts';
import { MARK } from './finishParts.ts';
import { bareColour, LANGUAGE_TAGS } from './shapeXml.ts';
import { FOOT, INNER, SENTENCE_LINE, SIZES, SLIDE, TITLE } from './slideRoom.ts';

export const LAYOUT = 'Struktur ASEAN';
/** Room for the number of a slide, in px. */
export const NUMBER_WIDTH = 90;

/** Lengths in px as PptxGenJS takes them. */
export const inches = (px: number) => px / SLIDE.perInch;

/** The layout that every slide takes: title, sentence and number as placeholders, which a template of one's own restyles. */
export function defineLayout(pptx: PptxGenJS, palette: PicturePalette) {
  pptx.defineSlideMaster({
    title: LAYOUT,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...placeOf(SLIDE.margin, TITLE.y, INNER, TITLE.height),
            fontSize: SIZES.title * SLIDE.points,
            bold: true,
            align: 'left',
            valign: 'middle',
            margin: 0,
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: {
            name: 'sentence',
            type: 'body',
            ...placeOf(SLIDE.margin, TITLE.y + TITLE.height, INNER, 2 * SENTENCE_LINE),
            fontSize: SIZES.sentence * SLIDE.points,
            align: 'left',
            valign: 'top',
            margin: 0,
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      ...placeOf(SLIDE.width - SLIDE.margin - NUMBER_WIDTH, FOOT.y, NUMBER_WIDTH, FOOT.height),
      fontSize: SIZES.small * SLIDE.points,
      color: bareColour(palette.muted),
      align: 'right',
      margin: 0,
    },
  });
}

/** Adds a slide with its title. */
export function addTitled(pptx: PptxGenJS, { text, lang }: Told) {
  const slide = pptx.addSlide({ masterName: LAYOUT });
  const size = [SIZES.title, 44, 38].find((each) => textWidth(text, each, 600) <= INNER) ?? 32;
  slide.addText(oneLine(text), {
    placeholder: 'title',
    objectName: 'Title',
    lang: LANGUAGE_TAGS[lang],
    ...(size === SIZES.title ? {} : { fontSize: size * SLIDE.points }),
  });
  slide.addNotes(MARK);
  return slide;
}

/** One line of text: a break would start a paragraph. */
export function oneLine(text: string): string {
  return xmlSafe(text).replace(/\s+/g, ' ');
}

/** How small words on a slide look. */
export function small(colour: string, lang: Language) {
  return {
    fontSize: SIZES.small * SLIDE.points,
    color: bareColour(colour),
    margin: 0,
    valign: 'middle' as const,
    lang: LANGUAGE_TAGS[lang],
  };
}

/** A place in px as PptxGenJS takes it. */
export function placeOf(x: number, y: number, w: number, h: number) {
  return { x: inches(x), y: inches(y), w: inches(w), h: inches(h) };
}
