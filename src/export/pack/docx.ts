import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { briefWords } from '../../text/brief.ts';
import type { Brief, BriefBlock, BriefFootnote, BriefLine, BriefPiece } from '../../view/brief/Brief.ts';
import { footnoteWords } from '../../view/brief/footnoteWords.ts';
import type { Language } from '../../view/View.ts';
import { xmlSafe } from '../xml.ts';

/** A4 and its margins in twentieths of a point. */
const PAGE = { width: 11906, height: 16838 };
const MARGIN = 1134;
const TEXT_WIDTH = PAGE.width - 2 * MARGIN;
/** Font sizes in half points; nothing is smaller than 9 pt. */
const SIZES = { title: 32, heading1: 26, heading2: 22, text: 20, small: 18 };
const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', id: 'id-ID' };
const NUMBERS = 'numbers';
const BULLETS = 'bullets';
const FONT = 'Calibri';

const LEVEL = { level: 0, alignment: AlignmentType.START, style: { paragraph: { indent: { left: 360, hanging: 360 } } } };

/**
 * A brief as a Word document of A4 pages: headings, tables whose heads repeat, footnotes as Word knows them, the link. A
 * source that is cited again refers back to its one footnote.
 */
export async function writeBriefDocx(brief: Brief): Promise<Uint8Array<ArrayBuffer>> {
  const { lang, title, date, link, empty, sections } = brief;
  const write = writerOf(lang);
  const said = briefWords[lang];
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: write.line([{ text: title }]) }),
    new Paragraph({ children: write.line([{ text: date }]) }),
    new Paragraph({ spacing: { after: 160 }, children: [hyperlink(link.url, link.label)] }),
    ...(empty ? [new Paragraph({ children: write.line([{ text: empty }]) })] : []),
    ...sections.flatMap(({ heading, blocks }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: write.line([{ text: heading }]) }),
      ...blocks.flatMap(write.block),
    ]),
  ];
  const footer = new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun({
            size: SIZES.small,
            children: [xmlSafe(date), new Tab(), `${said.page} `, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
  const document = new Document({
    title: xmlSafe(title),
    // Nobody is named as its author.
    creator: '',
    lastModifiedBy: '',
    styles: stylesIn(lang),
    numbering: {
      config: [
        { reference: NUMBERS, levels: [{ ...LEVEL, format: LevelFormat.DECIMAL, text: '%1.' }] },
        { reference: BULLETS, levels: [{ ...LEVEL, format: LevelFormat.BULLET, text: '•' }] },
      ],
    },
    footnotes: Object.fromEntries(brief.footnotes.map((note) => [note.number, { children: [footnote(note, lang)] }])),
    sections: [
      {
        properties: { page: { size: PAGE, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } },
        footers: { default: footer },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.pack(document, 'arraybuffer'));
}

/** A further mark of a footnote that has been set: it repeats the number that the footnote has by then. */
class MarkAgain extends SimpleField {
  constructor(bookmark: string, number: number) {
    super(`NOTEREF ${bookmark} \\f \\h`);
    this.root.push(new TextRun({ text: String(number), style: 'FootnoteReference' }));
  }
}

/** Writes lines and blocks of one document, and knows which footnotes it has set already and how many numbered lists. */
function writerOf(lang: Language) {
  const set = new Set<number>();
  let lists = 0;

  /** The mark of a footnote: the footnote itself at first, later a field that repeats its number. */
  const mark = (number: number): ParagraphChild => {
    const name = `_Source${number}`;
    if (set.has(number)) return new MarkAgain(name, number);
    set.add(number);
    return new Bookmark({ id: name, children: [new FootnoteReferenceRun(number)] });
  };
  const line = (pieces: BriefLine, { bold = false } = {}): ParagraphChild[] =>
    pieces.flatMap((piece) => [
      run(piece, lang, bold),
      ...(piece.notes ?? []).flatMap((number, index) => [...(index > 0 ? [superscript(',')] : []), mark(number)]),
    ]);
  /** An item of a list, the names before its colon in bold. */
  const item = (pieces: BriefLine): ParagraphChild[] => {
    const names = pieces[0]?.node
      ? Math.max(
          0,
          pieces.findIndex(({ text }) => text.startsWith(':')),
        )
      : 0;
    return [...line(pieces.slice(0, names), { bold: true }), ...line(pieces.slice(names))];
  };
  const block = (told: BriefBlock): (Paragraph | Table)[] => {
    if (told.form === 'text') return [new Paragraph({ spacing: { before: 80, after: 80 }, children: line(told.line) })];
    if (told.form === 'list') {
      lists += 1;
      const numbering = { reference: told.ordered ? NUMBERS : BULLETS, level: 0, instance: lists };
      return told.items.map((each) => new Paragraph({ numbering, spacing: { after: 60 }, children: item(each) }));
    }
    if (told.form === 'group')
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: line([{ text: told.heading }]) }),
        ...told.lines.map((each) => new Paragraph({ children: line(each) })),
      ];
    return [table(told)];
  };
  const table = ({ columns, rows }: Extract<BriefBlock, { form: 'table' }>): Table => {
    const widths = columnWidths(
      columns,
      rows.map(({ cells }) => cells),
    );
    const cell = (index: number, paragraphs: Paragraph[], fill?: string) =>
      new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        ...(fill && { shading: { fill } }),
        margins: { top: 40, bottom: 40, left: 80, right: 80 },
        children: paragraphs,
      });
    const tight = { spacing: { after: 0 } };
    return new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      borders: RULES,
      tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map((text, index) =>
            cell(index, [new Paragraph({ ...tight, children: line([{ text }], { bold: true }) })], HEAD),
          ),
        }),
        ...rows.map(
          ({ cells }) =>
            new TableRow({
              cantSplit: true,
              children: cells.map((lines, index) =>
                cell(
                  index,
                  lines.map((each, at) => new Paragraph({ ...tight, children: line(each, { bold: index === 0 && at === 0 }) })),
                ),
              ),
            }),
        ),
      ],
    });
  };
  return { line, block };
}

const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'auto' };
const RULES = { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE };
/** A light shade behind the head of a table, black and white like the page. */
const HEAD = 'E7E6E6';

/** The room that a letter takes, and a cell beside its words, in twentieths of a point; wide enough for any common typeface. */
const LETTER = 120;
const CELL = 230;

/** Widths in twentieths of a point: room for the longest word of each column, and the rest by how much it has to say. */
function columnWidths(columns: readonly string[], rows: readonly (readonly (readonly BriefLine[])[])[]): number[] {
  const measured = columns.map((head, index) => {
    const cells = rows.map((row) => (row[index] ?? []).map((line) => line.map(({ text }) => text).join('')));
    const mean = cells.reduce((sum, lines) => sum + Math.max(0, ...lines.map(({ length }) => length)), 0) / Math.max(1, cells.length);
    const longest = [head, ...cells.flat()].flatMap((text) => text.split(/\s/)).reduce((most, { length }) => Math.max(most, length), 0);
    return { least: Math.min(longest, 20) * LETTER + CELL, share: Math.min(140, Math.max(1, mean)) };
  });
  const needed = measured.reduce((sum, { least }) => sum + least, 0);
  const shrink = Math.min(1, TEXT_WIDTH / needed);
  const rest = Math.max(0, TEXT_WIDTH - needed);
  const shares = measured.reduce((sum, { share }) => sum + share, 0);
  return measured.map(({ least, share }) => Math.floor(least * shrink + (rest * share) / shares));
}

function run({ text, lang: own }: BriefPiece, lang: Language, bold: boolean): TextRun {
  return new TextRun({
    text: xmlSafe(text).replace(/[\s\u0085]+/g, ' '),
    ...(bold && { bold }),
    ...(own && own !== lang && { language: { value: TAGS[own] } }),
  });
}

function superscript(text: string): TextRun {
  return new TextRun({ text, superScript: true });
}

function hyperlink(url: string, text: string): ExternalHyperlink {
  return new ExternalHyperlink({ link: xmlSafe(url), children: [new TextRun({ text: xmlSafe(text), style: 'Hyperlink' })] });
}

function footnote(note: BriefFootnote, lang: Language): Paragraph {
  const { before, after } = footnoteWords(note);
  return new Paragraph({
    style: 'FootnoteText',
    children: [
      run({ text: ` ${before}“` }, lang, false),
      run({ text: note.title, lang: note.lang }, lang, false),
      run({ text: `”${after}${note.url ? ' ' : ''}` }, lang, false),
      ...(note.url ? [hyperlink(note.url, note.url)] : []),
    ],
  });
}

function stylesIn(lang: Language) {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, font: FONT, color: 'auto' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { size: SIZES.text, font: FONT, language: { value: TAGS[lang] } },
        paragraph: { spacing: { after: 80 } },
      },
      title: heading(SIZES.title, 0),
      heading1: heading(SIZES.heading1, 240),
      heading2: heading(SIZES.heading2, 120),
      footnoteText: { run: { size: SIZES.small }, paragraph: { spacing: { after: 0 } } },
    },
  };
}
