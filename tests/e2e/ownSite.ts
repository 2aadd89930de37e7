import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { readSite, type SiteFile } from '../../src/build/site.ts';
import { answer } from '../../src/build/staticAnswer.ts';

/** The built app on a server of a test's own, under a sub-path, as a project has it on a host that it shares. */
export interface OwnSite {
  /** Where the app is; ends in a slash. */
  address: string;
  /** What it was asked for, in order. */
  asked: string[];
  /** From now on it answers nobody. */
  goDown: () => void;
  /** Publishes another version of the app, whose page says that it is of this version. */
  publish: (version: string) => void;
  close: () => Promise<void>;
}

const UNDER = '/struktur/';
let read: ReturnType<typeof readSite> | undefined;

/** Opens a site with the app as it was built. */
export async function openOwnSite(): Promise<OwnSite> {
  read ??= readSite(process.env.DIST ?? 'dist');
  const site = new Map(await read);
  const asked: string[] = [];
  let down = false;
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    asked.push(url);
    if (down) return request.socket.destroy();
    const { status, headers, body } = url.startsWith(UNDER)
      ? answer(site, request.method ?? 'GET', url.slice(UNDER.length - 1), request.headers)
      : { status: 404, headers: {}, body: 'Not found' };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const port = (server.address() as { port: number }).port;
  const replace = (name: string, change: (text: string) => string) => {
    const file = site.get(name);
    if (!file) throw new Error(`the built app has no ${name}`);
    const plain = Buffer.from(change(file.plain.toString('utf8')));
    site.set(name, { type: file.type, plain, etag: `"${createHash('sha256').update(plain).digest('hex')}"` } satisfies SiteFile);
  };
  return {
    address: `http://localhost:${port}${UNDER}`,
    asked,
    goDown: () => {
      down = true;
    },
    publish: (version) => {
      replace('index.html', (text) => text.replace(/<html lang="id"[^>]*>/, `<html lang="id" data-version="${version}">`));
      replace('sw.js', (text) => text.replace(/("url":"index\.html","revision":")[^"]*/, `$1${version}`));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
