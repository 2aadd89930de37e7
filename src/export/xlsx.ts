import { bodiesTable } from './tables/bodiesTable.ts';
import { focalPointsTable } from './tables/focalPointsTable.ts';
import { relationsTable } from './tables/relationsTable.ts';
import { sourcesTable } from './tables/sourcesTable.ts';
import { workbook } from './workbook.ts';
import type { Writer } from './writer.ts';

/** The part as an Excel workbook with a sheet each for bodies, relations, focal points and sources. */
export const writeXlsx: Writer = (part, words) =>
  workbook([bodiesTable(part, words), relationsTable(part, words), focalPointsTable(part, words), sourcesTable(part, words)]);
