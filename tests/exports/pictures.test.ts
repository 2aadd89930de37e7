import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/export/picture/figures.ts';
import { PICTURE_ROOM } from '../../src/export/picture/formats.ts';
import type { Plate } from '../../src/export/picture/Plate.ts';
import { writeSvg } from '../../src/export/picture/svg.ts';
import { cornersOf } from '../../src/export/slides/connector.ts';
import { deckPlates } from '../../src/export/slides/deckPlates.ts';
import { writePptx } from '../../src/export/slides/pptx.ts';
import type { Deck } from '../../src/model/deck.ts';
import { en } from '../../src/text/en.ts';
import { id } from '../../src/text/id.ts';
import type { Language } from '../../src/view/View.ts';
import { builtInDeckFiles, everyLensDeck } from '../fixtures/decks.ts';
import { publishedGraph } from '../fixtures/publishedGraph.ts';
import { tokenPalette } from '../fixtures/tokenPalette.ts';

const whole = publishedGraph();
const palette = tokenPalette();
const PAGE = 'https://example.org/asean/';
const cases = [...builtInDeckFiles(), { name: 'every lens', deck: everyLensDeck() }].flatMap(({ name, deck }) =>
  (['id', 'en'] as const).map((lang) => ({ name, deck, lang })),
);

describe.each(cases)('$name in $lang', ({ deck, lang }) => {
  const plates = platesOf(deck, lang);

  test('as pictures: well-formed, nothing that only a browser knows, every visible label as text', () => {
    for (const plate of plates) {
      const { svg } = writeSvg(plate, { palette });
      expect(svg).not.toMatch(/foreignObject|<script|var\(|class=|NaN|undefined/);
      const texts = textsIn(parsed(svg), 'text');
      const missing = [...labelsOf(plate), plate.title.text.split(' ')[0] ?? '', plate.date].filter(
        (label) => !texts.has(label) && !partOf(texts, label),
      );
      expect(missing, plate.title.text).toEqual([]);
      expect(svg).toContain(`<title>${escaped(plate.title.text)}</title>`);
      expect(svg).toContain('<dc:identifier>');
    }
  });

  test('as slides: native shapes, connectors on their shapes, notes, no id twice, every label', async () => {
    const { slides, notes, count } = await slidesOf(plates, lang);
    expect(slides.length).toBe(count);
    expect(slides.length).toBeGreaterThanOrEqual(plates.length);
    slides.forEach((slide, index) => {
      const native = ['p:sp', 'p:cxnSp', 'p:graphicFrame'].reduce((sum, name) => sum + elements(slide, name).length, 0);
      const pictures = elements(slide, 'p:pic').length;
      expect(native / (native + pictures), 'the share of native shapes').toBeGreaterThanOrEqual(0.9);
      const ids = elements(slide, 'p:cNvPr').map((each) => each.getAttribute('id'));
      expect(ids.length, 'an id stands once').toBe(new Set(ids).size);
      expect(looseConnectors(slide), `slide ${index + 1}`).toEqual([]);
    });
    plates.forEach((plate, index) => {
      const slide = slides[index];
      if (!slide) throw new Error('a step has no slide');
      const texts = new Set([...textsIn(slide, 'a:t')].map((text) => text.trim()));
      const missing = labelsOf(plate).filter((label) => !texts.has(label.trim()) && !partOf(texts, label));
      expect(missing, plate.title.text).toEqual([]);
      const lines = plate.stage.form === 'picture' ? plate.stage.drawing.lines.length : 0;
      expect(elements(slide, 'p:cxnSp').length, 'lines as connectors').toBeGreaterThanOrEqual(Math.floor(lines * 0.9));
      const said = [...textsIn(notes[index] as Element, 'a:t')].join('\n');
      expect(said).toContain(plate.link);
      for (const line of plate.notes?.text.split('\n') ?? []) expect(said).toContain(line);
      expect(elements(slide, 'p:ph').map((each) => each.getAttribute('type'))).toContain('title');
    });
  });
});

describe('slides', () => {
  test('of the same plates are the same file, dated as the data', async () => {
    const plates = platesOf(everyLensDeck(), 'id').slice(0, 2);
    const [first, second] = [await written(plates, 'id'), await written(plates, 'id')];
    expect(first.content).toEqual(second.content);
    expect(strFromU8(unzipSync(first.content)['docProps/core.xml'] as Uint8Array)).toContain(`${whole.dataset.asOf}T00:00:00Z`);
  });

  test('hold no character that XML forbids, and words in another language say so', async () => {
    const deck: Deck = {
      ...everyLensDeck(),
      scenes: [
        {
          title: { en: 'A\u0000B\uFFFE & <c>' },
          text: { en: 'Only in English\u0008.' },
          link: '#/structure/acdm?open=sector-disaster',
          notes: { en: 'Say\u0001 it.' },
        },
      ],
    };
    const { slides, notes } = await slidesOf(platesOf(deck, 'id'), 'id');
    const run = elements(slides[0] as Element, 'a:r').find((each) => each.textContent?.includes('A\uFFFDB'));
    expect(run?.textContent).toBe('A\uFFFDB\uFFFD & <c>');
    expect(run?.getElementsByTagName('a:rPr')[0]?.getAttribute('lang')).toBe('en-GB');
    expect(notes[0]?.textContent).toContain('Say\uFFFD it.');
    const english = elements(slides[0] as Element, 'a:r').find((each) => /ASEAN (?:Committee|Ministerial)/.test(each.textContent ?? ''));
    expect(english?.getElementsByTagName('a:rPr')[0]?.getAttribute('lang')).toBe('en-GB');
  });

  test('of a step that names what is not known show the rest, and say so in the notes', async () => {
    const deck: Deck = {
      ...everyLensDeck(),
      scenes: [{ title: { en: 'Gone' }, text: {}, link: '#/structure/no-such-body?open=sector-disaster' }],
    };
    const { slides, notes } = await slidesOf(platesOf(deck, 'en'), 'en');
    expect(slides[0]?.textContent).toContain('ACDM');
    expect(notes[0]?.textContent).toContain('names what the data do not know');
  });

  test('leave title and sentence to the layout, so that a template restyles them', async () => {
    const { slides } = await slidesOf(platesOf(everyLensDeck(), 'en').slice(0, 1), 'en');
    const title = elements(slides[0] as Element, 'p:sp').find(
      (each) => each.getElementsByTagName('p:ph')[0]?.getAttribute('type') === 'title',
    );
    expect(title?.getElementsByTagName('a:xfrm')).toHaveLength(0);
    expect(title?.getElementsByTagName('a:rPr')[0]?.getAttribute('sz')).toBeNull();
  });
});

function platesOf(deck: Deck, lang: Language): Plate[] {
  return deckPlates(whole, deck, { en, id }[lang], PAGE);
}

function written(plates: readonly Plate[], lang: Language) {
  return writePptx(plates, { palette, title: 'A <deck> & more', lang, day: whole.dataset.asOf });
}

async function slidesOf(plates: readonly Plate[], lang: Language) {
  const { content, count } = await written(plates, lang);
  const parts = unzipSync(content);
  for (const [name, bytes] of Object.entries(parts)) if (/\.(?:xml|rels)$/.test(name)) parsed(strFromU8(bytes));
  const numbered = (pattern: RegExp) =>
    Object.keys(parts)
      .filter((name) => pattern.test(name))
      .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
      .map((name) => parsed(strFromU8(parts[name] as Uint8Array)));
  return { slides: numbered(/^ppt\/slides\/slide\d+\.xml$/), notes: numbered(/^ppt\/notesSlides\/notesSlide\d+\.xml$/), count };
}

function parsed(xml: string): Element {
  const faults: string[] = [];
  const document = new DOMParser({
    onError: (level, message) => /replacement character/.test(message) || faults.push(`${level}: ${message}`),
  }).parseFromString(xml, 'text/xml');
  expect(faults).toEqual([]);
  return document.documentElement as Element;
}

function elements(within: Element, name: string): Element[] {
  return [...within.getElementsByTagName(name)];
}

function textsIn(within: Element, name: string): Set<string> {
  return new Set(elements(within, name).map((each) => each.textContent ?? ''));
}

/** Every label that a plate's stage shows. */
function labelsOf({ stage }: Plate): string[] {
  if (stage.form === 'table') return [...stage.columns, ...stage.rows.flat()].filter((cell) => cell !== '');
  return figuresOf(stage, palette).flatMap((figure) =>
    figure.form === 'box'
      ? figure.words.map(({ text }) => text)
      : figure.form === 'words'
        ? [figure.words.text]
        : figure.form === 'line' && figure.label
          ? [figure.label.words.text]
          : [],
  );
}

/** Words of a cell may be broken into lines, or be joined from them. */
function partOf(texts: ReadonlySet<string>, label: string): boolean {
  const words = label.split(' ');
  const all = [...texts];
  return words.every((word) => all.some((text) => text.includes(word)));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A point in EMU: two px of a slide. */
const TOLERANCE = 12_700;

/** Connectors that hold on to nothing, or end elsewhere than where they hold on. */
function looseConnectors(slide: Element): string[] {
  const boxes = new Map(elements(slide, 'p:sp').map((shape) => [idOf(shape), frameOf(shape)]));
  return elements(slide, 'p:cxnSp').flatMap((connector) => {
    const name = elements(connector, 'p:cNvPr')[0]?.getAttribute('name') ?? '';
    const corners = cornersOf(geometryOf(connector));
    const ends = [
      [elements(connector, 'a:stCxn')[0], corners[0]],
      [elements(connector, 'a:endCxn')[0], corners.at(-1)],
    ] as const;
    const isHeld = ends.every(([glue, end]) => {
      const box = boxes.get(glue?.getAttribute('id') ?? '');
      if (!box || !end) return false;
      const site = Number(glue?.getAttribute('idx'));
      const x = box.x + box.width * ([0.5, 0, 0.5, 1][site] ?? 0);
      const y = box.y + box.height * ([0, 0.5, 1, 0.5][site] ?? 0);
      return Math.abs(x - end[0]) <= TOLERANCE && Math.abs(y - end[1]) <= TOLERANCE;
    });
    return isHeld ? [] : [name];
  });
}

function idOf(shape: Element): string {
  return elements(shape, 'p:cNvPr')[0]?.getAttribute('id') ?? '';
}

function frameOf(shape: Element) {
  const read = (name: string, attribute: string) => Number(elements(shape, name)[0]?.getAttribute(attribute) ?? 0);
  return { x: read('a:off', 'x'), y: read('a:off', 'y'), width: read('a:ext', 'cx'), height: read('a:ext', 'cy') };
}

function geometryOf(connector: Element): Parameters<typeof cornersOf>[0] {
  const [frame] = elements(connector, 'a:xfrm');
  const flag = (name: string) => frame?.getAttribute(name) === '1';
  return {
    ...frameOf(connector),
    preset: elements(connector, 'a:prstGeom')[0]?.getAttribute('prst') as 'bentConnector3',
    turned: frame?.getAttribute('rot') === '5400000',
    flipX: flag('flipH'),
    flipY: flag('flipV'),
    adjust: elements(connector, 'a:gd').map((guide) => Number(/-?\d+/.exec(guide.getAttribute('fmla') ?? '')) / 100_000),
  };
}

test('a picture outside slides has every body of the disaster sector in its text', () => {
  const [plate] = platesOf(
    { ...everyLensDeck(), scenes: [{ title: { en: 'x' }, text: {}, link: '#/structure?open=sector-disaster' }] },
    'en',
  );
  const { svg, width } = writeSvg(plate as Plate, { palette });
  expect(width).toBeGreaterThan(PICTURE_ROOM.width / 2);
  for (const name of ['ACDM', 'AMMDM', 'ADRP', 'BNPB']) expect(svg).toMatch(new RegExp(`<text[^>]*>${name}<`));
});
