import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeBriefDocx } from '../../src/export/pack/docx.ts';
import { writeBriefMarkdown } from '../../src/export/pack/markdown.ts';
import { buildGraph } from '../../src/model/graph.ts';
import type { Brief, BriefBlock, BriefLine } from '../../src/view/brief/Brief.ts';
import { LANGUAGES, type Language } from '../../src/view/View.ts';
import { brief, MEETINGS } from '../fixtures/briefs.ts';
import { hostileDataset } from '../fixtures/hostileDatasets.ts';
import { publishedGraph } from '../fixtures/publishedGraph.ts';
import { asXml } from './parts.ts';

const graph = publishedGraph();
const bodies = graph.dataset.nodes.filter(({ kind }) => kind === 'body').map(({ id }) => id);
const selections = { ...MEETINGS, one: ['awgcc'], many: bodies.slice(0, 200), none: [] };
const cases = Object.entries(selections).flatMap(([name, chosen]) =>
  LANGUAGES.map((lang) => ({ name, told: brief(graph, chosen, lang), lang })),
);

/** How many generated datasets each format is read back on. */
const RUNS = 25;

/** A brief as both formats can be read back: words in lines, the numbers of footnotes in brackets after a sign that no words hold. */
interface ReadBrief {
  title: string;
  headings: string[];
  /** The cells of every row of every table, heads first. */
  tables: string[][][];
  lines: string[];
  footnotes: string[];
}

const MARK = '\u241f';
const plain = (text: string) => asXml(text).replace(/[\s\u0085]+/g, ' ');
const lineWords = (line: BriefLine) =>
  line.map(({ text, notes = [] }) => `${plain(text)}${notes.map((number) => `${MARK}${number}`).join('')}`).join('');
const trimmed = (lines: readonly string[]) => lines.map((line) => line.trim());

/** What a reader must find of a brief. */
function expected({ title, sections, footnotes }: Brief): ReadBrief {
  const blocks: BriefBlock[] = sections.flatMap((section) => section.blocks);
  return {
    title: plain(title).trim(),
    headings: trimmed(
      sections.flatMap(({ heading, blocks: own }) => [
        plain(heading),
        ...own.flatMap((each) => (each.form === 'group' ? [plain(each.heading)] : [])),
      ]),
    ),
    tables: blocks.flatMap((each) =>
      each.form === 'table'
        ? [[each.columns.map(plain), ...each.rows.map(({ cells }) => cells.map((cell) => trimmed(cell.map(lineWords)).join('\n')))]]
        : [],
    ),
    lines: trimmed(
      blocks.flatMap((each) => {
        if (each.form === 'table') return [];
        return (each.form === 'text' ? [each.line] : each.form === 'list' ? each.items : each.lines).map(lineWords);
      }),
    ),
    footnotes: footnotes.map(({ publisher, title: source, date, places, kindWords, url }) =>
      [
        plain(`${publisher}, “`),
        plain(source),
        plain(`”, ${[date, ...[places.join('; ')].filter(Boolean)].join(', ')} (${kindWords}).`),
        url ? ` ${url}` : '',
      ]
        .join('')
        .trim(),
    ),
  };
}

describe('Markdown', () => {
  test.each(cases.filter(({ name }) => name !== 'none'))('of the meeting “$name” in $lang says all of the brief', ({ told }) => {
    expect(readMarkdown(writeBriefMarkdown(told))).toEqual({
      ...expected(told),
      headings: [...expected(told).headings, told.sourcesHeading],
    });
  });

  test('of nothing says that nothing is chosen', () => {
    const told = brief(graph, [], 'en');
    expect(readMarkdown(writeBriefMarkdown(told))).toEqual({
      title: 'Meeting brief',
      headings: [],
      tables: [],
      lines: [told.empty],
      footnotes: [],
    });
  });

  test('links to the selection', () => {
    expect(writeBriefMarkdown(brief(graph, ['acdm'], 'id'))).toContain(
      '[Pilihan ini di Struktur ASEAN](<https://example.org/#/structure?pick=acdm>)',
    );
  });

  test('brings hostile words through', async () => {
    await onHostileBriefs((told) => {
      const read = readMarkdown(writeBriefMarkdown(told));
      const { tables, lines, footnotes } = expected(told);
      expect({ tables: read.tables, lines: read.lines, footnotes: read.footnotes }).toEqual({
        tables: trimmedCells(tables),
        lines,
        footnotes,
      });
    });
  });
});

describe('DOCX', () => {
  test.each(cases.filter(({ name }) => name !== 'none'))(
    'of the meeting “$name” in $lang says all of the brief',
    async ({ told, lang }) => {
      const parts = await partsOf(told);
      expect(readDocx(parts)).toEqual(expected(told));
      expectSoundPackage(parts);
      expectNotesInOrder(parts, told);
      expect(attribute(one(parts['word/styles.xml'], 'w:lang'), 'w:val')).toBe({ en: 'en-GB', id: 'id-ID' }[lang]);
    },
  );

  test('is set on A4, with heads that repeat, and the number of its pages', async () => {
    const parts = await partsOf(brief(graph, MEETINGS.dozen ?? [], 'id'));
    const document = parts['word/document.xml'];
    const size = one(document, 'w:pgSz');
    expect([attribute(size, 'w:w'), attribute(size, 'w:h')]).toEqual(['11906', '16838']);
    for (const table of all(document, 'w:tbl')) {
      const heads = all(table, 'w:tr').map((row) => all(row, 'w:tblHeader').length);
      expect(heads).toEqual([1, ...heads.slice(1).map(() => 0)]);
    }
    const footer = Object.keys(parts).find((path) => /^word\/footer\d+\.xml$/.test(path)) ?? '';
    expect(all(parts[footer], 'w:instrText').map((field) => field.textContent)).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('has nothing smaller than 9 pt', async () => {
    const parts = await partsOf(brief(graph, ['acdm'], 'en'));
    const sizes = Object.values(parts).flatMap((part) => all(part, 'w:sz').map((size) => Number(attribute(size, 'w:val'))));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  });

  test('carries its title and names nobody as its author', async () => {
    const { 'docProps/core.xml': core } = await partsOf(brief(graph, ['acdm', 'adrp'], 'id'));
    expect(one(core, 'dc:title').textContent).toBe('Bahan rapat: ACDM, ADRP');
    expect([...all(core, 'dc:creator'), ...all(core, 'cp:lastModifiedBy')].map((element) => element.textContent).join('')).toBe('');
  });

  test('links to the selection, and each footnote to its source', async () => {
    const told = brief(graph, ['acdm'], 'en');
    const parts = await partsOf(told);
    expect(linksIn(parts, 'word/document.xml')).toEqual([told.link.url]);
    expect(linksIn(parts, 'word/footnotes.xml')).toEqual(told.footnotes.flatMap(({ url }) => url ?? []));
  });

  test('of nothing says that nothing is chosen', async () => {
    const told = brief(graph, [], 'id');
    const parts = await partsOf(told);
    expectSoundPackage(parts);
    expect(readDocx(parts)).toEqual({ title: 'Bahan rapat', headings: [], tables: [], lines: [told.empty], footnotes: [] });
  });

  test('brings hostile words through', async () => {
    await onHostileBriefs(async (told) => {
      const parts = await partsOf(told);
      const read = readDocx(parts);
      const { tables, lines, footnotes } = expected(told);
      expect({ tables: read.tables, lines: read.lines, footnotes: read.footnotes }).toEqual({
        tables: trimmedCells(tables),
        lines,
        footnotes,
      });
      expectSoundPackage(parts);
      expectNotesInOrder(parts, told);
    });
  });
});

/** Runs `check` on briefs about every body of generated datasets with hostile words. */
async function onHostileBriefs(check: (told: Brief) => Promise<void> | void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(hostileDataset, fc.constantFrom<Language>('en', 'id'), async (dataset, lang) => {
      const chosen = dataset.nodes.filter(({ kind }) => kind === 'body').map(({ id }) => id);
      await check(brief(buildGraph(dataset), chosen, lang));
    }),
    { numRuns: RUNS },
  );
}

const trimmedCells = (tables: readonly string[][][]) => tables.map((rows) => rows.map((cells) => trimmed(cells)));

/* ---- A reader of the Markdown that a brief needs: headings, paragraphs, lists, tables, footnotes, escapes. ---- */

function readMarkdown(text: string): ReadBrief {
  const read: ReadBrief = { title: '', headings: [], tables: [], lines: [], footnotes: [] };
  const [title = '', , , ...rest] = text.trimEnd().split('\n\n');
  read.title = inline(title.replace(/^# /, '')).trim();
  for (const block of rest) {
    const rows = block.split('\n');
    if (/^#{2,3} /.test(block)) read.headings.push(inline(block.replace(/^#+ /, '')).trim());
    else if (block.startsWith('| '))
      read.tables.push(rows.filter((_, index) => index !== 1).map((row) => cellsOf(row).map((cell) => inline(cell).trim())));
    else
      for (const row of rows) {
        const note = /^\[\^(\d+)\]: /.exec(row);
        if (note) read.footnotes[Number(note[1]) - 1] = inline(row.slice(note[0].length)).trim();
        else read.lines.push(inline(row.replace(/^(?:- |\d+\. )/, '')).trim());
      }
  }
  return read;
}

/** The cells of a row of a table: what stands between bars that are not escaped. */
function cellsOf(row: string): string[] {
  return row.split(/(?<!(?<!\\)(?:\\\\)*\\)\|/).slice(1, -1);
}

/** Inline words: escapes undone, marks of footnotes found, `<br>` a new line, `<address>` the address. */
function inline(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])|\[\^(\d+)\]|\s*<br>\s*|<(https?:[^>]*)>|[`*_[\]<>|~^$]/g, (found, escaped, note, address) => {
    if (escaped !== undefined) return escaped;
    if (note !== undefined) return `${MARK}${note}`;
    if (address !== undefined) return address;
    if (found.trim() === '<br>') return '\n';
    throw new Error(`"${found}" stands unescaped in ${text}`);
  });
}

/* ---- A reader of the parts of a DOCX. ---- */

type Parts = Record<string, Document>;

async function partsOf(told: Brief): Promise<Parts> {
  const files = unzipSync(await writeBriefDocx(told));
  const parser = new DOMParser({
    onError: (level, message) => {
      // It warns of every U+FFFD, which stands here for what XML cannot hold.
      if (level !== 'warning' || !message.includes('replacement character')) throw new Error(`${level}: ${message}`);
    },
  });
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([path, bytes]) => [path, parser.parseFromString(strFromU8(bytes), 'text/xml')]),
  );
}

function all(within: Document | Element | undefined, name: string): Element[] {
  return within ? [...within.getElementsByTagName(name)] : [];
}

function one(within: Document | Element | undefined, name: string): Element {
  const [found] = all(within, name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter((node) => node.nodeType === 1) as Element[];
}

/** The words of a paragraph, a footnote's mark as its number, whether it is the footnote or a field that repeats it. */
function paragraphWords(paragraph: Element): string {
  return childrenOf(paragraph)
    .map((child) => {
      if (child.tagName === 'w:fldSimple') return `${MARK}${/^NOTEREF _Source(\d+) /.exec(attribute(child, 'w:instr'))?.[1]}`;
      const [reference] = all(child, 'w:footnoteReference');
      if (reference) return `${MARK}${attribute(reference, 'w:id')}`;
      // The comma between two marks.
      if (all(child, 'w:vertAlign').length > 0) return '';
      return all(child, 'w:t')
        .map((text) => text.textContent)
        .join('');
    })
    .join('');
}

function readDocx(parts: Parts): ReadBrief {
  const body = one(parts['word/document.xml'], 'w:body');
  const styleOf = (paragraph: Element) => all(paragraph, 'w:pStyle').map((style) => attribute(style, 'w:val'))[0] ?? '';
  const read: ReadBrief = { title: '', headings: [], tables: [], lines: [], footnotes: [] };
  const plainLines: string[] = [];
  for (const child of childrenOf(body)) {
    const words = paragraphWords(child).trim();
    if (child.tagName === 'w:tbl')
      read.tables.push(
        all(child, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => trimmed(all(cell, 'w:p').map(paragraphWords)).join('\n').trim())),
      );
    else if (child.tagName !== 'w:p') continue;
    else if (styleOf(child) === 'Title') read.title = words;
    else if (/^Heading[12]$/.test(styleOf(child))) read.headings.push(words);
    else plainLines.push(words);
  }
  // Below the title stand the date of the data and the link.
  read.lines = plainLines.slice(2);
  read.footnotes = all(parts['word/footnotes.xml'], 'w:footnote')
    .filter((note) => Number(attribute(note, 'w:id')) > 0)
    .map((note) => all(note, 'w:p').map(paragraphWords).join('\n').trim());
  return read;
}

/** Word numbers footnotes as it meets them: each is set once, in the order of its number; a further mark refers to a bookmark around it. */
function expectNotesInOrder(parts: Parts, { footnotes }: Brief) {
  const document = parts['word/document.xml'];
  const numbers = footnotes.map(({ number }) => number);
  expect(all(document, 'w:footnoteReference').map((reference) => Number(attribute(reference, 'w:id')))).toEqual(numbers);
  const bookmarks = all(document, 'w:bookmarkStart').map((bookmark) => attribute(bookmark, 'w:name'));
  expect(bookmarks).toEqual(numbers.map((number) => `_Source${number}`));
  const fields = all(document, 'w:fldSimple').map((field) => [/NOTEREF (\S+)/.exec(attribute(field, 'w:instr'))?.[1], field.textContent]);
  expect(fields.filter(([name, shown]) => !bookmarks.includes(name ?? '') || name !== `_Source${shown}`)).toEqual([]);
  const ids = all(parts['word/footnotes.xml'], 'w:footnote').map((note) => Number(attribute(note, 'w:id')));
  expect(ids.filter((id) => id > 0)).toEqual(numbers);
}

/** Every part has a type, and every relationship leads to a part or to an address. */
function expectSoundPackage(parts: Parts) {
  const types = parts['[Content_Types].xml'];
  const byName = new Set(all(types, 'Override').map((type) => attribute(type, 'PartName')));
  const byExtension = new Set(all(types, 'Default').map((type) => attribute(type, 'Extension')));
  const paths = Object.keys(parts).filter((path) => path !== '[Content_Types].xml');
  expect(paths.filter((path) => !byName.has(`/${path}`) && !(path.endsWith('.rels') && byExtension.has('rels')))).toEqual([]);
  for (const path of paths.filter((each) => each.endsWith('.rels'))) {
    const folder = path.replace(/_rels\/[^/]+$/, '');
    for (const relationship of all(parts[path], 'Relationship')) {
      const target = attribute(relationship, 'Target');
      if (attribute(relationship, 'TargetMode') === 'External') expect(target).toMatch(/^https?:/);
      else expect(paths).toContain(target.startsWith('/') ? target.slice(1) : folder + target);
    }
  }
}

/** The addresses of the links in a part, in the order in which they stand; what follows a # may stand apart, as Word has it. */
function linksIn(parts: Parts, path: string): string[] {
  const rels = parts[path.replace(/([^/]+)$/, '_rels/$1.rels')];
  const targets = new Map(all(rels, 'Relationship').map((each) => [attribute(each, 'Id'), attribute(each, 'Target')]));
  return all(parts[path], 'w:hyperlink').map((link) =>
    [targets.get(attribute(link, 'r:id')), attribute(link, 'w:anchor')].filter(Boolean).join('#'),
  );
}
