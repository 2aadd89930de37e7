import Papa from 'papaparse';
import readWorkbook, { type Sheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { ExporterId } from '../../src/export/exporters.ts';
import type { Part } from '../../src/export/selection.ts';
import { workbook } from '../../src/export/workbook.ts';
import type { Language } from '../../src/view/View.ts';
import { publishedDataset } from '../fixtures/publishedGraph.ts';
import { asXml, emptyPart, onHostileDatasets, whole, wholeOf, written, writtenBytes } from './parts.ts';

const published = wholeOf(publishedDataset());

describe('CSV', () => {
  test('of the published data has a row a node, a row a relation, and answers for every body', async () => {
    const [bodies, relations, focalPoints] = await csvTables(published, 'id', ';');
    expect(bodies?.length).toBe(published.dataset.nodes.length);
    expect(relations?.length).toBe(published.dataset.relations.length);
    expect(bodies?.map(({ Id }) => Id)).toEqual(published.dataset.nodes.map(({ id }) => id));
    const answered = new Set(focalPoints?.map((row) => row['Badan (id)']));
    expect(answered).toEqual(
      new Set(published.dataset.nodes.filter(({ kind }) => /^(?:body|office|sector|pillar)$/.test(kind)).map(({ id }) => id)),
    );
    expect(focalPoints?.filter((row) => row['Badan (id)'] === 'acdm' && row.Jawaban === '1').map((row) => row['K/L (id)'])).toEqual([
      'bnpb',
    ]);
  });

  test('begins with a byte order mark and ends every row with CRLF', async () => {
    const text = await written('csv-bodies', published);
    expect(text.startsWith('\uFEFFId,Kind,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('brings hostile words through, with either separator, and lets none begin a formula', async () => {
    await onHostileDatasets(async (part, lang) => {
      const separator = lang === 'en' ? ',' : ';';
      const [bodies = [], relations = []] = await csvTables(part, lang, separator);
      const title = lang === 'en' ? 'Name (English)' : 'Nama (Inggris)';
      expect(bodies.map((row) => unguarded(row[title]))).toEqual(part.dataset.nodes.map(({ name }) => whole(name.en ?? '')));
      expect(relations.map(({ Id }) => Id)).toEqual(part.dataset.relations.map(({ id }) => id));
      const cells = [...bodies, ...relations].flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    });
  });

  test('of nothing is a heading', async () => {
    for (const rows of await csvTables(emptyPart(), 'en', ',')) expect(rows).toEqual([]);
    expect((await written('csv-relations', emptyPart())).split('\r\n')).toHaveLength(2);
  });
});

describe('XLSX', () => {
  test('of the published data has four sheets, with a row a node and a row a relation', async () => {
    const sheets = await sheetsOf('en', published);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Bodies', 'Relations', 'Focal points', 'Sources']);
    expect(rowsOf(sheets, 'Bodies').map(([id]) => id)).toEqual(published.dataset.nodes.map(({ id }) => id));
    expect(rowsOf(sheets, 'Relations').map(([id]) => id)).toEqual(published.dataset.relations.map(({ id }) => id));
    expect(rowsOf(sheets, 'Sources').map(([id]) => id)).toEqual(published.dataset.sources.map(({ id }) => id));
    expect((await sheetsOf('id', published)).map(({ sheet }) => sheet)).toEqual(['Badan', 'Relasi', 'Focal point', 'Sumber']);
  });

  test('holds a day as a date, a year as a number, a month as text', async () => {
    const rows = [['2026-02-03'], ['1967'], ['2013-09'], ['1899-12-31']].map(([date = '']) => [{ date }]);
    const [sheet] = await readWorkbook(Buffer.from(workbook([{ name: 'Days', columns: [{ title: 'Day', width: 9 }], rows }])));
    expect(sheet?.data.slice(1)).toEqual([[new Date('2026-02-03')], [1967], ['2013-09'], ['1899-12-31']]);
  });

  test('brings hostile words through', async () => {
    await onHostileDatasets(async (part, lang) => {
      const sheets = await sheetsOf(lang, part);
      const bodies = sheets[0]?.data ?? [];
      const column = (bodies[0] ?? []).indexOf(lang === 'en' ? 'Name (English)' : 'Nama (Inggris)');
      expect(bodies.slice(1).map((row) => row[column] ?? '')).toEqual(part.dataset.nodes.map(({ name }) => whole(name.en ?? '')));
      expect(sheets[1]?.data.length).toBe(part.dataset.relations.length + 1);
    });
  });

  test('of nothing is four headings', async () => {
    expect((await sheetsOf('en', emptyPart())).map(({ data }) => data.length)).toEqual([1, 1, 1, 1]);
  });

  test('is the same, byte for byte, whenever it is written', async () => {
    expect(await writtenBytes('xlsx', published)).toEqual(await writtenBytes('xlsx', published));
  });

  test('cuts a text that no cell can hold', async () => {
    const long = { name: 'Long', columns: [{ title: 'Text', width: 9 }], rows: [['👩'.repeat(20_000)]] };
    const [sheet] = await readWorkbook(Buffer.from(workbook([long])));
    const text = String(sheet?.data[1]?.[0]);
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text).toBe(asXml(text));
    expect(text.endsWith('…')).toBe(true);
  });
});

async function csvTables(part: Part, lang: Language, separator: ',' | ';'): Promise<Record<string, string>[][]> {
  const formats: ExporterId[] = ['csv-bodies', 'csv-relations', 'csv-focal-points'];
  return Promise.all(
    formats.map(async (format) => {
      const text = await written(format, part, lang, separator);
      const { data, errors } = Papa.parse<Record<string, string>>(text, {
        header: true,
        delimiter: separator,
        newline: '\r\n',
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      return data;
    }),
  );
}

/** Takes away the apostrophe that keeps a spreadsheet from seeing a formula. */
function unguarded(cell = ''): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

async function sheetsOf(lang: Language, part: Part): Promise<Sheet[]> {
  return readWorkbook(Buffer.from((await writtenBytes('xlsx', part, lang)) as Uint8Array), { trim: false });
}

function rowsOf(sheets: readonly Sheet[], name: string) {
  return sheets.find(({ sheet }) => sheet === name)?.data.slice(1) ?? [];
}
