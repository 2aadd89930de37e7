/**
 * A view as one SVG file: words as text, every colour and width written where it is used, nothing that only a browser
 * understands. It opens alike in browsers, Inkscape and LibreOffice.
 */
import { badgePath } from '../../chart/badgePath.ts';
import { textWidth, wrapText } from '../../layout/textWidth.ts';
import { pictureWords } from '../../text/pictures.ts';
import { xmlAttributes, xmlText } from '../xml.ts';
import { type BoxFigure, type Figure, figuresOf, type LabelFigure, type LineFigure, type PaintedWords, type Step } from './figures.ts';
import { flowLegend, type PlacedEntry, setTable } from './flow.ts';
import { legendLook, type SampleLook } from './legendLook.ts';
import type { Paint } from './looks.ts';
import type { Plate } from './Plate.ts';
import type { PicturePalette } from './palette.ts';

/** An SVG file with its size in px. */
export interface SvgPicture {
  svg: string;
  width: number;
  height: number;
}

export interface SvgOptions {
  palette: PicturePalette;
  /** The typeface as a data: address, for a reader that has none of its own: an image cannot load one. */
  typeface?: string;
}

/** Around everything, in px. */
const MARGIN = 44;
const SIZES = { title: 40, sentence: 24, date: 18, legend: 17, sources: 15, manySources: 13 };
/** First a typeface as wide as the page's that most offices have, since LibreOffice looks at the first alone. */
const FAMILY = "Calibri, Carlito, 'Source Sans 3', 'Segoe UI', Arial, 'Liberation Sans', sans-serif";
/** More sources than this are set smaller, in three columns. */
const MANY_SOURCES = 24;
const CORNER = 7;
const CONFLICT = 8.5;

/** Writes a plate: the stage with title, date, legend, numbered sources and the link. */
export function writeSvg(plate: Plate, { palette, typeface }: SvgOptions): SvgPicture {
  const { lang, title, sentence, stage, legend, date, link, sources } = plate;
  const said = pictureWords[lang];
  const grid = stage.form === 'table' ? setTable(stage) : undefined;
  const stageWidth = Math.max(LEAST_WIDTH, grid ? sumOf(grid.widths) : 0, stage.form === 'picture' ? stage.drawing.width : 0);
  const width = stageWidth + 2 * MARGIN;
  const parts: string[] = [];
  let y = MARGIN;
  const say = (texts: readonly string[], size: number, weight: 400 | 600, colour: string, more: { lang?: string; x?: number } = {}) => {
    for (const each of texts) {
      y += size * 1.25;
      const { x = MARGIN, lang: own } = more;
      parts.push(textOf({ x, y: y - size * 0.3, text: each, size, weight, anchor: 'start', colour }, own === lang ? undefined : own));
    }
  };
  say(wrapText(title.text, stageWidth, SIZES.title, 600), SIZES.title, 600, palette.ink, { lang: title.lang });
  if (sentence) say(wrapText(sentence.text, stageWidth, SIZES.sentence, 400), SIZES.sentence, 400, palette.ink, { lang: sentence.lang });
  say([date], SIZES.date, 400, palette.muted);
  y += 14;

  if (grid) {
    parts.push(tableOf(grid, MARGIN, y, palette));
    y += grid.height;
    if (stage.form === 'table' && stage.hidden > 0) say([said.hiddenRows(stage.hidden)], SIZES.date, 400, palette.muted);
  } else if (stage.form === 'picture') {
    const figures = figuresOf(stage, palette);
    const labels = figures.flatMap((figure) => (figure.form === 'line' && figure.label ? [labelOf(figure.label)] : []));
    const content = [...figures.map((figure) => figureOf(figure, plate, palette)), ...labels];
    parts.push(`<g transform="translate(${MARGIN},${rounded(y)})">\n${content.join('\n')}\n</g>`);
    y += stage.drawing.height;
  }
  y += 18;

  const flow = flowLegend(legend, { width: stageWidth, size: SIZES.legend });
  if (flow.entries.length > 0) {
    parts.push(
      `<g transform="translate(${MARGIN},${rounded(y)})">\n${flow.entries.map((each) => entryOf(each, palette)).join('\n')}\n</g>`,
    );
    y += flow.height + 8;
  }
  if (sources.length > 0) {
    const isMany = sources.length > MANY_SOURCES;
    const columns = stageWidth < 1200 || sources.length <= 3 ? 1 : isMany ? 3 : 2;
    const size = isMany ? SIZES.manySources : SIZES.sources;
    const gap = 32;
    const own = (stageWidth - gap * (columns - 1)) / columns;
    say([said.sources], SIZES.sources, 600, palette.muted);
    const top = y;
    const perColumn = Math.ceil(sources.length / columns);
    let bottom = y;
    for (let column = 0; column < columns; column++) {
      y = top;
      for (const { number, text, url } of sources.slice(column * perColumn, (column + 1) * perColumn)) {
        const room = own - size * 2;
        const left = MARGIN + column * (own + gap);
        const lines = wrapText(text, room, size, 400);
        const from = y;
        say(lines, size, 400, palette.muted, { x: left + size * 2 });
        const line = y;
        y = from;
        say([`${number}.`], size, 400, palette.muted, { x: left });
        y = line;
        if (url) {
          const last = parts.splice(parts.length - lines.length - 1, lines.length);
          parts.push(`<a${xmlAttributes({ href: url, 'xlink:href': url })}>${last.join('')}</a>`);
        }
      }
      bottom = Math.max(bottom, y);
    }
    y = bottom + 8;
  }
  const before = parts.length;
  // An address has no spaces to break at.
  say(broken(`${said.link}: ${link}`, stageWidth, SIZES.sources), SIZES.sources, 400, palette.muted);
  parts.push(`<a${xmlAttributes({ href: link, 'xlink:href': link })}>${parts.splice(before).join('')}</a>`);
  const height = Math.ceil(y + MARGIN * 0.7);

  const description = [sentence?.text, date, link].filter(Boolean).join(' · ');
  const head = [
    `<svg${xmlAttributes({
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width: Math.ceil(width),
      height,
      viewBox: `0 0 ${Math.ceil(width)} ${height}`,
      'xml:lang': lang,
      role: 'img',
      'font-family': typeface ? `'${EMBEDDED}', ${FAMILY}` : FAMILY,
    })}>`,
    `<title>${xmlText(title.text)}</title>`,
    `<desc>${xmlText(description)}</desc>`,
    `<metadata>${metadataOf(plate)}</metadata>`,
    ...(typeface ? [`<style>@font-face{font-family:'${EMBEDDED}';font-weight:200 900;src:url(${typeface}) format('woff2');}</style>`] : []),
    `<rect${xmlAttributes({ width: Math.ceil(width), height, fill: palette.paper })}/>`,
  ];
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${[...head, ...parts].join('\n')}\n</svg>\n`,
    width: Math.ceil(width),
    height,
  };
}

/** A small picture still leaves room for its title and sources, in px. */
const LEAST_WIDTH = 760;
/** A name that no installed typeface has. */
const EMBEDDED = 'Struktur ASEAN Sans';

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Title, date and address for programs that list what is in a file. */
function metadataOf({ title, date, link, lang, sources }: Plate): string {
  const term = (name: string, value: string) => `<dc:${name}>${xmlText(value)}</dc:${name}>`;
  return [
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<rdf:Description rdf:about="">',
    term('title', title.text),
    term('date', date),
    term('language', lang),
    term('identifier', link),
    ...sources.map(({ number, text, url }) => term('source', [`${number}. ${text}`, url].filter(Boolean).join(' '))),
    '</rdf:Description></rdf:RDF>',
  ].join('');
}

function paintOf({ fill, stroke, width, dash, fillOpacity, strokeOpacity }: Paint): string {
  return xmlAttributes({
    fill: fill ?? 'none',
    'fill-opacity': fill !== undefined && fillOpacity !== undefined && fillOpacity < 1 ? rounded(fillOpacity * 10) / 10 : undefined,
    stroke,
    'stroke-width': stroke === undefined ? undefined : width,
    'stroke-dasharray': stroke === undefined ? undefined : dash?.join(' '),
    'stroke-opacity': stroke !== undefined && strokeOpacity !== undefined && strokeOpacity < 1 ? strokeOpacity : undefined,
  });
}

function textOf({ x, y, text, size, weight, anchor, colour, underline }: PaintedWords, lang?: string): string {
  const words = `<text${xmlAttributes({
    x: rounded(x),
    y: rounded(y),
    'font-size': rounded(size),
    'font-weight': weight === 600 ? 600 : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    fill: colour,
    'xml:lang': lang,
  })}>${xmlText(text)}</text>`;
  if (!underline) return words;
  const wide = textWidth(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - wide / 2 : x - wide;
  const at = rounded(y + size * 0.16);
  // Not every reader knows dashed underlines.
  return `${words}<path d="M${rounded(left)},${at}H${rounded(left + wide)}"${paintOf({ stroke: colour, width: 1, dash: underline === 'dashed' ? [3, 2] : [1, 2] })}/>`;
}

function figureOf(figure: Figure, plate: Plate, palette: PicturePalette): string {
  switch (figure.form) {
    case 'words':
      return textOf(figure.words, figure.words.lang);
    case 'area':
      if (figure.rect) {
        const { x, y, width, height, radius } = figure.rect;
        return `<rect${xmlAttributes({ x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height), rx: radius || undefined })}${paintOf(figure.paint)}/>`;
      }
      return `<path d="${edgeOf(figure.edge ?? [])}"${paintOf(figure.paint)}/>`;
    case 'line':
      return lineOf(figure, plate);
    case 'box':
      return boxOf(figure, palette);
  }
}

function edgeOf(steps: readonly Step[]): string {
  const at = ([x, y]: readonly [number, number]) => `${rounded(x)},${rounded(y)}`;
  return `${steps.map(({ to, by }, index) => (index === 0 ? `M${at(to)}` : by ? `C${at(by[0])} ${at(by[1])} ${at(to)}` : `L${at(to)}`)).join('')}Z`;
}

function lineOf({ from, to, points, curved, arrow, paint }: LineFigure, { nameOf }: Plate): string {
  const title = `<title>${xmlText(`${nameOf(from)} → ${nameOf(to)}`)}</title>`;
  const head = arrow ? arrowOf(points, paint.stroke) : '';
  return `<g>${title}<path d="${wayOf(points, curved)}"${paintOf(paint)} stroke-linejoin="round"/>${head}</g>`;
}

function labelOf({ words, ground }: LabelFigure): string {
  const { x, y, text, size, weight, anchor } = words;
  const width = textWidth(text, size, weight) + 4;
  const left = anchor === 'start' ? x - 2 : anchor === 'middle' ? x - width / 2 : x - width + 2;
  const box = { x: rounded(left), y: rounded(y - size * 0.86), width: rounded(width), height: rounded(size * 1.16) };
  return `<rect${xmlAttributes(box)}${paintOf({ fill: ground, fillOpacity: 0.85 })}/>${textOf(words, words.lang)}`;
}

/** A triangle at the end of a line. */
function arrowOf(points: readonly [number, number][], colour: string | undefined): string {
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (!tip || !before) return '';
  const length = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1;
  const [ux, uy] = [(tip[0] - before[0]) / length, (tip[1] - before[1]) / length];
  const corner = (side: number) => `${rounded(tip[0] - ux * 8 - uy * side * 3.5)},${rounded(tip[1] - uy * 8 + ux * side * 3.5)}`;
  return `<path d="M${rounded(tip[0])},${rounded(tip[1])}L${corner(1)} ${corner(-1)}Z"${paintOf({ fill: colour })}/>`;
}

/** A polyline, its corners round for curved lines. */
function wayOf(points: readonly [number, number][], curved: boolean): string {
  const at = ([x, y]: readonly [number, number]) => `${rounded(x)},${rounded(y)}`;
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${at(point)}`;
      if (!after || !curved) return `L${at(point)}`;
      const towards = (end: readonly [number, number]): [number, number] => {
        const length = Math.hypot(end[0] - point[0], end[1] - point[1]);
        const share = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
        return [point[0] + (end[0] - point[0]) * share, point[1] + (end[1] - point[1]) * share];
      };
      return `L${at(towards(before))}Q${at(point)} ${at(towards(after))}`;
    })
    .join('');
}

function boxOf(figure: BoxFigure, palette: PicturePalette): string {
  const { x, y, width, height, radius, paint, words, signs, description, conflict, changed } = figure;
  const isSeen = paint.fill !== undefined || paint.stroke !== undefined;
  return [
    '<g>',
    `<title>${xmlText(description)}</title>`,
    isSeen
      ? `<rect${xmlAttributes({ x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height), rx: radius })}${paintOf(paint)}/>`
      : '',
    ...words.map((line) => textOf(line, line.lang)),
    signs ? signsOf(figure, signs) : '',
    conflict
      ? `<path d="${badgePath('conflict', x + 1, y + 1.5, Math.max(CONFLICT, (words[0]?.size ?? 0) * 0.5))}"${paintOf({ ...conflict, stroke: palette.paper })}/>`
      : '',
    changed ? `<path d="M${rounded(x + width - 7)},${rounded(y)}h7v7z"${paintOf(changed)}/>` : '',
    '</g>',
  ].join('');
}

function signsOf({ x, y, width, height, words }: BoxFigure, { list, size, stroke, colour }: NonNullable<BoxFigure['signs']>): string {
  const icon = size * 0.62;
  const middle = words.length > 1 ? (words[0]?.y ?? 0) - size * 0.34 : y + height / 2;
  let right = x + width - 6;
  return list
    .map(({ sign, count }) => {
      const wide = String(count).length * size * 0.82 * 0.52;
      const left = right - wide - icon - 1;
      const drawn = `<path d="${badgePath(sign, left + icon / 2, middle, icon)}"${paintOf({ stroke, width: 1.1, ...(sign === 'elsewhere' ? { dash: [1.5, 1.5] as const } : {}) })}/>`;
      const number = textOf({
        x: right,
        y: middle + size * 0.28,
        text: String(count),
        size: size * 0.82,
        weight: 600,
        anchor: 'end',
        colour,
      });
      right = left - 4;
      return drawn + number;
    })
    .join('');
}

function entryOf({ x, y, sampleWidth, ...entry }: PlacedEntry, palette: PicturePalette): string {
  const size = SIZES.legend;
  const middle = y - size * 0.32;
  const words = textOf({ x: x + sampleWidth + size * 0.5, y, text: entry.text, size, weight: 400, anchor: 'start', colour: palette.ink });
  return sampleOf(legendLook(entry, palette), { x, y, middle, width: sampleWidth, size }) + words;
}

function sampleOf(
  look: SampleLook,
  { x, y, middle, width, size }: { x: number; y: number; middle: number; width: number; size: number },
): string {
  const tall = size * 0.75;
  const at = x + width / 2;
  switch (look.form) {
    case 'line':
      return `<path d="M${rounded(x)},${rounded(middle)}h${rounded(width)}"${paintOf(look.paint)}/>`;
    case 'box':
      return `<rect${xmlAttributes({ x: rounded(x), y: rounded(middle - tall / 2), width: rounded(width), height: rounded(tall), rx: 3 })}${paintOf(look.paint)}/>`;
    case 'letters':
      return textOf({ x: at, y, text: look.text, size, weight: 600, anchor: 'middle', colour: look.colour, underline: look.underline });
    case 'sign':
      return look.sign === 'changed'
        ? `<path d="M${rounded(at - 4)},${rounded(middle - 4)}h8v8z"${paintOf(look.paint)}/>`
        : `<path d="${badgePath(look.sign, at, middle, size * 0.62)}"${paintOf(look.paint)}/>`;
  }
}

function tableOf(
  { widths, rows, size, padding, line }: ReturnType<typeof setTable>,
  left: number,
  top: number,
  palette: PicturePalette,
): string {
  const full = sumOf(widths);
  const drawn = rows.map(({ y, height, cells }, index) => {
    const isHead = index === 0;
    let x = left;
    const words = cells.map((lines, column) => {
      const own = lines.map((text, at) =>
        textOf({
          x: x + padding.x,
          y: top + y + padding.y + at * line + size * 0.95,
          text,
          size,
          weight: isHead || column === 0 ? 600 : 400,
          anchor: 'start',
          colour: palette.ink,
        }),
      );
      x += widths[column] ?? 0;
      return own.join('');
    });
    const ground = isHead
      ? `<rect${xmlAttributes({ x: left, y: rounded(top), width: rounded(full), height: rounded(height) })}${paintOf({ fill: palette.sunken })}/>`
      : '';
    const rule = `<path d="M${left},${rounded(top + y + height)}h${rounded(full)}"${paintOf({ stroke: isHead ? palette.line : palette.hairline, width: 1 })}/>`;
    return `<g>${ground}${words.join('')}${rule}</g>`;
  });
  return drawn.join('\n');
}

/** Lines of at most `width` px, broken at spaces, and inside words that are longer than a line. */
function broken(text: string, width: number, size: number): string[] {
  return wrapText(text, width, size, 400).flatMap((line) => {
    const lines: string[] = [];
    let rest = line;
    while (textWidth(rest, size, 400) > width) {
      let length = rest.length - 1;
      while (length > 1 && textWidth(rest.slice(0, length), size, 400) > width) length--;
      lines.push(rest.slice(0, length));
      rest = rest.slice(length);
    }
    return [...lines, rest];
  });
}
