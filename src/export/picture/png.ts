import { MOST_AREA, MOST_SIDE } from './formats.ts';
import type { SvgPicture } from './svg.ts';

/** The size of an image in px, and whether it was asked for larger. */
export interface ImageSize {
  width: number;
  height: number;
  clamped: boolean;
}

/** The size at the width asked for, or the largest that browsers draw. */
export function imageSize({ width, height }: { width: number; height: number }, asked: number): ImageSize {
  const ratio = height / width;
  const most = Math.floor(Math.min(MOST_SIDE, MOST_SIDE / ratio, Math.sqrt(MOST_AREA / ratio)));
  const own = Math.max(1, Math.min(Math.round(asked), most));
  return { width: own, height: Math.max(1, Math.min(MOST_SIDE, Math.round(own * ratio))), clamped: own < Math.round(asked) };
}

/** An image that the browser would not draw. */
export class NoCanvas extends Error {}

/** Draws an SVG to a PNG of the width asked for. Throws `NoCanvas` where the browser does not. */
export async function writePng(picture: SvgPicture, asked: number): Promise<{ content: Uint8Array<ArrayBuffer>; size: ImageSize }> {
  const size = imageSize(picture, asked);
  const { width, height } = size;
  // An image is drawn from the size that it names itself: named in the px asked for, its letters are drawn sharp.
  const svg = picture.svg.replace(/(<svg[^>]*?) width="\d+" height="\d+"/, `$1 width="${width}" height="${height}"`);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const pen = canvas.getContext('2d');
    if (!pen) throw new NoCanvas('no 2d context');
    pen.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob || blob.size === 0) throw new NoCanvas('no image came of the canvas');
    return { content: new Uint8Array(await blob.arrayBuffer()), size };
  } catch (fault) {
    throw fault instanceof NoCanvas ? fault : new NoCanvas(String(fault));
  } finally {
    URL.revokeObjectURL(address);
  }
}
