import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const SOURCE = 'data/CHANGELOG.md';
const SERVED = 'CHANGELOG.md';

/** Vite plugin that serves the changes to the facts beside the page, where the datasheet links to them. */
export function changelog(): Plugin {
  let root = '.';
  const read = () => readFileSync(join(root, SOURCE), 'utf8');
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
