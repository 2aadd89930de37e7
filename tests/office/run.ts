/**
 * Opens what the app writes in LibreOffice and reads it back: every slide is a page, every title and label is there. Prints a
 * table, then one line of counts; fails where a file does not open or lacks something.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOffice } from '../../src/build/office.ts';
import { publishedGraph } from '../fixtures/publishedGraph.ts';
import { type OfficeFile, officeFiles } from './files.ts';

interface Outcome {
  file: OfficeFile;
  pages: number | undefined;
  missing: string[];
  letters: string;
  fault: string | undefined;
}

const MINUTE = 60_000;

async function main(): Promise<number> {
  const office = findOffice();
  const folder = mkdtempSync(join(tmpdir(), 'struktur-asean-office-'));
  try {
    const files = await officeFiles(publishedGraph());
    const outcomes = files.map((file) => openedBy(office, folder, file));
    console.log(tableOf(outcomes));
    const bad = outcomes.filter(isBad);
    for (const { file, fault, missing, pages } of bad) {
      if (fault) console.error(`${file.name}: ${fault}`);
      else if (pages !== file.pages && file.pages !== undefined) console.error(`${file.name}: ${pages} pages, not ${file.pages}`);
      if (missing.length > 0) console.error(`${file.name}: not found: ${missing.slice(0, 8).join(' | ')}${missing.length > 8 ? ' …' : ''}`);
    }
    const labels = files.reduce((sum, { texts }) => sum + texts.length, 0);
    console.log(`office: ${files.length - bad.length} files opened, ${bad.length} failed, ${labels} texts looked for`);
    return bad.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Converts a file to PDF in a profile of its own, and reads that. */
function openedBy(office: ReturnType<typeof findOffice>, folder: string, file: OfficeFile): Outcome {
  const out = join(folder, file.name.replace(/\W+/g, '-'));
  mkdirSync(out);
  const path = join(out, `file.${file.extension}`);
  writeFileSync(path, file.content);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const nothing = { file, pages: undefined, missing: [], letters: '' };
  const converted = spawnSync(office.soffice, [profile, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', out, path], {
    encoding: 'utf8',
    timeout: 3 * MINUTE,
  });
  const said = `${converted.stdout ?? ''}${converted.stderr ?? ''}`;
  if (converted.status !== 0) return { ...nothing, fault: `LibreOffice stopped: ${said.trim() || converted.error?.message}` };
  if (/repair|corrupt|could not be loaded/i.test(said)) return { ...nothing, fault: said.trim() };
  const pdf = join(out, 'file.pdf');
  const facts = spawnSync(office.pdfinfo, [pdf], { encoding: 'utf8' }).stdout ?? '';
  const text = spawnSync(office.pdftotext, ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout ?? '';
  const pages = Number(/^Pages:\s+(\d+)/m.exec(facts)?.[1] ?? Number.NaN);
  if (Number.isNaN(pages)) return { ...nothing, fault: `no PDF came of it: ${said.trim()}` };
  // Words may be broken into lines, stand beside others on one, and touch them in a wider typeface.
  const found = new Set(squeezed(text).split(' '));
  const all = squeezed(text).replaceAll(' ', '');
  const isThere = (word: string) => found.has(word) || (word.length > 2 && all.includes(word));
  const missing = file.texts.filter((each) => !squeezed(each).split(' ').every(isThere));
  return { file, pages, missing, letters: file.letters ?? '', fault: undefined };
}

/** Words with single spaces; what pdftotext writes in its own way is left out: hyphens at ends of lines, ligatures. */
function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}

function isBad({ file, pages, missing, fault }: Outcome): boolean {
  return fault !== undefined || missing.length > 0 || (file.pages !== undefined && pages !== file.pages);
}

function tableOf(outcomes: readonly Outcome[]): string {
  const rows = [
    ['file', 'KB', 'pages', 'expected', 'texts', 'missing', 'shapes', 'native', 'connectors', 'least letters'],
    ...outcomes.map(({ file, pages, missing, letters }) => [
      file.name,
      String(Math.round(file.content.length / 1000)),
      String(pages ?? 'none'),
      String(file.pages ?? 'any'),
      String(file.texts.length),
      String(missing.length),
      String(file.shapes?.all ?? ''),
      file.shapes ? `${Math.round((file.shapes.native / file.shapes.all) * 100)} %` : '',
      String(file.shapes?.connectors ?? ''),
      letters,
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
    )
    .join('\n');
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (fault) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  },
);
