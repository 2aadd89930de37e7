/** `npm run bench`: measures the built app and prints the tables. Times depend on the machine: they are reported, not judged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measurePage } from './pageTimes.ts';
import { printTable } from './row.ts';
import { measureSearch } from './searchTimes.ts';
import { measureSizes } from './sizes.ts';

const folder = process.env.DIST ?? 'dist';
printTable('Bytes, gzipped', measureSizes(folder));
printTable('Search, in Node', measureSearch(JSON.parse(readFileSync(join(folder, 'asean.json'), 'utf8'))));
for (const { heading, rows } of await measurePage(folder)) printTable(heading, rows);
