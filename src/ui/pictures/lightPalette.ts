import { type PicturePalette, paletteBy } from '../../export/picture/palette.ts';

/** The colours of the light theme, whatever the theme of the page, as `#rrggbb`. */
export function lightPalette(document: Document): PicturePalette {
  const root = document.documentElement;
  const { theme } = root.dataset;
  const probe = document.createElement('span');
  document.body.append(probe);
  // The tokens are resolved at the root: it is light for as long as they are read, which is shorter than a frame.
  root.dataset.theme = 'light';
  try {
    return paletteBy((token) => {
      probe.style.color = `var(--${token})`;
      return hexOf(getComputedStyle(probe).color, document);
    });
  } finally {
    if (theme === undefined) delete root.dataset.theme;
    else root.dataset.theme = theme;
    probe.remove();
  }
}

/** A colour in any notation that the browser computes, as `#rrggbb`. */
function hexOf(computed: string, document: Document): string {
  const plain = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed)?.slice(1).map(Number) ?? painted(computed, document);
  return `#${plain.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function painted(colour: string, document: Document): number[] {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error(`cannot read the colour ${colour}`);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}
