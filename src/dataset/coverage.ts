/**
 * `npx tsx src/dataset/coverage.ts <inventory>`: whether every row of an inventory of the sources stands in `data/` or is
 * listed as left out. An inventory is either an object of what the sources say, or an array of bodies.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fragmentSchema } from '../model/schema.ts';
import { bodyListSchema, rowsOfBodies } from './bodyList.ts';
import { isFragment } from './compile.ts';
import { inventorySchema, rowsOf } from './inventory.ts';

const LEFT_OUT = 'data/left-out.json';

const [inventoryPath] = process.argv.slice(2);
if (inventoryPath) process.exitCode = printCoverage(inventoryPath);
else {
  console.error('Usage: npx tsx src/dataset/coverage.ts <inventory.json>');
  process.exitCode = 1;
}

/** Prints what is carried, left out and missing by section; 1 when anything is missing. */
function printCoverage(path: string): 0 | 1 {
  const reasons = new Map(readLeftOut().flatMap(({ what, rows, reason }) => (rows ?? [what]).map((row) => [row, reason.en])));
  const inventory = readJson(path);
  const rows = Array.isArray(inventory)
    ? rowsOfBodies(bodyListSchema.parse(inventory), readData())
    : rowsOf(inventorySchema.parse(inventory), readData());
  const missing = rows.filter(({ what, carried }) => !carried && !reasons.has(what));
  for (const section of new Set(rows.map((row) => row.section))) {
    const own = rows.filter((row) => row.section === section);
    const leftOut = own.filter(({ what, carried }) => !carried && reasons.has(what));
    const lost = missing.filter((row) => row.section === section);
    console.log(
      `${plural(section).padEnd(16)}${String(own.length).padStart(4)}: ${own.length - leftOut.length - lost.length} carried, ${leftOut.length} left out, ${lost.length} missing`,
    );
    for (const { what } of leftOut) console.log(`  left out  ${what}. ${reasons.get(what)}`);
    for (const { what } of lost) console.log(`  MISSING   ${what}`);
  }
  return missing.length > 0 ? 1 : 0;
}

/** All files of facts as one fragment. */
function readData() {
  const fragments = readdirSync('data', { recursive: true, encoding: 'utf8' })
    .map((path) => `data/${path.replaceAll('\\', '/')}`)
    .filter(isFragment)
    .map((path) => fragmentSchema.parse(readJson(path)));
  return {
    nodes: fragments.flatMap(({ nodes }) => nodes ?? []),
    relations: fragments.flatMap(({ relations }) => relations ?? []),
    posts: fragments.flatMap(({ posts }) => posts ?? []),
    meetings: fragments.flatMap(({ meetings }) => meetings ?? []),
    notes: fragments.flatMap(({ notes }) => notes ?? []),
  };
}

/** What is left out: one row, or the rows that share a reason. */
interface LeftOut {
  what: string;
  rows?: string[];
  reason: { en: string };
}

function readLeftOut(): LeftOut[] {
  return readJson(LEFT_OUT) as LeftOut[];
}

function plural(section: string): string {
  return section.endsWith('y') ? `${section.slice(0, -1)}ies` : `${section}s`;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
