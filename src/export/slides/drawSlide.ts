/** The drawing of a slide: figures as native shapes, lines as connectors that hold on to them. */
import { textWidth } from '../../layout/textWidth.ts';
import { PILLARS } from '../../model/schema.ts';
import { pictureWords } from '../../text/pictures.ts';
import type { DrawnLine } from '../../view/drawing.ts';
import { headingKey } from '../../view/drawLinks.ts';
import type { Language } from '../../view/View.ts';
import {
  type AreaFigure,
  type BoxFigure,
  figuresOf,
  type LabelFigure,
  type LineFigure,
  type PaintedWords,
  type Sign,
  transformed,
} from '../picture/figures.ts';
import type { PlacedEntry } from '../picture/flow.ts';
import { legendLook } from '../picture/legendLook.ts';
import type { Paint } from '../picture/looks.ts';
import type { Plate } from '../picture/Plate.ts';
import type { PicturePalette } from '../picture/palette.ts';
import { connectorOf, glued, type Point, SITES, siteOf } from './connector.ts';
import { connectorXml, freeformXml, shapeXml, type TextBody } from './shapeXml.ts';

/** The place of a drawing on a slide, in px. */
export interface SlideRoom {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Signs as characters that common typefaces have. */
const SIGNS: Readonly<Record<Sign['sign'], string>> = { links: '⇄', formats: '+', elsewhere: '□' };
/** A length that still counts as one, in px: a point. */
const LEAST = 2;
/** A line ends at a box no farther than this, in px. */
const NEAR = 120;
/** Ids of the drawing's shapes begin here; what else stands on the slide has lower ones. */
const FIRST_ID = 1000;
const CONFLICT = 13;

/** What a picture shows as shapes of a slide, lowest first: grounds, lines, words, boxes. */
export function drawSlide(plate: Plate, palette: PicturePalette, room: SlideRoom): string[] {
  if (plate.stage.form === 'table') return [];
  const { drawing } = plate.stage;
  const scale = Math.min(1, room.width / drawing.width, room.height / drawing.height);
  const left = room.x + (room.width - drawing.width * scale) / 2;
  const figures = transformed(figuresOf(plate.stage, palette), { x: left, y: room.y, scale });
  let id = FIRST_ID;
  const next = () => id++;
  const boxes = figures.filter((figure) => figure.form === 'box').map((figure) => ({ figure, id: next() }));
  const areas = figures.filter((figure) => figure.form === 'area');
  // The names of pillars around the circle are no ends: only the rows below them are.
  const headings = new Set(PILLARS.map(headingKey));
  const ends = boxes.filter(({ figure }) => !headings.has(figure.key));
  const isBar = ({ key }: AreaFigure) => key.startsWith('bar-');
  // Lines lead to names beyond the arcs, and pass below these.
  const isArc = ({ key }: AreaFigure) => key.startsWith('arc-');
  const said = pictureWords[plate.lang];
  const area = (figure: AreaFigure) => areaXml(figure, next(), said.ground);
  const lines = figures.filter((figure) => figure.form === 'line').map((figure) => drawLine(figure, next(), ends, plate));
  return [
    ...areas.filter((figure) => !isBar(figure) && !isArc(figure)).map(area),
    ...lines.map(({ xml }) => xml),
    ...areas.filter(isArc).map(area),
    ...lines.flatMap(({ label }) => (label ? [wordsXml(label.words, next(), plate.lang, label.ground)] : [])),
    ...figures.filter((figure) => figure.form === 'words').map((figure) => wordsXml(figure.words, next(), plate.lang)),
    ...boxes.flatMap((box) => boxXml(box, next, plate.lang)),
    ...areas.filter(isBar).map(area),
  ];
}

interface NumberedBox {
  figure: BoxFigure;
  id: number;
}

function areaXml({ name, paint, rect, edge }: AreaFigure, id: number, ground: string): string {
  const named = { id, name: `${name} (${ground})` };
  if (!rect) return freeformXml({ ...named, edge: edge ?? [], paint });
  return shapeXml({ ...named, area: rect, shape: rect.radius > 0 ? 'roundRect' : 'rect', radius: rect.radius, paint });
}

/** A line as a connector, and its label where it lies beside the connector. */
function drawLine(
  line: LineFigure,
  id: number,
  boxes: readonly NumberedBox[],
  { nameOf, lang, stage }: Plate,
): { xml: string; label: LabelFigure | undefined } {
  const said = pictureWords[lang];
  const name = `${nameOf(line.from)} → ${nameOf(line.to)}`;
  const drawn: DrawnLine | undefined = stage.form === 'picture' ? stage.drawing.lines.find(({ key }) => key === line.key) : undefined;
  const description = said.line(nameOf(line.from), nameOf(line.to), drawn ? said.basis[drawn.basis] : '');
  const [start, end] = endsOf(line, boxes);
  if (!start || !end || start === end) {
    const paint = { ...line.paint, fill: undefined };
    const xml = freeformXml({ id, name, description, paint, edge: line.points.map((to) => ({ to })), isOpen: true });
    return { xml, label: line.label };
  }
  const way = glued(line.points, start.figure, end.figure);
  const xml = connectorXml({
    id,
    name,
    description,
    connector: connectorOf(way.points, LEAST),
    paint: line.paint,
    arrow: line.arrow,
    start: { id: start.id, site: way.start },
    end: { id: end.id, site: way.end },
  });
  return { xml, label: line.label && moveLabel(line.label, line.points, way.points) };
}

/** A label moves with its line: it stays as far along it, and as far beside it, as it was. */
function moveLabel(label: LabelFigure, before: readonly Point[], after: readonly Point[]): LabelFigure {
  const [a, b, c, d] = [before[0], before.at(-1), after[0], after.at(-1)];
  if (!a || !b || !c || !d) return label;
  const { x, y } = label.words;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const share = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  const at = ([fx, fy]: Point, [tx, ty]: Point): Point => [fx + (tx - fx) * share, fy + (ty - fy) * share];
  const [was, is] = [at(a, b), at(c, d)];
  return { ...label, words: { ...label.words, x: x + is[0] - was[0], y: y + is[1] - was[1] } };
}

/** The boxes at the ends of a line: those of its nodes nearest to where it ends, else those at which it ends. */
function endsOf({ from, to, points }: LineFigure, boxes: readonly NumberedBox[]): [NumberedBox | undefined, NumberedBox | undefined] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [undefined, undefined];
  const nearest = (candidates: readonly NumberedBox[], [x, y]: Point) =>
    candidates
      .map((box) => {
        const places = SITES.map((site) => siteOf(box.figure, site));
        return { box, far: Math.min(...places.map(([px, py]) => Math.hypot(px - x, py - y))) };
      })
      .sort((a, b) => a.far - b.far)
      .find(({ box, far }) => far <= NEAR + Math.max(box.figure.width, box.figure.height) / 2)?.box;
  const endAt = (id: string, point: Point) => {
    const own = boxes.filter(({ figure }) => figure.ids.includes(id));
    return nearest(own, point) ?? nearest(boxes, point);
  };
  return [endAt(from, first), endAt(to, last)];
}

function boxXml({ figure, id }: NumberedBox, next: () => number, lang: Language): string[] {
  const { x, y, width, height, radius, paint, name, description, conflict, changed } = figure;
  const { inside, outside } = sided(figure.words);
  const sign = Math.max(8, Math.min(CONFLICT, (figure.words[0]?.size ?? 0) * 0.6));
  const isSeen = paint.fill !== undefined || paint.stroke !== undefined;
  const said = pictureWords[lang];
  return [
    shapeXml({
      id,
      name,
      description,
      area: { x, y, width, height },
      shape: isSeen ? 'roundRect' : 'rect',
      radius,
      paint,
      isTextBox: !isSeen,
      text: textOf({ ...figure, words: inside }, lang),
    }),
    ...outside.map((words) => wordsXml(words, next(), lang)),
    ...(conflict
      ? [
          shapeXml({
            id: next(),
            name: said.differ(name),
            description: said.differ(name),
            area: { x: x - sign / 2, y: y - sign / 2, width: sign, height: sign },
            shape: 'diamond',
            paint: { ...conflict, stroke: undefined },
          }),
        ]
      : []),
    ...(changed
      ? [
          shapeXml({
            id: next(),
            name: said.changed(name),
            description: said.changed(name),
            area: { x: x + width - 12, y, width: 12, height: 12 },
            shape: 'rtTriangle',
            paint: { ...changed, stroke: undefined },
            flipX: true,
          }),
        ]
      : []),
  ];
}

/** Words that end before others begin stand beside the box: a count on the other side of the mirror's bar. */
function sided(words: readonly PaintedWords[]): { inside: PaintedWords[]; outside: PaintedWords[] } {
  const start = Math.min(...words.filter(({ anchor }) => anchor === 'start').map(({ x }) => x));
  const isOutside = ({ anchor, x }: PaintedWords) => anchor === 'end' && Number.isFinite(start) && x <= start;
  return { inside: words.filter((each) => !isOutside(each)), outside: words.filter(isOutside) };
}

/** The words of a box, line by line, with the counts behind those that they belong to. */
function textOf({ x, y, width, height, words, signs }: BoxFigure, lang: Language): TextBody | undefined {
  const [first] = words;
  if (!first) return undefined;
  const rows = new Map<number, PaintedWords[]>();
  for (const each of [...words].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = [...rows.keys()].find((key) => Math.abs(key - each.y) < 1) ?? each.y;
    rows.set(row, [...(rows.get(row) ?? []), each]);
  }
  const lines = [...rows.values()].map((line) => spaced(line));
  if (signs) {
    const [top = []] = lines;
    // In the drawing they stand from the right end inwards.
    const counts = [...signs.list]
      .reverse()
      .map(({ sign, count }) => ` ${SIGNS[sign]}${count}`)
      .join('');
    lines[0] = [...top, { ...first, text: ` ${counts}`, size: signs.size * 0.86, weight: 400, colour: signs.colour, underline: undefined }];
  }
  const [blockTop, blockEnd] = [
    Math.min(...words.map((each) => each.y - each.size * 0.95)),
    Math.max(...words.map((each) => each.y + each.size * 0.25)),
  ];
  const isCentred = Math.abs((blockTop + blockEnd) / 2 - (y + height / 2)) < Math.max(3, height * 0.15);
  const starts = words.filter(({ anchor }) => anchor === 'start');
  const ends = words.filter(({ anchor }) => anchor === 'end');
  const left = starts.length > 0 ? Math.min(...starts.map((each) => each.x)) - x : 0;
  const right = ends.length > 0 ? x + width - Math.max(...ends.map((each) => each.x)) : 0;
  return {
    lines,
    inset: { left, right, ...(isCentred ? {} : { top: blockTop - y }) },
    anchor: isCentred ? 'middle' : 'top',
    lang,
    ...(starts.length > 0 && ends.length > 0 ? { tab: width - left - right, wrap: true } : {}),
  };
}

/** Stretches on one line with a space between them. */
function spaced(line: readonly PaintedWords[]): PaintedWords[] {
  const isTabbed = line[0]?.anchor === 'start';
  return line.map((words, index) => (index > 0 && !(isTabbed && words.anchor === 'end') ? { ...words, text: `  ${words.text}` } : words));
}

/** Words by themselves, on a ground where they have one. */
export function wordsXml(words: PaintedWords, id: number, lang: Language, ground?: string): string {
  const { x, y, text, size, weight, anchor } = words;
  const width = textWidth(text, size, weight) + 6;
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return shapeXml({
    id,
    name: text,
    area: { x: left, y: y - size, width, height: size * 1.3 },
    shape: 'rect',
    paint: ground ? { fill: ground, fillOpacity: 0.85 } : {},
    isTextBox: true,
    text: { lines: [[words]], inset: { left: 0, right: 0 }, anchor: 'middle', lang },
  });
}

/** A part of the legend: its sample, then its words. Entries are placed from the corner `at`. */
export function legendXml(
  { x, y, sampleWidth, ...entry }: PlacedEntry,
  { at, size, palette, lang, next }: { at: Point; size: number; palette: PicturePalette; lang: Language; next: () => number },
): string[] {
  const [left, base] = [at[0] + x, at[1] + y];
  const middle = base - size * 0.32;
  const words = (text: string, from: number, more: Partial<PaintedWords> = {}) =>
    wordsXml({ x: from, y: base, text, size, weight: 400, anchor: 'start', colour: palette.ink, ...more }, next(), lang);
  const named = { name: `${pictureWords[lang].legend}: ${entry.text}` };
  const look = legendLook(entry, palette);
  const sample = (shape: 'line' | 'roundRect' | 'diamond' | 'rtTriangle', width: number, height: number, paint: Paint) =>
    shapeXml({
      id: next(),
      ...named,
      area: { x: left + (sampleWidth - width) / 2, y: middle - height / 2, width, height },
      shape,
      radius: 4,
      paint,
      flipX: shape === 'rtTriangle',
    });
  const text = words(entry.text, left + sampleWidth + size * 0.5);
  switch (look.form) {
    case 'line':
      return [sample('line', sampleWidth, 0, look.paint), text];
    case 'box':
      return [sample('roundRect', sampleWidth, size * 0.76, look.paint), text];
    case 'letters': {
      const { colour, underline } = look;
      return [words(look.text, left + sampleWidth / 2, { anchor: 'middle', weight: 600, colour, underline }), text];
    }
    case 'sign':
      if (look.sign === 'conflict' || look.sign === 'changed')
        return [sample(look.sign === 'conflict' ? 'diamond' : 'rtTriangle', CONFLICT, CONFLICT, { fill: look.paint.fill }), text];
      return [words(SIGNS[look.sign], left + sampleWidth / 2, { anchor: 'middle', colour: look.paint.stroke ?? palette.ink }), text];
  }
}
