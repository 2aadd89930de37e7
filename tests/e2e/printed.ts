import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page of a PDF: its size in pt, and its words with the size of their letters in pt. */
export interface PrintedPage {
  width: number;
  height: number;
  words: { text: string; size: number }[];
}

/** Reads the pages of a PDF. */
export async function pagesOf(pdf: Buffer): Promise<PrintedPage[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0, useSystemFonts: true }).promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [{ text: item.str, size: Math.hypot(item.transform[2], item.transform[3]) }] : [],
    );
    pages.push({ width, height, words });
  }
  await document.destroy();
  return pages;
}
