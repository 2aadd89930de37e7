import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of words: where its baseline begins, from the top left of the page, and how wide it is, in pt. */
export interface PrintedWord {
  text: string;
  size: number;
  x: number;
  y: number;
  width: number;
}

/** A page of a PDF: its size in pt, and its words with the size of their letters in pt. */
export interface PrintedPage {
  width: number;
  height: number;
  words: PrintedWord[];
  /** How many pictures made of dots are on it. */
  images: number;
}

const IMAGES = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);

/** Reads the pages of a PDF. */
export async function pagesOf(pdf: Buffer): Promise<PrintedPage[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0, useSystemFonts: true }).promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              size: Math.hypot(item.transform[2], item.transform[3]),
              x: item.transform[4],
              y: height - item.transform[5],
              width: item.width,
            },
          ]
        : [],
    );
    const { fnArray } = await page.getOperatorList();
    const images = fnArray.filter((operation) => IMAGES.has(operation)).length;
    pages.push({ width, height, words, images });
  }
  await document.destroy();
  return pages;
}
