/** `npm run bench:size`: prints the bytes of the built app and fails when a budget is broken. */
import { isOver, printTable } from './row.ts';
import { measureSizes } from './sizes.ts';

try {
  const rows = measureSizes(process.env.DIST ?? 'dist');
  printTable('Bytes, gzipped', rows);
  const over = rows.filter(isOver).map(({ what }) => what);
  if (over.length > 0) throw new Error(`Over budget: ${over.join('; ')}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
