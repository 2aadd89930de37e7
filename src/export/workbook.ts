import { strToU8, zipSync } from 'fflate';
import type { Cell, Table } from './tables/table.ts';
import { wholeText } from './wholeText.ts';
import { xmlAttributes, xmlText } from './xml.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** More does not fit in a cell: Excel calls the whole file damaged. */
const LONGEST_TEXT = 32_767;
/** Places in the list of cell formats below. */
const HEADING = 1;
const DAY = 2;
/** The same bytes at any time and in any time zone: the zip holds local time, and this is the first it can hold. */
const NO_TIME = new Date(1980, 0, 1);

/** Tables as the bytes of an Office Open XML workbook (.xlsx), a sheet each: frozen heading, filters, dates as dates. */
export function workbook(tables: readonly Table[]): Uint8Array<ArrayBuffer> {
  const numbered = tables.map((table, index) => ({ table, number: index + 1 }));
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${numbered.map(({ table, number }) => `<sheet${xmlAttributes({ name: table.name, sheetId: number, 'r:id': `rId${number}` })}/>`).join('')}</sheets><definedNames>${numbered.map(({ table, number }) => `<definedName name="_xlnm._FilterDatabase" localSheetId="${number - 1}" hidden="1">${xmlText(`'${table.name.replaceAll("'", "''")}'!${absolute(table)}`)}</definedName>`).join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${tables.length + 1}" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(numbered.map(({ table, number }) => [`xl/worksheets/sheet${number}.xml`, sheet(table)])),
  };
  const bytes = Object.entries(parts).map(([path, text]) => [path, strToU8(DECLARATION + text)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: NO_TIME, level: 6 });
}

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function sheet(table: Table): string {
  const headings = table.columns.map(({ title }) => title);
  const rows = [row(headings, 1, HEADING), ...table.rows.map((cells, index) => row(cells, index + 2))];
  const columns = table.columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData><autoFilter ref="${area(table)}"/></worksheet>`;
}

function row(cells: readonly Cell[], number: number, style?: number): string {
  return `<row r="${number}">${cells.map((cell, index) => cellTag(cell, `${letters(index)}${number}`, style)).join('')}</row>`;
}

function cellTag(cell: Cell, place: string, style?: number): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return textTag(cell, place, style);
  const serial = serialDay(cell.date);
  if (serial !== undefined) return `<c r="${place}" s="${DAY}"><v>${serial}</v></c>`;
  // A year alone is a number, a month is text: neither is a day, and no day is made up for it.
  return /^[1-9]\d{3}$/.test(cell.date) ? `<c r="${place}"><v>${cell.date}</v></c>` : textTag(cell.date, place);
}

function textTag(text: string, place: string, style?: number): string {
  const styled = style === undefined ? '' : ` s="${style}"`;
  return `<c r="${place}"${styled} t="inlineStr"><is><t xml:space="preserve">${xmlText(stored(shortened(wholeText(text))))}</t></is></c>`;
}

function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : wholeText(`${text.slice(0, LONGEST_TEXT - 1)}…`);
}

/** Text as a workbook stores it: characters that XML has not, as `_x0007_`; what looks like such a code, with its underscore coded. */
function stored(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replace(/\p{Cc}|[\uFFFE\uFFFF]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (character === '\t' || character === '\n' || (code >= 0x7f && code <= 0x9f)) return character;
    return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}

/** A day as the number by which spreadsheets know it; undefined for a year or month, and before they can count. */
function serialDay(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || date < '1900-03-01') return undefined;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** The letters of a column: A, B … Z, AA. */
function letters(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);
}

function area({ columns, rows }: Table): string {
  return `A1:${letters(columns.length - 1)}${rows.length + 1}`;
}

function absolute(table: Table): string {
  return area(table).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
