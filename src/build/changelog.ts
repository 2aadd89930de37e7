import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the changes to the facts are kept. */
export const CHANGELOG_SOURCE = 'data/CHANGELOG.md';
const SERVED = 'CHANGELOG.md';

/** Vite plugin that serves the changes to the facts beside the page, where the datasheet links to them. */
export function changelog(): Plugin {
  let root = '.';
  const read = () => readFileSync(join(root, CHANGELOG_SOURCE), 'utf8');
  return {
    name: 'changelog',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use(`/${SERVED}`, (_request, response) => {
        response.setHeader('Content-Type', 'text/markdown; charset=utf-8');
        response.end(read());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: SERVED, source: read() });
    },
  };
}
