/** A stage as plain figures with their looks resolved, lowest first: what both the SVG and the slides are painted from. */
import type { DrawnLine, Mark, TextLine } from '../../view/drawing.ts';
import type { StagePicture } from '../../view/stage/Stage.ts';
import { arcLook, bandLook, barLook, lineLook, type MarkLook, markLook, noticeLook, type Paint, ribbonLook } from './looks.ts';
import type { PicturePalette } from './palette.ts';

/** Words as painted. */
export interface PaintedWords extends TextLine {
  colour: string;
  underline?: MarkLook['underline'];
}

export type SignName = 'formats' | 'links' | 'elsewhere';

/** A count at the right end of a box, behind its sign. */
export interface Sign {
  sign: SignName;
  count: number;
}

/** A node with its words. */
export interface BoxFigure {
  form: 'box';
  key: string;
  /** The nodes that it is, or stands for. */
  ids: readonly string[];
  /** What it is called, and all that assistive technology reads for it. */
  name: string;
  description: string;
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  paint: Paint;
  words: PaintedWords[];
  signs: { list: Sign[]; size: number; stroke: string; colour: string } | undefined;
  /** Sources differ; something has changed since the chosen day. */
  conflict: Paint | undefined;
  changed: Paint | undefined;
}

/** A relation. */
export interface LineFigure {
  form: 'line';
  key: string;
  from: string;
  to: string;
  points: [number, number][];
  curved: boolean;
  arrow: boolean;
  paint: Paint;
  /** What the relation is called, set beside the line on a ground that keeps the line away. */
  label: LabelFigure | undefined;
}

export interface LabelFigure {
  words: PaintedWords;
  ground: string;
}

/** One step along the edge of an area. */
export type Step = { to: [number, number]; by?: [[number, number], [number, number]] };

/** A ground, a band between two sides, a bar: nothing that is a node. */
export interface AreaFigure {
  form: 'area';
  key: string;
  name: string;
  paint: Paint;
  /** A rectangle with round corners, or a closed line of straight and curved steps. */
  rect?: { x: number; y: number; width: number; height: number; radius: number };
  edge?: readonly Step[];
}

/** Words that stand by themselves. */
export interface WordsFigure {
  form: 'words';
  words: PaintedWords;
}

export type Figure = BoxFigure | LineFigure | AreaFigure | WordsFigure;

/** How round corners are, in px. */
const CORNER = { chip: 4, other: 5, band: 8 };

/** Everything that a picture shows, lowest first. */
export function figuresOf(stage: StagePicture, palette: PicturePalette): Figure[] {
  const { drawing } = stage;
  const { bands, captions, remarks = [], lines, marks } = drawing;
  const isTie = ({ role, key }: DrawnLine) => role === 'cross' || key.startsWith('tie-');
  const byStrength = (a: DrawnLine, b: DrawnLine) => Number(a.emphasis === 'lit') - Number(b.emphasis === 'lit');
  const inMuted = (line: TextLine): WordsFigure => ({ form: 'words', words: { ...line, colour: palette.muted } });
  return [
    ...bands.flatMap(({ id, x, y, width, height, hue, outline, title }): Figure[] => [
      {
        form: 'area',
        key: `band-${id}`,
        name: title?.text ?? id,
        paint: bandLook(hue, palette),
        ...(outline ? { edge: outline.map((to) => ({ to })) } : { rect: { x, y, width, height, radius: CORNER.band } }),
      },
      ...(title ? [{ form: 'words', words: { ...title, colour: palette.hues[hue].hue } } satisfies WordsFigure] : []),
    ]),
    ...captions.map(inMuted),
    ...remarks.map(inMuted),
    ...(stage.lens === 'links'
      ? stage.drawing.arcs.map(
          ({ pillar, outline, emphasis }, index): AreaFigure => ({
            form: 'area',
            key: `arc-${index}`,
            name: pillar,
            paint: arcLook(pillar, emphasis, palette),
            edge: outline.map((to) => ({ to })),
          }),
        )
      : []),
    ...(stage.lens === 'mirror'
      ? stage.drawing.ribbons.map((ribbon): AreaFigure => {
          const { from, to, width } = ribbon;
          const middle = (from.x + to.x) / 2;
          const across = (y0: number, x1: number, y1: number): Step => ({
            to: [x1, y1],
            by: [
              [middle, y0],
              [middle, y1],
            ],
          });
          return {
            form: 'area',
            key: `ribbon-${ribbon.key}`,
            name: ribbon.key,
            paint: ribbonLook(ribbon, palette),
            edge: [
              { to: [from.x, from.y] },
              across(from.y, to.x, to.y),
              { to: [to.x, to.y + width] },
              across(to.y + width, from.x, from.y + width),
            ],
          };
        })
      : []),
    ...lines
      .filter((line) => !isTie(line))
      .sort(byStrength)
      .map((line) => lineFigure(line, palette)),
    ...marks.map((mark) => boxFigure(mark, palette, stage.lens === 'links')),
    ...lines.filter(isTie).map((line) => lineFigure(line, palette)),
    ...(stage.lens === 'mirror'
      ? stage.drawing.bars.map(
          ({ key, x, y, width, height, ...bar }): AreaFigure => ({
            form: 'area',
            key: `bar-${key}`,
            name: key,
            paint: barLook(bar, palette),
            rect: { x, y, width, height: Math.max(height, 0.5), radius: 0 },
          }),
        )
      : []),
  ];
}

function lineFigure(line: DrawnLine, palette: PicturePalette): LineFigure {
  const { key, from, to, points, curved = false, arrow = false } = line;
  return { form: 'line', key, from, to, points, curved, arrow, paint: lineLook(line, palette), label: labelOf(line, palette) };
}

function labelOf({ label }: DrawnLine, palette: PicturePalette): LabelFigure | undefined {
  return label && { words: { ...label, colour: palette.ink }, ground: palette.paper };
}

function boxFigure(mark: Mark, palette: PicturePalette, inCircle: boolean): BoxFigure {
  const { key, x, y, width, height, badges } = mark;
  const look = markLook(mark, palette);
  const signs = badges && (['links', 'formats', 'elsewhere'] as const).map((sign) => ({ sign, count: badges[sign] ?? 0 }));
  const list = signs?.filter(({ count }) => count > 0) ?? [];
  return {
    form: 'box',
    key,
    ids: mark.standsFor ?? [mark.id],
    name: nameOf(mark.lines),
    description: mark.label,
    x,
    y,
    width,
    height,
    radius: mark.rank === 'chip' ? CORNER.chip : CORNER.other,
    // Around the circle a chosen row is a ground, not a frame.
    paint: inCircle && mark.rank === 'text' && mark.emphasis === 'chosen' ? { fill: palette.hues[mark.hue].faint } : look.box,
    words: mark.lines.map((line) => ({
      ...line,
      colour: line.quiet ? look.quiet : look.text,
      ...(look.underline && line.weight === 600 && !line.quiet ? { underline: look.underline } : {}),
    })),
    signs: badges && list.length > 0 ? { list, size: badges.size, stroke: look.sign, colour: look.count } : undefined,
    conflict: mark.conflict ? noticeLook(mark.emphasis, palette) : undefined,
    changed: mark.changed ? noticeLook(mark.emphasis, palette) : undefined,
  };
}

/** The first words of a mark, over as many lines as look alike. */
function nameOf(lines: readonly TextLine[]): string {
  const [first] = lines;
  const alike = lines.findIndex((line) => line.size !== first?.size || line.weight !== first?.weight || line.anchor !== first?.anchor);
  return lines
    .slice(0, alike < 0 ? lines.length : alike)
    .map(({ text }) => text)
    .join(' ');
}

/** Figures made larger or smaller, then moved by so many px. */
export function transformed(figures: readonly Figure[], { x: dx, y: dy, scale }: { x: number; y: number; scale: number }): Figure[] {
  const words = (each: PaintedWords): PaintedWords => ({
    ...each,
    x: each.x * scale + dx,
    y: each.y * scale + dy,
    size: each.size * scale,
  });
  const point = ([x, y]: [number, number]): [number, number] => [x * scale + dx, y * scale + dy];
  const box = <Box extends { x: number; y: number; width: number; height: number; radius: number }>(own: Box): Box => ({
    ...own,
    x: own.x * scale + dx,
    y: own.y * scale + dy,
    width: own.width * scale,
    height: own.height * scale,
    radius: own.radius * scale,
  });
  const one = (figure: Figure): Figure => {
    switch (figure.form) {
      case 'box':
        return {
          ...box(figure),
          words: figure.words.map(words),
          signs: figure.signs && { ...figure.signs, size: figure.signs.size * scale },
        };
      case 'line':
        return {
          ...figure,
          points: figure.points.map(point),
          label: figure.label && { ...figure.label, words: words(figure.label.words) },
        };
      case 'words':
        return { ...figure, words: words(figure.words) };
      case 'area':
        return {
          ...figure,
          ...(figure.rect && { rect: box(figure.rect) }),
          ...(figure.edge && {
            edge: figure.edge.map(({ to, by }): Step => ({ to: point(to), ...(by && { by: [point(by[0]), point(by[1])] }) })),
          }),
        };
    }
  };
  return figures.map(one);
}
