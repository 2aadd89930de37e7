import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { FIRST_PART, firstPart, LATER_PART, laterPart } from '../dataset/parts.ts';
import type { Dataset } from '../model/schema.ts';

const DATA = 'public/asean.json';

/** Vite plugin that serves and builds the two parts in which the page reads `asean.json`; the whole stands beside them. */
export function dataParts(): Plugin {
  let root = '.';
  const parts = () => {
    const path = join(root, DATA);
    if (!existsSync(path)) return new Map<string, string>();
    // Checked by `npm run data -- --check`, so trusted here.
    const dataset = JSON.parse(readFileSync(path, 'utf8')) as Dataset;
    return new Map([
      [FIRST_PART, JSON.stringify(firstPart(dataset))],
      [LATER_PART, JSON.stringify(laterPart(dataset))],
    ]);
  };
  return {
    name: 'data-parts',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const part = parts().get(request.url?.replace(/^\//, '').replace(/\?.*/, '') ?? '');
        if (part === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(part);
      });
    },
    generateBundle() {
      for (const [fileName, source] of parts()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
