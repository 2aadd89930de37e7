/**
 * Serves the built app as a static host would, with the headers that it should send: `npm start`.
 *
 *     tsx src/build/serve.ts [folder] [--strict-port]
 *
 * The port is `PORT` or 4173; when it is taken the next free one, unless --strict-port.
 */
import { createServer, type Server } from 'node:http';
import { parseArgs } from 'node:util';
import { readSite } from './site.ts';
import { answer } from './staticAnswer.ts';

const FIRST_PORT = 4173;
const PORTS_TO_TRY = 50;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'strict-port': { type: 'boolean', default: false } } });
const folder = positionals[0] ?? 'dist';
const port = Number(process.env.PORT ?? FIRST_PORT);

try {
  const site = await readSite(folder);
  const server = createServer((request, response) => {
    const { status, headers, body } = answer(site, request.method ?? 'GET', request.url ?? '/', request.headers);
    response.writeHead(status, headers).end(body);
  });
  const used = await listen(server, port, values['strict-port'] ? 1 : PORTS_TO_TRY);
  console.log(`Struktur ASEAN: http://localhost:${used}/`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** Listens on the first free port from `first` on; resolves to it. */
async function listen(server: Server, first: number, tries: number): Promise<number> {
  for (let port = first; port < first + tries; port += 1) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(true) : reject(error)));
      server.listen(port, 'localhost', () => resolve(false));
    });
    server.removeAllListeners('error');
    if (!taken) return port;
  }
  throw new Error(tries === 1 ? `Port ${first} is taken: set PORT to a free one.` : `No free port from ${first} to ${first + tries - 1}.`);
}
