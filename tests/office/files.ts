import { strFromU8, unzipSync } from 'fflate';
import { writeBriefDocx } from '../../src/export/pack/docx.ts';
import { figuresOf } from '../../src/export/picture/figures.ts';
import type { Plate } from '../../src/export/picture/Plate.ts';
import { writeSvg } from '../../src/export/picture/svg.ts';
import { deckPlates } from '../../src/export/slides/deckPlates.ts';
import { writePptx } from '../../src/export/slides/pptx.ts';
import type { Graph } from '../../src/model/graph.ts';
import { en } from '../../src/text/en.ts';
import { id } from '../../src/text/id.ts';
import { LANGUAGES } from '../../src/view/View.ts';
import { brief, MEETINGS } from '../fixtures/briefs.ts';
import { builtInDeckFiles, everyLensDeck } from '../fixtures/decks.ts';
import { tokenPalette } from '../fixtures/tokenPalette.ts';

/** A file that the app writes, and what has to be found in it. */
export interface OfficeFile {
  name: string;
  extension: 'pptx' | 'docx' | 'svg';
  content: Uint8Array;
  /** How many pages it has; any number where that depends on the typeface. */
  pages?: number;
  texts: string[];
  /** What is on its slides. */
  shapes?: { all: number; native: number; connectors: number };
  /** The least letters, in points. */
  letters?: string;
}

const PAGE = 'https://example.org/asean/';

/** Both decks and one with every lens as slides, the brief of a meeting, and a picture; in both languages. */
export async function officeFiles(whole: Graph): Promise<OfficeFile[]> {
  const palette = tokenPalette();
  const files: OfficeFile[] = [];
  for (const lang of LANGUAGES) {
    const words = { en, id }[lang];
    for (const { name, deck } of [...builtInDeckFiles(), { name: 'every-lens', deck: everyLensDeck() }]) {
      const plates = deckPlates(whole, deck, words, PAGE);
      const { content, count } = await writePptx(plates, { palette, title: name, lang, day: whole.dataset.asOf });
      files.push({
        name: `${name}.${lang}.pptx`,
        extension: 'pptx',
        content,
        pages: count,
        texts: plates.flatMap((plate) => [plate.title.text, plate.sentence?.text ?? '', ...labelsOf(plate)]).filter(Boolean),
        ...countsOf(content),
      });
    }
    const sheet = brief(whole, MEETINGS.disaster ?? [], lang);
    files.push({
      name: `meeting.${lang}.docx`,
      extension: 'docx',
      content: await writeBriefDocx(sheet),
      texts: [sheet.title, ...sheet.sections.map(({ heading }) => heading)],
    });
    const [first] = deckPlates(whole, everyLensDeck(), words, PAGE).slice(1);
    if (!first) throw new Error('the deck has no second step');
    files.push({
      name: `picture.${lang}.svg`,
      extension: 'svg',
      content: new TextEncoder().encode(writeSvg(first, { palette }).svg),
      pages: 1,
      texts: [first.title.text, ...labelsOf(first)],
    });
  }
  return files;
}

/** Every label of a stage. */
function labelsOf({ stage }: Plate): string[] {
  if (stage.form === 'table') return [...stage.columns, ...stage.rows.flat()].filter((cell) => cell !== '');
  return figuresOf(stage, tokenPalette()).flatMap((figure) =>
    figure.form === 'box' ? figure.words.map(({ text }) => text) : figure.form === 'words' ? [figure.words.text] : [],
  );
}

function countsOf(content: Uint8Array): Pick<OfficeFile, 'shapes' | 'letters'> {
  const slides = Object.entries(unzipSync(content)).flatMap(([name, bytes]) =>
    /^ppt\/slides\/slide\d+\.xml$/.test(name) ? [strFromU8(bytes)] : [],
  );
  const count = (pattern: RegExp) => slides.reduce((sum, xml) => sum + (xml.match(pattern)?.length ?? 0), 0);
  const [native, pictures] = [count(/<p:(?:sp|cxnSp|graphicFrame)>/g), count(/<p:pic>/g)];
  const sizes = slides.flatMap((xml) => [...xml.matchAll(/<a:rPr[^>]* sz="(\d+)"/g)].map(([, size]) => Number(size) / 100));
  return {
    shapes: { all: native + pictures, native, connectors: count(/<p:cxnSp>/g) },
    letters: `${Math.min(...sizes)} pt`,
  };
}
