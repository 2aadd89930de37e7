/**
 * Serves the built app as a static host would, with the headers that it should send: `npm start`.
 *
 *     tsx src/build/serve.ts [folder] [--strict-port]
 *
 * The port is `PORT` or 4173; when it is taken the next free one, unless --strict-port.
 */
import { parseArgs } from 'node:util';
import { openSite } from './openSite.ts';

const FIRST_PORT = 4173;
const PORTS_TO_TRY = 50;

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'strict-port': { type: 'boolean', default: false } } });
  const first = Number(process.env.PORT || FIRST_PORT);
  if (!Number.isInteger(first) || first < 0 || first > 65_535) throw new Error(`PORT is ${process.env.PORT}, which is not a port.`);
  const { port } = await openSite(positionals[0] ?? 'dist', first, values['strict-port'] ? 1 : PORTS_TO_TRY);
  console.log(`Struktur ASEAN: http://localhost:${port}/`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
