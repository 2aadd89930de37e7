import type { PictureId } from '../../export/picture/formats.ts';
import { PICTURE_ROOM } from '../../export/picture/formats.ts';
import type { ImageSize } from '../../export/picture/png.ts';
import type { Deck } from '../../model/deck.ts';
import type { Graph } from '../../model/graph.ts';
import type { Messages } from '../../text/en.ts';
import type { PictureProblemCode } from '../../text/pictures.ts';
import { inLanguage } from '../../view/scenes/inLanguage.ts';
import { formatView } from '../../view/url.ts';
import { DEFAULT_VIEW, type Language, type View } from '../../view/View.ts';
import { lightPalette } from './lightPalette.ts';
import { typefaceOf } from './typeface.ts';

/** What a picture is made of. */
export interface PictureOrder {
  format: PictureId;
  /** The structure with everything that is known. */
  whole: Graph;
  view: View;
  words: Messages;
  /** The width of an image in px. */
  width: number;
  /** The deck whose steps become slides. */
  deck: Deck | undefined;
}

export type MadePicture =
  | { content: string | Uint8Array<ArrayBuffer>; size?: ImageSize; problem?: undefined }
  | { content?: undefined; problem: PictureProblemCode };

/** Makes a picture or slides of what is shown, or says why not. Everything that it takes loads now. */
export async function makePicture({ format, whole, view, words, width, deck }: PictureOrder): Promise<MadePicture> {
  const lang = words.lang as Language;
  const [page = ''] = location.href.split('#');
  const shown: View = { ...view, theme: DEFAULT_VIEW.theme, scene: undefined, deck: '', embed: false };
  const link = `${page}${formatView(shown)}`;
  const parts = await load(format).catch(() => undefined);
  if (!parts) return { problem: 'not-loaded' };
  try {
    const palette = lightPalette(document);
    const { plateOf, isEmptyPlate, slides, svg, png } = parts;
    if (slides) {
      const isDeck = format === 'pptx-deck' && deck !== undefined;
      const plates = isDeck ? slides.deckPlates(whole, deck, words, page) : [slides.slidePlate(whole, shown, words, { link })];
      if (plates.every(isEmptyPlate)) return { problem: 'empty' };
      const title = (isDeck ? inLanguage(deck.title, lang)?.text : undefined) ?? plates[0]?.title.text ?? words.appName;
      const { content } = await slides.writePptx(plates, { palette, title, lang, day: whole.dataset.asOf });
      return { content };
    }
    const plate = plateOf(whole, shown, words, { room: PICTURE_ROOM, link });
    if (isEmptyPlate(plate)) return { problem: 'empty' };
    if (!png) return { content: svg.writeSvg(plate, { palette }).svg };
    const typeface = await typefaceOf(document);
    return await png.writePng(svg.writeSvg(plate, { palette, ...(typeface && { typeface }) }), width);
  } catch (fault) {
    if (parts.png && fault instanceof parts.png.NoCanvas) return { problem: 'no-canvas' };
    console.error(fault);
    return { problem: 'not-written' };
  }
}

async function load(format: PictureId) {
  const isSlides = format === 'pptx' || format === 'pptx-deck';
  const [plate, svg, png, pptx, deck, slide] = await Promise.all([
    import('../../export/picture/plateOf.ts'),
    import('../../export/picture/svg.ts'),
    format === 'png' ? import('../../export/picture/png.ts') : undefined,
    isSlides ? import('../../export/slides/pptx.ts') : undefined,
    isSlides ? import('../../export/slides/deckPlates.ts') : undefined,
    isSlides ? import('../../export/slides/slidePlate.ts') : undefined,
  ]);
  return { ...plate, svg, png, slides: pptx && deck && slide && { ...pptx, ...deck, ...slide } };
}
