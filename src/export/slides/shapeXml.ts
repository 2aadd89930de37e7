/** Shapes of a slide as DrawingML. Lengths come in px of a slide that is 1920 px wide. */
import type { Language } from '../../view/View.ts';
import type { PaintedWords, Step } from '../picture/figures.ts';
import type { Paint } from '../picture/looks.ts';
import { xmlAttributes, xmlText } from '../xml.ts';
import type { ConnectorShape, Site } from './connector.ts';

/** English metric units in a px, and hundredths of a point. */
const EMU = 6350;
const HUNDREDTHS = 50;
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', id: 'id-ID' };

const emu = (px: number) => Math.round(px * EMU);
/** A colour as presentation files write it. */
export const bareColour = (colour: string) => colour.replace('#', '').toUpperCase();

/** What a shape is called in the list of objects, and what is read for it. */
export interface Named {
  id: number;
  name: string;
  description?: string;
}

/** The words of a shape, a line each; several stretches on one line where they have the same baseline. */
export interface TextBody {
  lines: readonly (readonly PaintedWords[])[];
  /** Room at the left and right of the words. */
  inset: { left: number; right: number; top?: number };
  anchor: 'top' | 'middle';
  /** Where words that end on the right stand on a line that begins on the left, from the left inset. */
  tab?: number;
  lang: Language;
  /** Whether words that find no room go to the next line. */
  wrap?: boolean;
}

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ShapeOptions extends Named {
  area: Area;
  shape: 'rect' | 'roundRect' | 'diamond' | 'rtTriangle' | 'line';
  /** Of round corners. */
  radius?: number;
  paint: Paint;
  text?: TextBody;
  /** A box for words alone. */
  isTextBox?: boolean;
  flipX?: boolean;
}

/** A shape with its words in it. */
export function shapeXml({ area, shape, radius = 0, paint, text, isTextBox, flipX, ...named }: ShapeOptions): string {
  const least = Math.min(area.width, area.height) || 1;
  const adjust =
    shape === 'roundRect'
      ? `<a:avLst><a:gd name="adj" fmla="val ${Math.round(Math.min(0.5, radius / least) * 100_000)}"/></a:avLst>`
      : '<a:avLst/>';
  return [
    '<p:sp><p:nvSpPr>',
    nameXml(named),
    `<p:cNvSpPr${isTextBox ? ' txBox="1"' : ''}/><p:nvPr/></p:nvSpPr>`,
    `<p:spPr>${frameXml(area, { flipH: flipX })}<a:prstGeom prst="${shape}">${adjust}</a:prstGeom>${paintXml(paint)}</p:spPr>`,
    textXml(text),
    '</p:sp>',
  ].join('');
}

/** An area with a free edge. */
export function freeformXml({
  edge,
  paint,
  isOpen = false,
  ...named
}: Named & { edge: readonly Step[]; paint: Paint; isOpen?: boolean }): string {
  const points = edge.flatMap(({ to, by }) => [to, ...(by ?? [])]);
  const [left, top] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))];
  const area = {
    x: left,
    y: top,
    width: Math.max(...points.map(([x]) => x)) - left,
    height: Math.max(...points.map(([, y]) => y)) - top,
  };
  const at = ([x, y]: readonly [number, number]) => `<a:pt x="${emu(x - left)}" y="${emu(y - top)}"/>`;
  const steps = edge.map(({ to, by }, index) => {
    if (index === 0) return `<a:moveTo>${at(to)}</a:moveTo>`;
    return by ? `<a:cubicBezTo>${at(by[0])}${at(by[1])}${at(to)}</a:cubicBezTo>` : `<a:lnTo>${at(to)}</a:lnTo>`;
  });
  return [
    `<p:sp><p:nvSpPr>${nameXml(named)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${frameXml(area)}`,
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>',
    `<a:pathLst><a:path w="${emu(area.width)}" h="${emu(area.height)}">${steps.join('')}${isOpen ? '' : '<a:close/>'}</a:path></a:pathLst></a:custGeom>`,
    `${paintXml(paint)}</p:spPr>${textXml(undefined)}</p:sp>`,
  ].join('');
}

/** A connector that holds on to a shape at each end. */
export function connectorXml({
  connector,
  paint,
  arrow,
  start,
  end,
  ...named
}: Named & {
  connector: ConnectorShape;
  paint: Paint;
  arrow: boolean;
  start: { id: number; site: Site };
  end: { id: number; site: Site };
}): string {
  const { preset, turned, flipX, flipY, adjust } = connector;
  const guides = adjust.map((share, index) => `<a:gd name="adj${index + 1}" fmla="val ${Math.round(share * 100_000)}"/>`).join('');
  return [
    `<p:cxnSp><p:nvCxnSpPr>${nameXml(named)}<p:cNvCxnSpPr>`,
    `<a:stCxn id="${start.id}" idx="${start.site}"/><a:endCxn id="${end.id}" idx="${end.site}"/>`,
    '</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>',
    `<p:spPr>${frameXml(connector, { rot: turned ? 5_400_000 : undefined, flipH: flipX, flipV: flipY })}`,
    `<a:prstGeom prst="${preset}"><a:avLst>${guides}</a:avLst></a:prstGeom>${strokeXml(paint, arrow)}</p:spPr></p:cxnSp>`,
  ].join('');
}

function nameXml({ id, name, description }: Named): string {
  return `<p:cNvPr${xmlAttributes({ id, name: name || String(id), descr: description || undefined })}/>`;
}

function frameXml({ x, y, width, height }: Area, turn: { rot?: number; flipH?: boolean; flipV?: boolean } = {}): string {
  const { rot, flipH, flipV } = turn;
  return `<a:xfrm${xmlAttributes({ rot, flipH: flipH ? 1 : undefined, flipV: flipV ? 1 : undefined })}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
}

function colourXml(colour: string, opacity = 1): string {
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : '';
  return `<a:solidFill><a:srgbClr val="${bareColour(colour)}">${alpha}</a:srgbClr></a:solidFill>`;
}

function paintXml(paint: Paint): string {
  return `${paint.fill === undefined ? '<a:noFill/>' : colourXml(paint.fill, paint.fillOpacity)}${strokeXml(paint, false)}`;
}

/** Strokes are a little stronger than on a screen: a projector and a copier lose hairlines. */
function strokeXml({ stroke, width = 1, dash, strokeOpacity }: Paint, arrow: boolean): string {
  if (stroke === undefined) return '<a:ln><a:noFill/></a:ln>';
  const [on = 0, off = 0] = dash ?? [];
  const preset = dash === undefined ? '' : `<a:prstDash val="${on >= 4 ? 'dash' : on >= 2 || off < 3 ? 'sysDash' : 'sysDot'}"/>`;
  const head = arrow ? '<a:tailEnd type="triangle" w="med" len="med"/>' : '';
  return `<a:ln w="${emu(width * 1.5)}">${colourXml(stroke, strokeOpacity)}${preset}<a:round/>${head}</a:ln>`;
}

/** Words of a shape: lines that look alike are one paragraph, broken where they were broken. */
export function textXml(text: TextBody | undefined): string {
  if (!text || text.lines.length === 0)
    return '<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody>';
  const { lines, inset, anchor, lang, wrap, tab } = text;
  const body = xmlAttributes({
    wrap: wrap ? 'square' : 'none',
    lIns: emu(Math.max(0, inset.left)),
    tIns: emu(Math.max(0, inset.top ?? 0)),
    rIns: emu(Math.max(0, inset.right)),
    bIns: 0,
    rtlCol: 0,
    anchor: anchor === 'middle' ? 'ctr' : 't',
  });
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const [first] = line;
    if (!first) return;
    const before = lines[index - 1];
    const goesOn = before?.length === 1 && line.length === 1 && isAlike(before[0], first);
    const tabbed = tab !== undefined && first.anchor === 'start' && line.some((words) => words.anchor === 'end');
    const runs = line
      .map((words) => runXml(tabbed && words.anchor === 'end' ? { ...words, text: `\t${words.text}` } : words, lang))
      .join('');
    const opened = paragraphs.at(-1);
    if (goesOn && opened !== undefined) {
      paragraphs[paragraphs.length - 1] = opened.replace(/<\/a:p>$/, `<a:br>${propertiesXml('rPr', first, lang)}</a:br>${runs}</a:p>`);
      return;
    }
    const align = { start: 'l', middle: 'ctr', end: 'r' }[first.anchor];
    const stop = tabbed ? `<a:tabLst><a:tab pos="${emu(tab)}" algn="r"/></a:tabLst>` : '';
    const spacing = Math.round(Math.max(...line.map(({ size }) => size)) * 1.18 * HUNDREDTHS);
    paragraphs.push(`<a:p><a:pPr algn="${align}"><a:lnSpc><a:spcPts val="${spacing}"/></a:lnSpc>${stop}</a:pPr>${runs}</a:p>`);
  });
  return `<p:txBody><a:bodyPr${body}><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs.join('')}</p:txBody>`;
}

function isAlike(a: PaintedWords | undefined, b: PaintedWords): boolean {
  return a?.size === b.size && a.weight === b.weight && a.anchor === b.anchor && a.lang === b.lang && a.colour === b.colour;
}

function runXml(words: PaintedWords, lang: Language): string {
  return `<a:r>${propertiesXml('rPr', words, lang)}<a:t>${xmlText(words.text)}</a:t></a:r>`;
}

function propertiesXml(tag: string, { size, weight, colour, underline, lang: own }: PaintedWords, lang: Language): string {
  const attributes = xmlAttributes({
    lang: LANGUAGE_TAGS[own ?? lang],
    sz: Math.round(size * HUNDREDTHS),
    b: weight === 600 ? 1 : 0,
    u: underline && { dashed: 'dash', dotted: 'dotted' }[underline],
    dirty: 0,
  });
  return `<a:${tag}${attributes}>${colourXml(colour)}</a:${tag}>`;
}
