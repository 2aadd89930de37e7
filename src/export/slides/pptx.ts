/**
 * Slides for presentation programs: a slide a plate, everything on it native and editable. PptxGenJS writes the package,
 * its layout, placeholders, tables and notes; the drawings are written here, for its lines cannot hold on to shapes.
 */
import { unzipSync, type Zippable, zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { textWidth, wrapText } from '../../layout/textWidth.ts';
import { pictureWords } from '../../text/pictures.ts';
import type { Language } from '../../view/View.ts';
import { flowLegend, LEGEND_LINE, setTable } from '../picture/flow.ts';
import type { Plate, Told } from '../picture/Plate.ts';
import type { PicturePalette } from '../picture/palette.ts';
import { xmlSafe } from '../xml.ts';
import { drawSlide, legendXml } from './drawSlide.ts';
import { finishParts, MARK, type Unwritten } from './finishParts.ts';
import { fitLegend } from './fitLegend.ts';
import { addTitled, defineLayout, inches, LAYOUT, NUMBER_WIDTH, oneLine, placeOf, small } from './placeholders.ts';
import { bareColour, LANGUAGE_TAGS } from './shapeXml.ts';
import { FOOT, INNER, LEGEND_LINES, LINE, SIZES, SLIDE, stageTop } from './slideRoom.ts';
import { addSourceSlide, listPages, numberSources, type SourceNumbers } from './sourceSlides.ts';

export interface SlidesOptions {
  palette: PicturePalette;
  title: string;
  lang: Language;
  /** The day that the file bears, YYYY-MM-DD: that of the data. */
  day: string;
}

/** A file of slides, and how many there are. */
export interface Slides {
  content: Uint8Array<ArrayBuffer>;
  count: number;
}

/** Sources stand on the slide while they need at most so many lines. */
const MOST_SOURCE_LINES = 1;
/** Ids of the legend's shapes, beyond those of any drawing. */
const LEGEND_ID = 20_000;

/** Writes plates as slides, in their order; sources that find no room on them follow on slides of their own. */
export async function writePptx(plates: readonly Plate[], { palette, title, lang, day }: SlidesOptions): Promise<Slides> {
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: LAYOUT, width: inches(SLIDE.width), height: inches(SLIDE.height) });
  pptx.layout = LAYOUT;
  pptx.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
  Object.assign(pptx, { title: xmlSafe(title), subject: xmlSafe(plates[0]?.date ?? ''), author: '', company: '' });
  defineLayout(pptx, palette);
  const numbers = numberSources(plates);
  const finished = plates.map((plate) => addPlate(pptx, plate, palette, numbers));
  const hasHidden = finished.some(({ isListed }) => !isListed);
  const lists = hasHidden ? listPages(numbers, lang) : [];
  for (const lines of lists) addSourceSlide(pptx, lines, palette, lang);
  const written = (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
  const parts = unzipSync(written);
  const slides: Unwritten[] = [
    ...finished,
    ...lists.map((lines) => ({
      shapes: [],
      notes: [{ text: pictureWords[lang].sources, lang }, ...lines.map((text) => ({ text, lang }))],
    })),
  ];
  finishParts(parts, slides, { day, palette });
  const dated: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) if (!name.endsWith('/')) dated[name] = [bytes, { mtime: `${day}T00:00:00` }];
  return { content: zipSync(dated) as Uint8Array<ArrayBuffer>, count: slides.length };
}

/** `isListed` says that its sources stand on the slide. */
interface Added extends Unwritten {
  isListed: boolean;
}

function addPlate(pptx: PptxGenJS, plate: Plate, palette: PicturePalette, numbers: SourceNumbers): Added {
  const { lang, title, sentence, stage, legend, date, link, notes } = plate;
  const said = pictureWords[lang];
  const slide = addTitled(pptx, title);
  if (sentence)
    slide.addText(oneLine(sentence.text), { placeholder: 'sentence', objectName: 'Sentence', lang: LANGUAGE_TAGS[sentence.lang] });
  const top = stageTop(sentence?.text);
  const bottom = FOOT.y - LINE - 6;
  if (stage.form === 'table') {
    const grid = setTable(stage);
    slide.addTable(
      grid.rows.map(({ cells }, row) =>
        cells.map((lines, column) => ({
          text: oneLine(lines.join(' ')),
          options: {
            bold: row === 0 || column === 0,
            lang: LANGUAGE_TAGS[lang],
            ...(row === 0 ? { fill: { color: bareColour(palette.sunken) } } : {}),
            border: [
              { type: 'none' as const },
              { type: 'none' as const },
              { type: 'solid' as const, pt: row === 0 ? 1 : 0.5, color: bareColour(row === 0 ? palette.line : palette.hairline) },
              { type: 'none' as const },
            ] as [BorderNone, BorderNone, BorderSolid, BorderNone],
          },
        })),
      ),
      {
        ...placeOf(SLIDE.margin, top, INNER, grid.height),
        colW: grid.widths.map(inches),
        rowH: grid.rows.map((row) => inches(row.height)),
        fontSize: grid.size * SLIDE.points,
        color: bareColour(palette.ink),
        valign: 'middle',
        // Points, in the order of a clock; on the right less than was counted, for other typefaces.
        margin: [grid.padding.y, grid.padding.x / 2, grid.padding.y, grid.padding.x].map((each) => Math.max(1, each * SLIDE.points)) as [
          number,
          number,
          number,
          number,
        ],
        objectName: `${said.table}: ${title.text}`,
      },
    );
    if (stage.hidden > 0)
      slide.addText(said.hiddenRows(stage.hidden), {
        ...placeOf(SLIDE.margin, top + grid.height + 4, INNER, LINE),
        ...small(palette.muted, lang),
        objectName: said.hiddenRows(stage.hidden),
      });
  } else slide.addText('', { ...placeOf(0, 0, 10, 10), objectName: MARK });

  const own = plate.sources.map((source) => `${numbers.get(source.id)?.number ?? source.number}. ${source.text}`);
  const inline = own.length > 0 ? `${said.sources}: ${own.join('; ')}` : '';
  const isListed = wrapText(inline, INNER, SIZES.small, 400).length <= MOST_SOURCE_LINES;
  const sourcesLine = isListed ? inline : said.sourcesInNotes(own.length);
  if (sourcesLine)
    slide.addText(oneLine(sourcesLine), {
      ...placeOf(SLIDE.margin, FOOT.y - LINE, INNER, LINE),
      ...small(palette.muted, lang),
      objectName: said.sources,
    });
  slide.addText(
    [
      { text: `${oneLine(date)} · `, options: { ...small(palette.muted, lang) } },
      {
        text: oneLine(linkWords(link, textWidth(`${date} · `, SIZES.small, 400))),
        options: { ...small(palette.muted, lang), hyperlink: { url: xmlSafe(link), tooltip: said.link } },
      },
    ],
    { ...placeOf(SLIDE.margin, FOOT.y, INNER - NUMBER_WIDTH - 10, FOOT.height), ...small(palette.muted, lang), objectName: said.link },
  );
  let id = LEGEND_ID;
  const next = () => id++;
  const taken = stage.form === 'picture' ? Math.min(stage.drawing.height, bottom - top) : 0;
  const lines = Math.min(LEGEND_LINES, Math.floor((bottom - top - taken) / (SIZES.small * LEGEND_LINE)));
  const { shown, left } = fitLegend(stage, legend, lines);
  const flow = flowLegend(shown, { width: INNER, size: SIZES.small });
  const legendTop = bottom - flow.height;
  const shapes = [
    ...drawSlide(plate, palette, { x: SLIDE.margin, y: top, width: INNER, height: legendTop - top }),
    ...flow.entries.flatMap((entry) => legendXml(entry, { at: [SLIDE.margin, legendTop], size: SIZES.small, palette, lang, next })),
  ];
  const noteLines: Told[] = [
    ...(notes ? notes.text.split(/\r?\n/).map((text) => ({ text, lang: notes.lang })) : []),
    ...(own.length > 0
      ? [...(notes ? [{ text: '', lang }] : []), { text: `${said.sources}:`, lang }, ...own.map((text) => ({ text, lang }))]
      : []),
    ...(left.length > 0 ? [{ text: `${said.alsoDrawn}: ${left.map(({ text }) => text).join('; ')}.`, lang }] : []),
    { text: `${said.link}: ${link}`, lang },
  ];
  return { shapes, notes: noteLines, isListed };
}

interface BorderNone {
  type: 'none';
}
interface BorderSolid {
  type: 'solid';
  pt: number;
  color: string;
}

/** The address, cut in its middle where it is longer than the line; the link itself is whole. */
function linkWords(link: string, before: number): string {
  const room = INNER - NUMBER_WIDTH - 30 - before;
  if (textWidth(link, SIZES.small, 400) <= room) return link;
  let length = link.length;
  while (length > 10 && textWidth(`${link.slice(0, length)}…`, SIZES.small, 400) > room) length--;
  return `${link.slice(0, length)}…`;
}
