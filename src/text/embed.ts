/** What stands in the bar of a page that is shown within another, and the hints to its gestures. */
export interface EmbedWords {
  open: string;
  wheel: (key: string) => string;
  fingers: string;
}

const en: EmbedWords = {
  open: 'Open in full',
  wheel: (key) => `Hold ${key} while scrolling to zoom`,
  fingers: 'Use two fingers to move the picture',
};

const id: EmbedWords = {
  open: 'Buka selengkapnya',
  wheel: (key) => `Tahan ${key} sambil menggulir untuk memperbesar`,
  fingers: 'Gunakan dua jari untuk menggeser bagan',
};

export const embedWords: Record<'en' | 'id', EmbedWords> = { en, id };
