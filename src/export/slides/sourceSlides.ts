import type PptxGenJS from 'pptxgenjs';
import { wrapText } from '../../layout/textWidth.ts';
import { pictureWords } from '../../text/pictures.ts';
import type { Language } from '../../view/View.ts';
import type { Plate, PlateSource } from '../picture/Plate.ts';
import type { PicturePalette } from '../picture/palette.ts';
import { addTitled, oneLine, placeOf, small } from './placeholders.ts';
import { LANGUAGE_TAGS } from './shapeXml.ts';
import { FOOT, INNER, SIZES, SLIDE, TITLE } from './slideRoom.ts';

/** The list of all sources takes at most so many slides. */
const MOST_SLIDES = 2;

/** Every source of a file once, in the order in which the slides need them. */
export type SourceNumbers = ReadonlyMap<string, PlateSource>;

/** Numbers the sources of plates. */
export function numberSources(plates: readonly Plate[]): SourceNumbers {
  const numbers = new Map<string, PlateSource>();
  for (const source of plates.flatMap(({ sources }) => sources))
    if (!numbers.has(source.id)) numbers.set(source.id, { ...source, number: numbers.size + 1 });
  return numbers;
}

const LIST = { columns: 2, gap: 40, top: TITLE.y + TITLE.height + 20 };
const LIST_WIDTH = (INNER - LIST.gap) / LIST.columns;
const PER_COLUMN = Math.floor((FOOT.y - LIST.top) / (SIZES.small * 1.25));

/** The sources of all slides, set in pages of two columns; those that find no room are counted. */
export function listPages(numbers: SourceNumbers, lang: Language): string[][] {
  const said = pictureWords[lang];
  const pages: string[][] = [[]];
  let [columns, used, told] = [1, 0, 0];
  for (const { number, text } of numbers.values()) {
    const own = `${number}. ${text}`;
    const lines = wrapText(own, LIST_WIDTH - 8, SIZES.small, 400).length;
    // A line is kept for the words that say how many are left out.
    if (used + lines > PER_COLUMN - 1) {
      columns += 1;
      used = 0;
      if (columns > LIST.columns) {
        if (pages.length === MOST_SLIDES) break;
        pages.push([]);
        columns = 1;
      }
    }
    pages.at(-1)?.push(own);
    used += lines;
    told += 1;
  }
  if (told < numbers.size) pages.at(-1)?.push(said.moreSources(numbers.size - told));
  return pages;
}

/** Adds a slide with a page of the list. */
export function addSourceSlide(pptx: PptxGenJS, texts: readonly string[], palette: PicturePalette, lang: Language) {
  const said = pictureWords[lang];
  const slide = addTitled(pptx, { text: said.sources, lang });
  const columns: string[][] = [[], []];
  let used = 0;
  for (const text of texts) {
    const lines = wrapText(text, LIST_WIDTH - 8, SIZES.small, 400).length;
    const column = used + lines > PER_COLUMN - 1 && (columns[1]?.length ?? 0) + used > 0 ? 1 : columns[1]?.length ? 1 : 0;
    columns[column]?.push(text);
    used += lines;
  }
  columns.forEach((own, column) => {
    if (own.length === 0) return;
    slide.addText(
      own.map((text) => ({ text: oneLine(text), options: { breakLine: true, lang: LANGUAGE_TAGS[lang] } })),
      {
        ...placeOf(SLIDE.margin + column * (LIST_WIDTH + LIST.gap), LIST.top, LIST_WIDTH, FOOT.y - LIST.top),
        ...small(palette.ink, lang),
        valign: 'top',
        objectName: `${said.sources} ${column + 1}`,
      },
    );
  });
}
