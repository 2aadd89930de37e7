/** What a presentation still lacks when PptxGenJS has written it: drawings, notes in paragraphs, ids of their own, looks that templates can replace. */
import { strFromU8, strToU8 } from 'fflate';
import type { Told } from '../picture/Plate.ts';
import type { PicturePalette } from '../picture/palette.ts';
import { xmlAttributes, xmlText } from '../xml.ts';
import { bareColour, LANGUAGE_TAGS } from './shapeXml.ts';

/** What stands in the place of a drawing, and of notes, until they are put in. */
export const MARK = 'drawing-of-the-slide';

/** What is put into a slide once it is written. */
export interface Unwritten {
  shapes: readonly string[];
  notes: readonly Told[];
}

/** Finishes the parts of a written presentation in place; `day` is that of the data, YYYY-MM-DD. */
export function finishParts(
  parts: Record<string, Uint8Array>,
  slides: readonly Unwritten[],
  { day, palette }: { day: string; palette: PicturePalette },
): void {
  slides.forEach(({ shapes, notes }, index) => {
    change(parts, `ppt/slides/slide${index + 1}.xml`, (xml) => withDrawing(withOwnIds(withPlainPlaceholders(xml)), shapes));
    change(parts, `ppt/notesSlides/notesSlide${index + 1}.xml`, (xml) => withNotes(xml, notes));
  });
  for (const name of Object.keys(parts).filter((each) => /^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(each)))
    change(parts, name, withInsets);
  change(parts, 'docProps/core.xml', (xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`));
  change(parts, 'ppt/theme/theme1.xml', (xml) => withColours(xml, palette));
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
      (theme, colour, index) => theme.replace(new RegExp(`(<a:accent${index + 1}><a:srgbClr val=")[0-9A-F]{6}`), `$1${bareColour(colour)}`),
      xml,
    )
    .replace(/<a:dk1>.*?<\/a:dk1>/, `<a:dk1><a:srgbClr val="${bareColour(ink)}"/></a:dk1>`)
    .replace('name="Office Theme"', 'name="Struktur ASEAN"');
}
