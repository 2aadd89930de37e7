import type { Drawing, TextLine } from '../drawing.ts';
import type { LinksDrawing } from '../drawLinks.ts';
import type { MirrorDrawing } from '../drawMirror.ts';

type Point = [number, number];
interface Room {
  width: number;
  height: number;
}

/**
 * A drawing that is larger than its room, with everything in it made smaller alike: what its letters measure is then what
 * the room sees. One that fits stays as it is.
 */
export function shrunk<D extends Drawing | LinksDrawing | MirrorDrawing>(drawing: D, { width, height }: Room): D {
  const share = Math.min(width / drawing.width, height / drawing.height);
  if (share >= 1) return drawing;
  const box = <B extends { x: number; y: number; width: number; height: number }>(each: B): B => ({
    ...each,
    x: each.x * share,
    y: each.y * share,
    width: each.width * share,
    height: each.height * share,
  });
  const line = (each: TextLine): TextLine => ({ ...each, x: each.x * share, y: each.y * share, size: each.size * share });
  const points = (each: readonly Point[]): Point[] => each.map(([x, y]) => [x * share, y * share]);
  const small: Drawing = {
    ...drawing,
    width: drawing.width * share,
    height: drawing.height * share,
    bands: drawing.bands.map((band) => ({
      ...box(band),
      ...(band.title && { title: line(band.title) }),
      ...(band.outline && { outline: points(band.outline) }),
    })),
    captions: drawing.captions.map(line),
    ...(drawing.remarks && { remarks: drawing.remarks.map(line) }),
    lines: drawing.lines.map((each) => ({ ...each, points: points(each.points), ...(each.label && { label: line(each.label) }) })),
    marks: drawing.marks.map((mark) => ({
      ...box(mark),
      lines: mark.lines.map(line),
      ...(mark.badges && { badges: { ...mark.badges, size: mark.badges.size * share } }),
    })),
  };
  const links: Partial<LinksDrawing> =
    'arcs' in drawing ? { arcs: drawing.arcs.map((arc) => ({ ...arc, outline: points(arc.outline) })) } : {};
  const at = ({ x, y }: { x: number; y: number }) => ({ x: x * share, y: y * share });
  const mirror: Partial<MirrorDrawing> =
    'ribbons' in drawing
      ? {
          ribbons: drawing.ribbons.map((each) => ({ ...each, from: at(each.from), to: at(each.to), width: each.width * share })),
          bars: drawing.bars.map(box),
          unit: drawing.unit * share,
        }
      : {};
  return { ...drawing, ...small, ...links, ...mirror };
}
