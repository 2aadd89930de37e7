/** The formats in which a picture leaves the app, in the order of the menu. Names and hints by id in `text/pictures`. */
export const PICTURE_FORMATS = [
  { id: 'svg', extension: 'svg', mime: 'image/svg+xml' },
  { id: 'png', extension: 'png', mime: 'image/png' },
  { id: 'pptx', extension: 'pptx', mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  { id: 'pptx-deck', extension: 'pptx', mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
] as const;

export type PictureFormat = (typeof PICTURE_FORMATS)[number];
export type PictureId = PictureFormat['id'];

/** Widths of images that are offered, in px. */
export const PNG_WIDTHS = [1920, 2560, 3840] as const;
/** What browsers draw at most: px on a side, and px in all. Beyond it a canvas comes out empty. */
export const MOST_SIDE = 16_384;
export const MOST_AREA = 268_000_000;
/** The room of a picture that is no slide, and its least letters, in px. */
export const PICTURE_ROOM = { width: 1832, height: 940, least: 14 } as const;
