import { createServer, type Server } from 'node:http';
import { readSite } from './site.ts';
import { answer } from './staticAnswer.ts';

/** A built app that is being served. */
export interface OpenSite {
  port: number;
  close: () => void;
}

/**
 * Serves the built app in `folder` on the first free port of `tries` ports from `first` on (0: any free one).
 * Throws when the folder holds no page or no port is free.
 */
export async function openSite(folder: string, first: number, tries: number): Promise<OpenSite> {
  const site = await readSite(folder);
  const server = createServer((request, response) => {
    const { status, headers, body } = answer(site, request.method ?? 'GET', request.url ?? '/', request.headers);
    response.writeHead(status, headers).end(body);
  });
  for (let port = first; port < first + tries; port += 1) {
    if (!(await listens(server, port))) continue;
    const address = server.address();
    return { port: typeof address === 'object' && address ? address.port : port, close: () => server.close() };
  }
  throw new Error(tries === 1 ? `Port ${first} is taken: set PORT to a free one.` : `No free port from ${first} to ${first + tries - 1}.`);
}

/** Tries to listen; false when the port is taken. */
function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', refused);
    server.listen(port, 'localhost', () => {
      server.off('error', refused);
      resolve(true);
    });
  });
}
