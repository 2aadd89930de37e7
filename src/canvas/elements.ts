import type { ElementDefinition } from 'cytoscape';
import type { Band, Drawing, DrawnLine, Mark, TextLine } from '../view/drawing.ts';
import { lineLook, markLook } from './looks.ts';
import type { Palette } from './palette.ts';

/** What cytoscape is given for a drawing: boxes, lines and rings as elements at fixed places, with their looks as data. */
export function elementsOf(drawing: Drawing, palette: Palette): ElementDefinition[] {
  return [
    ...drawing.bands.map((band) => bandElement(band, palette)),
    ...drawing.marks.map((mark) => markElement(mark, palette)),
    ...lineElements(drawing, palette),
  ];
}

/** Words as they are painted: beside the middle of the element that they belong to, so that they move with it. */
export interface Letters {
  /** Id of the element; its place and strength are theirs. */
  owner: string;
  x: number;
  y: number;
  line: TextLine;
  colour: string;
  /** Painted below them, where a ring would run through. */
  ground?: string;
}

/** The words of a drawing. Cytoscape paints words from a cache, softly; they are painted over it instead. */
export function lettersOf(drawing: Drawing, palette: Palette): Letters[] {
  return [
    ...drawing.bands.flatMap(({ id, title }): Letters[] =>
      title ? [{ owner: `band/${id}`, x: title.x, y: title.y, line: title, colour: palette.muted, ground: palette.paper }] : [],
    ),
    ...drawing.captions.map((line): Letters => ({ owner: '', x: line.x, y: line.y, line, colour: palette.muted })),
    ...drawing.lines.flatMap(({ key, label, emphasis }): Letters[] =>
      label
        ? [{ owner: `line/${key}`, x: label.x, y: label.y, line: label, colour: emphasis === 'lit' ? palette.ink : palette.muted }]
        : [],
    ),
    ...drawing.marks.flatMap((mark) => {
      const look = markLook(mark, palette);
      const middle = centre(mark);
      return mark.lines.map(
        (line): Letters => ({
          owner: `mark/${mark.key}`,
          x: line.x - middle.x,
          y: line.y - middle.y,
          line,
          colour: line.quiet ? look.quiet : look.text,
        }),
      );
    }),
  ];
}

const centre = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x: x + width / 2,
  y: y + height / 2,
});

function bandElement(band: Band, palette: Palette): ElementDefinition {
  const middle = centre(band);
  const corners: [number, number][] = band.outline ?? [
    [band.x, band.y],
    [band.x + band.width, band.y],
    [band.x + band.width, band.y + band.height],
    [band.x, band.y + band.height],
  ];
  // From -1 to 1 across the box around it; cytoscape refuses what lies a rounding error beyond.
  const share = (away: number, size: number) => Math.max(-1, Math.min(1, (away / size) * 2)).toFixed(4);
  const shape = corners.map(([x, y]) => `${share(x - middle.x, band.width)} ${share(y - middle.y, band.height)}`).join(' ');
  return {
    group: 'nodes',
    classes: 'band',
    data: { id: `band/${band.id}`, width: band.width, height: band.height, shape, colour: palette.hairline },
    position: middle,
  };
}

function markElement(mark: Mark, palette: Palette): ElementDefinition {
  const { key, width, height, id, emphasis } = mark;
  return {
    group: 'nodes',
    classes: `mark ${emphasis}`,
    data: { ...markLook(mark, palette), id: `mark/${key}`, node: id, width, height, hover: palette.ink },
    position: centre(mark),
  };
}

function lineElements(drawing: Drawing, palette: Palette): ElementDefinition[] {
  const marks = new Map(drawing.marks.map((mark) => [mark.id, mark]));
  return drawing.lines.flatMap((line): ElementDefinition[] => {
    const [from, to] = [marks.get(line.from), marks.get(line.to)];
    const [start, end] = [line.points[0], line.points.at(-1)];
    if (!from || !to || !start || !end) return [];
    const away = (mark: Mark, [x, y]: [number, number]) =>
      [x - centre(mark).x, y - centre(mark).y].map((px) => `${px.toFixed(2)}px`).join(' ');
    const edge: ElementDefinition = {
      group: 'edges',
      classes: [line.emphasis, line.points.length > 2 ? 'bent' : 'straight', line.arrow && 'arrow'].filter(Boolean).join(' '),
      data: {
        ...lineLook(line, palette),
        id: `line/${line.key}`,
        source: `mark/${from.key}`,
        target: `mark/${to.key}`,
        start: away(from, start),
        end: away(to, end),
        ...bends(line, start, end),
      },
    };
    return [edge];
  });
}

/** The bends of a line as cytoscape wants them: how far along the straight way, and how far off it. */
function bends({ points }: DrawnLine, [x, y]: [number, number], [toX, toY]: [number, number]): { along: string; off: string } {
  const length = Math.hypot(toX - x, toY - y) || 1;
  const [ux, uy] = [(toX - x) / length, (toY - y) / length];
  const inner = points.slice(1, -1).map(([px, py]) => [px - x, py - y] as const);
  return {
    along: inner.map(([dx, dy]) => ((dx * ux + dy * uy) / length).toFixed(4)).join(' '),
    off: inner.map(([dx, dy]) => (dy * ux - dx * uy).toFixed(2)).join(' '),
  };
}
