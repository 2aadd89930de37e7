/**
 * Slides for presentation programs: a slide a plate, everything on it native and editable. PptxGenJS writes the package,
 * its layout, placeholders, tables and notes; the drawings are written here, for its lines cannot hold on to shapes.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { textWidth, wrapText } from '../../layout/textWidth.ts';
import { pictureWords } from '../../text/pictures.ts';
import type { LegendEntry } from '../../view/stage/legendOf.ts';
import type { Stage } from '../../view/stage/Stage.ts';
import type { Language } from '../../view/View.ts';
import { flowLegend, LEGEND_LINE, setTable } from '../picture/flow.ts';
import type { Plate, PlateSource, Told } from '../picture/Plate.ts';
import type { PicturePalette } from '../picture/palette.ts';
import { xmlAttributes, xmlSafe, xmlText } from '../xml.ts';
import { drawSlide, legendXml } from './drawSlide.ts';
import { LANGUAGE_TAGS } from './shapeXml.ts';
import { FOOT, INNER, LEGEND_LINES, LINE, SENTENCE_LINE, SIZES, SLIDE, slideRoom, stageTop, TITLE } from './slideRoom.ts';

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

const NUMBER_WIDTH = 90;
const LAYOUT = 'Struktur ASEAN';
const MARK = 'drawing-of-the-slide';
/** Sources stand on the slide while they need at most so many lines; the list of all takes at most so many slides. */
const MOST_SOURCE_LINES = 1;
const MOST_SOURCE_SLIDES = 2;
/** Ids of the legend's shapes, beyond those of any drawing. */
const LEGEND_ID = 20_000;

const inches = (px: number) => px / SLIDE.perInch;
const bare = (colour: string) => colour.replace('#', '').toUpperCase();

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
  const slides = [
    ...finished,
    ...lists.map((lines) => ({
      shapes: [] as string[],
      notes: [{ text: pictureWords[lang].sources, lang }, ...lines.map((text) => ({ text, lang }))],
    })),
  ];
  slides.forEach(({ shapes, notes }, index) => {
    const slide = `ppt/slides/slide${index + 1}.xml`;
    change(parts, slide, (xml) => withDrawing(withOwnIds(withPlainPlaceholders(xml)), shapes));
    change(parts, `ppt/notesSlides/notesSlide${index + 1}.xml`, (xml) => withNotes(xml, notes));
  });
  for (const name of Object.keys(parts).filter((each) => /^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(each)))
    change(parts, name, withInsets);
  change(parts, 'docProps/core.xml', (xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`));
  change(parts, 'ppt/theme/theme1.xml', (xml) => withColours(xml, palette));
  const dated = Object.fromEntries(
    Object.entries(parts).flatMap(([name, bytes]) => (name.endsWith('/') ? [] : [[name, [bytes, { mtime: `${day}T00:00:00` }] as const]])),
  );
  return { content: zipSync(dated as never) as Uint8Array<ArrayBuffer>, count: slides.length };
}

/** The layout that every slide takes: title, sentence and number as placeholders, which a template of one's own restyles. */
function defineLayout(pptx: PptxGenJS, palette: PicturePalette) {
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
      color: bare(palette.muted),
      align: 'right',
      margin: 0,
    },
  });
}

/** What is put into a slide once it is written; `isListed` says that its sources stand on it. */
interface Finished {
  shapes: string[];
  notes: Told[];
  isListed: boolean;
}

function addPlate(pptx: PptxGenJS, plate: Plate, palette: PicturePalette, numbers: SourceNumbers): Finished {
  const { lang, title, sentence, stage, legend, date, link, notes } = plate;
  const said = pictureWords[lang];
  const slide = addTitled(pptx, title);
  if (sentence) slide.addText(line(sentence.text), { placeholder: 'sentence', objectName: 'Sentence', lang: LANGUAGE_TAGS[sentence.lang] });
  const top = stageTop(sentence?.text);
  const { width, height } = slideRoom(sentence?.text);
  if (stage.form === 'table') {
    const grid = setTable(stage);
    slide.addTable(
      grid.rows.map(({ cells }, row) =>
        cells.map((lines, column) => ({
          text: line(lines.join(' ')),
          options: {
            bold: row === 0 || column === 0,
            lang: LANGUAGE_TAGS[lang],
            ...(row === 0 ? { fill: { color: bare(palette.sunken) } } : {}),
            border: [
              { type: 'none' as const },
              { type: 'none' as const },
              { type: 'solid' as const, pt: row === 0 ? 1 : 0.5, color: bare(row === 0 ? palette.line : palette.hairline) },
              { type: 'none' as const },
            ] as [BorderNone, BorderNone, BorderSolid, BorderNone],
          },
        })),
      ),
      {
        ...placeOf(SLIDE.margin, top, width, grid.height),
        colW: grid.widths.map(inches),
        rowH: grid.rows.map((row) => inches(row.height)),
        fontSize: grid.size * SLIDE.points,
        color: bare(palette.ink),
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
        ...placeOf(SLIDE.margin, top + grid.height + 4, width, LINE),
        ...small(palette.muted, lang),
        objectName: said.hiddenRows(stage.hidden),
      });
  } else slide.addText('', { ...placeOf(0, 0, 10, 10), objectName: MARK });

  const own = plate.sources.map((source) => `${numbers.get(source.id)?.number ?? source.number}. ${source.text}`);
  const inline = own.length > 0 ? `${said.sources}: ${own.join('; ')}` : '';
  const isListed = wrapText(inline, INNER, SIZES.small, 400).length <= MOST_SOURCE_LINES;
  const sourcesLine = isListed ? inline : said.sourcesInNotes(own.length);
  if (sourcesLine)
    slide.addText(line(sourcesLine), {
      ...placeOf(SLIDE.margin, FOOT.y - LINE, INNER, LINE),
      ...small(palette.muted, lang),
      objectName: said.sources,
    });
  slide.addText(
    [
      { text: `${line(date)} · `, options: { ...small(palette.muted, lang) } },
      {
        text: line(linkWords(link, textWidth(`${date} · `, SIZES.small, 400))),
        options: { ...small(palette.muted, lang), hyperlink: { url: xmlSafe(link), tooltip: said.link } },
      },
    ],
    { ...placeOf(SLIDE.margin, FOOT.y, INNER - NUMBER_WIDTH - 10, FOOT.height), ...small(palette.muted, lang), objectName: said.link },
  );
  let id = LEGEND_ID;
  const next = () => id++;
  const { shown, left } = fitLegend(stage, legend);
  const flow = flowLegend(shown, { width: INNER, size: SIZES.small });
  const legendTop = FOOT.y - LINE - 6 - flow.height;
  const shapes = [
    ...drawSlide(plate, palette, { x: SLIDE.margin, y: top, width, height: Math.min(height, legendTop - top - 6) }),
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

/** What a chart with heads above its columns and names on its grounds says by itself. */
const SELF_EXPLAINED: readonly LegendEntry['sample'][] = ['hue', 'filled', 'outlined', 'chip', 'indonesia'];

/** The part of the legend that the kept lines hold: what needs to be told first, in the order given. */
function fitLegend(stage: Stage, legend: readonly LegendEntry[]): { shown: LegendEntry[]; left: LegendEntry[] } {
  const fits = (entries: readonly LegendEntry[]) =>
    flowLegend(entries, { width: INNER, size: SIZES.small }).height <= LEGEND_LINES * SIZES.small * LEGEND_LINE + 1;
  if (fits(legend)) return { shown: [...legend], left: [] };
  const isSaid = ({ sample }: LegendEntry) =>
    stage.form === 'picture' && stage.drawing.captions.length > 0 && SELF_EXPLAINED.includes(sample);
  const byNeed = [...legend.filter((entry) => !isSaid(entry)), ...legend.filter(isSaid)];
  const kept = new Set<LegendEntry>();
  for (const entry of byNeed) if (fits(legend.filter((each) => kept.has(each) || each === entry))) kept.add(entry);
  return { shown: legend.filter((entry) => kept.has(entry)), left: legend.filter((entry) => !kept.has(entry)) };
}

interface BorderNone {
  type: 'none';
}
interface BorderSolid {
  type: 'solid';
  pt: number;
  color: string;
}

function addTitled(pptx: PptxGenJS, { text, lang }: Told) {
  const slide = pptx.addSlide({ masterName: LAYOUT });
  const size = [SIZES.title, 44, 38].find((each) => textWidth(text, each, 600) <= INNER) ?? 32;
  slide.addText(line(text), {
    placeholder: 'title',
    objectName: 'Title',
    lang: LANGUAGE_TAGS[lang],
    ...(size === SIZES.title ? {} : { fontSize: size * SLIDE.points }),
  });
  slide.addNotes(MARK);
  return slide;
}

/** One line of text: a break would start a paragraph. */
function line(text: string): string {
  return xmlSafe(text).replace(/\s+/g, ' ');
}

function small(colour: string, lang: Language) {
  return { fontSize: SIZES.small * SLIDE.points, color: bare(colour), margin: 0, valign: 'middle' as const, lang: LANGUAGE_TAGS[lang] };
}

function placeOf(x: number, y: number, w: number, h: number) {
  return { x: inches(x), y: inches(y), w: inches(w), h: inches(h) };
}

/** The address, cut in its middle where it is longer than the line; the link itself is whole. */
function linkWords(link: string, before: number): string {
  const room = INNER - NUMBER_WIDTH - 30 - before;
  if (textWidth(link, SIZES.small, 400) <= room) return link;
  let length = link.length;
  while (length > 10 && textWidth(`${link.slice(0, length)}…`, SIZES.small, 400) > room) length--;
  return `${link.slice(0, length)}…`;
}

/** Every source of a file once, in the order in which the slides need them. */
type SourceNumbers = ReadonlyMap<string, PlateSource>;

function numberSources(plates: readonly Plate[]): SourceNumbers {
  const numbers = new Map<string, PlateSource>();
  for (const source of plates.flatMap(({ sources }) => sources))
    if (!numbers.has(source.id)) numbers.set(source.id, { ...source, number: numbers.size + 1 });
  return numbers;
}

const LIST = { columns: 2, gap: 40, top: TITLE.y + TITLE.height + 20 };
const LIST_WIDTH = (INNER - LIST.gap) / LIST.columns;
const PER_COLUMN = Math.floor((FOOT.y - LIST.top) / (SIZES.small * 1.25));

/** The sources of all slides, set in pages of two columns; those that find no room are counted. */
function listPages(numbers: SourceNumbers, lang: Language): string[][] {
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
        if (pages.length === MOST_SOURCE_SLIDES) break;
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

function addSourceSlide(pptx: PptxGenJS, texts: readonly string[], palette: PicturePalette, lang: Language) {
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
      own.map((text) => ({ text: line(text), options: { breakLine: true, lang: LANGUAGE_TAGS[lang] } })),
      {
        ...placeOf(SLIDE.margin + column * (LIST_WIDTH + LIST.gap), LIST.top, LIST_WIDTH, FOOT.y - LIST.top),
        ...small(palette.ink, lang),
        valign: 'top',
        objectName: `${said.sources} ${column + 1}`,
      },
    );
  });
}

function change(parts: Record<string, Uint8Array>, name: string, edit: (xml: string) => string) {
  const part = parts[name];
  if (!part) throw new Error(`the package has no ${name}`);
  parts[name] = strToU8(edit(strFromU8(part)));
}

/** Title and sentence take place and looks from the layout, so that another template restyles them. */
function withPlainPlaceholders(xml: string): string {
  return xml.replace(/<p:sp>(?:(?!<\/p:sp>).)*<p:ph\s[^>]*type="(title|body)"(?:(?!<\/p:sp>).)*<\/p:sp>/gs, (shape, type) =>
    shape
      .replace(/name="[^"]*"/, `name="${type === 'title' ? 'Title' : 'Sentence'}"`)
      .replace(/<p:spPr>.*<\/p:spPr>/s, '<p:spPr/>')
      .replace(/<a:bodyPr[^>]*>/, '<a:bodyPr><a:normAutofit/>')
      .replace(/<a:pPr[^>]*>.*?<\/a:pPr>/gs, '')
      .replace(/\s*hasCustomPrompt="1"/, '')
      .replace(/ altLang="[^"]*"| sz="\d+"| b="1"/g, ''),
  );
}

/** Placeholders of a layout without room around their words, the title in the middle of its place. */
function withInsets(xml: string): string {
  return xml.replace(/<p:sp>(?:(?!<\/p:sp>).)*<p:ph\s[^>]*type="(title|body)"(?:(?!<\/p:sp>).)*<\/p:sp>/gs, (shape, type) =>
    shape
      .replace(
        /<a:bodyPr[^>]*><\/a:bodyPr>/,
        `<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${type === 'title' ? 'ctr' : 't'}"><a:normAutofit/></a:bodyPr>`,
      )
      .replace(/name="[^"]*"/, `name="${type === 'title' ? 'Title' : 'Sentence'}"`),
  );
}

/** Numbers what PptxGenJS has put on a slide from 2 on: tables and numbers of slides may have the id of another shape. */
function withOwnIds(xml: string): string {
  let id = 1;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${id++}"`);
}

/** Puts the drawing where its mark stands, or on top. */
function withDrawing(xml: string, shapes: readonly string[]): string {
  const mark = new RegExp(`<p:sp><p:nvSpPr><p:cNvPr id="\\d+" name="${MARK}">(?:(?!</p:sp>).)*</p:sp>`, 's');
  const drawn = shapes.join('');
  return mark.test(xml) ? xml.replace(mark, () => drawn) : xml.replace('</p:spTree>', () => `${drawn}</p:spTree>`);
}

/** Speaker notes as paragraphs, each in its language. */
function withNotes(xml: string, lines: readonly Told[]): string {
  const paragraphs = lines.map(({ text, lang }) => {
    const tag = xmlAttributes({ lang: LANGUAGE_TAGS[lang], dirty: 0 });
    return text ? `<a:p><a:r><a:rPr${tag}/><a:t>${xmlText(text)}</a:t></a:r></a:p>` : `<a:p><a:endParaRPr${tag}/></a:p>`;
  });
  return xml.replace(new RegExp(`<a:p>(?:(?!</a:p>).)*${MARK}(?:(?!</a:p>).)*</a:p>`, 's'), () => paragraphs.join(''));
}

/** The pillars' colours as those that a presentation program offers for what is added. */
function withColours(xml: string, { ink, hues }: PicturePalette): string {
  const accents = [hues.apsc.fill, hues.aec.fill, hues.ascc.fill, hues.indonesia.fill, hues.common.fill];
  return accents
    .reduce(
      (theme, colour, index) => theme.replace(new RegExp(`(<a:accent${index + 1}><a:srgbClr val=")[0-9A-F]{6}`), `$1${bare(colour)}`),
      xml,
    )
    .replace(/<a:dk1>.*?<\/a:dk1>/, `<a:dk1><a:srgbClr val="${bare(ink)}"/></a:dk1>`)
    .replace('name="Office Theme"', 'name="Struktur ASEAN"');
}
